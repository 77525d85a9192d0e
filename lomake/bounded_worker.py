"""The other process of bounded.py: it compiles and fills templates of strangers, until its input ends.

A request comes in as a pickle of what bounded.py asks, an answer goes out as JSON and bytes: whatever a template may
do in here, nothing of it is unpickled there. A frame is its length and its bytes.
"""

from __future__ import annotations

import json
import os
import pickle
import struct
import sys
import time
from dataclasses import asdict, dataclass
from typing import Any, BinaryIO

from lomake.errors import Finding, WordTemplateError
from lomake.fill import compile_template
from lomake.forms import Lomake
from lomake.language import FiSv
from lomake.word.properties import Properties
from lomake.word.rendering import View
from lomake.word.template import Template

LENGTH = struct.Struct("<Q")
OUT_OF_MEMORY = "muisti"
"""What is told of a request that the bound of memory stopped."""


@dataclass(frozen=True, slots=True)
class Compile:
    """Compile a template, and call it `number` from now on. The answer has what a Template is told of it."""

    number: int
    docx: bytes
    lomake: Lomake
    name: str


@dataclass(frozen=True, slots=True)
class Fill:
    """Fill the template with a view."""

    number: int
    view: View
    properties: Properties


@dataclass(frozen=True, slots=True)
class Blank:
    """Make the blank form of the template."""

    number: int
    properties: Properties


Request = Compile | Fill | Blank


def serve(memory: int) -> None:
    """Answer requests from standard input; `memory` is the most bytes that the process may take."""
    # What a template might print by some way that nobody knows must not come among the answers.
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr
    _confine(memory)
    templates: dict[int, Template] = {}
    while head := requests.read(LENGTH.size):
        seconds, request = pickle.loads(requests.read(*LENGTH.unpack(head)))  # noqa: S301  the one who asks is ours
        _allow(seconds)
        told, data = _answered(request, templates)
        _write(answers, json.dumps(told).encode())
        _write(answers, data)
        answers.flush()


def _answered(request: Request, templates: dict[int, Template]) -> tuple[dict[str, object], bytes]:
    try:
        if isinstance(request, Compile):
            template = compile_template(request.docx, request.lomake, request.name)
            templates[request.number] = template
            asked = [asdict(one) for one in template.asked]
            return {
                "used": sorted(template.fields), "asked": asked, "digest": template.digest, "typed": template.typed
            }, b""  # fmt: skip
        template = templates[request.number]
        if isinstance(request, Blank):
            return {}, template.press.blank(request.properties)
        return {}, template.press.filled(request.view, request.properties, template.name)
    except MemoryError:
        return {"stopped": OUT_OF_MEMORY}, b""
    except WordTemplateError as error:
        return {"faults": [_told(one) for one in error.findings]}, b""


def _told(finding: Finding) -> dict[str, object]:
    """Return a finding as JSON has it: words in both languages are a list."""
    details = {name: [one.fi, one.sv] if isinstance(one, FiSv) else one for name, one in finding.details.items()}
    return {"code": finding.code, "file": finding.file, "details": details}


def finding(told: dict[str, Any]) -> Finding:
    """Return a finding that was told in JSON."""
    details = {name: FiSv(*one) if isinstance(one, list) else one for name, one in told["details"].items()}
    return Finding(told["code"], file=told["file"], details=details)


def _write(answers: BinaryIO, data: bytes) -> None:
    answers.write(LENGTH.pack(len(data)))
    answers.write(data)


def _confine(memory: int) -> None:
    """Bound what the process may take. On Windows there is no such bound, on macOS none for memory."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a dump of the memory would hold a client's data
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # and it has no file to write
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _allow(seconds: int) -> None:
    """Give the next request its share of the processor; when it is used up, the process ends."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + 1 + seconds, most))
