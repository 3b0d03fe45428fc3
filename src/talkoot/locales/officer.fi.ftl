# Luonnokset tietosuojavastaavalle. Tekstissä, jossa on monta riviä, jokainen rivi on oma kohtansa paperilla.
# Ne kertovat, mitä ohjelma tekee: docs/spec/security.md, docs/guide/mita-sailytetaan.md.

title-notice = Tietosuojaseloste
title-notice_easy = Tietosuojaseloste selkokielellä
title-records = Seloste käsittelytoimista
title-impact = Vaikutustenarviointi
title-processing = Sopimus henkilötietojen käsittelystä
title-accessibility = Saavutettavuusseloste

draft = Luonnos { $date }. Organisaation oma tietosuojavastaava tarkistaa tämän ennen käyttöä, myös lainkohdat. Kehystetyt kohdat täyttää organisaatio.
gap = Organisaatio täyttää: { $what }

## Mitä usea paperi sanoo

controller = Rekisterinpitäjä
controller-unit = Työpajan järjestää: { $unit }.
controller-gap = rekisterinpitäjän nimi, osoite ja yhteyshenkilö. Se voi olla hyvinvointialue, järjestö tai yritys, tai monta yhdessä.
officer-gap = tietosuojavastaavan yhteystiedot
purpose = Miksi ja millä perusteella
purpose-text = Asiakkaat, läheiset ja työntekijät kehittävät palvelua yhdessä. Heidän vastauksistaan kootaan, mikä toimii, mitä pitää muuttaa ja mitä päätettiin. Vastauksia ei käytetä palvelua koskeviin päätöksiin kenestäkään.
basis-text = Peruste on tavallisesti yleistä etua koskeva tehtävä: tietosuoja-asetus 6 artikla 1 kohta e alakohta, tietosuojalaki 4 § ja laki hyvinvointialueesta 29 §. Peruste ei ole suostumus, koska asiakas on riippuvainen palvelusta. Osallistuminen on silti aina vapaaehtoista.
basis-gap = peruste, jos rekisterinpitäjä ei ole hyvinvointialue, sekä 9 artiklan peruste, jos ihmiset voivat kertoa terveydestään tai muusta arkaluonteisesta
stored = Mitä tietoja
stored-answers = Vastaukset: laput, äänet, arviot, kertomukset. Ihmiset kirjoittavat itse, mitä haluavat, joten niissä voi olla myös arkaluonteista. Jokaisen vastauksen mukana on vastaustapa ja aika minuutin tarkkuudella; aika ei näy missään.
stored-code = Jokaisessa osiossa eri satunnainen tunnus, jolla ihminen löytää omansa. Nimeä, yhteystietoja, henkilötunnusta, laitteen tietoja tai verkko-osoitetta ei kysytä eikä tallenneta.
stored-side = Näkökulma, josta vastataan: { $sides }.
stored-roles = Läsnäolijoiden roolit. Yksittäiset merkinnät poistuvat, kun osio suljetaan; luvut jäävät.
stored-picture = Kuvat, joita ihmiset antavat. Niistä poistetaan heti paikka, aika ja kameran tiedot.
stored-sound = Äänitteet, joita ihmiset antavat. Äänestä ihmisen voi tunnistaa.
stored-no-media = Kuvia ja ääntä ei oteta vastaan tässä työpajassa.
stored-names = Päätöksiin voi kirjoittaa tekijän nimen. Vetäjä kysyy siihen ensin luvan.
kept-heading = Kuinka kauan
kept-answers = Vastaukset poistetaan viimeistään { $date }. Talkoot poistaa ne itse, kun se on käynnissä päivän mentyä.
kept-media = Kuvat ja äänitteet poistetaan 30 päivää sen jälkeen, kun osio suljettiin.
kept-counts = Luvut ilman sanoja jäävät tilastoon: montako tuli, montako ehdotusta, montako päätöstä.
kept-files = Tallennetuissa tiedostoissa lukee sama päivä. Organisaatio poistaa ne ja varmuuskopiot itse.
seen = Kuka näkee
seen-text = Muut osallistujat näkevät sen, mikä näytetään seinällä, mutta eivät sitä, kuka vastasi. Vetäjä näkee vastaukset ilman nimiä. Koosteen saavat osallistujat ja johto. Talkoot ei lähetä tietoja järjestäjän tietokoneelta tai palvelimelta muualle, ei myöskään EU:n ulkopuolelle. Automaattisia päätöksiä tai profilointia ei ole.
rights = Oikeutesi
rights-points =
    Saat nähdä, oikaista ja poistaa omat vastauksesi, rajoittaa niiden käyttöä ja vastustaa sitä (15–18 ja 21 artikla).
    Emme voi etsiä vastauksiasi nimellä (11 artikla). Näet ja poistat ne samalla laitteella, omalla linkilläsi tai paperikoodilla.
    Tietoja ei ole pakko antaa. Voit lopettaa milloin vain, eikä se vaikuta palveluihisi.
    Sinut voi silti tunnistaa siitä, mitä kerrot. Älä kirjoita kenenkään nimeä.
    Voit valittaa tietosuojavaltuutetun toimistoon.
