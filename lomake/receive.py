"""Forms that came back → each to its client file: what changes there is told and, when asked, written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from lomake import client_file, fill, rewriting, source, store
from lomake.errors import ClientDataError, Finding, Grade, ReturnedFormError
from lomake.forms import BY_TUNNUS, Lomake
from lomake.language import FiSv, Language, in_language, language_of
from lomake.messages import sentence
from lomake.read_back import Laji, Muutos, Palautus, Tila, Valinnat, kohde, read_back
from lomake.values import BadValue, format_date, parse_asiakastunnus
from lomake.view import scope
from lomake.word import returned
from lomake.word.returned import Returned
from lomake.word.template import Template

_LONGEST_SHOWN = 300
_ROWS = {Laji.UUSI_RIVI: FiSv("uusi rivi", "ny rad"), Laji.POISTETTU_RIVI: FiSv("poistettu rivi", "borttagen rad")}
_SIGNS = {"kirjataan": " ", "odottaa valitsinta": "·", "ristiriita": "!", "ei ymmärretty": "?"}


@dataclass(frozen=True, slots=True)
class Form:
    """A form that came back, and what to know of it as a whole."""

    path: Path
    said: Returned
    lomake: Lomake
    findings: tuple[Finding, ...] = ()

    @property
    def client_number(self) -> str:
        """The client number that the form has, in its properties or in its field; "" when it has none."""
        typed = next((one.text for one in self.said.fields.get("asiakas.tunnus", ()) if one.text), "")
        try:
            return self.said.properties.client or parse_asiakastunnus(typed)
        except BadValue:
            return ""


def read(path: Path, template: Callable[[Lomake, Language], Template]) -> Form:
    """Return what a form says; `template` gives a form's template in a language, to tell the words that are its own.

    Raises ReturnedFormError, and ClientDataError when the file can't be opened.
    """
    docx, name = store.read_bytes(path), str(path)
    properties = returned.properties_of(docx, name=name)
    lomake = BY_TUNNUS.get(properties.form)
    if lomake is None:
        raise ReturnedFormError([Finding("palautus-tuntematon-lomake", file=name)])
    if properties.version != lomake.versio:
        raise ReturnedFormError(
            [Finding("palautus-versio", file=name, details={"lomake": properties.version, "ohjelma": lomake.versio})]
        )
    language = language_of(properties.language)
    compiled = template(lomake, language)
    if properties.template != compiled.digest:
        other = Finding("palautus-pohja-vaihtunut", Grade.HUOMIO, file=name)
        return Form(path, replace(returned.read(docx, scope(lomake), name=name), outside=[]), lomake, (other,))
    blank = fill.blank(compiled, lomake, date.min, language, iso=properties.large)
    known = returned.grounds(blank, scope(lomake))
    made = fill.unanswered(compiled, lomake, iso=properties.large) if properties.client else blank
    said = returned.read(docx, scope(lomake), name=name, known=known)
    return Form(path, returned.without(said, returned.read(made, scope(lomake), name=name)), lomake)


@dataclass(frozen=True, slots=True)
class Job:
    """How forms are read into client files: the days, what the coach allows, and the record that the coach names."""

    day: date
    today: date
    valinnat: Valinnat
    tietue: str = ""

    def palautus(self, form: Form, file: bytes, name: str) -> Palautus:
        """Return what the form does to a client file. Raises ClientDataError or ReturnedFormError."""
        tiedosto = client_file.load_asiakas(file, name, self.day, self.today).tiedosto
        if form.said.properties.client not in ("", tiedosto.asiakas.tunnus):
            raise ReturnedFormError([Finding("palautus-toinen-asiakas")])
        target = kohde(form.lomake, self.tietue or form.said.properties.record, tiedosto)
        return read_back(form.said, target, source.read(file, name).data, self.day, self.today, self.valinnat)

    def into(self, form: Form, path: Path, *, write: bool) -> Palautus:
        """Return what the form does to a client file, having written it there when asked and nothing stops it."""
        if not write:
            return self.palautus(form, store.read_bytes(path), str(path))
        done: list[Palautus] = []

        def change(old: bytes) -> bytes:
            palautus = self.palautus(form, old, str(path))
            done.append(palautus)
            return with_changes(old, path, palautus, self.day)

        store.update(path, change)
        return done[-1]

    def into_new(self, form: Form, folder: Path) -> tuple[Path, Palautus]:
        """Return a new client's file, written, and what the form put into it."""
        if not form.client_number:
            raise ReturnedFormError([Finding("palautus-asiakas-puuttuu")])
        target = store.new_client_file(folder, form.client_number)
        empty = rewriting.fresh({"asiakas": {"tunnus": form.client_number}}, self.day)
        palautus = self.palautus(form, empty, target.name)
        if not palautus.estyy:
            store.create(target, rewriting.rewritten(empty, target.name, palautus.data))
        return target, palautus


def with_changes(old: bytes, path: Path, palautus: Palautus, day: date) -> bytes:
    """Return a client file with what may be written into it; as it was when nothing may, or nothing changes."""
    if palautus.estyy or palautus.data == source.read(old, str(path)).data:
        return old
    return rewriting.rewritten(old, str(path), _dated(palautus.data, day))


