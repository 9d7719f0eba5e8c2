# `make help` lists the targets. Each one installs what it needs first (scripts/set-up).
PREFIX ?= /usr/local
# Not every shell writes the home folder for a "~" that follows "PREFIX=".
override PREFIX := $(patsubst ~/%,$(HOME)/%,$(PREFIX))
FUZZ_SECONDS ?= 600
SANITIZED := 'LinearAlgebraTests|TokenizationTests|ReadingTests|PrecisTests'
PYTHON ?= python3
SAMPLE := notebooks-data/dispatches/sample.txt
RELEASE := swift build --configuration release --static-swift-stdlib --product analyze
ANALYZE := .build/release/analyze

.PHONY: help set-up demo build test check has-data train install bench fuzz sanitize doc clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-8s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

set-up:
	@scripts/set-up

demo: build ## Summary and keywords of a sample dispatch
	@echo "Summary of $(SAMPLE):" && echo
	@$(ANALYZE) summarize --sentences 3 $(SAMPLE)
	@echo && echo "Keywords:" && echo
	@$(ANALYZE) keywords $(SAMPLE)

build: set-up ## The command, optimised: .build/release/analyze
	@scripts/quietly $(RELEASE)

test: set-up ## All tests
	@swift test

check: set-up ## Format, build without warnings, tests: what a change must pass
	@swift format lint --strict --recursive Package.swift Sources Models Tests $(wildcard */Package.swift */Sources)
	@scripts/check-build
	@swift test --skip-build 2>&1

has-data:
	@test -d "$(DATA)" || { echo "Give DATA=DIR, the folder of the data sets (Benchmarks/DATA.md says which)." >&2; exit 1; }

train: has-data build ## The ranking behind auto from DATA=DIR (PYTHON=python3 with numpy, scikit-learn, rouge-score)
	@$(PYTHON) Benchmarks/Quality/train_ranking.py --data "$(DATA)" --analyze $(ANALYZE) \
		--weights Models/ranking/RankingWeights.swift --report Benchmarks/Quality/RANKING.md

install: build ## The command to PREFIX/bin (PREFIX=/usr/local)
	@install -d "$(DESTDIR)$(PREFIX)/bin" && install -m 755 $(ANALYZE) "$(DESTDIR)$(PREFIX)/bin/analyze" || \
		{ echo "Not installed. For you alone: make install PREFIX=~/.local" >&2; exit 1; }
	@echo "installed: $(DESTDIR)$(PREFIX)/bin/analyze"

bench: set-up ## The speed suites of Benchmarks; DATA=DIR for real corpora, PYTHON=python3 with scikit-learn for peers
	@swift run --quiet --configuration release --package-path Benchmarks Speed --python $(PYTHON) $(if $(DATA),--data "$(DATA)")

sanitize: set-up ## The library's tests under the thread and address sanitizers
	@TSAN_OPTIONS=suppressions=$(CURDIR)/scripts/thread-sanitizer.supp \
		swift test --sanitize=thread --scratch-path .build-thread --filter $(SANITIZED)
	@LSAN_OPTIONS=suppressions=$(CURDIR)/scripts/leak-sanitizer.supp \
		swift test --sanitize=address --scratch-path .build-address --filter $(SANITIZED)

fuzz: set-up ## Random input for the fuzz targets, FUZZ_SECONDS each (FUZZ_SECONDS=600)
	@scripts/fuzz $(FUZZ_SECONDS)

doc: set-up ## The library's documentation as a web site: .build/documentation
	@scripts/build-documentation

clean: ## Removes what was built
	@rm -rf .build .build-thread .build-address Benchmarks/.build Fuzz/.build
