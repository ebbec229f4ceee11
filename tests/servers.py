"""SPARQL servers for the tests: a real one, and one that answers as it is told."""

import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

SERVER = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or shutil.which("oxigraph")


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def oxigraph_server(*options: str) -> Iterator[str]:
    """An empty Oxigraph server; its URL without a path."""
    if SERVER is None:
        pytest.skip("the oxigraph server is not installed: pip install oxigraph")
    host, port = "127.0.0.1", free_port()
    place = f"{host}:{port}"
    process = subprocess.Popen(
        [SERVER, "serve", "--bind", place, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(200):
            try:
                socket.create_connection((host, port), timeout=1).close()
                break
            except OSError:
                assert process.poll() is None, "the server ended"
                time.sleep(0.05)
        yield f"http://{place}"
    finally:
        process.kill()
        process.wait()


@contextmanager
def serving(
    answer: Callable[[BaseHTTPRequestHandler, bytes], int],
    text: str | Callable[[], str] = "",
    **headers: str,
) -> Iterator[str]:
    """A server that answers every request with a status, and then a text; its URL without a path.

    In the names of headers, `_` stands for `-`.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if self.headers.get("Transfer-Encoding") == "chunked":
                body = b"".join(self._pieces())
            status = answer(self, body)
            try:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                content = (text if isinstance(text, str) else text()).encode()
                if status != 204:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if status != 204:
                    self.wfile.write(content)
            except BrokenPipeError:
                pass  # the client was killed

        def _pieces(self) -> Iterator[bytes]:
            while size := int(self.rfile.readline(), 16):
                yield self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()

        do_DELETE = do_POST = do_PUT  # noqa: N815 - the names that http.server looks for

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it overrides
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
