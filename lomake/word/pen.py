"""Writes the content controls of one template: what a path of the model becomes in Word, in one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from unicodedata import normalize

from lomake.fields import Field, Kenttä, Kind, Scope, UnknownField, find
from lomake.language import LOCALES, YES_NO, FiSv, Language
from lomake.word import bookmarks
from lomake.word.layout import Sana
from lomake.word.markup import attribute, bookmarked, control, run
from lomake.word.measure import NBSP, width

LIMIT = 64
"""The longest tag and alias that Word takes, in characters."""

_FIRST_ID = 700_100_001
_WORDS = {
    "pvm": FiSv("p.k.vvvv", "d.m.åååå"),
    "kuukausi": FiSv("kk.vvvv", "mm.åååå"),
    "kello": FiSv("klo", "kl."),
    "valitse": FiSv("Valitse", "Välj"),
    "rastita": FiSv("rastita", "kryssa"),
}
_BOX = (
    '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
    '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
)
_BOX_RUN = '<w:r><w:rPr><w:rStyle w:val="Ruutu"/><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r>'


class LayoutError(ValueError):
    """A layout that can't be written as it is; the message has every fault on a line of its own."""

    def __init__(self, form: str, faults: Sequence[str]) -> None:
        super().__init__("\n  ".join((f"{form}:", *dict.fromkeys(faults))))


