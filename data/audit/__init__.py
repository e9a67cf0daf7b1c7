"""The audit: proves the records of each document against its official text, which is read independently of them."""

from data.audit.clauses import clause_text
from data.audit.proof import MissingTextError, Proof, audit, prove
from data.load import records_hash

__all__ = ["MissingTextError", "Proof", "audit", "clause_text", "prove", "records_hash"]
