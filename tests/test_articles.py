"""What comes in: both forms of an article, and every input that cannot be read, named with its place."""

import io
import json
import os
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from kg.text.articles import LIMIT, Article, Problem, read
from kg.text.language import not_english

ROOT = Path(__file__).parent.parent
TEXT = "North Korea has fired two missiles off its east coast, and Japan has lodged a protest."


def _read(path: Path, **options: int) -> tuple[list[Article], list[Problem]]:
    items = list(read([path], **options))
    return [i for i in items if isinstance(i, Article)], [i for i in items if isinstance(i, Problem)]


def _only(path: Path, text: str) -> Article:
    path.write_text(text, encoding="utf-8")
    articles, problems = _read(path)
    assert [p for p in problems if p.severity == "error"] == []
    return articles[0]


def _refusal(path: Path, data: bytes, **options: int) -> Problem:
    path.write_bytes(data)
    articles, problems = _read(path, **options)
    assert articles == []
    assert len(problems) == 1
    assert problems[0].severity == "error"
    assert "\n" not in str(problems[0])
    return problems[0]


def test_the_seed_keeps_its_text_and_gives_its_date() -> None:
    file = next((ROOT / "seeds").glob("*.txt"))
    articles, problems = _read(ROOT / "seeds")
    assert problems == []
    assert articles[0].text == file.read_bytes().decode("utf-8")
    assert articles[0].published == date(2023, 11, 10)
    assert articles[0].text[articles[0].body_start :].startswith("North Korea has conducted")
    assert articles[0].identifier == file.stem


@pytest.mark.parametrize(
    "header",
    [
        " date 2023-11-10 ",
        "date: 2023-11-10\n\n",
        "Date: 2023-11-10T08:30:00Z\n",
        "\ufeffdate: 2023-11-10\r\n\r\n",
        "title: Missiles\ndate: 2023-11-10\nsource: example.org\nurl: https://example.org/1\n\n",
    ],
)
def test_headers(tmp_path: Path, header: str) -> None:
    article = _only(tmp_path / "a.txt", header + TEXT)
    assert article.published == date(2023, 11, 10)
    assert article.text[article.body_start :] == TEXT
    assert article.text.endswith(TEXT)


def test_header_fields(tmp_path: Path) -> None:
    article = _only(tmp_path / "a.txt", f"title: A: b\nsource: s\nurl: u\n\ntitle: no header\n{TEXT}")
    assert (article.title, article.source, article.url) == ("A: b", "s", "u")
    assert article.text[article.body_start :].startswith("title: no header")


@pytest.mark.parametrize("text", ["Date palms grow in Iraq.", f"{TEXT} date 2023-02-30", "dates: 1\n" + TEXT])
def test_what_is_no_header_is_prose(tmp_path: Path, text: str) -> None:
    article = _only(tmp_path / "a.txt", text)
    assert (article.body_start, article.published) == (0, None)


def test_without_a_date_it_is_read_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    articles, problems = _read(tmp_path)
    assert articles[0].published is None
    assert [p.severity for p in problems] == ["warning"]
    assert "date: 2023-11-10" in problems[0].reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"date: 2023-11-10\n\n", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        (b"North Korea\xff\xfe fired", "not UTF-8 at byte 12"),
        ("North Korea".encode("utf-16"), "UTF-16"),
        (b"date: 2023-02-30\n\nNorth Korea fired.", "line 1: there is no day 2023-02-30"),
        (b"title: x\ndate: soon\n\nNorth Korea fired.", "line 2: 'soon' is not a date"),
        (b" date 2023-13-01 North Korea fired.", "there is no day 2023-13-01"),
        ("Северная Корея запустила две баллистические ракеты.".encode(), "not English"),
        (
            b"Nordkorea hat zwei Raketen ins Meer gefeuert, und die Regierung hat bei einem Treffen protestiert.",
            "not English",
        ),
        ("La Corée du Nord a tiré des missiles au large de sa côte dans la mer.".encode(), "not English"),
    ],
)
def test_refused_texts(tmp_path: Path, data: bytes, reason: str) -> None:
    problem = _refusal(tmp_path / "a.txt", data)
    assert reason in problem.reason
    assert problem.place == str(tmp_path / "a.txt")


