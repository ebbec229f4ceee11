"""What loading the reference data costs a command: a ratio to its bare start.

Run `python benchmarks/reference.py`.
Both in turn, each in a new process, ten times; the shortest of each counts. The ratio is of wall-clock times.
"""

import subprocess
import sys
import time

ROUNDS = 10
BARE = "import kg.cli"
LOADED = BARE + (
    "; from kg.names.catalogue import load_gazetteer; from kg.resources import ontology_dir"
    "; load_gazetteer(ontology_dir())"
)


def _seconds(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - code of our own
    return time.perf_counter() - start


def main() -> None:
    pairs = [(_seconds(BARE), _seconds(LOADED)) for _ in range(ROUNDS)]
    bare, loaded = (min(times) for times in zip(*pairs, strict=True))
    print(f"bare {bare * 1000:.0f} ms, with the reference {loaded * 1000:.0f} ms: ratio {loaded / bare:.2f}")


if __name__ == "__main__":
    main()
