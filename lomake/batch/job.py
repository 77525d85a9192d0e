"""One picklable job: a chunk of clients → their documents, in whatever process runs it.

A job holds paths, form ids and hashes only, where the one who runs it sees the files; otherwise also the clients' own
text, and it gives the documents back as bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from functools import cache
from hashlib import sha256
from itertools import product
from pathlib import Path

from lomake import bounded, bugs, client_file, naytto, rajat, resources, store
from lomake.aika import alusta
from lomake.batch.manifest import About, Entry, Line
from lomake.errors import ClientDataError, Finding, Grade, LomakeError, SecrecyError, WordTemplateError
from lomake.fill import is_outgoing, looked_over, names, own_words, properties, refusals
from lomake.forms import BY_TUNNUS
from lomake.kriteerit.asiakirja import asiakirja
from lomake.language import LANGUAGES, Language, language_of
from lomake.staging import Chunk, Staged
from lomake.tiedot import Asiakastiedosto
from lomake.view import ClientView, Tietue, View, tietueet
from lomake.word.contents import Own
from lomake.word.large import enlarged
from lomake.word.properties import Properties
from lomake.word.template import Template


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a client's data are: a file, or a line of one; `text` when the job must bring it along.

    `digest` is the SHA-256 of the text as it was when the run was planned.
    """

    file: str
    digest: str
    line: int = 0
    offset: int = 0
    size: int = 0
    text: bytes | None = field(default=None, repr=False)  # a cluster writes the jobs that fail into its log

    def read(self) -> bytes:
        """Return the client's text. Raises ClientDataError when it can't be read."""
        if self.text is not None:
            return self.text
        if self.line:
            return store.read_slice(Path(self.file), self.offset, self.size)
        return store.read_bytes(Path(self.file))

    @property
    def name(self) -> str:
        """A file name that tells the notation of the text."""
        return f"{self.file}.json" if self.line else self.file

    def placed(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Return the findings with the place in the file itself; one client a line lies on one line."""
        if not self.line:
            return findings
        return tuple(replace(one, file=self.file, line=self.line, column=one.column or 1) for one in findings)


class There(Enum):
    """What lies in the folder under the name of a document that an earlier run has written."""

    CURRENT = "as the manifest says"
    OLDER = "of ours, from an earlier run or one that was interrupted"
    EDITED = "somebody has changed it"
    GONE = "nothing"


@dataclass(frozen=True, slots=True)
class Order:
    """What all the jobs of a run share.

    `today`: the last day that can have happened. `asked`: the forms were named one by one, so one that can't be made is
    told. `pohjat`: the office's own templates. `stage`: the private folder for documents; None to give the bytes back.
    `language`: that of all forms; None for each client's own. `templates`: the bytes of the templates, by language and
    form ("sv/lomake-b"), for a worker that does not see their folder. `dry`: nothing is made, and gaps are told too.
    `iso`: in large print; those in ordinary print are other documents, which lie beside them.
    """

    day: date
    today: date
    forms: tuple[str, ...]
    terms: str
    asked: bool = False
    kaikki: bool = False
    korvaa: bool = False
    language: Language | None = None
    pohjat: str | None = None
    stage: str | None = None
    templates: Mapping[str, bytes] | None = field(default=None, repr=False)
    dry: bool = False
    iso: bool = False

    def wants(self, entry: Entry) -> bool:
        """Tell whether a document is one of those that the run makes."""
        return entry.lomake in self.forms and entry.iso == self.iso

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that the run may need."""
        return (self.language,) if self.language else LANGUAGES

    def template_path(self, form: str, language: Language) -> Path:
        """Return where a template is: the office's own, else the default one."""
        return resources.template(form, language, Path(self.pohjat) if self.pohjat else None)


@dataclass(frozen=True, slots=True)
class Task:
    """One client to look at: what is known of the documents, and what lies in the folder under their names.

    `number` is the client number that the folder was planned by; "" when it could not be read.
    """

    origin: Origin
    number: str = ""
    line: Line | None = None
    there: Mapping[str, There] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Job:
    """A chunk of clients."""

    order: Order
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A document that is to have a name: staged, or as bytes; neither in a dry run."""

    entry: Entry
    staged: Staged | None = None
    data: bytes | None = field(default=None, repr=False)


@dataclass(slots=True)
class Done:
    """What came of one client.

    `line` is what the manifest will say; None when the client could not be used or the file is of something else.
    `fresh` counts the documents that were up to date, `edited` names those that a person has changed, `old` those whose
    record is gone.
    """

    origin: Origin
    number: str = ""
    line: Line | None = None
    findings: tuple[Finding, ...] = ()
    made: list[Made] = field(default_factory=list)
    fresh: int = 0
    edited: list[str] = field(default_factory=list)
    old: list[str] = field(default_factory=list)

    @property
    def is_bad(self) -> bool:
        """Tell whether something of the client could not be made."""
        return any(finding.grade is Grade.VIRHE for finding in self.findings)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A document that the client file has something for, and what it would be made of."""

    tietue: Tietue
    template: Template
    view: View
    said: dict[str, str]
    properties: Properties
    data: str

    @property
    def about(self) -> About:
        return self.tietue.lomake.tunnus, self.tietue.tunnus, self.properties.large


def make(job: Job) -> tuple[Done, ...]:
    """Return what came of each client of the job. Raises OutputError when the documents can't be written.

    What nobody foresaw is a ProgramError: a cluster writes the exceptions of its workers into its log.
    """
    order = job.order
    chunk = Chunk(Path(order.stage)) if order.stage else None
    try:
        return tuple(_client(task, order, chunk) for task in job.tasks)
    except (LomakeError, OSError):
        raise
    except Exception as error:  # noqa: BLE001
        fault = bugs.of(error)
    raise fault  # only here, where the exception and its frames are no longer at hand


def _client(task: Task, order: Order, chunk: Chunk | None) -> Done:
    done = Done(task.origin, task.number)
    try:
        text = task.origin.read()
        if sha256(text).hexdigest() != task.origin.digest:
            raise ClientDataError([Finding("asiakas-muuttui", file=task.origin.file)])
        tiedosto, done.findings = _loaded(text, task.origin.name, order)
        if tiedosto is not None and tiedosto.asiakas.tunnus != task.number:
            raise ClientDataError([Finding("asiakas-muuttui", file=task.origin.file)])
    except ClientDataError as error:
        done.findings = task.origin.placed(error.findings)
        return done
    if tiedosto is None:
        return done
    done.findings = task.origin.placed(done.findings)
    drafts, refused, steady = _drafts(tiedosto, order)
    done.findings += task.origin.placed(tuple(replace(one, file=task.origin.file) for one in refused))
    _settle(done, drafts, task, order, chunk, tiedosto)
    evidence = naytto.yhteenveto(asiakirja(tiedosto, order.day, rajat.voimassa(order.day), jakso=alusta(order.day))).fi
    kept = _kept(done, drafts, task, order)
    done.line = Line(
        asiakas=done.number,
        lähde=task.origin.digest,
        ehdot=order.terms if not done.is_bad else "",
        päivä=order.day.isoformat(),
        pysyvä=steady,
        näyttö=evidence,
        asiakirjat=tuple(sorted([*kept, *(made.entry for made in done.made)], key=lambda entry: entry.nimi)),
    )
    return done


def _loaded(text: bytes, name: str, order: Order) -> tuple[Asiakastiedosto | None, tuple[Finding, ...]]:
    """Return the client of a text, None for a team or settings; gaps only when they are to be told."""
    if not order.dry:
        tiedosto = client_file.sound(text, name, order.today)
        if tiedosto is not None:
            return tiedosto, ()
    held = client_file.load(text, name, order.day, order.today)
    return (held.tiedosto, held.findings) if isinstance(held, client_file.Loaded) else (None, ())


def _drafts(tiedosto: Asiakastiedosto, order: Order) -> tuple[list[_Draft], list[Finding], bool]:
    """Return the documents of the client, why some are refused, and whether another day would give the same ones."""
    language = order.language or tiedosto.lomakkeiden_kieli()
    view, drafts, refused, steady = ClientView(tiedosto, order.day, language), [], [], True
    for form in order.forms:
        lomake = BY_TUNNUS[form]
        for tietue in tietueet(tiedosto, lomake, kaikki=order.kaikki):
            obstacles = refusals(tiedosto, tietue, order.day)
            steady = steady and lomake.palautuu  # a consent for an employer may begin or end
            if obstacles:
                refused += [replace(one, label=lomake.words) for one in obstacles]
                continue
            template, seen = _compiled(form, language, order), view.of(tietue)
            said = template.answers(seen)
            about = replace(properties(tietue, tiedosto, order.day, language), large=order.iso)
            drafts.append(_Draft(tietue, template, seen, said, about, template.used(seen, said)))
    return drafts, refused if order.asked else [], steady


def prepare(order: Order) -> None:
    """Compile the templates of the run. Raises WordTemplateError with every fault of all of them.

    The Swedish default ones wait until a client needs them: they have no faults to tell, and most offices have none.
    """
    faults: list[Finding] = []
    for form, language in product(order.forms, order.languages):
        if language == "sv" and order.language is None and not _is_own(order.template_path(form, language), order):
            continue
        try:
            _compiled(form, language, order)
        except (WordTemplateError, ClientDataError) as error:
            faults += error.findings
    if faults:
        raise WordTemplateError(faults)


def _is_own(path: Path, order: Order) -> bool:
    return order.pohjat is not None and path.is_relative_to(order.pohjat)


def _compiled(form: str, language: Language, order: Order) -> Template:
    data = (order.templates or {}).get(f"{language}/{form}")
    return _template(form, order.template_path(form, language), data)


@cache
def _template(form: str, path: Path, data: bytes | None) -> Template:
    """Return the compiled template, once per process: Jinja does not travel between processes."""
    return bounded.template(store.read_bytes(path) if data is None else data, BY_TUNNUS[form], str(path))


@cache
def _own(form: str, language: Language) -> Own:
    """Return what the form's default template says of itself."""
    default = _template(form, resources.template(form, language, None), None)
    return own_words(default, BY_TUNNUS[form], language)


def _settle(
    done: Done, drafts: list[_Draft], task: Task, order: Order, chunk: Chunk | None, tiedosto: Asiakastiedosto
) -> None:
    """Make the documents that differ from those that are there, and note the others."""
    entries = task.line.asiakirjat if task.line else ()
    known = {entry.about: entry for entry in entries if not entry.vanhentunut}
    for draft, entry in _named(drafts, entries, task.there, tiedosto, order.day):
        old = known.get(draft.about)
        there = task.there.get(entry.nimi, There.GONE)
        if old is not None and old.nimi == entry.nimi and old.is_made_of(entry) and there is There.CURRENT:
            done.fresh += 1
        elif there is There.EDITED and not order.korvaa:
            done.edited.append(entry.nimi)
        elif order.dry:
            done.made.append(Made(entry))
        else:
            try:
                done.made.append(_made(draft, entry, chunk, tiedosto))
            except (WordTemplateError, SecrecyError) as error:
                done.findings += tuple(replace(one, file=one.file or entry.nimi) for one in error.findings)


def _made(draft: _Draft, entry: Entry, chunk: Chunk | None, tiedosto: Asiakastiedosto) -> Made:
    data = draft.template.render(draft.view, draft.properties, said=draft.said)
    if is_outgoing(draft.tietue.lomake):
        looked_over(data, draft.tietue, tiedosto, entry.nimi, _own(entry.lomake, language_of(entry.kieli)))
    if entry.iso:
        data = enlarged(data)
    entry = replace(entry, tulos=sha256(data).hexdigest(), koko=len(data))
    if chunk is None:
        return Made(entry, data=data)
    staged = chunk.add(data)
    return Made(replace(entry, muutettu=staged.modified), staged)


def _named(
    drafts: list[_Draft],
    earlier: Iterable[Entry],
    there: Mapping[str, There],
    tiedosto: Asiakastiedosto,
    day: date,
) -> Iterator[tuple[_Draft, Entry]]:
    """Yield each document with its name; one that would come out as it is keeps the name that it has.

    The name of a paper for an employer tells the day of printing, and the next run prints on another day.
    """
    lying = [entry for entry in earlier if there.get(entry.nimi) is not There.GONE]
    known = {entry.about: entry for entry in lying if not entry.vanhentunut}
    entries = [_entry(draft) for draft in drafts]
    kept = {
        draft.about: old.nimi
        for draft, entry in zip(drafts, entries, strict=True)
        if (old := known.get(draft.about)) and old.is_made_of(entry)
    }
    wanted = {draft.about for draft in drafts}
    taken = {*kept.values(), *(old.nimi for old in lying if old.about not in wanted)}
    for draft, entry in zip(drafts, entries, strict=True):
        name = kept.get(draft.about)
        if name is None:
            language, large = language_of(draft.properties.language), draft.properties.large
            name = next(name for name in names(tiedosto, draft.tietue, day, language, iso=large) if name not in taken)
            taken.add(name)
        yield draft, replace(entry, nimi=name)


def _entry(draft: _Draft) -> Entry:
    lomake, said = draft.tietue.lomake, draft.properties
    return Entry(
        nimi="",
        lomake=lomake.tunnus,
        tietue=draft.tietue.tunnus,
        kieli=said.language,
        versio=lomake.versio,
        pohja=draft.template.digest,
        tiedot=draft.data,
        tulos="",
        koko=0,
        muutettu=0,
        iso=said.large,
    )


def _kept(done: Done, drafts: list[_Draft], task: Task, order: Order) -> list[Entry]:
    """Return the entries of earlier runs that hold on: of documents that were not made anew, and are still there.

    One whose record is gone, or whose document has another name now, is marked and told; it is never deleted.
    """
    made = {one.entry.nimi for one in done.made}
    wanted = {draft.about for draft in drafts}
    anew = {one.entry.about for one in done.made}
    kept = []
    for old in task.line.asiakirjat if task.line else ():
        if old.nimi in made or task.there.get(old.nimi) is There.GONE:
            continue
        gone = order.wants(old) and (old.about not in wanted or old.about in anew)
        if gone or old.vanhentunut:
            done.old.append(old.nimi)
        kept.append(replace(old, vanhentunut=gone or old.vanhentunut))
    return kept
