"""To which record of the client file a form that came back belongs."""

from __future__ import annotations

from datetime import date

import pytest
from aineistot import asiakas, työ

from lomake.changes import Change
from lomake.errors import Finding, ReturnedFormError
from lomake.forms import BY_TUNNUS
from lomake.read_back import Kohde, kohde


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


def test_a_new_plan_belongs_to_the_employment_that_goes_on_or_to_the_one_that_is_named() -> None:
    lomake = BY_TUNNUS["tukisuunnitelma"]
    ended = työ("työ1", date(2026, 3, 2), päättyminen={"päättyi": date(2026, 5, 1)})
    tiedosto = asiakas(työsuhteet=[ended, työ("työ2", date(2026, 6, 1))])

    for index, record, found in [(1, "", "työ2"), (0, "työ1", "työ1"), (1, "työ2", "työ2")]:
        change = Change(("työsuhteet", index, "tukisuunnitelmat", 0), {"id": "tuki1"})
        assert Kohde(lomake, f"{found}-tuki1", (change,)) == kohde(lomake, record, tiedosto)


@pytest.mark.parametrize(
    ("tunnus", "record", "change"),
    [
        ("lomake-b", "b1", Change(("työnantajatapaamiset", 0), {"id": "b1"})),
        ("lomake-c", "työ2", Change(("työsuhteet", 1), {"id": "työ2"})),
        ("lomake-d", "työ1", None),
        ("lomake-e", "", None),
    ],
)
def test_a_form_typed_on_a_blank_is_a_new_record_or_the_only_one(
    tunnus: str, record: str, change: Change | None
) -> None:
    tiedosto = asiakas(työsuhteet=[työ("työ1", date(2026, 3, 2))])

    assert Kohde(BY_TUNNUS[tunnus], record, (change,) if change else ()) == kohde(BY_TUNNUS[tunnus], "", tiedosto)
