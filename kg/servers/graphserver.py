"""The client of the SPARQL 1.1 Graph Store HTTP Protocol: put or delete one named graph on a server.

https://www.w3.org/TR/sparql11-http-rdf-update/ – one request a graph.
"""

from urllib.parse import quote

from kg.servers.connection import TIMEOUT, WAITS, Body, Connection


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
        self._connection = Connection(
            url,
            address="Graph Store address",
            again="run the command again, it goes on from there",
            authorization=authorization,
            timeout=timeout,
            waits=waits,
        )
        self.url = self._connection.url

    def put(self, graph: str | None, ntriples: Body) -> None:
        """Makes the named graph hold exactly these triples; KgError in one line if the server does not.

        None is the default graph, here and below.
        """
        self._ask("PUT", graph, ntriples)

    def add(self, graph: str | None, ntriples: Body) -> None:
        """Adds triples to those that the graph holds."""
        self._ask("POST", graph, ntriples)

    def delete(self, graph: str) -> None:
        """Drops the named graph; one that the server does not have is no error."""
        self._ask("DELETE", graph, None)

    def close(self) -> None:
        self._connection.close()

    def _ask(self, method: str, graph: str | None, body: Body) -> None:
        headers = {} if body is None else {"Content-Type": "application/n-triples"}
        which = "default" if graph is None else "graph=" + quote(graph, safe="")
        reply = self._connection.ask(method, which, body, headers)
        if not (reply.fine or (method == "DELETE" and reply.status == 404)):
            raise self._connection.refused(
                reply, f"{method} {f'<{graph}>' if graph else 'its default graph'}"
            )
