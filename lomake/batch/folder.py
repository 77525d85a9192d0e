"""The output folder of a batch: what is to be done there, and settling what was done. One process, never a worker."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from itertools import product
from pathlib import Path

from lomake import __version__, source, staging, store
from lomake.batch import planning
from lomake.batch.job import Done, Job, Made, Order, Origin, Task, There
from lomake.batch.manifest import Entry, Line, Manifest
from lomake.errors import ClientDataError, Finding, OutputError
from lomake.fill import is_ours
from lomake.forms import BY_TUNNUS
from lomake.values import BadValue, parse_asiakastunnus

_LONGEST_PATH = 259 if os.name == "nt" else 4095


@dataclass(slots=True)
class Survey:
    """What a run has before it: clients to look at, and those of whom all is known already.

    `numbers` has the client number of each place where one could be read.
    """

    todo: list[Origin] = field(default_factory=list)
    numbers: dict[planning.Place, str] = field(default_factory=dict)
    known: list[Done] = field(default_factory=list)


def origins(paths: Iterable[Path], known: Callable[[str], str]) -> Iterator[tuple[Origin, str] | Done]:
    """Yield each client of the files with the number, "" when it can't be read; a Done when a file can't be opened.

    `known` tells the number of a client whose text has a hash. In a file named .jsonl there is one client a line.
    """
    listed = [path for path in paths if path.suffix.lower() != ".jsonl"]
    found = store.find_client_files(listed) if listed else []
    for path in found:
        try:
            text = store.read_bytes(path)
        except ClientDataError as error:
            yield Done(Origin(str(path), ""), findings=tuple(_of_batch(one) for one in error.findings))
            continue
        origin = Origin(str(path), sha256(text).hexdigest())
        yield origin, known(origin.digest) or _number(text, str(path))
    for path in paths:
        if path.suffix.lower() == ".jsonl":
            yield from _of_lines(path, known)


def _of_batch(finding: Finding) -> Finding:
    """Return the finding; a sealed file is told as what it is here: nobody can give a batch its password."""
    return replace(finding, code="era-salattu") if finding.code == "salattu" else finding


def _of_lines(path: Path, known: Callable[[str], str]) -> Iterator[tuple[Origin, str] | Done]:
    offset = 0
    for number, line in enumerate(store.lines(path), 1):
        text = line.strip()
        start = offset + len(line) - len(line.lstrip())
        offset += len(line)
        if text:
            origin = Origin(str(path), sha256(text).hexdigest(), number, start, len(text))
            yield origin, known(origin.digest) or _number(text, ".json")


def _with_text(origin: Origin) -> Origin:
    try:
        return replace(origin, text=origin.read())
    except ClientDataError:
        return origin  # whoever does the job tells that it can't be read


def _number(text: bytes, name: str) -> str:
    try:
        return parse_asiakastunnus(source.client_number(text, name))
    except BadValue:
        return ""


def terms(order: Order) -> str:
    """Return a hash of all that decides what is written, but for the client and the day."""
    digest = sha256(f"{__version__} {order.kaikki} {order.language}{' iso' if order.iso else ''}".encode())
    for form, language in product(order.forms, order.languages):
        template = sha256(store.read_bytes(order.template_path(form, language))).hexdigest()
        digest.update(f" {form} {BY_TUNNUS[form].versio} {template}".encode())
    return digest.hexdigest()[:32]


class Folder:
    """An output folder and its manifest."""

    def __init__(self, root: Path) -> None:
        """Raises OutputError when the manifest can't be read."""
        self.root = root
        self._manifest = Manifest(staging.manifest_lines(root), partial(staging.manifest_piece, root))
        self.damaged = self._manifest.damaged
        self._file: staging.ManifestFile | None = None

    def number(self, digest: str) -> str:
        """Return the client whose file has this hash, if an earlier run has seen it."""
        return self._manifest.number(digest)

    def survey(self, found: Iterable[tuple[Origin, str] | Done], order: Order) -> Survey:
        """Return what is to be done. No name is taken and nothing is written yet."""
        survey = Survey()
        at_hand: list[tuple[Origin, str]] = []
        for one in found:
            if isinstance(one, Done):
                survey.known.append(one)
            else:
                at_hand.append(one)
        places = {(origin.file, origin.line): number for origin, number in at_hand}
        survey.numbers = {place: number for place, number in places.items() if number}
        root = str(self.root.absolute())
        bad = planning.obstacles(survey.numbers.items(), root, longest=_LONGEST_PATH)
        for origin, number in at_hand:
            obstacle = bad.get((origin.file, origin.line)) or self._linked(origin, number)
            if obstacle:
                survey.known.append(Done(origin, number, findings=(obstacle,)))
            elif done := self._up_to_date(origin, number, order):
                survey.known.append(done)
            else:
                survey.todo.append(origin)
        return survey

    def gone(self, survey: Survey) -> list[str]:
        """Return the clients of earlier runs that are not among those of this one."""
        here = set(survey.numbers.values())
        return [number for number in self._manifest if number not in here]

    def documents(self, survey: Survey, order: Order) -> list[str]:
        """Return the names of the documents of this run's clients and forms, also of those that are as they were."""
        names: list[str] = []
        for number in sorted(set(survey.numbers.values())):
            line = self._manifest.line(number)
            entries = line.asiakirjat if line else ()
            names += [entry.nimi for entry in entries if not entry.vanhentunut and order.wants(entry)]
        return names

    def jobs(self, survey: Survey, order: Order, size: int) -> Iterator[Job]:
        """Yield the jobs, `size` clients in each; each brings its clients' texts when the documents are given back."""
        for start in range(0, len(survey.todo), size):
            tasks = []
            for origin in survey.todo[start : start + size]:
                number = survey.numbers.get((origin.file, origin.line), "")
                line = self._manifest.line(number)
                sent = origin if order.stage or order.dry else _with_text(origin)
                tasks.append(Task(sent, number, line, self._there(number, line)))
            yield Job(order, tuple(tasks))

    def open(self) -> None:
        """Begin to write the manifest."""
        self._file = staging.ManifestFile(self.root, self._manifest.size)
        if not self._manifest.size:
            self._file.append(self._manifest.begin())

    def settle(self, chunk: Sequence[Done], order: Order, stage: Path) -> None:
        """Give the documents of a chunk their names; a document that a person has touched meanwhile is left alone.

        Raises OutputError when the folder can't be written. Whatever happens, the next run goes on from here.
        """
        written, named = bytearray(), []
        own = staging.Chunk(stage)
        for done in chunk:
            if done.line is None:
                continue
            try:
                self._last_look(done, order)
            except OutputError as error:
                done.findings += error.findings
                done.line, done.made = None, []
                continue
            done.made = [self._staged(made, own) for made in done.made]
            renewed = {made.entry.nimi: made.entry for made in done.made}
            entries = tuple(renewed.get(entry.nimi, entry) for entry in done.line.asiakirjat)
            done.line = replace(done.line, asiakirjat=entries)
            if done.line != self._manifest.line(done.number):
                written += self._manifest.add(done.line)
            named += done.made
        if self._file is None:
            raise TypeError("the manifest is not open")
        if written:
            self._file.append(bytes(written))
        if named:
            staging.sync(self.root)
        for made in named:
            if made.staged:
                staging.name(made.staged, self.root / made.entry.nimi)

    def close(self) -> None:
        """Write the manifest anew with one line a client, when all that was begun has been settled."""
        if self._file is None:
            return
        self._file.close()
        staging.sync(self.root)
        if not self._manifest.is_settled:
            store.write(self.root / staging.MANIFEST, self._manifest.settled())

    def leave(self) -> None:
        """Let go of the manifest as it is: something went wrong, and the next run reads it."""
        if self._file is not None:
            self._file.close()

    def _linked(self, origin: Origin, number: str) -> Finding | None:
        """Return why the client's folder can't be used."""
        if not number:
            return None
        try:
            staging.refuse_links(self.root / number / "x")
        except OutputError as error:
            return error.findings[0]
        return None

    def _up_to_date(self, origin: Origin, number: str, order: Order) -> Done | None:
        """Return what came of a client of whom nothing has changed since an earlier run; None when one must look."""
        line = self._manifest.line(number)
        if line is None or not line.holds(origin.digest, order.terms, order.day.isoformat()) or order.dry:
            return None
        there = self._there(number, line)
        valid = [entry for entry in line.asiakirjat if not entry.vanhentunut]
        wanted = [entry.nimi for entry in valid if order.wants(entry)]
        edited = [name for name in wanted if there[name] is There.EDITED]
        if edited and order.korvaa or any(there[entry.nimi] in (There.OLDER, There.GONE) for entry in valid):
            return None
        old = [entry.nimi for entry in line.asiakirjat if entry.vanhentunut and there[entry.nimi] is not There.GONE]
        fresh = len(wanted) - len(edited)
        told = replace(line, asiakirjat=())  # the report says nothing of documents that are up to date
        return Done(origin, number, told, fresh=fresh, edited=edited, old=old)

    def _there(self, number: str, line: Line | None) -> Mapping[str, There]:
        """Return what lies under the name of each document that earlier runs have written for a client."""
        if line is None:
            return {}
        results = None
        found = {}
        for entry in line.asiakirjat:
            state = store.state(self.root / entry.nimi)
            if state is None:
                found[entry.nimi] = There.GONE
            elif state == (entry.koko, entry.muutettu):
                found[entry.nimi] = There.CURRENT
            else:
                results = results or self._manifest.results(number)
                found[entry.nimi] = self._touched(entry, results[entry.nimi])
        return found

    def _touched(self, entry: Entry, results: set[str]) -> There:
        """Return what a document is whose size or time differs from the manifest: it may be ours all the same."""
        try:
            result = sha256(store.read_bytes(self.root / entry.nimi)).hexdigest()
        except ClientDataError:
            return There.EDITED  # what can't be read is not written over
        if result == entry.tulos:
            return There.CURRENT
        return There.OLDER if result in results else There.EDITED

    def _last_look(self, done: Done, order: Order) -> None:
        """Leave out what need not or must not be written, seen just before it would be.

        Raises OutputError when a name is a link or a folder.
        """
        left: list[Made] = []
        dropped: dict[str, Entry | None] = {}
        results = self._manifest.results(done.number)
        line = self._manifest.line(done.number)
        old = {entry.nimi: entry for entry in line.asiakirjat} if line else {}
        for made in done.made:
            target = self.root / made.entry.nimi
            staging.refuse_links(target)
            if store.state(target) is None or order.korvaa:
                left.append(made)
                continue
            lying = self._lying(target)
            result = sha256(lying).hexdigest()
            if result == made.entry.tulos:
                size, modified = store.state(target) or (0, 0)
                dropped[made.entry.nimi] = replace(made.entry, koko=size, muutettu=modified)
                done.fresh += 1
            elif result in results.get(made.entry.nimi, ()) or not results.get(made.entry.nimi) and is_ours(lying):
                left.append(made)
            else:
                dropped[made.entry.nimi] = old.get(made.entry.nimi)
                done.edited.append(made.entry.nimi)
        done.made = left
        if done.line and dropped:
            entries = (dropped.get(entry.nimi, entry) for entry in done.line.asiakirjat)
            left_alone = set(done.edited) & dropped.keys()
            done.line = replace(
                done.line,
                asiakirjat=tuple(entry for entry in entries if entry),
                ehdot="" if left_alone else done.line.ehdot,  # so that the next run looks, and tells it again
            )

    def _lying(self, target: Path) -> bytes:
        try:
            return store.read_raw(target)  # one that is sealed is not a batch's
        except ClientDataError as error:
            raise OutputError(error.findings) from error

    def _staged(self, made: Made, own: staging.Chunk) -> Made:
        """Return the document staged here, when a worker with a disk of its own has given it as bytes."""
        if made.data is None:
            return made
        staged = own.add(made.data)
        return Made(replace(made.entry, muutettu=staged.modified), staged)
