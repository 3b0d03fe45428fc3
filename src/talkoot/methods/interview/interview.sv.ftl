## Vad metoden är

name = Intervju
aim = Vi lyssnar ordentligt på en människa eller en grupp, också på dem som en blankett inte passar för.
description = En frågar och skriver, den andra berättar. Frågorna kommer en i taget. Till sist läses anteckningarna tillsammans, och de skickas först när den intervjuade godkänner dem.
more = När en klient intervjuar en klient, eller när en grupp intervjuas med tolk. Reservera 20–30 minuter för ett par och en timme för en tolkad grupp. Tre till fem frågor räcker. Resultatet är anteckningar fråga för fråga och uppgift om vilka språk som talades.

## I telefonen

begin-hint = Du frågar och skriver. Den andra berättar med egna ord och får hoppa över vilken fråga som helst. Skriv inte någons namn.
begin = Börja intervjun
begin-another = Börja en ny intervju
before-questions = Före frågorna
question-of = Fråga { $place }/{ $all }
previous = Föregående
next = Nästa
language-ask = Vilket språk talar ni?
interpreter-ask = Har ni en tolk?
interpreter-yes = En tolk är med
interpreter-no = Ingen tolk
prompts-title = Du kan också fråga
note-label = Vad sade hen?
note-hint = En sak i taget, med hens egna ord.
note-add = Lägg till anteckning
notes-so-far = { $notes ->
    [one] { $notes } anteckning
   *[other] { $notes } anteckningar
}
review-title = Vi läser tillsammans
review-text = Läs anteckningarna högt för den intervjuade. Förstod du rätt? Saknas något? Rätta dem tillsammans.
review-nothing = Det finns inga anteckningar än. Gå tillbaka till frågorna och skriv åtminstone en.
no-notes = Inga anteckningar
write-here = Skriv här
agreed = Den intervjuade har hört anteckningarna, och de får skickas
arrived = Intervjun är sparad.
arrived-next = Tacka den intervjuade. Du kan ännu ändra anteckningarna.
send-interview = Skicka intervjun
own-title = { $interviews ->
    [one] Intervjun som du har gjort
   *[other] Intervjuerna som du har gjort ({ $interviews })
}
interview-of = Intervju { $place }
withdraw-interview = Ta bort hela intervjun
withdraw-ask = Ska intervjun och alla dess anteckningar tas bort?
others-title = { $notes ->
    [one] Läs andras anteckning ({ $notes })
   *[other] Läs andras anteckningar ({ $notes })
}
limit-full = Du har redan skickat { $limit } intervjuer. Fler ryms inte.

## På väggen och för ledaren

wall-empty = Anteckningar från intervjuerna kommer här
wall-title = { $notes ->
    [one] { $notes } anteckning från intervjuer
   *[other] { $notes } anteckningar från intervjuer
}
interviews-held = { $interviews ->
    [0] Inga intervjuer än
    [one] { $interviews } intervju
   *[other] { $interviews } intervjuer
}
write-group = Anteckna en intervju själv
write-group-hint = När du intervjuar en grupp eller någon som inte har telefon. Väggen visar inget innan du skickar.

## Språken

language-fi = finska
language-sv = svenska
language-se = nordsamiska
language-smn = enaresamiska
language-sms = skoltsamiska
language-sign = teckenspråk
language-en = engelska
language-ru = ryska
language-uk = ukrainska
language-et = estniska
language-ar = arabiska
language-fa = persiska eller dari
language-so = somaliska
language-ku = kurdiska
language-vi = vietnamesiska
language-th = thai
language-zh = kinesiska
language-other = ett annat språk
language-untold = inte angivet
language-rest = övriga tillsammans
interpreter-untold = inte angivet
interpreter-rest = övriga tillsammans

## I resultaten

heading-question = Fråga
heading-note = Anteckning
heading-interviews = Intervjuer
heading-language = Språk
heading-interpreter = Tolk
too-few-to-tell = Intervjuerna är för få för att vi ska visa språk och tolkar var för sig.
counted-as = { $what }: { $answer }
count-of = { $what }: { $interviews }.
notes-more = { $notes ->
    [one] och { $notes } anteckning till, som finns i tabellen
   *[other] och { $notes } anteckningar till, som finns i tabellen
}
alt = { $interviews ->
    [0] Inga intervjuer än.
    [one] { $interviews } intervju. Anteckningar: { $notes }. Alla finns i tabellen.
   *[other] { $interviews } intervjuer. Anteckningar: { $notes }. Alla finns i tabellen.
}

## När något inte går

error-interview-empty = Intervjun har inga anteckningar än.
    .hint = Gå tillbaka till frågorna och skriv åtminstone en.
error-not-agreed = Den intervjuade har inte godkänt anteckningarna än.
    .hint = Läs dem tillsammans och kryssa sedan för att de får skickas.
error-unknown-language = Språket ”{ $language }” kan inte väljas här.
    .hint = Välj ett av dem som syns, eller hoppa över frågan.
error-unknown-question = Intervjun har ingen fråga ”{ $question }”.
    .hint = Ladda om sidan: frågorna kan ha ändrats.
error-limit-reached = Du har redan skickat { $limit } intervjuer. Fler ryms inte.
    .hint = Ta bort en av dem om du vill skicka en ny.
error-interview-gone = Den här intervjun finns inte längre.
    .hint = Den har tagits bort. Du kan börja en ny.
error-gone = Den här anteckningen finns inte längre.
    .hint = Den har tagits bort.

expected-too-few = åtminstone en fråga

## Metodens inställningar när en mall ändras

setting-prompts = Följdfrågor om svaret är kort
setting-help = Hjälp till frågan
setting-languages = Språk att välja bland
setting-ask_interpreter = Fråga om tolk var med
