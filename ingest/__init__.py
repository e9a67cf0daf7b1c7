"""From an official text to records: rules that a reader can follow, no model, no network."""
