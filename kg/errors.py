"""What can go wrong by a user's doing, each with the exit code that the command line gives for it.

The message is one line that names the file, the place and the remedy: the command line prints it as
it is and nothing else. Anything that is not a `KgError` is a fault of the program.
"""

from typing import ClassVar


class KgError(Exception):
    """A failure with a message fit for the user; exit code 1 unless a subclass says otherwise."""

    exit_code: ClassVar[int] = 1


class UsageProblem(KgError):
    """Something was asked for that does not exist or is not clear: a name, a parameter, a format."""

    exit_code: ClassVar[int] = 2


class Violations(KgError):
    """Data that does not conform to the shapes."""

    exit_code: ClassVar[int] = 3


class InputsFailed(KgError):
    """Some inputs could not be read; the others were."""

    exit_code: ClassVar[int] = 4


class StoreLocked(KgError):
    """Another process is writing to the store."""

    exit_code: ClassVar[int] = 5


class LimitExceeded(KgError):
    """An input, a query or an answer is larger than the limit that the message names."""

    exit_code: ClassVar[int] = 6
