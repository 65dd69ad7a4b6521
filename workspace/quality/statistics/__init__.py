"""The statistics behind every figure: pure functions over counts, scores and labels, each with its source."""
