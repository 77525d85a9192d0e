"""Every sentence about a finding, in both languages, by code: what is wrong, and what to do.

The sentences are filled only with a finding's `details`: labels, choices and limits, never a client's values.
"""

from __future__ import annotations

from lomake.language import FiSv
from lomake.sentences import asiakastiedosto, asiakirjat, eheys, luovutus, saannot, tiedostot, tyokirjat

SENTENCES: dict[str, FiSv] = (
    asiakastiedosto.SENTENCES
    | saannot.SENTENCES
    | luovutus.SENTENCES
    | asiakirjat.SENTENCES
    | tyokirjat.SENTENCES
    | tiedostot.SENTENCES
    | eheys.SENTENCES
)
