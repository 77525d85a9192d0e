"""Client files are found and documents written without losing, leaking or following anything."""

from __future__ import annotations

import errno
import os
import random
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from kielet import suomeksi

from lomake import store
from lomake.errors import ClientDataError, Finding, LomakeError, OutputError
from lomake.language import in_language
from lomake.sealing import Key, Password

pytestmark = pytest.mark.skipif(os.name == "nt", reason="tests the permissions and signals of Unix")


@pytest.fixture(autouse=True)
def _new_run() -> None:
    """Let every test be a run of its own: leftovers are swept once per run and folder."""
    store._sweep.cache_clear()


@contextmanager
def without_rights(folder: Path) -> Iterator[None]:
    """Take the rights to `folder` from us, root or not."""
    folder.chmod(0)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)


def syy(error: pytest.ExceptionInfo[LomakeError]) -> str:
    (finding,) = error.value.findings
    return in_language(finding.details["syy"], "fi")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# Reading


def test_asiakastiedosto_is_read_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "aino.yaml"
    file.write_bytes(b"asiakas:\r\n")

    assert b"asiakas:\r\n" == store.read_bytes(file)


def test_folder_pipe_and_missing_file_are_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "putki.yaml")
    (tmp_path / "kehä.yaml").symlink_to("kehä.yaml")
    expected = {
        "puuttuu.yaml": "kansiota tai tiedostoa ei ole",
        ".": "se on kansio",
        "putki.yaml": "se ei ole tavallinen tiedosto",
        "kehä.yaml": "linkit kiertävät kehää",
        "a\0b.yaml": "nimessä on merkki, jota levy ei hyväksy",
        "x" * 300: "nimi on liian pitkä",
    }

    for name, reason in expected.items():
        with pytest.raises(ClientDataError) as caught:
            store.read_bytes(tmp_path / name)
        assert reason == syy(caught)
        assert ["ei-lue"] == [finding.code for finding in caught.value.findings]
        assert str(tmp_path / name) == caught.value.findings[0].file


def test_file_without_rights_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "aino.yaml"
    file.write_bytes(b"")

    with without_rights(tmp_path), pytest.raises(ClientDataError) as caught:
        store.read_bytes(file)

    assert "oikeus puuttuu tai tiedosto on auki toisessa ohjelmassa" == syy(caught)


def test_huge_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "aino.yaml"
    with file.open("wb") as sparse:
        sparse.truncate(store.MAX_BYTES + 1)

    with pytest.raises(ClientDataError) as caught:
        store.read_bytes(file)

    assert "tiedosto on liian suuri" == syy(caught)


# Finding


def make(folder: Path, *files: str) -> None:
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_asiakastiedostot_of_a_folder_are_found_in_order(tmp_path: Path) -> None:
    make(tmp_path, "b.yaml", "a.yml", "c.JSON", "d.docx", "muistio.txt", ".piilo.yaml", "~$b.docx")
    make(tmp_path, "valmentaja/e.yaml", ".git/f.yaml", "Äijä.yaml")

    found = store.find_client_files([tmp_path])

    assert ["a.yml", "b.yaml", "c.JSON", "Äijä.yaml", "valmentaja/e.yaml"] == [
        file.relative_to(tmp_path).as_posix() for file in found
    ]


def test_schema_that_uusi_puts_beside_the_client_files_is_no_client(tmp_path: Path) -> None:
    make(tmp_path, "LATU-0101.yaml", "asiakas.schema.json", "tiimi.json")

    found = store.find_client_files([tmp_path])

    assert ["LATU-0101.yaml", "tiimi.json"] == [file.name for file in found]


def test_file_is_taken_once_and_in_the_order_of_the_command(tmp_path: Path) -> None:
    make(tmp_path, "a.yaml", "b.yaml", "muu.txt")
    (tmp_path / "c.yaml").symlink_to("a.yaml")

    found = store.find_client_files([tmp_path / "muu.txt", tmp_path / "b.yaml", tmp_path])

    assert ["muu.txt", "b.yaml", "a.yaml"] == [file.name for file in found]


def test_links_out_of_the_folder_are_passed_by(tmp_path: Path) -> None:
    make(tmp_path, "asiakkaat/a.yaml", "muut/b.yaml")
    folder = tmp_path / "asiakkaat"
    (folder / "b.yaml").symlink_to(tmp_path / "muut" / "b.yaml")
    (folder / "muut").symlink_to(tmp_path / "muut")
    (folder / "poissa.yaml").symlink_to("poissa")
    (folder / "kehä.yaml").symlink_to("kehä.yaml")

    found = store.find_client_files([folder])

    assert [folder / "a.yaml"] == found


