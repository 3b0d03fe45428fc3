
## Import och export av filer

error-ledger-not-named = Det sades inte vilken fil som ska öppnas.
    .hint = Ange filens sökväg eller skriv den i miljövariabeln { $variable }.
error-no-cycles = Det finns inga utvecklingsstigar ännu.
    .hint = Gör en ny av en färdig mall eller hämta in en säkerhetskopia.
error-blind-still = Svaren i delen ”{ $title }” är ännu dolda för alla.
    .hint = Visa dem först. Då avslutas också delen.
error-import-foreign = Filen ”{ $file }” borde vara en säkerhetskopia från Talkoot, men på rad { $line } står det: { $got }
    .hint = Välj en fil vars namn slutar på .jsonl och som Talkoot har gjort.
error-import-cut-off = Filen ”{ $file }” tar slut för tidigt: den borde ha { $expected } rader, den sista som går att läsa är rad { $line }.
    .hint = Kopiera filen på nytt därifrån den gjordes. Inget av den hämtades in.
error-import-changed = Filen ”{ $file }” är inte längre som när den gjordes. Det syns på rad { $line }.
    .hint = Kopiera filen på nytt därifrån den gjordes. Inget av den hämtades in.
error-import-newer = Filen ”{ $file }” är gjord med ett nyare Talkoot (säkerhetskopians version { $version }, det här läser fram till { $known }).
    .hint = Uppdatera Talkoot och hämta sedan in filen på nytt.
error-import-differs = Utvecklingsstigen i filen ”{ $file }” finns redan här, men de är inte likadana.
    .hint = Hämta in den som en kopia, eller ta först bort den som finns här.
error-export-folder = Filerna kan inte skrivas i mappen { $path }: { $reason }
    .hint = Välj en annan mapp, eller stäng filer som är öppna i ett annat program.
