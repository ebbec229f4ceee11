"""Sentences of the tests' own: what must come out of each common syntax, and what must not."""

import pytest

from kg.assembly.events import Event
from kg.graphs.extraction import article_graphs
from kg.text import pipelines
from kg.text.pipelines import load_model
from tests.reading import article, events, only, read


def labels(event: Event, name: str) -> set[str]:
    return {f.entity.label for f in event.fillers if f.name == name and f.entity}


LAUNCHES = [
    ("Iran fired two ballistic missiles.", {"Iran"}, "2", "ballistic missile"),
    ("Two ballistic missiles were fired by Iran.", {"Iran"}, "2", "ballistic missile"),
    ("The launch of two ballistic missiles by Iran was condemned.", {"Iran"}, "2", "ballistic missile"),
    ("Iran conducted a test of two ballistic missiles.", {"Iran"}, "2", "ballistic missile"),
    ("France condemned Iran's launch of two ballistic missiles.", {"Iran"}, "2", "ballistic missile"),
    ("The two ballistic missiles that Iran fired fell into the sea.", {"Iran"}, "2", "ballistic missile"),
    ("Two ballistic missiles fired by Iran fell into the sea.", {"Iran"}, "2", "ballistic missile"),
    ("Iran said that it had fired two ballistic missiles.", {"Iran"}, "2", "ballistic missile"),
    ("Iran test-fires two ballistic missiles", {"Iran"}, "2", "ballistic missile"),
    ("Iranian forces launched two ballistic missiles at dawn.", {"Iran"}, "2", "ballistic missile"),
    (
        "India launched a communications satellite from Sriharikota.",
        {"India"},
        "1",
        "communications satellite",
    ),
]


@pytest.mark.parametrize(("text", "agents", "count", "weapon"), LAUNCHES)
def test_one_launch_in_many_wordings(text: str, agents: set[str], count: str, weapon: str) -> None:
    event = only(text, "Launch")
    assert labels(event, "launchedBy") == agents
    assert event.values("projectileCount") == {count}
    assert event.values("weapon") == {weapon}
    assert event.factuality == "occurred"


@pytest.mark.parametrize(
    ("text", "type_name", "factuality"),
    [
        ("Russia will launch a Soyuz rocket next Tuesday.", "Launch", "planned"),
        ("Russia plans to launch a Soyuz rocket.", "Launch", "planned"),
        ("North Korea threatened to fire a missile at Guam.", "Launch", "hypothetical"),
        ("If Iran fires a missile, Israel would respond.", "Launch", "hypothetical"),
        ("South Korea denied that it had launched a rocket.", "Launch", "negated"),
        ("India cancelled the launch of a satellite.", "Launch", "negated"),
        ("North Korea did not fire any missile on Sunday.", "Launch", "negated"),
        ("The summit between Vladimir Putin and Xi Jinping was cancelled.", "Summit", "negated"),
        ("Vladimir Putin and Xi Jinping will meet in Moscow next week.", "Summit", "planned"),
        ("Japan called for talks with North Korea.", "Summit", "hypothetical"),
        ("Japan held talks with North Korea.", "Summit", "occurred"),
        ("Thousands of people took to the streets of Athens to protest.", "Protest", "occurred"),
        ("Vladimir Putin plans to visit Beijing.", "Visit", "planned"),
    ],
)
def test_factuality(text: str, type_name: str, factuality: str) -> None:
    assert only(text, type_name).factuality == factuality


