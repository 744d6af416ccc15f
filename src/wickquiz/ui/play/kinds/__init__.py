"""Each kind of question: pure functions from one table to the next and to rows, and the small model that QML sees."""
