### What the command line says.

## Commands and their options

about = Talkoot leads co-development workshops: a projector, phones, and paper.
help-demo = Show a living workshop with invented people. Nothing of it is kept.
help-start = Start Talkoot for a workshop of your own.
help-lab = Open the facilitator's screens in JupyterLab, where you can change them.
help-new = Begin a cycle from a kit.
help-import = Bring in a cycle that was exported, a consultation from Polis, or a vote from Pabulib.
help-export = Write the results of a cycle into a folder.
help-replay = Play a recorded consultation through a Talkoot that is running.
help-backup = Copy everything to one file, also while a workshop is running.
help-restore = Put a backup in the place of what is here.
help-forget = Erase a cycle for good.
help-doctor = Look for what would spoil a workshop.
help-kits = List the ready kits; check one of your own.
help-kits-list = List the ready kits.
help-kits-check = Check a kit: every mistake with its line and what was expected there.
help-kits-check-file = The kit's file or folder.
help-kits-schema = Print the description of a kit that editors understand (JSON Schema).
help-kits-schema-to = Write it to this file.
help-methods = List the methods; write the printable table of them, or their cards.
help-methods-to = Write the table to this file, .docx, .pdf or .md.
help-methods-card = Write the card of a method, or of all methods, as .docx or .pdf.
help-methods-card-name = Name of the method; without it all of them.
help-methods-card-to = File for the cards; by default called after the method.
help-lang = Language: fi, sv or en. By default that of your computer.
help-debug = Show all the details of an error.
help-version = Say which version this is.
help-help = Show this help.
help-participants = How many invented people take part; 0 for none.
help-port = Port that phones use. Keep it the same: phones remember what they gave by it.
help-screens-port = Port of the facilitator's screens, on this computer only.
help-host = Address to listen on; by default all of this computer's.
help-public-url = Address of this Talkoot on the internet, such as https://workshop.example.org.
help-no-browser = Do not open the browser.
help-data = Folder that keeps everything; by default one of your own on this computer.
help-which-cycle = The cycle: its id, how the id begins, or its name.
help-new-kit = Name of the kit, or its folder. talkoot kits lists them.
help-new-name = Name of the cycle; by default that of the kit.
help-new-delete-by = Day by which the answers are deleted, such as 2027-06-30.
help-new-unit = The unit of the organisation whose workshop it is; for statistics.
help-import-source = A file that ends in .jsonl; the word polis, and a folder after it; or the word pabulib, and a file after it.
help-import-folder = Folder of the Polis export, or the Pabulib file (.pb).
help-import-copy = Bring it in as a copy beside the one that is here.
help-export-to = Folder for the files; it is made if it does not exist.
help-export-only = Only this: easy_summary, management_summary, workbook, report, documents, papers_before, papers_during, papers_after, papers_officer, pictures, archive or pabulib. May be given several times.
help-replay-kind = The word polis: where the recording comes from.
help-replay-folder = Folder of the Polis export.
help-replay-into = Join code of the workshop it is played into.
help-replay-address = Address of the Talkoot that is running.
help-backup-to = File or folder for the copy; by default beside the original.
help-restore-file = The backup.
help-yes = Do not ask.
help-phone-test = Wait until a phone has connected.
panel-arguments = What to give
panel-options = Options
panel-commands = Commands
panel-required = [needed]
panel-default = [by default: {"{}"}]

## When a command is not understood

usage-missing = { $name } is missing.
usage-no-option = There is no option { $name }.
usage-bad-value = { $name } is not as expected: { $reason }
usage = The command was not understood: { $reason }
usage-help = { $command } --help tells what is possible.
interrupted = Stopped.
unforeseen = Something unforeseen happened: { $error } What was stored before is safe. Try again with --debug and send what it says to those who look after Talkoot.
error-system = The computer could not carry this out: { $path } – { $reason }.
    .hint = Check the disk and the permissions, then try again. What was stored before is safe.
yes-or-no = yes/no
yes-words = y, yes
nothing-done = Nothing was changed.
nobody-answered = A yes or no was expected, but nobody is here to answer. With --yes nothing is asked.
written = Written: { $path }

## While it runs

demo-preparing = Preparing the sample workshop …
demo-sample = The people and their words are invented; they write in Finnish. Nothing is kept: when you stop it, your own answers go too.
demo-gone = The sample workshop is gone.
start-kept = Everything is kept in { $path }
service-starting = { $service ->
    [hub] Opening the way for phones …
    [screens] Opening the facilitator's screens …
    [lab] Opening JupyterLab …
   *[other] Starting { $service } …
}
service-started = { $service ->
    [hub] Phones can connect.
    [screens] The facilitator's screens are ready.
    [lab] JupyterLab is ready.
    [participants] The invented people are coming in.
   *[other] { $service } is ready.
}
service-died = { $service ->
    [hub] The part that phones talk to stopped. It is being started again; phones come back by themselves.
    [screens] The facilitator's screens stopped. They are being started again; reload the page in a moment.
   *[other] { $service } stopped and is being started again.
}
service-given-up = { $service ->
    [hub] The part that phones talk to stops again and again. Stop with Ctrl-C and run talkoot doctor. What was stored is safe.
    [screens] The facilitator's screens stop again and again. Stop with Ctrl-C and run talkoot doctor. What was stored is safe.
   *[other] { $service } stops again and again and was left alone.
}
service-done = { $service } has finished.
stopping = Stopping …
where-facilitator = You, who lead the workshop:
where-facilitator-only = This address opens everything. It works on this computer only; do not show it to others.
where-participants = Participants, on their phones:
where-code = or the code { $code }
where-no-code = They can come in when you open the door on your screen.
where-others = If phones cannot reach that, try another address of this computer:
where-stop = Ctrl-C stops everything.

