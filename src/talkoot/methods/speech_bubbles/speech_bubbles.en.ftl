## What the method is

name = Speech bubbles
aim = Somebody in a picture says what is hard to say in one's own name.
description = In the pictures people meet at a counter, at home, on the telephone, in a car. The bubbles are empty. Everybody fills them in their own words. We look at the pictures together.
more = When the subject is tender, when forms tire people, or when one wants to laugh as well. Nobody has to draw. Allow 10–20 minutes. Works for 3–40 people. What comes of it is pictures that speak, and a list of what the bubbles say.

## The pictures

scene-counter = At the counter
picture-counter = Two people on either side of a service counter. One sits in a wheelchair, the other stands behind the counter.
bubble-counter-1 = The one in the wheelchair
bubble-counter-2 = The one behind the counter
scene-home_visit = A visit at home
picture-home_visit = Two people at home. One sits in an armchair under a lamp, the other has come to visit with a bag in their hand.
bubble-home_visit-1 = The one in the armchair
bubble-home_visit-2 = The visitor
scene-phone_call = A phone call
picture-phone_call = Two people speak on the telephone in different places. One is at home by a window, the other at a desk with a headset.
bubble-phone_call-1 = The one at home
bubble-phone_call-2 = The one at the desk
scene-waiting_room = The waiting room
picture-waiting_room = Two people sit on chairs in a waiting room and think. There is a clock on the wall.
bubble-waiting_room-1 = The one on the left thinks
bubble-waiting_room-2 = The one on the right thinks
scene-car_ride = A ride
picture-car_ride = Two people in a car. One sits in the back, the other drives.
bubble-car_ride-1 = The one in the back
bubble-car_ride-2 = The driver
scene-meeting = A meeting
picture-meeting = Three people around a table. There are papers and a cup of coffee on it.
bubble-meeting-1 = The one on the left
bubble-meeting-2 = The one in the middle
bubble-meeting-3 = The one on the right
scene-letter = The letter
picture-letter = Somebody sits at a kitchen table and reads a letter. A cat sits on the floor.
bubble-letter-1 = The one who reads the letter thinks

## On the phone

picture-of = Picture { $place } of { $all }
previous = Back
next = Next
bubble-number = { $number }. { $whose }
fill-hint = Fill one bubble or all of them. Do not write anybody's real name.
fill-send = Send the picture
fill-send-waiting = Send the picture to the facilitator
limit-full = You have filled { $limit } pictures. There is no room for more.
own-title = { $strips ->
    [one] What you filled in here
   *[other] What you filled in here ({ $strips })
}
others-title = { $strips ->
    [one] What others say ({ $strips })
   *[other] What others say ({ $strips })
}

## On the wall

wall-empty = The filled pictures will come here
wall-title = { $strips ->
    [one] { $strips } filled picture
   *[other] { $strips } filled pictures
}

## In results

strips-title = { $strips ->
    [0] No picture is filled yet
    [one] { $strips } filled picture
   *[other] { $strips } filled pictures
}
strips-more = { $strips ->
    [one] and { $strips } more picture, in the table
   *[other] and { $strips } more pictures, in the table
}
heading-scene = Picture
heading-bubble = Whose bubble
heading-text = What it says
alt = { $strips ->
    [0] No picture is filled yet.
    [one] { $strips } filled picture. Bubbles with words: { $bubbles }. The table holds them all.
   *[other] { $strips } filled pictures. Bubbles with words: { $bubbles }. The table holds them all.
}

## Refusals

error-bubbles-empty = The bubbles are still empty.
    .hint = Write into one of them at least.
error-unknown-scene = There is no picture “{ $scene }” here.
    .hint = Choose one of those you see.
error-too-many-bubbles = This picture has { $there } bubbles, and you filled { $bubbles }.
    .hint = Reload the page: the picture may have changed.
error-limit-reached = You have already filled { $limit } pictures. There is no room for more.
    .hint = Delete one of them if you want to fill another.
error-gone = This picture is gone.
    .hint = It was deleted. You can fill another.

expected-too-few = at least one picture

## What it may be set to, where a kit is changed

setting-scenes = Scenes
setting-picture = Drawing
setting-caption = What is said of the scene
