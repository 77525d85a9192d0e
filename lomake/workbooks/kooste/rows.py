"""A client → the rows of a kooste: what each column shows, and the values of the calculated ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from lomake import tilanne
from lomake.aika import Jakso, pv, päiviä
from lomake.fields import Valinta
from lomake.language import YES_NO
from lomake.luvut import koonti
from lomake.luvut.asiakkaat import etsii
from lomake.luvut.koonti import Omistus
from lomake.luvut.rivit import Aineisto, Asiakasrivi, Kausi, Taukorivi, Työrivi
from lomake.luvut.tyo import VIIKKOJA
from lomake.rajat import Rajat
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.opinnot import Opinnot
from lomake.tiedot.tyosuhde import Työsuhde
from lomake.tilanne import Tila
from lomake.workbooks.kooste.clients import within_days
from lomake.workbooks.kooste.columns import AGE_GROUPS, ROW_ID, SOMEBODY, employer_step
from lomake.workbooks.tables import Column, Plain, Table
from lomake.workbooks.wording import LATE, NO, NOT_YET, YES

Row = tuple[Plain, ...]
_GROUP_STARTS = (18, 25, 30, 40, 50, 60)


@dataclass(frozen=True, slots=True)
class Client:
    """A client of a coach, seen on a day, and the period whose figures are asked for."""

    own: Omistus
    data: Aineisto
    row: Asiakasrivi
    kausi: Kausi
    day: date

    @property
    def file(self) -> Asiakastiedosto:
        """The client's file."""
        return self.own.tiedosto

    @property
    def rajat(self) -> Rajat:
        """The limits in force."""
        return self.data.rajat


def client(tiedosto: Asiakastiedosto, coach: str, day: date, kausi: Kausi, rajat: Rajat) -> Client | None:
    """Return the client as the coach sees them; None when they are not, and were not, the coach's."""
    own = koonti.omistus(tiedosto, coach)
    if own is None:
        return None
    data = koonti.kokoa([tiedosto], day, rajat, coach)
    return Client(own, data, data.asiakkaat[0], kausi, day)


@dataclass(frozen=True, slots=True)
class Line:
    """What a row of a table is made from: the record of the client file, the row of the figures, and the row's mark.

    The mark is the client number, and the id or the number of the record.
    """

    client: Client
    record: Any
    row: Any
    id: str


def lines(name: str, client: Client) -> Iterator[Line]:
    """Yield what the rows of one table are made from, for one client."""
    for number, (record, row) in enumerate(_LINES[name](client), 1):
        mark = "" if record is client.file else f"/{getattr(record, 'id', number)}"
        yield Line(client, record, row, f"{client.row.tunnus}{mark}")


_LINES: Mapping[str, Callable[[Client], Iterator[tuple[Any, Any]]]] = {
    "Asiakkaat": lambda c: iter([(c.file, c.row)]),
    "Työsuhteet": lambda c: zip(koonti.työt(c.own), c.data.työt, strict=True),
    "Koulutus": lambda c: zip(koonti.opinnot(c.own), c.data.opinnot, strict=True),
    "Tapaamiset": lambda c: zip(koonti.yhteydet(c.own), c.data.yhteydet, strict=True),
    "Tauot": lambda c: zip(c.file.tauot, c.data.tauot, strict=True),
}

Value = Callable[[Line], Plain]


def values(table: Table) -> Sequence[Value]:
    """Return what gives the values of a table's columns, in their order."""
    return [_value(table.name, column) for column in table.columns]


def _value(table: str, column: Column) -> Value:
    found = _VALUES[table].get(column.title) or _EVERY.get(column.title)
    if found:
        return found
    reference, fact = employer_step(column.field)
    if not reference:
        get = attrgetter(column.field)
        return lambda line: plain(get(line.record))
    refer, of_employer = attrgetter(reference), attrgetter(fact)

    def of(line: Line) -> Plain:
        employer = line.client.file.työnantaja(refer(line.record))
        return plain(of_employer(employer)) if employer else None

    return of


