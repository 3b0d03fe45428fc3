## What the method is

name = Dot vote
aim = The room sees in a few minutes what matters most to whom.
description = Everyone puts a few dots where it matters most to them. The dots are looked at together when all have put theirs.
more = When there are many proposals and the group has to choose where to start. Allow 5–10 minutes, and as many to talk. Works for 5–300 people. What comes of it is an order and three lists: what all share, what matters to clients, and what matters to workers.

## On the phone

vote-legend = { $dots ->
    [one] What matters most to you? You have one dot.
   *[other] What matters most to you? You have { $dots } dots.
}
vote-hint-stack = You may put several dots on the same one.
dots-left = { $left ->
    [0] All dots are placed
    [one] { $left } dot left
   *[other] { $left } dots left
}
dots-on = { $dots ->
    [0] No dots
    [one] { $dots } dot
   *[other] { $dots } dots
}
dots-used = All your dots are placed. Take one away from somewhere first.
add-dot = One dot more: { $option }
take-dot = One dot less: { $option }
send-dots = Send my dots
change-dots = Send the changed dots
sent-closed = Your dots are in.
withdraw = Take my dots back
withdrawn = Your dots are taken back.
withdrawn-late = Your dots are taken back. Results that were already shown stay as they are.
nothing-to-vote = There is nothing to vote on yet.
parts-count = { $parts ->
    [one] { $parts } note
   *[other] { $parts } notes
}
your-dots = { $dots ->
    [one] your dot
   *[other] your { $dots } dots
}
two-lists = The dots are also looked at by perspective when there are enough people on each side, so that the larger side does not decide everything.

## In the room

options-title = { $options ->
    [0] Nothing to vote on yet
    [one] { $options } option
   *[other] { $options } options
}
results-title = { $answered ->
    [0] Nobody has voted
    [one] The dots of { $answered } person
   *[other] The dots of { $answered } people
}
results-title-pairs = { $answered ->
    [0] Nobody has voted
    [one] The dots of { $answered } pair
   *[other] The dots of { $answered } pairs
}
results-title-tables = { $answered ->
    [0] Nobody has voted
    [one] The dots of { $answered } table
   *[other] The dots of { $answered } tables
}
list-shared = Shared
list-client = Important to clients
list-relative = Important to family and friends
list-worker = Important to workers
list-other = Important to others
list-empty = Nothing stands out here.
list-rule = From each side the { $places } that most people chose, with those that tie. What is among them on every side is shared. What only one person of a side chose is left out.
share-of-side = { $side } { $count } of { $total }
without-dots = { $options ->
    [one] { $options } option got no dots
   *[other] { $options } options got no dots
}
removed-option = Taken off the wall since

## For the facilitator

options-edit = Options
option-new = New option
option-add = Add the option
option-remove = Take away
option-remove-hint = Whoever had dots on it gets them back.

## In results

figure-title = { $voters ->
    [0] Nobody has voted
    [one] { $voters } voter
   *[other] { $voters } voters
}
more-in-table = { $options ->
    [one] { $options } more option in the table
   *[other] { $options } more options in the table
}
heading-option = Option
heading-dots = Dots
heading-people = Gave dots
alt = { $voters ->
    [one] { $voters } voter
   *[other] { $voters } voters
}. { $first ->
    [one] Most dots went to “{ $name }”: { $dots }.
   *[other] Most dots, { $dots } each, went to these: { $name }.
}
alt-none = Nobody has put a dot yet.
told = { $dots ->
    [one] Got { $dots } dot. Place { $rank }.
   *[other] Got { $dots } dots. Place { $rank }.
}

## Refusals

error-too-many-dots = You placed { $given } dots; each has { $dots }.
    .hint = Take some of them away and send again.
error-unknown-option = One of the options you chose is not there any more.
    .hint = Look at your dots and send them again.
error-no-stacking = Here only one dot goes on each option.
    .hint = Put the other dots elsewhere, or leave them unused.
error-option-exists = There is an option “{ $text }” already.
    .hint = Use it, or word the new one in another way.
error-too-many-options = There are { $limit } options already; more would not fit a phone.
    .hint = Take one away first.

## What it may be set to, where a kit is changed

setting-dots = Votes for each person
setting-stack = Several votes for the same are allowed
