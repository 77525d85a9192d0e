"""The calendar that reminders go to: read by a strict reader of RFC 5545, and silent about the client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from lomake.kalenteri import kalenteri
from lomake.muistutukset import Aihe, Kiire, Muistutus

TÄNÄÄN = date(2026, 11, 20)
TARKISTUS = Muistutus(
    "LATU-0042", Aihe.TUKISUUNNITELMA, date(2026, 12, 1), ("työsuhteet", 0), "työ1/tuki1", Kiire.TULOSSA
)
ONCE = {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "CLASS", "TRANSP"}

LINE = re.compile(r"(?P<name>[A-Z-]+)(?P<parameters>(?:;[A-Z-]+=[A-Z0-9-]+)*):(?P<value>.*)", re.DOTALL)


def lines(data: bytes) -> Iterator[tuple[str, str, str]]:
    """Yield name, parameters and value of each line, unfolded. Fails when the bytes are not as the RFC says."""
    assert data.endswith(b"\r\n")
    physical = data[:-2].split(b"\r\n")
    assert all(len(line) <= 75 for line in physical)
    assert not any(b"\n" in line or b"\r" in line for line in physical)
    assert [line.decode("utf-8") for line in physical]  # no letter is cut in two
    for line in data[:-2].decode("utf-8").replace("\r\n ", "").split("\r\n"):
        match = LINE.fullmatch(line)
        assert match, line
        yield match["name"], match["parameters"], match["value"]


def events(data: bytes) -> list[dict[str, str]]:
    """Return the events of a calendar. Fails when something is missing, given twice or in a wrong place."""
    read = list(lines(data))
    assert [("BEGIN", "", "VCALENDAR"), ("VERSION", "", "2.0")] == read[:2]
    assert ("END", "", "VCALENDAR") == read[-1]
    found: list[dict[str, str]] = []
    inside = False
    for name, parameters, value in read[1:-1]:
        if name in ("BEGIN", "END"):
            assert value == "VEVENT"
            assert inside is (name == "END")
            inside = name == "BEGIN"
            if inside:
                found.append({})
        elif inside:
            assert name not in found[-1]
            found[-1][name] = f"{parameters}:{value}" if parameters else value
    assert all(event.keys() == ONCE for event in found)
    assert all(re.fullmatch(r"\d{8}T\d{6}Z", event["DTSTAMP"]) for event in found)
    assert all(re.fullmatch(r";VALUE=DATE:\d{8}", event["DTSTART"]) for event in found)
    return found


def test_muistutus_is_an_event_of_its_whole_day_with_client_number_and_a_neutral_word() -> None:
    (event,) = events(kalenteri([TARKISTUS], TÄNÄÄN))

    assert "LATU-0042: Suunnitelman tarkistus" == event["SUMMARY"]
    assert ";VALUE=DATE:20261201" == event["DTSTART"]
    assert "20261120T000000Z" == event["DTSTAMP"]
    assert "PRIVATE" == event["CLASS"]


def test_event_keeps_its_id_on_another_day_and_another_matter_has_another() -> None:
    """What is imported again next week does not come twice into the calendar."""
    muut = [
        replace(TARKISTUS, asiakas="LATU-0043"),
        replace(TARKISTUS, aihe=Aihe.SIIRTYMÄ),
        replace(TARKISTUS, tietue="työ1/tuki2"),
        replace(TARKISTUS, päivä=date(2026, 12, 2)),
    ]
    later = replace(TARKISTUS, polku=("työsuhteet", 1), kiire=Kiire.MYÖHÄSSÄ)

    first, *others = events(kalenteri([TARKISTUS, *muut], TÄNÄÄN))
    (again,) = events(kalenteri([later], date(2026, 12, 5)))

    assert first["UID"] == again["UID"]
    assert 5 == len({first["UID"], *(event["UID"] for event in others)})


@pytest.mark.parametrize("length", range(50, 90))
def test_long_line_is_folded_between_letters(length: int) -> None:
    (event,) = events(kalenteri([replace(TARKISTUS, asiakas="Ä" * length)], TÄNÄÄN))

    assert f"{'Ä' * length}: Suunnitelman tarkistus" == event["SUMMARY"]


def test_signs_that_the_calendar_has_a_use_for_are_shielded() -> None:
    (event,) = events(kalenteri([replace(TARKISTUS, asiakas="A;B,C\\D")], TÄNÄÄN))

    assert r"A\;B\,C\\D: Suunnitelman tarkistus" == event["SUMMARY"]
