"""Random client files that could be real: any text, any choice, references that hold, and no virhe.

A client grows from a seed, so that a whole tree takes a few milliseconds. Hypothesis draws the seed, how full the tree
is and which branches it has: a failing example shrinks to few branches, and keeps what is in those that are left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import strategies as st

from lomake import saannot
from lomake.fields import Field, Kind, Malli, fields
from lomake.tiedot import Asiakastiedosto, Tiimitiedosto
from lomake.tiedot.henkilo import Henkilö, Valmentaja
from lomake.tiedot.sopiminen import SuostumuksenMuoto, Tietolaji

PÄIVÄ = date(2026, 11, 22)
"""The day on which these clients are looked at: what has happened lies before it."""

PALAT = (
    *("Aino", "työ", "Äijä & Öljy Åboa", "taimi", "hyllytys", "klo 9.30", "37,5 h/vko", "1.2.2026", "€/h", "kyllä"),
    *("&", "&amp;", "<", ">", "<b>", "</w:t>", "]]>", '"', "'", "”", "’", "–", "…", "\u00a0", "\u00ad", "  ", "\\"),
    *("{{ x }}", "{{", "}}", "{_{", "}_}", "{%", "%}", "{%p if x %}", "{#", "#}", "{%%", "{{r x }}", "{# #}", "`"),
    *("😀", "👩\u200d🌾", "中文", "עברית", "Ṽ", "e\u0301", "ﬁ", "\u200b", "=1+1", "@", "#", "- a: b", "%s", "$1"),
    *("~", "null", "a_b", "^"),
)
RIVIT = ("\n", "\n\n", "\t", "\n\t", "\n \n", " \n- ", "\n{{ x }}\n")
"""What a text of many lines has between its words."""


@st.composite
def asiakkaat(draw: st.DrawFn, *, päivä: date = PÄIVÄ, rivejä: int = 2, täynnä: bool = False) -> Asiakastiedosto:
    """Return clients whose lists have at most `rivejä` rows; `täynnä`, every field has something and no list is empty.

    Every text is unlike the others of its client. Some fields of a full client are empty nevertheless: those that
    would contradict the rest.
    """
    haarat = [nimi for nimi in fields(Asiakastiedosto) if nimi != "asiakas"]
    mukana = (
        [True] * len(haarat) if täynnä else draw(st.lists(st.booleans(), min_size=len(haarat), max_size=len(haarat)))
    )
    tiheys = 1.0 if täynnä else draw(st.sampled_from([0.2, 0.5, 0.9]))
    vähintään = 1 if täynnä else 0
    siemen = draw(st.integers(0, 2**32))
    valitut = [nimi for nimi, on in zip(haarat, mukana, strict=True) if on]
    return asiakas(siemen, päivä=päivä, haarat=valitut, tiheys=tiheys, rivit=(vähintään, rivejä))


def asiakas(siemen: int, *, päivä: date, haarat: list[str], tiheys: float, rivit: tuple[int, int]) -> Asiakastiedosto:
    """Return the client that grows from a seed."""
    kasvu = _Kasvu(päivä, tiheys, rivit)
    data: dict[str, Any] = {}
    for nimi, field_ in fields(Asiakastiedosto).items():
        if nimi in haarat or nimi == "asiakas":
            kasvu.satunnainen = Random(f"{siemen} {nimi}")  # noqa: S311
            kasvu.numero = 100_000 * list(fields(Asiakastiedosto)).index(nimi)
            data[nimi] = kasvu.arvo(Asiakastiedosto, field_)
    kasvu.satunnainen = Random(f"{siemen} viitteet")  # noqa: S311
    kasvu.viittaa(data)
    return _ristiriidaton(data, päivä)


@st.composite
def tiimit(draw: st.DrawFn, *, päivä: date = PÄIVÄ, rivejä: int = 8) -> Tiimitiedosto:
    """Return teams without a virhe: weeks that exist, each once, and coaches and employers that the team has."""
    kasvu = _Kasvu(päivä, draw(st.sampled_from([0.5, 0.9, 1.0])), (0, rivejä))
    kasvu.satunnainen = Random(draw(st.integers(0, 2**32)))  # noqa: S311
    data: dict[str, Any] = {}
    for nimi, field_ in fields(Tiimitiedosto).items():
        data[nimi] = kasvu.arvo(Tiimitiedosto, field_)
    _viittaa_tiimiin(data, päivä)
    return Tiimitiedosto.model_validate(data)


def _viittaa_tiimiin(data: dict[str, Any], päivä: date) -> None:
    """Give the rows their coach, employer and week, and the criteria one score each."""
    for numero, valmentaja in enumerate(data["valmentajat"]):
        valmentaja["tunnus"] = f"v{numero}"
    tunnukset = [valmentaja["tunnus"] for valmentaja in data["valmentajat"]] or [None]
    työnantajat = [työnantaja["id"] for työnantaja in data["työnantajat"]] or [None]
    for lista in ("työaika", "viikot", "ohjaus", "työnantajatapaamiset"):
        for numero, rivi in enumerate(data[lista]):
            rivi["valmentaja"] = tunnukset[numero % len(tunnukset)]
            if lista == "työnantajatapaamiset":
                rivi["työnantaja"] = työnantajat[numero % len(työnantajat)]
            if lista in ("työaika", "viikot"):
                rivi["viikko"] = f"{päivä - timedelta(weeks=numero):%G-W%V}"
    for arviointi in data["arvioinnit"]:
        arviointi["pisteet"] = arviointi["pisteet"][:1]


@dataclass
class _Kasvu:
    """How a tree grows: by chance, but in the order that dates and references need."""

    päivä: date
    tiheys: float
    rivit: tuple[int, int]
    satunnainen: Random = field(default_factory=Random)
    numero: int = 0
    viitteet: list[tuple[dict[str, Any], Field, dict[str, Any] | None]] = field(default_factory=list)
    työsuhde: dict[str, Any] | None = None

    def osa(self, malli: type[Malli]) -> dict[str, Any]:
        """Return a part with some of its fields, dates in order."""
        data: dict[str, Any] = {}
        ulompi = self.työsuhde
        if malli.__name__ == "Työsuhde":
            self.työsuhde = data
        for nimi, field_ in fields(malli).items():
            pakko = malli.model_fields[nimi].is_required() if not field_.derived else False
            if pakko or (not field_.derived and (field_.kind is Kind.MODEL or self.satunnainen.random() < self.tiheys)):
                if field_.kind is Kind.REF:
                    self.viitteet.append((data, field_, self.työsuhde))
                else:
                    data[nimi] = self.arvo(malli, field_)
        self.työsuhde = ulompi
        if malli is Henkilö and "henkilötunnus" in data:
            data.pop("syntymäaika", None)
            data["tilapäinentunnus"] = True
        _järjestä(malli, data)
        return data

    def arvo(self, malli: type[Malli], field_: Field) -> Any:
        """Return a value of the field, or several when it is a list."""
        if field_.kind is Kind.MODEL and field_.model:
            if not field_.many:
                return self.osa(field_.model)
            return [self.osa(field_.model) for _ in range(self.satunnainen.randint(*self.rivit))]
        if not field_.many:
            return self.yksi(malli, field_)
        määrä = self.satunnainen.randint(max(1, self.rivit[0]), max(1, self.rivit[1]))
        if field_.choices:
            valinnat = list(field_.choices)
            return self.satunnainen.sample(valinnat, min(määrä, len(valinnat)))
        return [self.yksi(malli, field_) for _ in range(määrä)]

    def yksi(self, malli: type[Malli], field_: Field) -> Any:
        """Return one value of the field's kind."""
        arpa = self.satunnainen
        if field_.choices:
            return arpa.choice(list(field_.choices))
        if field_.name in TUNNUKSET:
            return TUNNUKSET[field_.name](arpa)
        if field_.name in ("id", "tunnus") and malli is not Valmentaja:
            self.numero += 1
            return f"r{self.numero}" if malli is not Henkilö else f"LATU-{arpa.randint(1, 9999):04d}"
        if field_.kind is Kind.NUMBER:
            alin, ylin = field_.kenttä.väli or (0, 999)
            return min(Decimal(ylin), arpa.randint(alin, ylin) + Decimal(arpa.choice(["0", "0.5", "0.25", "0.0"])))
        if field_.kind is Kind.DATE:
            return self.päivä + timedelta(days=arpa.randint(-500, 400 if field_.kenttä.tuleva else 0))
        if field_.kind is Kind.BOOL:
            return arpa.random() < 0.5
        if field_.kind is Kind.MONTH:
            return date(arpa.randint(1970, self.päivä.year - 1), arpa.randint(1, 12), 1)
        if field_.kind is Kind.TIME:
            return time(arpa.randint(0, 23), arpa.randint(0, 59))
        return self.teksti((*PALAT, *RIVIT) if field_.kind is Kind.LONG else PALAT)

    def teksti(self, palat: tuple[str, ...]) -> str:
        """Return a text that no other text of the client is like."""
        self.numero += 1
        sanat = self.satunnainen.choices(palat, k=self.satunnainen.randint(0, 8))
        sanat.insert(self.satunnainen.randint(0, len(sanat)), f"§{self.numero}§")
        return self.satunnainen.choice(["", " "]).join(sanat)

    def viittaa(self, data: dict[str, Any]) -> None:
        """Make the references point to rows that the client has; a plan replaces one that was there before it."""
        for osa, field_, työsuhde in self.viitteet:
            askeleet = field_.kenttä.viite.split(".")
            kohta: Any = data
            if askeleet[0].endswith("[]"):
                kohta, askeleet = työsuhde or {}, askeleet[1:]
            for askel in askeleet:
                kohta = kohta.get(askel, {})
            tunnukset = [rivi["id"] for rivi in kohta]
            if field_.name == "korvaa":
                tunnukset = tunnukset[: tunnukset.index(osa["id"])][-1:]
            if tunnukset and field_.many:
                osa[field_.name] = self.satunnainen.sample(tunnukset, self.satunnainen.randint(1, len(tunnukset)))
            elif tunnukset:
                osa[field_.name] = self.satunnainen.choice(tunnukset)


