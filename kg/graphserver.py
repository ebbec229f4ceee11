"""The client of the SPARQL 1.1 Graph Store HTTP Protocol: put or delete one named graph on a server.

https://www.w3.org/TR/sparql11-http-rdf-update/ – one request a graph, over one connection that is kept.
Redirects are not followed: the credentials are for the server that was named.
"""

import base64
import http.client
import os
import time
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from kg.errors import KgError, UsageProblem

TIMEOUT = 300.0
"""Seconds without a sign of life from the server; one large graph may take it minutes to load."""
WAITS = (1.0, 2.0, 4.0)
"""Seconds to wait before each further attempt where the server is busy (503, 429) or hangs up."""
_BUSY = (429, 503)
_HUNG_UP = (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError)


class GraphServer:
    """A server's graph store at a URL, such as `http://localhost:7878/store`."""

    def __init__(
        self,
        url: str,
        *,
        authorization: str | None = None,
        timeout: float = TIMEOUT,
        waits: tuple[float, ...] = WAITS,
    ) -> None:
        """UsageProblem if the URL is not http(s), or carries a password."""
        self.url = checked(url)
        parts = urlsplit(self.url)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        self._connection = kind(parts.netloc, timeout=timeout)
        self._target = f"{parts.path or '/'}?{parts.query + '&' if parts.query else ''}graph="
        self._headers = {"Authorization": authorization} if authorization else {}
        self._waits = waits

    def put(self, graph: str, ntriples: bytes) -> None:
        """Makes the named graph hold exactly these triples; KgError in one line if the server does not."""
        self._ask("PUT", graph, ntriples)

    def delete(self, graph: str) -> None:
        """Drops the named graph; one that the server does not have is no error."""
        self._ask("DELETE", graph, None)

    def close(self) -> None:
        self._connection.close()

    def _ask(self, method: str, graph: str, body: bytes | None) -> None:
        headers = dict(self._headers)
        if body is not None:
            headers["Content-Type"] = "application/n-triples"
        target = self._target + quote(graph, safe="")
        for wait in (*self._waits, None):
            try:
                status, answer = self._once(method, target, body, headers)
            except _HUNG_UP as error:
                self._connection.close()
                if wait is None:
                    raise KgError(f"{self.url}: hangs up ({type(error).__name__}); {_AGAIN}") from None
            except TimeoutError:
                self._connection.close()
                raise KgError(f"{self.url}: no answer in time; {_AGAIN}") from None
            except (OSError, http.client.HTTPException) as error:
                self._connection.close()
                raise KgError(f"{self.url}: {_reason(error)}; is the server there?") from None
            else:
                if status not in _BUSY or wait is None:
                    break
            time.sleep(wait)
        if not (200 <= status < 300 or (method == "DELETE" and status == 404)):
            raise KgError(f"{self.url}: {status} to {method} <{graph}>{_advice(status, answer)}")

    def _once(
        self, method: str, target: str, body: bytes | None, headers: Mapping[str, str]
    ) -> tuple[int, str]:
        self._connection.request(method, target, body=body, headers=headers)
        response = self._connection.getresponse()
        status, text = response.status, response.read().decode("utf-8", "replace")
        if 300 <= status < 400:
            text = f"redirects to {response.getheader('Location', 'nowhere')}; give that URL"
        return status, next((line.strip()[:200] for line in text.splitlines() if line.strip()), "")


_AGAIN = "run the command again, it goes on from there"


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


def _advice(status: int, answer: str) -> str:
    said = f": {answer}" if answer else ""
    if status in (401, 403):
        return f"{said}; set KG_ENDPOINT_TOKEN, or KG_ENDPOINT_USER and KG_ENDPOINT_PASSWORD"
    if status in (404, 405):
        return f"{said}; is that its Graph Store address? (docs/cli.md has those of common servers)"
    return said