@pytest.mark.parametrize(
    ("text", "type_name", "earliest", "latest"),
    [
        ("Iran fired a missile on Tuesday.", "Launch", "2023-11-07", "2023-11-07"),
        ("Iran fired a missile on Friday.", "Launch", "2023-11-10", "2023-11-10"),
        ("Iran will launch a rocket on Tuesday.", "Launch", "2023-11-14", "2023-11-14"),
        ("Iran fired a missile on 14 September.", "Launch", "2023-09-14", "2023-09-14"),
        ("Iran fired a missile last month.", "Launch", "2023-10-01", "2023-10-31"),
        ("Iran fired a missile.", "Launch", "None", "2023-11-10"),
        ("Iran fires a missile.", "Launch", "2023-11-10", "2023-11-10"),
        ("Officials said on Tuesday that Iran had fired a missile.", "Launch", "None", "2023-11-10"),
        ("Vladimir Putin was in Beijing for talks with Xi Jinping.", "Summit", "None", "None"),
    ],
)
def test_dates(text: str, type_name: str, earliest: str, latest: str) -> None:
    bounds = only(text, type_name).bounds
    assert (str(bounds.earliest), str(bounds.latest)) == (earliest, latest)


def test_without_a_publication_day_no_day_is_made_up() -> None:
    bounds = only("Iran fired a missile on Tuesday.", "Launch", published=None).bounds
    assert (bounds.earliest, bounds.latest) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "The army launched an offensive against the rebels.",
        "The company launched a phone with a missile game.",
        "The manager was fired on Monday.",
        "The factory met demand for shells.",
        "The process includes a launch approval system.",
        "Recent drills have shed light on the system.",
        "The potential sale of arms to Moscow worries Seoul.",
        "Shares rallied in Tokyo on Monday.",
        "The accused protested his innocence.",
        "Tourists visited the museum in Paris.",
        "The visiting side won in London.",
        "The study demonstrated that the drug works.",
        "Air defences shot down two missiles over Kyiv.",
        "The climbers reached the summit of Everest.",
    ],
)
def test_no_event(text: str) -> None:
    assert events(text) == ()


def test_places_of_a_launch_have_polarity() -> None:
    event = only(
        "North Korea fired a missile that flew over Hokkaido and landed in the Pacific Ocean outside Japan's exclusive economic zone.",
        "Launch",
    )
    assert labels(event, "flewOver") == {"Hokkaido"}
    assert labels(event, "landedIn") == {"Pacific Ocean"}
    assert labels(event, "landedOutside") == {"exclusive economic zone of Japan"}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("In 1998 and again in 2009 rockets launched by North Korea flew over Japan.", set()),
        ("In Gaza 2009 rockets were fired by Hamas, an official said.", {"2009"}),
    ],
)
def test_a_year_is_no_count(text: str, counts: set[str]) -> None:
    (event,) = events(text)
    assert event.values("projectileCount") == counts


@pytest.mark.parametrize(
    ("number", "counts"),
    [
        ("Thirty-four", {"34"}),
        ("Twenty", {"20"}),
        ("Twelve", {"12"}),
        ("Forty-odd", set()),
    ],
)
def test_numbers_in_words(number: str, counts: set[str]) -> None:
    (event,) = events(f"{number} rockets were fired from Gaza, the army said.")
    assert event.values("projectileCount") == counts


def test_numbers_of_a_name_are_no_count() -> None:
    assert not only("SpaceX launched a Falcon 9 rocket from Cape Canaveral.", "Launch").values(
        "projectileCount"
    ) - {"1"}


def test_mentions_of_one_event_join_and_another_stays_apart() -> None:
    text = "Iran fired a missile on Tuesday. The launch was condemned by France. Iran fired another missile on Thursday."
    launches = [e for e in events(text) if e.type == "Launch"]
    assert [[m.lemma for m in e.mentions] for e in launches] == [["fire", "launch"], ["fire"]]


def test_different_agents_stay_apart() -> None:
    launches = [e for e in events("Iran fired a missile. Israel fired a missile.") if e.type == "Launch"]
    assert [labels(e, "launchedBy") for e in launches] == [{"Iran"}, {"Israel"}]


def test_pronouns_metonyms_and_short_forms() -> None:
    event = only(
        "Vladimir Putin arrived in Beijing on Thursday. Putin met Chinese leader Xi Jinping.", "Summit"
    )
    assert labels(event, "participant") == {"Vladimir Putin", "Xi Jinping"}
    assert labels(only("Pyongyang fired a missile.", "Launch"), "launchedBy") == {"North Korea"}
    assert labels(only("North Korea said it had fired a missile.", "Launch"), "launchedBy") == {"North Korea"}


