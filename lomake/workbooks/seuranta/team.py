"""The clients and the team file of a day → whose each client and row is, and the rows that the figures count."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from typing import TypeVar

from lomake import tilanne
from lomake.aika import Jakso, neljänneksen_alku, pv, siirrä, viikon_alku
from lomake.language import FiSv, Language
from lomake.luvut import koonti
from lomake.luvut.rivit import Aineisto, Kausi, Opintorivi, Työrivi, Yhteysrivi
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.henkilo import Valmentaja
from lomake.tiedot.tiimi import TiiminValmentaja
from lomake.workbooks.kooste import rows
from lomake.workbooks.kooste.rows import Client

NOBODY = FiSv("Ei valmentajaa", "Ingen arbetscoach")
"""The coach of a client whose file names none: a count by coach leaves nobody out."""
QUARTERS = 4
_WILD = re.compile(r"[*?~<>=]")

R = TypeVar("R", Työrivi, Opintorivi, Yhteysrivi)


@dataclass(frozen=True, slots=True)
class Coach:
    """A coach by the name that the workbook shows; `htv` is None when the team file does not know the coach."""

    name: str
    tunnus: str = ""
    nimi: str = ""
    htv: float | None = None

    def is_(self, valmentaja: Valmentaja) -> bool:
        """Tell whether a client file means this coach."""
        return any(koonti.on_sama(valmentaja, known) for known in (self.tunnus, self.nimi) if known)


@dataclass(frozen=True, slots=True)
class Charge:
    """A client in the charge of a coach, from a day and until a day; None is without limit."""

    client: Client
    coach: str
    since: date | None
    until: date | None


@dataclass(frozen=True)
class Team:
    """The team on a day; `last` is the quarter that the four quarters of the workbook end with."""

    files: Sequence[Asiakastiedosto]
    tiimi: Tiimitiedosto | None
    day: date
    last: Jakso
    rajat: Rajat
    language: Language = "fi"

    @property
    def nobody(self) -> str:
        """What the workbook calls the coach of a client who has none."""
        return NOBODY.of(self.language)

    @cached_property
    def coaches(self) -> tuple[Coach, ...]:
        """The coaches of the team file, then those whom only client files name."""
        listed = [
            valmentaja for valmentaja in (self.tiimi.valmentajat if self.tiimi else ()) if self._was_there(valmentaja)
        ]
        found = [Coach("", one.tunnus, one.nimi or "", None if one.htv is None else float(one.htv)) for one in listed]
        unlisted: list[Coach] = []
        for file in self.files:
            for one in (file.valmentaja, *file.valmentajat):
                if (one.nimi or one.tunnus) and not any(known.is_(one) for known in (*found, *unlisted)):
                    unlisted.append(Coach("", one.tunnus or "", one.nimi or ""))
        found += sorted(unlisted, key=lambda coach: coach.nimi or coach.tunnus)
        named = tuple(_named(found, self.language))
        everyone = (one for file in self.files for one in (file.valmentaja, *file.valmentajat))
        return (
            named if all(any(coach.is_(one) for coach in named) for one in everyone) else (*named, Coach(self.nobody))
        )

    def _was_there(self, valmentaja: TiiminValmentaja) -> bool:
        return valmentaja.päättyen is None or valmentaja.päättyen >= self.quarters[0].alku

    @cached_property
    def quarters(self) -> tuple[Jakso, ...]:
        """The four quarters."""
        starts = [siirrä(self.last.alku, -3 * back) for back in reversed(range(QUARTERS))]
        return tuple(Jakso(alku, siirrä(alku, 3) - pv(1)) for alku in starts)

    @property
    def year(self) -> Jakso:
        """The four quarters together."""
        return Jakso(self.quarters[0].alku, self.quarters[-1].loppu)

    def period(self, jakso: Jakso, coaches: int | None = None) -> Kausi:
        """Return a period up to the day, with the working weeks of so many coaches; of all, when not told."""
        count = len(self.coaches) if coaches is None else coaches
        return Kausi(jakso.alku, min(jakso.loppu, self.day), valmentajia=count)

    @cached_property
    def clients(self) -> tuple[Client, ...]:
        """The clients with their rows, whoever's they are."""
        kausi = Kausi(self.day, self.day)
        found = (rows.client(file, "", self.day, kausi, self.rajat) for file in self.files)
        return tuple(one for one in found if one)

    @cached_property
    def charges(self) -> tuple[Charge, ...]:
        """Every client once for each coach who has, or has had, the client."""
        return tuple(charge for client in self.clients for charge in self._charges(client))

    def _charges(self, client: Client) -> Iterator[Charge]:
        found = False
        for coach in self.coaches:
            own = None
            for known in filter(None, (coach.tunnus, coach.nimi)):
                own = own or koonti.omistus(client.file, known)
            if own:
                found = True
                yield Charge(client, coach.name, own.alkaen, own.saakka)
        if not found:
            yield Charge(client, self.nobody, None, None)

    def coach_on(self, file: Asiakastiedosto, day: date | None) -> str:
        """Return the name of the coach whose a row of the day is."""
        one = tilanne.valmentaja(file, day or date.max)
        return self._names(one.tunnus or "", one.nimi or "")

    @cached_property
    def _names(self) -> Callable[[str, str], str]:
        """Return what gives the name that the workbook shows for a coach of a client file."""

        @cache
        def name(tunnus: str, nimi: str) -> str:
            one = Valmentaja(tunnus=tunnus or None, nimi=nimi or None)
            return next(
                (coach.name for coach in self.coaches if coach.name != self.nobody and coach.is_(one)), self.nobody
            )

        return name

    @cached_property
    def data(self) -> Aineisto:
        """All rows of the team."""
        parts = [client.data for client in self.clients]
        return Aineisto(
            self.day,
            self.rajat,
            [row for part in parts for row in part.asiakkaat],
            [row for part in parts for row in part.työt],
            [row for part in parts for row in part.opinnot],
            [row for part in parts for row in part.yhteydet],
            [row for part in parts for row in part.tauot],
        )

    @cached_property
    def _owners(self) -> tuple[list[str], list[str], list[str]]:
        """Whose each row of the team is: jobs, studies and contacts, in the order of `data`."""
        jobs, studies, contacts = [], [], []
        for client in self.clients:
            jobs += [self.coach_on(client.file, row.alkoi) for row in client.data.työt]
            studied = koonti.opinnot(client.own)
            studies += [self.coach_on(client.file, row.alkaa or row.päiväys) for row in studied]
            contacts += [self.coach_on(client.file, row.päiväys) for row in client.data.yhteydet]
        return jobs, studies, contacts

    def of(self, coach: str) -> Aineisto:
        """Return the rows as one coach's: the clients in the coach's charge, and whose the other rows are."""
        return self._of(coach)

    @cached_property
    def _of(self) -> Callable[[str], Aineisto]:
        return cache(self._as_coach)

    def _as_coach(self, coach: str) -> Aineisto:
        charges = {charge.client.row.tunnus: charge for charge in self.charges if charge.coach == coach}
        clients = [
            replace(row, oma_alkaen=charge.since, oma_saakka=charge.until)
            for row in self.data.asiakkaat
            if (charge := charges.get(row.tunnus))
        ]
        jobs, studies, contacts = self._owners
        return replace(
            self.data,
            asiakkaat=clients,
            työt=_marked(self.data.työt, jobs, coach),
            opinnot=_marked(self.data.opinnot, studies, coach),
            yhteydet=_marked(self.data.yhteydet, contacts, coach),
        )

    @cached_property
    def weeks(self) -> tuple[Jakso, ...]:
        """The weeks that are followed, the last one that of the day."""
        count = self.rajat[Raja.VIIKKOJAKSO]
        last = viikon_alku(self.day)
        return tuple(Jakso(last - pv(7 * back), last - pv(7 * back - 6)) for back in reversed(range(count)))


