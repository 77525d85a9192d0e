"""The layout language: what stands on a form, and in what order, as plain data.

`authoring` turns an `Asettelu` into a Word template. Labels, choices and units come from the models,
so a layout says only what the models can't: order, widths, questions, hints and the room to write.

    Asettelu("tyonhakusuunnitelma", SCOPE, johdanto=FiSv("Asiakas ja …", "Klienten och …"), osiot=(
        Osio(FiSv("Tavoite", "Mål"), (
            Kysymys("suunnitelma.tavoite", FiSv("Millaista työtä etsit?", "Vilket slags arbete söker du?"), viivoja=5),
        )),
        Osio(FiSv("Toiveet, joihin haku perustuu", "Önskemål som sökningen bygger på"), (
            Ohje(FiSv("Poimi vähintään kaksi toivetta.", "Välj minst två önskemål.")),
            Rivit("suunnitelma.toiveet", (Sarake("id", 18), Sarake("teksti"), Sarake("tärkeys", 34)), rivejä=8),
        )),
    ))

Widths are millimetres of the 170 of a text line; 0 takes an even share of what the others leave.
A path is written as in a tag ("suunnitelma.tavoite"); inside a list only the rest of it ("teksti").
Every text is a pair, Finnish and Swedish, so that none can be forgotten; `sama` makes one that is alike in both.
None = take it from the model; POIS = leave it out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from lomake.fields import Scope
from lomake.language import POIS, FiSv

Sana: TypeAlias = FiSv
"""A text of a layout."""
_SIGNATURES = FiSv("Allekirjoitukset", "Underskrifter")
_SIGNATURES = FiSv("Allekirjoitukset", "Underskrifter")
_SIGNATURES = FiSv("Allekirjoitukset", "Underskrifter")
_SIGNATURES = FiSv("Allekirjoitukset", "Underskrifter")
_SIGNATURES = FiSv("Allekirjoitukset", "Underskrifter")


@dataclass(frozen=True, slots=True)
class Tieto:
    """One short field in a row of Kentät or in a card: its name in small letters and under it the answer.

    A BOOL becomes the boxes kyllä and ei; a CHOICE a drop-down, or boxes when `ruudut`. A CHOICE of few short
    words shows them beside the name by itself (`ohje` None). `kehote` is the grey text of the empty field.
    """

    path: str
    leveys: int = 0
    nimi: Sana | None = None
    ohje: Sana | None = None
    kehote: Sana | None = None
    ruudut: bool = False


@dataclass(frozen=True, slots=True)
class Kentät:
    """Rows of short fields side by side; rows of one block share a grid, so equal widths stand in line.

        Kentät((Tieto("suunnitelma.päiväys", 40), Tieto("suunnitelma.versio", 25), Tieto("suunnitelma.syy")),)
    """

    rivit: tuple[tuple[Tieto, ...], ...]


@dataclass(frozen=True, slots=True)
class Kysymys:
    """A question in bold, a tinted area for a long answer, and `viivoja` lines for writing by hand.

    `kysymys` None is the field's label. `viivoja`: 2 short, 3 ordinary, 5 the main question of a section.
    """

    path: str
    kysymys: Sana | None = None
    ohje: Sana = POIS
    kehote: Sana = POIS
    viivoja: int = 3


@dataclass(frozen=True, slots=True)
class Vastaus:
    """The area for a long answer straight under the section's heading, where the heading is the question."""

    path: str
    kehote: Sana = POIS
    viivoja: int = 3


@dataclass(frozen=True, slots=True)
class Sarake:
    """One column of Rivit. `key` is the rest of the path after the list: "teksti", "työnantaja.nimi".

    `ohje` None: the choices of a short CHOICE, p.k.vvvv of a date, the unit of a number, "rastita" of a BOOL.
    Dates need 22 mm, ids 15–18. Put U+00AD into a long heading.
    """

    key: str
    leveys: int = 0
    otsikko: Sana | None = None
    ohje: Sana | None = None


@dataclass(frozen=True, slots=True)
class Rivit:
    """A table whose rows repeat; `path` is a list of parts or of references, without [].

    `rivejä` empty rows stand in the blank (the required number + 2 at least); `väljä` rows are taller, for sentences.
    `rivi`: what one row is called in Word's "+" (Toive); None is the list's label. At most six columns; more is Kortit.
    `pitkä`: so many rows are expected that the table is parted between pages, its heading repeated.
    """

    path: str
    sarakkeet: tuple[Sarake, ...]
    rivejä: int = 5
    väljä: bool = False
    pitkä: bool = False
    rivi: Sana | None = None


@dataclass(frozen=True, slots=True)
class Kortit:
    """A list whose rows are too wide for a table: each is a card of two or more rows of short fields.

    The paths of the Tieto are the rest after the list, as in Sarake. `kortteja` empty cards stand in the blank.
    """

    path: str
    rivit: tuple[tuple[Tieto, ...], ...]
    kortteja: int = 2
    rivi: Sana | None = None


@dataclass(frozen=True, slots=True)
class Ruudut:
    """A question and the choices of one field as check boxes in three (long words) or four (short) columns.

    For a CHOICE, single or many, and for a BOOL (kyllä, ei). `kysymys` None is the field's label, POIS none.
    `muu`: path of the text that goes with the last choice, on a line of its own ("muu, mikä: ____").
    `sanat`: what is printed beside a box instead of the choice, by the Finnish choice.
    """

    path: str
    kysymys: Sana | None = None
    ohje: Sana = POIS
    sarakkeita: int = 3
    muu: str = ""
    sanat: Mapping[str, Sana] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rasti:
    """One box for one BOOL, checked when true, with its words beside it. `sanat` None is the field's label."""

    path: str
    sanat: Sana | None = None


