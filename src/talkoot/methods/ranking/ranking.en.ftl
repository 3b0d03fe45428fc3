## What this method is

name = Ranking
aim = It shows what matters most to the group, and what it would rather have than anything else.
description = Everyone puts the options in the order that matters to them, all of them or only the first few. The result is looked at together.
more = When the options are known and their order decides: where to begin, what comes last. Allow 5–10 minutes. Good for groups of any size; of more than ten options it is enough to order the most important. What comes of it: an order that all made, and what wins against the others one to one.

## On a phone

rank-hint = { $places ->
    [one] Tap what matters most to you.
   *[other] First tap what matters most to you. Fill { $places } places.
}
your-order = Your order
place-free = free
options-left = Choose the next
nothing-to-rank = There is nothing to put in order yet.
move-first = Move to the top
move-up = Up
move-down = Down
take-off = Take off
drag = Drag
said-on-place = { $option }: now on place { $place }.
said-off = { $option }: taken off your order.
places-left = { $left ->
    [0] All places are filled
    [one] { $left } place free
   *[other] { $left } places free
}
send-order = Send my order
change-order = Send the changed order

## On the wall

nothing-yet = There are no answers yet
points-rule = { $places ->
    [one] What stands first gets a point.
   *[other] The first of each order gets { $places } points, each next one a point less.
}
sides-rule = { $places ->
    [one] By side it shows how many put something first.
   *[other] By side it shows how many put something among the first { $places }.
}
duels-winner = “{ $name }” wins against all others one to one: more people would rather have it than any other single option.
duels-even = None wins against all others one to one. { $count ->
    [one] But one loses to none: { $names }.
   *[other] These lose to none, but are even with each other: { $names }.
}
duels-circle = None wins against all others one to one: for each there is another that more people would rather have.
removed-option = Taken away since

## In the results

figure-title = { $people ->
    [0] Nobody has answered yet
    [one] { $people } answer
   *[other] { $people } answers
}
more-in-table = { $options ->
    [one] { $options } more option in the table
   *[other] { $options } more options in the table
}
heading-place = Place
heading-option = Option
heading-points = Points
heading-foremost = { $places ->
    [one] Put it first
   *[other] Put it among the first { $places }
}
heading-lost = Lost one to one
alt = { $people ->
    [one] { $people } answer
   *[other] { $people } answers
}. { $first ->
    [one] Most points went to “{ $name }”: { $points }.
   *[other] Most points, { $points } each, went to these: { $name }.
}
alt-none = Nobody has answered yet.
told = { $points ->
    [one] Got { $points } point. Place { $rank }.
   *[other] Got { $points } points. Place { $rank }.
}

## When something does not work

error-unknown-option = Something that you put in your order is not there any more.
    .hint = Look at your order and send it again.
error-option-twice = The same option is in your order twice.
    .hint = Put each on one place only.
error-wrong-places = { $places ->
    [one] Here { $places } place is filled
   *[other] Here { $places } places are filled
}, and you filled { $given }.
    .hint = Fill all places, no more, and send it again.

## What it may be set to, where a kit is changed

setting-places = How many places are ordered
