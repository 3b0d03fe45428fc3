"""The Method of Equal Shares with cost utilities, raised by 1 at a time.

The rule (D. Peters, G. Pierczyński, P. Skowron 2021, »Proportional Participatory Budgeting with Additive Utilities«,
NeurIPS), as a facilitator may say it: »The sum is shared out equally. Everybody's share goes only to what they support.
A project is funded when its supporters can pay for it together.«

1. Everybody has the same *share*: the sum divided by those who voted.
2. A project can be paid if its supporters have its cost left together. They pay alike, each at most what they have
   left: it is the *price* r at which the payments min(left, r · points) add up to the cost. (Points are 1 where a
   project is supported or not.)
3. Of the projects that can be paid the one is funded whose price is the smallest part of its cost, r / cost: to a
   supporter it is worth its cost, so it gives the most for each euro. On equal terms, more votes go first, then the
   smaller cost, then the order in which the projects were offered.
4. The supporters pay. Then 3 again, until nothing can be paid any more.

This may leave much of the sum: shares of those whose projects are too dear. So the share is raised by 1 for everybody,
and everything is decided anew; and again, until what is funded would cost more than the sum. What was funded in the
last step before counts. So it was done for the Green Million of Wieliczka in 2023, whose votes are a test here.

Exact and quick
---------------
Money is a whole number of a *unit* that is made smaller with every payment, so nothing is ever rounded. Ballots that
are alike are reckoned with once. And while a run decides, it notes for how many further steps every comparison that it
made would come out the same (:class:`_Steady`): all amounts change in a straight line as long as nobody's purse runs
empty earlier or later. Those steps need not be taken. With few people and a large sum that is nearly all of them.
"""

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from talkoot.methods.budget.election import Election, Supporters


@dataclass(frozen=True, slots=True)
class Paid:
    """A funded project."""

    project: str
    price: Fraction
    """What a supporter paid for each point, if they had as much left."""
    tied: frozenset[str]
    """Projects that were as good when this one was chosen."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is funded with some share."""

    share: Fraction
    """Of each person."""
    paid: tuple[Paid, ...]
    """In the order of funding."""
    left: dict[str, Fraction]
    """For each project that is not funded, what its supporters have left together."""

    @property
    def funded(self) -> tuple[str, ...]:
        """The funded projects."""
        return tuple(each.project for each in self.paid)


def equal_shares(election: Election) -> Outcome:
    """Give what is funded with the last share that did not overspend.

    Returns
    -------
    Outcome
        With a share of 0 and nothing funded where nobody voted.
    """
    if not election.supporters:
        return Outcome(Fraction(0), (), dict.fromkeys(election.costs, Fraction(0)))
    run = _Run(election, Fraction(election.sum, election.people))
    while run.steady.steps is not None and len(run.paid) < len(election.supporters):
        # The same is funded up to this share.
        last = run.share + run.steady.steps
        after = _Run(election, last + 1)
        if election.spent_on(each.project for each in after.paid) > election.sum:
            return (run if last == run.share else _Run(election, last)).outcome()
        run = after
    return run.outcome()


