"""The figures of `lomake.luvut` as live formulas over the tables of a workbook.

A formula gives what the function of the same name gives; the tests hold them to it. They know Excel 2013 and later and
LibreOffice: whole-column references, no FILTER, LET or XLOOKUP, and no clock. Their words and names are Finnish:
a Swedish workbook says them in Swedish (`wording.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lomake.luvut import Luku
from lomake.luvut.opinnot import ALOITETUT
from lomake.luvut.tyo import SUURINTA, VIIKKOJA
from lomake.rajat import Rajat
from lomake.tiedot.asetukset import Raja
from lomake.tiedot.opinnot import OpintojenTulos, PäättymisenTapa
from lomake.workbooks.style import NOTHING
from lomake.workbooks.wording import FACE_TO_FACE, INTERRUPTED, NO_EMPLOYMENT

_NOTHING = f'"{NOTHING}"'


@dataclass(frozen=True, slots=True)
class View:
    """Where a formula finds its period, and whose rows it counts.

    `start`, `end` and `weeks` are cells; `day` the cell with the day whose situation the tables hold. `row` is the
    column and the criterion that a counted row must meet, `rows` gives the same as a condition on a table's array.
    `client` gives the condition on a client on a day, and `clients` is the one on a client of any day. `limits` are
    the days from and until which a client is counted, if there are such.
    """

    start: str
    end: str
    weeks: str
    day: str
    row: tuple[str, str]
    rows: Callable[[str], str]
    client: Callable[[str], str]
    clients: str
    limits: tuple[str, str] | None
    rajat: Rajat


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a formula, and whether Excel must calculate it as an array."""

    text: str
    array: bool = True


def formula(luku: Luku, view: View) -> Text:
    """Return the formula of a figure."""
    return _FORMULAS[luku.avain](_Figures(view))


def ended_by(view: View, column: str, cell: str) -> str:
    """Return the formula that counts the employments that ended in the period with the word of a cell in a column."""
    return f"={_Figures(view).ended(f',Työsuhteet[{column}],{cell}')}"


def clients_ended_by(view: View, cell: str) -> Text:
    """Return the formula that counts the clients who left in the period for the reason in a cell."""
    return Text(f"=SUM({_Figures(view).left()}*(Asiakkaat[Päättymissyy]={cell}))")


def year_by_branch(view: View, cell: str) -> str:
    """Return the formula that counts the jobs of the last year in the branch of a cell."""
    return f"={_Figures(view).year(f',Työsuhteet[Toimiala],{cell}')}"


def of_client(view: View) -> Mapping[str, str]:
    """Return the conditions on a client that look through other tables, by the name of the figure that counts them.

    They are arrays over the table Asiakkaat. A workbook with many columns of figures calculates them once a client,
    as columns: in each column of figures they would take clients × rows each time.
    """
    f = _Figures(view)
    return {
        "asiakasmäärä": f.active(f.w),
        "asiakkaita_kaudella": f.during(),
        "työllistyneet": f.employed(),
        "työssä_olevien_osuus": f"{f.during()}*{f.at_work()}",
        "ilman_suunnitelmaa": f"{f.active(f.w)}*({f.without_plan()})",
        "myöhässä": f.late(),
    }


