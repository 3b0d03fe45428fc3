## What the method is

name = Scale
aim = A picture of what the group thinks: where people agree and where they do not.
description = Everyone rates alone, with numbers, faces or a traffic light. The room looks at the answers together.
more = When you want to see how things feel now, and ask the same again after the trial. Allow a minute for each statement, and time to talk. Works for 5–300 people. What comes of it is dots for each statement, the sides next to each other, no averages.

## Words of the scale

low = strongly disagree
high = strongly agree
smiley-1 = very bad
smiley-2 = bad
smiley-3 = in between
smiley-4 = good
smiley-5 = very good
light-1 = does not work
light-2 = works in part
light-3 = works

## On the phone

statement-of = { $place } / { $all }
previous = Previous
next = Next
your-answer = Your answer: { $answer }

## On the wall

nothing-yet = No answers yet
people-answered = { $people ->
    [one] { $people } person answered
   *[other] { $people } people answered
}
coarse-short = { $steps } steps shown as three
coarse-why = Fewer than ten people rated this, so its { $steps } steps are shown as three.
coarse-why-side = Fewer than ten people rated this on some side, so { $steps } steps are shown as three on all.
side-too-small = So few in some group answered this that we show only the joint result.

## In results

heading-statement = Statement
heading-rating = Rating
heading-people = People
alt = { $statement }: { $people ->
    [one] { $people } person answered
   *[other] { $people } people answered
}, most chose “{ $rating }” ({ $most }), could not say { $cannot }.
alt-none = { $statement }: no ratings, could not say { $cannot }.

## Refusals

expected-too-few = at least one statement to rate
expected-too-many-steps = at most { $most } steps with smileys, or look: numbers
expected-not-three-steps = 3 steps with traffic lights, or another look
expected-one-end = words for both ends of the scale or for neither