def test_every_missing_path_is_told_at_once(tmp_path: Path) -> None:
    make(tmp_path, "a.yaml")

    with pytest.raises(ClientDataError) as caught:
        store.find_client_files([tmp_path / "x.yaml", tmp_path / "a.yaml", tmp_path / "a.yaml" / "y", Path("a\0b")])

    assert [str(tmp_path / "x.yaml"), str(tmp_path / "a.yaml" / "y"), "a\0b"] == [
        finding.file for finding in caught.value.findings
    ]


def test_folder_without_rights_is_told(tmp_path: Path) -> None:
    make(tmp_path, "lukittu/a.yaml")

    with without_rights(tmp_path / "lukittu"), pytest.raises(ClientDataError) as caught:
        store.find_client_files([tmp_path])

    assert "oikeus puuttuu tai tiedosto on auki toisessa ohjelmassa" == syy(caught)


# Writing


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_lomake_and_its_folders_are_for_their_owner_only(tmp_path: Path, mask: int) -> None:
    target = tmp_path / "ulos" / "Äänekoski" / "LATU-0101_B.docx"
    old = os.umask(mask)

    try:
        store.write(target, b"lomake")
    finally:
        os.umask(old)

    assert b"lomake" == target.read_bytes()
    assert 0o600 == stat.S_IMODE(target.stat().st_mode)
    assert [0o700, 0o700] == [stat.S_IMODE(folder.stat().st_mode) for folder in (target.parent, target.parent.parent)]
    assert ["LATU-0101_B.docx"] == names(target.parent)


def test_old_lomake_is_replaced_and_becomes_private(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"vanha lomake")
    target.chmod(0o644)

    store.write(target, b"uusi")

    assert b"uusi" == target.read_bytes()
    assert 0o600 == stat.S_IMODE(target.stat().st_mode)


def test_lomake_is_written_to_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    store.write(Path("a.docx"), b"a")
    store.write(Path("ulos/b.docx"), b"b")

    assert ["a.docx", "ulos"] == names(tmp_path)


def test_places_that_can_not_be_written_are_refused_and_left_as_they_were(tmp_path: Path) -> None:
    make(tmp_path, "tiedosto", "kansio/sisällä.txt")
    (tmp_path / "linkki.docx").symlink_to("tiedosto")
    (tmp_path / "poissa.docx").symlink_to("ei-ole")
    before = names(tmp_path)
    expected = {
        "kansio": "se on kansio",
        "linkki.docx": "se on linkki toiseen tiedostoon",
        "poissa.docx": "se on linkki toiseen tiedostoon",
        "tiedosto/a.docx": "polussa on tiedosto kansion paikalla",
        "x" * 300: "nimi on liian pitkä",
        "a\0b": "nimessä on merkki, jota levy ei hyväksy",
    }

    for name, reason in expected.items():
        with pytest.raises(OutputError) as caught:
            store.write(tmp_path / name, b"uusi")
        assert reason == syy(caught)
        assert ["ei-kirjoita"] == [finding.code for finding in caught.value.findings]

    assert before == names(tmp_path)
    assert b"" == (tmp_path / "tiedosto").read_bytes()
    assert not (tmp_path / "ei-ole").exists()


def test_folder_without_rights_is_not_written(tmp_path: Path) -> None:
    with without_rights(tmp_path), pytest.raises(OutputError) as caught:
        store.write(tmp_path / "a.docx", b"a")

    assert "oikeus puuttuu tai tiedosto on auki toisessa ohjelmassa" == syy(caught)


@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.ENOSPC, "levy on täynnä"), (errno.EIO, "levyn lukeminen tai kirjoittaminen ei onnistu"), (9999, None)],
)
def test_full_or_broken_disk_leaves_the_old_lomake_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str | None
) -> None:
    target = tmp_path / "a.docx"
    store.write(target, b"vanha")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch, pytest.raises(OutputError) as caught:
        patch.setattr(os, "fsync", fail)
        store.write(target, b"uusi")

    assert (reason or "käyttöjärjestelmä ei salli sitä") == syy(caught)
    assert b"vanha" == target.read_bytes()
    assert ["a.docx"] == names(tmp_path)


