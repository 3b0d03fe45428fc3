## What the method is

name = Collage
aim = A picture of what matters, put together from words and pictures.
description = Everybody puts words and pictures on a sheet and chooses their place and size. The sheet is made together, or each makes their own.
more = For a beginning, for dreaming, and for what is hard to say in sentences. One word is enough. Allow 15–30 minutes. Works for 2–30 people. What comes of it is a sheet that can be saved as a picture, and a list of what is on it. Pictures that people gave are shown only here: in the file it says in their place what they show.

## On the phone

sheet-together = Our sheet
sheet-own = Your sheet
sheet-label = { $pieces ->
    [0] An empty sheet
    [one] A sheet with { $pieces } piece on it
   *[other] A sheet with { $pieces } pieces on it
}
word-label = A word or two
words-given = Or choose one of these
word-place = Choose a place for it
picture-open = Put a picture
picture-place = Choose a place for the picture
placing-title = Where shall it lie?
placing-hint = Drag the piece, or tap the sheet. You can also move it by these buttons or the arrow keys.
move-left = To the left
move-right = To the right
move-up = Up
move-down = Down
size-label = Size
size-small = small
size-middle = normal
size-large = large
leave-here = Leave it here
move = Move
limit-full = You have put { $limit } pieces on the sheet. There is no room for more. You can still move them.
own-title = { $pieces ->
    [one] Your piece
   *[other] Your pieces ({ $pieces })
}
on-sheet = { $pieces ->
    [one] What is on the sheet ({ $pieces })
   *[other] What is on the sheet ({ $pieces })
}
picture-of = Picture: { $shows }
shows-label = What is in the picture?

## On the wall and for the facilitator

wall-empty = The sheet is still empty
wall-title = { $pieces ->
    [one] { $pieces } piece on the sheet
   *[other] { $pieces } pieces on the sheet
}
sheet-number = Sheet { $number }

## In results

pieces-title = { $sheets ->
    [0] The sheet is still empty
    [one] Pieces on the sheet: { $pieces }
   *[other] { $sheets } sheets, { $pieces } pieces in all
}
sheets-more = { $sheets ->
    [one] and { $sheets } more sheet, in the table
   *[other] and { $sheets } more sheets, in the table
}
heading-sheet = Sheet
heading-piece = What is on the sheet
heading-place = Where
heading-size = Size
place-top-left = top left
place-top-middle = top middle
place-top-right = top right
place-middle-left = middle left
place-middle-middle = in the middle
place-middle-right = middle right
place-bottom-left = bottom left
place-bottom-middle = bottom middle
place-bottom-right = bottom right
alt = { $sheets ->
    [0] The sheet is still empty.
    [one] A sheet with { $pieces } pieces. The table holds them all.
   *[other] { $sheets } sheets with { $pieces } pieces in all. The table holds them all.
}
alt-large = Largest: { $words }.

## Refusals

error-piece-empty = There is neither a word nor a picture yet.
    .hint = Write a word or choose a picture.
error-one-thing = The piece has both a word and a picture.
    .hint = Put them on the sheet one by one.
error-limit-reached = You have already put { $limit } pieces on the sheet. There is no room for more.
    .hint = Delete one of them if you want to put another.
error-gone = This piece is gone.
    .hint = It was deleted. You can put another.

## What it may be set to, where a kit is changed

setting-together = Everybody on one sheet
setting-words = Words to choose from
