"""The table Vastuut: each client once for every coach who has, or has had, the client, and what its rows count.

The figures of a coach that look through other tables stand here first, a row for each client and coach, for the chosen
period; the sheet of figures counts the words. In 40 columns of figures the same look-ups would take hours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lomake.luvut import Luku, asiakkaat, tyo
from lomake.luvut.rivit import Aineisto, Asiakasrivi, Kausi
from lomake.rajat import Rajat
from lomake.workbooks import figures
from lomake.workbooks.figures import Text, View
from lomake.workbooks.kooste import rows as kooste
from lomake.workbooks.kooste.clients import clients as kooste_clients
from lomake.workbooks.kooste.columns import CLIENT, NEVER, calculated, counted, given, key
from lomake.workbooks.seuranta.client_rows import Row
from lomake.workbooks.seuranta.tables import COACH, COACHES
from lomake.workbooks.seuranta.team import Team
from lomake.workbooks.style import NOTHING, Look
from lomake.workbooks.tables import Column, Plain, Print, Source, Table

NAME = "Vastuut"
CHOSEN_START, CHOSEN_LAST = "Valittu_alku", "Valittu_loppu"
"""The period for which each coach's figures are."""
SITUATION = "Tilannepäivä"
"""The cell with the day whose situation the tables hold."""
SINCE, UNTIL = "Valmentajalla alkaen", "Valmentajalla saakka"
LIMITS = (f"{NAME}[{SINCE}]", f"{NAME}[{UNTIL}]")
YES, NO = "kyllä", "ei"
_CHARGE, _SERVICE, _WORK, _PERIOD = "Vastuu", "Palvelu", "Tapaaminen ja työ", "Valittu kausi"
"""The groups of columns."""
_COPIED = (
    ("Palvelu alkoi", Look.DATE, _SERVICE),
    ("Päättyi", Look.DATE, _SERVICE),
    ("Työssä alussa", Look.WORD, _SERVICE),
    ("Ensimmäinen suunnitelma", Look.DATE, _SERVICE),
    ("Haun tarkistus", Look.DATE, _SERVICE),
    ("Ensimmäinen tapaaminen", Look.DATE, _WORK),
    ("Päivää tapaamiseen", Look.WHOLE, _WORK),
    ("Ensimmäinen työ alkoi", Look.DATE, _WORK),
    ("Päivää työhön", Look.WHOLE, _WORK),
    ("Vakiintunut työ", Look.WORD, _WORK),
)
"""What the figures of a coach need of a client, looked up from the table Asiakkaat."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """A column of the chosen period: the figure that counts it, what its cells say, and the same of a client's row."""

    avain: str
    title: str
    note: str
    holds: Callable[[Aineisto, Asiakasrivi, Kausi], bool]


def _at_work(data: Aineisto, row: Asiakasrivi, kausi: Kausi) -> bool:
    return data.on_ollut_aktiivinen(row, kausi) and tyo.on_työssä(data, row, kausi)


_COUNTED = (
    _Counted(
        "asiakkaita_kaudella", "Asiakkaana kaudella", "Aktiivinen ainakin yhtenä valitun kauden päivänä.",
        Aineisto.on_ollut_aktiivinen,
    ),
    _Counted(
        "asiakasmäärä", "Asiakkaana lopussa", "Aktiivinen valitun kauden viimeisenä päivänä.",
        lambda data, row, kausi: data.on_aktiivinen(row, kausi.loppu),
    ),
    _Counted(
        "työssä_olevien_osuus", "Työssä kaudella", "Asiakkaana kaudella ja avoimessa työssä ainakin yhtenä päivänä.",
        _at_work,
    ),
    _Counted(
        "työllistyneet", "Työllistyi kaudella", "Valmentajan aikana alkoi valitulla kaudella avoin työ.",
        tyo.työllistyi,
    ),
    _Counted(
        "ilman_suunnitelmaa", "Ilman suunnitelmaa",
        "Asiakkaana lopussa: etsii työtä ilman suunnitelmaa tai on työssä ilman tukisuunnitelmaa.",
        asiakkaat.on_ilman_suunnitelmaa,
    ),
)  # fmt: skip
_LATE = "Myöhässä lopussa"
_TITLES = {one.avain: one.title for one in _COUNTED}


def table(rajat: Rajat) -> Table:
    """Return the table."""
    columns = [
        replace(key(15, _CHARGE), source=Source.GIVEN),
        given(COACH, 19, Look.TEXT, "Valmentaja, jonka vastuulla asiakas on tai on ollut.", _CHARGE, COACHES),
        given(SINCE, 14, Look.DATE, "Tyhjä, kun asiakas on ollut valmentajalla alusta asti.", _CHARGE),
        given(UNTIL, 14, Look.DATE, "Tyhjä, kun asiakas on valmentajalla edelleen.", _CHARGE),
        *(_copied(title, look, band) for title, look, band in _COPIED),
        *_of_period(rajat),
    ]
    return Table(NAME, NAME, columns, CLIENT, freeze=2, print=Print(72, ("Ensimmäinen tapaaminen",)))


