## What the method is

name = Statements
aim = What we agree on, and what divides us.
description = People write short statements. Everyone takes a stand on the others' statements, one at a time: agree, disagree or skip.
more = When opinions are many and you look for what people agree on. Allow 10–20 minutes, or leave the link open for weeks. Works for 8–1000 people. What comes of it shows which statements unite and which divide.

## On the phone

question = Do you agree?
take-agree = Agree
take-disagree = Disagree
take-pass = Skip
left = { $left ->
    [0] You have answered every statement
    [one] { $left } statement left
   *[other] { $left } statements left
}
none-yet = No statements yet
none-yet-hint = The first ones will appear here as soon as somebody writes.
all-answered = You have answered every statement there is
all-answered-hint = When somebody writes a new one, it appears here.
said = { $stand ->
    [agree] Saved: you agree.
    [disagree] Saved: you disagree.
   *[pass] Saved: you skipped.
}
next-is = Next statement: { $text }
write-open = Write a statement
write-label = Your statement
write-hint = Say one thing, so that others can agree or disagree.
write-done = Your statement is now with the others.
write-done-waiting = The facilitator reads it before others see it.
waits = The facilitator reads each statement before others see it. Nobody sees who wrote it.
author-nobody = Nobody sees who wrote the statement. It cannot be changed afterwards, but you can delete it.
limit-full = You have written all { $limit } statements.
mine-title = My answers ({ $stands })
my-stand = Your stand: { $stand ->
    [agree] agree
    [disagree] disagree
   *[pass] skipped
}
withdraw = Take the stand back
written-title = { $statements ->
    [one] Your statement
   *[other] Your { $statements } statements
}
standing-waiting = Waiting for the facilitator
standing-hidden = Not shown to others

## In the room

room-statements = { $statements ->
    [one] statement
   *[other] statements
}
room-stands = { $stands ->
    [one] answer
   *[other] answers
}
room-empty = The first statements will appear on your phones
most-agreed = Most agree
agreed-first = Most agreed first
most-divided = Opinions differ
bar = { $agree } agree, { $disagree } disagree, { $pass } skipped

## For the facilitator

waiting-title = { $statements ->
    [0] Nothing waits for approval
    [one] { $statements } statement waits for approval
   *[other] { $statements } statements wait for approval
}
all-title = { $statements ->
    [one] { $statements } statement
   *[other] { $statements } statements
}
hidden-title = { $statements ->
    [one] { $statements } hidden
   *[other] { $statements } hidden
}
show = Show
hide = Hide

## In results

stand-agree = agree
stand-pass = skipped
stand-disagree = disagree
heading-statement = Statement
heading-who = Who
figure-title = { $statements ->
    [0] No statements to show
    [one] { $statements } statement
   *[other] { $statements } statements, the most agreed with first
}
figure-title-most = { $drawn } most agreed with of { $statements } statements
alt-empty = There are no statements to show.
alt = { $statements ->
    [one] { $statements } statement
   *[other] { $statements } statements
}, { $stands ->
    [one] { $stands } answer
   *[other] { $stands } answers
}.
alt-agreed = Most agree with “{ $text }”: { $agree } of { $stands }.
alt-divided = Opinions differ most on “{ $text }”: { $agree } agree, { $disagree } disagree.

## Refusals

error-statement-gone = This statement is not there any more.
    .hint = It was deleted or is not shown. Go on with the next one.
error-not-yours = Only the person who wrote a statement can delete it.
    .hint = You can disagree with it instead.
error-limit-reached = You have written all { $limit } statements that each may write here.
    .hint = Delete one of yours if you want to write another.
error-writing-off = Nobody writes new statements here.
    .hint = Answer the statements that there are.
error-said-already = Somebody has already written the same statement.
    .hint = Answer that one, or say it in another way.

## What it may be set to, where a kit is changed

setting-seeds = Statements to begin with
setting-write = People may write statements of their own
