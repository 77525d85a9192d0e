"""Folders of a coach → what has outlived its use: working copies of ended clients, and what runs have left behind.

Nothing is proposed that is not recognised. What a person has changed, or what has not been recorded, is kept and told;
a client file stays as long as one of its documents does.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from lomake import client_file, pdf_seal, source, staging, store, tilanne
from lomake.batch.manifest import Manifest
from lomake.errors import ClientDataError, Finding, Grade, LomakeError, ReturnedFormError
from lomake.fill import is_ours, safe
from lomake.forms import LOMAKKEET, Lukija
from lomake.kopio import KOPIO
from lomake.language import LANGUAGES, LARGE, Worded
from lomake.tiedot import Asiakastiedosto
from lomake.word import returned

_OUTGOING = "|".join(
    safe(f"{'' if lomake.lukija is Lukija.TYÖNANTAJA else f'{KOPIO.of(one)}_'}{lomake.title(one).replace(' ', '-')}")
    for lomake in LOMAKKEET
    for one in LANGUAGES
).lower()
_LARGE = "|".join(LARGE.of(one) for one in LANGUAGES)
_OUTGOING_NAME = re.compile(rf"(?:{_OUTGOING})_\d{{4}}-\d\d-\d\d(?:_(?:{_LARGE}))?(?:-\d+)?\.docx", re.ASCII)


class Laji(Worded):
    """What a thing is, in the words of the coach."""

    ASIAKIRJA = "asiakirja", "dokument"
    EDELLINEN = "edellinen versio", "föregående version"
    LUETTELO = "rivi eräajon luettelossa", "rad i körningens förteckning"
    ASIAKASTIEDOSTO = "asiakastiedosto", "klientfil"
    LUKKO = "lukkotiedosto", "låsfil"
    KESKEN = "kesken jäänyt kansio", "katalog efter en avbruten körning"


class Syy(Worded):
    """Why a thing is kept though its time is over."""

    MUOKATTU = "muokattu", "ändrad"
    EI_AUKEA = "ei aukea", "går inte att öppna"
    KIRJAAMATTA = "Lomake E kirjaamatta", "Blankett E inte införd"
    ASIAKIRJOJA = "asiakirjoja jää", "dokument blir kvar"


@dataclass(frozen=True, slots=True)
class Löytö:
    """A thing whose time is over: `päivä` is the end of the service, or the day when the thing was written.

    `jää` tells why it is kept; None when it may go. `state` is what it was like when it was looked at.
    """

    path: Path
    laji: Laji
    asiakas: str
    päivä: date
    state: store.State = (0, 0)
    jää: Syy | None = None

    def remove(self) -> None:
        """Remove it, unless it has changed since it was looked at. Raises OutputError."""
        match self.laji:
            case Laji.ASIAKASTIEDOSTO:
                store.remove_client_file(self.path, self.state)
            case Laji.LUETTELO:
                with staging.held(self.path.parent):
                    store.write(self.path, _manifest(self.path.parent).without(self.asiakas))
            case Laji.LUKKO:
                store.remove_lock(self.path)
            case Laji.KESKEN if self.path.name == staging.STAGE:
                staging.sweep(self.path.parent)
            case Laji.KESKEN:
                store.remove_folder(self.path)
            case Laji.ASIAKIRJA | Laji.EDELLINEN:
                store.remove(self.path, self.state)
        if self.laji is Laji.ASIAKIRJA and self.path.parent.name == safe(self.asiakas):
            store.remove_if_empty(self.path.parent)


@dataclass(frozen=True, slots=True)
class Ehdot:
    """When a thing's time is over: `päiviä` after the end of the service, on `päivä`; and what else may go."""

    päivä: date
    päiviä: int
    muokatut: bool = False
    kirjaamattomat: bool = False

    def on_ohi(self, when: date) -> bool:
        """Tell whether more days than that have passed."""
        return when + timedelta(days=self.päiviä) < self.päivä


@dataclass(slots=True)
class _Asiakas:
    """A client file that could be read."""

    path: Path
    tiedosto: Asiakastiedosto
    state: store.State
    päättyi: date | None

    @property
    def tunnus(self) -> str:
        return self.tiedosto.asiakas.tunnus


@dataclass(slots=True)
class Katsaus:
    """What was found, in the order in which it is to be removed, and what to tell of the rest."""

    löydöt: list[Löytö] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def remove(self) -> Iterator[tuple[Löytö, LomakeError | None]]:
        """Remove what may go, and yield each thing with the error that stopped it.

        When a document can't be removed, its client file is not even tried: the documents would be nobody's.
        """
        failed: set[str] = set()
        for one in self.löydöt:
            if one.jää is not None:
                continue
            if one.asiakas and one.asiakas in failed and one.laji is not Laji.ASIAKIRJA:
                continue
            try:
                one.remove()
            except LomakeError as error:
                failed.add(one.asiakas)
                yield one, error
            else:
                yield one, None


