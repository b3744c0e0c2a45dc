-- The confidentiality undertaking everybody signs before the register opens (R-56; Tietosuojalaki 1050/2018 35 §).
-- A text is never changed: signatures hang on its hash. A new version comes as a new migration.
insert into staff_undertaking_text
  (id, version, text_version, language, title, body, valid_from, required_from, months_valid, sha256) values
  (1, 1, 1, 'fi', 'Salassapitositoumus',
'Tämä sitoumus koskee rekisterinpitäjän asiakasrekisteriä kokonaisuudessaan: tietojärjestelmässä olevia tietoja ja paperiaineistoa. Sen antaa jokainen, joka käsittelee rekisterin tietoja rekisterinpitäjän tai sen lukuun toimivan yrityksen palveluksessa. Sitoumus annetaan henkilökohtaisella käyttäjätunnuksella, ja siitä kirjataan allekirjoittaja, työnantaja, tehtävänimike, paikka ja aika.

1. Salassapito. Pidän salassa asiakkaita koskevat tiedot ja rekisterinpitäjän liikesalaisuudet, jotka saan tietooni työssäni. En kerro niitä ulkopuoliselle enkä työtoverille, joka ei tarvitse niitä tehtävässään.

2. Käyttötarkoitus. Käsittelen tietoja vain niissä tehtävissä, joihin minut on määrätty, ja vain siinä laajuudessa kuin tehtävä edellyttää. En hae enkä katso omia, perheenjäsenteni, tuttavieni tai kenenkään muunkaan tietoja uteliaisuudesta.

3. Luovuttaminen. Luovutan tietoja vain rekisterinpitäjän hyväksymällä tavalla ja perusteella. En vie tietoja omiin tiedostoihini, sähköpostiini tai laitteisiini.

4. Tunnukset. Käyttäjätunnukseni ja salasanani ovat henkilökohtaiset. En anna niitä kenellekään enkä käytä toisen tunnuksia. Lukitsen päätteen, kun poistun sen luota.

5. Paperiaineisto. Säilytän lomakkeet ja tulosteet lukitussa, paloturvallisessa tilassa. En jätä niitä esille työpöydälle, tulostimeen tai kokoustilaan, ja hävitän ne vain ohjeen mukaisesti.

6. Poikkeamat. Ilmoitan heti rekisterin yhteyshenkilölle, jos tietoja on kadonnut, joutunut väärälle henkilölle tai epäilen tietoturvaloukkausta.

7. Käytön valvonta. Tiedän, että jokainen katselu ja haku kirjataan käyttölokiin: kuka, kenen tietoja, milloin ja mihin tarkoitukseen. Lokia tarkastetaan, ja rekisteröidyllä voi olla oikeus saada siitä tietoja.

8. Perehdytys. Olen saanut tietosuojaa koskevan perehdytyksen ja tutustunut rekisterinpitäjän ohjeisiin ennen tämän sitoumuksen antamista.

9. Voimassaolo. Vaitiolovelvollisuuteni jatkuu työ- tai toimeksiantosuhteen päätyttyä. Tehtävän päättyessä palautan kaiken aineiston, ja käyttöoikeuteni päättyy heti. Sitoumus uusitaan määräajoin ja aina, kun sen teksti muuttuu.

10. Seuraamukset. Tiedän, että velvollisuuksien rikkominen voi johtaa käyttöoikeuden päättymiseen, työsuhteen seuraamuksiin, vahingonkorvaukseen ja rangaistukseen.

Velvollisuuteni perustuvat EU:n yleisen tietosuoja-asetuksen 29 artiklaan ja 32 artiklan 4 kohtaan, tietosuojalain (1050/2018) 35 §:ään, rikoslain (39/1889) 38 luvun 1, 2 ja 9 §:ään sekä liikesalaisuuslakiin (595/2018).

Olen lukenut tämän sitoumuksen, ymmärrän sen sisällön ja sitoudun noudattamaan sitä.',
   '2018-01-04', '2018-01-04', 12, ''),
  (2, 1, 1, 'en', 'Confidentiality undertaking',
'This undertaking covers the controller''s customer register as a whole: the data in the information system and the manual material. It is given by everybody who handles the register''s data in the service of the controller or of a company acting on its behalf. It is given under a personal user name, and the signatory, employer, title, place and time are recorded.

1. Secrecy. I keep secret the data on customers and the controller''s trade secrets that I learn of in my work. I tell them neither to outsiders nor to a colleague whose duties do not call for them.

2. Purpose. I handle the data only in the duties I have been designated to, and only as far as they require. I do not look up my own data, or that of my family, of people I know or of anybody else, out of curiosity.

3. Disclosure. I disclose data only in a manner and on a ground the controller has approved. I do not take data into files, e-mail or devices of my own.

4. Credentials. My user name and password are personal. I give them to nobody and use nobody else''s. I lock my workstation when I leave it.

5. Manual material. I keep forms and print-outs in a locked, fire-safe place. I do not leave them on a desk, in a printer or in a meeting room, and I destroy them only as instructed.

6. Incidents. I tell the register''s contact person at once if data is lost or has reached the wrong person, or if I suspect a breach.

7. Supervision. I know that every look and every search is recorded in the access log: who, whose data, when and for what purpose. The log is inspected, and the data subject may have the right to learn from it.

8. Training. I have been instructed in data protection and have read the controller''s instructions before giving this undertaking.

9. Duration. My duty of secrecy continues after the employment or assignment has ended. When my duties end I return all material, and my access ends at once. The undertaking is renewed at set intervals and whenever its text changes.

10. Consequences. I know that a breach of these duties may lead to the end of my access, to consequences under employment law, to damages and to punishment.

My duties rest on Articles 29 and 32(4) of the EU General Data Protection Regulation, section 35 of the Data Protection Act (1050/2018), chapter 38, sections 1, 2 and 9 of the Criminal Code (39/1889) and the Trade Secrets Act (595/2018).

I have read this undertaking, I understand it and I commit myself to it.',
   '2018-01-04', '2018-01-04', 12, '');

update staff_undertaking_text set sha256 = sha2(body, 256) where sha256 = '';
alter sequence staff_undertaking_text_seq restart with 100;
