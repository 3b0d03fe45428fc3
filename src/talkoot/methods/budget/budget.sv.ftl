## Vilken metod det här är

name = Medborgarbudget
aim = En gemensam summa delas mellan förslag, och för vart och ett berättas varför det fick pengar eller inte.
description = Var och en stöder förslag som har ett pris. Resultatet räknas på två sätt: flest röster först, och med lika andelar, så att vars och ens andel av summan går till det som hen stöder.
more = När det finns en riktig summa och förslagen har ett pris. Reservera 15–20 minuter för att rösta och se resultatet. Passar 5–300 personer, som enkät även tusentals. Resultatet är två listor över vad som får pengar och för varje förslag en mening om varför.

## Pengarna

money = { $amount } { $currency }
sum-is = Det finns { $sum } att dela.

## På telefonen

ballot-approval = Märk alla som du stöder.
ballot-most = { $most ->
    [one] Märk ett som du stöder.
   *[other] Märk högst { $most } som du stöder.
}
ballot-points = { $points ->
    [one] Ge din enda poäng till det som du stöder mest.
   *[other] Dela { $points } poäng mellan dem som du stöder.
}
ballot-basket = Välj vad du skulle använda pengarna till. Summan får inte överskridas.
points-left = { $left ->
    [0] Alla poäng är givna
    [one] { $left } poäng kvar
   *[other] { $left } poäng kvar
}
basket-left = Använt { $spent }, kvar { $left }.
projects-chosen = { $chosen ->
    [0] Du har inte märkt något ännu
    [one] Du har märkt ett
   *[other] Du har märkt { $chosen }
}
add-point = En poäng till: { $project }
take-point = En poäng bort: { $project }
points-on = { $points ->
    [0] Inga poäng
    [one] { $points } poäng
   *[other] { $points } poäng
}
your-ballot = Du stödde dessa
nothing-to-fund = Det finns inga förslag ännu.

## På väggen

nothing-yet = Det finns inga röster ännu
by-shares = Med lika andelar: { $spent }
by-votes = Flest röster först: { $spent }
shares-rule = Med lika andelar: summan delas i lika stora andelar åt alla, och andelen går bara till det som man själv stöder. Andelen höjs lika mycket för alla, tills summan är använd så noga som det går. Till slut var vars och ens andel { $share }.
votes-rule = Flest röster först: pengarna ges i rösternas ordning så länge de räcker. Det som inte ryms förbigås.
funded = Får pengar
not-funded = Får inte pengar
votes-none = Ingen stödde detta.
votes-funded = { $votes ->
    [one] Fick { $votes } röst
   *[other] Fick { $votes } röster
}. Det fanns { $left } kvar, och det räckte.
votes-short = { $votes ->
    [one] Fick { $votes } röst
   *[other] Fick { $votes } röster
}. Det fanns { $left } kvar, så det fattades { $missing }.
votes-tied = Ett annat fick lika många röster: det billigare eller det som föreslogs först gick före.
shares-none = Ingen stödde detta.
shares-funded = { $people ->
    [one] { $people } som stöder det betalade
   *[other] { $people } som stöder det betalade
} detta ur sina andelar, var och en högst { $price }.
shares-funded-points = { $people ->
    [one] { $people } som stöder det betalade
   *[other] { $people } som stöder det betalade
} detta ur sina andelar, var och en högst { $price } för varje poäng.
shares-short = { $people ->
    [one] { $people } som stöder det
   *[other] { $people } som stöder det
} hade sammanlagt { $money } kvar av sina andelar, så det fattades { $missing }.
shares-tied = Ett annat var lika bra: det som fått fler röster, var billigare eller föreslogs först gick före.
removed-project = Har tagits bort sedan dess

## För den som leder

costs-edit = Priser
costs-hint = Bara det som har ett pris är med i omröstningen.
cost-for = Pris: { $project }
costs-save = Spara priset

## I resultaten

figure-title = { $people ->
    [0] Ingen har röstat ännu
    [one] { $people } röstande
   *[other] { $people } röstande
}
heading-project = Förslag
heading-cost = Pris
heading-votes = Röster
heading-by-votes = Flest röster först
heading-why-votes = Flest röster: varför
heading-by-shares = Lika andelar
heading-why-shares = Lika andelar: varför
alt = { $people ->
    [one] { $people } röstande
   *[other] { $people } röstande
}, { $sum } att dela.
alt-shares = Med lika andelar får { $count ->
    [one] ett förslag
   *[other] { $count } förslag
} pengar, sammanlagt { $spent }: { $names }.
alt-votes = Med flest röster först får { $count ->
    [one] ett förslag
   *[other] { $count } förslag
} pengar, sammanlagt { $spent }: { $names }.
alt-none = Ingen har röstat ännu.

## När något inte går

error-unknown-project = Ett sådant förslag finns inte i omröstningen: ”{ $project }”.
    .hint = Se på dina val och skicka dem på nytt.
error-no-points = Här stöder man ett förslag eller inte: inga poäng delas ut.
    .hint = Märk förslaget bara en gång.
error-too-many-points = Du gav { $given } poäng, men var och en har { $points }.
    .hint = Ta bort några.
error-too-many-projects = Du märkte { $given }, men här kan man stödja högst { $most }.
    .hint = Ta bort något.
error-basket-above-sum = Dina val kostar sammanlagt { $cost }, men det finns { $sum } att dela: { $over } för mycket.
    .hint = Ta bort något eller byt till något billigare.
error-cost-above-sum = Priset { $cost } är större än hela summan { $sum }.
    .hint = Kontrollera priset eller dela förslaget i delar.
error-voted-already = Någon har redan röstat på detta, så priset kan inte ändras mer.
    .hint = Kom överens om ändringen tillsammans och rösta på nytt vid behov.

expected-cost-above-sum = ett pris som är högst hela summan { $sum } (förslaget { $project } kostar { $cost })

## Metodens inställningar när en mall ändras

setting-sum = Summa att fördela
setting-currency = Enhet, till exempel € eller timmar
setting-projects = Förslag
setting-cost = Pris
setting-ballot = Hur man röstar
setting-ballot-approval = Man kryssar för allt man stöder
setting-ballot-points = Man fördelar poäng
setting-ballot-basket = Man väljer inom summan
setting-points = Poäng per person
