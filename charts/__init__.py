"""Rows in, plotly figure out. One public function per chart; nothing is fetched, nothing mutated."""
