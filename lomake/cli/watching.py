"""Forms that are made again whenever a client file or a template is saved: valvo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lomake.cli import printing, shared
from lomake.cli.filling import Filling
from lomake.errors import ClientDataError, Finding, LomakeError
from lomake.forms import LOMAKKEET
from lomake.language import LANGUAGES, FiSv

if TYPE_CHECKING:
    from lomake.client_file import Loaded

_QUIET = 200
"""Milliseconds without a change after which a file is read: an editor writes in several steps."""
_WAKES_EVERY = 500
"""Milliseconds."""
_TEMPLATES = {lomake.tunnus for lomake in LOMAKKEET}


@shared.command(
    sv="""Gör blanketterna på nytt genast när en klientfil eller mall sparas. Ctrl-C avslutar.

    Bara ändrade blanketter skrivs. Fel berättas, och bevakningen fortsätter.

    Exempel: lomake valvo asiakkaat/ -o ulos/
    """
)
@shared.argument("paths", metavar="TIEDOSTO...", nargs=-1, required=True, type=shared.PATH)
@shared.ulos_option
@shared.lomakkeet_option
@shared.paiva_option
@shared.kaikki_option
@shared.korvaa_option
@shared.pdf_option
@shared.pohjat_option
def valvo(
    paths: tuple[Path, ...],
    ulos: Path,
    tunnukset: tuple[str, ...],
    paiva: date | None,
    kaikki: bool,
    korvaa: bool,
    pdf: bool,
    pohjat: Path | None,
) -> None:
    """Tee lomakkeet uudelleen heti, kun asiakastiedosto tai pohja tallennetaan. Ctrl-C lopettaa.

    Vain muuttuneet lomakkeet kirjoitetaan. Virheet kerrotaan, ja valvonta jatkuu.

    Esimerkki: lomake valvo asiakkaat/ -o ulos/
    """
    if pdf:
        printing.ready()
    shared.check_templates_folder(pohjat)
    day = paiva or shared.today()
    how = Filling(ulos, tunnukset, day, kaikki=kaikki, korvaa=korvaa, pdf=pdf, pohjat=pohjat, quiet=True)
    watch = _Watch(paths, how)
    try:
        for files in watch.changes():
            how.day = paiva or shared.today()  # a watch may go on over midnight
            watch.again(files)
            shared.say(FiSv("Valvotaan. Ctrl-C lopettaa.", "Bevakar. Ctrl-C avslutar."), err=True)
    except KeyboardInterrupt:
        shared.say(FiSv("Valvonta päättyi.", "Bevakningen upphörde."), err=True)


class _Watch:
    """The client files and templates that are watched, and which client each file had when it was last read."""

    def __init__(self, paths: Sequence[Path], how: Filling) -> None:
        from lomake import resources

        self._paths, self._how = paths, how
        self._templates = resources.find("templates_docx") if how.pohjat is None else how.pohjat
        self._numbers: dict[Path, str] = {}

    def changes(self) -> Iterator[list[Path] | None]:
        """Yield None when all is to be looked at, at first and when a template was saved; else the saved client files.

        Raises LomakeError when the extra is not installed.
        """
        try:
            from watchfiles import watch
        except ImportError:
            raise LomakeError([Finding("watchfiles-puuttuu")]) from None
        folders = {path if path.is_dir() else path.parent for path in self._paths} | self._template_folders()
        deep = any(path.is_dir() for path in self._paths)
        begun = False
        # It wakes now and then, so that it has begun before the first round: what is saved meanwhile is not lost.
        for saved in watch(*folders, step=_QUIET, recursive=deep, rust_timeout=_WAKES_EVERY, yield_on_timeout=True):
            places = [Path(place) for _, place in sorted(saved, key=lambda one: one[1])]
            clients = [path for place in places if (path := self._client_file(place))]
            if not begun or any(self._is_template(place) for place in places):
                begun = True
                yield None
            elif clients:
                yield [*dict.fromkeys(clients)]

    def again(self, files: list[Path] | None) -> None:
        """Make the forms of these client files, or of all, and tell what is wrong."""
        if files is None:
            self._how.templates.clear()
        try:
            self._how.fill(self._read(list(self._paths) if files is None else files))
        except LomakeError as error:
            shared.tell(error.findings)
        except OSError as error:
            from lomake.store import reason

            shared.tell([Finding("ei-lue", file=str(error.filename or ""), details={"syy": reason(error)})])

    def _read(self, files: list[Path]) -> Iterator[tuple[Path, Loaded | ClientDataError]]:
        """Yield each client file with what it holds; one whose client another file has too is told, as tayta does."""
        there = [path for path in files if path.exists()]
        self._numbers = {path: number for path, number in self._numbers.items() if path.exists()}
        held = [*shared.clients(there, self._how.day)] if there else []
        for path, one in held:
            self._numbers.pop(path, None)
            if not isinstance(one, ClientDataError):
                self._numbers[path] = one.tiedosto.asiakas.tunnus
        same = shared.twice(self._numbers.items())
        for path, one in held:
            yield path, ClientDataError([same[path]]) if path in same else one

    def _client_file(self, place: Path) -> Path | None:
        """Return the client file as the coach has named it; None when the place is something else."""
        from lomake.store import is_client_file

        for path in self._paths:
            root = path.resolve()
            if place == root:
                return path
            if path.is_dir() and place.is_relative_to(root) and is_client_file(place.relative_to(root)):
                return path / place.relative_to(root)
        return None

    def _is_template(self, place: Path) -> bool:
        folders = {folder.resolve() for folder in self._template_folders()}
        return place.parent in folders and place.stem in _TEMPLATES and place.suffix == ".docx"

    def _template_folders(self) -> set[Path]:
        """Return where templates may lie: in the folder itself, and in that of each language."""
        places = [self._templates, *(self._templates / language for language in LANGUAGES)]
        return {place for place in places if place.is_dir()}
