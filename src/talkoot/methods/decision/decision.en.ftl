## What the method is

name = Decisions
aim = We agree on what is done, who does it, and by when.
description = Together we write down what was agreed, who takes it further, who is told, and how it is followed up.
more = At the end of every meeting. Allow 8–10 minutes. Works for groups of any size: the facilitator writes, everybody sees. What comes of it is a list in which each thing has a person and a date; it also opens the report.

## On the phone and on the wall

lines-heading = What we agreed
phones-rest-hint = We agree aloud, together. Decisions will appear here.
board-empty = What is agreed will be written here
by-day = By { $day }
told-line = To be told: { $to }
told-by-line = To be told: { $to }. { $by } tells them.
follow-up-line = Follow-up: { $how }
about-line = Answers this: { $text }

## For the scribe and the facilitator

write-title = Write down a decision
field-what = What is done?
field-told-to = Who is told?
field-told-by = Who takes the message?
field-follow-up = How do we see that it happened?
field-about = What does this answer?
more-fields = Who is told, and the follow-up
send = Write it down
tell-title = Tell how it went
tell-hint = Write this down once you have told people how the decision went.
tell-outcome = How did it go?
tell-on = When were they told?

## In results

lines-title = { $lines ->
    [0] No decisions were written down
    [one] { $lines } decision
   *[other] { $lines } decisions
}
decisions-more = { $decisions ->
    [one] and { $decisions } more decision, in the table
   *[other] and { $decisions } more decisions, in the table
}
who = { $who } sees to it
who-and-told = { $who } sees to it · to be told: { $to }
who-and-told-by = { $who } sees to it · to be told: { $to } (by { $by })
heading-what = What is done
heading-told-to = Who is told
heading-told-by = Who takes it there
heading-follow-up = How it is followed up
heading-about = What it answers
told-agreed = { $who } sees to it, by { DATETIME($by, dateStyle: "medium") }.
told-kept = { $who } saw to it. Taken into use; people were told on { DATETIME($on, dateStyle: "medium") }.
told-dropped = { $who } saw to it. It could not be done; people were told on { DATETIME($on, dateStyle: "medium") }.
state-kept = Taken into use
state-dropped = Could not be done
outcome-line = { $outcome }. Told on { $day }.
heading-outcome = How it went
heading-told-on = Told on
alt = { $decisions ->
    [0] No decisions were written down.
    [one] { $decisions } decision was written down. The table holds it too.
   *[other] { $decisions } decisions were written down. The table lists them all.
}
alt-first = First, by { $day }: { $what }. { $who } sees to it.

## Refusals

error-gone = This decision is not there any more.
    .hint = It was deleted. You may write a new one.
error-no-responsible = The decision does not say who sees to it.
    .hint = Write a name or a role: which of you takes this?
error-no-date = The decision does not say by when.
    .hint = Agree on a day by which it is done. The day may be changed later.
error-told-ahead = The day { $date } is still to come.
    .hint = Write this down once people have been told.
