"""A team → the rows of the tables of coaches, weeks, guidance and quality criteria, with their calculated values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from lomake import tilanne
from lomake.aika import Jakso, viikko
from lomake.kriteerit.ehdotus import yläportaat
from lomake.kriteerit.henkilosto import ASIAKASMÄÄRÄT
from lomake.kriteerit.koonti import Koonti
from lomake.kriteerit.luettelo import Osio
from lomake.kriteerit.perusteet import pisteet_sanoina
from lomake.language import FiSv
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.tiimi import KokouksenLaji, OhjauksenLaji
from lomake.tiedot.tyonhaku import Kuppi
from lomake.tilanne import Tila
from lomake.workbooks.seuranta.client_rows import Row
from lomake.workbooks.seuranta.tables import COACH
from lomake.workbooks.seuranta.team import Coach, Team
from lomake.workbooks.tables import Plain, Table
from lomake.workbooks.wording import NO, YES

# Coaches


def coaches(team: Team, clients: Table, found: Sequence[Row]) -> list[Row]:
    """Return the rows of the table of coaches, counted from those of the table of clients."""
    return [_coach_row(coach, team, _columns(clients, found, coach)) for coach in team.coaches]


def _columns(clients: Table, found: Sequence[Row], coach: Coach) -> Mapping[str, list[Plain]]:
    whose = clients.place(COACH)
    own = [row for row in found if row[whose] == coach.name]
    return {column.title: [row[place] for row in own] for place, column in enumerate(clients.columns)}


def _coach_row(coach: Coach, team: Team, own: Mapping[str, list[Plain]]) -> Row:
    now = own["Aktiivinen"].count(YES)
    load = now / coach.htv if coach.htv else None
    states = [own["Tila"].count(tila.words) for tila in (Tila.ETSII, Tila.TYÖSSÄ, Tila.OPISKELEE, Tila.TAUOLLA)]
    last = team.period(team.quarters[-1])
    begun, ended = (sum(day in last for day in own[title]) for title in ("Palvelu alkoi", "Päättyi"))
    # A load of just 20 must not be a little more, as it may be in binary.
    score = yläportaat(Fraction(now) / Fraction(str(coach.htv)), ASIAKASMÄÄRÄT) if coach.htv else None
    return (coach.name, coach.htv, now, load, *states, begun, ended, score)


def team_row(found: Sequence[Row]) -> Row:
    """Return the sums of the table of coaches, and the load of the team."""

    def total(place: int) -> float:
        return sum(float(value) for row in found if isinstance(value := row[place], (int, float)))

    htv, now = total(1), total(2)
    unknown = any(row[1] is None and row[2] for row in found)
    load = now / htv if htv and not unknown else None
    return (WHOLE_TEAM, htv, now, load, *(total(place) for place in range(4, 10)), None)


# Weeks


@dataclass(frozen=True, slots=True)
class _Weekly:
    """What the team file says of a coach's week."""

    searching: Decimal | None = None
    checked: date | None = None


def weeks(team: Team) -> list[Row]:
    """Return the rows of the table of weeks: each week for each coach of the team."""
    said = {}
    for row in team.tiimi.viikot if team.tiimi else ():
        if (jakso := viikko(row.viikko)) and row.valmentaja:
            said[(jakso.alku, row.valmentaja.casefold())] = _Weekly(row.etsijöitä, row.tarkistettu)
    met, counted = _contacts_by_coach(team), _searching(team)
    return [
        _week_row(team, coach, jakso, said.get((jakso.alku, coach.tunnus.casefold()), _Weekly()), met, counted)
        for jakso in team.weeks
        for coach in team.coaches
    ]


def _contacts_by_coach(team: Team) -> Mapping[str, list[Any]]:
    """Return the contacts on clients' behalf by whose they are: day, whether face to face, cup."""
    found: dict[str, list[Any]] = {}
    for file in team.files:
        for row in file.työnantajatapaamiset:
            if row.päiväys:
                found.setdefault(team.coach_on(file, row.päiväys), []).append(row)
    return found


def _week_row(
    team: Team,
    coach: Coach,
    jakso: Jakso,
    said: _Weekly,
    met: Mapping[str, Sequence[Any]],
    counted: Counter[tuple[date, str]],
) -> Row:
    within = [row for row in met.get(coach.name, ()) if row.päiväys in jakso]
    face = sum(row.tapa is not None and row.tapa.kasvokkain for row in within)
    cups = sum(row.kuppi in (Kuppi.TARPEET, Kuppi.ASIAKAS) for row in within)
    searching = said.searching
    if searching is None:
        searching = Decimal(counted[jakso.alku, coach.name])
    aim = week_aim(searching, team.rajat)
    year, number, _ = jakso.alku.isocalendar()
    reached = YES if face >= aim else NO
    return (f"{year}-{number:02}", jakso.alku, coach.name, face, searching, aim, reached, cups, said.checked)


