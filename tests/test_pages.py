"""Pages in a browser: no error on the console, filters that filter, and all of it by keyboard."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.across.build import build
from kg.asking.answers import Table
from kg.asking.saved import SavedQuery
from kg.exporting.page import page
from kg.exporting.pictures import png
from kg.networks.views import View, graph, view, views
from kg.storage.store import Store
from tests.browser import Browser, installed, running
from tests.test_pictures import _hostile
from tests.test_questions import BOTH, CASES

EXAMPLES = Path(__file__).parent.parent / "examples"
NAMES = sorted(v.name for v in views())
SHOWN = """
const shown = () => [...document.querySelectorAll("#list > li:not(.off)")].map((e) => e.querySelector("p").textContent);
const set = (id, value) => {
  const field = document.getElementById(id);
  field.value = value;
  for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind));
};
"""
"""What the probes share: the heads of the sentences that are shown, and a field filled in."""
SENTENCES = SHOWN + "return shown();"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = installed()
    if program is None:
        pytest.skip("no Chromium is installed: apt-get install chromium")
    with running(program) as opened:
        yield opened


def _write(folder: Path, made: View) -> Path:
    file = folder / "page.html"
    file.write_text("".join(page(made)), encoding="utf-8")
    return file


@pytest.fixture
def tensions(browser: Browser, tmp_path: Path) -> Browser:
    """The browser with a small view open."""
    browser.open(_write(tmp_path, view(CASES, "tensions")))
    return browser


def find(browser: Browser, tip: str) -> tuple[float, float]:
    """Where a node is, found as a person finds it: the tip names what is under the pointer."""
    x, y = browser.run(f"""
        const canvas = document.querySelector("#graph canvas"), tip = document.getElementById("tip");
        const {{ left, top, width, height }} = canvas.getBoundingClientRect();
        for (let x = left; x < left + width; x += 6) for (let y = top; y < top + height; y += 6) {{
          canvas.dispatchEvent(new MouseEvent("pointermove", {{ clientX: x, clientY: y }}));
          if (!tip.hidden && tip.textContent === "{tip}") return [x, y];
        }}""")
    return x, y


def write_screenshots() -> None:
    """Takes those of examples/ anew: python -c 'from tests.test_pages import write_screenshots as w; w()'."""
    program, target = installed(), EXAMPLES
    with tempfile.TemporaryDirectory() as name, running(str(program)) as browser:
        folder = Path(name)
        build([EXAMPLES.parent / "seeds"], folder / "store")
        with Store.open(folder / "store") as store:
            abroad, everything = (view(store, n) for n in ("launched-while-leader-abroad", "everything"))
        (target / "picture.png").write_bytes(png(abroad))
        browser.open(_write(folder, abroad))
        browser.screenshot(target / "page.png")
        place = find(browser, "Kim Jong Un (Person)")
        browser.mouse(("mousePressed", *place), ("mouseReleased", *place))
        browser.screenshot(target / "page-chosen.png")
        browser.open(_write(folder, everything), dark=True)
        browser.screenshot(target / "page-everything.png")


@pytest.mark.parametrize("name", [*NAMES, "hostile"])
def test_every_page_opens_without_an_error(browser: Browser, tmp_path: Path, name: str) -> None:
    made = _hostile() if name == "hostile" else view(BOTH, name)
    browser.open(_write(tmp_path, made))
    count, drawn = browser.run("""
        const canvas = document.querySelector("#graph canvas");
        const seen = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
        return [document.getElementById("count").textContent, seen.some((part) => part > 0)];""")
    edges, nodes = made.number_of_edges(), made.number_of_nodes()
    assert count == f"{edges} of {edges} edges, {nodes} of {nodes} nodes"
    assert drawn
    assert browser.errors == []


def test_days_keep_what_may_have_been_between_them(tensions: Browser) -> None:
    found = tensions.run(
        SHOWN
        + """
        const all = shown().length;
        set("from", "2024-03-06");
        const late = shown();
        set("to", "2024-03-07");
        return [all, late, shown()];"""
    )
    assert found == [3, ["Beland protested against Aland 2024-03-08; 2024-03-12"], []]
    tensions.run('document.querySelector("#filters button").click(); return frame();')
    assert len(tensions.run(SENTENCES)) == 3
    assert tensions.errors == []


def test_words_and_boxes_filter_sentences_and_counts(tensions: Browser) -> None:
    found = tensions.run(
        SHOWN
        + """
        set("words", "THREE missiles");
        const words = [shown(), document.getElementById("count").textContent];
        set("words", "");
        const box = (name) => document.querySelector(`#legend input[name="${name}"]`);
        box("met").click();
        const kinds = shown().length;
        box("State").click();
        return [...words, kinds, shown().length];"""
    )
    assert found == [["Aland launched over Beland 2024-03-05"], "1 of 3 edges, 2 of 2 nodes", 2, 0]
    assert tensions.errors == []


def test_sentences_are_chosen_and_let_go_by_keyboard(tensions: Browser) -> None:
    lit = 'return [...document.querySelectorAll("#list > li")].map((item) => item.classList.contains("lit"));'
    tensions.run('document.querySelector("#list > li").focus();')
    tensions.press("ArrowDown")
    tensions.press("Enter", "\r")
    assert tensions.run(lit) == [False, True, False]
    tensions.press("Escape")
    assert not any(tensions.run(lit))
    assert tensions.errors == []


def test_a_click_on_a_node_shows_its_sentences_only(browser: Browser, tmp_path: Path) -> None:
    browser.open(_write(tmp_path, view(BOTH, "who-met-whom")))
    place = find(browser, "Ann (Person)")
    browser.mouse(("mousePressed", *place), ("mouseReleased", *place))
    assert browser.run(SENTENCES) == ["Ann met Crowd 2024-02-20", "Ann met Ben 2024-03-01"]
    assert browser.run('return document.getElementById("chosen").textContent;').startswith("Ann")
    browser.run('document.querySelector("#chosen button").click();')
    assert len(browser.run(SENTENCES)) > 1
    assert browser.errors == []


def test_a_drag_over_the_days_chooses_a_period_and_keys_change_it(tensions: Browser) -> None:
    days = 'return ["from", "to"].map((id) => document.getElementById(id).value);'
    left, top, width = tensions.run("""
        const box = document.querySelector("#timeline canvas").getBoundingClientRect();
        return [box.left, box.top + 50, box.width];""")
    ends = left + width * 0.5, left + width * 0.95
    tensions.mouse(
        ("mousePressed", ends[0], top), ("mouseMoved", ends[1], top), ("mouseReleased", ends[1], top)
    )
    first, last = tensions.run(days)
    assert "2024-03-05" < first < last
    assert tensions.run(SENTENCES) == ["Beland protested against Aland 2024-03-08; 2024-03-12"]
    tensions.run('document.querySelector("#timeline canvas").focus();')
    tensions.press("+", "+")
    nearer = tensions.run(days)
    assert first < nearer[0] <= nearer[1] < last
    tensions.press("0", "0")
    assert tensions.run(days) == ["", ""]
    assert tensions.errors == []


def test_a_large_view_shows_its_sentences_by_and_by(browser: Browser, tmp_path: Path) -> None:
    query = SavedQuery("mine", "?", "", (), (), ("?a met ?b evidence ?why",), "")
    pairs = [(i, j) for i in range(40) for j in range(i)]
    rows = tuple((ox.NamedNode(f"x:{i}"), ox.NamedNode(f"x:{j}"), ox.Literal(f"word{i}")) for i, j in pairs)
    browser.open(_write(tmp_path, graph(query, Table(("a", "b", "why"), rows))))
    few = len(browser.run(SENTENCES))
    assert 0 < few < len(pairs)
    assert browser.run('return document.getElementById("rest").textContent;').startswith(
        f"and {len(pairs) - few} more"
    )
    browser.run('document.querySelector("#rest button").click();')
    assert len(browser.run(SENTENCES)) == 2 * few
    assert len(browser.run(SHOWN + 'set("words", "word39"); return shown();')) == 39
    assert browser.run('return document.getElementById("rest").hidden;')
    assert browser.errors == []


def test_the_graph_zooms_and_moves_by_keyboard(tensions: Browser) -> None:
    picture = 'return document.querySelector("#graph canvas").toDataURL();'
    tensions.run('document.querySelector("#graph canvas").focus(); return frame();')
    seen = [tensions.run(picture)]
    for key in ("+", "ArrowLeft", "0"):
        tensions.press(key, key if len(key) == 1 else "")
        seen.append(tensions.run(picture))
    assert seen[0] == seen[3]
    assert len(set(seen)) == 3
    assert tensions.errors == []


def test_a_page_is_dark_where_the_reader_wants_it(browser: Browser, tmp_path: Path) -> None:
    file = _write(tmp_path, view(CASES, "tensions"))
    colours = []
    for dark in (False, True):
        browser.open(file, dark=dark)
        colours.append(browser.run("return getComputedStyle(document.body).backgroundColor;"))
    assert colours[0] == "rgb(255, 255, 255)"
    assert colours[1] != colours[0]
    assert browser.errors == []


def test_no_script_of_another_runs_and_errors_are_seen(browser: Browser, tmp_path: Path) -> None:
    file = _write(tmp_path, view(CASES, "tensions"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("<main>", "<script>window.foreign = 1</script><main>"), encoding="utf-8")
    browser.open(file)
    assert browser.run("return window.foreign ?? 0;") == 0
    assert any("Content Security Policy" in error for error in browser.errors)
