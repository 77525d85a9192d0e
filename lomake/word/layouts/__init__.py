"""The layouts of the default Word templates, one module per form: what stands where, in data."""

from __future__ import annotations

from importlib import import_module

from lomake.forms import Lomake
from lomake.word.layout import Asettelu


def layout_of(lomake: Lomake) -> Asettelu:
    """Return the layout of the form's default template."""
    asettelu: Asettelu = import_module(f"lomake.word.layouts.{lomake.tunnus.replace('-', '_')}").ASETTELU
    return asettelu
