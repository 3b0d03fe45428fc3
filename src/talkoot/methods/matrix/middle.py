"""The middle of what people said, and how far they are apart.

**Median.** The values in order, the one in the middle; of an even number of values the mean of the two in the middle.

**Spread.** The interquartile range: from the first quartile to the third, so that half of the values lie between. The
quartiles are Tukey's hinges (J. Tukey 1977, »Exploratory Data Analysis«, chapter 2): the medians of the lower and the
upper half. Where the number of values is even, the halves are the first and the last half; where it is odd, the value
in the middle belongs to both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from talkoot.methods.steps import bands


@dataclass(frozen=True, slots=True)
class Middle:
    """A median with its quartiles."""

    low: float
    """First quartile: a quarter of the values lie below."""
    median: float
    high: float
    """Third quartile."""


def middle(values: Sequence[float]) -> Middle | None:
    """Give the median and the quartiles; none of no values.

    Examples
    --------
    >>> middle([1, 2, 3, 4])
    Middle(low=1.5, median=2.5, high=3.5)
    >>> middle([5, 1, 2, 4, 4])
    Middle(low=2.0, median=4.0, high=4.0)
    >>> middle([3])
    Middle(low=3.0, median=3.0, high=3.0)
    """
    if not values:
        return None
    ordered = sorted(values)
    half = -(-len(ordered) // 2)
    return Middle(float(median(ordered[:half])), float(median(ordered)), float(median(ordered[-half:])))


def as_shown(step: int, steps: int, *, coarse: bool) -> float:
    """Give a step as it is counted: itself, or the middle of the steps that it is put together with.

    Examples
    --------
    >>> [as_shown(step, 5, coarse=True) for step in (1, 2, 3, 4, 5)]
    [1.5, 1.5, 3.0, 4.5, 4.5]
    """
    first, last = next(band for band in bands(steps, coarse=coarse) if band[0] <= step <= band[1])
    return (first + last) / 2
