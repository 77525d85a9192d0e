"""To which record of the client file a form that came back belongs."""

from __future__ import annotations

from datetime import date

import pytest
from aineistot import asiakas, työ

from lomake.errors import Finding, ReturnedFormError
from lomake.forms import BY_TUNNUS
from lomake.read_back import kohde


@pytest.mark.parametrize("jobs", [(), ("työ1", "työ2")])
def test_a_new_plan_of_no_employment_or_of_two_is_told_with_the_employments(jobs: tuple[str, ...]) -> None:
    tiedosto = asiakas(työsuhteet=[työ(job, date(2026, 3, 2)) for job in jobs])

    with pytest.raises(ReturnedFormError) as caught:
        kohde(BY_TUNNUS["tukisuunnitelma"], "", tiedosto)

    assert (Finding("palautus-työsuhde", details={"tietueet": ", ".join(jobs)}),) == caught.value.findings


def test_a_record_that_is_not_in_the_file_is_told_with_those_that_are() -> None:
    tiedosto = asiakas(työsuhteet=[työ("työ1", date(2026, 3, 2))])

    with pytest.raises(ReturnedFormError) as caught:
        kohde(BY_TUNNUS["lomake-c"], "työ9", tiedosto)

    assert ["palautus-tietue"] == [finding.code for finding in caught.value.findings]
    assert {"tietueet": "työ1"} == dict(caught.value.findings[0].details)