class _Steady:
    """For how many steps of 1 everything that was compared stays as it is; none: for ever."""

    def __init__(self) -> None:
        self.steps: int | None = None

    @property
    def is_over(self) -> bool:
        """Whether the next step has to be taken anyhow."""
        return self.steps == 0

    def not_below(self, now: int, rise: int) -> None:
        """Note an amount that must not fall below 0: how much it is now, and by how much it rises with a step."""
        if rise < 0:
            self._at_most(now // -rise)

    def above(self, now: int, rise: int) -> None:
        """Note an amount that must stay above 0."""
        if rise < 0:
            self._at_most((now - 1) // -rise)

    def _at_most(self, steps: int) -> None:
        self.steps = steps if self.steps is None else min(self.steps, steps)


@dataclass(order=True, slots=True)
class _Offer:
    """What a project would take, as it was reckoned in some round; later it is never less."""

    rate: Fraction
    """Price divided by cost."""
    rank: int
    project: str = field(compare=False)
    round: int = field(compare=False, default=-1)
    rise: Fraction = field(compare=False, default=Fraction(0))
    """By how much the rate rises when the share is raised by 1: 0 or less."""
    price: tuple[int, int, int] = field(compare=False, default=(0, 0, 1))
    """What a point takes, what it takes more when the share is raised by 1, and what both are to be divided by."""


class _Run:
    """One decision, with a given share."""

    def __init__(self, election: Election, share: Fraction) -> None:
        self.election = election
        self.share = share
        self.steady = _Steady()
        self.paid: list[Paid] = []
        self._unit = share.denominator
        """Amounts are whole numbers of 1 / unit."""
        self._left = [share.numerator] * len(election.groups)
        """What a person of each group has left."""
        self._rise = [share.denominator] * len(election.groups)
        """What they would have more, had the share been raised by 1."""
        self._decide()

    def outcome(self) -> Outcome:
        """Give what was decided."""
        funded = {each.project for each in self.paid}
        left = {
            project: Fraction(_money(self.election.supporters.get(project, ()), self._left), self._unit)
            for project in self.election.costs
            if project not in funded
        }
        return Outcome(self.share, tuple(self.paid), left)

    def _decide(self) -> None:
        ranks = self.election.ranks
        # Nothing is reckoned yet: each comes first once.
        offers = [_Offer(Fraction(-1), ranks[project], project) for project in self.election.supporters]
        heapq.heapify(offers)
        while offers:
            best = heapq.heappop(offers)
            if best.round == len(self.paid):
                self._compare(best, offers)
                self._pay(best, self._as_good(best, offers))
                continue
            offer = self._offer(best)
            if offer is not None:
                heapq.heappush(offers, offer)

    def _offer(self, before: _Offer) -> _Offer | None:
        """Reckon what a project takes now; none if it cannot be paid."""
        paying = self.election.supporters[before.project]
        cost = takes = self.election.costs[before.project] * self._unit
        money, rise = _money(paying, self._left), _money(paying, self._rise)
        if money < cost:
            self.steady.above(cost - money, -rise)
            return None
        self.steady.not_below(money - cost, rise)
        takes_more, empty, left = 0, [], self._left
        while True:
            points = sum([people * points for _, people, points in paying])
            short = [each for each in paying if left[each[0]] * points < takes * each[2]]
            if not short:
                break
            paying = [each for each in paying if left[each[0]] * points >= takes * each[2]]
            takes, takes_more = takes - _money(short, left), takes_more - _money(short, self._rise)
            empty += short
        price = (takes, takes_more, points)
        if not self.steady.is_over:
            self._keep_apart(paying, empty, price)
        rate, rate_rise = Fraction(takes, points * cost), Fraction(takes_more, points * cost)
        return _Offer(rate, before.rank, before.project, len(self.paid), rate_rise, price)

    def _keep_apart(self, paying: list[Supporters], empty: list[Supporters], price: tuple[int, int, int]) -> None:
        """Note who can pay the price, and who gives all they have left."""
        takes, takes_more, divisor = price
        for number, _, points in paying:
            spare = self._left[number] * divisor - takes * points
            self.steady.not_below(spare, self._rise[number] * divisor - takes_more * points)
        for number, _, points in empty:
            lack = takes * points - self._left[number] * divisor
            self.steady.above(lack, takes_more * points - self._rise[number] * divisor)

    def _compare(self, best: _Offer, others: list[_Offer]) -> None:
        """Note that the best stays the best."""
        for other in others:
            if self.steady.is_over:
                return
            more, rise = other.rate - best.rate, other.rise - best.rise
            both = more.denominator * rise.denominator
            note = self.steady.not_below if best.rank < other.rank else self.steady.above
            note(int(more * both), int(rise * both))

    def _as_good(self, best: _Offer, others: list[_Offer]) -> frozenset[str]:
        """Give the projects that take just as much: the rank decided against them."""
        tied: set[str] = set()
        if not others or others[0].rate != best.rate:  # the first is the least
            return frozenset()
        for other in others:
            now = self._offer(other) if other.rate == best.rate else None
            if now is not None and now.rate == best.rate:
                tied.add(other.project)
        return frozenset(tied)

    def _pay(self, offer: _Offer, tied: frozenset[str]) -> None:
        """Let the supporters pay."""
        takes, takes_more, divisor = offer.price
        self.paid.append(Paid(offer.project, Fraction(takes, divisor * self._unit), tied))
        self._unit *= divisor
        left = self._left = [each * divisor for each in self._left]
        # Once the next step has to be taken anyhow, nobody asks any more what would come of it.
        rise = self._rise = [0] * len(left) if self.steady.is_over else [each * divisor for each in self._rise]
        for number, _, points in self.election.supporters[offer.project]:
            if left[number] >= takes * points:
                left[number] -= takes * points
                rise[number] -= takes_more * points
            else:
                left[number] = rise[number] = 0


def _money(supporters: Sequence[Supporters], purses: Sequence[int]) -> int:
    """Add up what supporters have."""
    return sum([people * purses[number] for number, people, _ in supporters])
