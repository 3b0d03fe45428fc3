## What the method is

name = Checklist
aim = We see what is in place and what is still missing.
description = We go through the list together: what is done, what is under way, who sees to it, and by when.
more = Before development begins, and once a year from then on. Allow two minutes for each row. The facilitator or a scribe marks, everybody sees. Ready lists: the conditions of participation, and the duties of organiser, producer and R&D unit. What comes of it is a picture of where things stand, and a list of who does what next.

## On the phone and on the wall

lines-heading = The list
phones-rest-hint = We go through the list aloud, together. What is marked will appear here.
board-empty = The rows of the list will appear here
progress = { $rows ->
    [0] Nothing is followed yet
    [one] { $done } of { $rows } row is done
   *[other] { $done } of { $rows } rows are done
}
state-not-begun = Not begun
state-under-way = Under way
state-done = Done
state-not-ours = Does not concern us
who = { $who } sees to it
by-day = By { $day }
evidence-line = How we know: { $evidence }

## For the scribe and the facilitator

write-title = Add a row
field-what = What has to be in place?
field-state = Where does it stand?
field-evidence = How do we know?
field-evidence-hint = A decision, an instruction, or what people tell, for example.
send = Add the row

## In results

lines-title = { $lines ->
    [one] { $lines } row
   *[other] { $lines } rows
}
heading-what = Row
heading-state = Where it stands
heading-evidence = How we know

## When something does not work

error-no-what = The row has no words.
    .hint = Write what has to be in place.
error-gone = This row is not there any more.
    .hint = It was removed. You can add a new one.

## What it may be set to, where a kit is changed

setting-ready = Ready lists
setting-ready-conditions = Conditions
setting-ready-organiser = Duties of the organiser
setting-ready-producer = Duties of the producer
setting-ready-research = Duties of research and development
setting-rows = Rows of one’s own
