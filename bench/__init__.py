"""What is measured, and how; nothing here is a test. `python -m bench` lists it."""
