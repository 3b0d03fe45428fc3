## What the method is

name = Poll
aim = A quick picture of what the group chooses.
description = The question has given options. Everyone chooses one or several. Raised hands count as well.
more = When the options are known already: when, where, who takes part. Allow 3–5 minutes. Works for groups of any size, also where some raise a hand. What comes of it is a count for each option.

## On the phone

choose-one = Choose one
choose-several = You may choose several
choose-most = { $most ->
    [one] You may choose one
   *[other] You may choose up to { $most }
}
chosen-of-most = { $chosen } / { $most } chosen
your-answer = Your answer: { $answer }

## On the wall

nothing-yet = No answers yet
people-answered = { $people ->
    [one] { $people } person answered
   *[other] { $people } people answered
}
hands-counted = { $hands ->
    [one] and { $hands } raised hand
   *[other] and { $hands } raised hands
}
hands-merged = a few raised hands among them
way-chosen = Answers
way-hands = Raised hands
with-hands = { $count }, of them { $hands } hands
hands-apart = Raised hands are in the joint result only: they count for no side.

## For the facilitator and the scribe

hands-title = Count raised hands
hands-hint = Count only people who did not answer on a phone. A new number replaces the old one.
hands-save = Save the hands

## In results

heading-option = Option
heading-count = Together
heading-chosen = Answers
heading-hands = Hands
alt = { $people }. Most chose “{ $option }”: { $count }.

## Refusals

error-unknown-option = This poll has no option “{ $option }”.
    .hint = Choose one of those shown.
error-only-one = One option is chosen here, and you chose { $chosen }.
    .hint = Choose the one that fits best.
error-too-many = Up to { $most } options may be chosen here, and you chose { $chosen }.
    .hint = Take one of your choices away.

expected-too-few = at least two options to choose from
expected-most-of-one = a limit only where several may be chosen (multiple: true)
expected-most-too-large = a limit of at most the number of options, { $options }

## What it may be set to, where a kit is changed

setting-multiple = Several can be chosen
