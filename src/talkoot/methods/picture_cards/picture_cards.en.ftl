## What method this is

name = Picture cards
aim = A picture makes it easier to tell about an experience.
description = Choose one to three pictures that fit your experience. Say why, if you like. In the end we look together at the pictures that were chosen.
more = To begin with, when it is hard to talk or the topic is tender, and when not everybody writes. Allow 10–15 minutes. Let people look in peace: a picture has no right meaning. Read the reasons before you show them. Works for 3–300 people. You get the pictures that most people chose, and their own words about them.

## On the phone

choose-legend = { $most ->
    [one] Choose a picture that fits your experience
   *[other] Choose 1–{ $most } pictures that fit your experience
}
chosen-of = Chosen { $chosen }/{ $most }
all-chosen = You have chosen { $most } already. Take one away first.
go-on = Go on
back-to-pictures = Back to the pictures
why = Why this picture? Write if you like.
send-cards = Send
change-cards = Change my choice

## On the wall and in the results

nothing-yet = No pictures have been chosen yet
people-answered = { $people ->
    [one] { $people } person answered
   *[other] { $people } people answered
}
chosen-by = { $people ->
    [one] { $people } chose it
   *[other] { $people } chose it
}
cards-title = Chosen pictures
more-in-table = { $pictures ->
    [one] { $pictures } more picture in the table
   *[other] { $pictures } more pictures in the table
}
heading-picture = Picture
heading-people = Chose it
heading-reasons = Why
alt = { $people }. Chosen most: { $pictures } ({ $most }).

## When something will not do

error-unknown-picture = The picture “{ $picture }” is not one to choose from.
    .hint = Load the page again and choose one of those you see.
error-too-many-cards = You chose { $chosen } pictures, and here one chooses { $most } at most.
    .hint = Keep those that fit best.

expected-unknown-picture = names of pictures that Talkoot knows; your own are listed under own_pictures
expected-too-few-pictures = at least { $least } pictures to choose from

## Settings

setting-own_pictures = The kit’s own pictures
setting-picture = Picture file in the kit’s folder pictures
setting-text = What the picture shows

## What the pictures show

picture-bridge = Bridge
picture-road = Road
picture-footprints = Footprints
picture-compass = Compass
picture-door = Door
picture-ladder = Ladder
picture-mountain = Mountain
picture-wall = Wall
picture-closed_lock = Closed lock
picture-open_lock = Open lock
picture-key = Key
picture-barrier = Barrier on the road
picture-hole = Hole
picture-puzzle_piece = Puzzle piece
picture-sun = Sun
picture-sun_behind_cloud = Sun behind a cloud
picture-storm = Thunderstorm
picture-fog = Fog
picture-rainbow = Rainbow
picture-umbrella = Umbrella in the rain
picture-snowflake = Snowflake
picture-sunrise = Sunrise
picture-wave = Big wave
picture-fire = Fire
picture-hourglass = Hourglass
picture-snail = Snail
picture-rocket = Rocket
picture-roller_coaster = Roller coaster
picture-sailing_boat = Sailing boat
picture-anchor = Anchor
picture-lifebuoy = Lifebuoy
picture-desert_island = Desert island
picture-seedling = Seedling
picture-tree = Tree
picture-wilted_flower = Wilted flower
picture-butterfly = Butterfly
picture-dove = Dove
picture-spider_web = Spider's web
picture-hedgehog = Hedgehog
picture-nest = Bird's nest
picture-hug = Hug
picture-mended_heart = Mended heart
picture-candle = Candle
picture-broken_chain = Broken chain
picture-scales = Scales
picture-empty_battery = Battery running low
picture-muted_loudspeaker = Muted loudspeaker
picture-empty_chair = Empty chair
picture-gift = Gift
picture-backpack = Backpack
picture-lamp = Light bulb
picture-house = House
