"""S4: what phones reach is the page and its API, and nothing of the computer behind it."""

from pathlib import Path

import pytest

from tests.hub.running import Running, run, running

#: Where servers of notebooks and of files have their doors, and ways out of a folder.
ELSEWHERE = (
    "/api/kernels",
    "/api/sessions",
    "/api/contents",
    "/api/terminals",
    "/lab",
    "/tree",
    "/voila/render/home.ipynb",
    "/files/talkoot.sqlite",
    "/ledger.sqlite",
    "/static/",
    "/static/../app.py",
    "/static/%2e%2e/%2e%2e/pyproject.toml",
    "/static/..%5c..%5cpyproject.toml",
    "/static//etc/passwd",
    "/docs",
    "/redoc",
    "/.git/config",
)


@pytest.mark.parametrize("path", ELSEWHERE)
def test_s4_nothing_else_is_behind_the_port(tmp_path: Path, path: str) -> None:
    async def test(hub: Running) -> None:
        for method in ("GET", "POST", "PUT", "DELETE"):
            answer = await hub.fetch(path, b"" if method in {"POST", "PUT"} else None, method=method)
            assert answer.status in {404, 405}, method
            assert b"Traceback" not in answer.body
            assert b"root:" not in answer.body

    with running(tmp_path) as hub:
        run(test(hub))