def plain(value: Any) -> Plain:
    """Return a value of the client file as a cell shows it."""
    if isinstance(value, bool):
        return YES_NO[value]
    if isinstance(value, Valinta):
        return value.words
    if isinstance(value, list):
        return ", ".join(map(str, value)) or None
    return value  # type: ignore[no-any-return]


def _yes_no(value: bool | None) -> Plain:  # noqa: FBT001 - it is the value that is shown
    return None if value is None else plain(value)


# Asiakkaat


def _age_group(line: Line) -> Plain:
    born, day = line.client.file.asiakas.syntymäaika, line.client.day
    if born is None:
        return None
    age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    groups = [group for start, group in zip(_GROUP_STARTS, AGE_GROUPS, strict=True) if start <= age]
    return groups[-1] if groups else None


def _home(line: Line) -> Plain:
    """Return the home municipality, which is shown nowhere when the client has a non-disclosure order."""
    asiakas = line.client.file.asiakas
    return None if asiakas.turvakielto else asiakas.kotikunta


def _advised(line: Line) -> Plain:
    days = [row.päiväys for row in line.client.file.etuusneuvonta if row.päiväys]
    job = line.client.data.ensimmäinen_työ(line.row)
    return _yes_no(any(job is None or day < job for day in days))


def _last_meeting(line: Line) -> Plain:
    met = [row.päiväys for row in tilanne.asiakastapaamiset(line.client.file) if row.päiväys]
    return max((day for day in met if day <= line.client.day), default=None)


def _first_meeting(line: Line) -> date | None:
    return line.client.data.ensimmäinen_tapaaminen(line.row)


def _first_job(line: Line) -> date | None:
    return line.client.data.ensimmäinen_työ(line.row)


def _wished(line: Line) -> Plain:
    contacts = line.client.data.yhteydet
    return sum(one.vastaa is True for one in contacts) / len(contacts) if contacts else None


def _days_worked(line: Line) -> Plain:
    end = line.client.kausi.loppu
    return sum(työ.kesto(end) or 0 for työ in line.client.data.työt if työ.työsuhde)


def _at_work(client: Client) -> bool:
    return any(työ.työsuhde and työ.on_käynnissä(client.kausi.loppu) for työ in client.data.työt)


def _studying(client: Client) -> bool:
    return any(row.on_käynnissä(client.kausi.loppu) for row in client.data.opinnot)


def _next_review(line: Line) -> date | None:
    """Return the earliest review of the plans that are in force."""
    row, end, data = line.row, line.client.kausi.loppu, line.client.data
    if row.päättyi is not None and row.päättyi <= end:
        return None
    days = [row.haun_tarkistus]
    days += [työ.tuen_tarkistus for työ in data.työt if työ.päättyi is None or työ.päättyi >= end]
    days += [one.tarkistus for one in data.opinnot if one.päättyi is None or one.päättyi > end]
    return min((day for day in days if day), default=None)


def _remark(line: Line) -> Plain:
    review, end = _next_review(line), line.client.kausi.loppu
    if review is None:
        return None
    if review < end:
        return LATE
    rajat = line.client.rajat
    return within_days(rajat) if review <= end + pv(rajat[Raja.TARKISTUS_LÄHELLÄ]) else None


def _state(line: Line) -> Plain:
    row, end = line.row, line.client.kausi.loppu
    if row.päättyi is not None and row.päättyi <= end:
        return Tila.PÄÄTTYNYT.words
    if row.alkoi is None or row.alkoi > end:
        return None
    if any(tauko.kattaa(end) for tauko in line.client.data.tauot):
        return Tila.TAUOLLA.words
    if etsii(line.client.data, row, line.client.kausi):
        return Tila.ETSII.words
    return (Tila.TYÖSSÄ if _at_work(line.client) else Tila.OPISKELEE).words