def look(folders: Iterable[Path], ehdot: Ehdot) -> Katsaus:
    """Return what may be removed of the folders. Raises ClientDataError for what is no folder, or can't be read."""
    files, leftovers = _walk(folders)
    katsaus = Katsaus()
    over = _over(_clients(files, ehdot.päivä, katsaus), ehdot, katsaus)
    owned: dict[str, list[Löytö]] = {tunnus: [] for tunnus in over}
    manifests = {path: set(_manifest(path.parent)) for path in files if path.name == staging.MANIFEST}
    folded = {safe(tunnus).casefold(): tunnus for tunnus in over}
    for path in files:
        tunnus = _owner(path, folded)
        if tunnus:
            document = _document(path, tunnus, over[tunnus].päättyi or date.min, ehdot, katsaus)
            owned[tunnus] += [document] if document else []
    for tunnus, one in over.items():
        owned[tunnus] = _with_their_pdfs(owned[tunnus])
        listed = [path for path, numbers in manifests.items() if tunnus in numbers]
        katsaus.löydöt += [*owned[tunnus], *_client(one, owned[tunnus], listed, ehdot)]
    katsaus.löydöt += _previous(files, over.values(), ehdot)
    katsaus.löydöt += _locks(files)
    katsaus.löydöt += [Löytö(place, Laji.KESKEN, "", _written(place)) for place in leftovers]
    return katsaus


def _manifest(root: Path) -> Manifest:
    return Manifest(staging.manifest_lines(root), partial(staging.manifest_piece, root))


