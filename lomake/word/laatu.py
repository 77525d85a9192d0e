"""Laatukriteerien koonti → the score sheet as a Word document: real headings, header rows that repeat, no controls.

A new document from the clean package that templates start from: it holds no client, and nothing is read back of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lomake.kriteerit import pisteytys
from lomake.kriteerit.koonti import ENIMMÄISPISTEET, Koonti, Rivi, kohteen_nimi
from lomake.kriteerit.luettelo import KRITEERIT, TASOJEN_ALARAJAT, Osio
from lomake.kriteerit.perusteet import perusteet, pisteet_sanoina
from lomake.language import POIS, FiSv, Language, Words, in_language, joined
from lomake.rajat import Rajat
from lomake.values import format_date, format_number
from lomake.word.markup import LINE, TAB, cell, kept, page_field, paragraph, row, run, table
from lomake.word.measure import NBSP
from lomake.word.seed import Parts, package

TITLE = FiSv(
    "Tuetun työhönvalmennuksen laatukriteerien pistemäärät",
    "Poäng för kvalitetskriterierna för stödd arbetscoachning",
)
_SCORES = (540, 2650, 960, 1150, 2438, 1900)
_TASKS = (3200, 3318, 1720, 1400)
_GROUNDS = (2100, LINE - 2100)
_FIELDS = (LINE // 2, LINE - LINE // 2)
_SIGN = (4000, 3638, 2000)
_EMPTY_ROWS = 4


def document(koonti: Koonti, rajat: Rajat, tausta: Sequence[FiSv] = (), language: Language = "fi") -> bytes:
    """Return the document as .docx bytes; `tausta` says from what the proposals were computed."""
    return _Document(koonti, rajat, tausta, language).package()


@dataclass(frozen=True, slots=True)
class _Document:
    koonti: Koonti
    rajat: Rajat
    tausta: Sequence[FiSv]
    language: Language

    def say(self, words: Words) -> str:
        return in_language(words, self.language)

    def package(self) -> bytes:
        advice = joined(" ", (pisteytys.OHJE, pisteytys.EI_ARVIOIJAN))
        body = self._paragraph("Title", TITLE) + self._paragraph("Ingressi", advice) + self._fields()
        for osio in Osio:
            body += self._heading(_name(osio)) + self._scores(osio)
        body += self._total() + kept(self._development()) + self._signatures()
        if any(rivi.ehdotus for rivi in self.koonti.rivit):
            body += self._grounds()
        top = FiSv("Työhönvalmennus · Laatukriteerien pistemäärät", "Arbetscoachning · Kvalitetskriteriernas poäng")
        held = FiSv("Ei asiakastason tietoa", "Inga uppgifter på klientnivå")
        header = self._paragraph("Header", top, "Vahva")
        footer = paragraph("Footer", run(self.say(held)) + TAB + self._page())
        return package(
            Parts(
                title=self.say(TITLE), language=self.language, numbering="1", body=body, first_header=header,
                later_header=header, first_footer=footer, later_footer=footer, prompts={}, custom={},
            )
        )  # fmt: skip

    def _paragraph(self, style: str, words: Words, look: str = "") -> str:
        return paragraph(style, run(self.say(words), look))

    def _heading(self, words: FiSv, *, new_page: bool = False) -> str:
        return paragraph("OtsikkoIlman", run(self.say(words)), new_page=new_page)

    def _fields(self) -> str:
        arvio = self.koonti.arviointi
        days = " – ".join(format_date(day) for day in (arvio.jakso.alkaa, arvio.jakso.päättyy) if day)
        fields: tuple[tuple[tuple[FiSv, Words], ...], ...] = (
            (
                (pisteytys.PALVELU, self.koonti.palvelu),
                (pisteytys.ARVIOIJAT, ", ".join(self.koonti.arvioijat)),
            ),
            (
                (pisteytys.PÄIVÄYS, format_date(arvio.päiväys) if arvio.päiväys else ""),
                (pisteytys.LAJI, arvio.laji.words if arvio.laji else ""),
            ),
            (
                (FiSv("Tarkasteltu jakso", "Granskad period"), days),
                (FiSv("Asiakirjoja ja haastatteluja", "Dokument och intervjuer"), self._counts()),
            ),
        )
        rows = ""
        for pair in fields:
            cells = (
                self._paragraph("Kenttanimi", name)
                + paragraph("Kenttaarvo", run(self.say(words) or NBSP), keep=pair is not fields[-1])
                for name, words in pair
            )
            cells = (cell(content, twips) for content, twips in zip(cells, _FIELDS, strict=True))
            rows += row("".join(cells), height=700)
        caption = FiSv("Arvioinnin tiedot", "Uppgifter om bedömningen")
        return table("Kentat", _FIELDS, rows, caption=self.say(caption))

    def _counts(self) -> str:
        arvio = self.koonti.arviointi
        counts = (
            (arvio.asiakirjoja, FiSv("asiakirjaa", "dokument")),
            (arvio.haastatteluja, FiSv("haastattelua", "intervjuer")),
        )
        return ", ".join(
            f"{format_number(count)}{NBSP}{self.say(words)}" for count, words in counts if count is not None
        )

    def _scores(self, osio: Osio) -> str:
        rivit = self.koonti.osion_rivit(osio)
        titles = (
            pisteytys.NRO,
            pisteytys.KRITEERI,
            FiSv("Pisteet", "Poäng"),
            pisteytys.EHDOTUS,
            pisteytys.PERUSTELU,
            pisteytys.NÄYTTÖ,
        )
        rows = self._header(titles, _SCORES) + "".join(self._row(_score(rivi), _SCORES) for rivi in rivit)
        words = pisteytys.välisumma(ENIMMÄISPISTEET * len(rivit))
        välisumma = _number(self.koonti.välisumma(osio))
        rows += self._row(("", words, välisumma, "", "", ""), _SCORES, style="Vahva")
        return table("Rivit", _SCORES, rows, caption=self.say(_name(osio)), header=True)

    def _total(self) -> str:
        most = ENIMMÄISPISTEET * len(KRITEERIT)
        total, result = _number(self.koonti.yhteispistemäärä), self.koonti.tulos
        written = self._heading(pisteytys.YHTEISPISTEMÄÄRÄ + FiSv(" ja taso", " och nivå"))
        points = f" {total} / {most} · " if total else ": "
        words = pisteytys.YHTEISPISTEMÄÄRÄ.upper() + points + result
        written += self._paragraph("Leipateksti", words, "Vahva")
        for least, taso in TASOJEN_ALARAJAT:
            words = f"{least}–{most}" + POIS if least else pisteytys.enintään(most)
            words += " = " + taso.words
            here = taso is self.koonti.taso
            if here:
                words += " " + pisteytys.TÄMÄ_ARVIOINTI
            written += self._paragraph("Luettelo", words, "Vahva" if here else "")
            most = least - 1
        following = format_date(self.koonti.seuraava) if self.koonti.seuraava else NBSP * 20
        return written + self._paragraph("Leipateksti", pisteytys.SEURAAVA + ": " + following)

    def _development(self) -> str:
        arvio = self.koonti.arviointi
        rows: list[tuple[Words, ...]] = [
            (
                kohteen_nimi(kohde), kohde.toimenpide or "", kohde.vastuu or "",
                format_date(kohde.määräaika) if kohde.määräaika else "",
            )
            for kohde in arvio.kehittämiskohteet
        ]  # fmt: skip
        rows += [("", "", "", "")] * (_EMPTY_ROWS - len(rows))
        written = self._heading(pisteytys.VAHVUUDET)
        written += self._paragraph("Vastausala", arvio.vahvuudet or NBSP)
        title = pisteytys.KEHITTÄMISKOHTEET
        titles = (
            pisteytys.KRITEERI,
            FiSv("Toimenpide", "Åtgärd"),
            FiSv("Vastuu", "Ansvar"),
            FiSv("Määräaika", "Tidsfrist"),
        )
        inner = self._header(titles, _TASKS) + "".join(self._row(cells, _TASKS) for cells in rows)
        return written + self._heading(title) + table("Rivit", _TASKS, inner, caption=self.say(title), header=True)

    def _signatures(self) -> str:
        arvioijat = [*self.koonti.arvioijat, "", ""][:2]
        assessor, leader = pisteytys.ARVIOIJA, pisteytys.TIIMINVETÄJÄ
        people = [(assessor, arvioijat[0]), (assessor, arvioijat[1]), (leader, self.koonti.tiiminvetäjä)]
        line = '<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="1A1A1A"/></w:tcBorders>'
        rows = ""
        for role, name in people:
            signing = ("", name, "")
            captions = (
                role + FiSv(": allekirjoitus", ": underskrift"),
                FiSv("Nimenselvennys", "Namnförtydligande"),
                FiSv("Päiväys", "Datum"),
            )
            cells = (
                cell(paragraph("Allekirj", run(text), keep=True), t) for text, t in zip(signing, _SIGN, strict=True)
            )
            rows += row("".join(cells), height=760)
            under = (
                cell(paragraph("Allekirjteksti", run(self.say(text)), keep=role is not leader), twips, properties=line)
                for text, twips in zip(captions, _SIGN, strict=True)
            )
            rows += row("".join(under))
        title = FiSv("Allekirjoitukset", "Underskrifter")
        return self._heading(title) + table("Allekirjoitus", _SIGN, rows, caption=self.say(title))

    def _grounds(self) -> str:
        written = self._heading(pisteytys.PERUSTEET, new_page=True)
        written += "".join(self._paragraph("Leipateksti", line) for line in (*self.tausta, pisteytys.EI_ARVIOIJAN))
        titles = (FiSv("Mikä", "Vad"), FiSv("Peruste", "Grund"))
        for rivi in self.koonti.rivit:
            if rivi.ehdotus:
                score = pisteet_sanoina(rivi.ehdotus) or pisteytys.EI_EHDOTUSTA
                heading = rivi.kriteeri.numeroituna + ": " + score
                rows = self._header(titles, _GROUNDS)
                rows += "".join(self._row(line, _GROUNDS) for line in perusteet(rivi.ehdotus, self.rajat))
                written += self._heading(heading)
                written += table("Rivit", _GROUNDS, rows, caption=self.say(heading), header=True)
        return written

    def _header(self, titles: Iterable[FiSv], grid: Sequence[int]) -> str:
        paragraphs = (self._paragraph("Sarakeotsikko", title) for title in titles)
        cells = (cell(content, twips) for content, twips in zip(paragraphs, grid, strict=True))
        return row("".join(cells), header=True)

    def _row(self, texts: Iterable[Words], grid: Sequence[int], *, style: str = "") -> str:
        cells = (cell(self._paragraph("Solu", text, style), twips) for text, twips in zip(texts, grid, strict=True))
        return row("".join(cells), height=400)

    def _page(self) -> str:
        return run(self.say(FiSv("Sivu ", "Sida "))) + page_field("PAGE") + run("/") + page_field("NUMPAGES")


def _name(osio: Osio) -> FiSv:
    """Return the name of a group, which the list has in capitals, as a heading has it."""
    return FiSv(osio.words.fi.capitalize(), osio.words.sv.capitalize())


def _score(rivi: Rivi) -> tuple[Words, ...]:
    return (
        str(rivi.kriteeri.nro), rivi.kriteeri.nimi, _number(rivi.pisteet), pisteet_sanoina(rivi.ehdotus),
        rivi.perustelu, rivi.näyttö,
    )  # fmt: skip


def _number(number: int | None) -> str:
    return "" if number is None else str(number)
