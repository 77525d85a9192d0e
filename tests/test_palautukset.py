"""Forms and a kooste edited in many ways at once → every word of what is told and every change (palautukset.txt).

A changed line there is a change in what coaches are told: read it before `LOMAKE_PALAUTUKSET=1` writes the file anew.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import wordedit as word
from test_palauta_kooste import Typed
from test_read_back import DAY, back, client, form, sample, template

from lomake import fill, rajat, source
from lomake.aika import Jakso
from lomake.errors import Finding
from lomake.forms import BY_TUNNUS
from lomake.language import in_language
from lomake.luvut.rivit import Kausi
from lomake.read_back import Palautus, Valinnat, Voittaja
from lomake.read_back.kooste import Reading
from lomake.workbooks.kooste import book, returned
from lomake.workbooks.kooste.tables import tables

ROOT = Path(__file__).parent.parent
TOLD = Path(__file__).parent / "palautukset.txt"
Data = dict[str, Any]
ALLOWED: tuple[Data, ...] = ({}, {"poista": True, "tyhjennä": True, "voittaja": Voittaja.LOMAKE})


def profile() -> tuple[bytes, Data]:
    """Rows with ids and without, taken out, copied, renamed, and changed in the file meanwhile."""
    data = sample()
    docx = form(data, "lomake-a")
    docx = word.type_text(docx, "profiili.toiveet[t1].teksti", "Toisin sanoin")
    docx = word.type_text(docx, "profiili.toiveet[t2].id", "t9")
    docx = word.clear(docx, "profiili.toiveet[t3].teksti")
    docx = word.type_text(docx, "profiili.toiveet[t4].lisätty", "keväällä")
    docx = word.type_text(docx, "profiili.päivitykset[p2].mitäopittiin", "Jotain muuta")
    docx = word.delete_item(docx, "profiili.vahvuudet[]", 1)
    docx = word.type_text(docx, "profiili.koulutus[1].päättyi", "6.2015")
    docx = word.tick(docx, "profiili.koulutus[1].valmistunut=ei")
    docx = word.delete_item(docx, "profiili.kielet[]", 0)
    docx = word.type_text(docx, "profiili.työhistoria[2].nimike", "Kukkamyyjä")
    docx = word.type_text(docx, "profiili.työhistoria[2].tunnit", "paljon")
    docx = word.copy_item(docx, "profiili.kortit[]")
    docx = word.type_text(docx, "profiili.kortit[1].kortti", "Tulityökortti", nth=1)
    docx = word.type_text(docx, "etuusneuvonta[e1].antaja", "Kelan neuvoja")
    docx = word.type_text(docx, "etuusneuvonta[e2].antaja", "Toinen neuvoja")
    docx = word.type_text(docx, "profiili.päivitykset[p1].työsuhde", "työ9")
    docx = word.type_text(docx, "profiili.verkostot.työnantajavihjeet[1].työnantaja", "Aivan Uusi Oy")
    docx = word.type_text(docx, "asiakas.puhelin", "050 111 2222")
    newer = copy.deepcopy(data)
    newer["profiili"]["päivitykset"] = newer["profiili"]["päivitykset"][:1]
    newer["etuusneuvonta"] = newer["etuusneuvonta"][:1]
    newer["profiili"]["työhistoria"] = newer["profiili"]["työhistoria"][::-1]
    newer["profiili"]["toiveet"][0]["teksti"] = "Muuten vain toisin"
    return docx, newer


def support() -> tuple[bytes, Data]:
    """Rows that are pointed to, a list shown in one field, and fields that are only shown."""
    data = sample()
    docx = form(data, "tukisuunnitelma", "työ1-tuki1")
    docx = word.type_text(docx, "suunnitelma.vahvuudet[v1].näkyytyössä", "Etiketit ovat oikein")
    docx = word.type_text(docx, "suunnitelma.vahvuudet[v2].id", "v7")
    docx = word.delete_item(docx, "suunnitelma.vahvuudet[]", 2)
    docx = word.tab_row(docx, "suunnitelma.vahvuudet[]", "", "Rauhallinen", "Ei hermostu kiireestä")
    docx = word.type_text(docx, "suunnitelma.tuet[tu1].toteutuneet", "1.6.2026, 2.6.2026")
    docx = word.type_text(docx, "suunnitelma.tuet[tu2].mitä", "Kaksi taukoa päivässä")
    docx = word.delete_item(docx, "suunnitelma.tuet[]", 3)
    docx = word.type_text(docx, "suunnitelma.työnantajatuki.tuet[2].kuka", "Työkaveri")
    docx = word.copy_item(docx, "suunnitelma.tarkistukset[]")
    docx = word.type_text(docx, "suunnitelma.tarkistukset[1].mikätoimii", "Kaikki", nth=1)
    docx = word.type_text(docx, "työsuhde.aloitus.työnantaja.nimi", "Puutarha Toinen")
    docx = word.type_text(docx, "työsuhde.aloitus.tunnit", "20 h/vko")
    docx = word.type_text(docx, "työsuhde.aloitus.etuusneuvonta.päiväys", "1.2.2026")
    docx = word.clear(docx, "suunnitelma.opit")
    docx = word.type_text(docx, "suunnitelma.korvaa", "tuki9")
    newer = copy.deepcopy(data)
    del newer["työsuhteet"][0]["tukisuunnitelmat"][0]["työnantajatuki"]["tuet"][0]
    return docx, newer


def meeting() -> tuple[bytes, Data]:
    """References by id, by words and by words that nobody knows; ticks of one choice and of many."""
    data = sample()
    docx = form(data, "lomake-b", "b1")
    docx = word.type_text(docx, "tapaaminen.toiveet[t1].teksti", "Kasvien hoitoa")
    docx = word.type_text(docx, "tapaaminen.toiveet[t4].id", "t2")
    docx = word.delete_item(docx, "tapaaminen.toiveet[]", 1)
    docx = word.tab_row(docx, "tapaaminen.toiveet[]", "t5", "", "")
    docx = word.type_text(docx, "tapaaminen.eitoteudu[].teksti", "Oma työpiste")
    docx = word.type_text(docx, "tapaaminen.kerrottu.vahvuudet[].vahvuus", "Tarkka ja huolellinen")
    docx = word.type_text(docx, "tapaaminen.työnantaja.nimi", data["työnantajat"][1]["nimi"])
    docx = word.type_text(docx, "tapaaminen.suunnitelma.päiväys", "2.2.2025")
    docx = word.type_text(docx, "tapaaminen.kerta", "4")
    docx = word.type_text(docx, "tapaaminen.kello", "iltapäivällä")
    docx = word.tick(docx, "tapaaminen.tarkoitus=haastattelu")
    docx = word.tick(docx, "tapaaminen.tekijä=asiakas")
    docx = word.tick(docx, "tapaaminen.tavattu.päättäjä=kyllä", on=False)
    docx = word.tick(docx, "tapaaminen.tavattu.päättäjä=ei", on=False)
    docx = word.type_text(docx, "tapaaminen.id", "b9")
    newer = copy.deepcopy(data)
    newer["työnantajatapaamiset"][0]["tarkoitus"] = [
        *newer["työnantajatapaamiset"][0].get("tarkoitus", []),
        "avoin paikka",
    ]
    return docx, newer


def other_meeting() -> tuple[bytes, Data]:
    """Another employer that is known, a wish with an id of its own, and a wish that says nothing but an id."""
    data = copy.deepcopy(sample())
    for row in data["työnantajatapaamiset"]:
        row["kerrottu"] = {"laji": "ei mitään"}
    docx = form(data, "lomake-b", "b2")
    docx = word.type_text(docx, "tapaaminen.työnantaja.nimi", data["työnantajat"][2]["nimi"])
    docx = word.tab_row(docx, "tapaaminen.toiveet[]", "t9", "Ulkona olo", "toive")
    docx = word.tab_row(docx, "tapaaminen.toiveet[]", "t77", "", "")
    docx = word.tab_row(docx, "tapaaminen.toiveet[]", "t1", "Jotain aivan muuta", "")
    return docx, data


def in_swedish() -> tuple[bytes, Data]:
    """Choices and truth typed and ticked in Swedish, and words that are no choice in any language."""
    data = sample("linnea")
    docx = form(data, "lomake-c", "työ1", language="sv")
    docx = word.type_text(docx, "työsuhde.aloitus.laji", "läroavtal")
    docx = word.type_text(docx, "työsuhde.aloitus.työnantaja.sektori", "något annat")
    docx = word.tick(docx, "työsuhde.aloitus.kesto.laji=kausityö")
    docx = word.tick(docx, "työsuhde.aloitus.kesto.laji=määräaikainen", on=False)
    docx = word.type_text(docx, "työsuhde.aloitus.tunnit", "14 h/vecka")
    return docx, data


def exit_form() -> tuple[bytes, Data]:
    """Computed numbers, of which one becomes true by another change of the form, and one does not."""
    job = {"id": "työ1", "aloitus": {"alkoi": "1.2.2026"}, "päättyminen": {"päättyi": "1.6.2026"}}
    end = {"päättyi": "1.9.2026", "kuvaus": "Vanha", "tunnit": "20"}
    data = {
        "asiakas": {"tunnus": "LATU-0001"},
        "sopimus": {"alkaa": "1.1.2026"},
        "työsuhteet": [job],
        "päättäminen": end,
    }
    docx = form(data, "lomake-e")
    docx = word.type_text(docx, "päättäminen.työsuhteita", "3")
    docx = word.type_text(docx, "päättäminen.tunnit", "22,5")
    docx = word.type_text(docx, "päättäminen.päättyi", "31.8.2026")
    docx = word.type_text(docx, "päättäminen.palvelunkesto", "242 päivää")
    docx = word.clear(docx, "päättäminen.kuvaus")
    return docx, data


def referral() -> tuple[bytes, Data]:
    """Ticks that were moved, doubled and taken away; a choice in words that are not there."""
    data = sample()
    docx = form(data, "lahete")
    docx = word.tick(docx, "asiakas.äidinkieli=ruotsi")
    docx = word.tick(docx, "lähete.aloite=läheinen")
    docx = word.tick(docx, "lähete.aloite=asiakas itse", on=False)
    docx = word.tick(docx, "asiakas.yhteydenottotapa=kirje")
    docx = word.type_text(docx, "lähete.tilanne.asema", "jotain muuta")
    docx = word.type_text(docx, "asiakas.osoite.postinumero", "123")
    docx = word.type_text(docx, "lähete.päiväys", "31.6.2026")
    docx = word.type_text(docx, "verkosto[k1].nimi", "Toinen Ihminen")
    return docx, data


def new_plan() -> tuple[bytes, Data]:
    """A blank typed full: a new record of the employment that goes on, with rows of its own."""
    lomake = BY_TUNNUS["tukisuunnitelma"]
    docx = fill.blank(template(lomake), lomake, DAY)
    docx = word.type_text(docx, "suunnitelma.päiväys", "1.11.2026")
    docx = word.type_text(docx, "suunnitelma.tuet[].mitä", "Aamun lista")
    docx = word.copy_item(docx, "suunnitelma.tuet[]")
    docx = word.type_text(docx, "suunnitelma.tuet[].mitä", "Illan lista", nth=1)
    docx = word.type_text(docx, "suunnitelma.vahvuudet[].vahvuus", "Sisukas")
    return docx, sample()


FORMS: dict[str, Callable[[], tuple[bytes, Data]]] = {
    "lomake-a": profile,
    "tukisuunnitelma": support,
    "lomake-b": meeting,
    "lomake-b, toinen": other_meeting,
    "lomake-c, ruotsiksi": in_swedish,
    "lomake-e": exit_form,
    "lahete": referral,
    "tukisuunnitelma, uusi": new_plan,
}


def kooste(typed: Typed) -> None:
    """Every kind of cell and row; row b2 is gone from the client file, and the hours are others there."""
    cell = typed.cell
    cell("Työsuhteet", "LATU-0042/työ1", "Tuntia viikossa").value = 20
    cell("Työsuhteet", "LATU-0042/työ1", "Ammattiluokka").value = None
    cell("Työsuhteet", "LATU-0042/työ1", "Nimike").value = "Avustaja"
    cell("Työsuhteet", "LATU-0042/työ1", "Laji").value = "pätkätyö"
    cell("Työsuhteet", "LATU-0042/työ1", "Kesto pv").value = 5
    cell("Työsuhteet", "LATU-0042/työ1", "Euroa tunnissa").value = 13
    cell("Tauot", "LATU-0042/2", "Päättyy").value = date(2026, 5, 20)
    cell("Työsuhteet", "LATU-0042/työ1", "Avoin").value = "ei"
    cell("Tapaamiset", "LATU-0042/b1", "Toimiala").value = "kauppa"
    cell("Tapaamiset", "LATU-0042/b2", "Päiväys").value = date(2026, 2, 10)
    cell("Tapaamiset", "LATU-0042/b2", "Tapa").value = "puhelu"
    cell("Tapaamiset", "LATU-0042/b3", "Asiakastunnus").value = "LATU-0037"
    typed.book["Työnantajatapaamiset"].delete_rows(typed.row("Tapaamiset", "LATU-0042/b6"))
    meeting: Data = {"Päiväys": date(2026, 11, 18), "Asiakastunnus": "LATU-0042", "Toimiala": "kauppa"}
    typed.add("Tapaamiset", **meeting, Tapa="lentäen")
    meeting = {"Päiväys": date(2026, 11, 19), "Asiakastunnus": "LATU-0042", "Työnantaja": "Uusi Kukka Oy"}
    typed.add("Tapaamiset", **meeting, Toimiala="kauppa", Tapa="puhelu")
    typed.add("Tapaamiset", **meeting | {"Päiväys": date(2026, 11, 20)}, Toimiala="muu")
    typed.add("Tauot", Asiakastunnus="LATU-0042", Alkaa=date(2026, 7, 1))
    typed.add("Asiakkaat", Asiakastunnus="LATU-0042", Sukupuoli="mies")


def told(palautus: Palautus) -> Iterator[str]:
    """Yield a line for each thing that is told, and for each change."""
    for one in palautus.muutokset:
        why = f" [{said(one.syy)}]" if one.syy else ""
        where = in_language(one.kohta, "fi")
        yield f"{one.tila.value}, {one.laji.value}: {where}: ”{one.ennen}” → ”{one.jälkeen}”{why}"
        yield f"    @ {'.'.join(map(str, one.polku))}"
        yield from (f"    {'.'.join(map(str, change.path))} = {change.value}" for change in one.changes)
    yield from (f"{one.grade.value}: {one.file} {said(one)}" for one in palautus.findings)
    yield from (f"huomiot: {note}" for note in palautus.data.get("tiedosto", {}).get("huomiot", [])[-9:])


def said(finding: Finding) -> str:
    return " ".join([finding.code, *(f"{name}={in_language(text, 'fi')}" for name, text in finding.details.items())])


def of_kooste(tmp_path: Path) -> Iterator[str]:
    """Yield what is told of the kooste of Aino alone."""
    limits = rajat.voimassa(DAY)
    path = ROOT / "samples" / "asiakkaat" / "aino.yaml"
    made = book.Kooste("Sari Ohjaaja", Kausi(date(2026, 10, 1), DAY), DAY, limits)
    data = source.read(path.read_bytes(), path.name).data
    data["tauot"] = [{"alkaa": "1.2.2026", "päättyy": "8.2.2026"}, {"alkaa": "4.5.2026", "päättyy": "10.5.2026"}]
    made.add(client(data))
    (tmp_path / "kooste.xlsx").write_bytes(made.content([]))
    typed = Typed(tmp_path / "kooste.xlsx")
    kooste(typed)
    typed.save()
    seen = returned.read((tmp_path / "kooste.xlsx").read_bytes(), tables(limits), name="kooste.xlsx")
    del data["tauot"][0]
    data["työsuhteet"][0]["aloitus"]["tunnit"] = "19"
    data["työnantajatapaamiset"] = [row for row in data["työnantajatapaamiset"] if row["id"] != "b2"]
    for allowed in ALLOWED:
        yield f"== kooste{', kaikki sallittu' if allowed else ''}"
        reading = Reading(
            tables(limits), seen.rows, seen.base, copy.deepcopy(data), Jakso(DAY, DAY), limits, Valinnat(**allowed)
        )
        yield from told(reading.palautus())


def test_what_is_told_of_every_kind_of_edit_is_what_it_was(tmp_path: Path) -> None:
    lines: list[str] = []
    for name, edited in FORMS.items():
        docx, data = edited()
        for allowed in ALLOWED:
            lines.append(f"== {name}{', kaikki sallittu' if allowed else ''}")
            lines += told(back(docx, copy.deepcopy(data), **allowed))
    lines += of_kooste(tmp_path)
    if os.environ.get("LOMAKE_PALAUTUKSET"):
        TOLD.write_text("\n".join(lines) + "\n", encoding="utf-8")

    assert TOLD.read_text(encoding="utf-8").splitlines() == "\n".join(lines).splitlines()
