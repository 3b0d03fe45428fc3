### What the hub says to phones beside `errors`. `error-<code>` with its remedy as `.hint`.

no-script = This page needs JavaScript. Switch it on in the browser's settings, or ask the person who leads for a paper form.
page-opening = Welcome
page-wait = The workshop opens soon. One moment.
page-slow = The connection is slow right now. The page keeps trying. If it does not open, ask the facilitator for help.

## At the door

error-wrong-code = There is no workshop with the code { $code }.
    .hint = Look at the six digits on the wall and type them again.
error-door-shut = This workshop takes in nobody else just now.
    .hint = Ask the person who leads to open the door.
error-nothing-own = There are no answers of yours here.
    .hint = If you want to take part, type the six digits on the wall.
error-wrong-paper-code = There are no answers under this paper code.
    .hint = Look at the paper and type the code again. If it was long ago, the answers may have been deleted.
error-too-many-guesses = Too many wrong codes have been tried here just now.
    .hint = Wait a moment and try again. Those who are in already notice nothing.
error-room-full = The workshop is full: { $limit } devices are in.
    .hint = Take part together with somebody who is in.
error-wrong-scribe-key = This is not a link for writing for others in this workshop.
    .hint = Ask the person who leads for a new link.
error-scribe-revoked = This link for writing for others is no longer in use.
    .hint = Ask the person who leads for a new link. What you wrote is kept.

## Messages

error-bad-json = The message could not be read: { $reason }.
    .hint = Open the page again.
error-bad-field = In the message, at { $where }, this was expected: { $expected }. What came is of the kind: { $got }.
    .hint = Open the page again.
json-broken = at character { $at } it is no longer JSON
json-no-object = an object in braces was expected
json-characters = it holds characters that cannot be stored
json-deep = it is nested too deep
json-number = it holds a number that JSON does not have
error-hello-first = The page has not said yet who comes.
    .hint = Open the page again.
error-hello-late = The page did not say in time who comes.
    .hint = Open the page again.
error-binary-message = Text was expected, something else came.
    .hint = Open the page again.
error-message-too-big = The message is too long: { $size } KiB. At most { $limit } KiB can be sent at once.
    .hint = Send a shorter text.
error-wrong-protocol = This page is of another version (expected { $expected }, got { $got }).
    .hint = Open the page again.
error-channel-of-scribes = Only those who write for others tell how an answer came.
    .hint = Open the page again.
error-person-of-scribes = Only those who write for others say for whom.
    .hint = Open the page again.
error-too-many-at-once = { $limit } answers are waiting already.
    .hint = Wait a moment and try again.
error-too-slow = Your connection is too slow just now. The page comes back by itself.
    .hint = What you wrote is kept.
error-going-away = The connection is being started again. The page comes back by itself.
    .hint = What you wrote is kept.
error-not-found = There is nothing at this address.
    .hint = Open the link again, or type the code on the first page.
error-no-page = This page is not here, or it is not shown any more.
    .hint = It may have been taken back or deleted. Ask whoever gave you the address.
error-wrong-method = This address cannot be used like that.
    .hint = Open the link again.
error-wrong-key = The key that came does not fit.
    .hint = Start the program again.

## For those who start the hub

error-address-unknown = This computer has no address { $host } with the port { $port }.
    .hint = Choose one of the computer's own addresses and a port from 1024 to 65535.
