## Vad metoden är

name = Närvaro
aim = Man vet vilka som var med utan att någon pekas ut.
description = Var och en berättar sin roll. De som inte har någon apparat räknas av andra. Namn frågas inte, och till slut finns bara antalen kvar.
more = Öppna den när folk kommer och låt den vara öppen för dem som blir sena. Räkna dem som inte har någon apparat, och stödpersoner, assistenter och tolkar. Resultatet är antal för organisationens statistik; små grupper visas tillsammans.

## Roller

role-client = Klient
role-developer_client = Utvecklarklient
role-peer_worker = Erfarenhetsexpert eller annan erfarenhetsaktör
role-relative = Närstående
role-worker = Anställd
role-supervisor = Chef eller ledare
role-elected = Förtroendevald
role-official = Tjänsteinnehavare
role-student = Studerande
role-partner = Samarbetspartner
role-support = Stödperson, assistent eller tolk
role-not_said = Vill inte säga

## På telefonen

choose-role = I vilken roll är du med?
choose-way = Är du på plats eller på distans?
way-in-place = På plats
way-remote = På distans
only-counted = Vi frågar inte efter ditt namn. När närvaron avslutas raderas ditt svar och bara de gemensamma antalen blir kvar.
arrived-next = Du kan ännu ändra det.
withdraw = Ta bort mitt svar
counted = Du är medräknad. Ditt svar är raderat.

## För ledaren och skrivaren

by-hand-title = Räkna dem som inte har någon apparat
by-hand-hint = Ett nytt antal ersätter det förra. Stödpersoner, assistenter och tolkar räknas här, för de svarar inte själva.
by-hand-people = Hur många
organisations-title = Varifrån man har kommit
organisations-hint = Skriv organisationens namn, inte en persons. Noll tar bort raden.
organisation-name = Organisation

## På väggen och i resultaten

after-close = Antalen syns när närvaron är avslutad.
nothing-yet = Ingen är ännu räknad
roles-title = I vilken roll man var med
role = Roll
way = Sätt
organisation = Organisation
fewer-than = färre än { $least }
together-why = Små grupper visas tillsammans, så att ingen kan pekas ut.
heading-kind = Vad som räknades
heading-what = Vilka
heading-people = Personer

## När något inte går

error-role-not-answering = Stödpersoner, assistenter och tolkar räknas av andra.
    .hint = Säg till ledaren eller skrivaren att du är på plats.
error-role-not-here = Den rollen finns inte i den här workshoppen.
    .hint = Välj någon av dem som syns.
error-counted-already = Du är redan medräknad.
    .hint = En gång räcker.

expected-not-blind = blind: false, för antalen visas ändå först när närvaron är avslutad

## Metodens inställningar när en mall ändras

setting-roles = Roller att välja bland
setting-hybrid = En del är med på distans
