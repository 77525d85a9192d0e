"""Every sentence about a finding that a person sees, by code: what is wrong, and what to do.

The sentences are filled only with a finding's `details`: labels, choices and limits, never a client's values.
"""

from __future__ import annotations

from lomake.errors import Finding

SENTENCES: dict[str, str] = {
    # Asiakastiedoston muoto
    "tiedostopääte": "Asiakastiedosto on YAML- tai JSON-tiedosto: nimen lopussa .yaml, .yml tai .json.",
    "koodaus": "Tiedosto ei ole UTF-8-muodossa. Tallenna se tekstieditorissa muodossa UTF-8.",
    "merkki": "Tässä on merkki, jota Word-asiakirjaan ei voi kirjoittaa. Poista se ja kirjoita kohta uudelleen.",
    "juuri": "Tiedoston pitää alkaa avaimilla, kuten ”asiakas:”. Vertaa pohjaan: lomake uusi TUNNUS.",
    "yaml-rakenne": "Rivin rakennetta ei voi lukea. Vertaa sisennyksiä ja kaksoispisteitä pohjaan.",
    "yaml-sisennys": "Sisennys on väärä. Sisennä saman osan rivit yhtä monella välilyönnillä.",
    "yaml-sarkain": "Sisennyksessä on sarkain. Käytä sisennykseen vain välilyöntejä.",
    "yaml-lainaus": "Lainausmerkki jää auki. Lisää sulkeva lainausmerkki.",
    "yaml-kenoviiva": "Lainausmerkkien sisällä on kenoviiva, jota ei voi lukea. Käytä yksinkertaisia lainausmerkkejä.",
    "yaml-sulku": "Sulku jää auki. Lisää puuttuva ] tai }}.",
    "yaml-alkumerkki": "Arvo alkaa merkillä, jolla on YAML-tiedostossa oma tehtävä. Kirjoita arvo lainausmerkkeihin.",
    "yaml-kaksoispiste": "Arvossa on kaksoispiste ja välilyönti. Kirjoita arvo lainausmerkkeihin.",
    "yaml-kaksoispiste-puuttuu": "Avaimen perästä puuttuu kaksoispiste.",
    "yaml-viittaus": "Merkkejä & ja * tai tunnistetta ! ei käytetä. Kirjoita arvo lainausmerkkeihin tai poista ne.",
    "yaml-syvyys": "Sisäkkäisiä osia on liikaa. Vertaa sisennyksiä pohjaan.",
    "yaml-koko": "Tiedosto on liian suuri asiakastiedostoksi. Tarkista, että tiedosto on oikea.",
    "yaml-monta": "Tiedostossa on monta asiakirjaa (rivi ---). Jätä vain yksi.",
    "yaml-kahdesti": "Sama avain on jo rivillä {rivi}. Yhdistä kohdat tai poista toinen.",
    "json-rakenne": "JSON-tiedoston rakennetta ei voi lukea. Tarkista pilkut, sulut ja lainausmerkit.",
    # Kentän arvo
    "arvo-merkki": "Tässä on merkki, jota Word-asiakirjaan ei voi kirjoittaa. Poista se ja kirjoita kohta uudelleen.",
    "arvo-rivinvaihto": "Tähän mahtuu vain yksi rivi. Poista rivinvaihdot ja sarkaimet.",
    "arvo-päivä": "Kirjoita päivä muodossa 20.11.2026 tai 2026-11-20.",
    "arvo-päivä-puuttuu-kalenterista": "Tätä päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.",
    "arvo-kuukausi": "Kirjoita kuukausi muodossa 8.2014.",
    "arvo-kello": "Kirjoita kellonaika muodossa 9.30.",
    "arvo-luku": "Kirjoita pelkkä luku, esimerkiksi 37,5. Yksikkö tulee lomakkeelle itsestään.",
    "arvo-kyllä-ei": "Kirjoita kyllä tai ei. Jätä tyhjäksi, jos et tiedä.",
    "arvo-henkilötunnus": "Henkilötunnus ei ole oikein muodostettu. Tarkista numerot, välimerkki ja tarkistusmerkki.",
    "arvo-y-tunnus": "Y-tunnus ei ole oikein muodostettu. Tarkista numerot, muoto on 1234567-8.",
    "arvo-postinumero": "Postinumerossa on viisi numeroa, esimerkiksi 00100.",
    "arvo-ammattiluokka": "Ammattiluokassa on neljä numeroa (AML 2010), esimerkiksi 6113.",
    "arvo-tunnus": "Rivin tunnus on lyhyt ja pienillä kirjaimilla, esimerkiksi t1 tai työ2.",
    "arvo-asiakastunnus": "Asiakastunnus on muotoa LATU-0042: isoja kirjaimia A–Z, numeroita ja viivoja. Se ei ole henkilötunnus.",
    "arvo-muoto": "Tässä on väärän muotoinen arvo. Kirjoita yksi teksti.",
    "valinta": "Valitse jokin näistä: {vaihtoehdot}.",
    "luettelo": "Tähän tulee luettelo, esimerkiksi [t1, t3] tai rivit, jotka alkavat viivalla.",
    "rivi": "Tämä rivi on tyhjä tai ilman avaimia. Täytä se tai poista se.",
    "osa": "Tähän tulee osa, jossa on omat avaimensa. Vertaa pohjaan: lomake uusi TUNNUS.",
    "osa-puuttuu": "Tämä osa puuttuu. Lisää se; malli on pohjassa: lomake uusi TUNNUS.",
    "tunnus-puuttuu": "Riviltä puuttuu tunnus. Anna tunnus, jota muilla riveillä ei ole.",
    "asiakastunnus-puuttuu": "Asiakastunnus puuttuu. Anna asiakkaalle tunnus, esimerkiksi LATU-0042.",
    "avain-melkein": "Täällä on avain, jota ei tunneta. Tarkoititko ”{ehdotus}”?",
    "avain-tyhjä": "Täällä on sana, jota ei tunneta. Jos tekstissä on pilkku, kirjoita koko teksti lainausmerkkeihin.",
    "avain-tuntematon": "Täällä on avain, jota ei tunneta. Tässä osassa voi olla: {avaimet}.",
    # Säännöt kenttien välillä
    "viite-puuttuu": "Viitattua riviä ei ole (luettelo {lista}). Korjaa tunnus tai lisää rivi.",
    "tunnus-kahdesti": "Sama tunnus on jo luettelon rivillä {rivi}. Anna tälle riville oma tunnus.",
    "järjestys": "Päivä on ennen kohtaa {aiempi}. Korjaa jompikumpi päivä.",
    "tulevaisuus": "Päivä on tulevaisuudessa. Tarkista vuosi; tähän kirjataan vain jo tapahtunut.",
    "väli": "Luvun pitää olla väliltä {alin}–{ylin}.",
    "hetu-syntymäaika": "Syntymäaika ja henkilötunnus eivät kuulu samalle ihmiselle. Korjaa jompikumpi.",
    "hetu-tilapäinen": (
        "Henkilötunnus on tilapäinen tai testitunnus (900–999). "
        "Jos asiakkaalla on tilapäinen tunnus, kirjoita asiakkaan tietoihin ”tilapäinentunnus: kyllä”."
    ),
    "päättyi-alkamatta": "Työsuhde on merkitty päättyneeksi, mutta ensimmäinen työpäivä puuttuu. Täytä Lomake C.",
    "avoin-laji": "Tämä laji ei ole työsuhde, joten avoimen työn ehtoihin ei voi vastata viidesti kyllä. Korjaa jompikumpi.",
    "suostumus-kirjallinen": "Työnantajaa koskeva suostumus on aina kirjallinen. Pyydä asiakkaalta kirjallinen suostumus.",
    "suostumus-tiedot": "Diagnoosia ja etuuksia ei luovuteta työnantajalle edes suostumuksella. Poista ne tästä rivistä.",
    "kerrottu-ilman-suostumusta": (
        "Asiakkaasta on kerrottu nimellä tai rajoitteita ilman tälle työnantajalle annettua kirjallista suostumusta, "
        "joka oli sinä päivänä voimassa. Korjaa rivi tai lisää suostumus."
    ),
    "kerrottu-rajoitteet": "Suostumus ei koske tuen tarvetta eikä rajoitteita. Korjaa, mitä kerrottiin, tai uusi suostumus.",
    "kertominen-päätös": "Asiakas on päättänyt, ettei kerrota, mutta suunnitelmassa kerrotaan sovitut asiat. Korjaa jompikumpi.",
    "päättäminen-työssä": "Tilanne on työssä, mutta mikään työsuhde ei ole käynnissä. Korjaa tilanne tai työsuhteet.",
    "korvaa-järjestys": "Suunnitelma korvaa itsensä tai myöhemmän. Korvattavan rivin pitää olla ylempänä.",
    "korvaa-kahdesti": "Kaksi suunnitelmaa korvaa saman. Uusin korvaa aina edellisen.",
    "puuttuu": "Tämä kohta on vielä tyhjä.",
    "liian-vähän": "Tässä pitää olla vähintään {määrä}.",
    "toive-ammatti": "Ainakin yhden toiveen pitää koskea ammattia tai alaa.",
    "läheinen-suostumus": "Läheiseen saa ottaa yhteyttä vasta, kun siitä on suostumus (suostumukset, laji läheinen).",
    "keskeytys-tauko": "Keskeytys avaa tauon. Lisää rivi kohtaan tauot.",
    "allekirjoitus-puuttuu": "Päiväys tai tapa puuttuu.",
    "turvakielto": "Turvakielto: osoitetta, kotikuntaa, puhelinta ja sähköpostia ei tulosteta mihinkään. Säilytä tulosteet huolella.",
    "yhteyslupa": "Asiakkaasta on kerrottu nimellä, mutta yhteyslupa ei ole nyt ”kyllä”. Tarkista lupa ennen seuraavaa yhteyttä.",
    "b-nimi": "Tässä on asiakkaan nimi. Kirjoita Lomakkeelle B vain ”asiakas”.",
    "tunnit-yhteensä": "Käynnissä olevien töiden tunnit ovat yhteensä yli {raja} tuntia viikossa. Tarkista tunnit.",
    "yleistuki-ennen": "Yleistukea on maksettu vasta 1.5.2026 alkaen. Tarkista tulonlähde.",
    "tuki-päättynyt": "Työmarkkinatuki ja peruspäiväraha päättyivät 30.4.2026. Tarkista tulonlähde.",
    "palkka-yksikkö": "Tuntipalkka on poikkeava. Tarkista luku ja yksikkö.",
    "tarkistusväli": "Tarkistus on yli kolmen kuukauden päässä suunnitelmasta.",
    "tarkistamatta": "Suunnitelmaa ei ole tarkistettu kolmeen kuukauteen.",
    # Työnantajalle annettava ote, privacy.py
    "ote-yhteyslupa": "Otetta ei tehdä: asiakas ei ole antanut valmentajalle lupaa olla yhteydessä työnantajaan.",
    "ote-suostumus-puuttuu": "Otetta ei tehdä: työsuhteelta puuttuu työnantajaa koskeva suostumus.",
    "ote-suostumus-kirjallinen": "Otetta ei tehdä: suostumus ei ole kirjallinen työnantajaa koskeva suostumus.",
    "ote-suostumus-sisältö": "Otetta ei tehdä: suostumus ei anna lupaa kertoa työnantajalle tuen tarpeesta työssä.",
    "ote-suostumus-voimassa": "Otetta ei tehdä: suostumus ei ole voimassa tulostuspäivänä.",
    "ote-suostumus-toiselle": "Otetta ei tehdä: suostumuksen taho ei ole tämän työsuhteen työnantaja.",
    "ote-työ-päättynyt": "Otetta ei tehdä: työsuhde on päättynyt.",
    "ote-kielletty-sana": (
        "Otetta ei tehdä: siinä olisi tunniste, yksikön nimi tai sana, jota asiakas ei halua kerrottavan. "
        "Muuta tukien sanamuotoa."
    ),
    # Word-pohjat
    "pohja-puuttuu": "Lomakkeen Word-pohjaa ei ole tässä kansiossa. Vie oletuspohjat: lomake pohjat vie KANSIO.",
    "pohja-ilman-kenttiä": (
        "Pohjassa ei ole yhtään kenttää. LibreOffice 7.4 poistaa tallentaessaan Wordissa lisätyt tunnisteet: "
        "lisää kentät Wordissa tai vie oletuspohja uudelleen komennolla lomake pohjat vie KANSIO."
    ),
    "pohja-kenttiä-puuttuu": "Pohjasta puuttuu kenttiä, jotka ovat oletuspohjassa: {kentät}. Lomake tehdään ilman niitä.",
    "pohja-nimi": "Tämän nimistä lomaketta ei ole. Pohjan nimi on lomakkeen tunnus, esimerkiksi lomake-a.docx.",
    "pohja-ei-lue": "Tiedosto ei ole Word-asiakirja. Tallenna se Wordissa muodossa Word-asiakirja (.docx).",
    "pohja-salattu": "Asiakirja on suojattu salasanalla. Poista salasana ja tallenna uudelleen.",
    "pohja-liian-suuri": "Asiakirja on liian suuri. Pienennä kuvia.",
    "pohja-makroja": "Asiakirjassa on makroja. Tallenna se muodossa Word-asiakirja (.docx) ilman makroja.",
    "pohja-doctype": "Asiakirjan osassa {osa} on määrittely, jota Word ei kirjoita. Tallenna pohja uudelleen Wordissa.",
    "pohja-altchunk": "Asiakirjaan on upotettu toinen asiakirja. Kopioi sen sisältö pohjaan.",
    "pohja-osa-kahdesti": "Asiakirjan rakenne on rikki: sama osa on kahdesti. Tallenna pohja uudelleen Wordissa.",
    "pohja-ulkoinen-viittaus": "Asiakirja hakee sisältöä muualta. Upota kuva pohjaan, äläkä linkitä sitä.",
    "pohja-rikki": "{kohta}: Tämä osa ei ole ehjä. Tallenna pohja uudelleen Wordissa, ja pidä koodiparit samassa kappaleessa tai rivissä.",
    "pohja-tuntematon-kenttä": "{kohta}: Kenttää ”{tunniste}” ei ole.{tarkoititko}",
    "pohja-tuntematon-valinta": "{kohta}: Kentällä ei ole valintaa ”{tunniste}”.{tarkoititko}",
    "pohja-tuntematon-nimi": "{kohta}: Nimeä ”{tunniste}” ei ole.{tarkoititko}",
    "pohja-kielletty-kenttä": "{kohta}: Kenttä ”{tunniste}” ei saa näkyä tämän lomakkeen lukijalle. Poista se pohjasta.",
    "pohja-tunniste-liian-pitkä": "{kohta}: Tunniste ”{tunniste}” on liian pitkä. Word sallii 64 merkkiä; lyhennä valinnan loppua.",
    "pohja-lista-listassa": "{kohta}: ”{tunniste}” on luettelo luettelon sisällä. Yhdellä lomakkeella luettelot ovat yhdessä tasossa.",
    "pohja-rivin-ulkopuolella": "{kohta}: ”{tunniste}” kuuluu toistuvalle riville. Siirrä se rivin ohjausobjektiin.",
    "pohja-osio-ilman-rivejä": "{kohta}: Toistuvassa osassa ”{tunniste}” ei ole riviä. Lisää siihen yksi rivi.",
    "pohja-tyhjä-säädin": "{kohta}: Ohjausobjekti ”{tunniste}” on tyhjä. Kirjoita siihen kehote tai välilyönti.",
    "pohja-tunniste-kadonnut": "{kohta}: Ohjausobjektin tunniste on kadonnut, eikä kenttää voi päätellä. Anna tunniste Wordissa tai kopioi ohjausobjekti oletuspohjasta.",
    "pohja-silmukka-auki": "{kohta}: Koodille ”{tunniste}” ei ole loppua tai alkua. Lisää pari: for … endfor, if … endif.",
    "pohja-jinja-virhe": "{kohta}: Koodia ei voi lukea: ”{tunniste}”. Tarkista aaltosulut ja sanat.",
    "pohja-teksti-katoaa": "{kohta}: Koodin ”{tunniste}” vieressä oleva teksti katoaisi. Siirrä teksti toiseen kappaleeseen tai riviin.",
    "pohja-ei-osata": "{kohta}: Tätä lomakepalvelu ei tee: {ominaisuus}. Poista se tai tuo tieto kenttänä.",
    # Tiedostot
    "ei-lue": "Tiedostoa ei voi lukea: {syy}.",
    "ei-kirjoita": "Tiedostoa ei voi kirjoittaa: {syy}.",
    "ei-tulosta": "Tulosta ei voi näyttää: {syy}. Mikä ehdittiin kirjoittaa, on tallessa.",
    "ei-asiakkaita": "Asiakastiedostoja ei löytynyt. Anna tiedosto tai kansio, jossa on .yaml- tai .json-tiedostoja.",
    "aineisto-puuttuu": "Ohjelman omaa aineistoa ”{nimi}” ei löydy. Asenna ohjelma uudelleen.",
    "on-jo": "Tiedosto on jo olemassa, eikä sitä korvata. Anna toinen nimi tai kansio.",
    "tunnus-kahdella": "Sama asiakastunnus on myös tiedostossa {toinen}. Kumpaakaan ei täytetä, ennen kuin tunnukset ovat omat.",
    "muokattu": (
        "Lomaketta on muokattu Wordissa, joten sitä ei korvattu. "
        "Siirrä se muualle tai anna valitsin --korvaa, jos muutoksia ei tarvita."
    ),
    "pohjakansio": "Pohjien kansiota ei ole. Tarkista nimi tai vie pohjat: lomake pohjat vie KANSIO.",
    "ei-mitään": "Asiakastiedostossa ei ole tälle lomakkeelle vielä mitään. Täytä ensin kohta {haara}.",
}


def sentence(finding: Finding) -> str:
    """Return what is wrong and what to do, without the place."""
    details = dict(finding.details)
    if finding.code.startswith("pohja-"):
        details |= _of_template(details)
    return SENTENCES[finding.code].format_map(details)


def _of_template(details: dict[str, str]) -> dict[str, str]:
    """Return the words that the sentences about a template share: the place in it, and what was perhaps meant."""
    where = ", ".join(filter(None, [details.get("osa"), details.get("paikka")]))
    meant = details.get("ehdotus")
    return {
        "kohta": where[:1].upper() + where[1:],
        "tarkoititko": f" Tarkoititko ”{meant}”?" if meant else "",
    }


def place(finding: Finding) -> str:
    """Return where: asiakas.yaml:14:11 Työsuhteet › 2 › Päättyi. Empty when the finding has no place."""
    position = f"{finding.file}:{finding.line}:{finding.column}" if finding.line else finding.file
    return " ".join(filter(None, [position, finding.label]))


def line(finding: Finding) -> str:
    """Return the whole line that a person sees: where, how much it matters, what is wrong, what to do."""
    where = place(finding)
    grade = finding.grade.value
    return f"{where}: {grade}: {sentence(finding)}" if where else f"{grade}: {sentence(finding)}"