def test_ten_megabytes_on_one_line(tmp_path: Path) -> None:
    assert "longer than the limit of 500,000 bytes" in _refusal(tmp_path / "a.txt", b"a " * 5_000_000).reason
    assert Language().max_length >= LIMIT  # beyond it the parser breaks off


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{not json", "not JSON"),
        (b"[1, 2]", "not a JSON object"),
        (b'{"id": "x"}', '"text" is missing'),
        (b'{"text": 5}', '"text" is missing or no string'),
        (b'{"text": "North Korea fired.", "date": "2023-02-30"}', "there is no day 2023-02-30"),
        (b'{"text": "North Korea fired.", "date": 20231110}', "'20231110' is not a date"),
        (b'{"text": "North Korea fired.", "title": ["x"]}', '"title" is no string'),
        (b'{"text": "\\ud800"}', "surrogate"),
        (b'{"text": ""}', "empty"),
        (b"[" * 100_000, "JSON"),
        (b'{"text": "' + b"a " * 200 + b'"}', "longer than the limit of 300 bytes"),
        (b'{"text": "\xff"}', "not UTF-8"),
    ],
)
def test_a_bad_line_is_named_and_the_others_go_on(tmp_path: Path, line: bytes, reason: str) -> None:
    good = json.dumps({"id": "good", "date": "2023-11-10", "text": TEXT}).encode()
    (tmp_path / "a.jsonl").write_bytes(good + b"\n\n" + line + b"\n" + good.replace(b"good", b"more") + b"\n")
    articles, problems = _read(tmp_path / "a.jsonl", limit=300 if len(line) < 1000 else 2_000_000)
    assert [a.identifier for a in articles] == ["good", "more"]
    assert [p.place for p in problems] == [f"{tmp_path / 'a.jsonl'}:3"]
    assert reason in problems[0].reason


def test_jsonl_fields(tmp_path: Path) -> None:
    item = {
        "id": 7,
        "date": "2023-11-10T10:00:00+09:00",
        "title": "T",
        "text": TEXT,
        "source": "s",
        "more": {},
    }
    (tmp_path / "a.jsonl").write_text(
        json.dumps(item) + "\r\n" + json.dumps({"text": TEXT}), encoding="utf-8"
    )
    (first, second), problems = _read(tmp_path)
    assert (first.identifier, first.published, first.title) == ("7", date(2023, 11, 10), "T")
    assert (first.text, first.body_start, first.url) == (TEXT, 0, "")
    assert len(second.identifier) == 16
    assert [(p.severity, p.place[-2:]) for p in problems] == [("warning", ":2")]


def test_two_texts_under_one_id(tmp_path: Path) -> None:
    lines = [{"id": "x", "date": "2023-11-10", "text": t} for t in (TEXT, TEXT, TEXT + " Again.")]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    articles, problems = _read(tmp_path)
    assert [a.text for a in articles] == [TEXT]
    assert [p.place[-2:] for p in problems] == [":3"]


def test_folders_are_read_in_order_and_an_empty_one_is_named(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/9.txt", "a/10.txt", "a/.hidden.txt", "a/picture.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"date: 2023-11-10\n\n{TEXT} {name}", encoding="utf-8")
    assert [a.identifier for a in _read(tmp_path)[0]] == ["10", "9", "2"]
    (tmp_path / "empty").mkdir()
    assert "no articles" in _read(tmp_path / "empty")[1][0].reason
    assert "no such file" in _read(tmp_path / "missing.txt")[1][0].reason


def test_a_folder_is_read_without_waiting_for_its_pipes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"date: 2023-11-10\n\n{TEXT}", encoding="utf-8")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to("nowhere")
    articles, problems = _read(tmp_path)
    assert [a.identifier for a in articles] == ["a"]
    assert [Path(p.place).name for p in problems] == ["link.txt"]


@pytest.mark.parametrize(
    "data", [f"date: 2023-11-10\n{TEXT}", json.dumps({"date": "2023-11-10", "text": TEXT})]
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, data: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    (article,) = read(["-"])
    assert isinstance(article, Article)
    assert article.text[article.body_start :] == TEXT


@pytest.mark.parametrize(
    "text",
    [
        "Juan de la Cruz del Valle resigns.",
        "Su Su Nway, Aung San Suu Kyi visited by Paulo Sergio Pinheiro in Insein Prison.",
        "Luiz Inácio Lula da Silva meets Emmanuel Macron in Rio de Janeiro.",
        "Putin, Xi meet.",
    ],
)
def test_short_english_full_of_names_is_never_refused(text: str) -> None:
    assert not_english(text) == ""


def test_no_news_item_at_hand_is_taken_for_another_language() -> None:
    corpus = ROOT.parent / "shared" / "corpora"
    if not corpus.is_dir():
        pytest.skip("the shared corpora are not beside this checkout")
    assert [str(p) for p in read([corpus]) if isinstance(p, Problem) and "English" in p.reason] == []


@given(st.binary(max_size=300))
def test_any_bytes_give_an_article_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("any")
    for name in ("a.txt", "a.jsonl"):
        (folder / name).write_bytes(data)
        for item in read([folder / name]):
            if isinstance(item, Article) and name == "a.txt":
                assert item.text.encode() == data
