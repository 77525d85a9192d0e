"""A function with what it computes, told to people: in Finnish its docstring, in Swedish what stands above it."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar

from lomake.language import FiSv

P = ParamSpec("P")
Q = ParamSpec("Q")
T = TypeVar("T")
U = TypeVar("U")
T_co = TypeVar("T_co", covariant=True)


class Explained(Generic[P, T_co]):
    """A function that is called as it would be by itself; `words` is its docstring in both languages."""

    __name__: str

    def __init__(self, function: Callable[P, T_co], sv: str) -> None:
        functools.update_wrapper(self, function)
        self._function, self._sv = function, sv

    def __call__(self, *args: P.args, **named: P.kwargs) -> T_co:
        """Return what the function returns."""
        return self._function(*args, **named)

    def like(self, other: Callable[Q, U]) -> Explained[Q, U]:
        """Return another function explained by the same words: one that prepares the call of this one."""
        made = Explained(other, self._sv)
        functools.update_wrapper(made, self._function)
        return made

    @property
    def words(self) -> FiSv:
        """What the function computes, as one paragraph."""
        return FiSv(" ".join((inspect.getdoc(self) or "").split()), self._sv)


def in_swedish(sv: str) -> Callable[[Callable[P, T]], Explained[P, T]]:
    """Return the decorator that joins to a function what its docstring says in Swedish."""
    return lambda function: Explained(function, sv)
