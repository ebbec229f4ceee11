"""Reading and checking in this process, in several, or on Ray."""
