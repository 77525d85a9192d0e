# make demo     the sample clients → every form and workbook; own environment in .venv
# make test     ruff, mypy and every test; says last which tests were left out
# make check    ruff and mypy only
# make mutaatio mutation tests: the criteria whole, and samples of what guards a client (long); docs/mutaatio.md
# make pohjat   the default Word templates again, from the catalogue and the labels
# make esimerkit  the samples again: filled forms and blanks
# make kesto    the long proofs: kills, faults of the disk, a cluster that loses workers, a team of 600 clients recalculated
# make docs     the guide as a site in site/, every link checked; needs no network
# make fuzz     hostile input at every door, FUZZ=600 seconds in all; what breaks one is kept in fuzz/
# make kuvat    the pictures of README and the guide again, from the samples
# make bench    ratios of speed: a batch beside a plain docxtpl program (writes docs/nopeus.md), workbooks beside openpyxl,
#               criteria beside the reading of their files, PDFs in one call beside one by one
# make puhdas   removes what the others have made

SHELL := /bin/sh
BIN := .venv/bin
# The day on which the sample cases are told.
DAY := 2026-11-20
# The environment is made again only when what it is made from changes.
STAMP := .venv/valmis-$(shell cat pyproject.toml requirements.lock | cksum | cut -d' ' -f1)

FUZZ := 600

.PHONY: demo test check mutaatio pohjat esimerkit kesto fuzz docs kuvat bench puhdas

demo: $(STAMP)
	@$(BIN)/lomake tarkista samples/ --paiva $(DAY)
	@$(BIN)/lomake tayta samples/asiakkaat/ samples/paattynyt/ -o ulos/ --paiva $(DAY)
	@$(BIN)/lomake tyhja -o tyhjat/ --paiva $(DAY)
	@echo
	@echo "Edestakaisin: lomake muokataan ja luetaan takaisin asiakastiedostoon"
	@mkdir -p ulos/palautus && cp samples/asiakkaat/aino.yaml ulos/palautus/
	@$(BIN)/python tools/muokkaa.py ulos/LATU-0042/LATU-0042_tyonhakusuunnitelma_ts1_2026-01-26.docx ulos/palautus/lomake.docx
	@$(BIN)/lomake palauta ulos/palautus/lomake.docx --asiakas ulos/palautus/aino.yaml --paiva $(DAY)
	@$(BIN)/lomake palauta ulos/palautus/lomake.docx --asiakas ulos/palautus/aino.yaml --paiva $(DAY) --kirjoita
	@diff ulos/palautus/aino.yaml.edellinen ulos/palautus/aino.yaml || true
	@echo
	@echo "Näyttö laatukriteereihin: mitä puuttuu, ja tiimin työkirja (Jeren suunnitelma on esimerkissä myöhässä)"
	@$(BIN)/lomake naytto samples/asiakkaat/ --paiva $(DAY) || test $$? -eq 1
	@$(BIN)/lomake naytto samples/asiakkaat/ --tiimi samples/tiimi.yaml -o ulos/naytto.xlsx --paiva $(DAY) || test $$? -eq 1
	@echo
	@echo "Työkirjat: valmentajan kooste, esihenkilön seuranta ja laatukriteerien pisteytys"
	@$(BIN)/lomake kooste samples/asiakkaat/ --valmentaja "Sari Ohjaaja" -o ulos/kooste.xlsx --paiva $(DAY)
	@$(BIN)/lomake seuranta samples/asiakkaat/ --tiimi samples/tiimi.yaml -o ulos/seuranta.xlsx --paiva $(DAY)
	@$(BIN)/lomake laatu samples/asiakkaat/ --tiimi samples/tiimi.yaml -o ulos/laatu.xlsx --paiva $(DAY)
	@echo
	@echo "Eräajo: kaikki kerralla, ja toisella kerralla vain muuttuneet"
	@$(BIN)/lomake era samples/asiakkaat/ -o ulos/era/ --paiva $(DAY)
	@$(BIN)/lomake era samples/asiakkaat/ -o ulos/era/ --paiva $(DAY)
	@echo
	@echo "Ovatko kaikki tehdyt tiedostot ehjiä"
	@$(BIN)/lomake eheys ulos/ tyhjat/
	@echo
	@echo "Täytetyt lomakkeet: $(CURDIR)/ulos"
	@echo "Tyhjät lomakkeet:   $(CURDIR)/tyhjat"

test: check
	@$(BIN)/python -m pytest -q -n auto --dist loadgroup

check: $(STAMP)
	@$(BIN)/ruff check .
	@$(BIN)/mypy

mutaatio: $(STAMP)
	@$(BIN)/python tools/mutaatio.py

pohjat: $(STAMP)
	@$(BIN)/python tools/pohjat.py

esimerkit: $(STAMP)
	@$(BIN)/python tools/esimerkit.py

kesto: $(STAMP)
	@LOMAKE_KESTO=60 $(BIN)/python -m pytest -q tests/test_era_keskeytys.py tests/test_era_dask.py tests/test_seuranta.py

docs: $(STAMP)
	@$(BIN)/python -m mkdocs build --strict
	@echo "Opas: $(CURDIR)/site/index.html"

fuzz: $(STAMP)
	@$(BIN)/python tools/fuzz.py $(FUZZ)

kuvat: $(STAMP)
	@$(BIN)/python tools/kuvat.py

bench: $(STAMP)
	@$(BIN)/python tools/bench_era.py
	@$(BIN)/python tools/bench_kooste.py
	@$(BIN)/python tools/bench_kriteerit.py
	@$(BIN)/python tools/bench_pdf.py

puhdas:
	rm -rf .venv ulos tyhjat site mutants dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find lomake tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(STAMP): pyproject.toml requirements.lock
	@if ! $(BIN)/python -c '' 2>/dev/null; then \
	  for python in python3.13 python3.12 python3.11 python3 python; do \
	    if $$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	      echo "Ympäristö .venv: $$python"; exec $$python -m venv --clear .venv; \
	    fi; \
	  done; \
	  echo "Python 3.11 tai uudempi puuttuu (Debianissa myös paketti python3-venv)." >&2; exit 1; \
	fi
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@rm -f .venv/valmis-*
	@touch $@
