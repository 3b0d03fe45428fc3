"""How the facilitator's screens are served: the command line and the settings of Voilà, and of JupyterLab.

Everything that is decided about Voilà is decided here.
"""

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from talkoot import resources
from talkoot.locales import LANGUAGES, Texts
from talkoot.running.errors import of_terminal

LOOPBACK = "127.0.0.1"
TEMPLATE = "talkoot"
#: A warm kernel answers in 0.08 s, a cold one in 3.8 s, and each takes 136 MiB: one waits for each of these.
_WAITING = ("loading", "loading-stuck", "loading-again")
PREHEATED = (
    "home.ipynb",
    "0_listening.ipynb",
    "1_preparation.ipynb",
    "2_current_state.ipynb",
    "3_change_need.ipynb",
    "4_solutions.ipynb",
    "5_trial.ipynb",
    "6_evaluation.ipynb",
    "7_practice.ipynb",
)


def settings(port: int, token: str, temporary: Path) -> dict[str, Any]:
    """Give the content of ``voila.json``.

    Parameters
    ----------
    port
        Where it listens, on this machine only.
    token
        What opens the screens.
    temporary
        Where kernels put their connection files: they go with the run, however it ends.
    """
    return {
        "Voila": {
            "ip": LOOPBACK,
            "port": port,
            "port_retries": 0,
            "token": token,
            "open_browser": False,
            "connection_dir_root": str(temporary),
            # A page that is left ends its kernel by a POST in which Voilà sends no token of ours: refused, every
            # visit would leave 136 MiB behind. It takes the cookie and the kernel's random id all the same.
            "tornado_settings": {"disable_check_xsrf": True},
        },
        "VoilaConfiguration": {
            "template": TEMPLATE,
            "allow_template_override": "NO",
            "allow_theme_override": "NO",
            "show_tracebacks": False,
            "preheat_kernel": True,
            "default_pool_size": 0,
            # While a page waits for its kernel, only the template can say so.
            "resources": {
                "waiting": {each: {key: Texts("screen", each)(key) for key in _WAITING} for each in LANGUAGES}
            },
        },
        "VoilaKernelManager": {
            "kernel_pools_config": {
                "default": {"pool_size": 0, "kernel_env_variables": {}},
                **{name: {"pool_size": 1, "kernel_env_variables": {}} for name in PREHEATED},
            },
            "fill_delay": 0.5,
        },
    }


def command(port: int, token: str, temporary: Path) -> tuple[str, ...]:
    """Give the command line of Voilà.

    The settings stand in a file: a token on a command line can be read by everybody on the machine.

    Raises
    ------
    TalkootError
        ``screens-missing``.
    """
    folder = notebooks()
    _write_private(temporary / "voila.json", settings(port, token, temporary))
    paths = json.dumps([str(temporary)])
    return (sys.executable, "-m", "voila", str(folder), "--no-browser", f"--Voila.config_file_paths={paths}")


def lab_command(port: int, temporary: Path, token: str) -> tuple[str, ...]:
    """Give the command line of JupyterLab on the same screens."""
    folder = notebooks()
    written = {
        "ServerApp": {
            "ip": LOOPBACK,
            "port": port,
            "port_retries": 0,
            "open_browser": False,
            "root_dir": str(folder),
            # In a container everybody is root; it listens on this machine only, behind a token.
            "allow_root": True,
        },
        "IdentityProvider": {"token": token},
    }
    path = temporary / "jupyter_server_config.json"
    _write_private(path, written)
    return (sys.executable, "-m", "jupyterlab", f"--config={path}")


def environment(common: Mapping[str, str], temporary: Path) -> dict[str, str]:
    """Add what Voilà and JupyterLab need: our template in the checkout, and a place for files that go with the run."""
    found = {**common, "JUPYTER_RUNTIME_DIR": str(temporary)}
    checkout = Path(resources.__file__).parents[2]
    if (checkout / "voila" / "templates" / TEMPLATE).is_dir():
        rest = os.environ.get("JUPYTER_PATH", "")
        found["JUPYTER_PATH"] = os.pathsep.join([str(checkout), *([rest] if rest else [])])
    return found


def screen_url(port: int, token: str, notebook: str, query: Mapping[str, str]) -> str:
    """Give the address of a screen."""
    return f"http://{LOOPBACK}:{port}/voila/render/{notebook}?{urlencode({**query, 'token': token})}"


def notebooks() -> Path:
    """Give the folder of the facilitator's screens.

    Raises
    ------
    TalkootError
        ``screens-missing``.
    """
    first = resources.find("notebooks", PREHEATED[1])
    if first is None:
        raise of_terminal("screens-missing")
    return first.parent


def _write_private(path: Path, content: Mapping[str, Any]) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(content, file)
