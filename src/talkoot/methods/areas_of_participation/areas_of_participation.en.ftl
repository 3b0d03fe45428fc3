## What this method is

name = Areas of participation
aim = It is known whether everybody was heard, and whether the gathering strengthened participation.
description = At the end of a gathering each person answers four questions with faces and may give one word. Any question may be skipped.
more = For the end of every gathering. Allow 5 minutes. Works for groups of any size; from fewer than ten people answers are shown in three steps. What comes of it is a picture of how participation came true, and the group’s own words.

## Questions

area-own-life = This gave me strength for my own life
area-influence = I could influence what is decided here
area-common-good = Together we did something for the common good
area-heard = I was heard

## Words of the scale

low = strongly disagree
high = strongly agree
smiley-1 = not at all
smiley-2 = a little
smiley-3 = somewhat
smiley-4 = much
smiley-5 = very much
light-1 = no
light-2 = partly
light-3 = yes

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

## A word to end with

word-title = A word to end with
word-hint = With which word do you end this day? You may also leave it.
word-yours = Your word
withdraw-word = Delete my word
alt-words = Words to end with: { $words }.

## When something is not possible

error-no-word-asked = No closing word is asked for here.
    .hint = Answer the questions with the faces.
error-word-gone = This word is not there any more.
    .hint = Its writer deleted it, or the result has not been shown yet.

expected-too-few = at least one statement to rate
expected-too-many-steps = at most { $most } steps with smileys, or look: numbers
expected-not-three-steps = 3 steps with traffic lights, or another look
expected-one-end = words for both ends of the scale or for neither

## What it may be set to, where a kit is changed

setting-word = At the end one may leave a word
