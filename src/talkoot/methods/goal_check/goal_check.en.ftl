## What the method is

name = Was the goal met?
aim = We see what the trial changed, and decide whether the new way stays.
description = We rate the same statements as before the trial. Before and after stand beside each other. We agree how far the goals were reached, and write down the decision.
more = After the trial. Allow a minute for each statement and a quarter of an hour to talk. Works for 5–300 people. The same scale was done before the trial. What comes of it is a picture of the change from both sides, and a decision with its reason.

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

## Before and after

time-before = Before
time-after = Now
time-n = { $time }: { $people ->
    [one] { $people } answered
   *[other] { $people } answered
}
side-before = { $side }, before
side-after = { $side }, now

## Goals and decision

goals-title = How far were the goals reached?
goal-line = { $goal } · { $level }
level-none = Not agreed yet
level-1 = −2 Much less than expected
level-2 = −1 Less than expected
level-3 = 0 As expected
level-4 = +1 More than expected
level-5 = +2 Much more than expected
score = The goals together: { $score } points from { $goals ->
    [one] one goal
   *[other] { $goals } goals
}; 50 is as expected
score-caution = The number is only a direction. It misleads with one goal or two, or where goals were written after the trial.
conclusion-title = Decision
conclusion-line = { $outcome }: { $why }
conclude-title = What do we decide?
state-adopt = We adopt it
state-change = We change it and try on
state-drop = We drop it
field-why = Why? One sentence will do.
conclude = Write the decision down
conclusion-remove = Remove the decision

## In results

heading-statement = Statement
heading-rating = Rating
heading-people = People
heading-side = Who
heading-before = Before
heading-after = Now
heading-level = How far it was reached
alt = { $statement }: { $before } answers before and { $after } now.

## Refusals

expected-too-few = at least one statement to rate
expected-too-many-steps = at most { $most } steps with smileys, or look: numbers
expected-not-three-steps = 3 steps with traffic lights, or another look
expected-one-end = words for both ends of the scale or for neither

error-look-first = The answers are still hidden.
    .hint = Show the results first, and talk about them. Agree only then.
error-no-outcome = It does not say yet what you decide.
    .hint = Choose: adopt, change or drop.

## What it may be set to, where a kit is changed

setting-goals = Goals
