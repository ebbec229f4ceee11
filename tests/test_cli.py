"""The commands: data on standard output, one line on standard error for a user's mistake, exit codes."""

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result

from kg.across.build import BuildReport
from kg.cli import main
from kg.errors import LimitExceeded, StoreLocked
from kg.namespaces import BASE, KG, RDF
from kg.storage.store import Store
from kg.text.articles import Problem

ROOT = Path(__file__).parent.parent


def _run(*arguments: object, store: Path | None = None, stdin: str | None = None) -> Result:
    env = {"KG_STORE": str(store) if store else "/nowhere"}
    result = CliRunner().invoke(main, [str(a) for a in arguments], env=env, input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.output
    return result


def _fails(result: Result, code: int, message: str) -> None:
    assert (result.exit_code, result.stdout) == (code, "")
    assert message in result.stderr
    assert result.stderr.count("\n") == 1


def test_help_shows_a_session_and_the_exit_codes() -> None:
    text = _run("--help").stdout
    for word in ("kg build seeds/", "kg explain", "Exit codes: 0 fine", *main.commands):
        assert word in text
    for name in main.commands:
        assert "--json" in _run(name, "--help").stdout


@pytest.mark.parametrize("command", ["query", "view"])
def test_lists(command: str) -> None:
    assert "launched-while-leader-abroad\n    What was launched" in _run(command, "--list").stdout
    listed = json.loads(_run(command, "--list", "--json").stdout)
    assert {"name", "problem", "answer", "params"} == set(listed[0])


def test_a_saved_query_in_each_form(store_folder: Path) -> None:
    name = "launched-while-leader-abroad"
    assert "certainty  certain" in _run("query", name, store=store_folder).stdout
    answer = json.loads(_run("query", name, "--json", store=store_folder).stdout)
    assert len(answer["results"]["bindings"]) == 2
    lines = _run("query", name, "--format", "csv", "-p", "certainty=certain", store=store_folder).stdout
    assert lines.splitlines()[0].startswith("state,stateLabel")
    assert len(lines.splitlines()) == 2


def test_own_sparql_as_argument_file_and_input(store_folder: Path, tmp_path: Path) -> None:
    sparql = "SELECT DISTINCT ?e ?c WHERE { ?e a ?c ; kg:factuality ?f }"
    file = tmp_path / "mine.rq"
    file.write_text(sparql, encoding="utf-8")
    for arguments in ((sparql,), ("-f", file), ("-f", "-")):
        result = _run(
            "query", *arguments, "-p", "c=kg:Summit", "--format", "csv", store=store_folder, stdin=sparql
        )
        assert len(result.stdout.splitlines()) == 2
    made = _run(
        "query", "CONSTRUCT { ?e a kg:X } WHERE { ?e a kg:Summit }", "--format", "ttl", store=store_folder
    )
    assert "a kg:X" in made.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nope"], "no saved query 'nope'"),
        (["SELECT ?x {"], "not SPARQL"),
        ([], "give a query's name"),
        (["leaders", "-p", "state"], "NAME=VALUE"),
        (["leaders", "-p", "on=2023-11-10", "-p", "on=2023-11-11"], "given twice"),
        (["leaders", "-p", "on=2023-02-30"], "no such day"),
        (["leaders", "--format", "ttl"], "no form ttl"),
        (["ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"], "SERVICE is not allowed"),
    ],
)
def test_wrong_queries(store_folder: Path, arguments: list[str], message: str) -> None:
    _fails(_run("query", *arguments, store=store_folder), 2, message)


def test_limits_missing_files_and_missing_stores(store_folder: Path, tmp_path: Path) -> None:
    _fails(_run("query", "ASK " + "{" * 500 + "}" * 500, store=store_folder), 6, "deeper than")
    _fails(_run("query", "-f", tmp_path / "none.rq", store=store_folder), 1, "none.rq: No such file")
    for command in (["stats"], ["query", "leaders"], ["explain", "x"], ["validate"], ["view", "leaders"]):
        _fails(_run(*command, store=tmp_path / "none"), 1, "no store there")
    assert not (tmp_path / "none").exists()


