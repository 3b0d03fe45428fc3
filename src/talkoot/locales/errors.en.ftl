# What was expected, what came, where. The hint says what to do.

## Taking part

error-closed = This part is not open now, so nothing can be added to it.
    .hint = Wait for the facilitator to open it. What you gave before is safe.
error-paused = This part is resting, so nothing can be added just now.
    .hint = Wait for the facilitator to carry on. What you gave before is safe.
error-empty = Nothing was written here yet.
    .hint = Write at least one word, or skip this.
error-too_long = This text has { $length } characters; there is room for { $limit }.
    .hint = Make it shorter, or split it into two.
error-identity-code = The text holds a personal identity code, so it was not saved.
    .hint = Take the code out and send again. Nobody needs to be identified here.
error-contact-details = The text seems to hold a telephone number or an e-mail address.
    .hint = Everyone in the room may come to read it. Take it out, or send it all the same.
error-not-allowed = Only the facilitator can do this.
    .hint = Ask the facilitator if it is needed.
error-nothing-to-undo = There is nothing to take back.
    .hint = Only what you did yourself can be taken back, the last thing first.
error-final = This cannot be taken back: others have already seen it, or its words have been erased.
    .hint = Put it right with something new.
error-final-revealed = This cannot be taken back any more, since everybody has already seen it.
    .hint = Look at the result together and go on to the next part.
error-final-sides = The close cannot be taken back, since the results have already been shown by side.
    .hint = If you want to go on answering, choose Open again.
error-not-yours = You can only change and delete what you wrote yourself.
    .hint = Ask the facilitator to change it.
error-gone = This is not there any more.
    .hint = It was deleted. You can write a new one.
error-limit-reached = You have written { $limit } already, and there is room for no more.
    .hint = You can change or delete one of yours.
error-built-upon = Others have already carried on from this, so it cannot be taken back.
    .hint = Agree together what to change, and change that.

## Joining

error-unknown-type = A message of an unknown kind came: “{ $type }”.
    .hint = Load the page again. If you wrote the program that sent it, these are known: { $known }.
error-internal = Something went wrong in the program. What was saved before is safe.
    .hint = Try again. If it happens again, tell the facilitator.
error-bad-command-id = What was sent carries a mark that is not valid, or that somebody else has used.
    .hint = Load the page again, then send it again.
error-bad-data = In “{ $where }” this was expected: { $expected }. What came: { $got }
    .hint = Load the page again. If you wrote the program that sent it, correct this value.
error-unknown-action = “{ $action }” cannot be asked for here. These can: { $known }.
    .hint = Load the page again: it may be from an older version.

## Pictures and sound

error-media-off = This part takes no pictures and no sound.
    .hint = Write what you want to say, or tell the facilitator.
error-nothing-to-permit = There is neither a picture nor a sound here any more.
    .hint = You need not change what is allowed.
error-pictures-off = This part takes no pictures.
    .hint = Say in words what the picture shows.
error-sound-off = This part takes no sound.
    .hint = Write what you want to say, or ask somebody to write for you.
error-media-unknown = This file cannot be taken.
    .hint = A picture may be JPEG, PNG, WebP or GIF. Sound may be WebM, Ogg, MP4 or WAV.
error-media-too-big = The file is too big. It may have { $limit } megabytes at the most.
    .hint = Choose a smaller picture, or record something shorter.
error-media-limit = You have already given { $limit } files in this part. There is no room for more.
    .hint = Delete an earlier one if you want to give another.
error-media-full = The room for pictures and sound is full: { $limit } megabytes.
    .hint = Write what you want to say. Tell the facilitator, too, that the room is used up.
error-media-gone = This picture or sound is not there any more, or it is not for you to see.
    .hint = Choose the picture or record the sound once more.
error-picture-broken = The file of the picture is broken, so it cannot be shown.
    .hint = Choose another picture, or take a new one.
error-picture-too-large = The picture has too many pixels. It may have { $limit } million at the most.
    .hint = Make the picture smaller, or choose another.
