"""What reading a form back gives: each thing that the coach changed, and the client's data as it would become."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from lomake.changes import Change, Path
from lomake.errors import Finding, Grade
from lomake.language import Words


class Tila(Enum):
    """What becomes of one thing that differs on the form."""

    KIRJATAAN = "kirjataan"
    ODOTTAA = "odottaa valitsinta"
    RISTIRIITA = "ristiriita"
    EI_YMMÄRRETTY = "ei ymmärretty"


class Laji(Enum):
    """What the coach did."""

    MUUTOS = "muutos"
    TYHJENNYS = "tyhjennys"
    UUSI_RIVI = "uusi rivi"
    POISTETTU_RIVI = "poistettu rivi"


class Voittaja(Enum):
    """Whose word counts where both the form and the client file have changed."""

    LOMAKE = "lomake"
    TIEDOSTO = "tiedosto"


@dataclass(frozen=True, slots=True)
class Valinnat:
    """What the coach allows: taking rows out, emptying fields, and whose word counts in a conflict."""

    poista: bool = False
    tyhjennä: bool = False
    voittaja: Voittaja | None = None


@dataclass(frozen=True, slots=True)
class Muutos:
    """One thing that the coach changed: where, what the client file says (`ennen`) and what the form says (`jälkeen`).

    `syy` says why it can't be understood, or what it waits for.
    """

    tila: Tila
    laji: Laji
    polku: Path
    kohta: Words
    ennen: str = ""
    jälkeen: str = ""
    syy: Finding | None = None
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Palautus:
    """What a form that came back does to the client's data: everything that differs, and the data as it would become.

    `findings` tell of the whole form: what stops it (virhe), and what to know (huomio).
    """

    muutokset: tuple[Muutos, ...]
    data: dict[str, Any]
    findings: tuple[Finding, ...] = ()

    @property
    def estyy(self) -> bool:
        """Whether nothing may be written: a conflict without a choice, or data that would contradict itself."""
        conflict = any(muutos.tila is Tila.RISTIRIITA for muutos in self.muutokset)
        return conflict or any(finding.grade is Grade.VIRHE for finding in self.findings)