def test_views_as_rows_and_files(store_folder: Path, tmp_path: Path) -> None:
    assert "Vladimir Putin" in _run("view", "who-met-whom", store=store_folder).stdout
    file = tmp_path / "v.gexf"
    result = _run("view", "who-met-whom", "-o", file, store=store_folder)
    assert (result.stdout, result.exit_code) == ("", 0)
    assert "2 nodes, 1 edge" in result.stderr
    first = file.read_bytes()
    listed = json.loads(_run("view", "who-met-whom", "-o", file, "--json", store=store_folder).stdout)
    assert listed == {"files": [str(file)], "nodes": 2, "edges": 1}
    assert file.read_bytes() == first
    _fails(_run("view", "who-met-whom", "-o", tmp_path / "v.xlsx", store=store_folder), 2, "unknown ending")
    _fails(_run("view", "nope", store=store_folder), 2, "no view 'nope'")


def test_explain(store_folder: Path) -> None:
    text = _run("explain", "Kim Jong Un", store=store_folder).stdout
    assert "“⟦Kim Jong Un⟧ arrived in Russia on September 12.” (possible, 2023-09-21)" in text
    document = json.loads(_run("explain", BASE + "actor/PRK", "--json", store=store_folder).stdout)
    assert set(document) == {"iri", "others", "tenures", "facts", "statements", "derived_from", "identified"}
    shown = _run("explain", "Japan", store=store_folder).stdout.splitlines()
    assert shown[:2] == [f"<{BASE}actor/JPN>", f"  there is also <{BASE}zone/JPN> (Zone Japan)"]
    _fails(_run("explain", "Nobody", store=store_folder), 2, "no thing is called 'Nobody'")


def test_stats(store_folder: Path) -> None:
    assert "Launch         3 occurred" in _run("stats", store=store_folder).stdout
    assert json.loads(_run("stats", "--json", store=store_folder).stdout)["articles"] == 3


@pytest.mark.parametrize("ending", ["ttl", "trig", "nq", "jsonld"])
def test_export(store_folder: Path, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"g.{ending}"
    assert _run("export", "-o", file, store=store_folder).exit_code == 0
    first = file.read_bytes()
    count = json.loads(_run("export", "-o", file, "--json", store=store_folder).stdout)["statements"]
    assert count > 400
    assert file.read_bytes() == first
    _fails(_run("export", "-o", tmp_path / "g.pdf", store=store_folder), 2, "unknown ending")


def test_validate_a_file(tmp_path: Path, store_folder: Path) -> None:
    file = tmp_path / "bad.ttl"
    file.write_text("<http://x/e> a <https://kg.example.org/ontology#Launch> .", encoding="utf-8")
    result = _run("validate", file, store=store_folder)
    assert result.exit_code == 3
    assert "<http://x/e>" in result.stdout
    assert "violation" in result.stderr
    assert json.loads(_run("validate", file, "--json", store=store_folder).stdout)["conforms"] is False
    file.write_text("<http://x/e> a", encoding="utf-8")
    _fails(_run("validate", file, store=store_folder), 2, "not Turtle")
    file.write_text("", encoding="utf-8")
    assert _run("validate", file, store=store_folder).stdout == "conforms\n"


def test_the_small_store_conforms(store_folder: Path) -> None:
    assert _run("validate", store=store_folder).stdout == "conforms\n"


def test_all_of_a_store_is_checked_on_demand(tmp_path: Path) -> None:
    wrong = ox.Triple(ox.NamedNode(BASE + "x"), ox.NamedNode(RDF + "type"), ox.NamedNode(KG + "Tenure"))
    with Store.open(tmp_path / "s", write=True, create=True) as store:
        store.replace_graph("reference", [wrong])
    assert _run("validate", store=tmp_path / "s").exit_code == 0
    assert _run("validate", "--all", store=tmp_path / "s").exit_code == 3


def _build(monkeypatch: pytest.MonkeyPatch, outcome: BuildReport | BaseException) -> None:
    def stand_in(*_: object, **__: object) -> BuildReport:
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    monkeypatch.setattr(sys.modules["kg.across.build"], "build", stand_in)


def _report(*problems: Problem) -> BuildReport:
    return BuildReport(2, 1, 0, 0, problems, 1, {"Launch": 3})


def test_build_tells_what_it_did_and_what_failed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _build(monkeypatch, _report(Problem("a.txt", "no date", "warning")))
    result = _run("build", "x", store=tmp_path)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "kg: warning: a.txt: no date\n" in result.stderr
    assert "2 read, 1 unchanged" in result.stderr
    _build(monkeypatch, _report(Problem("a\x1b.jsonl:3", "not JSON")))
    result = _run("build", "x", "--json", store=tmp_path)
    assert result.exit_code == 4
    assert "kg: a\\x1b.jsonl:3: not JSON\n" in result.stderr
    assert json.loads(result.stdout)["events"] == {"Launch": 3}


def test_what_failed_is_told_before_an_export_that_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, store_folder: Path
) -> None:
    _build(monkeypatch, _report(Problem("a.txt", "empty")))
    (tmp_path / "g.ttl").mkdir()
    result = _run("build", "x", "-o", tmp_path / "none" / "g.ttl", store=store_folder)
    _fails(result, 2, "does not exist; make it first")
    monkeypatch.setattr("kg.exporting.exports.os.fsync", _full)
    result = _run("build", "x", "-o", tmp_path / "h.ttl", store=store_folder)
    assert result.exit_code == 1
    assert result.stderr.index("a.txt: empty") < result.stderr.index("No space left")