def _ristiriidaton(data: dict[str, Any], päivä: date) -> Asiakastiedosto:
    """Return the client without what `saannot` calls a virhe."""
    for _ in range(20):
        tiedosto = Asiakastiedosto.model_validate(data)
        virheet = saannot.virheet(tiedosto, päivä)
        if not virheet:
            return tiedosto
        for virhe in virheet:
            _sovita(data, virhe.code, virhe.path)
    raise AssertionError({virhe.code for virhe in virheet})


def _sovita(data: dict[str, Any], koodi: str, polku: tuple[str | int, ...]) -> None:
    """Mend one contradiction, mostly by leaving the later field empty."""
    osa: Any = data
    for askel in polku[:-1]:
        osa = osa.setdefault(askel, {}) if isinstance(osa, dict) else osa[askel]
    if koodi == "avoin-laji":
        osa["avoin"]["tavallinentyöpaikka"] = False
    elif koodi == "suostumus-kirjallinen":
        osa["muoto"] = SuostumuksenMuoto.KIRJALLINEN
    elif koodi == "suostumus-tiedot":
        osa["tiedot"] = [tieto for tieto in osa["tiedot"] if tieto not in (Tietolaji.DIAGNOOSI, Tietolaji.ETUUDET)]
    elif koodi == "päättyi-alkamatta":
        data["työsuhteet"][polku[1]].pop("päättyminen")
    elif koodi.startswith("kerrottu-"):
        osa.pop("laji")
    else:
        osa.pop(polku[-1])


