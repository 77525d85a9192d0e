"""The table Vastuut: each client once for every coach who has, or has had, the client, and what its rows count.

The figures of a coach that look through other tables stand here first, a row for each client and coach, for the chosen
period; the sheet of figures counts the words. In 40 columns of figures the same look-ups would take hours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lomake.language import FiSv
from lomake.luvut import Luku, asiakkaat, tyo
from lomake.luvut.rivit import Aineisto, Asiakasrivi, Kausi
from lomake.rajat import Rajat
from lomake.workbooks import figures
from lomake.workbooks.figures import Text, View
from lomake.workbooks.kooste import rows as kooste
from lomake.workbooks.kooste.clients import clients as kooste_clients
from lomake.workbooks.kooste.columns import CLIENT, NEVER, calculated, counted, given, key
from lomake.workbooks.seuranta.client_rows import Row
from lomake.workbooks.seuranta.tables import COACH, COACH_WORDS, COACHES
from lomake.workbooks.seuranta.team import Team
from lomake.workbooks.style import NOTHING, Look
from lomake.workbooks.tables import Column, Plain, Print, Source, Table
from lomake.workbooks.wording import NO, YES

NAME = "Vastuut"
CALLED = FiSv(NAME, "Ansvar")
CHOSEN_START, CHOSEN_LAST = "Valittu_alku", "Valittu_loppu"
"""The period for which each coach's figures are."""
SITUATION = "Tilannepäivä"
"""The cell with the day whose situation the tables hold."""
SINCE, UNTIL = "Valmentajalla alkaen", "Valmentajalla saakka"
LIMITS = (f"{NAME}[{SINCE}]", f"{NAME}[{UNTIL}]")
CHOSEN = FiSv("Valittu kausi", "Vald period")
_CHARGE, _SERVICE = FiSv("Vastuu", "Ansvar"), FiSv("Palvelu", "Tjänst")
_WORK = FiSv("Tapaaminen ja työ", "Möte och arbete")
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
    heading: FiSv
    note: FiSv
    holds: Callable[[Aineisto, Asiakasrivi, Kausi], bool]


def _at_work(data: Aineisto, row: Asiakasrivi, kausi: Kausi) -> bool:
    return data.on_ollut_aktiivinen(row, kausi) and tyo.on_työssä(data, row, kausi)


_COUNTED = (
    _Counted(
        "asiakkaita_kaudella",
        FiSv("Asiakkaana kaudella", "Klient under perioden"),
        FiSv("Aktiivinen ainakin yhtenä valitun kauden päivänä.", "Aktiv åtminstone en av den valda periodens dagar."),
        Aineisto.on_ollut_aktiivinen,
    ),
    _Counted(
        "asiakasmäärä",
        FiSv("Asiakkaana lopussa", "Klient vid slutet"),
        FiSv("Aktiivinen valitun kauden viimeisenä päivänä.", "Aktiv på den valda periodens sista dag."),
        lambda data, row, kausi: data.on_aktiivinen(row, kausi.loppu),
    ),
    _Counted(
        "työssä_olevien_osuus",
        FiSv("Työssä kaudella", "I arbete under perioden"),
        FiSv(
            "Asiakkaana kaudella ja avoimessa työssä ainakin yhtenä päivänä.",
            "Klient under perioden och i öppet arbete åtminstone en dag.",
        ),
        _at_work,
    ),
    _Counted(
        "työllistyneet",
        FiSv("Työllistyi kaudella", "Fick arbete under perioden"),
        FiSv(
            "Valmentajan aikana alkoi valitulla kaudella avoin työ.",
            "Ett öppet arbete började under den valda perioden och arbetscoachens tid.",
        ),
        tyo.työllistyi,
    ),
    _Counted(
        "ilman_suunnitelmaa",
        FiSv("Ilman suunnitelmaa", "Utan plan"),
        FiSv(
            "Asiakkaana lopussa: etsii työtä ilman suunnitelmaa tai on työssä ilman tukisuunnitelmaa.",
            "Klient vid slutet: söker arbete utan plan eller är i arbete utan stödplan.",
        ),
        asiakkaat.on_ilman_suunnitelmaa,
    ),
)
_LATE = FiSv("Myöhässä lopussa", "Försenade vid slutet")
_TITLES = {one.avain: one.heading.fi for one in _COUNTED}