error-service-failed = { $service ->
    [hub] The part that phones talk to did not start.
    [screens] The facilitator's screens did not start.
    [lab] JupyterLab did not start.
    [participants] The invented people could not come in.
   *[other] { $service } did not start.
} This is what it said: { $said }
    .hint = Run talkoot doctor.
error-host-unknown = This computer has no address { $host } ({ $reason }).
    .hint = Leave --host out, or give one of the addresses that talkoot doctor lists.
error-ports-same = Phones and the facilitator’s screens cannot share port { $port }.
    .hint = Give two different numbers: --port and --screens-port.
error-talkoot-running = Talkoot is running already on port { $port }; it keeps everything in { $path }
    .hint = Use the one in its window, or stop it there with Ctrl-C. Two at a time need other ports: --port and --screens-port.
error-demo-running = The demo is running on port { $port }.
    .hint = Stop it with Ctrl-C in its window, or choose other ports with --port and --screens-port.
error-public-url = --public-url was expected to be an address such as https://workshop.example.org, but it is “{ $got }”.
    .hint = Write the whole address, with http:// or https:// in front.
error-data-folder = The folder { $path } cannot be made: { $reason }.
    .hint = Choose another one: --data.
error-screens-missing = The facilitator's screens were not found.
    .hint = Install Talkoot anew, or run it from its own folder.

## Cycles

cycles-id = Id
cycles-name = Name
cycles-created = Begun
new-made = { $activities ->
    [one] “{ $name }” is ready, with { $activities } activity.
   *[other] “{ $name }” is ready, with { $activities } activities.
}
new-id = Its id: { $cycle }
new-next = Open it with: { $command }
import-doing = Reading { $file } …
import-done = { $events ->
    [one] “{ $name }” is here, with { $events } recorded step.
   *[other] “{ $name }” is here, with all { $events } recorded steps.
}
import-was-there = “{ $name }” was here already, just the same. Nothing was changed.
import-lacks = The answers of “{ $title }” are missing: they were still hidden when the file was made. They are in the Talkoot that the file came from, and in a backup of it (talkoot backup).
export-doing = Writing the results …
export-done = { $files ->
    [one] { $files } file. Its contents have to be deleted by { $day }.
   *[other] { $files } files. Their contents have to be deleted by { $day }.
}
export-lacks = The backup (.jsonl) lacks the answers of “{ $title }”, since they are still hidden. Export again once you have revealed them. A complete copy: talkoot backup

## Kits

methods-id = Method
methods-name = Called
methods-aim = Aim
methods-description = Description
kits-id = Kit
kits-name = Name
kits-summary = What comes of it
kits-broken = cannot be used
kits-none = No kits were found.
kits-sound = { $file } can be used as it is.
kits-mistakes = { $mistakes ->
    [one] { $mistakes } mistake.
   *[other] { $mistakes } mistakes.
}

## Keeping and erasing

backup-doing = Copying …
backup-done = The copy is in { $path }
backup-remember = Remember to delete it when the answers have to be deleted.
restore-ask = Put the backup in the place of { $path }? What is there now is kept beside it.
restore-doing = Checking and putting back …
restore-done = The backup is now in { $path }
restore-kept = What was there before is kept in { $path }
forget-ask = Erase “{ $name }” and everything that people gave in it? It cannot be brought back.
forget-doing = Erasing …
forget-done = “{ $name }” has been erased.
forget-unfinished = Its words may still be in the file's empty parts, because another program has the file open. Close Talkoot's other windows, then run any talkoot forget or talkoot backup again.
forget-backups = Remember the backups and exports that you have made: delete them too.
error-nothing-to-back-up = There is nothing to copy: { $path } does not exist.
    .hint = Check --data, or start Talkoot once.
error-backup-folder = The copy cannot be written to { $path }: { $reason }.
    .hint = Choose another place: --to.
error-restore-folder = The backup cannot be put in the place of { $path }: { $reason }.
    .hint = Nothing was changed. Make room or allow writing there, then try again.
error-no-such-backup = There is no file { $path }.
    .hint = Check the path of the backup.
error-ledger-in-use = { $path } is in use by a Talkoot that is running.
    .hint = Stop it with Ctrl-C, then try again.

## Doctor