error-sound-broken = The file of the sound is broken, or of a kind that cannot be played.
    .hint = Record it once more, or write what you want to say.
error-sound-is-video = There are moving pictures in the file. Only sound can be given here.
    .hint = Record without a picture.

## Leading

error-unknown-activity = There is no activity “{ $activity }” in this workshop.
    .hint = Choose one from the agenda.
error-unknown-statement = This activity has no statement “{ $statement }”.
    .hint = Rate one of those shown.
error-step-off-scale = The scale has the steps 1–{ $steps }, but the answer was { $step }.
    .hint = Choose one of the steps, or “I can't say”.
error-unknown-cycle = There is no cycle “{ $cycle }” here.
    .hint = Choose one from the home screen, or make a new one.
error-unknown-method = There is no method “{ $method }”. These are known: { $known }.
    .hint = Check the name, or install what brings the method.
error-children-no-media = A workshop for children and young people takes no pictures and no sound.
    .hint = Leave pictures and sound out of the settings of the part.
error-children-no-links = A workshop for children and young people has no link that stays open for weeks.
    .hint = Hold a gathering at which an adult is there.
error-unknown-session = This cycle has no session “{ $session }”.
    .hint = Choose one of the sessions of the cycle.
error-unknown-moment = This cycle has no moment “{ $moment }”.
    .hint = Choose one of the moments of the script.
error-no-rules = This cycle has no rules of the game.
    .hint = They come from the kit when the cycle begins.
error-unknown-scribe = This scribe's link does not belong to this cycle.
    .hint = Choose one from the list of scribes.
error-cycle-exists = A cycle “{ $cycle }” is there already.
    .hint = Open that one, or make a new one under another id.
error-duplicate-id = Two activities bear the id “{ $id }”.
    .hint = Give one of them another id.
error-duplicate_id = The same id was given twice: { $ids }.
    .hint = Give each of them an id of its own.
error-bad-settings = The setting “{ $where }” does not fit. What was expected: { $expected }. What came: { $got }
    .hint = Correct the setting and try again.
error-answered-already = { $answered ->
    [one] { $answered } person has answered already, so this cannot be changed any more.
   *[other] { $answered } people have answered already, so this cannot be changed any more.
}
    .hint = Add a new activity instead. The answers stay where they are.
error-written-already = Something has been written down here, so this cannot be changed any more.
    .hint = Take away what was written first, or make a new activity.
error-built-on = The activity “{ $activity }” works on what is made here.
    .hint = Remove that one first.
error-reveal-first = The answers of “{ $activity }”, which this builds on, are still hidden.
    .hint = Reveal them first.
error-revealed-already = The results have been revealed, so this cannot be opened again.
    .hint = Add a new activity, if you want to ask anew.
error-not-blind = Nothing is hidden in this activity, so there is nothing to reveal.
    .hint = Close it when everyone is ready.
error-not-public = It was not said beforehand that this activity may be made public.
    .hint = Allow a public page in its settings before anybody writes. The page can also be saved as a file that you publish yourself.
error-not-started = The activity “{ $activity }” has not been started yet.
    .hint = Start it first.
error-date-past = The date { $date } has passed.
    .hint = Choose today or a later day.
error-unknown-item = What this is about is not visible any more.
    .hint = Choose something else, or leave it empty.
error-session-gathers = People come together for this session. It has no link that stays open.
    .hint = Choose a part that is 0 minutes long, or open the door.
error-unknown-link = There is no such link in this development path.
    .hint = Choose a link from the list.
error-after-deletion = The day { $date } is later than the day when answers are deleted ({ $delete_by }).
    .hint = Choose an earlier day, or move the day of deletion.
error-link-over = This link takes no more answers.
    .hint = If you answered, your own link or a paper code still shows you your answers. The results are told where you got the link.
error-no-paper-code = This is not a paper code.
    .hint = A code has two words and four digits, such as hilla-tuuli-4271. Look at the paper and type it again.
error-paper-code-taken = Somebody has this paper code already.
    .hint = Try again: the program draws another.
