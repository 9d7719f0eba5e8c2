#!/bin/sh
# Fuzzes the text layer with libFuzzer and the address sanitizer: Scripts/fuzz.sh [SECONDS] (60 by default).
# What it finds it writes to .build-fuzz as crash-*, and exits with another status than 0.
set -eu
cd "$(dirname "$0")/.."
out=.build-fuzz
mkdir -p "$out/corpus"
flags="-O -whole-module-optimization -parse-as-library -swift-version 6 -sanitize=fuzzer,address -I $out -I Sources/CSnowball"
module() {
    name=$1
    shift
    # shellcheck disable=SC2086
    swiftc $flags -module-name "$name" -emit-module -emit-module-path "$out/$name.swiftmodule" -emit-object \
        -o "$out/$name.o" "$@"
}
# shellcheck disable=SC2046
module Languages $(find Models -name '*.swift' | sort)
# shellcheck disable=SC2046
module Tokenization $(find Sources/Tokenization -name '*.swift' | sort)
# shellcheck disable=SC2086
swiftc $flags -module-name TextFuzzer Fuzz/TextFuzzer.swift "$out/Languages.o" "$out/Tokenization.o" -lstemmer \
    -o "$out/text-fuzzer"
exec "$out/text-fuzzer" -max_len=512 -max_total_time="${1:-60}" -artifact_prefix="$out/" -print_final_stats=1 "$out/corpus"
