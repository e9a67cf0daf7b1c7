"""A further document: given, read, reviewed, compared as a draft, kept, published."""
