"""One HTTP connection to a server that is asked again and again: addresses, credentials, waiting, what fails.

Redirects are not followed: the credentials are for the server that was named.
"""

import base64
import http.client
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from kg.errors import KgError, UsageProblem

TIMEOUT = 300.0
"""Seconds without a sign of life from the server; a large graph or a hard question may take it minutes."""
WAITS = (1.0, 2.0, 4.0)
"""Seconds to wait before each further attempt where the server is busy (503, 429) or hangs up."""
_BUSY = (429, 503)
Body = bytes | Iterable[bytes] | None
"""What is sent; in pieces if it is large, and then it can be gone through again."""
_HUNG_UP = (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answers: its status, the media type without parameters, and the body."""

    status: int
    media_type: str
    body: bytes

    @property
    def fine(self) -> bool:
        return 200 <= self.status < 300

    def said(self) -> str:
        """The first line of the body as the end of a message, cut short; nothing of a page for people."""
        lines = () if self.media_type == "text/html" else self.body.decode("utf-8", "replace").splitlines()
        line = next((line.strip()[:200] for line in lines if line.strip()), "")
        return f": {line}" if line else ""


class Connection:
    """A connection to a URL that is kept between requests.

    `address` is what the URL should be, and `again` what to do about a server that stops answering: both are
    for messages.
    """

    def __init__(
        self,
        url: str,
        *,
        address: str,
        again: str,
        authorization: str | None = None,
        timeout: float = TIMEOUT,
        waits: tuple[float, ...] = WAITS,
    ) -> None:
        """UsageProblem if the URL is not http(s), or carries a password."""
        self.url = checked(url)
        parts = urlsplit(self.url)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        self._connection = kind(parts.netloc, timeout=timeout)
        self._target = f"{parts.path or '/'}?{parts.query + '&' if parts.query else ''}"
        self._headers = {"Authorization": authorization} if authorization else {}
        self._waits = waits
        self._address, self._again = address, again

    def ask(self, method: str, parameters: str, body: Body, headers: Mapping[str, str]) -> Reply:
        """One request, tried again where the server is busy; KgError in one line if there is no reply.

        `parameters` go into the URL as they are.
        """
        for wait in (*self._waits, None):
            try:
                reply = self._once(method, self._target + parameters, body, {**self._headers, **headers})
            except _HUNG_UP as error:
                self._connection.close()
                if wait is None:
                    raise KgError(f"{self.url}: hangs up ({type(error).__name__}); {self._again}") from None
            except TimeoutError:
                self._connection.close()
                raise KgError(f"{self.url}: no answer in time; {self._again}") from None
            except (OSError, http.client.HTTPException) as error:
                self._connection.close()
                raise KgError(f"{self.url}: {_reason(error)}; is the server there?") from None
            else:
                if reply.status not in _BUSY or wait is None:
                    break
            time.sleep(wait)
        return reply

    def refused(self, reply: Reply, what: str) -> KgError:
        """The error for a reply that is not fine, with what to do about it; `what` was asked."""
        advice = ""
        if reply.status in (401, 403):
            advice = "; set KG_ENDPOINT_TOKEN, or KG_ENDPOINT_USER and KG_ENDPOINT_PASSWORD"
        elif reply.status in (404, 405, 415):
            advice = f"; is that its {self._address}? (docs/cli.md has those of common servers)"
        return KgError(f"{self.url}: {reply.status} to {what}{reply.said()}{advice}")

    def close(self) -> None:
        self._connection.close()

    def _once(self, method: str, target: str, body: Body, headers: Mapping[str, str]) -> Reply:
        self._connection.request(method, target, body=body, headers=headers)
        response = self._connection.getresponse()
        content, media_type = response.read(), response.getheader("Content-Type", "")
        if 300 <= response.status < 400:
            content = f"redirects to {response.getheader('Location', 'nowhere')}; give that URL".encode()
            media_type = "text/plain"
        return Reply(response.status, media_type.partition(";")[0].strip().lower(), content)


def checked(url: str) -> str:
    """The URL without its fragment; UsageProblem if it is not http(s), or carries a password."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise UsageProblem(f"'{url}': not a URL ({error})") from None
    if parts.scheme not in ("http", "https") or not host or any(c <= " " or c > "~" for c in url):
        raise UsageProblem(f"'{url}': not an http(s) URL; write it like http://localhost:7878/store")
    if "@" in parts.netloc:
        raise UsageProblem(
            f"'{parts.scheme}://…@{parts.netloc.rpartition('@')[2]}': others can read a password in a"
            " command; set KG_ENDPOINT_USER and KG_ENDPOINT_PASSWORD"
        )
    return parts._replace(fragment="").geturl()


def authorization(environment: Mapping[str, str] = os.environ) -> str | None:
    """The header for $KG_ENDPOINT_TOKEN (Bearer, RFC 6750), or $KG_ENDPOINT_USER and $KG_ENDPOINT_PASSWORD.

    The latter go as Basic (RFC 7617). UsageProblem if both are set, or the token could be no header.
    """
    token, user = environment.get("KG_ENDPOINT_TOKEN"), environment.get("KG_ENDPOINT_USER")
    if token and user:
        raise UsageProblem("KG_ENDPOINT_TOKEN and KG_ENDPOINT_USER are both set; unset one of them")
    if user:
        pair = f"{user}:{environment.get('KG_ENDPOINT_PASSWORD', '')}"
        return "Basic " + base64.b64encode(pair.encode()).decode("ascii")
    if token and not all("!" <= c <= "~" for c in token):
        raise UsageProblem("KG_ENDPOINT_TOKEN has characters that no token has; set it again")
    return f"Bearer {token}" if token else None


def _reason(error: Exception) -> str:
    text = (getattr(error, "strerror", None) or str(error) or type(error).__name__).splitlines()[0]
    return text[:1].lower() + text[1:]
