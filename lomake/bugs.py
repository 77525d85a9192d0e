"""What nobody foresaw, told without its own words: those of an exception or a warning may be a client's.

What is told is the kind and the place in the program. With LOMAKE_VIRHEJALKI=1 a developer sees all the places, and
never a value either.
"""

from __future__ import annotations

import os
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Any, TextIO

from lomake.errors import Finding, ProgramError

_PACKAGE = Path(__file__).parent
_TRACE = "jälki"
_LAST = """\
virhe: Ohjelmassa on vika, eikä siitä voi kertoa enempää. Lähetä ylläpitäjälle komento, älä asiakkaan tietoja.
fel: Programmet har ett fel som inte kan berättas närmare. Skicka kommandot till administratören, inga klientuppgifter.
"""
"""What is said when telling itself has failed: in both languages, as nobody knows any more which is spoken."""


def of(error: Exception) -> ProgramError:
    """Return what may be told of an exception: it keeps neither its text nor the values in its frames."""
    if isinstance(error, MemoryError):
        return ProgramError([Finding("muisti-loppui", details={_TRACE: trace(error)})])
    if isinstance(error, ProgramError):
        return error
    ours = [place for path, place in _places(error.__traceback__) if path.is_relative_to(_PACKAGE)]
    fault = ", ".join([type(error).__name__, *ours[-1:]])
    return ProgramError([Finding("ohjelmavirhe", details={"vika": fault, _TRACE: trace(error)})])


def trace(error: BaseException) -> str:
    """Return the places that the exception has come through, a line each, and before them those of what caused it."""
    chain: list[BaseException] = []
    here: BaseException | None = error
    while here is not None and here not in chain:
        chain.append(here)
        here = here.__cause__ or here.__context__
    lines: list[str] = []
    for one in reversed(chain):
        lines += [f"{type(one).__name__}:", *(f"  {place}" for _, place in _places(one.__traceback__))]
    return "\n".join(lines)


def shown(error: ProgramError) -> str:
    """Return the places for a developer who has asked for them; "" for everybody else."""
    return "\n".join(str(finding.details.get(_TRACE, "")) for finding in error.findings) if _is_asked() else ""


def silence() -> None:
    """Keep from the screen what Python itself prints there: warnings, and what goes wrong in threads and at the end.

    A hook that somebody has put in place already, as tests do, stays.
    """
    warnings.showwarning = _warned
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = _uncaught
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = _unraisable
    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = _in_thread


def _uncaught(kind: type[BaseException], error: BaseException, tb: TracebackType | None) -> None:
    if isinstance(error, Exception):
        _note(trace(error))
        sys.stderr.write(_LAST)
    else:
        sys.__excepthook__(kind, error, tb)


def _warned(
    message: Warning | str,  # noqa: ARG001
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,  # noqa: ARG001
    line: str | None = None,  # noqa: ARG001
) -> None:
    _note(f"{category.__name__}: {_short(Path(filename))}:{lineno}")


def _unraisable(what: sys.UnraisableHookArgs) -> None:
    if what.exc_value is not None:
        _note(trace(what.exc_value))


def _in_thread(what: Any) -> None:
    if what.exc_value is not None:
        _note(trace(what.exc_value))


def _note(text: str) -> None:
    if _is_asked():
        sys.stderr.write(f"{text}\n")


def _is_asked() -> bool:
    return os.environ.get("LOMAKE_VIRHEJALKI", "") not in ("", "0")


def _places(tb: TracebackType | None) -> Iterator[tuple[Path, str]]:
    """Yield the file of each frame, the outermost first, and the place as it is told: the function comes from code."""
    for frame, number in walk_tb(tb):
        path = Path(frame.f_code.co_filename)
        yield path, f"{_short(path)}:{number} {frame.f_code.co_name}"


def _short(path: Path) -> str:
    """Return a file of the program without the folders above it: those may have the name of a person."""
    return path.relative_to(_PACKAGE.parent).as_posix() if path.is_relative_to(_PACKAGE) else path.name
