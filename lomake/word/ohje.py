"""The trainer's pack → its one page of instruction in Word, from the clean package that the forms start from."""

from __future__ import annotations

from collections.abc import Iterable

from lomake.language import FiSv, Language, Words, in_language
from lomake.word.markup import LINE, TAB, cell, page_field, paragraph, row, run, table
from lomake.word.seed import Parts, package

TITLE = FiSv("Kouluttajan paketti", "Utbildarens paket")
_INGRESS = FiSv(
        "Työhönvalmennuksen lomakkeisto koulutukseen: tyhjät lomakkeet, keksityistä asiakkaista täytetyt esimerkit ja asiakastiedostot, joista esimerkit on tehty.",
        "Arbetscoachningens blanketter för utbildning: tomma blanketter, ifyllda exempel om påhittade klienter och de klientfiler som exemplen är gjorda av.",
    )
_FOLDERS = (
    ("tyhjat", FiSv(
        "Jokainen lomake tyhjänä. Sopii tulostettavaksi ja Wordissa täytettäväksi.",
        "Varje blankett tom, på finska och svenska. Går att skriva ut och att fylla i i Word.",
    )),
    ("esimerkit", FiSv(
        "Keksittyjen asiakkaiden lomakkeet, asiakas kansiota kohti. Jokaisella sivulla lukee ”Keksitty esimerkki”.",
        "De påhittade klienternas blanketter, en katalog per klient. På varje sida står ”Påhittat exempel”.",
    )),
    ("asiakastiedostot", FiSv(
        "Tiedostot, joista esimerkit on tehty. Niillä voi kokeilla ohjelman komentoja.",
        "Filerna som exemplen är gjorda av. Med dem kan man pröva programmets kommandon.",
    )),
)
_CLIENTS = (
    ("LATU-0042", FiSv(
        "Aino: työ löytyi toiveiden pohjalta, tuki on suunniteltu ja pidetty. Kriteerit 16 ja 22 täyttyvät.",
        "Aino: arbetet hittades utifrån önskemålen, stödet är planerat och har hållits. Kriterierna 16 och 22 uppfylls.",
    )),
    ("LATU-0037", FiSv(
        "Jere: ensimmäinen työ päättyi, siitä opittiin, ja toinen jatkuu. Tukisuunnitelma tehtiin myöhässä (22.2).",
        "Jere: det första arbetet upphörde, man lärde sig av det, och det andra fortsätter. Stödplanen gjordes för sent (22.2).",
    )),
    ("LATU-0055", FiSv(
        "Linnea: opinnot ja osa-aikatyö rinnakkain. Linnea asioi ruotsiksi, joten vapaa teksti on ruotsia.",
        "Linnea: studier och deltidsarbete sida vid sida. Linnea betjänas på svenska, så hennes blanketter är på svenska.",
    )),
    ("LATU-0061", FiSv(
        "Eeli: valmennus on päättynyt, ja Lomake E on täytetty.",
        "Eeli: coachningen har upphört, och Blankett E är ifylld.",
    )),
)
_COURSE = (
    FiSv(
        "Jaa tyhjä työnhakusuunnitelma ja täyttäkää se pareittain keksitylle asiakkaalle. Verratkaa sitä sitten esimerkkiin.",
        "Dela ut en tom plan för jobbsökning och fyll i den parvis för en påhittad klient. Jämför den sedan med exemplet.",
    ),
    FiSv(
        "Lukekaa saman asiakkaan ammatillinen profiili, työnhakusuunnitelma ja Lomake B peräkkäin: mistä toiveesta työ löytyi?",
        "Läs samma klients yrkesprofil, plan för jobbsökning och Blankett B efter varandra: vilket önskemål ledde till arbetet?",
    ),
    FiSv(
        "Verratkaa tukisuunnitelmaa ja työnantajan otetta (Sovittu tuki työpaikalla): mitä työnantaja ei näe, ja miksi?",
        "Jämför stödplanen med arbetsgivarens utdrag (Avtalat stöd på arbetsplatsen): vad ser arbetsgivaren inte, och varför?",
    ),
    FiSv(
        "Etsikää jokaisen asiakkaan suunnitelmista, mitä laatukriteereistä 16 ja 22 puuttuu. Komento lomake naytto kertoo vastaukset.",
        "Sök i varje klients planer vad som saknas av kvalitetskriterierna 16 och 22. Kommandot lomake naytto ger svaren.",
    ),
    FiSv(
        "Muuttakaa esimerkin tavoitetta Wordissa ja lukekaa lomake takaisin komennolla lomake palauta.",
        "Ändra exemplets mål i Word och läs blanketten tillbaka med kommandot lomake palauta.",
    ),
)
_REMEMBER = (
    FiSv(
        "Harjoitukseen ei kirjoiteta oikean asiakkaan tietoja, ei nimettömänäkään.",
        "I en övning skrivs inga uppgifter om en verklig klient, inte ens utan namn.",
    ),
    FiSv(
        "Esimerkkien ihmisiä, työpaikkoja ja organisaatioita ei ole. Henkilötunnusten yksilönumerot 900–999 eivät kuulu kenellekään.",
        "Människorna, arbetsplatserna och organisationerna i exemplen finns inte. Individnumren 900–999 i personbeteckningarna hör inte till någon.",
    ),
    FiSv(
        "Lomakkeet noudattavat THL:n lomakkeiston sisältöä, mutta ne eivät ole THL:n omia tiedostoja.",
        "Blanketterna följer innehållet i THL:s blanketter, men de är inte THL:s egna filer.",
    ),
)
_GRID = (2400, LINE - 2400)


