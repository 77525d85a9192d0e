"""What an explanation of a message is made of: the area that the message belongs to, and what it says of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lomake.language import FiSv, Language

_SANAT = {"väärin": "fel   ", "oikein": "rätt  "}


@dataclass(frozen=True, slots=True)
class Selitys:
    """What a sentence has no room for: what is behind it, and lines that show it.

    `esimerkki` has a wrong line and the right one, or what to type; "" when there is nothing to show.
    """

    teksti: FiSv
    esimerkki: str = ""

    def näyte(self, kieli: Language) -> str:
        """Return the lines that show it; keys are the same in both languages, right and wrong are not."""
        if kieli == "fi":
            return self.esimerkki
        return re.sub(r"^(väärin|oikein)", lambda sana: _SANAT[sana[1]], self.esimerkki, flags=re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Alue:
    """Messages that come from the same place: what follows from them, who says them, where the guide tells more.

    `alut`: how the codes of the area begin; `koodit`: codes of the area by name, with their own explanation, or None
    when the sentence says all. `paluuarvo`: with what exit codes the commands end.
    """

    nimi: FiSv
    kuvaus: FiSv
    komennot: tuple[str, ...]
    paluuarvo: FiSv
    sivu: str
    otsikko: str
    alut: tuple[str, ...] = ()
    koodit: Mapping[str, Selitys | None] = field(default_factory=dict)
