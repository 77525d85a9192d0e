"""Edits forms in LibreOffice as a person does at the keyboard, and saves them: for a Python that has UNO.

python3 uno_edit.py JOBS PROFILE: JOBS is a JSON file with a list of {"from", "to", "steps"}. With a "password" the form
is opened with it and saved in its place: only so does LibreOffice seal it again. A step is a list:

    ["at", WORDS]                 the cursor goes to these words and marks them
    ["do", COMMAND, {…}]          a command of the menus, such as GoToStartOfPara
    ["type", WORDS]               types over what is marked
    ["row", HEADING, WORD, …]     a row below the table whose first cell is HEADING, and what its cells say
"""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def values(**named):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in named.items())


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for attempt in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if attempt == 239:
                raise
            time.sleep(0.5)


class Editor:
    def __init__(self, context, desktop, source, password):
        secret = {"Password": password} if password else {}
        self.document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, values(Hidden=True, **secret))
        self.controller = self.document.CurrentController
        self.helper = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

    def at(self, words):
        search = self.document.createSearchDescriptor()
        search.SearchString = words
        self.controller.ViewCursor.gotoRange(self.document.findFirst(search), False)

    def do(self, command, arguments=None):
        self.helper.executeDispatch(self.controller.Frame, f".uno:{command}", "", 0, values(**(arguments or {})))

    def type(self, words):
        self.do("InsertText", {"Text": words})

    def row(self, heading, *words):
        tables = [self.document.TextTables.getByIndex(number) for number in range(self.document.TextTables.Count)]
        (table,) = [table for table in tables if table.getCellByName("A1").String == heading]
        rows = table.Rows.Count
        table.Rows.insertByIndex(rows, 1)
        for column, word in zip("ABCDEFGH", words):
            table.getCellByName(f"{column}{rows + 1}").String = word

    def save(self, target):
        if target:
            self.document.storeToURL(f"file://{target}", values(FilterName="MS Word 2007 XML"))
        else:
            self.document.store()
        self.document.close(True)


jobs, profile = sys.argv[1:]
pipe = f"lomake{time.time_ns()}"
office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
)
try:
    context = connected(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    for job in json.load(open(jobs)):
        editor = Editor(context, desktop, job["from"], job.get("password"))
        for name, *arguments in job["steps"]:
            getattr(editor, name)(*arguments)
        editor.save(job.get("to"))
    try:
        desktop.terminate()
    except Exception:  # the office goes away before it has answered
        pass
    office.wait(60)
finally:
    office.kill()