error-looks-back = Here you can see and delete your own answers. New ones cannot be added.
    .hint = If you want to take part now, type the six digits on the wall.

## The file where everything is saved

error-ledger-foreign = { $path } was expected to be a file that Talkoot saves in, but it holds something else ({ $reason }).
    .hint = Choose another file, or give the path of one that does not exist yet.
error-ledger-damaged = { $path } is damaged and cannot be read whole ({ $reason }).
    .hint = Keep the file as it is, make a copy of it, and bring back the newest backup: talkoot restore.
error-ledger-newer = { $path } was made by a newer Talkoot (version { $version }; this one knows { $known }).
    .hint = Update Talkoot, then open the file again.
error-ledger-read-only = { $path } can be read but not written, so nothing can be saved.
    .hint = Allow writing to the file and its folder, or copy it to a folder of your own.
error-ledger-cannot-open = { $path } cannot be opened ({ $reason }).
    .hint = Check that the folder exists and that you may write in it.
error-ledger-is-folder = { $path } is a folder, but a file was expected there.
    .hint = Rename the folder, or keep everything somewhere else: --data.
error-ledger-network-folder = { $path } is in a network folder, where what is saved may be lost.
    .hint = Use a folder on this computer's own disk. Copy backups to the network folder.
error-ledger-busy = Another program kept the file to itself for so long that nothing could be saved.
    .hint = Try again. If it happens again, close other programs that have the file open.
error-ledger-failed = { $path } could not be used: { $reason }.
    .hint = Try again. The command talkoot doctor says more.
error-disk-full = The disk is full, so nothing more can be saved in { $path }. What was saved before is safe.
    .hint = Make room on the disk, then try again.
error-disk-failed = The disk failed while { $path } was in use ({ $reason }). What was saved before is safe.
    .hint = Check the disk or the memory stick, then try again. Make a backup: talkoot backup.
error-event-newer = Something saved here was made by a newer Talkoot: { $kind }, version { $version }; this one knows up to { $known }.
    .hint = Update Talkoot, then open it again.

## Starting up

error-port-taken = Port { $port } is in use by another program.
    .hint = Close the other Talkoot or program that uses it, or choose another port with --port.
error-bundles-missing = What browsers need has not been built yet: { $bundle } is missing.
    .hint = Run make bundles, or install Talkoot from a finished package.
error-extra-missing = This needs a part that is not installed: { $extra }.
    .hint = Install it with: pip install "talkoot[{ $extra }]"
error-kit-not-found = There is no kit “{ $kit }”.
    .hint = Check the name or the path. What there is: talkoot kits.
error-kit-unreadable = { $file } cannot be read: { $reason }.
    .hint = Check its permissions, or copy it to a folder of your own.
error-kit-not-yaml = { $file } cannot be read at line { $line }: { $reason }.
    .hint = Check the indents, colons and quotation marks on that line and the one before it.
error-kit-invalid = { $file }, line { $line }, { $where }: expected { $expected }, got { $got }.
    .hint = Correct the line and check again: talkoot kits check.
error-kit-no-place = What should be changed is not there any more: { $where }.
    .hint = Load the page again and make the change anew.
error-kit-has-mistakes = The kit cannot be saved: there { $mistakes ->
    [one] is one thing
   *[other] are { $mistakes } things
} to put right.
    .hint = Put the marked places right, or undo the last changes.
error-kit-changed-meanwhile = The kit “{ $kit }” was changed elsewhere after you opened it, so I did not save over it.
    .hint = Save yours under another name. What somebody else changed stays as it is.
error-kit-unwritable = The kit cannot be saved or deleted at { $file }: { $reason }.
    .hint = Check the permissions of the folder and the free space. Your changes are still on this page.
error-kit-not-own = The kit “{ $kit }” came with Talkoot, so it cannot be deleted.
    .hint = Only kits of one’s own can be deleted.
error-kit-too-large = { $file } is no kit: it has more than { $limit } kilobytes.
    .hint = Choose a file that was downloaded from the kits of one’s own in Talkoot.
error-kit-not-packed = { $file } is no kit of Talkoot.
    .hint = Choose a file that was downloaded from the kits of one’s own in Talkoot.

