"""What the tests with hostile input share: the functions of the catalogue, and values that nobody would send in earnest."""