@dataclass(frozen=True, slots=True)
class Rastit:
    """A group of Rasti boxes in columns, or one below the other when `sarakkeita` is 1 (whole sentences)."""

    ruudut: tuple[Rasti, ...]
    kysymys: Sana = POIS
    ohje: Sana = POIS
    sarakkeita: int = 3


@dataclass(frozen=True, slots=True)
class Taulukkoruudut:
    """A table of check boxes: a row for each field, a column for each choice (kyllä, ei for BOOLs).

    All fields have the same choices. `otsikko` heads the first column; `leveys` is the width of one box column.
    `nimet`: what a row is called instead of the field's label, by path.
    """

    otsikko: Sana
    paths: tuple[str, ...]
    leveys: int = 25
    nimet: Mapping[str, Sana] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Arvo:
    """A field in a sentence: underlined, `pituus` spaces long while empty (14 short – 44 long; not for a date)."""

    path: str
    pituus: int = 26
    kehote: Sana | None = None


@dataclass(frozen=True, slots=True)
class Valinnat:
    """The boxes of a CHOICE or a BOOL one after another in a sentence. `sanat` as in Ruudut."""

    path: str
    sanat: Mapping[str, Sana] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lause:
    """A sentence with fields in it. Spaces at the edges of a field belong to the text around it.

        Lause((FiSv("Neuvonta on sovittu ", "Rådgivning är avtalad "), Arvo("…sovittu"), sama(". "), Valinnat("…")))
    """

    osat: tuple[Sana | Arvo | Valinnat | Rasti, ...]


@dataclass(frozen=True, slots=True)
class Väliotsikko:
    """A bold line like a question, above a block that has none of its own (Rivit, Kentät, Taulukkoruudut)."""

    teksti: Sana
    ohje: Sana = POIS


@dataclass(frozen=True, slots=True)
class Ohje:
    """A hint in small letters, to the person who fills the form. It stays with what comes next."""

    teksti: Sana


@dataclass(frozen=True, slots=True)
class Teksti:
    """A fixed paragraph that belongs to what is signed. May hold Jinja."""

    teksti: Sana


@dataclass(frozen=True, slots=True)
class Luettelo:
    """Fixed lines with a dash before each."""

    rivit: tuple[Sana, ...]


@dataclass(frozen=True, slots=True)
class Allekirjoitus:
    """One person's place to sign: `path` has .nimi, .päiväys and .tapa; `teksti` None is the label of the path."""

    path: str
    teksti: Sana | None = None


@dataclass(frozen=True, slots=True)
class Allekirjoitukset:
    """The signatures, under a heading without number; none of them is parted from the others by a page break.

    `kirjattu`: path with .päiväys and .kirjaaja (Kirjattu asiakastietojärjestelmään), "" on papers that go outside.
    `tapa`: boxes for how it was signed; a paper that goes outside has none.
    The last block before them stays on the same page, so that signatures never stand alone.
    """

    allekirjoittajat: tuple[Allekirjoitus, ...]
    kirjattu: str = ""
    otsikko: Sana = _SIGNATURES
    tapa: bool = True


@dataclass(frozen=True, slots=True)
class Kirjattu:
    """Kirjattu asiakastietojärjestelmään and Kirjaaja, on a form that nobody signs."""

    path: str


Lohko: TypeAlias = (
    Kentät | Kysymys | Vastaus | Rivit | Kortit | Ruudut | Rastit | Taulukkoruudut | Lause
    | Väliotsikko | Ohje | Teksti | Luettelo | Allekirjoitukset | Kirjattu
)
"""Anything that stands below a heading."""


@dataclass(frozen=True, slots=True)
class Osio:
    """A section: numbered heading and its blocks. `uusi_sivu` begins it on a page of its own."""

    otsikko: Sana
    lohkot: tuple[Lohko, ...]
    uusi_sivu: bool = False
    numeroton: bool = False


ASIAKASOSA = Kentät((
    (Tieto("asiakas.tunnus", 40), Tieto("asiakas.sukunimi", 65), Tieto("asiakas.etunimet", 65)),
    (
        Tieto("asiakas.syntymäaika", 40),
        Tieto("asiakas.puhelin", 65),
        Tieto("valmentaja.nimi", 65),
    ),
))
"""The client block of most forms."""


@dataclass(frozen=True, slots=True)
class Asettelu:
    """A whole form.

    `scope`: the names that the form's paths begin with, and their models.
    `johdanto`: who fills it, when and why, in two full lines.
    `alku`: blocks between the client block and the first section; `loppu`: after the last one, mostly Allekirjoitukset.
    `numerointi`: the number of the first section: "1", "A0", "B1"; "" for headings without numbers.
    `pisteet`: the size of the text at least, when it is larger than in other forms.
    `ote`: the neutral header and footer of a paper for an employer (needs `ote.palvelunnimi` in the scope).
    """

    lomake_id: str
    scope: Scope
    johdanto: Sana
    osiot: tuple[Osio, ...]
    alku: tuple[Lohko, ...] = ()
    loppu: tuple[Lohko, ...] = ()
    asiakasosa: Kentät | None = ASIAKASOSA
    numerointi: str = "1"
    pisteet: int = 0
    ote: bool = False