class _Figures:
    """The parts that the formulas are made of."""

    def __init__(self, view: View) -> None:
        self.view, self.a, self.w = view, view.start, view.end

    # Clients: arrays over the table Asiakkaat, 1 for each that meets the condition

    def in_service(self, day: str) -> str:
        begun, left = "Asiakkaat[Palvelu alkoi]", "Asiakkaat[Päättyi]"
        return f'({begun}<>"")*({begun}<={day})*((({left}="")+({left}>{day}))>0)'

    def active(self, day: str) -> str:
        return f"{self.in_service(day)}*{self.view.client(day)}*({self.long_pauses(day)}=0)"

    def long_pauses(self, day: str) -> str:
        limit = self.view.rajat[Raja.TAUKO]
        mine = "COUNTIFS(Tauot[Asiakastunnus],Asiakkaat[Asiakastunnus]"
        going = f'{mine},Tauot[Alkaa],"<"&({day})-{limit},Tauot[Päättyy],"")'
        over = f'{mine},Tauot[Alkaa],"<="&({day}),Tauot[Päättyy],">="&({day}),Tauot[Kesto pv],">{limit}")'
        return f"({going}+{over})"

    def during(self) -> str:
        """Active on any day: on the first that could be, or on one after a long pause."""
        begun, left = "Asiakkaat[Palvelu alkoi]", "Asiakkaat[Päättyi]"
        first, last = begun, f'IF(({left}<>"")*({left}<={self.w}),{left}-1,{self.w})'
        if self.view.limits:
            own, until = self.view.limits
            first = f"IF({own}>{begun},{own},{begun})"
            last = f'IF(({until}<>"")*({until}<{last}),{until},{last})'
        first = f"IF({first}>{self.a},{first},{self.a})"
        back = "COUNTIFS(Tauot[Asiakastunnus],Asiakkaat[Asiakastunnus]"
        back += f',Tauot[Paluu],">="&{first},Tauot[Paluu],"<="&{last})'
        clients = f'{self.view.clients}*({begun}<>"")'
        return f"{clients}*({first}<={last})*((({self.long_pauses(first)}=0)+({back}>0))>0)"

    def left(self) -> str:
        day = "Asiakkaat[Päättyi]"
        return f'({day}<>"")*({day}>={self.a})*({day}<={self.w})*{self.view.client(day)}'

    def begun(self) -> str:
        day = "Asiakkaat[Palvelu alkoi]"
        return f'({day}<>"")*({day}>={self.a})*({day}<={self.w})*{self.view.client(day)}'

    def event(self, day: str) -> str:
        """Tell of an event's calculated column, which may be an empty text, that it lies in the period."""
        return f"ISNUMBER({day})*({day}>={self.a})*({day}<={self.w})*{self.view.client(day)}"

    def not_yet(self, day: str) -> str:
        clients = f"{self.in_service(self.w)}*{self.view.client(self.w)}"
        return f"=SUM({clients}*((ISNUMBER({day})*({day}<={self.w}))=0))"

    def going_on(self, table: str, begun: str, sign: str, more: str = "") -> str:
        """Count a client's rows of a table that go on at the end; `sign` compares their last day with it."""
        rows = f"COUNTIFS({table}[Asiakastunnus],Asiakkaat[Asiakastunnus]{more}"
        rows += f',{table}[{begun}],"<="&{self.w}'
        end = "Päättyy" if table == "Tauot" else "Päättyi"
        return f'({rows},{table}[{end}],"")+{rows},{table}[{end}],"{sign}"&{self.w}))'

    def jobs(self, more: str = "") -> str:
        return self.going_on("Työsuhteet", "Alkoi", ">=", f',Työsuhteet[Laji],"<>*{NO_EMPLOYMENT.fi}"{more}')

    def without_plan(self) -> str:
        unsupported = self.jobs(',Työsuhteet[Tukisuunnitelma],""') + "+"
        unsupported += self.jobs(f',Työsuhteet[Tukisuunnitelma],">"&{self.w}')
        studies = self.going_on("Koulutus", "Alkoi", ">", f',Koulutus[Tulos],"{OpintojenTulos.ALOITTI}"')
        plan = "Asiakkaat[Ensimmäinen suunnitelma]"
        searching = f'((({plan}="")+({plan}>{self.w}))>0)*({self.going_on("Tauot", "Alkaa", ">=")}=0)'
        searching += f"*({self.jobs()}=0)*({studies}=0)"
        return f"((({unsupported})>0)+{searching})>0"

    def late(self) -> str:
        """Count a client's plans whose review was due before the end."""
        own, left = "Asiakkaat[Haun tarkistus]", "Asiakkaat[Päättyi]"
        listed = []
        for table, column, sign in (("Työsuhteet", "Tuen tarkistus", ">="), ("Koulutus", "Tarkistus", ">")):
            rows = f"COUNTIFS({table}[Asiakastunnus],Asiakkaat[Asiakastunnus]"
            rows += f',{table}[{column}],"<"&{self.w},{table}[Päättyi],"'
            listed += [f'{rows}")', f'{rows}{sign}"&{self.w})']
        clients = f'{self.view.client(self.w)}*((({left}="")+({left}>{self.w}))>0)'
        return f'{clients}*(({own}<>"")*({own}<{self.w})+{"+".join(listed)})'

    def employed(self) -> str:
        mine = 'Työsuhteet[Asiakastunnus],Asiakkaat[Asiakastunnus],Työsuhteet[Avoin],"kyllä"'
        return f"{self.view.clients}*({self.count('Työsuhteet', mine, self.within('Työsuhteet[Alkoi]'))}>0)"

    def at_work(self) -> str:
        """In an open job on any day of the period."""
        rows = 'COUNTIFS(Työsuhteet[Asiakastunnus],Asiakkaat[Asiakastunnus],Työsuhteet[Avoin],"kyllä"'
        rows += f',Työsuhteet[Alkoi],"<="&{self.w}'
        return f'(({rows},Työsuhteet[Päättyi],"")+{rows},Työsuhteet[Päättyi],">="&{self.a}))>0)'

    # Rows of the other tables

    def count(self, table: str, *criteria: str) -> str:
        column, value = self.view.row
        return f"COUNTIFS({','.join(criteria)},{table}[{column}],{value})"

    def within(self, column: str) -> str:
        return f'{column},">="&{self.a},{column},"<="&{self.w}'

    def ended(self, more: str = "") -> str:
        criteria = f'{self.within("Työsuhteet[Päättyi]")},Työsuhteet[Laji],"<>*{NO_EMPLOYMENT.fi}"{more}'
        return self.count("Työsuhteet", criteria)

    def year(self, more: str = "") -> str:
        months = self.view.rajat[Raja.TYÖJAKSO]
        begun = f'Työsuhteet[Alkoi],">="&EDATE({self.w},-{months}),Työsuhteet[Alkoi],"<="&{self.w}'
        return self.count("Työsuhteet", f'Työsuhteet[Avoin],"kyllä",{begun}{more}')

    def open_jobs(self) -> str:
        begun = f'(Työsuhteet[Alkoi]<>"")*(Työsuhteet[Alkoi]<={self.w})'
        return f'(Työsuhteet[Avoin]="kyllä")*{self.view.rows("Työsuhteet")}*{begun}'

    def lasting(self, weeks: int) -> Text:
        days, begun, ended = weeks * 7, "Työsuhteet[Alkoi]", "Työsuhteet[Päättyi]"
        old = f"{self.open_jobs()}*({self.w}-{begun}+1>={days})"
        lasted = f'((({ended}="")+({ended}>{self.w})+({ended}-{begun}+1>={days}))>0)'
        return Text(f"=IFERROR(SUM({old}*{lasted})/SUM({old}),{_NOTHING})")

    def mean(self, column: str) -> Text:
        days = f'(((Työsuhteet[Päättyi]="")+(Työsuhteet[Päättyi]>={self.a}))>0)'
        known = f"{self.open_jobs()}*{days}*ISNUMBER(Työsuhteet[{column}])"
        return self.of(known, "AVERAGE", f"Työsuhteet[{column}]")

    def of(self, known: str, how: str, value: str) -> Text:
        """Return a mean or a median of the rows that are known; of none it would be 0 where a table has one row."""
        return Text(f'=IF(SUM({known})=0,{_NOTHING},{how}(IF({known},{value},"")))')

    def days(self, how: str, column: str, day: str) -> Text:
        known = f"ISNUMBER(Asiakkaat[{column}])*{self.event(f'Asiakkaat[{day}]')}"
        return self.of(known, how, f"Asiakkaat[{column}]")

    def contacts(self, *more: str) -> str:
        return self.count("Tapaamiset", self.within("Tapaamiset[Päiväys]"), 'Tapaamiset[Asiakastunnus],"?*"', *more)

    def starts(self, word: str) -> Text:
        rows = self.count("Työsuhteet", self.within("Työsuhteet[Alkoi]"), f"Työsuhteet[Avoin],{word}")
        return Text(f"={rows}", array=False)

    def studies(self, column: str, *more: str) -> Text:
        return Text(f"={self.count('Koulutus', self.within(f'Koulutus[{column}]'), *more)}", array=False)