def _full(_: int) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--base", "not an iri"], "base 'not an iri': not an absolute IRI that ends in /"),
        (["--base", "https://example.org"], "ends in /"),
        (["--reference", "bad.ttl"], "bad.ttl: not valid Turtle"),
    ],
)
def test_options_that_cannot_be_used_leave_no_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("bad.ttl").write_text("x y", encoding="utf-8")
    result = _run("build", "seeds", *options, store=tmp_path / "store")
    assert result.exit_code in (1, 2)
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (StoreLocked("s: in use"), 5),
        (LimitExceeded("too long"), 6),
        (PermissionError(13, "Permission denied", "s"), 1),
        (KeyboardInterrupt(), 1),
    ],
)
def test_failures_of_a_build(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: BaseException, code: int
) -> None:
    _build(monkeypatch, error)
    result = _run("build", "x", store=tmp_path)
    assert result.exit_code == code
    assert result.stderr.strip().count("\n") == 0


def test_build_names_each_bad_input_and_goes_on(tmp_path: Path) -> None:
    bad = {
        "empty.txt": b"",
        "binary.txt": b"\0\1\2",
        "foreign.txt": "Северная Корея запустила две баллистические ракеты.".encode(),
        "impossible.txt": b"date: 2023-02-30\n\nNorth Korea fired a missile.",
        "line.jsonl": b"{no json\n",
        "long.txt": b"a " * 5_000_000,
    }
    for name, data in bad.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "folder").mkdir()
    result = _run("build", *(tmp_path / n for n in bad), tmp_path / "folder", store=tmp_path / "store")
    assert result.exit_code == 4
    for name in (*bad, "folder"):
        assert re.search(rf"^kg: .*{name}(:1)?: ", result.stderr, re.M), name
    assert _run("stats", "--json", store=tmp_path / "store").exit_code == 0
    assert _run("build", "x", "-o", tmp_path / "g.pdf", store=tmp_path / "new").exit_code == 2
    assert not (tmp_path / "new").exists()


def test_a_query_does_not_wait_for_the_parser() -> None:
    heavy = "{'spacy', 'rdflib', 'pyshacl', 'networkx'}"
    code = f"import sys, kg.cli, kg.asking.queries, kg.asking.tables, kg.storage.store; print({heavy} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert found.stdout.strip() == "set()"


def test_output_survives_a_terminal_that_knows_no_unicode(
    store_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setenv("KG_STORE", str(store_folder))
    main(["explain", "Kim Jong Un"], standalone_mode=False)
    stream.flush()
    assert b"\\u27e6Kim Jong Un" in stream.buffer.getvalue()


@pytest.mark.parametrize("command", [["stats"], ["query", "launches"], ["build", "seeds"]])
def test_a_file_in_place_of_the_store_is_named_in_one_line(tmp_path: Path, command: list[str]) -> None:
    path = tmp_path / "file"
    path.write_text("mine")
    result = CliRunner().invoke(main, [*command, "--store", str(path)])
    assert result.exit_code == 1
    assert result.stderr.startswith(f"kg: {path}: ")
    assert len(result.stderr.splitlines()) == 1
    assert path.read_text() == "mine"
