## Mikä menetelmä tämä on

name = Nelikenttä
aim = Näkyy, mistä on paljon hyötyä ja mikä on helppo tehdä, ja missä ollaan eri mieltä.
description = Jokainen laittaa asiat kentälle sen mukaan, kuinka paljon ne auttavat ja kuinka helppoja ne ovat, tai muiden kahden kysymyksen mukaan. Kentälle piirtyy kunkin asian keskikohta ja se, kuinka kaukana vastaukset ovat toisistaan.
more = Kun ehdotuksia on muutama ja pitää valita, mistä aloitetaan. Varaa 10–15 minuuttia ja saman verran puheeseen. Sopii 5–100 ihmiselle. Tuloksena on kenttä, josta näkyvät helpot ja hyödylliset asiat.

## Akselit

axis-across-name = Kuinka helppo
axis-across-low = vaikea
axis-across-high = helppo
axis-up-name = Kuinka suuri vaikutus
axis-up-low = pieni vaikutus
axis-up-high = suuri vaikutus

## Puhelimessa

item-of = { $place } / { $all }
previous = Edellinen
next = Seuraava
choose-step = Valitse
field-hint = Napauta kentän ruutua tai valitse portaat alta.
cell = { $up_name } { $up }, { $across_name } { $across }
your-places = Laitoit ne näin
nothing-to-place = Kentälle laitettavaa ei vielä ole.

## Seinällä

nothing-yet = Vastauksia ei ole vielä
middle-rule = Numero on vastausten keskikohdassa (mediaani). Viivat näyttävät, millä välillä puolet vastauksista on.
corner-rule = Näkökulmittain näkyy, kuinka moni laittoi asian kohtaan ”{ $up }, { $across }”.
coarse-why = Vastaajia on alle kymmenen, joten { $steps } porrasta näytetään kolmena.
coarse-why-side = Jollain puolella on alle kymmenen vastaajaa, joten { $steps } porrasta näytetään kaikille kolmena.
spread = { $median } ({ $low }–{ $high })
not-placed = kukaan ei ole laittanut kentälle
removed-item = Otettu sittemmin pois

## Tuloksissa

figure-title = { $people ->
    [0] Kukaan ei ole vielä vastannut
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}
heading-item = Asia
heading-answered = Vastaajia
heading-cannot-say = Ei osaa sanoa
alt = { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}. { $count ->
    [0] Mikään ei ole kohdassa ”{ $up }, { $across }”.
    [one] Kohdassa ”{ $up }, { $across }” on yksi: { $names }.
   *[other] Kohdassa ”{ $up }, { $across }” ovat nämä: { $names }.
}
alt-none = Kukaan ei ole vielä vastannut.

## Kun jokin ei käy

error-unknown-item = Jotakin kentälle laittamaasi ei enää ole.
    .hint = Katso vastauksesi ja lähetä se uudelleen.
error-off-the-field = Akselilla on portaat 1–{ $steps }, mutta vastaus oli { $step }.
    .hint = Valitse jokin portaista tai ”En osaa sanoa”.

## Menetelmän asetukset, kun pohjaa muokataan

setting-across = Vaakasuora suunta
setting-up = Pystysuora suunta
setting-name = Mitä kysytään
