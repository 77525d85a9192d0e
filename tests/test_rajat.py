"""What the criteria measure against: defaults with their source, and an organisation's own from a day on."""

from __future__ import annotations

from datetime import date

import pytest

from lomake import rajat
from lomake.client_file import load_asetukset
from lomake.errors import ClientDataError
from lomake.messages import line
from lomake.tiedot.asetukset import PäiväNolla, Raja

TODAY = date(2026, 11, 20)

OMAT = """\
päivänolla: lähete saapunut
rajat:
  - {raja: suunnitelman tarkistusväli, arvo: 60, alkaen: 1.1.2026, lähde: Ohjausryhmä 12.1.2026}
  - {raja: suunnitelman tarkistusväli, arvo: 45, alkaen: 1.12.2026, lähde: Ohjausryhmä 2.11.2026}
"""


@pytest.mark.parametrize("raja", Raja, ids=lambda raja: raja.name)
def test_every_raja_has_a_value_and_a_source_from_the_beginning(raja: Raja) -> None:
    ensimmäinen = rajat.RAJAT[raja][0]

    assert date.min == ensimmäinen.alkaen
    assert ensimmäinen.lähde.startswith("lomakkeisto")


def test_raja_is_told_with_its_value_and_source() -> None:
    assert "suunnitelman tarkistusväli 92\u00a0pv (lomakkeisto 2.5 [D])" == rajat.voimassa(TODAY).selite(
        Raja.TARKISTUSVÄLI
    )


@pytest.mark.parametrize(
    ("päivä", "arvo"),
    [(date(2025, 12, 31), 92), (date(2026, 1, 1), 60), (date(2026, 11, 30), 60), (date(2026, 12, 1), 45)],
    ids=str,
)
def test_raja_of_an_organisation_holds_from_its_own_day(päivä: date, arvo: int) -> None:
    asetukset = load_asetukset(OMAT.encode(), "asetukset.yaml")

    voimassa = rajat.voimassa(päivä, asetukset)

    assert arvo == voimassa[Raja.TARKISTUSVÄLI]
    assert 31 == voimassa[Raja.TUKI_TOTEUTUI]
    assert PäiväNolla.LÄHETE is voimassa.päivänolla


def test_faults_of_asetukset_are_told_at_once_with_their_lines() -> None:
    viat = """\
rajat:
  - {raja: tarkistusvali, arvo: 60, alkaen: 1.1.2026, lähde: x}
  - {raja: suunnitelman tarkistusväli, arvo: kuusi, alkaen: 1.1.2026, lähde: x}
"""
    with pytest.raises(ClientDataError) as caught:
        load_asetukset(viat.encode(), "asetukset.yaml")

    assert [2, 3] == [finding.line for finding in caught.value.findings]


def test_raja_is_whole_and_told_with_source_and_day() -> None:
    viat = 'rajat:\n  - {raja: suunnitelman tarkistusväli, arvo: "60,5"}\n'
    with pytest.raises(ClientDataError) as caught:
        load_asetukset(viat.encode(), "asetukset.yaml")

    assert [
        "asetukset.yaml:2:5 Rajat › 1 › Lähde: virhe: Tämä kohta on vielä tyhjä.",
        "asetukset.yaml:2:5 Rajat › 1 › Voimassa alkaen: virhe: Tämä kohta on vielä tyhjä.",
        "asetukset.yaml:2:46 Rajat › 1 › Arvo: virhe: Kirjoita kokonaisluku.",
    ] == [line(finding, "fi") for finding in caught.value.findings]
