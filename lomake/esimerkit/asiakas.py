"""Siemen ja päivä → yksi keksitty asiakastiedosto pelkkänä tietona, ilman yhtään virhettä."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from lomake.esimerkit import sanat
from lomake.esimerkit.sanat import Ala

Tieto = dict[str, Any]

_MERKIT = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_LYHIN, _PISIN = 90, 500
"""Palvelun kesto päivinä."""


def asiakas(numero: int, siemen: int, päivä: date) -> Tieto:
    """Palauta joukon `numero`s asiakas sellaisena kuin tilanne on päivänä."""
    return _Keksintö(Random(f"{siemen} {numero}"), numero, päivä).tiedosto()  # noqa: S311  keksitty asiakas, ei salaisuus


class _Keksintö:
    """Yhden asiakkaan arpa, henkilöt ja päivät."""

    def __init__(self, arpa: Random, numero: int, päivä: date) -> None:
        self.arpa, self.päivä, self.tunnus = arpa, päivä, f"LATU-{numero:05d}"
        self.alku = päivä - timedelta(days=arpa.randint(_LYHIN, _PISIN))
        self.kesto = (päivä - self.alku).days
        self.etunimi, self.sukunimi = arpa.choice(sanat.ETUNIMET), f"{arpa.choice(sanat.SUKUNIMET)}-Esimerkki"
        self.nimi = f"{self.etunimi} {self.sukunimi}"
        self.kunta, self.postinumero = arpa.choice(sanat.KUNNAT)
        self.valmentaja, self.valmentajan_nimi, _ = arpa.choice(sanat.VALMENTAJAT)
        self.ala: Ala = arpa.choice(sanat.ALAT)
        self.työssä, self.opinnoissa = arpa.random() < 0.6, arpa.random() < 0.25
        self.työ_päättyi = self.työssä and self.kesto > 300 and arpa.random() < 0.3
        self.lopetti = self.kesto > 200 and arpa.random() < 0.15

    def tiedosto(self) -> Tieto:
        """Palauta koko tiedosto vaiheittain."""
        tieto = {
            "tiedosto": {"versio": "1", "luotu": self.pvm(-7), "kieli": "fi", "esimerkki": "kyllä"},
            "palvelu": {
                "järjestäjä": "Esimerkin hyvinvointialue",
                "yksikkö": "Työikäisten sosiaalipalvelut, työhönvalmennus",
                "tiimi": "Työhönvalmennuksen tiimi",
                "rekisterinpitäjä": "Esimerkin hyvinvointialue",
                "nimityönantajalle": "Työhönvalmennus",
            },
            "valmentaja": {"tunnus": self.valmentaja, "nimi": self.valmentajan_nimi, "nimike": "työhönvalmentaja",
                           "puhelin": "050 000 0001", "alkaen": self.pvm(0)},
            "tiiminvetäjä": {"nimi": sanat.VETÄJÄ, "puhelin": "050 000 0002"},
            "asiakas": self.henkilö(),
            "lähete": self.lähete(),
            "suostumukset": self.suostumukset(),
            "sopimus": self.sopimus(),
            "verkosto": [{"id": "k1", "nimi": "Tuula Tuki", "rooli": "sosiaaliohjaaja",
                          "organisaatio": "Esimerkin hyvinvointialue", "suostumus": "s1"}],
            "profiili": self.profiili(),
            "etuusneuvonta": [self.etuusneuvonta()],
            "työnhakusuunnitelmat": self.työnhakusuunnitelmat(),
            "työnantajatapaamiset": self.työnantajatapaamiset(),
            "työnantajat": self.työnantajat(),
            "työsuhteet": [self.työsuhde()] if self.työssä else [],
            "opinnot": [self.opinnot()] if self.opinnoissa else [],
            "tapaamiset": self.tapaamiset(),
            "päättäminen": self.päättäminen() if self.lopetti else {},
        }  # fmt: skip
        return {avain: arvo for avain, arvo in tieto.items() if arvo}

    def pvm(self, päiviä: int) -> str:
        """Palauta päivä, joka on näin monta päivää palvelun alusta; ei koskaan myöhempi kuin tämä päivä."""
        return _sanoin(min(self.alku + timedelta(days=päiviä), self.päivä))

    def tuleva(self, päiviä: int) -> str:
        """Palauta sovittu päivä, joka saa olla tulevaisuudessa."""
        return _sanoin(self.alku + timedelta(days=päiviä))

    def kuittaus(self, päiviä: int, *roolit: str) -> Tieto:
        """Palauta allekirjoitukset ja kirjaus samalta päivältä."""
        nimet = {"asiakas": self.nimi, "työhönvalmentaja": self.valmentajan_nimi, "lähettäjä": "Tuula Tuki"}
        allekirjoitukset = {
            rooli: {"nimi": nimet[rooli], "päiväys": self.pvm(päiviä), "paikka": self.kunta, "tapa": "käsin"}
            for rooli in roolit
        }
        kirjattu = {"päiväys": self.pvm(päiviä), "kirjaaja": self.valmentajan_nimi}
        return {"allekirjoitukset": allekirjoitukset, "kirjattu": kirjattu}

    def henkilö(self) -> Tieto:
        """Palauta asiakkaan perustiedot. Tunnus ei kuulu kenellekään."""
        syntynyt = date(1965, 1, 1) + timedelta(days=self.arpa.randint(0, 365 * 40))
        runko = f"{syntynyt:%d%m%y}{self.arpa.randint(900, 999)}"
        väli = "-" if syntynyt.year < 2000 else "A"
        return {
            "tunnus": self.tunnus,
            "sukunimi": self.sukunimi,
            "etunimet": self.etunimi,
            "kutsumanimi": self.etunimi,
            "henkilötunnus": f"{runko[:6]}{väli}{runko[6:]}{_MERKIT[int(runko) % 31]}",
            "turvakielto": "kyllä" if self.arpa.random() < 0.02 else "ei",
            "osoite": {
                "katu": f"Esimerkkikatu {self.arpa.randint(1, 90)} A {self.arpa.randint(1, 40)}",
                "postinumero": self.postinumero,
                "toimipaikka": self.kunta,
            },
            "kotikunta": self.kunta,
            "puhelin": f"050 000 {self.arpa.randint(0, 9999):04d}",
            "äidinkieli": "suomi",
            "asiointikieli": "suomi",
            "yhteydenottotapa": ["tekstiviesti", "puhelu"],
        }

    def lähete(self) -> Tieto:
        """Palauta lähete, joka saapui viikkoa ennen palvelun alkua."""
        return {
            "päiväys": self.pvm(-9),
            "saapunut": self.pvm(-7),
            "aloite": "asiakas itse",
            "lähettäjä": {"nimi": "Tuula Tuki", "nimike": "sosiaaliohjaaja", "laji": "aikuissosiaalityö",
                          "organisaatio": "Esimerkin hyvinvointialue, aikuissosiaalityö", "puhelin": "050 000 0021"},
            "toive": self.arpa.choice(sanat.TAVOITTEET),
            "haluaatöihin": "kyllä",
            "infoannettu": "kyllä",
            "infopvm": self.pvm(-9),
            "syy": self.arpa.choice(sanat.SYYT),
            "tilanne": {"asema": "työtön työnhakija", "työttömyys": self.arpa.choice(("1–2 v", "2–5 v")),
                        "tausta": self.arpa.choice(sanat.OPIT)},
            "työkyky": {"huomioitavaa": self.arpa.choice(sanat.KEINOT)},
            "käsittely": {"nimi": sanat.VETÄJÄ, "päätös": "otetaan palveluun", "pvm": self.pvm(-4),
                          "perustelu": "Asiakas haluaa työhön avoimille työmarkkinoille.",
                          "valmentaja": self.valmentajan_nimi, "ensitapaaminen": self.pvm(0)},
            **self.kuittaus(-9, "asiakas", "lähettäjä"),
        }  # fmt: skip

    def suostumukset(self) -> list[Tieto]:
        """Palauta suostumukset verkostolle ja, kun työ on löytynyt, työnantajalle."""
        yhteinen = {"suunta": "molemmat", "muoto": "kirjallinen", "voimassa": self.tuleva(1200)}
        rivit: list[Tieto] = [
            {"id": "s1", "taho": "Tuula Tuki, sosiaaliohjaaja", "laji": "sosiaalihuolto",
             "tiedot": ["yhteystiedot", "palvelussa oleminen", "tapaamisajat", "etuudet"],
             "tarkoitus": "Työnhaun ja etuusasioiden sovittaminen yhteen.", "annettu": self.pvm(0),
             **yhteinen, **self.kuittaus(0, "asiakas")},
        ]  # fmt: skip
        if self.työssä:
            rivit.append(
                {"id": "s2", "taho": self.ala.työnantajat[0], "laji": "työnantaja",
                 "tiedot": ["yhteystiedot", "osaaminen ja työhistoria", "tuen tarve työssä"],
                 "tarkoitus": "Esittely ja yhteydenpito työnantajaan työn alettua.", "annettu": self.pvm(20),
                 "sanamuoto": "Työ sujuu parhaiten, kun tehtävät käydään läpi yksi kerrallaan.",
                 **yhteinen, "suunta": "saa antaa", **self.kuittaus(20, "asiakas")}
            )  # fmt: skip
        return rivit

    def sopimus(self) -> Tieto:
        """Palauta yhteistyösopimus."""
        return {
            "päiväys": self.pvm(0),
            "alkaa": self.pvm(0),
            "tavoite": self.arpa.choice(sanat.TAVOITTEET),
            "asiakas": {"sitoumukset": ["tulen sovittuihin tapaamisiin tai ilmoitan esteestä", "kerron muutoksista"]},
            "valmentaja": {"sitoumukset": ["tapaan säännöllisesti", "en kerro sinusta ilman lupaa"]},
            "yhteydenpito": {"tiheys": "viikoittain", "paikat": ["kahvila/kirjasto", "työpaikat"],
                             "tavoittelu": "Valmentaja lähettää ensin tekstiviestin ja soittaa seuraavana päivänä."},
            "tietosuoja": {"kerrottu": "kyllä", "pvm": self.pvm(0), "tutkimus": "ei"},
            **self.kuittaus(0, "asiakas", "työhönvalmentaja"),
        }  # fmt: skip

    def profiili(self) -> Tieto:
        """Palauta ammatillinen profiili."""
        ala = self.ala
        toiveet = (("t1", ala.nimi, "ammatti", "tärkeä"), ("t2", "Enintään 20 tuntia viikossa", "työaika", "ehdoton"),
                   ("t3", "Aamu- tai päivävuoro", "vuoro", "tärkeä"))  # fmt: skip
        keskustelu = {"päiväys": self.pvm(6), "tilanne": "alku", "hyödyt": "Saan ohjeen kirjallisena alusta asti.",
                      "haitat": "Työnantaja voisi miettiä syytä, siksi syytä ei kerrota."}  # fmt: skip
        return {
            "aloitettu": self.pvm(3),
            "valmis": self.pvm(14),
            "tapaamiset": [self.pvm(3), self.pvm(8), self.pvm(14)],
            "tietolähteet": ["asiakas", "verkosto/hoitotaho"],
            "tavoite": {"unelma": ala.unelma, "nyt": self.arpa.choice(sanat.TAVOITTEET),
                        "eihalua": "En halua paikkaan, jossa on koko ajan kiire ja jonoa.",
                        "hyödyt": "Oma raha ja rytmi viikkoon."},
            "toiveet": [{"id": tunnus, "teksti": teksti, "laji": laji, "tärkeys": tärkeys, "lisätty": self.pvm(3),
                         "lähde": "asiakas kertoi"} for tunnus, teksti, laji, tärkeys in toiveet],
            "työaika": {"vähintään": str(self.arpa.randint(8, 15)), "enintään": "20"},
            "vuorot": ["aamu", "päivä"],
            "matka": {"kulkutapa": ["bussi", "kävely"], "enintäänmin": "40"},
            "aloitusvalmius": "2 vk",
            "vahvuudet": [
                {"id": "v1", "vahvuus": ala.vahvuus, "esimerkki": ala.esimerkki, "saakertoatyönantajalle": "kyllä"},
                {"id": "v2", "vahvuus": "Tulee ajoissa", "esimerkki": "Olen paikalla kymmenen minuuttia ennen vuoroa.",
                 "saakertoatyönantajalle": "kyllä"},
                {"id": "v3", "vahvuus": "Kysyy, kun ei tiedä", "saakertoatyönantajalle": "kyllä"},
            ],
            "harrastukset": "Luonnossa liikkuminen, kirjasto ja kotityöt sisaren kanssa.",
            "koulutus": [{"oppilaitos": "Esimerkin ammattiopisto", "tutkinto": "ammatillinen perustutkinto",
                          "alkoi": "8.2008", "päättyi": "5.2011", "valmistunut": "kyllä"}],
            "kortit": [{"kortti": "hygieniapassi"}],
            "kielet": [{"kieli": "suomi", "taso": "äidinkieli"}],
            "digitaidot": "itsenäinen",
            "opiskelutoive": {"haluaa": "kyllä" if self.opinnoissa else "ei"},
            "työhistoria": [{"työnantaja": ala.työnantajat[2], "nimike": ala.ammatti, "alkoi": "3.2018",
                             "päättyi": "9.2018", "tehtävät": ala.tehtävät, "lähdönsyy": "määräaika",
                             "opit": self.arpa.choice(sanat.OPIT)}],
            "terveys": {"arvio": str(self.arpa.randint(4, 8)), "keinot": self.arpa.choice(sanat.KEINOT),
                        "mukautukset": ["lyhennetty työaika", "yksi tehtävä kerrallaan"]},
            "arki": {"liikkuminen": "Kuljen bussilla ja kävellen.", "kunnossa": ["työvaatteet", "puhelin"]},
            "verkostot": {"läheiset": "Läheiset kannustavat työhön.", "läheinenmukaan": "ei"},
            "talous": {"tulot": ["yleistuki", "yleinen asumistuki"], "velat": "ei"},
            "rikostausta": {"vaikutus": "ei"},
            "kertominen": {"keskustelut": [keskustelu], "päätös": "kerrotaan tuen tarpeesta ilman syytä",
                           "kuka": "yhdessä", "yhteyslupa": "kyllä",
                           "sanat": "Työ sujuu parhaiten, kun tehtävät käydään läpi yksi kerrallaan."},
            "yhteenveto": f"{ala.nimi} osa-aikaisesti aamuisin. Ensin CV ja käynnit kolmen työnantajan luona.",
            **self.kuittaus(14, "asiakas", "työhönvalmentaja"),
        }  # fmt: skip

    def etuusneuvonta(self) -> Tieto:
        """Palauta etuusneuvonta ennen työn alkua."""
        return {"id": "e1", "päiväys": self.pvm(18), "antaja": "Kaisa Kelanen, Kelan asiantuntija",
                "pätevyys": "Kelan asiantuntija", "aiheet": ["asumistuki", "verotus"],
                "kirjallinenlaskelma": "kyllä", "tilanne": "ennen työtä"}  # fmt: skip

    def työnhakusuunnitelmat(self) -> list[Tieto]:
        """Palauta työnhakusuunnitelma, tarkistettuna kolmen kuukauden välein."""
        tarkistukset = [
            {"pvm": self.pvm(päiviä), "mitätehty": "Käynnit sovittujen työnantajien luona.", "muutos": "ei",
             "mitäopittu": self.arpa.choice(sanat.OPIT), "seuraava": self.tuleva(päiviä + 85)}
            for päiviä in range(85, self.kesto, 85)
        ]  # fmt: skip
        return [
            {
                "id": "ts1",
                "päiväys": self.pvm(16),
                "syy": "ensimmäinen",
                "tavoite": self.arpa.choice(sanat.TAVOITTEET),
                "toiveet": ["t1", "t2", "t3"],
                "vahvuudet": ["v1", "v2"],
                "opit": self.arpa.choice(sanat.OPIT),
                "ammatit": [{"ammatti": self.ala.ammatti, "ammattiluokka": self.ala.luokka, "toiveet": ["t1", "t3"],
                             "miksisopii": self.ala.vahvuus}],
                "ehdot": "Enintään 20 tuntia viikossa aamulla tai päivällä.",
                "työnantajat": [{"työnantaja": f"ta{n}", "toiveet": ["t1", "t3"], "kuka": "valmentaja",
                                 "tapa": "käynti", "viimeistään": self.tuleva(20 + 7 * n)} for n in (1, 2, 3)],
                "askeleet": [{"mitä": "Tehdään CV, jossa vahvuudet ovat ensin", "kuka": "yhdessä",
                              "milloin": self.tuleva(21), "tehty": self.pvm(21), "tulos": "CV on valmis."},
                             {"mitä": "Kokeillaan reittiä työpaikalle", "kuka": "asiakas", "milloin": self.tuleva(28)}],
                "asiakirjat": {"cv": "valmis", "hakemuspohja": "kesken", "portfolio": "ei tarvita"},
                "kertominen": "kerrotaan sovitut asiat",
                "etuusneuvonta": {"tehty": "e1", "sovittu": self.tuleva(18)},
                "tuki": [{"kuka": "Tuula Tuki", "mitä": "Seuraa jaksamista työnhaun aikana"}],
                "yhteydenpito": {"tiheys": "viikoittain", "tapa": "tapaaminen kirjastossa"},
                "tarkistus": self.tuleva(85),
                "tarkistukset": tarkistukset,
                **self.kuittaus(16, "asiakas", "työhönvalmentaja"),
            }
        ]  # fmt: skip

    def työnantajat(self) -> list[Tieto]:
        """Palauta alan kolme keksittyä työnantajaa."""
        return [
            {"id": f"ta{n}", "nimi": nimi, "toimiala": self.ala.toimiala, "sektori": "yksityinen", "koko": "10–49",
             "osoite": f"Esimerkkitie {n}, {self.postinumero} {self.kunta}",
             "yhteyshenkilö": {"nimi": "Pirkko Kanerva", "asema": "esihenkilö", "puhelin": "050 000 0031"}}
            for n, nimi in enumerate(self.ala.työnantajat, 1)
        ]  # fmt: skip

    def työnantajatapaamiset(self) -> list[Tieto]:
        """Palauta kolmen kupin mukaiset käynnit: ensin esittely, sitten tarpeet, viimeisenä asiakas."""
        rivit = []
        for n in range(1, self.arpa.randint(3, 6)):
            toinen = n % 2 == 0
            rivi = {
                "id": f"b{n}", "päiväys": self.pvm(18 + 6 * n), "kesto": "30", "työnantaja": f"ta{(n + 1) // 2}",
                "tavattu": {"nimi": "Pirkko Kanerva", "asema": "esihenkilö", "päättäjä": "kyllä"},
                "tapa": "kasvokkain työpaikalla", "tekijä": "valmentaja",
                "kuppi": "2 työnantajan tarpeiden kuuleminen" if toinen else "1 esittely ja ajan sopiminen",
                "tarkoitus": ["tutustuminen yritykseen" if toinen else "esittäytyminen"],
                "suunnitelma": "ts1", "toiveet": ["t1", "t3"], "vastaavuus": "kyllä",
                "tarpeet": {"toiminta": self.arpa.choice(sanat.TARPEET)} if toinen else {},
                "tarjottu": ["palvelun esittely"], "kerrottu": {"laji": "ei mitään"}, "tulos": "aika sovittu",
                "seuraava": {"mitä": "Palataan ehdotuksen kanssa", "kuka": "valmentaja",
                             "pvm": self.tuleva(26 + 6 * n)},
                "kirjattu": {"päiväys": self.pvm(18 + 6 * n), "kirjaaja": self.valmentajan_nimi},
            }  # fmt: skip
            rivit.append(rivi)
        return rivit

    def työsuhde(self) -> Tieto:
        """Palauta työsuhde tukisuunnitelmineen, ja päättyminen, jos se on päättynyt."""
        alkoi, ala = 75, self.ala
        päättyi = {
            "päättyi": self.pvm(250), "päiväys": self.pvm(252), "kuvaus": {"asiakas": "Kausi päättyi sovitusti."},
            "pidin": "Aamuista ja selkeästä omasta alueesta.",
            **self.kuittaus(252, "työhönvalmentaja"),
        }  # fmt: skip
        return {
            "id": "työ1",
            "aloitus": {
                "päiväys": self.pvm(alkoi - 4), "työnantaja": "ta1", "nimike": ala.ammatti,
                "ammattiluokka": ala.luokka, "tehtävät": ala.tehtävät, "alkoi": self.pvm(alkoi),
                "esihenkilö": {"nimi": "Pirkko Kanerva", "puhelin": "050 000 0031"},
                "työsopimus": {"kirjallinen": "kyllä", "pvm": self.pvm(alkoi - 6)},
                "laji": "palkkatyö avoimilla työmarkkinoilla", "kesto": {"laji": "toistaiseksi voimassa oleva"},
                "tunnit": str(self.arpa.randint(10, 20)), "työajat": "ma–to 8–12.30",
                "palkka": {"määrä": "12,40", "yksikkö": "€/h"}, "työterveys": "kyllä",
                "avoin": dict.fromkeys(("tavallinentyöpaikka", "avoinkenelletahansa", "vähintääntes",
                                        "työnantajamaksaapalkan", "eierityisryhmälle"), "kyllä"),
                "löytyi": "valmentajan työnantajayhteys", "toiveet": ["t1", "t2", "t3"], "tyytyväisyys": "4",
                "kertominen": "tuen tarve", "yhteyslupa": "kyllä", "suostumus": "s2", "etuusneuvonta": "e1",
                "tukisuunnitelma": "tuki1", "ennenalkua": self.pvm(alkoi - 2), "jälkeenalun": self.pvm(alkoi + 2),
                **self.kuittaus(alkoi - 4, "asiakas", "työhönvalmentaja"),
            },
            "tukisuunnitelmat": [self.tukisuunnitelma(alkoi)],
            "yhteydenpito": [
                {"päiväys": self.pvm(päiviä), "kesto": "45", "tapa": "kasvokkain", "paikka": "työpaikka",
                 "toteutui": "kyllä", "aihe": self.arpa.choice(sanat.AIHEET), "kenenkanssa": ["asiakas"]}
                for päiviä in range(alkoi + 2, min(self.kesto, alkoi + 170), 14)
            ],
            "päättyminen": päättyi if self.työ_päättyi else {},
        }  # fmt: skip

    def tukisuunnitelma(self, alkoi: int) -> Tieto:
        """Palauta suunnitelma työsuhteen aikaisesta tuesta."""
        tuet = (
            ("tu1", "työtehtävien opettelu työpaikalla", "Tehtävät opetellaan yksi kerrallaan työparin kanssa"),
            ("tu2", "kirjalliset/kuvalliset ohjeet", "Kuvallinen työkortti päivän töistä"),
            ("tu3", "keskustelutuki", "Jutellaan kotimatkalla päivästä"),
        )
        return {
            "id": "tuki1",
            "päiväys": self.pvm(alkoi - 4),
            "syy": "työn alku",
            "tavoite": self.arpa.choice(sanat.TAVOITTEET),
            "vahvuudet": ["v1", "v2"],
            "opit": self.arpa.choice(sanat.OPIT),
            "haasteet": "Ruuhkapäivinä tehtäviä tulee monta yhtä aikaa.",
            "merkit": "Vastaan viesteihin lyhyesti ja uni lyhenee.",
            "tuet": [
                {"id": tunnus, "laji": laji, "mitä": mitä, "antaja": "valmentaja", "missä": "työpaikalla",
                 "kuinkausein": "viikoittain", "alkaen": self.tuleva(alkoi), "peruste": "aiempi kokemus",
                 "toiveesta": "kyllä", "näkyytyönantajalle": "kyllä",
                 "toteutui": [{"pvm": self.pvm(alkoi + päiviä)} for päiviä in (7, 14, 21)]}
                for tunnus, laji, mitä in tuet
            ],
            "työnantajatuki": {"haluaa": "kyllä"},
            "tarkistus": self.tuleva(alkoi + 80),
            **self.kuittaus(alkoi - 4, "asiakas", "työhönvalmentaja"),
        }  # fmt: skip

    def opinnot(self) -> Tieto:
        """Palauta opintoihin liittyvä suunnitelma."""
        return {
            "id": "o1", "päiväys": self.pvm(40), "vaihe": "hakeutuminen", "tavoite": "Haluan tutkinnon työn ohella.",
            "toiveet": ["t1"], "oppilaitos": "Esimerkin ammattiopisto", "tutkinto": "ammattitutkinto",
            "muoto": "ammatillinen perustutkinto", "alkaa": self.tuleva(200), "tunnit": "10",
            "vahvuudet": "Opin tekemällä ja kysyn, kun en tiedä.", "haasteet": "Pitkät lähipäivät väsyttävät.",
            "tuet": [{"id": "ot1", "laji": "hakeminen", "mitä": "Hakemus yhdessä", "antaja": self.valmentajan_nimi,
                      "kuinkausein": "tarvittaessa", "alkaen": self.tuleva(40)}],
            "askeleet": [{"mitä": "Lähetetään hakemus", "kuka": "yhdessä", "milloin": self.tuleva(60)}],
            "tarkistus": self.tuleva(130), **self.kuittaus(40, "asiakas", "työhönvalmentaja"),
        }  # fmt: skip

    def tapaamiset(self) -> list[Tieto]:
        """Palauta tapaamiset työn ulkopuolella, noin kahden viikon välein."""
        loppu = min(self.kesto, 160 if self.työssä else 400)
        return [
            {"päiväys": self.pvm(päiviä), "kesto": "60", "tapa": "kasvokkain", "paikka": "julkinen tila",
             "toteutui": "kyllä" if self.arpa.random() < 0.9 else "peruttu", "aihe": self.arpa.choice(sanat.AIHEET)}
            for päiviä in range(0, loppu, self.arpa.randint(9, 16))
        ]  # fmt: skip

    def päättäminen(self) -> Tieto:
        """Palauta palvelun päättäminen muutamaa päivää ennen tätä päivää."""
        return {
            "päiväys": self.pvm(self.kesto - 5), "päättyi": self.pvm(self.kesto - 1), "laji": "päättyy",
            "syy": "muutto toiselle alueelle", "kuvaus": "Muutan toiselle paikkakunnalle ja jatkan siellä.",
            "vakiintunut": "ei", "paluu": "kyllä", "seurantalupa": "kyllä",
            "palaute": {"hyödyllisyys": str(self.arpa.randint(3, 5)), "mikäauttoi": "Säännölliset tapaamiset."},
            **self.kuittaus(self.kesto - 5, "asiakas", "työhönvalmentaja"),
        }  # fmt: skip


def _sanoin(päivä: date) -> str:
    return f"{päivä.day}.{päivä.month}.{päivä.year}"