def ohje(language: Language) -> bytes:
    """Return the instruction as .docx bytes, in one language."""
    body = paragraph("Title", run(TITLE.of(language))) + paragraph("Ingressi", run(_INGRESS.of(language)))
    body += _titled(FiSv("Mitä paketissa on", "Vad paketet innehåller"), language) + _rows((FiSv("Kansio", "Katalog"), FiSv("Mitä siinä on", "Vad den innehåller")), _FOLDERS, language)
    body += _titled(FiSv("Keksityt asiakkaat", "De påhittade klienterna"), language) + _rows((FiSv("Asiakastunnus", "Klientnummer"), FiSv("Mitä esimerkki näyttää", "Vad exemplet visar")), _CLIENTS, language)
    body += _titled(FiSv("Näin voi edetä", "Så kan ni gå till väga"), language) + _list(_COURSE, language)
    body += _titled(FiSv("Muista", "Kom ihåg"), language) + _list(_REMEMBER, language)
    header = paragraph("Header", run(FiSv("Työhönvalmennus · Kouluttajan paketti", "Arbetscoachning · Utbildarens paket").of(language), "Vahva"))
    page = run(FiSv("Sivu ", "Sida ").of(language)) + page_field("PAGE") + run("/") + page_field("NUMPAGES")
    footer = paragraph("Footer", run(FiSv("Ei asiakastietoja: esimerkit on keksitty", "Inga klientuppgifter: exemplen är påhittade").of(language)) + TAB + page)
    return package(
        Parts(
            title=TITLE.of(language), language=language, numbering="1", body=body, first_header=header, later_header=header,
            first_footer=footer, later_footer=footer, prompts={}, custom={},
        )
    )  # fmt: skip


def _titled(title: FiSv, language: Language) -> str:
    return paragraph("OtsikkoIlman", run(title.of(language)), keep=True)


def _list(lines: Iterable[FiSv], language: Language) -> str:
    return "".join(paragraph("Luettelo", run(line.of(language))) for line in lines)


def _rows(titles: tuple[FiSv, FiSv], lines: Iterable[tuple[str, FiSv]], language: Language) -> str:
    rows = row(_cells("Sarakeotsikko", titles, language), header=True)
    rows += "".join(row(_cells("Solu", line, language)) for line in lines)
    return table("Rivit", _GRID, rows, caption=titles[1].of(language), header=True)


def _cells(style: str, words: tuple[Words, Words], language: Language) -> str:
    texts = (in_language(text, language) for text in words)
    return "".join(cell(paragraph(style, run(text)), twips) for text, twips in zip(texts, _GRID, strict=True))
