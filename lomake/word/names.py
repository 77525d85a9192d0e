"""The typed Jinja of one part → the fields that it uses, and a fault for each unknown name and refused feature."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from enum import Enum

from jinja2 import TemplateSyntaxError, nodes

from lomake import fields as tree
from lomake.fields import UnknownField
from lomake.language import FiSv, Words, in_language
from lomake.word import sandbox
from lomake.word.draft import Draft, HiddenField
from lomake.word.story import Story

_SAME_ROWS = {"sort", "reverse", "list", "unique", "select", "reject", "selectattr", "rejectattr", "default", "d"}
_ONE_ROW = {"first", "last"}
_BY_ATTRIBUTE = {"selectattr": 0, "rejectattr": 0, "sum": 0, "join": 1}  # filter: where the name of a field may stand
_FILTERS = _SAME_ROWS | _ONE_ROW | {
    "abs", "batch", "capitalize", "count", "e", "escape", "float", "int", "join", "length", "lower", "map", "max",
    "min", "replace", "round", "slice", "string", "sum", "title", "trim", "truncate", "upper", "wordcount",
}  # fmt: skip
_TESTS = {
    "boolean", "defined", "divisibleby", "eq", "equalto", "even", "false", "float", "ge", "gt", "greaterthan", "in",
    "integer", "iterable", "le", "lessthan", "lower", "lt", "mapping", "ne", "none", "number", "odd", "sameas",
    "sequence", "string", "true", "undefined", "upper", "==", "!=", "<", "<=", ">", ">=",
}  # fmt: skip
_OF_LOOP = {
    "changed", "cycle", "depth", "depth0", "first", "index", "index0", "last", "length", "nextitem", "previtem",
    "revindex", "revindex0",
}  # fmt: skip
_TESTED = {"select": 0, "reject": 0, "selectattr": 1, "rejectattr": 1}  # filter: where the name of a test may stand
_TOO_MUCH = (RecursionError, SyntaxError, ValueError, MemoryError)
"""How Python refuses code that is nested too deep or has a number too long to read."""
_LONGEST_SHOWN = 80
_ALLOWED = frozenset({
    nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Macro, nodes.CallBlock, nodes.FilterBlock, nodes.With,
    nodes.Block, nodes.Assign, nodes.AssignBlock, nodes.Scope,
    nodes.Name, nodes.Const, nodes.Tuple, nodes.List, nodes.Dict, nodes.Pair, nodes.Keyword, nodes.Getattr,
    nodes.Getitem, nodes.Slice, nodes.CondExpr, nodes.Filter, nodes.Test, nodes.Call, nodes.Concat, nodes.Compare,
    nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Neg, nodes.Pos, nodes.Add, nodes.Sub, nodes.Mul, nodes.Div,
    nodes.FloorDiv, nodes.Mod,
})  # fmt: skip
"""What Jinja may be made of. What is not here is refused, also what a later Jinja may bring."""
_ENDLESS = FiSv("silmukka, joka voi olla loputon", "en slinga som kan vara ändlös")
_NO_FIELD = FiSv("nimi, jota ei voi seurata kenttään", "ett namn som inte kan följas till ett fält")
_COMPUTED = FiSv("laskettu kentän nimi", "ett uträknat fältnamn")
_WORDS: dict[type[nodes.Node], Words] = {
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.Pow: FiSv("potenssi", "potens"),
    nodes.NSRef: "namespace",
}


class _Other(Enum):
    """What an expression may hold besides a field of the tree."""

    LOOP = "loop"
    TOLD = "an unknown name, told of already"
    ELSE = "a number, a word, or what can't be followed to a field"


Held = str | _Other
Names = dict[str, Held]


def check(source: str, story: Story, draft: Draft) -> None:
    """Tell the draft of unknown names and refused features, and of what is no Jinja at all."""
    lined, tags = sandbox.lined(source)
    try:
        parsed = sandbox.ENVIRONMENT.parse(lined)
        follower = _Follower(story, draft)
        follower.allow(parsed)
        follower.follow(parsed.body, {})
        if draft.faultless:  # some rules of Jinja show only now, such as that a block is not defined twice
            sandbox.ENVIRONMENT.compile(parsed)
    except TemplateSyntaxError as error:
        tag = sandbox.tag_on(error.lineno, tags)
        places = [paragraph for paragraph, text in story.paragraphs() if tag in text]
        draft.fault("pohja-jinja-virhe", story, places[0] if len(places) == 1 else None, tunniste=tag)
    except _TOO_MUCH:
        longest = max(tags, key=len, default="")
        draft.fault("pohja-jinja-virhe", story, tunniste=longest[:_LONGEST_SHOWN])


class _Follower:
    """Follows every name of one part's typed Jinja to a field, so that none is unknown when a form is filled.

    Of what can't be followed nothing may be asked: nobody could tell which fields the template then uses.
    """

    def __init__(self, story: Story, draft: Draft) -> None:
        self._story, self._draft = story, draft
        self._ranges = 0

    def allow(self, parsed: nodes.Template) -> None:
        """Tell of everything that Jinja may not be made of."""
        for kind in dict.fromkeys(type(node) for node in parsed.find_all(nodes.Node)):
            if kind not in _ALLOWED:
                word = _WORDS.get(kind, kind.__name__)
                self._refusal(word, in_language(word, "fi"))

    def follow(self, statements: Iterable[nodes.Node], names: Names) -> None:
        """Follow the statements one after another; `names` are known before them, and get what they set."""
        for statement in statements:
            self._statement(statement, names)

    def _statement(self, node: nodes.Node, names: Names) -> None:
        """Follow one statement; `names` gets what it sets."""
        match node:
            case nodes.For():
                self._for(node, names)
            case nodes.Assign():
                self._set(node.target, self._trace(node.node, names), names)
            case nodes.AssignBlock():
                self.follow(node.body, dict(names))
                self._set(node.target, _Other.ELSE, names)
            case nodes.With():
                inner = dict(names)
                for target, value in zip(node.targets, node.values, strict=True):
                    self._set(target, self._trace(value, names), inner)
                self.follow(node.body, inner)
            case nodes.Macro() | nodes.CallBlock():
                self._macro(node, names)
            case nodes.Block() | nodes.Scope() | nodes.FilterBlock():
                if isinstance(node, nodes.FilterBlock):
                    self._trace(node.filter, names)
                self.follow(node.body, dict(names))
            case nodes.Expr():
                self._trace(node, names)
            case _:
                self._refuse(node)
                self.follow(node.iter_child_nodes(), names)

    def _for(self, node: nodes.For, names: Names) -> None:
        turns = isinstance(node.iter, nodes.Call) and _written(node.iter.node) == "range"
        if node.recursive or (turns and self._ranges):
            self._refusal(_ENDLESS, "for")
        rows = self._trace(node.iter, names)
        inner: Names = names | {"loop": _Other.LOOP}
        self._set(node.target, self._row(rows), inner)
        self._ranges += turns
        self.follow([*node.body, *([node.test] if node.test else [])], inner)
        self._ranges -= turns
        self.follow(node.else_, dict(names))

    def _macro(self, node: nodes.Macro | nodes.CallBlock, names: Names) -> None:
        given = ("caller", "varargs", "kwargs", *(argument.name for argument in node.args))
        inner: Names = names | dict.fromkeys(given, _Other.ELSE)
        if isinstance(node, nodes.CallBlock):
            self._trace(node.call, names)
        for default in node.defaults:
            self._trace(default, names)
        self.follow(node.body, inner)
        if isinstance(node, nodes.Macro):
            names[node.name] = _Other.ELSE  # only now: a macro that calls itself could go on for ever

    def _set(self, target: nodes.Node, value: Held, names: Names) -> None:
        if isinstance(target, nodes.Name):
            names[target.name] = value
        names |= {name.name: _Other.ELSE for name in target.find_all(nodes.Name)}

    def _trace(self, node: nodes.Node, names: Names) -> Held:
        """Return what an expression holds, having followed everything in it."""
        match node:
            case nodes.Name():
                return self._name(node.name, names)
            case nodes.Getattr():
                return self._member(self._trace(node.node, names), node.attr, _written(node))
            case nodes.Getitem(arg=nodes.Const(value=str() as key)):
                return self._member(self._trace(node.node, names), key, _written(node))
            case nodes.Getitem():
                return self._item(node, names)
            case nodes.Filter():
                return self._filter(node, names)
            case nodes.Call() if self._trace(node.node, names) is _Other.LOOP:
                self._refusal(_ENDLESS, _written(node.node))
                return _Other.TOLD
        self._refuse(node)
        for child in node.iter_child_nodes():
            self._trace(child, names)
        return _Other.ELSE

    def _name(self, name: str, names: Names) -> Held:
        if name in names:
            return names[name]
        return _Other.ELSE if name in sandbox.ENVIRONMENT.globals else self._known(name, name)

    def _known(self, path: str, written: str) -> Held:
        """Return a path of the tree, or TOLD after telling that there is no such field, or not for this reader."""
        try:
            self._draft.find(path)
        except HiddenField:
            self._at(written, "pohja-kielletty-kenttä", tunniste=written)
            return _Other.TOLD
        except UnknownField as unknown:
            roots = difflib.get_close_matches(path, self._draft.scope, n=1) if "." not in path else []
            self._at(written, "pohja-tuntematon-nimi", tunniste=written, ehdotus=(roots or [unknown.nearest or ""])[0])
            return _Other.TOLD
        return path

    def _member(self, whole: Held, key: str, written: str) -> Held:
        if isinstance(whole, str):
            return self._known(f"{whole}.{key}", written)
        if whole is _Other.ELSE:
            self._refusal(_NO_FIELD, written)
            return _Other.TOLD
        if whole is _Other.LOOP and key not in _OF_LOOP:
            self._refusal(f"loop.{key}", written)
            return _Other.TOLD
        return _Other.TOLD if whole is _Other.TOLD else _Other.ELSE

    def _item(self, node: nodes.Getitem, names: Names) -> Held:
        """Follow `rows[0]` and `rows[1:]`; a key that is worked out could name any field."""
        whole = self._trace(node.node, names)
        self._trace(node.arg, names)
        if isinstance(node.arg, nodes.Slice):
            return whole
        counted = isinstance(node.arg, nodes.Const)
        if not counted and not (isinstance(whole, str) and tree.find(self._draft.scope, whole).many):
            self._refusal(_COMPUTED, _written(node.node))
        return self._row(whole)

    def _filter(self, node: nodes.Filter, names: Names) -> Held:
        self._refuse(node)
        rows = self._trace(node.node, names) if node.node else _Other.ELSE
        for argument in (*node.args, *(pair.value for pair in node.kwargs)):
            self._trace(argument, names)
        place = _BY_ATTRIBUTE.get(node.name, len(node.args))
        for name in [pair.value for pair in node.kwargs if pair.key == "attribute"] + node.args[place : place + 1]:
            row, key = self._row(rows), getattr(name, "value", None)
            if isinstance(row, str) and isinstance(key, str):
                self._known(f"{row}.{key}", f"{_written(node.node)}|{node.name}")
            else:
                self._refusal(_COMPUTED, node.name)
        if node.name in _ONE_ROW:
            return self._row(rows)
        return rows if node.name in _SAME_ROWS else _Other.ELSE

    def _row(self, rows: Held) -> Held:
        """Return what one item of a list is."""
        if not isinstance(rows, str):
            return rows
        found = tree.find(self._draft.scope, rows)
        return f"{rows}[]" if found.many and found.model and not rows.endswith("[]") else _Other.ELSE

    def _refuse(self, node: nodes.Node) -> None:
        """Tell of what the engine does not do, or not safely."""
        feature = ""
        if isinstance(node, nodes.Test) and node.name not in _TESTS:
            feature = node.name
        if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
            feature = node.name
        if isinstance(node, nodes.Filter) and node.name == "map" and node.args:
            feature = "map"  # its argument is the name of a filter; map(attribute="…") is enough
        if isinstance(node, nodes.Filter) and node.name in _TESTED:
            place = _TESTED[node.name]
            if not all(getattr(test, "value", None) in _TESTS for test in node.args[place : place + 1]):
                feature = node.name
        if isinstance(node, nodes.Call) and _written(node.node) == "range" and not all(map(_few, node.args)):
            feature = "range"
        if feature:
            self._refusal(feature, feature)

    def _refusal(self, feature: Words, written: str) -> None:
        self._at(written, "pohja-ei-osata", tunniste=written, ominaisuus=feature)

    def _at(self, written: str, code: str, **details: Words) -> None:
        """Tell of a fault in each paragraph where it is written."""
        word = re.compile(rf"(?<![\w.]){re.escape(written)}(?!\w)")
        told = False
        for place, text in self._story.paragraphs():
            if any(word.search(tag) for tag in sandbox.TAG.findall(text)):
                self._draft.fault(code, self._story, place, **details)
                told = True
        if not told:
            self._draft.fault(code, self._story, None, **details)


def _few(argument: nodes.Node) -> bool:
    return not (isinstance(argument, nodes.Const) and abs(argument.value) > sandbox.MOST_TURNS)


def _written(node: nodes.Node | None) -> str:
    """Return a name as it is typed: t.teksti; "" for what is no plain name."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_written(node.node)}.{node.attr}"
        case nodes.Getitem(arg=nodes.Const(value=key)):
            return f"{_written(node.node)}[{key!r}]"
    return ""
