## What this method is

name = Barometer
aim = The facilitator sees at all times how people are and whether the pace is right.
description = Phones have a button for the pace or the mood at all times. The other work goes on. The latest answer counts.
more = Open it at the beginning and leave it open; it closes by itself when the gathering ends. The facilitator sees it beside the script once at least four have answered, and can show it on the wall. Works for groups of any size.

## Words of the choices

pace-slower = Slower
pace-right = The pace is right
pace-faster = Faster
mood-low = Feeling low
mood-between = In between
mood-good = Feeling good

## On phones

choose = How is it now? One tap is enough.
arrived-next = You can change your answer at any time.
withdraw = Delete my answer
your-answer = Your answer: { $answer }

## On the wall, and for the facilitator

too-few = The result is shown once more people have answered
people-answered = { $people ->
    [one] { $people } person answered
   *[other] { $people } people answered
}

## In results

heading-choice = Answer
heading-people = People

## When something is not possible

error-unknown-choice = There is no choice “{ $choice }” here.
    .hint = Choose one of those you see.

expected-not-as-many-pictures = at least { $least } and at most { $most } choices: as many as there are pictures for

## What it may be set to, where a kit is changed

setting-look-pace = Pace: arrows
setting-look-mood = Mood: faces
setting-choices = What can be tapped
