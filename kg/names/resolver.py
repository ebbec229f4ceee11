"""Which actor or zone a phrase of a document means: the one question that triggers and roles ask."""

from datetime import date

from kg.names.actors import Actors
from kg.names.entities import ACTOR, Entity
from kg.names.gazetteer import Gazetteer
from kg.names.vocabulary import Vocabulary
from kg.names.wording import Wording
from kg.names.zones import Zones
from kg.text.tokens import Doc, Token


class Resolver:
    """Resolves the phrases of one parsed document; `scope` keys what only this article describes."""

    def __init__(
        self, doc: Doc, *, gazetteer: Gazetteer, vocabulary: Vocabulary, published: date | None, scope: str
    ) -> None:
        self.words = vocabulary
        self.wording = Wording(doc, gazetteer, vocabulary, scope)
        self.actors = Actors(self.wording, published)
        self.zones = Zones(self.wording, self.actors)

    def resolve(self, token: Token, wanted: tuple[str, ...]) -> Entity | None:
        """What a head token means, as the first of the wanted classes (`Actor`, `Zone`) that it can be."""
        if token.i not in self.wording.names and _tells_time(token):
            return None
        for kind in wanted:
            found = self.actors.resolve(token) if kind == ACTOR else self.zones.resolve(token)
            if found is not None:
                return found
        return None

    def actor(self, token: Token) -> Entity | None:
        """The actor that a head token means."""
        return self.actors.resolve(token)

    def state(self, entity: Entity) -> str:
        """The key of the state that an entity is, belongs to or lies in; "" if unknown."""
        return self.actors.state(entity)

    def named(self) -> tuple[Entity, ...]:
        """Everyone and everything that the document names, each once, in order."""
        return tuple({s.entity.key: s.entity for s in self.actors.before.spoken}.values())

    def political_between(self, start: int, end: int) -> bool:
        """Whether a state or someone who acts for one is named among these tokens."""
        return any(start <= s.at < end and s.entity.political for s in self.actors.before.spoken)

    def described(self, entity: Entity) -> bool:
        """Whether an entity is known only by this article's description of it."""
        return f"/{self.wording.scope}/" in entity.key

    def span(self, token: Token) -> tuple[int, int]:
        """Code points `[begin, end)` of the name or phrase around a head token, determiners left out."""
        named = token.doc[self.actors.named_at(token)]
        person = self.actors.people.get(named.i)
        if person is not None:
            first = last = named
            while first.i and self.actors.people.get(first.i - 1) is person:
                first = first.nbor(-1)
            while self.actors.people.get(last.i + 1) is person:
                last = last.nbor()
            return first.idx, last.idx + len(last.text)
        name = self.wording.names.get(token.i)
        if name is not None:
            return name.begin, name.end
        return self.wording.left(token).idx, token.idx + len(token.text)


def _tells_time(token: Token) -> bool:
    """An hour ("at 8:07 pm"), or the abbreviation of a time zone behind a time ("at 1928 UTC")."""
    behind_figure = bool(token.i) and token.nbor(-1).text[:1].isdigit()
    return behind_figure and (token.text.isupper() or token.ent_type_ == "TIME")
