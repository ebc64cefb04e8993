"""The engines that run the questions: one small adapter each."""
