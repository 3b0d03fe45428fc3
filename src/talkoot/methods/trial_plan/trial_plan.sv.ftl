## Vad metoden är

name = Plan för försök
aim = Vi kommer överens om vad som prövas, var, när och hur vi vet om det fungerar.
description = Vi antecknar tillsammans ett eller flera försök: vem som gör vad och vad de observerande klienterna tittar på.
more = Efter lösningarna, innan något ändras för gott. Reservera tio minuter per försök. Passar grupper av alla storlekar: ledaren skriver, alla ser. Resultatet är en tidslinje och en lista som också står på rapportens första sida.

## I telefonen och på väggen

lines-heading = Det här prövar vi
phones-rest-hint = Vi planerar försöket högt tillsammans. Planen kommer hit.
board-empty = Här antecknas vad som prövas
days = { $begins }–{ $ends }
place-line = Var: { $place }
who = Vem gör vad: { $who }
observed-line = Klienterna observerar: { $observed }
known-by-line = Så vet vi det: { $how }
about-line = Försöket svarar på: { $text }

## För skrivaren och ledaren

write-title = Anteckna ett försök
field-what = Vad prövas?
field-begins = När börjar försöket?
field-ends = När slutar det?
field-responsible = Vem gör vad?
field-responsible-hint = Anställda, chefer och klienter: alla har en egen uppgift.
field-known-by = Hur vet vi att det fungerade?
field-place = Var prövas det?
field-observed = Vad tittar de observerande klienterna på?
field-about = Vad svarar försöket på?
more-fields = Plats och observationer
send = Anteckna försöket

## I resultaten

lines-title = { $lines ->
    [0] Inga försök har planerats
    [one] { $lines } försök
   *[other] { $lines } försök
}
trials-more = { $trials ->
    [one] och { $trials } försök till, som finns i tabellen
   *[other] och { $trials } försök till, som finns i tabellen
}
alt-trial = { $days }: { $what }
told = Prövas { DATETIME($begins, dateStyle: "medium") } – { DATETIME($ends, dateStyle: "medium") }. Vem gör vad: { $who }.
heading-what = Vad prövas
heading-begins = Börjar
heading-ends = Slutar
heading-responsible = Vem gör vad
heading-known-by = Hur vi vet det
heading-place = Var
heading-observed = Vad klienterna observerar
heading-about = Vad det svarar på

## När något inte går

error-gone = Det här försöket finns inte längre.
    .hint = Det har tagits bort. Du kan anteckna ett nytt.
error-no-days = Försöket saknar början eller slut.
    .hint = Kom överens om vilken dag försöket börjar och när det slutar.
error-ends-before = Försöket skulle sluta { $ends }, innan det börjar { $begins }.
    .hint = Kontrollera dagarna. Slutet kommer efter början eller samma dag.
error-no-responsible = Försöket saknar vem som gör vad.
    .hint = Skriv ett namn eller en uppgift och vad personen gör.
error-no-known-by = Ännu saknas hur vi vet att försöket fungerade.
    .hint = Skriv vad ni tittar på eller vem ni frågar efter försöket.
