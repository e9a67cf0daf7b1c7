"""How a value is written into a cell of the records."""


def in_digits(value: float | None) -> str:
    """Return a number as digits, without exponent and without needless decimals; an empty text for None."""
    return "" if value is None else str(int(value)) if value == int(value) else f"{value:.6f}".rstrip("0")


def truth(value: bool) -> str:
    """Return a flag as the records write it."""
    return "true" if value else "false"
