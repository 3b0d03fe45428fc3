## What the method is

name = Sticky notes
aim = Everyone's thoughts on the wall, also those of people who say little aloud.
description = Everyone writes alone, one thought on a note. The room reads the notes together.
more = A good beginning for almost anything: everyone thinks alone first. Allow 10–20 minutes. Works for 4–300 people; at a table one person may write for others. What comes of it is a wall of notes that can be grouped into themes and voted on.

## On the phone

write-label = Your note
write-hint = One thought on a note.
write-send = Put on the wall
write-send-waiting = Send
column-label = Where does it belong?
colour-label = Colour of the note
colour-yellow = yellow
colour-blue = blue
colour-rose = rose
colour-mint = green
colour-lilac = lilac
colour-sand = sand
nickname-label = A nickname, if you like
author-nobody = Nobody sees who wrote the note.
author-perspective = The note shows which perspective you write from.
author-nickname = The note shows the nickname that you write.
waits = The facilitator reads the note before it goes on the wall.
own-title = { $notes ->
    [0] You have not written any notes yet
    [one] Your note
   *[other] Your { $notes } notes
}
limit-full = You have written all { $limit } notes. You may still change them.
others-title = On the wall
like = Like
liked = You like this
likes = { $likes ->
    [0] No likes
    [one] { $likes } like
   *[other] { $likes } likes
}

## On the wall

board-empty = The first notes will appear here
board-notes = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}

## For the facilitator

move-to = Move to

## In results

notes-title = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
figure-more = { $notes } more in the table
heading-column = Column
heading-text = Note
heading-author = Written by
heading-likes = Likes
alt = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
} in { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}; the table beside lists them all.

## Refusals

error-gone = This note is not there any more.
    .hint = It was deleted or taken off the wall. Write a new one if you like.
error-not-yours = Only the person who wrote a note can change or delete it.
    .hint = Write a note of your own.
error-limit-reached = You have written all { $limit } notes that each may write here.
    .hint = Change or delete one of yours.
error-column-missing = Please choose where your note belongs.
    .hint = Your text is kept. Choose one place, then send it.
error-unknown-column = The board has no column “{ $column }”.
    .hint = Choose one of the columns shown.
error-unknown-colour = The colour “{ $colour }” is not in use here.
    .hint = Choose one of the colours shown.
error-likes-off = Likes are not in use here.
    .hint = Talk about the notes with the others.
error-own-note = You cannot like your own note.
    .hint = Like somebody else's.

## What it may be set to, where a kit is changed

setting-columns = Columns
setting-colours = Colours of the notes
setting-author = What a note shows
setting-likes = One may like the notes of others
