"""What cannot be done: a key of the catalogue (publishing.problem.*) and the values that its sentence names."""


class PublishingError(Exception):
    """Nothing was changed. problem is the key's last part, fields are what its sentence fills in."""

    def __init__(self, problem: str, **fields: str) -> None:
        super().__init__(f"{problem}: {', '.join(f'{name} {value}' for name, value in fields.items())}")
        self.problem, self.fields = problem, fields


class AlreadyThere(PublishingError):
    """The document is shown already, with other records: publish again with replace=True to replace them."""

    def __init__(self, document_id: str, title_zh: str, title_en: str) -> None:
        super().__init__("already_there", document=document_id, title_zh=title_zh, title_en=title_en)


class Busy(PublishingError):
    """Somebody else is publishing and was not done after some seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__("busy", seconds=f"{seconds:g}")


class RecordsRefused(PublishingError):
    """The records break a rule; the field detail says in English which file, row and column."""

    def __init__(self, detail: str) -> None:
        super().__init__("records", detail=detail)


class Unwritable(PublishingError):
    """The disk is full, the folder is read-only, or the like."""

    def __init__(self, folder: str, reason: str) -> None:
        super().__init__("unwritable", folder=folder, reason=reason)


class BadArchive(PublishingError):
    """A file that does not hold a folder of records, or more than one can."""
