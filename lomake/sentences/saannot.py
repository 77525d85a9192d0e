"""Rules between the fields of a client file: what contradicts, what is missing, what is good to know."""

from __future__ import annotations

from lomake.language import FiSv

SENTENCES: dict[str, FiSv] = {
    # Säännöt kenttien välillä
    "viite-puuttuu": FiSv(
        "Viitattua riviä ei ole (luettelo {lista}). Korjaa tunnus tai lisää rivi.",
        "Raden som det hänvisas till finns inte (listan {lista}). Rätta numret eller lägg till raden.",
    ),
    "tunnus-kahdesti": FiSv(
        "Sama tunnus on jo luettelon rivillä {rivi}. Anna tälle riville oma tunnus.",
        "Samma nummer finns redan på rad {rivi} i listan. Ge den här raden ett eget nummer.",
    ),
    "järjestys": FiSv(
        "Päivä on ennen kohtaa {aiempi}. Korjaa jompikumpi päivä.",
        "Dagen är före punkten {aiempi}. Rätta någondera dagen.",
    ),
    "tulevaisuus": FiSv(
        "Päivä on tulevaisuudessa. Tarkista vuosi; tähän kirjataan vain jo tapahtunut.",
        "Dagen ligger i framtiden. Kontrollera året; här antecknas bara sådant som redan har hänt.",
    ),
    "väli": FiSv(
        "Luvun pitää olla väliltä {alin}–{ylin}.",
        "Talet ska vara mellan {alin} och {ylin}.",
    ),
    "hetu-syntymäaika": FiSv(
        "Syntymäaika ja henkilötunnus eivät kuulu samalle ihmiselle. Korjaa jompikumpi.",
        "Födelsedatumet och personbeteckningen hör inte till samma person. Rätta någondera.",
    ),
    "hetu-tilapäinen": FiSv(
        "Henkilötunnus on tilapäinen tai testitunnus (900–999). Jos asiakkaalla on tilapäinen tunnus, kirjoita asiakkaan tietoihin ”tilapäinentunnus: kyllä”.",
        "Personbeteckningen är tillfällig eller en testbeteckning (900–999). Om klienten har en tillfällig beteckning, skriv ”tilapäinentunnus: kyllä” bland klientens uppgifter.",
    ),
    "päättyi-alkamatta": FiSv(
        "Työsuhde on merkitty päättyneeksi, mutta ensimmäinen työpäivä puuttuu. Täytä Lomake C.",
        "Anställningen är antecknad som avslutad, men den första arbetsdagen saknas. Fyll i Blankett C.",
    ),
    "avoin-laji": FiSv(
        "Tämä laji ei ole työsuhde, joten avoimen työn ehtoihin ei voi vastata viidesti kyllä. Korjaa jompikumpi.",
        "Det här slaget är inte en anställning, så alla fem villkor för öppet arbete kan inte besvaras med ja. Rätta någondera.",
    ),
    "suostumus-kirjallinen": FiSv(
        "Työnantajaa koskeva suostumus on aina kirjallinen. Pyydä asiakkaalta kirjallinen suostumus.",
        "Ett samtycke som gäller arbetsgivaren är alltid skriftligt. Be klienten om ett skriftligt samtycke.",
    ),
    "suostumus-tiedot": FiSv(
        "Diagnoosia ja etuuksia ei luovuteta työnantajalle edes suostumuksella. Poista ne tästä rivistä.",
        "Diagnos och förmåner lämnas inte ut till arbetsgivaren ens med samtycke. Ta bort dem från den här raden.",
    ),
    "kerrottu-ilman-suostumusta": FiSv(
        "Asiakkaasta on kerrottu nimellä tai rajoitteita ilman tälle työnantajalle annettua kirjallista suostumusta, joka oli sinä päivänä voimassa. Korjaa rivi tai lisää suostumus.",
        "Det har berättats om klienten med namn eller om begränsningar utan ett skriftligt samtycke som gällde just den här arbetsgivaren den dagen. Rätta raden eller lägg till samtycket.",
    ),
    "kerrottu-rajoitteet": FiSv(
        "Suostumus ei koske tuen tarvetta eikä rajoitteita. Korjaa, mitä kerrottiin, tai uusi suostumus.",
        "Samtycket gäller varken behovet av stöd eller begränsningar. Rätta vad som berättades, eller förnya samtycket.",
    ),
    "kertominen-päätös": FiSv(
        "Asiakas on päättänyt, ettei kerrota, mutta suunnitelmassa kerrotaan sovitut asiat. Korjaa jompikumpi.",
        "Klienten har beslutat att inget berättas, men i planen berättas det som avtalats. Rätta någondera.",
    ),
    "kertominen-sanat": FiSv(
        "Asiakas on päättänyt, ettei kerrota, mutta tähän on kirjattu kerrottavia sanoja. Korjaa päätös tai poista sanat.",
        "Klienten har beslutat att inget berättas, men här har antecknats ord som ska sägas. Rätta beslutet eller ta bort orden.",
    ),
    "päättäminen-työssä": FiSv(
        "Tilanne on työssä, mutta mikään työsuhde ei ole käynnissä. Korjaa tilanne tai työsuhteet.",
        "Situationen är ”i arbete”, men ingen anställning pågår. Rätta situationen eller anställningarna.",
    ),
    "korvaa-järjestys": FiSv(
        "Suunnitelma korvaa itsensä tai myöhemmän. Korvattavan rivin pitää olla ylempänä.",
        "Planen ersätter sig själv eller en senare plan. Raden som ersätts ska stå högre upp.",
    ),
    "korvaa-kahdesti": FiSv(
        "Kaksi suunnitelmaa korvaa saman. Uusin korvaa aina edellisen.",
        "Två planer ersätter samma plan. Den nyaste ersätter alltid den föregående.",
    ),
    "viikko": FiSv(
        "Kirjoita viikko muodossa 2026-W47. Vuodessa on 52 tai 53 viikkoa.",
        "Skriv veckan i formen 2026-W47. Ett år har 52 eller 53 veckor.",
    ),
    "viikko-kahdesti": FiSv(
        "Samalla valmentajalla on jo rivi tästä viikosta (rivi {rivi}). Yhdistä rivit tai korjaa viikko.",
        "Samma arbetscoach har redan en rad för den veckan (rad {rivi}). Slå ihop raderna eller rätta veckan.",
    ),
    "kriteeri-kahdesti": FiSv(
        "Saman kriteerin pisteet ovat jo rivillä {rivi}. Jätä vain toinen.",
        "Poängen för samma kriterium finns redan på rad {rivi}. Lämna bara den ena.",
    ),
    "tunnit-summa": FiSv(
        "Valmennus ja muu työ ovat yhteensä eri määrä kuin kentällä, toimistolla ja etänä. Korjaa tunnit.",
        "Coachning och annat arbete blir sammanlagt ett annat antal timmar än på fältet, på kontoret och på distans. Rätta timmarna.",
    ),
    "puuttuu": FiSv(
        "Tämä kohta on vielä tyhjä.",
        "Den här punkten är ännu tom.",
    ),
    "liian-vähän": FiSv(
        "Tässä pitää olla vähintään {määrä}.",
        "Här ska det finnas minst {määrä}.",
    ),
    "toive-ammatti": FiSv(
        "Ainakin yhden toiveen pitää koskea ammattia tai alaa.",
        "Åtminstone ett önskemål ska gälla yrke eller bransch.",
    ),
    "läheinen-suostumus": FiSv(
        "Läheiseen saa ottaa yhteyttä vasta, kun siitä on suostumus (suostumukset, laji läheinen).",
        "En närstående får kontaktas först när det finns ett samtycke till det (samtycken, slaget närstående).",
    ),
    "keskeytys-tauko": FiSv(
        "Keskeytys avaa tauon. Lisää rivi kohtaan tauot.",
        "Ett avbrott inleder en paus. Lägg till en rad under pauser.",
    ),
    "allekirjoitus-puuttuu": FiSv(
        "Päiväys tai tapa puuttuu.",
        "Datum eller sätt saknas.",
    ),
    "turvakielto": FiSv(
        "Turvakielto: osoitetta, kotikuntaa, puhelinta ja sähköpostia ei tulosteta mihinkään. Säilytä tulosteet huolella.",
        "Spärrmarkering: adress, hemkommun, telefon och e-post skrivs inte ut någonstans. Förvara utskrifterna omsorgsfullt.",
    ),
    "yhteyslupa": FiSv(
        "Asiakkaasta on kerrottu nimellä, mutta yhteyslupa ei ole nyt ”kyllä”. Tarkista lupa ennen seuraavaa yhteyttä.",
        "Det har berättats om klienten med namn, men tillståndet att ta kontakt är inte ”ja” nu. Kontrollera tillståndet före nästa kontakt.",
    ),
    "b-nimi": FiSv(
        "Tässä on asiakkaan nimi. Kirjoita Lomakkeelle B vain ”asiakas”.",
        "Här finns klientens namn. Skriv bara ”klienten” på Blankett B.",
    ),
    "tunnit-yhteensä": FiSv(
        "Käynnissä olevien töiden tunnit ovat yhteensä yli {raja} tuntia viikossa. Tarkista tunnit.",
        "Timmarna i de pågående arbetena är sammanlagt över {raja} timmar i veckan. Kontrollera timmarna.",
    ),
    "yleistuki-ennen": FiSv(
        "Yleistukea on maksettu vasta 1.5.2026 alkaen. Tarkista tulonlähde.",
        "Allmänt stöd har betalats först från 1.5.2026. Kontrollera inkomstkällan.",
    ),
    "tuki-päättynyt": FiSv(
        "Työmarkkinatuki ja peruspäiväraha päättyivät 30.4.2026. Tarkista tulonlähde.",
        "Arbetsmarknadsstödet och grunddagpenningen upphörde 30.4.2026. Kontrollera inkomstkällan.",
    ),
    "palkka-yksikkö": FiSv(
        "Tuntipalkka on poikkeava. Tarkista luku ja yksikkö.",
        "Timlönen avviker. Kontrollera talet och enheten.",
    ),
    "tarkistusväli": FiSv(
        "Tarkistus on yli {päiviä} päivän päässä suunnitelmasta. Sovi aiempi päivä.",
        "Översynen är mer än {päiviä} dagar efter planen. Kom överens om en tidigare dag.",
    ),
    "tarkistamatta": FiSv(
        "Suunnitelmaa ei ole tarkistettu {päiviä} päivään. Tarkista se yhdessä asiakkaan kanssa.",
        "Planen har inte setts över på {päiviä} dagar. Se över den tillsammans med klienten.",
    ),
    "poissulku": FiSv(
        "Tämä perustelu ei saa estää palveluun pääsyä: palvelu on avoin jokaiselle, joka haluaa työtä (kriteeri 9). Tarkista käsittelyn tulos.",
        "Den här motiveringen får inte hindra någon från att komma med i tjänsten: tjänsten är öppen för var och en som vill arbeta (kriterium 9). Kontrollera resultatet av behandlingen.",
    ),
    "tavoittelu-vähän": FiSv(
        "Palvelu ei pääty poisjääntiin (kriteeri 25): yrityksiä on kirjattu alle {määrä} tai ne ovat alle {päiviä} päivän ajalta. Jatka tavoittelua tai kirjaa puuttuvat yritykset.",
        "Tjänsten avslutas inte på grund av uteblivanden (kriterium 25): färre än {määrä} försök är antecknade eller de är från mindre än {päiviä} dagar. Fortsätt försöka nå klienten eller anteckna de försök som saknas.",
    ),
    "työnantaja-tietää": FiSv(
        "Työnantaja tietää enemmän kuin asiakas on päättänyt kertoa. Keskustele asiakkaan kanssa, ja korjaa kirjaus tai päätös.",
        "Arbetsgivaren vet mer än klienten har beslutat berätta. Tala med klienten och rätta anteckningen eller beslutet.",
    ),
    "neuvonta-myöhässä": FiSv(
        "Etuusneuvonta annettiin vasta työn alettua. Viittaa aiempaan neuvontaan tai kirjaa, miksi sitä ei annettu.",
        "Förmånsrådgivningen gavs först när arbetet hade börjat. Hänvisa till en tidigare rådgivning eller anteckna varför den inte gavs.",
    ),
    "kerrottu-päätös": FiSv(
        "Rajoitteista on kerrottu, mutta asiakas ei ole nyt päättänyt kertoa. Tarkista päätös ennen seuraavaa yhteyttä.",
        "Det har berättats om begränsningar, men klienten har inte nu beslutat att berätta. Kontrollera beslutet före nästa kontakt.",
    ),
    "kuppi-kerrottu": FiSv(
        "Ensimmäisessä ja toisessa kupissa ei kerrota asiakkaasta mitään. Tarkista kuppi tai se, mitä kerrottiin.",
        "Vid den första och andra koppen berättas ingenting om klienten. Kontrollera koppen eller det som berättades.",
    ),
    "kuppi-järjestys": FiSv(
        "Asiakas on esitelty ennen kuin tämän työnantajan tarpeet on kuultu. Kirjaa toinen kuppi, tai käy kuuntelemassa.",
        "Klienten har presenterats innan arbetsgivarens behov har lyssnats in. Anteckna den andra koppen, eller gå dit och lyssna.",
    ),
    "kuppi-sama": FiSv(
        "Sama kuppi on ollut tämän työnantajan kanssa jo {määrä} kertaa. Mieti, miten suhde etenee seuraavaan kuppiin.",
        "Samma kopp har redan druckits {määrä} gånger hos den här arbetsgivaren. Fundera på hur kontakten går vidare till nästa kopp.",
    ),
    "jatko-myöhässä": FiSv(
        "Sovittu jatko on ohi, eikä työnantajan kanssa ole uutta tapaamista. Käy siellä tai sovi uusi päivä.",
        "Den avtalade fortsättningen är förbi, och det finns inget nytt möte med arbetsgivaren. Gå dit eller kom överens om en ny dag.",
    ),
}
