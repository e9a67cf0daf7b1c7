"""The native forms of the views, a module per page."""
