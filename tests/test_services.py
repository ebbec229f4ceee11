"""Ministries and services of states by pattern, and offices and names that depend on the state."""

from datetime import date

import pytest

from kg.names.catalogue import load_gazetteer
from kg.names.entities import ACTOR, Entity
from kg.names.resolver import Resolver
from kg.names.vocabulary import load_vocabulary
from kg.resources import ontology_dir
from kg.text.parsing import parse
from kg.text.pipelines import load_model
from tests.reading import article


def _meant(text: str, word: str) -> Entity | None:
    ((_, doc),) = parse([article(text, "2016-05-04")], load_model())
    resolver = Resolver(
        doc,
        gazetteer=load_gazetteer(ontology_dir()),
        vocabulary=load_vocabulary(ontology_dir() / "actors.toml"),
        published=date(2016, 5, 4),
        scope="test",
    )
    return resolver.resolve(next(t for t in doc if t.text == word), (ACTOR,))


@pytest.mark.parametrize(
    ("text", "word", "key"),
    [
        ("The Kenyan foreign ministry summoned the envoy.", "ministry", "actor/KEN/foreign-ministry"),
        ("Kenya's Foreign Ministry summoned the envoy.", "Ministry", "actor/KEN/foreign-ministry"),
        ("The Ministry of Foreign Affairs of Kenya met them.", "Ministry", "actor/KEN/foreign-ministry"),
        ("The Indian Ministry of Defence denied it.", "Ministry", "actor/IND/defense-ministry"),
        ("The British Ministry of Defence denied it.", "Ministry", "actor/GBR/defense-ministry"),
        ("The Japanese Foreign Ministry protested.", "Ministry", "actor/JPN/foreign-ministry"),
        ("Japan's Ministry of Defense protested.", "Ministry", "actor/JPN/defense-ministry"),
        (
            "The Interior Ministry of the Russian Federation denied it.",
            "Ministry",
            "actor/RUS/interior-ministry",
        ),
        ("South Korea's Joint Chiefs of Staff reported it.", "Chiefs", "actor/KOR/joint-chiefs-of-staff"),
    ],
)
def test_a_service_has_one_key_however_it_is_worded(text: str, word: str, key: str) -> None:
    found = _meant(text, word)
    assert found is not None
    assert found.key == key


def test_a_service_without_its_state_is_that_of_the_article() -> None:
    told = "Kenya's foreign ministry summoned the envoy. Sudan was angry. The Foreign Ministry protested."
    both = "Kenya's foreign ministry met Sudan's foreign ministry. A spokesman for the Foreign Ministry left."
    one, other = _meant(told, "Ministry"), _meant(both, "Ministry")
    assert one is not None
    assert one.key == "actor/KEN/foreign-ministry"
    assert other is not None
    assert other.key == "actor/test/foreign-ministry"


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The Japanese leader flew to Moscow.", "Shinzo Abe"),
        ("The French leader flew to Moscow.", "François Hollande"),
        ("The Chinese leader flew to Moscow.", "Xi Jinping"),
        ("The Turkish leader flew to Moscow.", None),
    ],
)
def test_the_leader_of_a_state_is_who_leads_it(text: str, holder: str | None) -> None:
    """By kg:executive: a prime minister under an emperor; nobody where the text cannot tell."""
    found = _meant(text, "leader")
    assert (found.label if found and found.key.startswith("actor/person/") else None) == holder


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Police in Hyderabad, Pakistan, arrested them.", "PAK"),
        ("Police in Hyderabad arrested them, Indian officials said.", "IND"),
        ("Police in Hyderabad arrested them.", None),
    ],
)
def test_a_name_of_places_in_several_states_is_decided_by_the_text(text: str, state: str | None) -> None:
    ((_, doc),) = parse([article(text, "2016-05-04")], load_model())
    resolver = Resolver(
        doc,
        gazetteer=load_gazetteer(ontology_dir()),
        vocabulary=load_vocabulary(ontology_dir() / "actors.toml"),
        published=None,
        scope="test",
    )
    found = resolver.zones.resolve(next(t for t in doc if t.text == "Hyderabad"))
    assert (resolver.state(found) if found else "").removeprefix("actor/") == (state or "")
