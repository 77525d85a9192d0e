"""Kaikkien kriteerien laskennalliset ehdotukset yhdestä aineistosta, numerojärjestyksessä."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lomake.kriteerit.arviointi_ja_nopeus import ammatillinen_arviointi, nopea_työnhaku
from lomake.kriteerit.ehdotus import Aineisto, Ehdotus
from lomake.kriteerit.henkilosto import asiakasmäärä, fokus, kokonaisvaltainen_palvelu
from lomake.kriteerit.jarjestaminen import (
    avoimuus,
    johdon_tuki,
    pyrkimys_avoimille,
    tiiminvetäjän_rooli,
    valmennustiimi,
)
from lomake.kriteerit.kentta_ja_tavoittelu import lähiyhteisö, tavoittelu
from lomake.kriteerit.neuvonta_ja_kertominen import etuusneuvonta, kertominen
from lomake.kriteerit.rajaamaton_tuki import rajaamaton_palvelu
from lomake.kriteerit.rataloity_ja_tuki import rinnalla_kulkeva_tuki, räätälöity_työnhaku
from lomake.kriteerit.tyonantajat import tiivis_yhteys, yhteyksien_laatu
from lomake.kriteerit.tyot import avoin_työ, työnantajien_monimuotoisuus, töiden_monimuotoisuus
from lomake.kriteerit.yhteensovittaminen import keskeiset_yhteistyötahot, tiimityö, tiivis_tiimityö

EHDOTUKSET: Mapping[int, Callable[[Aineisto], Ehdotus]] = {
    1: asiakasmäärä,
    2: fokus,
    3: kokonaisvaltainen_palvelu,
    4: tiimityö,
    5: tiivis_tiimityö,
    6: keskeiset_yhteistyötahot,
    7: valmennustiimi,
    8: tiiminvetäjän_rooli,
    9: avoimuus,
    10: pyrkimys_avoimille,
    11: johdon_tuki,
    12: etuusneuvonta,
    13: kertominen,
    14: ammatillinen_arviointi,
    15: nopea_työnhaku,
    16: räätälöity_työnhaku,
    17: tiivis_yhteys,
    18: yhteyksien_laatu,
    19: töiden_monimuotoisuus,
    20: työnantajien_monimuotoisuus,
    21: avoin_työ,
    22: rinnalla_kulkeva_tuki,
    23: rajaamaton_palvelu,
    24: lähiyhteisö,
    25: tavoittelu,
}
"""Kriteerin numero ja funktio, joka laskee ehdotuksen."""


def ehdotukset(aineisto: Aineisto) -> list[Ehdotus]:
    """Palauta jokaisen kriteerin ehdotus numerojärjestyksessä."""
    return [EHDOTUKSET[kriteeri](aineisto) for kriteeri in sorted(EHDOTUKSET)]
