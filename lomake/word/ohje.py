"""The trainer's pack → its one page of instruction in Word, from the clean package that the forms start from."""

from __future__ import annotations

from collections.abc import Iterable

from lomake.word.markup import LINE, TAB, cell, page_field, paragraph, row, run, table
from lomake.word.seed import Parts, package

TITLE = "Kouluttajan paketti"
_INGRESS = (
    "Työhönvalmennuksen lomakkeisto koulutukseen: tyhjät lomakkeet, keksityistä asiakkaista täytetyt esimerkit ja "
    "asiakastiedostot, joista esimerkit on tehty."
)
_FOLDERS = (
    ("tyhjat", "Jokainen lomake tyhjänä. Sopii tulostettavaksi ja Wordissa täytettäväksi."),
    ("esimerkit", "Keksittyjen asiakkaiden lomakkeet, asiakas kansiota kohti. Jokaisella sivulla lukee ”Keksitty esimerkki”."),
    ("asiakastiedostot", "Tiedostot, joista esimerkit on tehty. Niillä voi kokeilla ohjelman komentoja."),
)
_CLIENTS = (
    ("LATU-0042", "Aino: työ löytyi toiveiden pohjalta, tuki on suunniteltu ja pidetty. Kriteerit 16 ja 22 täyttyvät."),
    ("LATU-0037", "Jere: ensimmäinen työ päättyi, siitä opittiin, ja toinen jatkuu. Tukisuunnitelma tehtiin myöhässä (22.2)."),
    ("LATU-0055", "Linnea: opinnot ja osa-aikatyö rinnakkain. Linnea asioi ruotsiksi, joten vapaa teksti on ruotsia."),
    ("LATU-0061", "Eeli: valmennus on päättynyt, ja Lomake E on täytetty."),
)
_COURSE = (
    "Jaa tyhjä työnhakusuunnitelma ja täyttäkää se pareittain keksitylle asiakkaalle. Verratkaa sitä sitten esimerkkiin.",
    "Lukekaa saman asiakkaan ammatillinen profiili, työnhakusuunnitelma ja Lomake B peräkkäin: mistä toiveesta työ löytyi?",
    "Verratkaa tukisuunnitelmaa ja työnantajan otetta (Sovittu tuki työpaikalla): mitä työnantaja ei näe, ja miksi?",
    "Etsikää jokaisen asiakkaan suunnitelmista, mitä laatukriteereistä 16 ja 22 puuttuu. Komento lomake naytto kertoo vastaukset.",
    "Muuttakaa esimerkin tavoitetta Wordissa ja lukekaa lomake takaisin komennolla lomake palauta.",
)
_REMEMBER = (
    "Harjoitukseen ei kirjoiteta oikean asiakkaan tietoja, ei nimettömänäkään.",
    "Esimerkkien ihmisiä, työpaikkoja ja organisaatioita ei ole. Henkilötunnusten yksilönumerot 900–999 eivät kuulu kenellekään.",
    "Lomakkeet noudattavat THL:n lomakkeiston sisältöä, mutta ne eivät ole THL:n omia tiedostoja.",
)
_GRID = (2400, LINE - 2400)


def ohje() -> bytes:
    """Return the instruction as .docx bytes."""
    body = paragraph("Title", run(TITLE)) + paragraph("Ingressi", run(_INGRESS))
    body += _titled("Mitä paketissa on") + _rows(("Kansio", "Mitä siinä on"), _FOLDERS)
    body += _titled("Keksityt asiakkaat") + _rows(("Asiakastunnus", "Mitä esimerkki näyttää"), _CLIENTS)
    body += _titled("Näin voi edetä") + _list(_COURSE)
    body += _titled("Muista") + _list(_REMEMBER)
    header = paragraph("Header", run("Työhönvalmennus · Kouluttajan paketti", "Vahva"))
    page = run("Sivu ") + page_field("PAGE") + run("/") + page_field("NUMPAGES")
    footer = paragraph("Footer", run("Ei asiakastietoja: esimerkit on keksitty") + TAB + page)
    return package(
        Parts(
            title=TITLE, language="fi", numbering="1", body=body, first_header=header, later_header=header,
            first_footer=footer, later_footer=footer, prompts={}, custom={},
        )
    )  # fmt: skip


def _titled(title: str) -> str:
    return paragraph("OtsikkoIlman", run(title), keep=True)


def _list(lines: Iterable[str]) -> str:
    return "".join(paragraph("Luettelo", run(line)) for line in lines)


def _rows(titles: tuple[str, str], lines: Iterable[tuple[str, str]]) -> str:
    rows = row(_cells("Sarakeotsikko", titles), header=True)
    rows += "".join(row(_cells("Solu", line)) for line in lines)
    return table("Rivit", _GRID, rows, caption=titles[1], header=True)


def _cells(style: str, words: tuple[str, str]) -> str:
    return "".join(cell(paragraph(style, run(text)), twips) for text, twips in zip(words, _GRID, strict=True))
