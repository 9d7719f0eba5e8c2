"""Kills the command in the middle of writing: afterwards a model or a corpus is the old one or the new one, nothing else.

    python crash.py [--analyze PATH] [--rounds 60]

`model build`, `model merge` and `corpus add` are killed at random moments (SIGKILL), so many times each, on the sample
corpus of `notebooks-data` twenty times over. What is found is compared with what the undisturbed command leaves: a model
by its bytes, a corpus by what `corpus list` tells. Exits with 1 if anything else was found. Needs nothing but the command.
"""
import argparse
import collections
import os
import random
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import common  # noqa: E402  (it is in the folder above)


def model_state(options, path):
    with open(path, "rb") as file:
        return file.read()


def corpus_state(options, path):
    return common.output([options.analyze, "corpus", "list", path, "--format", "json", "--quiet"])[0]


def put(source, target):
    """A copy of a file or a folder in the place of what is there."""
    if os.path.isdir(source):
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target)
    else:
        shutil.copyfile(source, target)


def killed(options, name, command, state, folder, draw):
    """Runs the command over a copy of `NAME.old`, which takes it to `NAME.new`, and kills it; counts what is found."""
    old, new, target = (os.path.join(folder, f"{name}.{end}") for end in ("old", "new", "target"))
    put(old, new)
    begin = time.monotonic()
    common.output([options.analyze, *command(new)])
    whole = time.monotonic() - begin
    states = {state(options, old): "old", state(options, new): "new"}
    found = collections.Counter()
    for _ in range(options.rounds):
        put(old, target)
        process = subprocess.Popen([options.analyze, *command(target)], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        time.sleep(draw.uniform(0, 1.1 * whole))
        process.kill()
        process.wait()
        found[states.get(state(options, target), "other")] += 1
    print(f"{name}: killed {options.rounds} times; the old state {found['old']} times, the new one {found['new']}, "
          f"another {found['other']}", flush=True)
    return found["other"] == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--analyze", default=common.ANALYZE, metavar="PATH")
    parser.add_argument("--rounds", type=int, default=60)
    options = parser.parse_args()
    common.require_command(options.analyze)
    samples = common.records(os.path.join(common.ROOT, "notebooks-data", "dispatches.jsonl"))
    many = [sample | {"id": f"{sample['id']}-{number}"} for number in range(20) for sample in samples]
    draw, half = random.Random(11), len(many) // 2
    with common.folder_of({"half.jsonl": many[:half], "rest.jsonl": many[half:], "all.jsonl": many}) as folder:
        first, rest, every = (os.path.join(folder, name) for name in ("half.jsonl", "rest.jsonl", "all.jsonl"))
        models = [os.path.join(folder, name) for name in ("model build.old", "rest.model")]
        for source, model in zip((first, rest), models):
            common.output([options.analyze, "model", "build", source, "--to", model, "--quiet"])
        shutil.copyfile(models[0], os.path.join(folder, "model merge.old"))
        common.output([options.analyze, "corpus", "add", os.path.join(folder, "corpus add.old"), first, "--quiet"])
        whole = [
            killed(options, "model build", lambda path: ["model", "build", every, "--to", path, "--quiet"], model_state,
                   folder, draw),
            killed(options, "model merge", lambda path: ["model", "merge", *models, "--to", path, "--quiet"], model_state,
                   folder, draw),
            killed(options, "corpus add", lambda path: ["corpus", "add", path, rest, "--quiet"], corpus_state, folder,
                   draw)]
    sys.exit(0 if all(whole) else 1)


if __name__ == "__main__":
    main()
