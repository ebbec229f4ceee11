"""Which words are worth remembering: those that are met again.

Much of a text is met once – numbers, rare names – and remembering it would fill the memory for nothing.
"""

from collections.abc import Collection, Hashable
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


class Recurrence:
    """Tells at the second meeting; forgets all at once whenever more than `most` keys were met but once."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._once: set[int] = set()

    def again(self, keys: Collection[Key]) -> list[Key]:
        """Those of some distinct keys that were met before, in order; they are told once.

        Keys are told apart by their hash: of two that share one, the first counts as met before.
        """
        found = [key for key in keys if hash(key) in self._once]
        self._once ^= {hash(key) for key in keys}
        if len(self._once) > self._most:
            self._once.clear()
        return found
