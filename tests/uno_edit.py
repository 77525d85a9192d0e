"""Opens a form in LibreOffice, adds a row below a table and types into it, and saves: for a Python that has UNO.

python3 uno_edit.py FROM TO PROFILE HEADING WORD…: HEADING is the first cell of the table, the words are the new row's.
"""

import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

source, target, profile, heading, *words = sys.argv[1:]
pipe = f"lomake{time.time_ns()}"
office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for attempt in range(240):
    try:
        remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except Exception:
        if attempt == 239:
            raise
        time.sleep(0.5)
desktop = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (PropertyValue(Name="Hidden", Value=True),))
tables = [document.TextTables.getByIndex(number) for number in range(document.TextTables.Count)]
(table,) = [table for table in tables if table.getCellByName("A1").String == heading]
rows = table.Rows.Count
table.Rows.insertByIndex(rows, 1)
for column, word in zip("ABCDEFGH", words):
    table.getCellByName(f"{column}{rows + 1}").String = word
document.storeToURL(f"file://{target}", (PropertyValue(Name="FilterName", Value="MS Word 2007 XML"),))
document.close(True)
try:
    desktop.terminate()
except Exception:  # the office goes away before it has answered
    pass
office.wait(60)