def test_interrupted_write_cleans_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(os, "fsync", interrupt)
        store.write(tmp_path / "a.docx", b"uusi")

    assert [] == names(tmp_path)


WRITER = """
import sys
from pathlib import Path
from lomake import store
target = Path(sys.argv[1])
print("valmis", flush=True)
while True:
    for letter in b"ab":
        store.write(target, bytes([letter]) * 3_000_000)
"""


def test_killed_run_leaves_the_old_lomake_whole_and_the_next_run_sweeps(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    store.write(target, b"a" * 3_000_000)
    chance = random.Random(2026)  # noqa: S311 – only for the moment of the kill
    leftovers = 0

    for _ in range(15):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE) as run:
            assert run.stdout is not None
            run.stdout.readline()
            time.sleep(chance.uniform(0.002, 0.04))
            run.send_signal(signal.SIGKILL)
        data = target.read_bytes()
        assert data in (b"a" * 3_000_000, b"b" * 3_000_000)
        leftovers += len(names(tmp_path)) - 1

    assert leftovers > 0
    store._sweep.cache_clear()
    store.write(tmp_path / "b.docx", b"b")
    assert ["a.docx", "b.docx"] == names(tmp_path)


def test_temporary_folders_of_the_living_and_of_strangers_stay(tmp_path: Path) -> None:
    host = store._host()
    with subprocess.Popen([sys.executable, "-c", ""]) as run:
        pass
    kept = [f".lomake-{host}-{os.getpid()}-elossa", f".lomake-{host}-x-y", ".lomake-0000-1-toinenkone", ".lomake-oma"]
    gone = [f".lomake-{host}-{run.pid}-kuollut", ".lomake-0000-1-eilinen"]
    make(tmp_path, *[f"{name}/valmis" for name in kept + gone], "muu/.lomake-a-b-c")
    os.utime(tmp_path / ".lomake-0000-1-eilinen", (0, time.time() - 25 * 3600))
    (tmp_path / f".lomake-{host}-{run.pid}-linkki").symlink_to(tmp_path / "muu")

    store.write(tmp_path / "a.docx", b"")

    assert sorted([*kept, "a.docx", "muu", f".lomake-{host}-{run.pid}-linkki"]) == names(tmp_path)


def test_temporary_folder_does_not_tell_the_name_of_the_computer() -> None:
    assert socket.gethostname() not in store._owner_prefix()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_updated_asiakastiedosto_stays_as_open_as_it_was(tmp_path: Path, mode: int) -> None:
    target, group = tmp_path / "aino.yaml", another_group()
    target.write_bytes(b"vanha")
    os.chown(target, -1, group)
    target.chmod(mode)

    store.update(target, lambda _: b"uusi")

    for file in (target, tmp_path / "aino.yaml.edellinen", tmp_path / ".aino.yaml.lukko"):
        assert (mode, group) == (stat.S_IMODE(file.stat().st_mode), file.stat().st_gid)


def test_updated_file_is_closed_to_a_group_that_is_not_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "aino.yaml"
    target.write_bytes(b"vanha")
    target.chmod(0o660)
    os.chown(target, -1, another_group())

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "chown", refuse)
    store.update(target, lambda _: b"uusi")

    expected = 0o660 if another_group() == os.getegid() else 0o600
    assert (expected, b"uusi") == (stat.S_IMODE(target.stat().st_mode), target.read_bytes())


def another_group() -> int:
    """Return a group that files of ours can be given to, and new files don't have, if there is one."""
    groups = {os.getegid(), *os.getgroups()} | ({12345} if os.geteuid() == 0 else set())
    return max(groups, key=lambda group: group != os.getegid())


