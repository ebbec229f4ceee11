"""The folder of a store: what lies in it, who may write, and what readers open.

`graph/` is the writer's, `snapshot-N/` what readers open, `kept-N/` what a writer need not ask again
(`kg.storage.columns`), `lock` names whoever writes, `store.json` has the format and the base. Locks are the
system's (flock): it lets go of them when a process ends, however it ends.
"""

import json
import os
import re
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

import pyoxigraph as ox

from kg.errors import KgError, StoreLocked, UsageProblem
from kg.namespaces import BASE

if sys.platform != "win32":  # there, the engine's own lock still refuses a second writer
    import fcntl

FORMAT = 1
_BASE = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|^`\\]*/", re.I)


def check_base(base: str | None) -> None:
    """UsageProblem for a base that could not begin an IRI: before anything is written under it."""
    if base is not None and not _BASE.fullmatch(base):
        raise UsageProblem(f"base '{base}': not an absolute IRI that ends in /; write it like {BASE}")


def adopt(folder: Path, *, create: bool) -> None:
    """Makes the folder if it may be made; refuses one that holds something else."""
    if (folder / "store.json").is_file():
        return
    if folder.exists() and (
        not folder.is_dir() or {p.name for p in folder.iterdir()} - {"lock", "store.new", "rulings.json"}
    ):
        raise KgError(f"{folder}: not a store and not empty; name another folder for the store")
    if not create:
        raise KgError(f"{folder}: no store there; make one with: kg build INPUT --store {folder}")
    folder.mkdir(parents=True, exist_ok=True)


def settings_of(folder: Path, base: str | None, *, create: bool) -> str:
    """The base of the store; writes store.json if the store is made now."""
    file = folder / "store.json"
    if create and not file.exists():
        new = folder / "store.new"
        new.write_text(json.dumps({"format": FORMAT, "base": base or BASE}) + "\n", encoding="utf-8")
        new.replace(file)
    try:
        settings = json.loads(file.read_text(encoding="utf-8"))
        found, version = str(settings["base"]), settings["format"]
    except (FileNotFoundError, NotADirectoryError):
        raise KgError(f"{folder}: no store there; make one with: kg build INPUT --store {folder}") from None
    except (ValueError, KeyError, TypeError):
        raise KgError(f"{file}: damaged; delete the folder and build again") from None
    if version != FORMAT:
        raise KgError(f"{folder}: store format {version}, this program writes {FORMAT}; build it again")
    if base not in (None, found):
        raise KgError(f"{folder}: made with the base {found}, not {base}; use that or another folder")
    return found


def opened(folder: Path, place: Path, *, read_only: bool) -> ox.Store:
    try:
        return ox.Store.read_only(str(place)) if read_only else ox.Store(str(place))
    except (OSError, RuntimeError) as error:
        if "lock" in str(error).lower():
            raise StoreLocked(f"{folder}: open in another process; wait until it has ended") from None
        raise KgError(f"{place}: damaged ({str(error).splitlines()[0][:80]}); build it again") from None


def snapshots(folder: Path) -> list[Path]:
    return sorted(p for p in folder.glob("snapshot-*") if p.is_dir() and p.suffix != ".new")


def kept(folder: Path) -> Path | None:
    """Where that is kept which describes the graph as it is; None where no snapshot shows it so."""
    found = [] if (folder / "unpublished").exists() else snapshots(folder)
    return folder / found[-1].name.replace("snapshot-", "kept-") if found else None


def publish(graph: ox.Store, folder: Path) -> None:
    """Makes a snapshot appear whole, then drops the older ones that nobody reads."""
    old = snapshots(folder)
    name = f"snapshot-{int(old[-1].name.removeprefix('snapshot-')) + 1 if old else 1:08d}"
    new = folder / f"{name}.new"
    shutil.rmtree(new, ignore_errors=True)
    graph.backup(str(new))
    (folder / f"{name}.lock").touch()
    new.rename(folder / name)
    for snapshot in old:
        lock = snapshot.with_suffix(".lock")
        with lock.open("a") as file:
            if _flock(file, shared=False):
                shutil.rmtree(snapshot, ignore_errors=True)
                lock.unlink()


def readable(folder: Path, stack: ExitStack) -> ox.Store:
    """The newest snapshot, held so that no writer drops it."""
    for _ in range(10):  # a writer may drop the one just found: look again
        found = snapshots(folder)
        if not found:
            raise KgError(f"{folder}: nothing was finished in it yet; run the build again")
        try:
            file = stack.enter_context(found[-1].with_suffix(".lock").open())
        except FileNotFoundError:
            continue
        if _flock(file, shared=True) and found[-1].is_dir():
            return opened(folder, found[-1], read_only=True)
    raise KgError(f"{folder}: no snapshot could be held; try again")


@contextmanager
def writer_lock(folder: Path) -> Iterator[None]:
    """Held by the one writer; the system lets go of it when the process ends, however it ends."""
    with (folder / "lock").open("a+", encoding="utf-8") as file:
        file.seek(0)
        if not _flock(file, shared=False):
            holder = " ".join(file.read().split()) or "another process"
            raise StoreLocked(f"{folder}: being written by {holder}; wait until it has ended, or stop it")
        file.truncate(0)
        command = " ".join([Path(sys.argv[0]).name, *sys.argv[1:]])[:100]
        file.write(
            f"process {os.getpid()} on {socket.gethostname()} ({''.join(filter(str.isprintable, command))})"
        )
        file.flush()
        yield
        file.truncate(0)


def _flock(file: IO[str], *, shared: bool) -> bool:
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