subjects = Kenestä tietoja on
subjects-points =
    Palvelun asiakkaista, läheisistä, työntekijöistä ja muista, jotka vastaavat.
    Muista ihmisistä, jos joku kirjoittaa heistä. Sitä pyydetään olemaan tekemättä.
safety = Miten tietoja suojataan
safety-points =
    Samaa ihmistä ei yhdistetä osiosta toiseen. Laitteen salaisuutta ei tallenneta, vain siitä laskettu tunnus.
    Kun vastaukset ovat piilossa, niitä ei näytetä kenellekään, ei myöskään viedyissä tiedostoissa.
    Näkökulmat näytetään erikseen vain, kun jokaisessa on vähintään { $least } vastaajaa, tiedostoissa { $exported }. Muuten näytetään vain yhteinen tulos.
    Henkilötunnusta ei oteta vastaan. Puhelinnumerosta ja sähköpostista kysytään ennen lähettämistä.
    Vetäjän näytöt toimivat vain hänen koneellaan ja avaimella. Kirjurin linkki koskee yhtä työpajaa, ja sen voi ottaa pois.
    Poistettu häviää myös levyltä. Jos se jää kesken, Talkoot kertoo siitä.
    Jos osoite alkaa http, samassa verkossa oleva voi kuunnella. Omalla salatulla reitittimellä tai https-palvelimella riski pienenee.
safety-gap = levyn salaus, lukitus, varmuuskopiot, käyttäjät, verkko ja kuka niistä vastaa

## Selkokielellä

easy-untried = Tämä on kirjoitettu selkokielellä. Lukijat eivät ole vielä kokeilleet tätä.
easy-what = Mitä tietoja meillä on?
easy-what-points =
    Kysymme, mitä mieltä olet palvelusta.
    Pidämme vastauksesi tallessa.
    Emme kysy nimeäsi.
    Joku voi silti tuntea sinut siitä, mitä kerrot.
easy-law = Miksi saamme kysyä?
easy-law-points =
    Meidän tehtävämme on tehdä palvelusta parempi.
    Laki sanoo, että asiakkaita pitää kuunnella.
    Sinun ei ole pakko vastata.
easy-kept = Milloin poistamme vastaukset?
easy-kept-points =
    Poistamme vastauksesi viimeistään { $date }.
    Luvut jäävät. Luvuista ei näe, kuka vastasi.
easy-may = Mitä sinä saat tehdä?
easy-may-points =
    Saat katsoa omat vastauksesi.
    Saat muuttaa niitä. Saat poistaa ne.
    Tee se puhelimella, jolla vastasit. Tai käytä koodia, jonka sait paperilla.
    Saat lopettaa, kun haluat. Saat palvelusi silti.
    Jos olemme toimineet väärin, voit valittaa tietosuojavaltuutetulle.
