"""A headless Chromium, where one is installed, spoken to by its own protocol over two pipes.

https://chromedevtools.github.io/devtools-protocol/ says what the methods do; messages are JSON and end in a
zero byte. No driver and no package is needed.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_LAUNCH = """
import fcntl, os, sys
high = [fcntl.fcntl(int(given), fcntl.F_DUPFD, 10) for given in sys.argv[1:3]]
os.dup2(high[0], 3), os.dup2(high[1], 4)
os.execvp(sys.argv[3], sys.argv[3:])
"""
"""Starts a program with two pipes on the descriptors 3 and 4, where the protocol wants them."""
_FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run")


def installed() -> str | None:
    """The program, if there is one."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


class Browser:
    """One browser with one page open at a time; `errors` are what the page's console and scripts said."""

    def __init__(self, send: int, receive: int) -> None:
        self._send, self._receive = os.fdopen(send, "wb"), os.fdopen(receive, "rb")
        self._number = 0
        self._session: dict[str, str] = {}
        self.errors: list[str] = []

    def __enter__(self) -> Self:
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        found = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = {"sessionId": found["sessionId"]}
        for domain in ("Page", "Runtime", "Log"):
            self.call(f"{domain}.enable")
        self.call(
            "Emulation.setDeviceMetricsOverride", width=1400, height=1000, deviceScaleFactor=1, mobile=False
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._send.close()
        self._receive.close()

    def call(self, method: str, **params: object) -> Any:  # noqa: ANN401 - JSON
        """The result of a method of the protocol."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": params, **self._session}
        self._send.write(json.dumps(message).encode() + b"\0")
        self._send.flush()
        while (answer := self._next()).get("id") != self._number:
            self._hear(answer)
        assert "error" not in answer, answer
        return answer["result"]

    def open(self, page: Path, *, dark: bool = False) -> None:
        """Loads a file and waits until it is drawn."""
        self.errors.clear()
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])
        self.call("Page.navigate", url=page.as_uri())
        while (event := self._next()).get("method") != "Page.loadEventFired":
            self._hear(event)
        self.run("return frame();")

    def run(self, script: str) -> Any:  # noqa: ANN401 - JSON
        """What the body of an async function returns in the page; `frame()` waits for what is drawn next."""
        helper = "const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));"
        found = self.call(
            "Runtime.evaluate",
            expression=f"(async () => {{ {helper} {script} }})()",
            awaitPromise=True,
            returnByValue=True,
        )
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def screenshot(self, file: Path) -> None:
        """The window as a PNG."""
        file.write_bytes(base64.b64decode(self.call("Page.captureScreenshot")["data"]))

    def press(self, key: str, text: str = "") -> None:
        """A key, as a person presses it."""
        for kind in ("keyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, text=text if kind == "keyDown" else ""
            )
        self.run("return frame();")

    def mouse(self, *moves: tuple[str, float, float]) -> None:
        """Moves, presses and releases of the left button at places of the window."""
        for kind, x, y in moves:
            held = kind != "mouseMoved" or len(moves) > 1
            button = {"button": "left", "buttons": 1, "clickCount": 1} if held else {}
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, **button)
        self.run("return frame();")

    def _next(self) -> dict[str, Any]:
        text = bytearray()
        while (byte := self._receive.read(1)) != b"\0":
            assert byte, "the browser ended"
            text += byte
        message: dict[str, Any] = json.loads(text)
        return message

    def _hear(self, event: dict[str, Any]) -> None:
        params = event.get("params", {})
        match event.get("method"):
            case "Runtime.exceptionThrown":
                self.errors.append(str(params["exceptionDetails"]))
            case "Runtime.consoleAPICalled" if params["type"] in ("error", "warning"):
                self.errors.append(str(params["args"]))
            case "Log.entryAdded" if params["entry"]["level"] in ("error", "warning"):
                self.errors.append(str(params["entry"]["text"]))


@contextmanager
def running(program: str) -> Iterator[Browser]:
    """A browser of its own, with a profile that is thrown away."""
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        flags = (*_FLAGS, "--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank")
        with subprocess.Popen(
            [sys.executable, "-c", _LAUNCH, str(theirs_in), str(theirs_out), program, *flags],
            pass_fds=(theirs_in, theirs_out),
            stderr=subprocess.DEVNULL,
        ) as process:
            os.close(theirs_in)
            os.close(theirs_out)
            try:
                with Browser(ours_out, ours_in) as browser:
                    yield browser
            finally:
                process.terminate()
