"""What every reader of the samples gets, is refused and must not be able to read, word by word (kopiot.txt).

A changed line there is a change in what leaves the team: read it before `LOMAKE_KOPIOT=1` writes the file anew.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import wordkit
from test_luovutus import DAY, client, compiled, data_of

from lomake import kopio
from lomake.errors import SecrecyError
from lomake.forms import LOMAKKEET
from lomake.luovutus import Luovutus, ilman_terveystietoja, oppilaitokselle, verkostolle
from lomake.privacy import otteen_esteet, otteen_salaisuudet
from lomake.salaisuudet import Salaisuus
from lomake.tiedot import Asiakastiedosto

TOLD = Path(__file__).parent / "kopiot.txt"
SHOWN = {"kopio_tyosuhteen-aloittaminen": "aino k2", "kopio_opintoihin-liittyva-suunnitelma": "linnea oppilaitos"}
"""Copies that are written out whole, each for one reader."""


def readers() -> Iterator[tuple[str, Callable[[], Luovutus]]]:
    """Yield every reader of the samples, and some who get nothing."""
    for name in ("aino", "jere", "linnea"):
        tiedosto = client(name)
        for tunnus in ("k1", "k2", "k3", "k9"):
            yield f"{name} {tunnus}", lambda tiedosto=tiedosto, tunnus=tunnus: verkostolle(tiedosto, tunnus, DAY)  # type: ignore[misc]
        yield f"{name} oppilaitos", lambda tiedosto=tiedosto: oppilaitokselle(tiedosto, "", DAY)  # type: ignore[misc]
        yield f"{name} oppilaitos o9", lambda tiedosto=tiedosto: oppilaitokselle(tiedosto, "o9", DAY)  # type: ignore[misc]
        yield f"{name} ilman", lambda tiedosto=tiedosto: ilman_terveystietoja(tiedosto)  # type: ignore[misc]
    yield "aino k2, suostumus rikki", lambda: verkostolle(spoilt(), "k2", DAY)
    yield "aino k2, ei tuen tarvetta", lambda: verkostolle(without_need(), "k2", DAY)
    yield "linnea oppilaitos, vanha", lambda: oppilaitokselle(twice(), "o1", DAY)
    yield "jere ilman, kaksi samana päivänä", lambda: ilman_terveystietoja(same_day())
    yield "aino k2, ilman terveyttä", lambda: verkostolle(client("aino"), "k2", DAY, ilman_terveyttä=True)


def spoilt() -> Asiakastiedosto:
    """Return Aino with consents that open nothing to anybody."""
    data = data_of("aino")
    for row in data["suostumukset"]:
        row |= {"laji": "työnantaja", "suunta": "saa hankkia", "taho": "Joku muu", "tiedot": [], "voimassa": "1.2.2026"}
        row.pop("muoto", None)
    return Asiakastiedosto.model_validate(data)


def without_need() -> Asiakastiedosto:
    """Return Aino with a consent for her nurse that names no need of support."""
    data = data_of("aino")
    for row in data["suostumukset"]:
        row["tiedot"] = [one for one in row.get("tiedot", []) if one != "tuen tarve työssä"]
    return Asiakastiedosto.model_validate(data)


def twice() -> Asiakastiedosto:
    """Return Linnea with an older plan for her studies."""
    data = data_of("linnea")
    newest = data["opinnot"][-1]
    data["opinnot"].insert(0, {**newest, "id": "o1", "päiväys": "1.3.2026", "tuet": [], "korvaa": None})
    newest["korvaa"] = "o1"
    return Asiakastiedosto.model_validate(data)


def same_day() -> Asiakastiedosto:
    """Return Jere with two meetings on one day."""
    data = data_of("jere")
    data["työnantajatapaamiset"][1]["päiväys"] = data["työnantajatapaamiset"][0]["päiväys"]
    return Asiakastiedosto.model_validate(data)


def told(name: str, given: Callable[[], Luovutus]) -> Iterator[str]:
    """Yield what a reader gets."""
    yield f"== {name}"
    try:
        luovutus = given()
    except SecrecyError as error:
        for one in error.findings:
            details = " ".join(f"{key}={text}" for key, text in one.details.items())
            yield f"ei: {one.code} {'.'.join(map(str, one.path))} {details}".rstrip()
        return
    documents, refused = kopio.plan(luovutus, LOMAKKEET, DAY, kaikki=not luovutus.opinnot)
    yield f"ei koskaan: {', '.join(lomake.tunnus for lomake, _ in refused)}"
    for document in documents:
        template, own = compiled(document.tietue.lomake, luovutus.rajaus)
        lines = wordkit.lines(kopio.make(template, luovutus, document, DAY, own))
        count = Counter(line for line in lines if line in ("ei kopiossa", "Tämä osa ei kuulu tähän kopioon.", "–"))
        yield f"{document.nimi} {document.tietue.tunnus}: {dict(count)}"
        if any(Path(document.nimi).name.startswith(begin) and name == whose for begin, whose in SHOWN.items()):
            yield from (f"    | {line}" for line in lines if line.strip())
    yield from of_secrets(luovutus.salaisuudet(), whole=name == "aino k2")


def of_secrets(secrets: list[Salaisuus], *, whole: bool) -> Iterator[str]:
    """Yield the secrets, or where in the file they are and how many."""
    if whole:
        yield from (f"salaisuus {one.tapa.name} {'.'.join(map(str, one.polku))}:{one.haku}" for one in secrets)
        return
    paths = ((one.tapa.name, [step for step in one.polku if isinstance(step, str)]) for one in secrets)
    places = Counter((tapa, ".".join(path)) for tapa, path in paths)
    yield from (f"salaisuuksia {tapa} {place}: {count}" for (tapa, place), count in sorted(places.items()))


def of_extract(name: str, change: Callable[[dict[str, Any]], object]) -> Iterator[str]:
    """Yield why there is no employer's extract of a client, and what must not be read in one."""
    yield f"== ote: {name}"
    data = data_of("aino")
    change(data)
    tiedosto = Asiakastiedosto.model_validate(data)
    for työ in tiedosto.työsuhteet:
        for one in otteen_esteet(tiedosto, työ, työ.tukisuunnitelmat[-1], DAY):
            details = " ".join(f"{key}={getattr(text, 'fi', text)}" for key, text in one.details.items())
            yield f"{työ.id} {one.grade.value} {one.code} {'.'.join(map(str, one.path))} {details}".rstrip()
        yield from of_secrets(otteen_salaisuudet(tiedosto, työ), whole=name == "ennallaan")


