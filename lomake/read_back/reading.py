"""A form that came back and one record of the client → every difference, with the place in the data that it belongs to.

The rows have been matched already (rows.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from lomake.changes import Change, Path
from lomake.errors import Finding, Grade, ReturnedFormError
from lomake.fields import Field, Kind, Malli, fields
from lomake.forms import LOMAKKEET
from lomake.ids import next_id
from lomake.language import FiSv, Words, joined
from lomake.read_back.comparing import Comparer, Question, Told, questions
from lomake.read_back.known import find_in, find_single, lists
from lomake.read_back.record import Record, part_below
from lomake.read_back.results import Laji, Muutos, Tila, Valinnat
from lomake.read_back.rows import ID, Aligned, is_id
from lomake.tiedot import Asiakastiedosto
from lomake.view import View, blank, rows, text
from lomake.word.answers import ROW, Base, at
from lomake.word.returned import Returned, Row

_CLIENT = ("asiakas", "tunnus")


@dataclass(frozen=True, slots=True)
class Computed:
    """A computed field that the form has another answer for; perhaps what else was changed gives that answer."""

    muutos: Muutos
    question: Question
    listed: str = ""
    index: int = 0

    def holds(self, view: View) -> bool:
        """Tell whether the form's answer is right in the view of the data as it becomes."""
        here = at(view, self.listed.split("."))[self.index] if self.listed else view
        return self.question.is_on(here)


