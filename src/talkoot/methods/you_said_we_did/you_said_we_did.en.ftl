## What the method is

name = You said, we did
aim = Everybody hears what became of their proposal.
description = We tell of each proposal what was done, who did it, and what we could not do and why.
more = At the beginning of the next meeting, or by a link, once the first things have changed. Allow three minutes for each proposal. What comes of it is a list on phones, a paper to hand out, and a page that can be published.

## On the phone and on the wall

lines-heading = What became of the proposals
phones-rest-hint = We go through the proposals together. The list will appear here.
board-empty = What became of the proposals will be written here
state-done = Done
state-under-way = We are doing it
state-not-done = We could not
done-line = This we changed: { $done }
doing-line = This we are doing now: { $done }
why-line = This we could not, because: { $why }
who = Who: { $who }
told-on-line = Told on: { $day }
proposal-gone = The proposal was removed
public-later = This may also be told on a page that anybody can read. Write nobody’s name without their leave.
public-now = This is now also on a page that anybody can read. A new line appears there at once.
left-title = { $left ->
    [one] Of one proposal nothing has been told yet
   *[other] Of { $left } proposals nothing has been told yet
}

## For the scribe and the facilitator

write-title = Tell what became of a proposal
field-about = Of which proposal?
field-proposal = The proposal in your own words
field-proposal-hint = You can leave it empty if you chose a proposal.
field-state = What became of it?
field-done = What did we change, or are we doing?
field-responsible = Who did it?
field-why = What could we not do, and why?
field-told-on = When were people told?
send = Save

## In results

lines-title = { $lines ->
    [0] Nothing has been told yet
    [one] { $lines } proposal
   *[other] { $lines } proposals
}
heading-about = Proposal
heading-proposal = Proposal
heading-state = What became of it
heading-done = What was done
heading-responsible = Who did it
heading-why = What we could not do, and why
heading-told-on = Told on

## The document

document-thanks = Thank you for the proposals. Here we tell what became of them.
document-done = This we changed
document-under-way = This we are doing now
document-not-done = This we could not

## When something does not work

error-gone = This is not there any more.
    .hint = It was removed. You can write a new one.
error-no-proposal = The proposal is still missing.
    .hint = Choose a proposal, or write it in your own words.
error-no-done = It does not say yet what was done.
    .hint = Write what has changed, or what is being done now.
error-no-why = It does not say yet why this could not be done.
    .hint = Say the reason plainly. Whoever proposed it deserves to know.
