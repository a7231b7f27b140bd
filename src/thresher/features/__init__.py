"""Lines -> features: the table of what is measured; the measuring itself is the core's."""