def quarter_of(day: date) -> Jakso:
    """Return the quarter that a day lies in."""
    alku = neljänneksen_alku(day)
    return Jakso(alku, siirrä(alku, 3) - pv(1))


def chosen_quarter(kausi: tuple[date, date] | None, day: date) -> tuple[Jakso, bool]:
    """Return the last of the four quarters, and whether a year was asked for; else that of the day."""
    if kausi is None:
        return quarter_of(day), False
    alku, loppu = kausi
    return quarter_of(loppu), siirrä(alku, 3) <= loppu


def numbered(number: int) -> FiSv:
    """Return what a coach without a name is called."""
    return FiSv(f"Valmentaja {number}", f"Arbetscoach {number}")


def _marked(found: Sequence[R], owners: Sequence[str], coach: str) -> list[R]:
    return [replace(row, toisen=owner != coach) for row, owner in zip(found, owners, strict=True)]


def _named(coaches: Sequence[Coach], language: Language) -> Iterator[Coach]:
    """Yield the coaches with names that no two share, and that a formula takes as they are."""
    taken: set[str] = {NOBODY.of(language).casefold()}
    for number, coach in enumerate(coaches, 1):
        name = " ".join(_WILD.sub(" ", coach.nimi or coach.tunnus).split()) or numbered(number).of(language)
        if name.casefold() in taken:
            name = f"{name} ({coach.tunnus or number})"
        while name.casefold() in taken:
            name = f"{name} {number}"
        taken.add(name.casefold())
        yield replace(coach, name=name)
