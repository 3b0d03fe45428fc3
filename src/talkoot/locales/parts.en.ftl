## Texts of parts that every method uses

as-chart = Picture
as-table = Table
show-as = Show as
pages = Pages
page = Page
page-of = { $page }/{ $pages }
page-before = Previous page
page-after = Next page
page-more = { $more } more on other pages
cancel = Cancel
send = Send
save = Save
delete = Delete
change = Change
skip = Skip
cannot-say = Cannot say
saved = Saved.
sending = Saving…
arrived = Your answer has arrived.
arrived-next = Now you can wait and look at the wall. You can still change your answer.
removed = Your answer is deleted.
withdraw = Delete my answer
own-waiting = The facilitator reads this first. Then the others see it, too.
own-hidden = Taken off the wall
own-aside = Taken up separately
waiting-title = { $entries ->
    [0] Nothing waits for approval
    [one] One waits for approval
   *[other] { $entries } wait for approval
}
show = Show
manage = Move, hide or follow
hide = Hide
move-aside = Move aside
move-aside-person = Who takes it up?
move-aside-do = Move to this person
aside-title = Moved aside
aside-to = For { $person }
send-anyway = Send all the same
one-fewer = One fewer: { $what }
one-more = One more: { $what }
letters-left = { $left ->
    [one] { $left } character left
   *[other] { $left } characters left
}
answered = { $answered ->
    [0] Nobody has answered yet
    [one] { $answered } has answered
   *[other] { $answered } have answered
}
answered-pairs = { $answered ->
    [0] No pair has answered yet
    [one] { $answered } pair has answered
   *[other] { $answered } pairs have answered
}
answered-tables = { $answered ->
    [0] No table has answered yet
    [one] { $answered } table has answered
   *[other] { $answered } tables have answered
}
blind-until-reveal = Everyone answers in peace. The results are shown once everybody has been able to answer.
to-answer = What to answer
sides-too-small = One of the groups is too small, so we show only the joint result.
perspective-client = Clients
perspective-relative = Family and friends
perspective-worker = Workers
perspective-other = Others
place-none = At no place
places-too-small = Too few people have answered at some place, so results are not shown by place.
everyone = Everyone
side-count = { $side } ({ $count })
share-of = { $count } of { $total }
trace-ask = What became of this?
trace-nothing = Nothing has been made of this yet.

## Lines that are written down together

day = { DATETIME($day, dateStyle: "medium") }
about-nothing = Nothing in particular
more-fields = More details
empty-line = Empty
part-open = Still to be agreed
field-responsible = Who sees to it?
field-responsible-hint = A name or a role, as the group said it.
field-by-when = By when?
heading-responsible = Who sees to it
heading-by-when = By when

## Pictures and sound

picture-label = Picture
picture-take = Take a picture
picture-choose = Choose a picture
picture-hint = What tells where and when the picture was taken is removed. If there are other people in it, ask them first. You can delete the picture later.
picture-chosen = The picture you chose
picture-shows = What does the picture show? Tell if you like.
picture-remove = Remove the picture
picture-without-words = A picture that was not described in words
uses-label = What may this be used for?
uses-hint = Choose each use by itself. You can change this later, and take your permission back.
use-room = May be shown to others in this workshop
use-report = May stand in the report of the workshop
use-published = May be published, for example on the web or in training
uses-given = Allowed: { $uses }
uses-change = Change what is allowed
uses-none = nothing, only the facilitator sees or hears it
use-short-room = this workshop
use-short-report = the report
use-short-published = publishing
uses-later = The change holds for everything that is made from now on. A file that was made before stays as it is.
uses-not-for-room = Its giver does not allow others to see this: only you do.
sound-label = Sound
sound-begin = Start recording
sound-end = Stop recording
sound-recording = Recording…
sound-choose = Choose a recording
sound-hint = A voice can tell who is speaking. You can delete the recording later.
sound-chosen = Your recording
sound-remove = Remove the recording
sound-denied = The microphone could not be used. Allow it in the browser, or write what you want to say.
media-sending = Sending… If the connection breaks, it goes on by itself.
media-coming = The picture is on its way…
media-gone = This cannot be shown any more: it was deleted.

## A code on paper

slip-title = Your paper code
slip-what-for = With this code you can see your answers, delete them, and see what became of them. Keep the paper. Do not show the code to others.
slip-where = Go to { $host } and choose “I have a paper code”.
slip-once = Write the code on paper now. It is kept nowhere and cannot be had later.
print = Print

## Typing in sheets of paper

typing-begin = Type in sheet after sheet
typing-title = Typing in sheets
typing-person = Sheet { $number }
typing-no-side = Point of view not told
typing-side = Change the point of view
typing-side-said = Point of view: { $side }
typing-next = Next sheet
typing-next-said = Next sheet. { $side }
typing-leave = Stop typing in
typing-places = Where you type
typing-place-said = Now you type into { $place }
typing-keys = Enter adds · F2 takes the last one back · F4 changes the point of view · F9 goes to the next sheet · Esc stops
typing-keys-places = Enter adds · F8 changes the place · F2 takes the last one back · F4 changes the point of view · F9 goes to the next sheet · Esc stops
typing-keys-form = Space or arrows choose · Tab and Enter lead on · F4 changes the point of view · F9 goes to the next sheet · Esc stops
typing-last = Last one from this sheet: { $words }
typing-none = Nothing is typed in from this sheet yet.
typing-add = Add
typing-take-back = Take the last one back
typing-taken = Back in the field: { $words }
typing-nothing = There is nothing to take back from this sheet.
typing-not-empty = There is text in the field already. Add it or empty the field first.
typing-not-saved = Not saved: { $words }
typing-send-anyway = If it may stay in, take it back (F2) and add it again (Enter).
typing-send-as-is = The text is back in the field. If it may stay in, press Enter again.
typing-in-field = The text is back in the field. Mend it, or empty the field to leave it out.
typing-not-saved-before = Not saved from sheet { $sheet }: { $words }
typing-take-up = F2 takes the text into the field. It is then saved for sheet { $sheet }.
typing-in-field-before = It is saved for sheet { $sheet }.
typing-sent-for = Sent for sheet { $sheet }. This sheet goes on.
typing-refused-back = Something was not saved. The text is back in the field: mend it or empty the field.
typing-refused-form = The answer was not saved. Read what the page says, and mend it first.
typing-not-saved-form = An answer from sheet { $sheet } was not saved.
typing-again-form = Take that sheet out again and type the answer in.
typing-refused = Something was not saved. Take it back into the field (F2), and mend or empty it.
typing-wait = Wait a moment: the one before is still on its way.
typing-unsent = Something on this sheet has not been sent. Send it, or press F9 again to leave it out.
typing-count = { $lines } typed in, { $people } people.
typing-people = { $people } sheets typed in.
typing-on-the-way = { $lines } on their way.
