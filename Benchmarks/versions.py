"""Two builds of the command, or one, on the same input in turns: processor seconds, and whether they print the same.

    python Benchmarks/versions.py --old PATH --new PATH [--rounds 9] -- topics FILE --topics 20 --format json --jobs 1
    python Benchmarks/versions.py --new PATH -- --version

Medians of user and system time with the start of the program, the ratio of new to old, and the bytes compared. The time
of a start is that of `--version`. Needs nothing but the command.
"""
import argparse

import common


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--old", metavar="PATH")
    parser.add_argument("--new", default=common.ANALYZE, metavar="PATH")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("arguments", nargs="+", metavar="-- ARGUMENT …")
    options = parser.parse_args()
    builds = {name: path for name, path in (("old", options.old), ("new", options.new)) if path}
    for path in builds.values():
        common.require_command(path)
    results = common.in_turns(options.rounds, {
        name: lambda path=path: common.output([path, *options.arguments]) for name, path in builds.items()})
    for name, (_, seconds) in results.items():
        print(f"{name}: {1000 * seconds:.1f} ms, median of {options.rounds}")
    if len(results) == 2:
        (old, before), (new, after) = results["old"], results["new"]
        print(f"new to old: {after / before:.3f}; {'the same bytes' if old == new else 'other bytes'}")


if __name__ == "__main__":
    main()