class Reading:
    """Compares one form with one record."""

    def __init__(
        self, returned: Returned, record: Record, base: Base, valinnat: Valinnat, added: Iterable[Aligned]
    ) -> None:
        self._returned, self._record, self._base, self._valinnat = returned, record, base, valinnat
        self._aligned = list(added)
        self._made: dict[Path, list[dict[str, Any]]] = {}
        self.found: list[Muutos] = []
        self.computed: list[Computed] = []

    def read(self) -> None:
        """Find everything that differs: the form's own fields first, then its rows."""
        record = self._record
        asked = questions(self._returned.fields, "", partial(find_single, record.lomake))
        number = record.tiedosto.asiakas.tunnus
        for question in asked:
            # In the footer too: a form that says two clients may be either's
            if question.path == _CLIENT and any(one.text not in ("", number) for one in question.texts):
                raise ReturnedFormError([Finding("palautus-toinen-asiakas")])
        own = [question for question in asked if question.path[0] != "tuloste" and question.path != _CLIENT]

        def descend(steps: tuple[str, ...]) -> tuple[Malli, Path]:
            part, path = record.root(steps[0])
            return part_below(part, path, steps[1:])

        self._part(own, descend, 1, record.view, Comparer(self._base, self._valinnat))
        for listed in dict.fromkeys([*(row.listed for row in self._returned.rows), *lists(record.lomake)]):
            self._list(listed)

    # -------------------------------------------------------------------------------------------- a part

    def _part(
        self,
        asked: Iterable[Question],
        descend: Callable[[tuple[str, ...]], tuple[Malli, Path]],
        least: int,
        view: View,
        comparer: Comparer,
        row: Aligned | None = None,
    ) -> None:
        """Compare the fields of the form, or of one row.

        `descend` returns the part that a path leads to, of at least so many steps, and its place.
        """
        groups: dict[tuple[str, ...], list[Question]] = {}
        for question in asked:
            length = _reference_length(question, type(descend(question.path[:least])[0]), least)
            if length:
                groups.setdefault(question.path[:length], []).append(question)
                continue
            told = comparer.differs(question, view)
            if told is not None:
                part, path = descend(question.path[:-1])
                self._field(question, told, part, path, row)
        for path_to, group in groups.items():
            part, path = descend(path_to[:-1])
            self._reference(path_to, group, part, (*path, path_to[-1]), view, comparer)

    def _field(self, question: Question, told: Told, part: Malli, path: Path, row: Aligned | None) -> None:
        """Keep what differs in a field of `part`."""
        own = fields(type(part))[question.path[-1]]
        leaf: Path = (*path, own.name)
        if not own.derived:
            self._keep(told.unclear(Finding("palautus-tunnus")) if own.name == "id" else told, leaf)
            return
        listed, many, name = own.source.partition("[].")
        if many and isinstance(told.value, list):
            self._shown_rows(told, part, (*path, listed), name)
        elif own.source:
            self._keep(told, (*path, own.source))
        else:
            self._keep(told.unclear(Finding("palautus-laskettu")), leaf)
            place = (row.listed, row.index) if row else ("", 0)
            self.computed.append(Computed(self.found[-1], question, *place))

    def _shown_rows(self, told: Told, part: Malli, path: Path, name: str) -> None:
        """Keep what was written over a list that is shown in one field, such as the days when a support came true."""
        shown: list[Malli] = getattr(part, str(path[-1]))
        held = [text(fields(type(row))[name], getattr(row, name)) for row in shown]
        said = told.value if isinstance(told.value, list) else []
        new = [item for item in said if item not in held]
        if new:
            changes = tuple(Change((*path, len(held) + number), {name: item}) for number, item in enumerate(new))
            self._add(told.tila, Laji.MUUTOS, path, told.ennen, told.jälkeen, changes=changes)
        for index, item in enumerate(held):
            if item and item not in said:
                self._take_out((*path, index), item)

    def _keep(self, told: Told, path: Path) -> None:
        laji = Laji.MUUTOS if told.jälkeen else Laji.TYHJENNYS
        changes = (Change(path, told.value),) if told.tila is Tila.KIRJATAAN else ()
        self._add(told.tila, laji, path, told.ennen, told.jälkeen, told.syy, changes)

    def _add(
        self,
        tila: Tila,
        laji: Laji,
        path: Path,
        ennen: str = "",
        jälkeen: str = "",
        syy: Finding | None = None,
        changes: tuple[Change, ...] = (),
    ) -> None:
        self.found.append(Muutos(tila, laji, path, self._label(path), ennen, jälkeen, syy, changes))

    def _take_out(self, path: Path, words: str, value: Any = None) -> None:
        """Keep that a row, or a reference in a list, was taken out of the form."""
        if self._valinnat.poista:
            change = (Change(path, value),)
            self._add(Tila.KIRJATAAN, Laji.POISTETTU_RIVI, path, words, changes=change)
        else:
            syy = Finding("palautus-poista", Grade.HUOMIO)
            self._add(Tila.ODOTTAA, Laji.POISTETTU_RIVI, path, words, syy=syy)

    def _label(self, path: Path) -> FiSv:
        """Return where a place is in a person's words; a row is called by its id."""
        words: list[Words] = []
        here: Any = self._record.tiedosto
        model: type[Malli] | None = Asiakastiedosto
        for length, step in enumerate(path, 1):
            if isinstance(step, int):
                made = self._made.get(path[: length - 1], [])
                held = here if isinstance(here, list) else []
                here = held[step] if step < len(held) else None
                new = made[step - len(held)] if 0 <= step - len(held) < len(made) else {}
                words.append(str(getattr(here, "id", "") or new.get("id", "") or step + 1))
                continue
            found = fields(model).get(step) if model else None
            words.append(found.kenttä.words if found else step)
            model = found.model if found and found.kind is Kind.MODEL else None
            here = getattr(here, step, None)
        return joined(" › ", words)

    # -------------------------------------------------------------------------------------------- references

    def _reference(
        self, path_to: tuple[str, ...], group: list[Question], part: Malli, leaf: Path, view: View, comparer: Comparer
    ) -> None:
        """Compare the fields of a row that is pointed to: they tell which row is meant, or change the row itself."""
        differs = [(question, told) for question in group if (told := comparer.differs(question, view))]
        if not differs:
            return
        found, length = fields(type(part))[path_to[-1]], len(path_to)
        current: str | None = getattr(part, path_to[-1])
        answered = [question.below(length) for question in group if question.answer]
        if all(told.tila is Tila.KIRJATAAN for _, told in differs) and answered:
            meant = self._alike(found, answered)
            if len(meant) == 1 and meant[0] != current:
                self._keep(Told(Tila.KIRJATAAN, current or "", meant[0], meant[0]), leaf)
                return
            if current is None and not meant and self._may_be_made(found, answered):
                new = self._make(found, answered)
                self._keep(Told(Tila.KIRJATAAN, "", new, new), leaf)
                return
        targets = self._targets(found)
        index = next((number for number, row in enumerate(targets) if row.id == current), None)
        for question, told in differs:
            # A day names the row that is meant, so another day is no change of that row
            names_it = question.field.kind in (Kind.DATE, Kind.MONTH) or question.field.derived
            if index is None or names_it:
                self._keep(told.unclear(Finding("palautus-viite", details={"lista": found.kenttä.words})), leaf)
            else:
                self._keep(told, (*self._list_path(found), index, *question.path[length:]))

    def _targets(self, found: Field) -> list[Any]:
        """Return the rows that a reference may point to."""
        return list(rows(self._record.tiedosto, found.kenttä.viite, self._record.tietue.työsuhde))

    def _alike(self, found: Field, answered: Iterable[Question]) -> list[str]:
        """Return the ids of the rows that say all that the form says of the row that is meant."""
        asked = [question for question in answered if question.path != ID]
        views = {row.id: self._record.client_view.row(row) for row in self._targets(found)}
        return [tunnus for tunnus, view in views.items() if all(question.is_on(view) for question in asked)]

    def _list_path(self, found: Field) -> Path:
        """Return where the rows that a reference points to lie in the data."""
        viite = found.kenttä.viite
        if viite.startswith("työsuhteet[]."):
            return (*self._record.path[:2], viite.removeprefix("työsuhteet[]."))
        return tuple(viite.split("."))

    @staticmethod
    def _may_be_made(found: Field, asked: Iterable[Question]) -> bool:
        """Tell whether a row may be made of what the form says: not of a mere day, nor when the row is a form's own."""
        own_forms = {lomake.haara.replace("[]", "") for lomake in LOMAKKEET}
        words = any(question.field.kind in (Kind.TEXT, Kind.LONG) and question.path != ID for question in asked)
        return words and found.kenttä.viite.replace("[]", "") not in own_forms

    def _make(self, found: Field, answered: Iterable[Question]) -> str:
        """Make a row for a reference to point to, and return its id."""
        path, model = self._list_path(found), found.model
        if model is None:
            raise TypeError("a reference has a model")
        held, made = self._targets(found), self._made.setdefault(self._list_path(found), [])
        taken = [row.id for row in held] + [row["id"] for row in made]
        typed = next((question.answer for question in answered if question.path == ID), "")
        new = typed if is_id(typed) and typed not in taken else next_id(str(path[-1]), taken)
        row_path: Path = (*path, len(held) + len(made))
        made.append({"id": new})
        self._add(Tila.KIRJATAAN, Laji.UUSI_RIVI, row_path, changes=(Change(row_path, {"id": new}),))
        comparer, view = Comparer(Base(), self._valinnat), blank(model, deep=False)
        for question in answered:
            if question.path != ID and (told := comparer.differs(question, view)):
                self._keep(told, (*row_path, *question.path))
        return new

    # -------------------------------------------------------------------------------------------- rows

    def _list(self, listed: str) -> None:
        """Compare the rows of one list, and find those that were taken out."""
        held, found, path = self._record.list_at(listed)
        aligned = [one for one in self._aligned if one.listed == listed]
        views = at(self._record.view, listed.split("."))
        if found.kind is Kind.REF:
            self._referred_rows(listed, found, path)
            return
        for one in aligned:
            prefix = f"{listed}[{one.row.key}]."
            if one.lost:
                syy = Finding("palautus-rivi-poistunut")
                self._add(Tila.RISTIRIITA, Laji.MUUTOS, path, "", _words(one.row), syy)
                continue
            comparer = Comparer(Base() if one.new else self._base, self._valinnat)
            asked = questions(one.row.cells, prefix, partial(find_in, self._record.lomake, listed))
            if one.new:
                row_path = (*path, one.index)
                self._add(Tila.KIRJATAAN, Laji.UUSI_RIVI, row_path)
                asked = [question for question in asked if question.path != ID and question.answer]
            part, view = held[one.index], views[one.index]
            self._part(asked, partial(part_below, part, (*path, one.index)), 0, view, comparer, one)
        present = {one.index for one in aligned}
        for index, row in enumerate(held):
            if index not in present and self._base.has(f"{listed}[{getattr(row, 'id', index + 1)}]", ROW):
                self._take_out((*path, index), str(getattr(row, "id", index + 1)))

    def _referred_rows(self, listed: str, found: Field, path: Path) -> None:
        """Compare rows that are pointed to: what was added or taken out is the pointing, what was edited the row."""
        held, _, _ = self._record.list_at(listed)
        targets = self._targets(found)
        views = {row["id"]: row for row in at(self._record.view, listed.split("."))}
        present: list[str] = []
        now = list(held)
        for row in (row for row in self._returned.rows if row.listed == listed):
            asked = questions(row.cells, f"{listed}[{row.key}].", partial(find_in, self._record.lomake, listed))
            answered = [question for question in asked if question.answer]
            if row.key in held and row.key not in present:
                present.append(row.key)
                index = next((number for number, one in enumerate(targets) if one.id == row.key), None)
                self._edited(asked, views[row.key], None if index is None else (*self._list_path(found), index), path)
                continue
            if not answered or (row.key in views and all(question.is_on(views[row.key]) for question in answered)):
                continue
            typed = next((question.answer for question in answered if question.path == ID), "")
            meant = [typed] if typed in [one.id for one in targets] and typed != row.key else []
            meant = meant or self._alike(found, answered)
            rest = [question for question in answered if question.path != ID]
            if len(meant) == 1 and not self._contradicts(rest, meant[0], targets):
                now += [one for one in meant if one not in now]
            elif not meant and self._may_be_made(found, answered):
                now.append(self._make(found, [q for q in answered if q.path != ID or q.answer != row.key]))
            else:
                syy = Finding("palautus-viite", details={"lista": found.kenttä.words})
                words = ", ".join(question.answer for question in answered)
                self._add(Tila.EI_YMMÄRRETTY, Laji.MUUTOS, path, "", words, syy)
        if now != held:
            self._keep(Told(Tila.KIRJATAAN, ", ".join(held), ", ".join(now), now), path)
        gone = [one for one in held if one not in present and self._base.has(f"{listed}[{one}]", ROW)]
        if gone:
            self._take_out(path, ", ".join(gone), [one for one in now if one not in gone])

    def _contradicts(self, asked: Iterable[Question], tunnus: str, targets: Iterable[Any]) -> bool:
        view = next(self._record.client_view.row(row) for row in targets if row.id == tunnus)
        return not all(question.is_on(view) for question in asked)

    def _edited(self, asked: Iterable[Question], view: View, row_path: Path | None, path: Path) -> None:
        """Compare the fields of a row that is pointed to."""
        comparer = Comparer(self._base, self._valinnat)
        for question in asked:
            told = comparer.differs(question, view)
            if told is None:
                continue
            if row_path is None or question.path == ID or question.field.derived:
                self._keep(told.unclear(Finding("palautus-tunnus")), path)
            else:
                self._keep(told, (*row_path, *question.path))


def _reference_length(question: Question, model: type[Malli], least: int) -> int:
    """Return how many steps lead to a reference, when the field belongs to the row behind it; else 0."""
    for length, step in enumerate(question.path[least:-1], least + 1):
        found = fields(model)[step]
        if found.kind is Kind.REF or found.model is None:
            return length
        model = found.model
    return 0


def _words(row: Row) -> str:
    return " · ".join(one.text for rest, saids in row.cells.items() if "=" not in rest for one in saids if one.text)
