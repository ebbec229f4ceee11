"""Which of the days told is which event's."""
