## Vad metoden är

name = Berättelse
aim = Alla får med egna ord berätta vad som har hänt.
description = En berättelse kan skrivas eller talas in. Berättaren väljer vem som får läsa den. Servicen svarar och berättar vad den gör åt saken.
more = När en lång berättelse säger mer än många lappar, och när någon hellre talar än skriver. Reservera 15–30 minuter, eller lämna länken öppen i några veckor. Passar för en till hundra personer. Resultatet är berättelser som servicen svarar på: läst, besvarad, en ändring planeras, en ändring är gjord.

## På telefonen

tell-hint = Berätta med egna ord vad som hände. Skriv inte någons namn.
title-label = Rubrik. Du kan lämna den tom.
tell-label = Vad hände?
summary-write = Vad berättas i inspelningen?
tell-send = Skicka berättelsen
readers-label = Vem får läsa din berättelse?
readers-room = Alla som är med: berättelsen kan visas på en träff
readers-service = Bara de anställda som läser de här berättelserna
readers-public = Vem som helst: berättelsen kan visas på en offentlig sida på internet när den som leder har läst den
readers-told-room = Alla som är med får läsa den här. Berättelsen kan visas på en träff.
readers-told-service = Den här läses bara av de anställda som går igenom berättelserna.
readers-told-public = Vem som helst får läsa det här på en offentlig sida när den som leder har godkänt det.
limit-full = Du har berättat { $limit } berättelser. Fler ryms inte.
own-title = { $stories ->
    [one] Din berättelse
   *[other] Dina berättelser ({ $stories })
}
others-title = { $stories ->
    [one] Läs någon annans berättelse ({ $stories })
   *[other] Läs andras berättelser ({ $stories })
}
spoken = En inspelad berättelse
summary-label = Kort:

## Servicens svar

reply-none = Servicen har inte svarat ännu.
reply-received = Servicen har läst berättelsen
reply-answered = Servicen svarar
reply-change_planned = En ändring planeras
reply-change_made = En ändring är gjord

## På väggen och för ledaren

shelf-empty = Berättelserna kommer här
shelf-stories = { $stories ->
    [one] { $stories } berättelse
   *[other] { $stories } berättelser
}
for-service = { $stories ->
    [one] { $stories } berättelse bara för servicen
   *[other] { $stories } berättelser bara för servicen
}
for-service-hint = Berättaren ville att bara ni läser det här. Öppna inte det här när andra ser er skärm.
reply-open = Svara berättaren
reply-state-label = Hur långt har saken kommit?
reply-label = Svar till berättaren, som ser det på sin egen enhet.
reply-send = Svara
summary-save = Spara sammanfattningen

## I resultaten

stories-title = { $stories ->
    [0] Det finns inga berättelser
    [one] { $stories } berättelse
   *[other] { $stories } berättelser
}
stories-more = { $stories ->
    [one] och ytterligare { $stories } berättelse i tabellen
   *[other] och ytterligare { $stories } berättelser i tabellen
}
untitled = Utan rubrik
public-intro = De här berättelserna gav berättarna för vem som helst att läsa. Servicen har svarat på dem här.
only-spoken = Inspelad, ännu inte nedskriven
heading-title = Rubrik
heading-text = Berättelse
heading-picture = På bilden
heading-state = Hur långt saken har kommit
heading-reply = Servicens svar
alt = { $stories ->
    [0] Det finns inga berättelser som alla får läsa.
    [one] Det finns { $stories } berättelse som alla får läsa. Svar: { $replied }. Hela berättelsen finns i tabellen.
   *[other] Det finns { $stories } berättelser som alla får läsa. Svar: { $replied }. Hela berättelserna finns i tabellen.
}

## När något inte går

error-story-empty = Berättelsen har ännu varken ord eller ljud.
    .hint = Skriv åtminstone en mening eller spela in din berättelse.
error-readers-missing = Det är ännu inte sagt vem som får läsa din berättelse.
    .hint = Välj om den visas för alla eller bara för servicen.
error-page-not-open = Den offentliga sidan är inte öppen, så berättelsen kan inte ges dit.
    .hint = Välj om den visas för alla här eller bara för servicen.
error-limit-reached = Du har redan berättat { $limit } berättelser. Fler ryms inte.
    .hint = Ta bort någon av dem om du vill berätta en ny.
error-nothing-to-summarise = I den här berättelsen finns inget ljud att sammanfatta.
    .hint = Svara på berättelsen eller välj en annan.

## Metodens inställningar när en mall ändras

setting-readers = Vem som får läsa berättelsen
setting-readers-giver = Den som berättar bestämmer själv
setting-readers-room = Alla som är med
setting-readers-service = Bara de som företräder tjänsten
