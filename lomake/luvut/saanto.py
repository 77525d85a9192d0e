"""Luvun funktio ja sen sääntö molemmilla kielillä: suomeksi funktion seliteteksti, ruotsiksi sen yllä."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Generic, TypeVar

from lomake.language import FiSv
from lomake.luvut.rivit import Aineisto, Arvo, Kausi

T_co = TypeVar("T_co", bound=Arvo, covariant=True)
T = TypeVar("T", bound=Arvo)


class Laskin(Generic[T_co]):
    """Luvun funktio, jota kutsutaan kuten sitä itseään."""

    __name__: str

    def __init__(self, laske: Callable[[Aineisto, Kausi], T_co], sv: str) -> None:
        functools.update_wrapper(self, laske)
        self._laske, self._sv = laske, sv

    def __call__(self, aineisto: Aineisto, kausi: Kausi) -> T_co:
        """Palauta luvun arvo kaudelta."""
        return self._laske(aineisto, kausi)

    @property
    def sääntö(self) -> FiSv:
        """Luvun sääntö yhtenä kappaleena."""
        return FiSv(" ".join((inspect.getdoc(self._laske) or "").split()), self._sv)


def sääntö(sv: str) -> Callable[[Callable[[Aineisto, Kausi], T]], Laskin[T]]:
    """Palauta koriste, joka liittää funktioon sen säännön ruotsiksi."""
    return lambda laske: Laskin(laske, sv)
