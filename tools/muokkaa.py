"""Changes a filled plan as a coach does in Word: `python tools/muokkaa.py FROM TO`. For `make demo`."""

from __future__ import annotations

import re
import sys
import zipfile
from pathlib import Path

BODY = "word/document.xml"
FIELD = re.compile(r'(<w:tag w:val="suunnitelma\.tavoite"/>.*?<w:t(?: [^>]*)?>)[^<]*', re.DOTALL)


def main() -> None:
    """Write the form with another aim in it."""
    source, target = map(Path, sys.argv[1:])
    with zipfile.ZipFile(source) as form, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as edited:
        for name in form.namelist():
            data = form.read(name)
            if name == BODY:
                data = FIELD.sub(r"\g<1>Haluan kesäksi töihin taimistolle.", data.decode(), count=1).encode()
            edited.writestr(name, data)


if __name__ == "__main__":
    main()