class Pen:
    """Writes for one form in one language; numbers the controls, and gathers their prompts for the glossary.

    `faults` is what was wrong in the layout; the writing goes on, so that all are found at once.
    """

    def __init__(self, scope: Scope, language: Language) -> None:
        self.scope = scope
        self.language = language
        self.prompts: dict[str, tuple[str, str]] = {}
        self.faults: list[str] = []
        self._last_id = _FIRST_ID - 1

    def text(self, sana: Sana) -> str:
        """Return the text in the language of the form."""
        return sana.of(self.language)

    def field(self, path: str) -> Field:
        """Return the field of the path; a text field in place of an unknown one."""
        try:
            return find(self.scope, path)
        except UnknownField as unknown:
            self.faults.append(f"{path}: no such field" + (f", perhaps {unknown.nearest}" if unknown.nearest else ""))
            return Field(path, path, Kenttä(path, path), Kind.TEXT)

    def label(self, path: str, instead: Sana | None = None) -> str:
        """Return what the field is called: `instead` when the layout says it, else the label of the model."""
        if instead is not None:
            return self.text(instead)
        return self.field(path).kenttä.label(self.language)

    def choices(self, path: str, words: Mapping[str, Sana] | None = None) -> list[tuple[str, str]]:
        """Return the choices of a CHOICE or a BOOL as stored and as printed; `words` are printed instead."""
        field = self.field(path)
        if field.kind is Kind.BOOL:
            found = [(word.fi, self.text(word)) for word in YES_NO.values()]
        elif field.choices:
            found = [(str(choice.value), choice.label(self.language)) for choice in field.choices]
        else:
            self.faults.append(f"{path}: not a field of choices")
            found = []
        for unknown in set(words or ()) - {stored for stored, _ in found}:
            self.faults.append(f"{path}: no choice {unknown!r}")
        instead = {stored: self.text(word) for stored, word in (words or {}).items()}
        return [(stored, instead.get(stored, printed)) for stored, printed in found]

    def hint(self, path: str, twips: int) -> str:
        """Return the small words under a column head: the choices, the form of a date, the unit.

        Choices that don't fit on three lines end in "…"; the layout should tell the rest in an Ohje.
        """
        field = self.field(path)
        if field.kind is Kind.CHOICE:
            printed = [words for _, words in self.choices(path)]
            if width(", ".join(printed), 8) <= 2.7 * twips:
                return ", ".join(printed)
            while printed and width(", ".join(printed), 8) > 1.7 * twips:
                printed.pop()
            return ", ".join(printed) + " …" if printed else ""
        if field.kind is Kind.BOOL:
            return self.text(_WORDS["rastita"])
        return self.visible_prompt(field) if not field.derived else ""

    def visible_prompt(self, field: Field) -> str:
        """Return what an empty field says of its form: a date, a month, a unit; "" when nothing needs saying."""
        if field.kind is Kind.DATE and not field.derived:
            return self.text(_WORDS["pvm"])
        if field.kind is Kind.MONTH:
            return self.text(_WORDS["kuukausi"])
        if field.kind is Kind.TIME:
            return self.text(_WORDS["kello"])
        if field.kind is Kind.CHOICE and not field.many and not field.derived:
            return self.text(_WORDS["valitse"])
        return field.kenttä.unit(self.language) if field.kind is Kind.NUMBER else ""

    def value(self, path: str, *, label: Sana | None = None, prompt: Sana | None = None, rich: bool = False) -> str:
        """Return the control of an answer. `prompt` None: what the kind needs; "": nothing is seen.

        `rich`: text that may be broken into lines though the model has it on one.
        """
        field = self.field(path)
        seen = self.visible_prompt(field) if prompt is None else self.text(prompt)
        kind = self._kind(field, rich=rich or bool(seen.strip()))
        return self._answer(path, self.alias(path, label), kind, seen or NBSP * 8, "Vastaus", "PlaceholderText")

    def blank(self, path: str, *, length: int, prompt: Sana | None = None) -> str:
        """Return the control of an answer in a sentence: underlined space, `length` wide, the prompt in its middle."""
        field = self.field(path)
        seen = self.visible_prompt(field) if prompt is None else self.text(prompt)
        if field.kind is Kind.NUMBER and prompt is None:
            seen = NBSP * 8 + seen
        elif seen:
            seen = NBSP * 4 + seen.replace(" ", NBSP) + NBSP * 4
        kind = self._kind(field, rich=True)
        return self._answer(path, self.alias(path), kind, seen or NBSP * length, "Taytto", "Kehoteviiva")

    def fixed(self, tag: str, alias: Sana, prompt: Sana, style: str, prompt_style: str = "PlaceholderText") -> str:
        """Return a rich control whose tag needn't be in the scope: header, footer."""
        return self._answer(tag, self.text(alias), "", self.text(prompt), style, prompt_style)

    def box(self, path: str, choice: str = "", printed: str = "", *, label: str = "") -> str:
        """Return the check box of one choice, or that of a whole BOOL when `choice` is "".

        `label` is what the question is called, in the form's language, when it is not the field's own name.
        """
        if not choice and self.field(path).kind is not Kind.BOOL:
            self.faults.append(f"{path}: one box is for a field of kyllä and ei")
        tag = choice_tag(path, choice, [stored for stored, _ in self.choices(path)]) if choice else path
        if tag == f"{path}=":
            self.faults.append(f"{path}: {LIMIT} characters don't tell the choice {choice!r} from the others")
        alias = label.rstrip("?") or self.alias(path)
        alias = f"{_short(alias, LIMIT - 2 - min(len(printed), LIMIT // 2))}: {printed}" if choice else alias
        return self._control(tag, alias, _BOX, _BOX_RUN, "Ruutu")

    def section(self, path: str, title: str, items: Sequence[str]) -> str:
        """Return the repeating section of a list; each item is whole rows."""
        inner = "".join(
            control("<w15:repeatingSectionItem/>", item, alias=_short(title), ident=self._id(), locked=False)
            for item in items
        )
        kind = f"<w15:repeatingSection><w15:sectionTitle w:val={attribute(title)}/></w15:repeatingSection>"
        return control(kind, inner, alias=_short(self.label(path)), tag=self._checked(f"{path}[]"), ident=self._id())

    def alias(self, path: str, label: Sana | None = None) -> str:
        """Return a name of the field that is understood alone: "Etuusneuvonta: neuvoja"."""
        own, parent = self.label(path, label), path.rpartition(".")[0].removesuffix("[]")
        above = self.label(parent) if "." in parent else ""
        if not above or above == own:
            return own
        return f"{above}: {own if own[1:2].isupper() else own[:1].lower() + own[1:]}"

    def _answer(self, tag: str, alias: str, kind: str, prompt: str, style: str, prompt_style: str) -> str:
        """Return a control that shows its prompt."""
        properties = f'<w:placeholder><w:docPart w:val="{self._doc_part(prompt, prompt_style)}"/></w:placeholder>'
        return self._control(tag, alias, f"{properties}<w:showingPlcHdr/>{kind}", run(prompt, prompt_style), style)

    def _control(self, tag: str, alias: str, properties: str, shown: str, style: str) -> str:
        """Return the control of one field, with the bookmark from which LibreOffice's loss is made good."""
        tag, ident = self._checked(tag), self._id()
        written = control(properties, shown, style=style, alias=_short(alias), tag=tag, ident=ident)
        return bookmarked(written, bookmarks.name(tag, ident), ident)

    def _kind(self, field: Field, *, rich: bool) -> str:
        """Return the kind element of the control; none at all is rich text, the only one that keeps line breaks."""
        if field.kind is Kind.MODEL:
            self.faults.append(f"{field.path}: a part of the tree, not one field")
        if field.kind is Kind.DATE and not field.many and not field.derived:
            return (
                f'<w:date><w:dateFormat w:val="d.M.yyyy"/><w:lid w:val="{LOCALES[self.language]}"/>'
                '<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>'
            )
        if field.kind is Kind.CHOICE and not field.many and not field.derived and field.choices:
            items = [(f"{self.text(_WORDS['valitse'])} …", "")]
            items += [(choice.label(self.language), str(choice.value)) for choice in field.choices]
            listed = "".join(f"<w:listItem w:displayText={attribute(s)} w:value={attribute(v)}/>" for s, v in items)
            return f"<w:dropDownList>{listed}</w:dropDownList>"
        return "" if rich or field.kind is Kind.LONG else "<w:text/>"

    def _doc_part(self, prompt: str, style: str) -> str:
        for name, known in self.prompts.items():
            if known == (prompt, style):
                return name
        name = f"Kehote{len(self.prompts) + 1:03}"
        self.prompts[name] = (prompt, style)
        return name

    def _checked(self, tag: str) -> str:
        tag = normalize("NFC", tag)
        if len(tag) > LIMIT:
            self.faults.append(f"{tag}: longer than {LIMIT} characters")
        return tag

    def _id(self) -> int:
        self._last_id += 1
        return self._last_id


def choice_tag(path: str, choice: str, choices: Sequence[str]) -> str:
    """Return the tag of a choice's box; where it would be too long, an unambiguous beginning of the choice.

    Nothing after "=" when no beginning that fits tells the choice from the others.
    """
    tag = normalize("NFC", f"{path}={choice}")
    if len(tag) <= LIMIT:
        return tag
    beginning = tag[:LIMIT].partition("=")[2].rstrip()
    told = sum(normalize("NFC", other).startswith(beginning) for other in choices) == 1
    return f"{path}={beginning if told else ''}"


def _short(text: str, limit: int = LIMIT) -> str:
    text = text.replace("\u00ad", "")
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