def _share_at_work(f: _Figures) -> Text:
    return Text(f"=IFERROR(SUM({f.during()}*{f.at_work()})/SUM({f.during()}),{_NOTHING})")


def _cohort(f: _Figures) -> Text:
    cohort, first = f'{f.begun()}*(Asiakkaat[Työssä alussa]<>"kyllä")', "Asiakkaat[Ensimmäinen työ alkoi]"
    return Text(f"=IFERROR(SUM({cohort}*ISNUMBER({first})*({first}<={f.w}))/SUM({cohort}),{_NOTHING})")


def _median_length(f: _Figures) -> Text:
    ended = "Työsuhteet[Päättyi]"
    until = f'IF((({ended}="")+({ended}>{f.w}))>0,{f.w},{ended})'
    return f.of(f.open_jobs(), "MEDIAN", f"{until}-Työsuhteet[Alkoi]+1")


def _started_studies(f: _Figures) -> Text:
    words = ",".join(f'"{tulos}"' for tulos in ALOITETUT)
    return Text(f"=SUM({f.studies('Alkoi', f'Koulutus[Tulos],{{{words}}}').text[1:]})")


def _studying(f: _Figures) -> Text:
    begun = f'Koulutus[Alkoi],"<="&{f.w},Koulutus[Tulos],"{OpintojenTulos.ALOITTI}",Koulutus[Päättyi],'
    return Text(f"""={f.count("Koulutus", f'{begun}""')}+{f.count("Koulutus", f'{begun}">"&{f.w}')}""", array=False)


def _largest_branches(f: _Figures) -> Text:
    largest = ",".join(map(str, range(1, SUURINTA + 1)))
    branches = f.year(",Työsuhteet[Toimiala],L_Toimiala")
    return Text(f"=IFERROR(SUM(LARGE({branches},{{{largest}}}))/{f.year()},{_NOTHING})")


