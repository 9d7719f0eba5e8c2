"""What the scripts of `Peers` and `Quality` share: their options, reading, running the command, timing.

Needs nothing but Python's standard library. A script that lacks its data, the command or a package says which, and how
to get it, and exits with 1.
"""
import argparse
import contextlib
import glob
import gzip
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ANALYZE = os.path.join(ROOT, ".build", "release", "analyze")
# Packages that are installed by another name than they are imported by.
INSTALLED_AS = {"icu": "PyICU", "rake_nltk": "rake-nltk", "rank_bm25": "rank-bm25", "sklearn": "scikit-learn",
                "sparse_dot_topn": "sparse-dot-topn", "Stemmer": "PyStemmer"}


# The sets of summaries: their language and how many sentences a summary has.
SUMMARIES = {"cnn_dm": ("en", 3), "freelance_writer_news": ("en", 3), "gum_genres": ("en", 3), "newsroom60": ("en", 3),
             "newts_topic_summaries": ("en", 3), "opinosis_reviews": ("en", 2), "orangesum_fr_abstract": ("fr", 3),
             "scitldr_abstracts": ("en", 1), "summeval_cnn_dm_11refs": ("en", 3), "vi_baomoi_single": ("vi", 3),
             "vietnews_abstract": ("vi", 3), "xsum_frank": ("en", 3)}


def fail(message):
    sys.exit(f"{os.path.basename(sys.argv[0])}: {message}")


def lacks(module):
    try:
        return importlib.util.find_spec(module) is None
    except ImportError:
        return True


def need(*modules):
    """Ends the script unless Python has these packages."""
    missing = " ".join(INSTALLED_AS.get(name, name) for name in modules if lacks(name))
    if missing:
        fail(f"{sys.executable} lacks {missing}. Install with: {sys.executable} -m pip install {missing} "
             "(python3 -m venv FOLDER makes a Python to install to)")


def limit_threads(count=1):
    """Keeps numpy and what stands on it to so many threads; to be called before they are imported."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS"):
        os.environ[name] = str(count)


def parser_of(doc, runs_analyze=True):
    """A parser with --data DIR and, where the script runs the command, --analyze."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, metavar="DIR", help="the folder of the data sets")
    if runs_analyze:
        parser.add_argument("--analyze", default=ANALYZE, metavar="PATH",
                            help="the command (default: what `make build` makes)")
    return parser


def listed(text):
    return text.split(",")


def choices(known):
    """The type of an option that takes some of the known names, parted by commas."""
    def names(text):
        unknown = [name for name in listed(text) if name not in known]
        if unknown:
            raise argparse.ArgumentTypeError(f"no {', '.join(unknown)}; there is {', '.join(known)}")
        return listed(text)
    return names


def require_command(path):
    if not os.access(path, os.X_OK):
        fail(f"there is no command {path}: build it with `make build`, or name it by its path.")


def parsed(parser):
    """The options, once the folder and the command that they name are found to be there."""
    options = parser.parse_args()
    if not os.path.isdir(options.data):
        fail(f"there is no folder {options.data or '(nothing)'}: --data names the folder that holds the sets "
             "(Benchmarks/DATA.md says where they come from).")
    if hasattr(options, "analyze"):
        require_command(options.analyze)
    return options


def file_of(folder, name):
    return os.path.join(folder, *name.split("/")) + ".jsonl.gz"


def require(folder, names):
    """Ends the script unless all the sets, such as `bulk/reuters21578`, are there."""
    missing = [file_of(folder, name) for name in names if not os.path.exists(file_of(folder, name))]
    if missing:
        fail(f"missing: {', '.join(missing)}. --data names the folder that holds the sets (Benchmarks/DATA.md says "
             "where they come from).")


def path_of(folder, name):
    """The file of a set; ends the script if there is none."""
    require(folder, [name])
    return file_of(folder, name)


def present(folder, names):
    """Those of the sets that are there; the others are named and left out. Ends the script if there is none."""
    found = [name for name in names if os.path.exists(file_of(folder, name))]
    if not found:
        require(folder, names)
    for name in names:
        if name not in found:
            print(f"{name}: left out, for {file_of(folder, name)} is missing", file=sys.stderr)
    return found


def sets_in(folder, task):
    """All sets of a task, by name, such as `topics/bbc_news`. Ends the script if there is none."""
    paths = sorted(glob.glob(os.path.join(folder, task, "*.jsonl.gz")))
    if not paths:
        fail(f"missing: {os.path.join(folder, task, '*.jsonl.gz')}. --data names the folder above (Benchmarks/DATA.md "
             "says where the sets come from).")
    return [task + "/" + os.path.basename(path).removesuffix(".jsonl.gz") for path in paths]


def records(path, *fields):
    """The records of a file of JSON Lines, gzip'd or not, each of which has the fields."""
    found = []
    try:
        with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    found.append(json.loads(line))
                    lacking = [field for field in fields if field not in found[-1]]
                    if lacking:
                        fail(f"{path}:{number}: the record has no field {lacking[0]}.")
    except (OSError, EOFError, ValueError) as error:
        fail(f"{path} cannot be read: {error}")
    return found


def data(folder, name, *fields):
    """The records of a set, such as `bulk/reuters21578`."""
    return records(path_of(folder, name), *fields)


def write(path, found):
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in found)


@contextlib.contextmanager
def folder_of(files):
    """A folder that holds the files, each a name and its records, and goes away."""
    with tempfile.TemporaryDirectory() as folder:
        for name, found in files.items():
            write(os.path.join(folder, name), found)
        yield folder


def output(command):
    """What a command prints, and the processor seconds that it takes, user and system. Ends the script if it fails."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdout=out, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            sys.stderr.write(errors.read().decode("utf-8", "replace"))
            fail(f"this command ended with {process.returncode}: {' '.join(command)}")
        out.seek(0)
        return out.read().decode("utf-8"), usage.ru_utime + usage.ru_stime


def peak(line):
    """The greatest memory of a command in MB. A process inherits the figure of the one that starts it, so a small
    Python starts it."""
    code = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    found = subprocess.run([sys.executable, "-I", "-S", "-c", code, *line], check=True, capture_output=True)
    return int(found.stdout) / 1024


def answers(command):
    """The JSON Lines that a command prints, read, and its processor seconds."""
    text, seconds = output(command)
    return [json.loads(line) for line in text.splitlines()], seconds


def evaluated(analyze, task, path, found, *more):
    """What `analyze evaluate` makes of outputs, the command's or another tool's in its form."""
    with folder_of({"output.jsonl": found}) as folder:
        name = os.path.join(folder, "output.jsonl")
        return answers([analyze, "evaluate", task, "--data", path, "--output", name, "--format", "json", *more])[0][0]


def spent(body):
    """What `body` returns, and the processor seconds that it takes in this process."""
    start = time.process_time()
    answer = body()
    return answer, time.process_time() - start


def in_turns(rounds, contenders):
    """Runs each contender once a round, one after the other, so that what else the machine does strikes all alike.
    A contender returns its answer and seconds; the result has its last answer and the median of its seconds."""
    last, seconds = {}, {name: [] for name in contenders}
    for _ in range(rounds):
        for name, run in contenders.items():
            last[name], time_spent = run()
            seconds[name].append(time_spent)
    return {name: (last[name], statistics.median(seconds[name])) for name in contenders}


def wrapped(words, width=110):
    """Lines of at most so many characters, words parted by a space."""
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(word) + 1 > width:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    return lines + [line]
