"""The one error of this room: a sentence for the person who edits the records."""


class RecordError(Exception):
    """Records that cannot be built; its text names file, row, column, value and what is allowed."""


class BuildError(Exception):
    """A build that could not be written; its text says why and what to do."""