def _paused_since(line: Line) -> date | None:
    pauses = [tauko for tauko in line.client.data.tauot if tauko.kattaa(line.client.kausi.loppu)]
    return min((tauko.alkaa for tauko in pauses if tauko.alkaa), default=None)


_CLIENTS: Mapping[str, Value] = {
    "Ikäryhmä": _age_group,
    "Kotikunta": _home,
    "Työssä alussa": lambda line: _yes_no(line.row.työssä_alussa),
    "Ensimmäinen suunnitelma": lambda line: line.row.ensimmäinen_suunnitelma,
    "Ensimmäinen tapaaminen": _first_meeting,
    "Päivää tapaamiseen": lambda line: päiviä(line.row.alkoi, _first_meeting(line)),
    "Tapaamisia": lambda line: len(line.client.data.yhteydet),
    "Toiveita vastaavia": _wished,
    "Ensimmäinen työ alkoi": _first_job,
    "Päivää työhön": lambda line: päiviä(line.row.alkoi, _first_job(line)),
    "Työsuhteita": lambda line: sum(työ.työsuhde for työ in line.client.data.työt),
    "Avoimia": lambda line: sum(työ.avoin for työ in line.client.data.työt),
    "Työpäiviä": _days_worked,
    "Etuusneuvonta ennen työtä": _advised,
    "Kertomisesta puhuttu": lambda line: len(line.client.file.profiili.kertominen.keskustelut),
    "Työssä nyt": lambda line: _yes_no(_at_work(line.client)),
    "Opinnoissa nyt": lambda line: _yes_no(_studying(line.client)),
    "Viimeisin tapaaminen": _last_meeting,
    "Haun tarkistus": lambda line: line.row.haun_tarkistus,
    "Seuraava tarkistus": _next_review,
    "Huomio": _remark,
    "Tila": _state,
    "Tauolla alkaen": _paused_since,
    "Päättyi": lambda line: line.row.päättyi,
    "Valmentajalla alkaen": lambda line: line.row.oma_alkaen,
    "Valmentajalla saakka": lambda line: line.row.oma_saakka,
}

# Työsuhteet


def _advised_of(line: Line) -> Plain:
    työ: Työsuhde = line.record
    if työ.aloitus.alkoi is None:
        return None
    given = [
        row for row in line.client.file.etuusneuvonta if työ.id == row.työsuhde or row.id == työ.aloitus.etuusneuvonta
    ]
    return _yes_no(any(row.päiväys and row.päiväys < työ.aloitus.alkoi for row in given))


def _met_within(line: Line, first: int, last: int) -> bool | None:
    """Return whether the client was met between two days, counted from the first day of work; None before that day."""
    begun = line.row.alkoi
    if begun is None or begun + pv(first) > line.client.day:
        return None
    days = Jakso(begun + pv(first), begun + pv(last))
    return any(day in days for day in tilanne.kasvokkain(line.client.file))


def _weeks_met(line: Line) -> Plain:
    weeks = range(line.client.rajat[Raja.VIIKOITTAIN])
    return None if line.row.alkoi is None else sum(_met_within(line, 7 * week, 7 * week + 6) is True for week in weeks)


def _plan_in_time(line: Line) -> Plain:
    row: Työrivi = line.row
    if row.alkoi is None:
        return None
    due = row.alkoi + pv(line.client.rajat[Raja.TUKISUUNNITELMA])
    if row.tukisuunnitelma is None:
        return NOT_YET if due >= line.client.kausi.loppu else NO
    return _yes_no(row.tukisuunnitelma <= due)


def _lasted(weeks: int) -> Value:
    def of(line: Line) -> Plain:
        row, end = line.row, line.client.kausi.loppu
        length = row.kesto(end)
        if length is None:
            return None
        goes_on = row.päättyi is None or row.päättyi > end
        return YES if length >= weeks * 7 else NOT_YET if goes_on else NO

    return of


