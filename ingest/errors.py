"""What cannot be read is refused in one sentence."""


class Refused(Exception):
    """A file that cannot be taken: key names the sentence in the catalogues, values fill it."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key, self.values = key, values
