## Vilken metod är detta

name = Formulär
aim = Respons och erfarenheter, när det passar var och en.
description = Några frågor efter varandra: ansikten, val och egna ord. Man får låta bli att svara på vad som helst. Svaren kan ändras så länge formuläret är öppet.
more = För en länk som är öppen länge, för flera platser samtidigt, eller för respons i slutet av en träff. Fråga lite: fem frågor räcker. Läs svaren med egna ord innan du visar dem. Resultatet är siffror fråga för fråga och människors egna ord.

## På telefonen

question-of = Fråga { $place }/{ $all }
previous = Föregående
next = Nästa
choose-several = Du kan välja flera
yes = Ja
no = Nej
face-1 = mycket dåligt
face-2 = dåligt
face-3 = mitt emellan
face-4 = bra
face-5 = mycket bra
review-title = Dina svar
review-text = Läs igenom dina svar och skicka dem. Du kan ändra dem senare också.
review-nothing = Du har inte svarat på något ännu. Gå tillbaka till frågorna om du vill svara.
not-answered = Inget svar
send-form = Skicka svaren
change-answers = Ändra mina svar

## På väggen och i resultaten

nothing-yet = Det finns inga svar ännu
people-answered = { $people ->
    [one] { $people } har svarat
   *[other] { $people } har svarat
}
question-too-small = På någon sida eller plats har för få svarat på den här frågan, så vi visar bara det gemensamma resultatet.
coarse-why = Få har svarat, så de fem ansiktena visas som tre.
heading-question = Fråga
heading-answer = Svar
heading-people = Personer
heading-n = Svarade på frågan
cannot-say-answer = Kan inte säga
face-1-2 = dåligt eller mycket dåligt
face-4-5 = bra eller mycket bra
alt = { $question } Flest svarade ”{ $answer }”: { $people }.

## När något inte går

error-unknown-question = Frågan ”{ $question }” finns inte i det här formuläret.
    .hint = Ladda sidan på nytt: formuläret kan ha ändrats.
error-unknown-option = Alternativet ”{ $option }” finns inte i den här frågan.
    .hint = Välj något av dem som syns.
error-only-one = Här väljer man ett alternativ, och du valde { $chosen }.
    .hint = Välj det som passar bäst.
error-no-such-face = Det finns inget ansikte { $step }: det finns { $faces } att välja bland.
    .hint = Välj något av dem som syns.

expected-too-few = minst en fråga, och minst två alternativ i en fråga där man väljer
expected-options-unused = alternativ bara i en fråga där man väljer ett eller flera (kind: one eller several)

## Metodens inställningar när en mall ändras

setting-kind = Hur man svarar
setting-kind-words = Med egna ord
setting-kind-one = Man väljer ett
setting-kind-several = Man väljer flera
setting-kind-smileys = Med en smilis
setting-kind-yes_no = Ja eller nej