def _copied(title: str, look: Look, band: str) -> Column:
    found = f"INDEX(Asiakkaat[{title}],MATCH(@[{CLIENT}],Asiakkaat[{CLIENT}],0))"
    # A service that has not begun begins on a day that never comes: an empty text could not be compared with days.
    empty = NEVER if title == "Palvelu alkoi" else '""'
    formula = f'=IFERROR(IF({found}="",{empty},{found}),{empty})'
    shown = Look.DATE_OR_NEVER if empty == NEVER else look
    return calculated(title, 13, shown, formula, "Sama kuin taulukossa Asiakkaat.", band)


def _of_period(rajat: Rajat) -> list[Column]:
    view = View(
        CHOSEN_START, CHOSEN_LAST, "", SITUATION, (COACH, f"Asiakkaat[{COACH}]"), lambda _: "1", in_charge, "1",
        LIMITS, rajat,
    )  # fmt: skip
    texts = {
        avain: text.replace("Asiakkaat[", "@[").replace(f"{NAME}[", "@[")
        for avain, text in figures.of_client(view).items()
    }
    columns = [
        calculated(one.title, 13, Look.WORD, counted(f'IF({texts[one.avain]}>0,"{YES}","{NO}")'), one.note, _PERIOD)
        for one in _COUNTED
    ]
    late = counted(f'IF({CHOSEN_LAST}<{SITUATION},"",{texts["myöhässä"]})')
    note = "Suunnitelmia, joiden tarkistus on myöhässä valitun kauden lopussa. Tyhjä, kun tilannetta ei tiedetä."
    return [*columns, calculated(_LATE, 13, Look.WHOLE, late, note, _PERIOD)]


def in_charge(day: str) -> str:
    """Return the condition that a client is in the coach's charge on a day."""
    since, until = LIMITS
    return f'((({since}="")+({since}<={day}))>0)*((({until}="")+({until}>={day}))>0)'


def rows(team: Team, kausi: Kausi) -> list[Row]:
    """Return the rows for a chosen period; without a charge the one empty row, whose service never begins."""
    if not team.charges:
        return [(None, None, None, None, NEVER, *[None] * (len(_COPIED) + len(_COUNTED)))]
    columns = {column.title: place for place, column in enumerate(kooste_clients(team.rajat).columns)}
    values = kooste.values(kooste_clients(team.rajat))
    made = []
    for charge in team.charges:
        (line,) = kooste.lines("Asiakkaat", charge.client)
        copied = [values[columns[title]](line) for title, *_ in _COPIED]
        if copied[0] is None:
            copied[0] = NEVER
        data = team.of(charge.coach)
        row = replace(charge.client.row, oma_alkaen=charge.since, oma_saakka=charge.until)
        words: list[Plain] = [YES if one.holds(data, row, kausi) else NO for one in _COUNTED]
        late = None if kausi.loppu < data.päivä else asiakkaat.myöhässä_asiakkaalla(data, row, kausi)
        made.append((row.tunnus, charge.coach, charge.since, charge.until, *copied, *words, late))
    return made


def figure(luku: Luku, view: View) -> Text:
    """Return the formula of a coach's figure."""
    found = _COUNTS.get(luku.avain)
    if found is None:
        # A coach's clients stand in the table of charges.
        text = figures.formula(luku, view)
        return Text(text.text.replace("Asiakkaat[", f"{NAME}["), text.array)
    return Text(found(view), array=False)


def _count(view: View, *met: str) -> str:
    criteria = "".join(f',{NAME}[{title}],"{YES}"' for title in met)
    return f"COUNTIFS({NAME}[{COACH}],{view.row[1]}{criteria})"


def _share(view: View, part: str, whole: str) -> str:
    return f'=IFERROR({_count(view, part, whole)}/{_count(view, whole)},"{NOTHING}")'


def _late(view: View) -> str:
    total = f"SUMIFS({NAME}[{_LATE}],{NAME}[{COACH}],{view.row[1]})"
    return f'=IF({view.end}<{view.day},"{NOTHING}",{total})'


_COUNTS: Mapping[str, Callable[[View], str]] = {
    "asiakasmäärä": lambda view: f"={_count(view, _TITLES['asiakasmäärä'])}",
    "asiakkaita_kaudella": lambda view: f"={_count(view, _TITLES['asiakkaita_kaudella'])}",
    "työllistyneet": lambda view: f"={_count(view, _TITLES['työllistyneet'])}",
    "ilman_suunnitelmaa": lambda view: f"={_count(view, _TITLES['ilman_suunnitelmaa'])}",
    "työssä_olevien_osuus": lambda view: _share(
        view, _TITLES["työssä_olevien_osuus"], _TITLES["asiakkaita_kaudella"]
    ),
    "säilyttämistapaukset": lambda view: _share(view, "Työssä alussa", _TITLES["asiakasmäärä"]),
    "myöhässä": _late,
}
