"""All that turns values into words: catalogues, numbers, dates, scripts, wording. No Streamlit, no database."""