## Notebooks, import and export

error-ledger-not-named = No file was named to open.
    .hint = Give its path, or set the environment variable { $variable } to it.
error-no-cycles = There is no cycle yet.
    .hint = Make one from a kit, or import one.
error-blind-still = What was given in “{ $title }” is still hidden from everyone.
    .hint = Reveal it first; that closes it as well.
error-import-foreign = “{ $file }” was expected to be a backup made by Talkoot, but line { $line } reads: { $got }
    .hint = Choose a file that ends in .jsonl and was exported from Talkoot.
error-import-empty = “{ $file }” is empty. It was expected to be a backup made by Talkoot.
    .hint = Copy the file again from where it was made. Nothing was changed here.
error-import-cut-off = “{ $file }” ends too early: { $expected } lines were expected, line { $line } is the last that can be read.
    .hint = Copy the file again from where it was made. Nothing of it was brought in.
error-import-changed = “{ $file }” is not as it was exported: line { $line } says so.
    .hint = Copy the file again from where it was made. Nothing of it was brought in.
error-import-newer = “{ $file }” was made by a newer Talkoot (version { $version } of the backup, this one reads up to { $known }).
    .hint = Update Talkoot, then bring the file in again.
error-import-differs = The cycle in “{ $file }” is here already, and the two are not the same.
    .hint = Bring it in as a copy, or delete the one that is here first.
error-import-unreadable = “{ $file }” cannot be read: { $reason }.
    .hint = Check that it is where you think it is, and not open in another program.
error-catalogue-ending = { $file } cannot be written: its name may end in { $known }, and it ends in “{ $ending }”.
    .hint = Give the file a name with such an ending.
error-export-kind = “{ $kind }” cannot be exported. These can: { $known }.
    .hint = Leave the choice out to write them all.
error-export-folder = The files cannot be written to { $path }: { $reason }.
    .hint = Choose another folder, or close the files that are open in another program.

## What was expected: completes »expected …«

expected-mapping = names and values, as in “id: client_forum”
expected-field = a value for this field
expected-known-field = one of these fields: { $known }
expected-text = a text
expected-number = a whole number
expected-at-least = a number of at least { $limit }
expected-at-most = a number of at most { $limit }
expected-true-false = true or false
expected-list = a list
expected-longer-list = a list with at least { $limit } { $limit ->
    [one] entry
   *[other] entries
}
expected-shorter-list = a list with at most { $limit } { $limit ->
    [one] entry
   *[other] entries
}
expected-one-of = one of these: { $known }
expected-id = an id of small letters, digits and _, beginning with a letter
expected-code = a code of letters, digits, - and _
expected-texts = texts by language ({ $known })
expected-other-id = an id that is not used yet
expected-not-blind = blind: false, since this is written down together for everybody to see
expected-other = { $said }
expected-no-field = only fields that are known
expected-words = at least one word
expected-shorter-text = a text of at most { $limit } { $limit ->
    [one] character
   *[other] characters
}
expected-date = a date, as in 2027-06-30

got-nothing = nothing
kind-text = text
kind-number = number
kind-true-false = true or false
kind-list = list
kind-mapping = names and values
kind-other = something else

## Why the system says no

reason-permission = no permission
reason-missing = there is no such file or folder
reason-is-folder = it is a folder
reason-no-folder = a part of the path is a file, not a folder
reason-disk-full = the disk is full
reason-read-only = the disk cannot be written to
reason-too-long = the name is too long
reason-in-use = it is open in another program
reason-disk = the disk does not answer
reason-foreign = it is another kind of file
reason-not-opened = the system does not open it
reason-torn = its parts do not fit together
reason-no-answer = nobody answers there
reason-no-address = there is no such address

error-unknown-option = Something that you chose is not there any more.
    .hint = Load the page again and answer anew.
error-option-exists = The option “{ $text }” is there already.
    .hint = Use it, or say the new one in other words.
error-too-many-options = There are { $limit } options. There is no room for more.
    .hint = Remove one first.