def week_aim(searching: Decimal, rajat: Rajat) -> Decimal:
    """Return how many meetings a week is aimed at with so many clients who search."""
    few = searching < rajat[Raja.ETSIJÖITÄ]
    return rajat[Raja.KÄYNTEJÄ_ETSIJÄLLE] * searching if few else Decimal(rajat[Raja.VIIKKOTAVOITE])


def _searching(team: Team) -> Counter[tuple[date, str]]:
    """Return how many clients search at the end of each week, by the week's Monday and the coach."""
    found: Counter[tuple[date, str]] = Counter()
    for jakso in team.weeks:
        day = min(jakso.loppu, team.day)
        searching = (file for file in team.files if tilanne.tila(file, day) is Tila.ETSII)
        found.update((jakso.alku, team.coach_on(file, day)) for file in searching)
    return found


# Guidance

WHOLE_TEAM = FiSv("Koko tiimi", "Hela teamet")
GROUP, FIELD = FiSv("Ryhmäohjaus", "Grupphandledning"), FiSv("Kenttähavainto", "Fältobservation")
GOALS = FiSv("Tulostavoitteet", "Resultatmål")
PROFESSIONS = FiSv("Moniammatillinen tiimikokous", "Multiprofessionellt teammöte")
OFFICES = FiSv("Työllisyyspalvelut tai Kela", "Sysselsättningstjänster eller FPA")
TEAM_MEETING = FiSv("Valmennustiimin kokous", "Coachningsteamets möte")
RHYTHM: Sequence[tuple[FiSv, Raja]] = (
    (GROUP, Raja.VIIKKORYTMI),
    (FIELD, Raja.KUUKAUSIRYTMI),
    (GOALS, Raja.NELJÄNNESRYTMI),
    (PROFESSIONS, Raja.VIIKKORYTMI),
    (OFFICES, Raja.KUUKAUSIRYTMI),
)
"""What the leader does, and how often at least (lomakkeisto 2.14)."""
_GUIDANCE = {
    OhjauksenLaji.RYHMÄ: GROUP,
    OhjauksenLaji.KENTTÄ: FIELD,
    OhjauksenLaji.TULOS: GOALS,
    KokouksenLaji.MONIAMMATILLINEN: PROFESSIONS,
    KokouksenLaji.TYÖLLISYYS_KELA: OFFICES,
    KokouksenLaji.VALMENNUSTIIMI: TEAM_MEETING,
}
KIND_WORDS: Sequence[FiSv] = (*(kind for kind, _ in RHYTHM), TEAM_MEETING)
"""The choices of the log's first column."""


def guidance(team: Team) -> list[Row]:
    """Return the rows of the log, the last first."""
    if team.tiimi is None:
        return []
    names = {coach.tunnus.casefold(): coach.name for coach in team.coaches if coach.tunnus}
    given = [(one.laji, one.päiväys, names.get((one.valmentaja or "").casefold())) for one in team.tiimi.ohjaus]
    held = [(one.laji, one.päiväys, None) for one in team.tiimi.tiimikokoukset]
    dated = [(day, _GUIDANCE[laji], whom) for laji, day, whom in (*given, *held) if laji and day and day <= team.day]
    return [
        (kind, day, whom, None, None)
        for day, kind, whom in sorted(dated, key=lambda one: (one[0], one[1].fi), reverse=True)
    ]


def last_of(kind: FiSv, log: Sequence[Row]) -> date | None:
    """Return when there was guidance of a kind the last time."""
    return max((row[1] for row in log if row[0] == kind and isinstance(row[1], date)), default=None)


# Criteria


def group(osio: Osio) -> FiSv:
    """Return what a group of criteria is called in a table."""
    return FiSv(osio.value.capitalize(), osio.sv.capitalize())


def criteria(now: Koonti, before: Koonti) -> list[Row]:
    """Return the rows of the table of the quality criteria."""
    made: list[Row] = []
    for row, earlier in zip(now.rivit, before.rivit, strict=True):
        task = next((one for one in now.arviointi.kehittämiskohteet if one.kriteeri == row.kriteeri.nro), None)
        change = None if row.pisteet is None or earlier.pisteet is None else row.pisteet - earlier.pisteet
        made.append(
            (
                group(row.kriteeri.osio), row.kriteeri.nro, row.kriteeri.nimi,
                pisteet_sanoina(row.ehdotus) or None, row.pisteet, earlier.pisteet, change, row.perustelu or None,
                task.toimenpide if task else None, task.vastuu if task else None, task.määräaika if task else None,
            )
        )  # fmt: skip
    return made