def test_a_refusal_names_the_file_that_it_is_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "kansio/a.txt", "iso.yaml")
    (tmp_path / "linkki.yaml").symlink_to("iso.yaml")
    monkeypatch.setattr(store, "MAX_BYTES", 3)
    (tmp_path / "iso.yaml").write_bytes(b"1234")
    (tmp_path / "sopiva.yaml").write_bytes(b"123")

    def file_of(action: Callable[[], object]) -> str:
        with pytest.raises((ClientDataError, OutputError)) as caught:
            action()
        return Path(caught.value.findings[0].file).name

    assert "kansio" == file_of(lambda: store.write(tmp_path / "kansio", b""))
    assert "linkki.yaml" == file_of(lambda: store.write(tmp_path / "linkki.yaml", b""))
    assert "linkki.yaml" == file_of(lambda: store.update(tmp_path / "linkki.yaml", bytes.upper))
    assert "iso.yaml" == file_of(lambda: store.read_bytes(tmp_path / "iso.yaml"))
    assert "iso.yaml" == file_of(lambda: list(store.lines(tmp_path / "iso.yaml")))
    assert b"123" == store.read_bytes(tmp_path / "sopiva.yaml")
    assert [b"123"] == list(store.lines(tmp_path / "sopiva.yaml"))


def test_a_file_that_is_there_is_not_made_again(tmp_path: Path) -> None:
    make(tmp_path, "a.yaml")

    with pytest.raises(OutputError) as caught:
        store.create(tmp_path / "a.yaml", b"uusi")

    assert (Finding("on-jo", file=str(tmp_path / "a.yaml")),) == caught.value.findings
    assert b"" == (tmp_path / "a.yaml").read_bytes()


def test_a_file_of_many_clients_that_cannot_be_read_is_told_with_its_name_and_reason(tmp_path: Path) -> None:
    gone = tmp_path / "poissa.jsonl"

    for action in (lambda: list(store.lines(gone)), lambda: store.read_slice(gone, 0, 9)):
        with pytest.raises(ClientDataError) as caught:
            action()
        told = Finding("ei-lue", file=str(gone), details={"syy": "kansiota tai tiedostoa ei ole"})
        assert [told] == list(map(suomeksi, caught.value.findings))


@pytest.mark.parametrize(
    ("name", "client"),
    [(".aino.yaml.lukko", "aino.yaml"), ("aino.yaml.lukko", ""), (".aino.yaml", ""), (".muistiinpano.lukko", "")],
)
def test_lock_is_known_by_both_ends_of_its_name(name: str, client: str) -> None:
    assert client == store.locked_name(Path("asiakkaat", name))


def test_documents_are_found_by_their_kind_and_open_ones_are_passed_by(tmp_path: Path) -> None:
    for name in ("b.docx", "a.xlsx", "~$b.docx", ".c.docx", "asiakas.yaml", "kuva.png"):
        (tmp_path / name).touch()

    assert ["a.xlsx", "b.docx"] == [path.name for path in store.find_documents([tmp_path])]


@pytest.mark.parametrize("what", ["folder", "file", "private"])
def test_what_can_not_be_removed_or_laid_is_told_with_its_place_and_reason(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "")

    place = tmp_path / "x"
    monkeypatch.setattr("shutil.rmtree", refused)
    monkeypatch.setattr(Path, "unlink", refused)
    if what == "private":
        place.touch()
    does: dict[str, Callable[[], None]] = {
        "folder": lambda: store.remove_folder(place),
        "file": lambda: store._unlink(place),
        "private": lambda: store.lay(place / "y" / "z.docx", b""),
    }

    with pytest.raises(OutputError) as caught:
        does[what]()

    told, why = {
        "folder": (place, "levylle ei voi kirjoittaa"),
        "file": (place, "levylle ei voi kirjoittaa"),
        "private": (place / "y", "polussa on tiedosto kansion paikalla"),
    }[what]
    assert [Finding("ei-kirjoita", file=str(told), details={"syy": why})] == list(map(suomeksi, caught.value.findings))


def test_line_that_is_longer_than_any_client_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MAX_BYTES", 10)
    path = tmp_path / "asiakkaat.jsonl"
    path.write_bytes(b"12345\n" + b"x" * 20 + b"\n")

    with pytest.raises(ClientDataError) as caught:
        list(store.lines(path))

    told = Finding("ei-lue", file=str(path), details={"syy": "rivi on liian pitkä"})
    assert [told] == list(map(suomeksi, caught.value.findings))


def test_what_can_not_be_sealed_is_told_with_its_name_when_a_run_seals(tmp_path: Path) -> None:
    target = tmp_path / "muistiinpano.txt"

    with (
        store.unlocked(Key(Password("kolme sanaa peräkkäin"), seals=True)),
        pytest.raises(OutputError) as caught,
    ):
        store.write(target, b"x")

    assert [Finding("ei-salata", file=str(target))] == list(map(suomeksi, caught.value.findings))
    assert not target.exists()