def _of_job(data: dict[str, Any], **changes: Any) -> None:
    data["työsuhteet"][0]["aloitus"] |= changes


def _shown(data: dict[str, Any], *plans: str) -> None:
    """Let the employer see the supports of each plan, or not."""
    for plan, seen in zip(data["työsuhteet"][0]["tukisuunnitelmat"], plans, strict=True):
        for support in plan["tuet"]:
            support["näkyytyönantajalle"] = seen


EXTRACTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "ennallaan": lambda data: data,
    "ei lupaa eikä suostumusta": lambda data: _of_job(data, yhteyslupa="ei", suostumus=None),
    "toisen suostumus": lambda data: _of_job(data, suostumus="s1"),
    "työ päättyi": lambda data: data["työsuhteet"][0].update(päättyminen={"päättyi": "1.11.2026"}),
    "ei kerrota": lambda data: data["profiili"]["kertominen"].update(päätös="ei kerrota"),
    "kielletyt sanat": lambda data: data["profiili"]["kertominen"].update(eisaa="taukojen kuvallinen kortti ja kivut"),
    "tuki näkyy nyt": lambda data: _shown(data, "ei", "kyllä"),
    "tuki näkyi ennen": lambda data: _shown(data, "kyllä", "ei"),
}


def test_what_leaves_the_team_is_what_it_was() -> None:
    lines = [line for name, given in readers() for line in told(name, given)]
    lines += [line for name, change in EXTRACTS.items() for line in of_extract(name, change)]
    text = "\n".join(line.replace("\n", "⏎") for line in lines) + "\n"
    if os.environ.get("LOMAKE_KOPIOT"):
        TOLD.write_text(text, encoding="utf-8")

    assert TOLD.read_text(encoding="utf-8") == text


def test_mark_of_a_copy_stands_bold_below_its_title() -> None:
    luovutus = verkostolle(client("aino"), "k2", DAY)
    document = kopio.plan(luovutus, LOMAKKEET, DAY)[0][0]
    template, own = compiled.__wrapped__(document.tietue.lomake, luovutus.rajaus)  # anew, also when others have it

    body = wordkit.parts(kopio.make(template, luovutus, document, DAY, own))["word/document.xml"].decode()

    after_title = body.partition('w:val="Title"')[2]
    mark = after_title.partition("<w:p>")[2].partition("</w:p>")[0]
    assert kopio.MERKINTÄ_SUOSTUMUS.fi in mark
    assert '<w:rStyle w:val="Vahva"/>' in mark
