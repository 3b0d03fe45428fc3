"""Files that leave the room: summaries, report, workbook, pictures; and the facilitator's own backup, which stays.

Start with ``everything``, which writes them all. ``material`` is what they have in common: what may be told of each
activity at this moment. Only ``archive`` reads and writes events; the others see frames, figures and sums.
"""