def test_domestic_trips_are_no_visits() -> None:
    assert not [
        e for e in events("Japanese Prime Minister Fumio Kishida visited Hiroshima.") if e.type == "Visit"
    ]


def test_officials_of_several_states_are_each_a_participant() -> None:
    event = only("The foreign ministers of Japan, South Korea and China met in Busan.", "Summit")
    assert labels(event, "participant") == {"Japan", "South Korea", "China"}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Iran fired a missile while Vladimir Putin was in China.", "during"),
        ("Iran fired a missile during Vladimir Putin's visit to China.", "during"),
        ("Israel lodged a protest in response to the launch of a missile by Iran.", "inResponseTo"),
        ("Israel lodged a protest over Iran's missile launch.", "inResponseTo"),
        ("Vladimir Putin met Xi Jinping after Iran's missile launch.", "after"),
        ("On the sidelines of the summit of leaders in Beijing, Vladimir Putin met Xi Jinping.", "during"),
        ("Students in Lima demonstrated against the visit of Vladimir Putin to Peru.", "inResponseTo"),
        ("Vladimir Putin was in Beijing when Russia fired two missiles.", "during"),
        # whoever stays somewhere meets there
        ("Vladimir Putin arrived in Beijing on Monday. He met Xi Jinping in Beijing on Tuesday.", "during"),
        ("Vladimir Putin will travel to China on Monday. He will meet Xi Jinping in Beijing.", "during"),
        # what answers what somebody else did before
        ("Iran fired two missiles. In response, Israel launched a rocket.", "inResponseTo"),
        ("Iran fired two missiles. Israel fired back a rocket.", "inResponseTo"),
        ("Iran fired two missiles on Monday. Israel lodged a strong protest with Tehran.", "inResponseTo"),
        (
            "Rockets were fired from Lebanon on Monday. Israel lodged a complaint with Lebanon.",
            "inResponseTo",
        ),
        ("Iran fired a missile. Students protested against Iran in Paris on Monday.", "inResponseTo"),
        (
            "Students marched against Japan in Shanghai. Japan lodged a protest with China on Sunday.",
            "inResponseTo",
        ),
        ("Seoul lodged a protest with Tokyo over its plan to launch a satellite.", "inResponseTo"),
        # how long before or after what was told
        ("Iran fired two missiles on Thursday. A day earlier, it had fired three rockets.", "before"),
        ("Iran fired two missiles. Earlier the same day it had fired three rockets from Tabriz.", "before"),
        ("Vladimir Putin flew to Ankara on Tuesday and went on to Cairo the next day.", "before"),
        ("Vladimir Putin met Xi Jinping in Kazan. Two days later, students rallied against war.", "before"),
        ("Vladimir Putin visited Ankara on Tuesday. He then flew on to Cairo.", "before"),
        ("The missile test by North Korea came as Vladimir Putin was visiting Seoul.", "during"),
        ("Emmanuel Macron flew to Brussels on Monday and met Jens Stoltenberg.", "during"),
        # after coming and before leaving is during the stay
        ("Antony Blinken met Wang Yi before he left Beijing on Monday.", "during"),
        ("Antony Blinken arrived in Beijing on Monday. Shortly after landing, he met Wang Yi.", "during"),
        ("Antony Blinken visits Tokyo on Friday. He meets Fumio Kishida at a hotel on Friday.", "during"),
    ],
)
def test_stated_links(text: str, stated: str) -> None:
    assert stated in {link.property for link in read(text).links}


