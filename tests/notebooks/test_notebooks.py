"""The facilitator's screens: short, without outputs, and each runs on a ledger with a cycle in it."""

import os
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from talkoot.cycle.engine import Engine
from talkoot.cycle.state import PHASES
from talkoot.kits.create import create_cycle
from talkoot.kits.load import load_kit
from talkoot.ledger.sql import SqliteStore
from tests.packaging.checkout import ROOT


def read(path: Path) -> Any:
    return nbformat.reads(path.read_text(encoding="utf-8"), as_version=4)  # type: ignore[no-untyped-call]


NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ledger") / "talkoot.sqlite"
    store = SqliteStore(path)
    create_cycle(Engine(store), load_kit("co_development_group"))
    store.close()
    return path


def test_there_is_one_for_every_phase() -> None:
    phases = {f"{number}_{phase}" for number, phase in enumerate(PHASES)}
    assert phases | {"home", "kit_editor", "results", "organisation"} <= {each.stem for each in NOTEBOOKS}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_is_short_and_holds_no_outputs(path: Path) -> None:
    notebook = read(path)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert 1 <= len(code) <= 5
    assert [cell.outputs for cell in code if cell.outputs] == []
    assert [cell.execution_count for cell in code if cell.execution_count is not None] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_runs_and_shows_a_widget(path: Path, ledger: Path) -> None:
    notebook = read(path)
    client = NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": path.parent}})
    client.execute(env={**os.environ, "TALKOOT_LEDGER": str(ledger), "TALKOOT_ADDRESSES": "[]"})
    shown = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert [each for each in shown if each.output_type in {"error", "stream"}] == []
    assert any("application/vnd.jupyter.widget-view+json" in each.get("data", {}) for each in shown)
