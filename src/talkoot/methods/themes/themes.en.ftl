## What the method is

name = Themes
aim = A wall of notes becomes a few things that can be talked about.
description = The room puts together the notes that belong together and gives each group a name. Several people can do it at once.
more = After a wall of notes, when there are more than one can read at a time. Allow 10–15 minutes. A small group sorts the notes itself; in a large one the facilitator moves them as the room says. What comes of it is three to ten themes to vote on or take to small groups.

## Grouping

loose-title = { $notes ->
    [0] Every note has a theme
    [one] { $notes } note without a theme
   *[other] { $notes } notes without a theme
}
loose-hint = Choose the notes that belong together, then say where they go.
notes-count = { $notes ->
    [0] No notes
    [one] { $notes } note
   *[other] { $notes } notes
}
no-notes = There are no notes to group.
no-themes = No themes yet
themes-heading = Themes
facilitator-groups-hint = The facilitator groups the notes as the room says. Say aloud what belongs together.
chosen = { $notes ->
    [0] Choose notes
    [one] { $notes } note chosen
   *[other] { $notes } notes chosen
}
choose-none = Choose none
move-to = Move to
to-loose = Without a theme
new-theme = New theme
new-theme-name = Name of the new theme
new-theme-add = Make the theme
theme-name = Name of the theme
rename = Change the name
remove = Take the theme away
remove-hint = Its notes become loose, nothing is lost.
merge = Join with another
merge-into = Join with
theme-more = More
undo = Undo my move
moved = { $notes ->
    [one] { $notes } note moved: { $theme }
   *[other] { $notes } notes moved: { $theme }
}
undone = Your last move is taken back.
drop-new = Drop here for a new theme

## In results

themes-title = { $themes ->
    [0] No themes
    [one] { $themes } theme
   *[other] { $themes } themes
}
more-in-table = { $themes ->
    [one] { $themes } more theme in the table
   *[other] { $themes } more themes in the table
}
heading-theme = Theme
heading-note = Note
loose = Without a theme
alt = { $themes ->
    [one] { $themes } theme
   *[other] { $themes } themes
}. The largest is “{ $name }” with { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}. { $loose ->
    [0] Every note has a theme.
    [one] { $loose } note has no theme.
   *[other] { $loose } notes have no theme.
}
alt-none = There are no themes yet. { $loose ->
    [one] { $loose } note has no theme.
   *[other] { $loose } notes have no theme.
}
told = { $notes ->
    [one] A theme of { $notes } note.
   *[other] A theme of { $notes } notes.
}

## Refusals

error-facilitator-groups = Here the facilitator groups the notes.
    .hint = Say aloud what belongs together.
error-theme-gone = This theme is not there any more.
    .hint = Somebody took it away or joined it with another. Choose one that you see.
error-theme-exists = There is a theme called “{ $name }” already.
    .hint = Put the notes there, or choose another name.
error-too-many-themes = There are { $limit } themes already; more would be hard to take in.
    .hint = Join some of them first.
error-note-gone = { $notes ->
    [one] The note is not on the wall any more, so it was not moved.
   *[other] { $notes } of the notes are not on the wall any more, so nothing was moved.
}
    .hint = Choose again from those that you see.

expected-not-blind = blind: false, since themes are made together

## What it may be set to, where a kit is changed

setting-suggested = Suggested themes
setting-who = Who sorts
setting-who-everyone = Everybody
setting-who-facilitator = The facilitator
