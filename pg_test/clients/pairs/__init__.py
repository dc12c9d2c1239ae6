"""What the tests of pairs of transactions share: the acts, the objects they meet on, and how a state is compared."""