easy-ask = Keneltä voit kysyä?
easy-ask-gap = etunimi, puhelin, milloin voi soittaa
easy-draft = Luonnos. Organisaation oma tietosuojavastaava tarkistaa tämän ennen käyttöä.

## Seloste käsittelytoimista

recipients = Kenelle tietoja annetaan
recipients-text = Talkoot ei anna tietoja kenellekään. Koosteet ja raportit menevät niille, joille vetäjä ne lähettää. Ohjelman tekijät eivät saa tietoja.
recipients-gap = kenelle koosteet lähetetään, ja kuka ylläpitää palvelinta, jos se on muu kuin rekisterinpitäjä
transfers = Siirrot EU:n ulkopuolelle
transfers-text = Talkoot ei siirrä tietoja. Se toimii ilman internetiä eikä käytä pilveä, mittausta tai ulkopuolisia fontteja. Jos organisaatio sijoittaa palvelimen tai varmuuskopiot muualle, se kirjaa siirron tähän.

## Vaikutustenarviointi

impact-needed = Tarvitaanko arviointi
impact-needed-text = Arviointi on syytä tehdä: vastaajissa on ihmisiä, jotka ovat riippuvaisia palvelusta, ja vastauksissa voi olla arkaluonteista. Tässä ovat ohjelman tosiasiat valmiina. Riskin arvioi organisaatio.
impact-what = Mitä tehdään
impact-extent = Tässä työpajassa: tapaamisia { $gatherings }, avoimia linkkejä { $links }, osioita { $activities }. Kysymykset ovat lopussa sanasta sanaan.
impact-needs = Onko tämä tarpeen ja kohtuullista
impact-needs-points =
    Ilman ihmisten omia sanoja palvelua ei voi kehittää heidän kanssaan.
    Kysytään vähän: ei nimeä, ei ikää, ei osoitetta, yksi näkökulma kerran.
    Joka kysymyksen saa ohittaa, ja vastata voi ilman laitetta.
    Vastaukset poistuvat sovittuna päivänä itsestään.