def _different_jobs(f: _Figures) -> Text:
    months = f.view.rajat[Raja.TYÖJAKSO]
    kind, all_jobs = "Työsuhteet[Työn laji]", f.year()
    jobs = f"{f.open_jobs()}*(Työsuhteet[Alkoi]>=EDATE({f.w},-{months}))"
    different = f"SUM(IF({jobs},1/{f.year(f',{kind},{kind}')}))/{all_jobs}"
    unknown = f.year(f',{kind},""')
    return Text(f"=IF(OR({all_jobs}=0,{unknown}>0),{_NOTHING},{different})")


def _contacts_a_week(f: _Figures) -> Text:
    met = f.contacts(f'Tapaamiset[Tapa],"{FACE_TO_FACE.fi}*"')
    return Text(f"=IF({f.view.weeks}<=0,{_NOTHING},{met}/{f.view.weeks})", array=False)


def _as_wished(f: _Figures) -> Text:
    good = f.contacts('Tapaamiset[Vastaa toivetta],"kyllä"')
    return Text(f"=IFERROR({good}/{f.contacts()},{_NOTHING})", array=False)


def _kept(f: _Figures) -> Text:
    active = f.active(f.w)
    return Text(f'=IFERROR(SUM({active}*(Asiakkaat[Työssä alussa]="kyllä"))/SUM({active}),{_NOTHING})')


_MET, _WORK = "Ensimmäinen tapaaminen", "Ensimmäinen työ alkoi"
_TO_MEETING, _TO_WORK = "Päivää tapaamiseen", "Päivää työhön"
_FORMULAS: dict[str, Callable[[_Figures], Text]] = {
    "asiakasmäärä": lambda f: Text(f"=SUM({f.active(f.w)})"),
    "asiakkaita_kaudella": lambda f: Text(f"=SUM({f.during()})"),
    "uudet": lambda f: Text(f"=SUM({f.begun()})"),
    "päättyneet": lambda f: Text(f"=SUM({f.left()})"),
    "uudet_avoimet": lambda f: f.starts('"kyllä"'),
    "muut_aloitukset": lambda f: f.starts('"<>kyllä"'),
    "työllistyneet": lambda f: Text(f"=SUM({f.employed()})"),
    "ensimmäiset_työt": lambda f: Text(f"=SUM({f.event(f'Asiakkaat[{_WORK}]')})"),
    "työssä_olevien_osuus": _share_at_work,
    "työllistymisaste": _cohort,
    "tapaamispäivät_keskiarvo": lambda f: f.days("AVERAGE", _TO_MEETING, _MET),
    "tapaamispäivät_mediaani": lambda f: f.days("MEDIAN", _TO_MEETING, _MET),
    "tapaamatta": lambda f: Text(f.not_yet(f"Asiakkaat[{_MET}]")),
    "työpäivät_mediaani": lambda f: f.days("MEDIAN", _TO_WORK, _WORK),
    "työttä": lambda f: Text(f.not_yet(f"Asiakkaat[{_WORK}]")),
    "kesto_mediaani": _median_length,
    "kestänyt_13": lambda f: f.lasting(VIIKKOJA[0]),
    "kestänyt_26": lambda f: f.lasting(VIIKKOJA[1]),
    "kestänyt_52": lambda f: f.lasting(VIIKKOJA[2]),
    "päättyneet_työt": lambda f: Text(f"={f.ended()}", array=False),
    "työaika": lambda f: f.mean("Tuntia viikossa"),
    "palkka": lambda f: f.mean("Euroa tunnissa"),
    "aloitetut": _started_studies,
    "valmistuneet": lambda f: f.studies("Päättyi", f'Koulutus[Miten päättyi],"{PäättymisenTapa.VALMISTUI}"'),
    "keskeyttäneet": lambda f: f.studies("Päättyi", f'Koulutus[Miten päättyi],"{INTERRUPTED.fi}*"'),
    "opinnoissa": _studying,
    "vakiintuneet": lambda f: Text(f'=SUM({f.left()}*(Asiakkaat[Vakiintunut työ]="kyllä"))'),
    "tapaamisia_viikossa": _contacts_a_week,
    "toiveita_vastaavat": _as_wished,
    "kolme_toimialaa": _largest_branches,
    "eri_töitä": _different_jobs,
    "myöhässä": lambda f: Text(f"=IF({f.w}<{f.view.day},{_NOTHING},SUM({f.late()}))"),
    "ilman_suunnitelmaa": lambda f: Text(f"=SUM({f.active(f.w)}*({f.without_plan()}))"),
    "säilyttämistapaukset": _kept,
}
