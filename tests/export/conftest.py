from pathlib import Path

import pytest

from talkoot.export.everything import export_cycle
from tests.export.samples import workshop
from tests.factories import Workshop


@pytest.fixture(scope="package")
def full() -> Workshop:
    """Give the workshop with something of everything. Read it, never change it."""
    return workshop()


@pytest.fixture(scope="package")
def files(full: Workshop, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give all files of it in Finnish, by the end of their names after the date."""
    written = export_cycle(full.engine, full.cycle, tmp_path_factory.mktemp("export") / "new" / "folder")
    return {file.name.partition("-20")[2][8:]: file for file in written}