def _dated(data: dict[str, Any], day: date) -> dict[str, Any]:
    """Return the data with the day of the change, if the file tells when it was last updated."""
    tiedosto = data.get("tiedosto") or {}
    return data | {"tiedosto": tiedosto | {"päivitetty": format_date(day)}} if "päivitetty" in tiedosto else data


@dataclass(slots=True)
class Files:
    """The client files of a folder, found by client number."""

    folder: Path
    _by_number: dict[str, list[Path]] = field(default_factory=dict)
    _closed: list[Finding] = field(default_factory=list)

    def numbers(self) -> list[str]:
        """Return the client numbers of the folder."""
        self._look()
        return list(self._by_number)

    def of(self, tunnus: str) -> Path:
        """Return the client's file. Raises ReturnedFormError when there is none, or more than one.

        Raises ClientDataError when it is none of those that could be opened, and some are sealed.
        """
        if not tunnus:
            raise ReturnedFormError([Finding("palautus-asiakas-puuttuu")])
        self._look()
        found = self._by_number.get(tunnus, [])
        if not found and self._closed:
            raise ClientDataError(self._closed)
        if not found:
            raise ReturnedFormError([Finding("palautus-asiakastiedosto-puuttuu", details={"kansio": str(self.folder)})])
        if len(found) > 1:
            raise ReturnedFormError([Finding("palautus-asiakas-kahdesti")])
        return found[0]

    def _look(self) -> None:
        """Find the files by client number, once; one that can't be read is nobody's."""
        if self._by_number or self._closed:
            return
        for path in store.find_client_files([self.folder]):
            try:
                held = source.read(store.read_bytes(path), str(path)).data.get("asiakas")
            except ClientDataError as error:
                self._closed += [one for one in error.findings if one.code in ("salattu", "salasana-väärä")]
                continue
            if isinstance(held, dict) and isinstance(held.get("tunnus"), str):
                self._by_number.setdefault(held["tunnus"], []).append(path)


def exit_code(palautus: Palautus) -> int:
    """Return 0 when everything was understood and may be written, 1 when something waits, 6 when nothing may be."""
    if any(finding.grade is Grade.VIRHE for finding in palautus.findings):
        return ReturnedFormError.exit_code
    return int(any(muutos.tila is not Tila.KIRJATAAN for muutos in palautus.muutokset))


def title(form: Form, target: Path, palautus: Palautus, language: Language, *, written: bool) -> str:
    """Return the line above the changes of one form."""
    return f"{form.path} → {target}: {form.lomake.title(language)}, {outcome(palautus, language, written=written)}"


def outcome(palautus: Palautus, language: Language, *, written: bool) -> str:
    """Return in a few words what becomes of the changes."""
    count = sum(muutos.tila is Tila.KIRJATAAN for muutos in palautus.muutokset)
    if not palautus.muutokset:
        return FiSv("ei muutoksia", "inga ändringar").of(language)
    if palautus.estyy:
        return FiSv("mitään ei kirjattu", "ingenting antecknades").of(language)
    done = FiSv("kirjattiin", "antecknades") if written else FiSv("kirjattaisiin", "skulle antecknas")
    what = FiSv("muutos", "ändring") if count == 1 else FiSv("muutosta", "ändringar")
    return FiSv("{done} {count} {what}", "{count} {what} {done}").format(done=done, count=count, what=what).of(language)


def shown(palautus: Palautus, language: Language) -> Iterable[str]:
    """Yield a line for each thing that differs: what the client file says → what the form says."""
    for muutos in palautus.muutokset:
        sign, why = _SIGNS[muutos.tila.value], f"  ({sentence(muutos.syy, language)})" if muutos.syy else ""
        yield f"  {sign} {in_language(muutos.kohta, language)}: {_words(muutos, language)}{why}"


def _words(muutos: Muutos, language: Language) -> str:
    if muutos.laji in (Laji.UUSI_RIVI, Laji.POISTETTU_RIVI):
        return " ".join(filter(None, [_ROWS[muutos.laji].of(language), _short(muutos.ennen)]))
    return f"{_short(muutos.ennen) or '–'} → {_short(muutos.jälkeen) or '–'}"


def _short(words: str) -> str:
    line = " ⏎ ".join(words.split("\n"))
    return line if len(line) <= _LONGEST_SHOWN else f"{line[:_LONGEST_SHOWN]}…"


def as_data(form: str, path: Path, target: Path, muutos: Muutos, language: Language) -> dict[str, Any]:
    """Return one change of a form, called by its id, for a machine to read."""
    return {
        "lomake": form,
        "tiedosto": str(path),
        "asiakastiedosto": str(target),
        "tila": muutos.tila.value,
        "laji": muutos.laji.value,
        "kohta": in_language(muutos.kohta, language),
        "polku": list(muutos.polku),
        "ennen": muutos.ennen,
        "jälkeen": muutos.jälkeen,
        "koodi": muutos.syy.code if muutos.syy else "",
        "syy": sentence(muutos.syy, language) if muutos.syy else "",
    }
