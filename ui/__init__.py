"""The only shared Streamlit code: frame, filters, show, clause card."""
