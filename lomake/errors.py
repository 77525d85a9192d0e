"""The exceptions of the service, and the Finding that every one of them carries.

LomakeError
├── ClientDataError      the client file contradicts itself or can't be read          exit code 3
├── WordTemplateError    a Word template has faults                                   exit code 4
├── OutputError          the result can't be written                                  exit code 5
├── SecrecyError         the document would tell its reader what it must not           exit code 1
├── ReturnedFormError    a form that came back can't be read into the client file     exit code 6
├── PasswordError        the password that was given can't be used                    exit code 2
├── FolderInUseError     another batch is writing in the folder                       exit code 7
├── BrokenDocumentError  a Word or Excel file is broken or leaks                      exit code 8
└── ProgramError         a fault of the program itself, or no memory is left          exit code 70

An exception carries codes and places, never prose and never a client's value; `messages.py` has the sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

from lomake.language import Worded, Words


class Grade(Worded):
    """How much a finding matters: a virhe stops filling, a puute is a gap, a huomio is advice."""

    VIRHE = "virhe", "fel"
    PUUTE = "puute", "brist"
    HUOMIO = "huomio", "obs"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to tell a person: what (`code` and its `details`) and where.

    `details` holds field labels, permitted choices, limits and file names, in both languages where they are
    words of ours; never what the client file says.
    `path` is the place in the client tree, such as ("työsuhteet", 1, "päättyminen", "päättyi").
    `line` and `column` count from 1; 0 means that the place has no line.
    """

    code: str
    grade: Grade = Grade.VIRHE
    file: str = ""
    line: int = 0
    column: int = 0
    label: Words = ""
    path: tuple[str | int, ...] = ()
    details: Mapping[str, Words] = field(default_factory=dict)


class LomakeError(Exception):
    """A fault that a person can mend; `findings` holds every one that was found, in order."""

    exit_code = 1

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(", ".join(finding.code for finding in self.findings))

    def __reduce__(self) -> tuple[type[Self], tuple[tuple[Finding, ...]]]:
        return type(self), (self.findings,)  # the error of another process; its text alone would say nothing


class ClientDataError(LomakeError):
    """The client file can't be read, or contradicts itself."""

    exit_code = 3


class WordTemplateError(LomakeError):
    """The Word template can't be used as it is."""

    exit_code = 4


class OutputError(LomakeError):
    """The result could not be written."""

    exit_code = 5


class SecrecyError(LomakeError):
    """The finished document would tell its reader what it must not, so it is not written."""

    exit_code = 1


class ReturnedFormError(LomakeError):
    """A form that came back can't be read, or not into this client file."""

    exit_code = 6


class PasswordError(LomakeError):
    """The password that was given can't be used, or none was."""

    exit_code = 2


class FolderInUseError(LomakeError):
    """Another batch is writing in the folder."""

    exit_code = 7


class BrokenDocumentError(LomakeError):
    """A Word or Excel file is broken, leaks, or can't be judged."""

    exit_code = 8


class ProgramError(LomakeError):
    """The program itself has a fault, or the memory ran out; `bugs.py` makes it."""

    exit_code = 70