doctor-python = Python { $version }
doctor-python-old = Python is { $version }; at least { $least } is needed.
    .hint = Install a newer Python and make Talkoot anew.
doctor-bundles = What browsers need is there.
doctor-screens = The facilitator's screens are in { $path }
doctor-template-missing = The look of the facilitator's screens was not found.
    .hint = Install Talkoot anew, or run it from its own folder.
doctor-kernel = The facilitator's screens can compute.
doctor-kernel-missing = The part that computes for the facilitator's screens is not installed.
    .hint = Install it with: pip install ipykernel
doctor-no-address = This computer is in no network, so phones cannot reach it.
    .hint = Join the room's network, or share one from a travel router.
doctor-address = Phones most likely reach this computer at { $address }
doctor-more-addresses = It has other addresses too: { $addresses }
    .hint = If the first does not work in the room, one of these may. Try it with: talkoot doctor --phone-test
doctor-port = Port { $port } is free.
doctor-port-of-other = Port { $port } is used by a Talkoot that keeps everything in { $path }
    .hint = Stop it with Ctrl-C in its window, or look at that one with --data.
doctor-port-of-demo = Port { $port } is used by the demo, which is running.
    .hint = Stop it with Ctrl-C in its window before the workshop.
doctor-port-of-talkoot = Port { $port } is used by Talkoot itself, which is running. That is fine.
doctor-nothing-stored = Nothing is stored yet; it will be kept in { $path }
doctor-stored = { $cycles ->
    [one] { $path } is sound. It holds { $cycles } cycle.
   *[other] { $path } is sound. It holds { $cycles } cycles.
}
doctor-disk = { $free } MB are free in { $path }
doctor-disk-full = Only { $free } MB are free in { $path }; at least { $least } MB are needed.
    .hint = Make room on the disk before the workshop.
doctor-phone-test = Guest networks often keep phones and computers apart. Try with a phone before people come: talkoot doctor --phone-test
doctor-good = Nothing here would spoil a workshop.
doctor-bad = Something here would spoil a workshop: see the lines marked ✗.
phone-test-open = Open one of these with a phone that is in the room's network:
phone-test-waiting = Waiting for the phone. Ctrl-C stops.
phone-test-running = Talkoot is running. If its page opens on the phone, the phone came through.
phone-test-done = The phone came through.
phone-test-page = It works
phone-test-page-more = This phone reaches the workshop's computer. You may close this page.
## Recorded Polis consultations

polis-joining = People come in
polis-playing = They take their stands
polis-statement = Statement
polis-agree = agree
polis-agree-published = in Polis
polis-disagree = disagree
polis-disagree-published = in Polis
polis-same = Everything is as Polis published it: { $stands } stands cast, { $cells } last stands.
polis-different = Not as Polis published it: { $statements ->
    [one] { $statements } statement differs
   *[other] { $statements } statements differ
} in the stands cast, and { $cells } of { $of } last stands.
error-import-missing = “{ $file }” is missing from the folder { $folder }.
    .hint = Choose the folder of the whole export: summary.csv, comments.csv, votes.csv and participants-votes.csv.
error-import-polis-where = The word polis was expected to be followed by the folder of a Polis export, but nothing came.
    .hint = Add it: talkoot import polis FOLDER
error-import-foreign = “{ $file }” is not as Polis writes it: on line { $line }, “{ $expected }” was expected, but there is “{ $got }”.
    .hint = Download the export again and leave its files as they are. Nothing of it was brought in.
error-import-cut-off = “{ $file }” ends too early: at line { $line }, { $expected ->
    [end-of-line] the line goes on
   *[other] “{ $expected }” was expected
}.
    .hint = Download the export again. Nothing of it was brought in.
error-pabulib-missing = There is no file { $file }.
    .hint = Check its name and folder. The name of such a file ends in .pb.
error-pabulib-foreign = “{ $file }” is not as it should be: on line { $line } “{ $expected }” was expected, but there is “{ $got }”.
    .hint = Correct the line or download the file again. Nothing of it was brought in. The format is described at pabulib.org/format.
error-pabulib-where = The word pabulib was expected to be followed by a file that ends in .pb, but nothing came.
    .hint = Add it: talkoot import pabulib FILE
error-pabulib-none = There is no budget here whose votes could be exported.
    .hint = A budget can be exported once it is closed and at least { $least } people voted.
error-pabulib-changed = Somebody took their vote back from “{ $title }” after it was closed. The file would give away how they voted.
    .hint = Open it and close it again if the votes are to be exported.
error-replay-no-hub = Nothing answers at { $address }: { $reason }
    .hint = Start Talkoot first, and give the address that participants use.
error-replay-turned-away = The workshop does not let the people of the recording in: { $reason }
    .hint = Open the door and use the code that is on the screen.
error-replay-no-statements = No activity with statements is open in the workshop.
    .hint = Start one in which people may write statements without approval, then play again.
error-replay-refused = The workshop refused “{ $what }”: { $reason }
    .hint = Begin again in an empty activity. People must be allowed to write, and long enough statements.