@pytest.mark.parametrize(
    "text",
    [
        "Vladimir Putin arrived in Beijing on Monday. He had met Xi Jinping in Beijing in April.",
        "Vladimir Putin arrived in Beijing on Monday. He met Xi Jinping in Vladivostok on Tuesday.",
        "Vladimir Putin will travel to China on Monday. Sergey Lavrov met Wang Yi in Beijing.",
        "Vladimir Putin flew to Beijing when Russia fired two missiles.",
        "Iran fired two missiles. In response to the sanctions, it launched a rocket.",
        "Iran fired two missiles. It fired back a rocket.",
        "Iran fired two missiles on Monday. Israel lodged a strong protest with Tehran over fishing.",
        "Iran fired two missiles on Monday. Israel lodged a strong protest with Iraq.",
        "Iran fired two missiles on Monday. Students protested against Iran's government in Tehran.",
        "Students marched against Japan in Seoul. Japan lodged a protest with China on Sunday.",
        "Iran fired two missiles on Monday. It will fire three rockets next week.",
        "The launch of two missiles by North Korea came as no surprise, as talks in Seoul had failed.",
        "Emmanuel Macron flew to Brussels on Monday and met Vladimir Putin in Geneva.",
        "Iran fired two missiles on Monday. A year earlier, its economy had shrunk.",
        "Antony Blinken visits Tokyo on Friday. He meets Olaf Scholz at a hotel on Friday.",
    ],
)
def test_no_stated_links(text: str) -> None:
    assert not read(text).links


def test_who_goes_on_where() -> None:
    text = "Blinken visited Poland. He met Andrzej Duda and flew to Berlin, where he met Olaf Scholz."
    last = [e for e in events(text, "2023-01-20") if e.type == "Summit"][-1]
    assert labels(last, "participant") == {"Antony Blinken", "Olaf Scholz"}


def test_a_series_is_no_event_of_its_type() -> None:
    (series,) = events("Iran has carried out over 40 missile launches since early last year.")
    assert series.series
    assert series.minimum == 40
    assert str(series.bounds.earliest) == "2022-01-01"


def test_two_spellings_of_one_actor_give_one_name() -> None:
    """ "Students" at the start of a sentence and "students" within one are the same people."""
    text = "Students marched in Lima to protest against a law. In Cusco, students protested against a fee."
    (graph,) = article_graphs([article(text)])
    names = [
        t for t in graph.triples if t.predicate.value.endswith("prefLabel") and "tudents" in str(t.object)
    ]
    assert len(names) == 1


def test_talks_that_somebody_is_somewhere_for_are_during_his_stay_and_not_the_stay_during_them() -> None:
    text = "Lavrov, in Damascus for talks with Assad, said that the truce would hold."
    (graph,) = article_graphs([article(text, "2024-07-18")])
    during = [t for t in graph.triples if t.predicate.value.endswith("#during")]
    assert [("/summit/" in str(t.subject), "/visit/" in str(t.object)) for t in during] == [(True, True)]


def test_words_are_forgotten_once_many_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same is read, and the pipeline knows no more words than before."""
    texts = [f"Iran fired two missiles on Friday. Officer Q{n}rb saw the missiles fall." for n in range(70)]
    articles = [article(text, identifier=str(n)) for n, text in enumerate(texts)]
    strings = load_model().vocab.strings
    monkeypatch.setattr(pipelines, "KNOWN", 0)
    forgotten = list(article_graphs(articles))
    assert "Q1rb" not in strings
    monkeypatch.undo()
    assert list(article_graphs(articles)) == forgotten
    assert "Q1rb" in strings


def test_a_surname_that_is_also_a_place() -> None:
    text = "President Moon Jae-in was in Seoul. Moon is to visit Pyongyang."
    assert labels(only(text, "Visit", "2018-04-27"), "visitor") == {"Moon Jae-in"}


def test_a_sentence_behind_a_dateline_begins_with_the_whole_name() -> None:
    (visit,) = events("SEOUL - Kim Jong Un arrived in Beijing on Sunday.", "2023-09-17")
    begin, end = visit.mentions[0].span.sentence
    assert "SEOUL - Kim Jong Un arrived in Beijing on Sunday."[begin:end] == (
        "Kim Jong Un arrived in Beijing on Sunday."
    )
