"""Documents of a batch on their way to their names: private, whole, and told of when they can't be written."""

from __future__ import annotations

import ctypes
import errno
import os
import stat
from pathlib import Path

import pytest

from lomake import staging, store
from lomake.errors import Finding, OutputError
from lomake.language import FiSv
from lomake.store import _REASONS, LINK


def refusal(path: Path, reason: FiSv) -> tuple[Finding, ...]:
    return (Finding("ei-kirjoita", file=str(path), details={"syy": reason}),)


@pytest.mark.parametrize("mask", [0o000, 0o077], ids=oct)
def test_documents_are_private_while_they_wait_whatever_the_umask(tmp_path: Path, mask: int) -> None:
    root = tmp_path / "ulos"
    old = os.umask(mask)
    try:
        with staging.held(root) as run:
            chunk = staging.Chunk(run)
            first, second = chunk.add(b"eka"), chunk.add(b"tokaa")
            made = [root, *root.rglob("*")]
            modes = {path: stat.S_IMODE(path.stat().st_mode) for path in made}
            manifest = staging.ManifestFile(root, 0)
            manifest.append(b"rivi\n")
            manifest.close()
    finally:
        os.umask(old)

    files = [first.path, second.path, root / ".lomake-era.lukko"]
    assert [0o600] * 3 == [modes.pop(path) for path in files]
    assert {0o700} == set(modes.values())
    assert 0o600 == stat.S_IMODE((root / staging.MANIFEST).stat().st_mode)
    assert (3, 5) == (first.size, second.size)
    assert first.path != second.path
    assert first.path.parent == second.path.parent
    assert [".lomake-era.lukko", staging.MANIFEST] == sorted(path.name for path in root.iterdir())


def test_each_chunk_has_a_folder_of_its_own_and_none_before_its_first_document(tmp_path: Path) -> None:
    with staging.held(tmp_path) as run:
        chunks = [staging.Chunk(run), staging.Chunk(run)]
        assert [] == list(run.iterdir())

        paths = [chunk.add(b"x").path for chunk in chunks]

        assert 2 == len({path.parent for path in paths})
        assert {run} == {path.parent.parent for path in paths}


def test_a_worker_that_outlives_its_batch_writes_nothing(tmp_path: Path) -> None:
    with staging.held(tmp_path) as run:
        chunk = staging.Chunk(run)

    with pytest.raises(OutputError) as caught:
        chunk.add(b"x")

    assert refusal(run, _REASONS[errno.ENOENT]) == caught.value.findings
    assert not run.exists()


def test_staged_document_tells_its_size_and_time_and_gets_its_name_whole(tmp_path: Path) -> None:
    target = tmp_path / "LATU-1" / "a.docx"
    with staging.held(tmp_path) as run:
        staged = staging.Chunk(run).add(b"lomake")
        staging.sync(tmp_path)
        staging.name(staged, target)

    assert b"lomake" == target.read_bytes()
    assert (staged.size, staged.modified) == store.state(target)
    assert 0o700 == stat.S_IMODE(target.parent.stat().st_mode)
    assert store.state(tmp_path / "ei-ole") is None
    assert store.state(target.parent) is None


def test_links_folders_and_files_in_the_way_are_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "muualla").mkdir()
    (tmp_path / "kansio" / "a.docx").mkdir(parents=True)
    (tmp_path / "kansio" / "linkki.docx").symlink_to(tmp_path / "muualla")
    (tmp_path / "linkki").symlink_to(tmp_path / "muualla")
    (tmp_path / "tiedosto").write_bytes(b"")
    expected = {
        "linkki/a.docx": (tmp_path / "linkki", LINK),
        "kansio/linkki.docx": (tmp_path / "kansio/linkki.docx", LINK),
        "kansio/a.docx": (tmp_path / "kansio/a.docx", _REASONS[errno.EISDIR]),
        "tiedosto/a.docx": (tmp_path / "tiedosto", _REASONS[errno.ENOTDIR]),
        f"kansio/{'x' * 300}": (tmp_path / "kansio" / ("x" * 300), _REASONS[errno.ENAMETOOLONG]),
    }

    for name, (place, reason) in expected.items():
        with pytest.raises(OutputError) as caught:
            staging.refuse_links(tmp_path / name)
        assert refusal(place, reason) == caught.value.findings

    staging.refuse_links(tmp_path / "uusi" / "a.docx")
    assert [] == list((tmp_path / "muualla").iterdir())


@pytest.mark.skipif(not staging._can_sync_all(), reason="only Linux syncs a whole disk at one call")
def test_a_disk_that_does_not_sync_is_told_with_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def syncfs(self, _: int) -> int:
            ctypes.set_errno(errno.ENOSPC)
            return -1

    monkeypatch.setattr(staging, "_libc", Full)

    with pytest.raises(OutputError) as caught:
        staging.sync(tmp_path)

    assert refusal(tmp_path, _REASONS[errno.ENOSPC]) == caught.value.findings
    assert isinstance(caught.value.__cause__, OSError)


@pytest.mark.skipif(not staging._can_sync_all(), reason="only Linux syncs a whole disk at one call")
def test_a_signal_does_not_end_the_sync_of_a_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C comes while a batch syncs: it is heard when the chunk is done."""
    answers = [-1, -1, 0]

    class Interrupted:
        def syncfs(self, _: int) -> int:
            ctypes.set_errno(errno.EINTR)
            return answers.pop(0)

    monkeypatch.setattr(staging, "_libc", Interrupted)

    staging.sync(tmp_path)

    assert [] == answers


def test_a_place_that_cannot_be_held_is_told(tmp_path: Path) -> None:
    (tmp_path / "tiedosto").write_bytes(b"")
    (tmp_path / ".lomake-era").symlink_to(tmp_path)

    with pytest.raises(OutputError) as file, staging.held(tmp_path / "tiedosto" / "ulos"):
        pass
    with pytest.raises(OutputError) as link, staging.held(tmp_path):
        pass

    assert refusal(tmp_path / "tiedosto" / "ulos", _REASONS[errno.ENOTDIR]) == file.value.findings
    assert refusal(tmp_path / ".lomake-era", LINK) == link.value.findings


def test_many_files_are_written_at_once_each_under_its_name(tmp_path: Path) -> None:
    root = tmp_path / "ulos"

    staging.write_all(root, [("a.yaml", b"eka"), ("b/c.yaml", b"toka")])

    assert (b"eka", b"toka") == ((root / "a.yaml").read_bytes(), (root / "b" / "c.yaml").read_bytes())
    assert [".lomake-era.lukko", "a.yaml", "b"] == sorted(path.name for path in root.iterdir())


def test_manifest_is_synced_by_itself_where_a_disk_is_not_synced_at_one_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[int, bytes]] = []
    monkeypatch.setattr(staging, "_can_sync_all", lambda: False)
    monkeypatch.setattr("os.fsync", lambda handle: synced.append((handle, (tmp_path / staging.MANIFEST).read_bytes())))
    file = staging.ManifestFile(tmp_path, 0)

    file.append(b"yksi\n")
    file.append(b"kaksi\n")
    file.close()

    assert [b"yksi\n", b"yksi\nkaksi\n"] == [data for _, data in synced]
    assert all(isinstance(handle, int) for handle, _ in synced)
