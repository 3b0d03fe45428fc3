## What this method is

name = Participatory budget
aim = A common sum is shared over proposals, and of each it is told why it was funded or not.
description = Everyone supports proposals that have a cost. The result is reckoned in two ways: most votes first, and by equal shares, where everybody's share of the sum goes to what they support.
more = When there is a real sum and the proposals have a cost. Allow 15–20 minutes to vote and to look at the result. Works for 5–300 people, as a survey for thousands. What comes of it: two lists of what is funded, and for each proposal a sentence that says why.

## Money

money = { $amount } { $currency }
sum-is = There is { $sum } to share.

## On a phone

ballot-approval = Tick all that you support.
ballot-most = { $most ->
    [one] Tick one that you support.
   *[other] Tick up to { $most } that you support.
}
ballot-points = { $points ->
    [one] Give your one point to what you support most.
   *[other] Share { $points } points among those that you support.
}
ballot-basket = Choose what you would spend the money on, within the sum.
points-left = { $left ->
    [0] All points are given
    [one] { $left } point left
   *[other] { $left } points left
}
basket-left = { $spent } spent, { $left } left.
projects-chosen = { $chosen ->
    [0] You have not ticked anything yet
    [one] You have ticked one
   *[other] You have ticked { $chosen }
}
add-point = One point more: { $project }
take-point = One point less: { $project }
points-on = { $points ->
    [0] No points
    [one] { $points } point
   *[other] { $points } points
}
your-ballot = You supported these
nothing-to-fund = There are no proposals yet.

## On the wall

nothing-yet = There are no votes yet
by-shares = By equal shares: { $spent }
by-votes = Most votes first: { $spent }
shares-rule = By equal shares: everybody gets the same share of the sum, and it goes only to what they support. The share is raised for all alike until the sum is used up as closely as can be. In the end each share was { $share }.
votes-rule = Most votes first: money is given in the order of votes for as long as it lasts. What does not fit is passed over.
funded = Funded
not-funded = Not funded
votes-none = Nobody supported this.
votes-funded = { $votes ->
    [one] Got { $votes } vote
   *[other] Got { $votes } votes
}. There was { $left } left, and it was enough.
votes-short = { $votes ->
    [one] Got { $votes } vote
   *[other] Got { $votes } votes
}. There was { $left } left, so { $missing } was missing.
votes-tied = Another got as many votes: the cheaper one, or the one proposed first, went ahead.
shares-none = Nobody supported this.
shares-funded = { $people ->
    [one] { $people } supporter paid
   *[other] { $people } supporters paid
} this out of their shares, each at most { $price }.
shares-funded-points = { $people ->
    [one] { $people } supporter paid
   *[other] { $people } supporters paid
} this out of their shares, each at most { $price } for a point.
shares-short = { $people ->
    [one] { $people } supporter
   *[other] { $people } supporters
} had { $money } left of their shares together, so { $missing } was missing.
shares-tied = Another was as good: the one with more votes, the cheaper one, or the one proposed first went ahead.
removed-project = Taken away since

## For the facilitator

costs-edit = Costs
costs-hint = Only what has a cost can be voted on.
cost-for = Cost: { $project }
costs-save = Save the cost

## In the results

figure-title = { $people ->
    [0] Nobody has voted yet
    [one] { $people } voter
   *[other] { $people } voters
}
heading-project = Proposal
heading-cost = Cost
heading-votes = Votes
heading-by-votes = Most votes first
heading-why-votes = Most votes: why
heading-by-shares = Equal shares
heading-why-shares = Equal shares: why
alt = { $people ->
    [one] { $people } voter
   *[other] { $people } voters
}, { $sum } to share.
alt-shares = By equal shares { $count ->
    [one] one proposal is funded
   *[other] { $count } proposals are funded
}, together { $spent }: { $names }.
alt-votes = With most votes first { $count ->
    [one] one proposal is funded
   *[other] { $count } proposals are funded
}, together { $spent }: { $names }.
alt-none = Nobody has voted yet.

## When something does not work

error-unknown-project = There is no such proposal to vote on: “{ $project }”.
    .hint = Look at your choices and send them again.
error-no-points = Here a proposal is supported or not: no points are shared.
    .hint = Tick the proposal once.
error-too-many-points = You gave { $given } points; each person has { $points }.
    .hint = Take some away.
error-too-many-projects = You ticked { $given }; up to { $most } may be supported here.
    .hint = Take one away.
error-basket-above-sum = Your choices cost { $cost } together, but there is { $sum } to share: { $over } too much.
    .hint = Take one away or choose a cheaper one.
error-cost-above-sum = The cost { $cost } is larger than the whole sum { $sum }.
    .hint = Check the cost, or split the proposal.
error-voted-already = Somebody has voted for this already, so its cost cannot be changed any more.
    .hint = Agree on the change together, and vote again if needed.

expected-cost-above-sum = a cost of at most the sum { $sum } (proposal { $project } costs { $cost })

## What it may be set to, where a kit is changed

setting-sum = Sum to share
setting-currency = Unit, such as € or hours
setting-projects = Proposals
setting-cost = Cost
setting-ballot = How people vote
setting-ballot-approval = Tick all that one supports
setting-ballot-points = Share points
setting-ballot-basket = Choose within the sum
setting-points = Points for each person