def _walk(folders: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Return the files of the folders, each once, and the folders of killed runs; no link is followed."""
    files: dict[str, Path] = {}
    leftovers: list[Path] = []
    for folder in folders:
        if folder.is_symlink() or not folder.is_dir():
            raise ClientDataError([Finding("siivous-kansio", file=str(folder))])
        for place, below, names in os.walk(folder, onerror=_unreadable):
            here = Path(place)
            leftovers += [
                here / name
                for name in sorted(below)
                if store.is_abandoned(here / name) or (name == staging.STAGE and staging.is_left(here))
            ]
            below[:] = sorted(name for name in below if not name.startswith(".") and not (here / name).is_symlink())
            for name in sorted(names):
                if store.state(here / name) is not None:
                    files.setdefault(os.path.realpath(here / name), here / name)
    return list(files.values()), list({os.path.realpath(place): place for place in leftovers}.values())


def _unreadable(error: OSError) -> None:
    raise ClientDataError([Finding("ei-lue", file=str(error.filename), details={"syy": store.reason(error)})])


def _clients(files: Iterable[Path], day: date, katsaus: Katsaus) -> Iterator[_Asiakas]:
    """Yield the client files; what can't be read as one is told, and stays."""
    for path in files:
        if not store.is_client_file(Path(path.name)):
            continue
        seen = store.state(path)
        try:
            held = client_file.load(store.read_bytes(path), str(path), day, day)
        except ClientDataError as error:
            sealed = [one for one in error.findings if one.code in ("salattu", "salasana-väärä", "salaus-rikki")]
            katsaus.findings += sealed or [Finding("siivous-lukematta", Grade.HUOMIO, file=str(path))]
            continue
        if isinstance(held, client_file.Loaded) and seen:
            yield _Asiakas(path, held.tiedosto, seen, tilanne.päättyi(held.tiedosto))


def _over(clients: Iterable[_Asiakas], ehdot: Ehdot, katsaus: Katsaus) -> dict[str, _Asiakas]:
    """Return the clients whose time is over, by number; of one number in two files neither is."""
    found: dict[str, list[_Asiakas]] = {}
    for one in clients:
        found.setdefault(safe(one.tunnus).casefold(), []).append(one)
    over: dict[str, _Asiakas] = {}
    for same in found.values():
        ended = [one for one in same if one.päättyi and ehdot.on_ohi(one.päättyi)]
        if len(same) > 1:
            katsaus.findings += [Finding("siivous-kahdesti", Grade.HUOMIO, file=str(one.path)) for one in ended]
        else:
            over |= {one.tunnus: one for one in ended}
    return over


def _owner(path: Path, folded: dict[str, str]) -> str:
    """Return whose file it is by its name or its folder's; "" when nobody's whose time is over."""
    by_folder = folded.get(path.parent.name.casefold(), "")
    by_name = folded.get(path.name.partition("_")[0].casefold(), "")
    is_data = path.suffix.lower() in store.CLIENT_SUFFIXES or path.name.endswith(store.PREVIOUS)
    return "" if is_data or path.name.startswith(".") else by_folder or by_name


def _document(path: Path, tunnus: str, ended: date, ehdot: Ehdot, katsaus: Katsaus) -> Löytö | None:
    """Return a document of a client whose time is over; None, and told, when it is not recognised as one.

    A PDF is known by the Word file beside it.
    """
    seen, is_pdf = store.state(path), path.suffix.lower() == ".pdf"
    word = path.with_suffix(".docx") if is_pdf else path
    if word.suffix.lower() != ".docx" or store.state(word) is None:
        katsaus.findings.append(Finding("siivous-tuntematon", Grade.HUOMIO, file=str(path)))
        return None
    try:
        data, docx = store.read_bytes(path), store.read_bytes(word)
    except ClientDataError as error:
        katsaus.findings += error.findings
        return Löytö(path, Laji.ASIAKIRJA, tunnus, ended, jää=Syy.EI_AUKEA)
    if seen is None or not _is_of(docx, word, tunnus):
        katsaus.findings.append(Finding("siivous-tuntematon", Grade.HUOMIO, file=str(path)))
        return None
    edited = not ehdot.muokatut and not (pdf_seal.is_untouched(data) if is_pdf else is_ours(data))
    return Löytö(path, Laji.ASIAKIRJA, tunnus, ended, seen, Syy.MUOKATTU if edited else None)


def _with_their_pdfs(documents: list[Löytö]) -> list[Löytö]:
    """Return the documents; a form whose PDF stays does so too, or the PDF would be known by nothing."""
    kept = {one.path.with_suffix(".docx") for one in documents if one.jää}
    return [replace(one, jää=one.jää or (Syy.ASIAKIRJOJA if one.path in kept else None)) for one in documents]


def _is_of(docx: bytes, path: Path, tunnus: str) -> bool:
    """Tell whether a document is the client's: by what it says of itself, or an employer's paper by its place."""
    try:
        return returned.properties_of(docx, name="").client == tunnus
    except ReturnedFormError:
        in_folder = path.parent.name.casefold() == safe(tunnus).casefold()
        return in_folder and _OUTGOING_NAME.fullmatch(path.name) is not None


def _client(one: _Asiakas, documents: Iterable[Löytö], manifests: Iterable[Path], ehdot: Ehdot) -> Iterator[Löytö]:
    """Yield what batches have noted of a client, the previous version of the client file, and the file itself.

    All stay when a document does.
    """
    recorded = one.tiedosto.päättäminen.kirjattu.päiväys is not None
    kept = Syy.ASIAKIRJOJA if any(document.jää for document in documents) else None
    kept = kept if recorded or ehdot.kirjaamattomat else Syy.KIRJAAMATTA
    ended = one.päättyi or date.min
    for path in manifests:
        yield Löytö(path, Laji.LUETTELO, one.tunnus, ended, jää=kept)
    previous = store.previous(one.path)
    seen = store.state(previous)
    if seen:
        yield Löytö(previous, Laji.EDELLINEN, one.tunnus, ended, seen, kept)
    yield Löytö(one.path, Laji.ASIAKASTIEDOSTO, one.tunnus, ended, one.state, kept)


def _previous(files: Iterable[Path], over: Iterable[_Asiakas], ehdot: Ehdot) -> Iterator[Löytö]:
    """Yield the previous versions that have lain for long, of clients whose time is not over."""
    told = {store.previous(one.path) for one in over}
    for path in files:
        name = path.name.removesuffix(store.PREVIOUS)
        if name == path.name or path in told or Path(name).suffix.lower() not in store.CLIENT_SUFFIXES:
            continue
        seen, written = store.state(path), _written(path)
        if seen and ehdot.on_ohi(written):
            raw = store.read_raw(path)
            number = "" if store.is_sealed(raw) else source.client_number(raw, name)
            if number or store.is_sealed(raw):
                yield Löytö(path, Laji.EDELLINEN, number, written, seen)


def _locks(files: Iterable[Path]) -> Iterator[Löytö]:
    """Yield the locks of client files that are there no more; the lock of one that goes goes with it.

    The lock of a file that stays must stay: who waits for one that is gone would hold another.
    """
    for path in files:
        name = store.locked_name(path)
        seen = store.state(path)
        if name and seen and seen[0] == 0 and not os.path.lexists(path.with_name(name)):
            yield Löytö(path, Laji.LUKKO, "", _written(path))


def _written(path: Path) -> date:
    return datetime.fromtimestamp(path.lstat().st_mtime).astimezone().date()