impact-risks = Riskit ihmisille
risk-what = Mitä voi tapahtua
risk-done = Mitä Talkoot tekee
risk-left = Mitä jää organisaatiolle
risk-recognised-what = Ihmisen tunnistaa siitä, mitä hän kertoo, tai harvinaisesta sanasta.
risk-recognised-done = Siitä kerrotaan ennen vastaamista. Jokainen voi poistaa omansa. Lapun voi siirtää sivuun.
risk-recognised-left = Vetäjä lukee laput ennen koosteen lähettämistä ja poistaa tunnistettavat kohdat.
risk-small-what = Pienestä ryhmästä päätellään, kuka vastasi mitä.
risk-small-done = Näkökulmat näytetään vain riittävän suurista ryhmistä, kaikki tai ei yhtään, eikä pientä ryhmää saa vähentämällä.
risk-small-left = Ei kysytä ”kuka vastasi näin”. Pienessä ryhmässä valitaan menetelmä sen mukaan.
risk-told-what = Joku kirjoittaa toisesta ihmisestä.
risk-told-done = Nimiä pyydetään olemaan kirjoittamatta. Henkilötunnusta ei oteta vastaan.
risk-told-left = Vetäjä poistaa tai siirtää sivuun. Pelisäännöt luetaan ääneen.
risk-power-what = Asiakas pelkää, että vastaus vaikuttaa palveluun, tai työntekijä pelkää esihenkilöä.
risk-power-done = Nimeä ei kysytä. Vastaukset voivat olla piilossa, kunnes kaikki ovat vastanneet.
risk-power-left = Esihenkilöt eivät kysy, kuka sanoi mitä. Osallistumisesta ei kirjata asiakastietoihin.
risk-computer-what = Tietokone, varmuuskopio tai tietokanta joutuu vääriin käsiin. Siitä näkee kaiken ja myös, mitkä yhden osion vastaukset tulivat samalta laitteelta.
risk-computer-done = Tunnus on joka osiossa eri. Poistettu häviää levyltä.
risk-computer-left = Levy salataan, kone lukitaan, varmuuskopiot poistetaan ajallaan.
risk-network-what = Joku samassa verkossa kuuntelee liikennettä.
risk-network-done = Sivu ei lataa mitään muualta. Palvelimella käytetään https-yhteyttä.
risk-network-left = Oma reititin ja salasana, tai palvelin, jossa on https.
risk-files-what = Tallennettu tiedosto jää talteen liian pitkäksi aikaa.
risk-files-done = Poistopäivä lukee joka tiedostossa.
risk-files-left = Joku vastaa siitä, että tiedostot poistetaan.
risk-worry-what = Joku kertoo hädästä, eikä kukaan huomaa sitä ajoissa.
risk-worry-done = Avoimessa linkissä sanotaan ensin, että sitä ei lueta heti ja että hätänumero on 112.
risk-worry-left = Kortti ”Huoli heräsi” on pöydillä, ja joku on sovittu kuulemaan.
risk-media-what = Kuvasta tai äänestä ihmisen tunnistaa, ja se voi kertoa asiakkuudesta.
risk-media-done = Kuvat ja äänet ovat pois, ellei vetäjä salli niitä. Paikka, aika ja kamera poistetaan, ja ne poistuvat 30 päivän kuluttua sulkemisesta.
risk-media-left = Erillinen lupa joka käyttöön. Lapsista ei kuvia eikä ääntä.
risk-links-what = Linkki kulkee ihmisille, joille sitä ei ole tarkoitettu.
risk-links-done = Linkkiä ei voi arvata, se loppuu sovittuna päivänä ja sen voi sulkea.
risk-links-left = Linkki annetaan sovituissa paikoissa, ei lapsille.
impact-likely = Kuinka todennäköistä ja kuinka vakavaa
impact-likely-gap = arvio jokaisesta riskistä ennen suojaa ja sen jälkeen
impact-views = Mitä osallistujat ajattelevat
impact-views-gap = keneltä kysyttiin ja mitä he sanoivat (35 artikla 9 kohta)
impact-advice = Tietosuojavastaavan neuvo
impact-advice-gap = neuvo ja päivä (35 artikla 2 kohta)
impact-decided = Päätös
impact-decided-gap = jäljelle jäävä riski, kysytäänkö tietosuojavaltuutetulta ennakolta (36 artikla), milloin arvio tehdään uudelleen
impact-asked = Mitä ihmisiltä kysytään
impact-activity = Osio
impact-question = Kysymys
sign-controller = Rekisterinpitäjän puolesta
sign-officer = Tietosuojavastaava
sign-processor = Käsittelijän puolesta

## Sopimus käsittelystä

processing-needed = Milloin tätä tarvitaan
processing-needed-points =
    Kun toinen organisaatio pitää palvelinta tai vetää työpajan rekisterinpitäjän puolesta (28 artikla).
    Kun Talkoot on rekisterinpitäjän omalla tietokoneella, sopimusta ei tarvita: ohjelman tekijät eivät saa tietoja eivätkä ole käsittelijöitä.