def _contacted(line: Line) -> Plain:
    told, contact = line.record.päättyminen.tietosaatu, line.record.päättyminen.yhteydenotto
    days = päiviä(told, contact)
    return None if days is None else _yes_no(days <= line.client.rajat[Raja.PÄÄTTYMISYHTEYS])


def _updated(line: Line) -> Plain:
    ended = line.record.päättyminen
    return None if ended.päättyi is None else _yes_no(ended.profiilipäivitys is not None)


_JOBS: Mapping[str, Value] = {
    "Nro": lambda line: line.record.järjestys(line.client.file),
    "Avoin": lambda line: _yes_no(line.row.avoin),
    "Euroa tunnissa": lambda line: line.row.tuntipalkka,
    "Toiveita toteutuu": lambda line: len(line.record.aloitus.toiveet),
    "Päivää palvelun alusta": lambda line: päiviä(line.client.row.alkoi, line.row.alkoi),
    "Etuusneuvonta ennen": _advised_of,
    "Tukisuunnitelma": lambda line: line.row.tukisuunnitelma,
    "Suunnitelma ajoissa": _plan_in_time,
    "Tapaaminen 7 pv ennen": lambda line: _yes_no(_met_within(line, -line.client.rajat[Raja.ENNEN_ALKUA], -1)),
    "Tapaaminen 3 pv sisällä": lambda line: _yes_no(_met_within(line, 0, line.client.rajat[Raja.ALUN_JÄLKEEN])),
    "Tapaamisia 4 viikossa": _weeks_met,
    "Tuen tarkistus": lambda line: line.row.tuen_tarkistus,
    "Kesto pv": lambda line: line.row.kesto(line.client.kausi.loppu),
    **{f"Vähintään {weeks} viikkoa": _lasted(weeks) for weeks in VIIKKOJA},
    "Yhteys 3 pv päättymisestä": _contacted,
    "Profiili päivitetty": _updated,
    "Työn laji": lambda line: line.row.työn_laji or None,
    "Toinen valmentaja": lambda line: _another(line, line.row.alkoi),
}

# Koulutus, Tapaamiset, Tauot


def _another(line: Line, day: date | None) -> Plain:
    """Return the coach whose row it is when it is not one's own."""
    if not line.row.toisen:
        return None
    other = tilanne.valmentaja(line.client.file, day or date.max)
    return other.nimi or other.tunnus or SOMEBODY


def _studied_from(record: Opinnot) -> date | None:
    return record.alkaa or record.päiväys


def _paused(line: Line) -> Plain:
    return päiviä(line.row.alkaa, line.row.päättyy)


def _back(line: Line) -> Plain:
    pause: Taukorivi = line.row
    length, limit = päiviä(pause.alkaa, pause.päättyy), line.client.rajat[Raja.TAUKO]
    if pause.päättyy is None or length is None or length <= limit:
        return None
    day = pause.päättyy + pv(1)
    return None if line.client.data.on_pitkällä_tauolla(line.client.row, day) else day


_VALUES: Mapping[str, Mapping[str, Value]] = {
    "Asiakkaat": _CLIENTS,
    "Työsuhteet": _JOBS,
    "Koulutus": {
        "Tarkistus": lambda line: line.row.tarkistus,
        "Toinen valmentaja": lambda line: _another(line, _studied_from(line.record)),
    },
    "Tapaamiset": {
        "Kerta": lambda line: line.record.kerta(line.client.file),
        "Suunnitelman mukainen": lambda line: plain(koonti.on_suunnitelman_mukainen(line.client.file, line.record)),
        "Vastaa toivetta": lambda line: _yes_no(line.row.vastaa),
        "Toinen valmentaja": lambda line: _another(line, line.row.päiväys),
    },
    "Tauot": {"Kesto pv": _paused, "Paluu": _back},
}
_EVERY: Mapping[str, Value] = {"Asiakastunnus": lambda line: line.client.row.tunnus, ROW_ID: lambda line: line.id}