def table(rajat: Rajat) -> Table:
    """Return the table."""
    headings = {column.title: column.heading for column in kooste_clients(rajat).columns}
    columns = [
        replace(key(15, _CHARGE), source=Source.GIVEN),
        given(
            COACH,
            COACH_WORDS.sv,
            19,
            Look.TEXT,
            FiSv(
                "Valmentaja, jonka vastuulla asiakas on tai on ollut.",
                "Den arbetscoach som har eller har haft ansvar för klienten.",
            ),
            _CHARGE,
            COACHES,
        ),
        given(
            SINCE,
            "Hos coachen från",
            14,
            Look.DATE,
            FiSv(
                "Tyhjä, kun asiakas on ollut valmentajalla alusta asti.",
                "Tomt när klienten har varit hos arbetscoachen från början.",
            ),
            _CHARGE,
        ),
        given(
            UNTIL,
            "Hos coachen till",
            14,
            Look.DATE,
            FiSv(
                "Tyhjä, kun asiakas on valmentajalla edelleen.", "Tomt när klienten fortfarande är hos arbetscoachen."
            ),
            _CHARGE,
        ),
        *(_copied(headings[title], look, band) for title, look, band in _COPIED),
        *_of_period(rajat),
    ]
    return Table(CALLED, CALLED, columns, CLIENT, freeze=2, print=Print(72, ("Ensimmäinen tapaaminen",)))


def _copied(heading: FiSv, look: Look, band: FiSv) -> Column:
    title = heading.fi
    found = f"INDEX(Asiakkaat[{title}],MATCH(@[{CLIENT}],Asiakkaat[{CLIENT}],0))"
    # A service that has not begun begins on a day that never comes: an empty text could not be compared with days.
    empty = NEVER if title == "Palvelu alkoi" else '""'
    formula = f'=IFERROR(IF({found}="",{empty},{found}),{empty})'
    shown = Look.DATE_OR_NEVER if empty == NEVER else look
    return calculated(
        title,
        heading.sv,
        13,
        shown,
        formula,
        FiSv("Sama kuin taulukossa Asiakkaat.", "Detsamma som i tabellen Klienter."),
        band,
    )


def _of_period(rajat: Rajat) -> list[Column]:
    view = View(
        CHOSEN_START,
        CHOSEN_LAST,
        "",
        SITUATION,
        (COACH, f"Asiakkaat[{COACH}]"),
        lambda _: "1",
        in_charge,
        "1",
        LIMITS,
        rajat,
    )
    texts = {
        avain: text.replace("Asiakkaat[", "@[").replace(f"{NAME}[", "@[")
        for avain, text in figures.of_client(view).items()
    }
    columns = [
        calculated(
            one.heading.fi,
            one.heading.sv,
            13,
            Look.WORD,
            counted(f'IF({texts[one.avain]}>0,"{YES.fi}","{NO.fi}")'),
            one.note,
            CHOSEN,
        )
        for one in _COUNTED
    ]
    late = counted(f'IF({CHOSEN_LAST}<{SITUATION},"",{texts["myöhässä"]})')
    note = FiSv(
        "Suunnitelmia, joiden tarkistus on myöhässä valitun kauden lopussa. Tyhjä, kun tilannetta ei tiedetä.",
        "Planer vars översyn är försenad vid den valda periodens slut. Tomt när läget inte är känt.",
    )
    return [*columns, calculated(_LATE.fi, _LATE.sv, 13, Look.WHOLE, late, note, CHOSEN)]


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
    criteria = "".join(f',{NAME}[{title}],"{YES.fi}"' for title in met)
    return f"COUNTIFS({NAME}[{COACH}],{view.row[1]}{criteria})"


def _share(view: View, part: str, whole: str) -> str:
    return f'=IFERROR({_count(view, part, whole)}/{_count(view, whole)},"{NOTHING}")'


def _late(view: View) -> str:
    total = f"SUMIFS({NAME}[{_LATE.fi}],{NAME}[{COACH}],{view.row[1]})"
    return f'=IF({view.end}<{view.day},"{NOTHING}",{total})'


_COUNTS: Mapping[str, Callable[[View], str]] = {
    "asiakasmäärä": lambda view: f"={_count(view, _TITLES['asiakasmäärä'])}",
    "asiakkaita_kaudella": lambda view: f"={_count(view, _TITLES['asiakkaita_kaudella'])}",
    "työllistyneet": lambda view: f"={_count(view, _TITLES['työllistyneet'])}",
    "ilman_suunnitelmaa": lambda view: f"={_count(view, _TITLES['ilman_suunnitelmaa'])}",
    "työssä_olevien_osuus": lambda view: _share(view, _TITLES["työssä_olevien_osuus"], _TITLES["asiakkaita_kaudella"]),
    "säilyttämistapaukset": lambda view: _share(view, "Työssä alussa", _TITLES["asiakasmäärä"]),
    "myöhässä": _late,
}
