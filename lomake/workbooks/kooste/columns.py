"""What the tables of a kooste are made of: columns, where each lies in the client file, and parts of formulas.

White columns are typed and read back. Grey ones come from the client file or are calculated: what they show is settled
somewhere else.
"""

from __future__ import annotations

from lomake.fields import Field, Kind, Malli, Valinta, fields
from lomake.language import POIS, FiSv, joined
from lomake.tiedot import Asiakastiedosto
from lomake.tiedot.lokit import Tauko
from lomake.tiedot.opinnot import Opinnot, OpintojenTulos
from lomake.tiedot.tyonhaku import Työnantajatapaaminen
from lomake.tiedot.tyosuhde import Työsuhde
from lomake.workbooks.style import Look
from lomake.workbooks.tables import Column, Source
from lomake.workbooks.wording import NO_EMPLOYMENT

YES_NO = "L_Kyllä_ei"
AGE_GROUPS = ("18–24", "25–29", "30–39", "40–49", "50–59", "60+")
ROW_ID = "Rivitunniste"
CLIENT = "Asiakastunnus"
CLIENTS = "Asiakkaat"
ANOTHER = "Toinen valmentaja"
SOMEBODY = FiSv("toinen", "en annan")
"""Another coach whose name is not known."""
OPTIONAL = (ANOTHER, "Valmentajalla alkaen", "Valmentajalla saakka")
"""Columns that are seen only where some row has something in them."""
RECORDS: dict[str, type[Malli]] = {
    "Asiakkaat": Asiakastiedosto,
    "Työsuhteet": Työsuhde,
    "Koulutus": Opinnot,
    "Tapaamiset": Työnantajatapaaminen,
    "Tauot": Tauko,
}
"""What one row of each table is about; the paths of its columns begin there."""
LISTED = {"Työsuhteet": "työsuhteet", "Koulutus": "opinnot", "Tapaamiset": "työnantajatapaamiset", "Tauot": "tauot"}
"""Where the records of a table lie in a client file."""

READ_BACK = FiSv("Luetaan takaisin asiakastiedostoon", "Läses tillbaka till klientfilen")
_LOOKS = {Kind.DATE: Look.DATE, Kind.NUMBER: Look.DECIMAL, Kind.BOOL: Look.WORD}
END = "Kausi_loppu"
NEVER = 2_958_465  # the last day that Excel knows


def field_at(table: str, path: str) -> Field:
    """Return the field of a column; a path may go through a reference to the employer that the row names."""
    model: type[Malli] | None = RECORDS[table]
    field: Field | None = None
    for step in path.split("."):
        if model is None:
            raise TypeError(path)
        field = fields(model)[step]
        model = field.model
    if field is None:
        raise TypeError(path)
    return field


def list_name(choices: type[Valinta]) -> str:
    """Return what the list of a drop-down is called in formulas."""
    return f"L_{choices.__name__}"


def employer_step(field: str) -> tuple[str, str]:
    """Return the reference to the employer, and the fact of the employer, that a column's path goes through.

    The first is empty for a path that stays in the record.
    """
    before, found, after = field.partition("työnantaja.")
    return (f"{before}työnantaja", after) if found else ("", field)


def typed(
    table: str, title: str, sv: str, width: float, path: str, band: FiSv = POIS, look: Look | None = None
) -> Column:
    field = field_at(table, path)
    choices = YES_NO if field.kind is Kind.BOOL else list_name(field.choices) if field.choices else ""
    steps = path.split(".")
    place = [field_at(table, ".".join(steps[:length])).kenttä.words for length in range(1, len(steps) + 1)]
    note = READ_BACK + ": " + joined(" › ", place) + "."
    look = look or _LOOKS.get(field.kind, Look.TEXT)
    return Column(title, sv, width, look, field=path, choices=choices, band=band, note=note)


def given(title: str, sv: str, width: float, look: Look, note: FiSv, band: FiSv = POIS, choices: str = "") -> Column:
    return Column(title, sv, width, look, Source.GIVEN, choices=choices, band=band, note=note)


def calculated(title: str, sv: str, width: float, look: Look, formula: str, note: FiSv, band: FiSv = POIS) -> Column:
    return Column(title, sv, width, look, Source.CALCULATED, formula=formula, band=band, note=note)


def key(width: float, band: FiSv = POIS) -> Column:
    note = FiSv(
        "Kertoo, kenen rivi on. Asiakas on jo asiakastiedostona.",
        "Berättar vems raden är. Klienten finns redan som klientfil.",
    )
    return Column(CLIENT, "Klientnummer", width, Look.TEXT, band=band, note=note)


def another(band: FiSv = POIS) -> Column:
    note = FiSv(
        "Rivi kuuluu tälle toiselle valmentajalle, eikä sitä lasketa omiin lukuihin.",
        "Raden hör till den här andra arbetscoachen och räknas inte med i de egna talen.",
    )
    return given(ANOTHER, "Annan arbetscoach", 20, Look.TEXT, note, band)


def row_id() -> Column:
    note = FiSv(
        "Ohjelman oma merkki, josta rivi tunnetaan. Tyhjä tarkoittaa uutta riviä. Älä muuta.",
        "Programmets eget märke som raden känns igen på. Tomt betyder en ny rad. Ändra inte.",
    )
    return Column(ROW_ID, "Radmärke", 14, Look.TEXT, Source.GIVEN, note=note, hidden=True)


def earliest(table: str, column: str, *conditions: str) -> str:
    """Return the formula, without its sign, of the first day of a client's rows that meet the conditions."""
    met = "*".join([f"({table}[Asiakastunnus]=@[Asiakastunnus])", f'({table}[{column}]<>"")', *conditions])
    return f"_xlfn.AGGREGATE(15,6,{table}[{column}]/({met}),1)"


def first(table: str, column: str, *conditions: str) -> str:
    return f'=IFERROR({earliest(table, column, *conditions)},"")'


def mine(table: str, *criteria: str) -> str:
    return f"COUNTIFS({','.join([f'{table}[Asiakastunnus],@[Asiakastunnus]', *criteria])})"


def counted(formula: str) -> str:
    """Return the formula for rows that have a client; on an empty row it is empty, not 0."""
    return f'=IF(@[Asiakastunnus]="","",{formula})'


def going_on(table: str, begun: str, ended: str, sign: str, *criteria: str) -> str:
    """Return the count of a client's rows that go on at the end of the period."""
    rows = (*criteria, f'{table}[{begun}],"<="&{END}')
    ends = (f'{table}[{ended}],""', f'{table}[{ended}],"{sign}"&{END}')
    return f"({'+'.join(mine(table, *rows, end) for end in ends)})"


EMPLOYMENT = f'Työsuhteet[Laji],"<>*{NO_EMPLOYMENT.fi}"'
AT_WORK = going_on("Työsuhteet", "Alkoi", "Päättyi", ">=", EMPLOYMENT)
STUDYING = going_on("Koulutus", "Alkoi", "Päättyi", ">", f'Koulutus[Tulos],"{OpintojenTulos.ALOITTI}"')
ON_PAUSE = going_on("Tauot", "Alkaa", "Päättyy", ">=")
ENDED = f'AND(@[Päättyi]<>"",@[Päättyi]<={END})'
