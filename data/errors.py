"""The errors of this room: sentences for the person who edits the records or keeps the server."""


class RecordError(Exception):
    """Records that cannot be built; its text names file, row, column, value and what is allowed."""


class BuildError(Exception):
    """A build that could not be written; its text says why and what to do. folder and reason are what it names, where it names them."""

    def __init__(self, sentence: str, folder: str = "", reason: str = "") -> None:
        super().__init__(sentence)
        self.folder, self.reason = folder, reason
