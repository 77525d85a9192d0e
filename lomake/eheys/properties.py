"""What a document says of itself in docProps: a title must be there, a person's name and place must not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from lomake.eheys.container import Container
from lomake.eheys.faults import Faults
from lomake.language import FiSv

_CORE = {
    "creator": FiSv("tekijän nimi", "upphovspersonens namn"),
    "lastModifiedBy": FiSv("viimeisen muokkaajan nimi", "namnet på den som senast redigerat"),
}
_APP = {
    "Company": FiSv("organisaation nimi", "organisationens namn"),
    "Manager": FiSv("esihenkilön nimi", "chefens namn"),
}
_OWN = re.compile(r"lomake(\.\w+)?|versio")
"""The names of the properties that the service itself gives its forms and templates."""
_TEMPLATES = ("", "Normal", "Normal.dotm", "Normal.dotx")


def check(held: Container, faults: Faults) -> None:
    """Tell of what is missing in the properties, and of what tells of a person or a machine. No value is told."""
    core = {name: text for root in _roots(held, "core-properties") for name, text in _texts(root)}
    app = {name: text for root in _roots(held, "extended-properties") for name, text in _texts(root)}
    if not core.get("title"):
        faults.add("eheys-nimi-puuttuu")
    for words, said in ((_CORE, core), (_APP, app)):
        for name, what in words.items():
            if said.get(name):
                faults.add("eheys-metatieto", mitä=what)
    if app.get("Template", "") not in _TEMPLATES:
        faults.add("eheys-metatieto", mitä=FiSv("pohjan nimi", "mallens namn"))
    for root in _roots(held, "custom-properties"):
        if any(not _OWN.fullmatch(one.get("name", "")) for one in root.iterchildren(etree.Element)):
            faults.add("eheys-metatieto", mitä=FiSv("omia ominaisuuksia", "egna egenskaper"))


def language(held: Container) -> str:
    """Return the language that the properties give; "" when they give none."""
    said = (text for root in _roots(held, "core-properties") for name, text in _texts(root) if name == "language")
    return next(said, "")


def _roots(held: Container, kind: str) -> Iterator[etree._Element]:
    return (held.trees[name] for name in held.of("", kind) if name in held.trees)


def _texts(root: etree._Element) -> Iterator[tuple[str, str]]:
    for child in root.iterchildren(etree.Element):
        yield etree.QName(child).localname, (child.text or "").strip()
