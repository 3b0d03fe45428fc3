## Vad metoden är

name = Försöksdagbok
aim = Under försöket antecknar alla vad de märker i vardagen.
description = Länken är öppen i flera veckor. En iakttagelse är ett ansikte, en mening, en bild eller ett ljud. Tillsammans ser vi hur försöket gick från dag till dag.
more = Under ett försök, två till åtta veckor. En iakttagelse tar en minut. Passar för 4–100 personer som är med i försöket. Resultatet är hur försöket gick från dag till dag, som grund för den gemensamma utvärderingen.

## På telefonen

care = Det här läses inte genast. Ring 112 i en nödsituation. Det här är inte en anmärkning, en ansökan eller ett initiativ.
care-advice = Råd får du här:
face-label = Hur kändes försöket?
face-1 = Mycket dåligt
face-2 = Dåligt
face-3 = Mitt emellan
face-4 = Bra
face-5 = Mycket bra
notice-label = Vad märkte du?
notice-send = Lägg till iakttagelsen
day-label = Vilken dag gäller det?
limit-full = Du har antecknat { $limit } iakttagelser. Fler ryms inte.
own-title = { $observations ->
    [one] Din iakttagelse
   *[other] Dina iakttagelser ({ $observations })
}
others-title = { $observations ->
    [one] Se någon annans iakttagelse ({ $observations })
   *[other] Se andras iakttagelser ({ $observations })
}
beside-picture = Bild
beside-sound = Ljud

## Påminnelsen

reminder-daily = Kalendern kan påminna dig varje dag klockan { $time }.
reminder-weekly = Kalendern kan påminna dig en gång i veckan klockan { $time }.
reminder-take = Ta med en påminnelse i kalendern
reminder-title = Anteckna en iakttagelse: { $title }
reminder-file = forsoksdagbok

## På väggen

days-empty = Iakttagelserna kommer här, dag för dag
days-observations = { $observations ->
    [one] { $observations } iakttagelse
   *[other] { $observations } iakttagelser
}

## I resultaten

figure-title = { $observations ->
    [0] Det finns inga iakttagelser
    [one] Försöket dag för dag: { $observations } iakttagelse
   *[other] Försöket dag för dag: { $observations } iakttagelser
}
day = { DATETIME($day, dateStyle: "medium") }
heading-day = Dag
heading-face = Hur det kändes
heading-text = Vad man märkte
heading-beside = Bild eller ljud
alt = { $observations ->
    [0] Det finns inga iakttagelser.
    [one] Om försöket finns { $observations } iakttagelse, antal dagar: { $days }. Den finns i tabellen.
   *[other] Om försöket finns { $observations } iakttagelser, antal dagar: { $days }. Alla finns i tabellen.
}

## När något inte går

error-observation-empty = I iakttagelsen finns ännu ingenting.
    .hint = Välj ett ansikte eller skriv åtminstone ett ord.
error-day-ahead = Den här dagen har inte kommit ännu.
    .hint = Välj i dag eller en tidigare dag.
error-limit-reached = Du har redan antecknat { $limit } iakttagelser. Fler ryms inte.
    .hint = Ta bort någon av dem om du vill anteckna en ny.

## Metodens inställningar när en mall ändras

setting-advice = Vem man kan fråga om råd
setting-remind = Påminnelse i kalendern
setting-remind-never = Ingen påminnelse
setting-remind-daily = Varje dag
setting-remind-weekly = Varje vecka
setting-remind_at = Klockslag för påminnelsen, till exempel 18:00
setting-until = Sista dagen av försöket
