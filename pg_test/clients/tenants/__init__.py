"""Two tenants with one of everything, and a call of every function."""