processing-parties = Osapuolet
processing-controller-gap = rekisterinpitäjä ja yhteyshenkilö
processing-processor-gap = käsittelijä, yhteyshenkilö ja mitä se tekee: ylläpito, vetäminen, kirjaaminen
processing-subject = Mitä käsitellään ja kuinka kauan
processing-length = Vastaukset poistetaan viimeistään { $date }. Sen jälkeen käsittelijällä ei ole niitä missään.
processing-length-gap = sopimuksen alku ja loppu
processing-duties = Käsittelijä sitoutuu
processing-duties-points =
    Käsittelee tietoja vain rekisterinpitäjän kirjallisten ohjeiden mukaan ja kertoo, jos ohje on lain vastainen.
    Huolehtii, että jokainen, joka näkee tietoja, on sitoutunut salassapitoon.
    Suojaa tiedot 32 artiklan mukaan.
    Ei käytä toista käsittelijää ilman kirjallista lupaa ja sopii tämän kanssa samat velvollisuudet.
    Auttaa rekisterinpitäjää, kun ihmiset käyttävät oikeuksiaan.
    Kertoo tietoturvaloukkauksesta ilman aiheetonta viivytystä ja auttaa 32–36 artiklan velvollisuuksissa.
    Poistaa tai palauttaa tiedot lopuksi, myös varmuuskopiot.
    Antaa tiedot, joilla tämän voi tarkistaa, ja sallii tarkastukset.
processing-others = Muut käsittelijät ja paikka
processing-others-gap = missä maassa palvelin on, kuka muu käsittelee tietoja, vastuut ja kustannukset

## Saavutettavuusseloste

accessibility-what = Tämä seloste koskee Talkoot-työpajan sivua, jolla osallistujat vastaavat puhelimella, tabletilla tai tietokoneella (laki digitaalisten palvelujen tarjoamisesta 306/2019).
accessibility-address-gap = palvelun osoite ja kuka sen tarjoaa
accessibility-level = Miten saavutettava sivu on
accessibility-level-text = Vaatimus on WCAG 2.1, tasot A ja AA. Ehdotus: täyttää vaatimukset osittain, kunnes organisaatio on arvioinut oman palvelunsa.
accessibility-level-gap = täyttää kokonaan, osittain tai ei
accessibility-works = Mikä toimii
accessibility-works-points =
    Kaikki onnistuu näppäimistöllä, koskettamalla ja ruudunlukijalla. Vetämisen voi aina korvata napilla.
    Sivu toimii 320 kuvapisteen levyisenä ja 400 prosentin suurennoksella.
    Kysymyksen voi kuunnella, jos laite osaa lukea ääneen. Kielinä ovat suomi, selkosuomi, ruotsi ja englanti.
    Jokaisella kaaviolla on sama tieto taulukkona tai tekstinä.
    Puhelimessa ei ole kelloa, joka loppuisi kesken. Kaiken voi ohittaa.
accessibility-lacks = Mikä ei vielä toimi
accessibility-lacks-points =
    Osallistujien antamissa kuvissa ei aina ole sanallista kuvausta, eikä äänitteissä ole tekstitystä.
    Osallistujan kirjoittaman tekstin kieltä ei merkitä, jos se on eri kuin sivun kieli.
    Selkokielisiä tekstejä eivät ole vielä kokeilleet lukijat.
accessibility-else = Miten muuten voi osallistua
accessibility-else-points =
    Paperilla, puhumalla tai viittomalla: kirjuri kirjaa vastauksen.
    Paperikoodilla näkee ja poistaa vastauksensa jälkeenpäin.
accessibility-tried = Miten tämä on arvioitu
accessibility-tried-text = Ohjelman omat testit käyvät jokaisen sivun läpi automaattisesti (axe-core), näppäimistöllä, kapeana ja suurennettuna. Se ei ole ulkopuolisen asiantuntijan arvio.
accessibility-tried-gap = oma arvio tai ulkopuolisen arvio, ja päivä
accessibility-say = Anna palautetta
accessibility-say-text = Kerro meille, jos jokin ei toimi. Vastaamme kahden viikon kuluessa.
accessibility-say-gap = sähköposti ja puhelin
accessibility-authority = Valvonta
accessibility-authority-text = Jos et saa vastausta kahden viikon kuluessa tai et ole tyytyväinen siihen, voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomiin, joka valvoo saavutettavuutta.