def _järjestä(malli: type[Malli], data: dict[str, Any]) -> None:
    """Put the two dates of a pair in order where both have happened."""
    for aiempi, myöhempi in saannot.JÄRJESTYS.get(malli, ()):
        if "." not in aiempi + myöhempi and aiempi in data and myöhempi in data:
            data[aiempi], data[myöhempi] = sorted([data[aiempi], data[myöhempi]])


def henkilötunnus(arpa: Random) -> str:
    """Return an identity code that belongs to nobody: the individual number is 900–999."""
    syntynyt = date(1950, 1, 1) + timedelta(days=arpa.randint(0, 365 * 58))
    numero = f"{syntynyt:%d%m%y}{arpa.randint(900, 999)}"
    merkki = arpa.choice("-YXWVU") if syntynyt.year < 2000 else arpa.choice("ABCDEF")
    return f"{numero[:6]}{merkki}{numero[6:]}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(numero) % 31]}"


def ytunnus(arpa: Random) -> str:
    """Return a business id with a right check digit."""
    while True:
        numerot = [arpa.randint(0, 9) for _ in range(7)]
        jäännös = sum(paino * numero for paino, numero in zip((7, 9, 10, 5, 8, 4, 2), numerot, strict=True)) % 11
        if jäännös != 1:
            return f"{''.join(map(str, numerot))}-{(11 - jäännös) % 11}"


TUNNUKSET: dict[str, Callable[[Random], str]] = {
    "henkilötunnus": henkilötunnus,
    "ytunnus": ytunnus,
    "postinumero": lambda arpa: f"{arpa.randint(0, 99999):05d}",
    "ammattiluokka": lambda arpa: f"{arpa.randint(0, 9999):04d}",
}
"""Fields whose text has a form of its own."""
