# Each target is a line to what does the work. PG_CONFIG names the Postgres to build for, or PG its major (15 to 18).

.PHONY: help demo test test-long fuzz valgrind audit simulate bench cluster cluster-stop install fmt lint release-sql clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' Makefile

demo: ## the whole flow on a throwaway cluster, the SQL shown (DATA=path/to/cookie_cats.csv for real data)
	@scripts/demo.sh '$(DATA)'

test: ## every suite (SUITE=regress,docs picks some, TEST=name picks files within, PG=18 the Postgres)
	@SUITE='$(SUITE)' TEST='$(TEST)' scripts/test.sh

test-long: ## the same with what takes longer
	@SUITE='$(SUITE)' TEST='$(TEST)' scripts/test.sh --long

fuzz: ## fuzz every parser of the engine with AddressSanitizer (FUZZ_SECONDS=600 each, TEST=name for one)
	@TEST='$(TEST)' FUZZ_SECONDS='$(FUZZ_SECONDS)' scripts/fuzz.sh

valgrind: ## regress files against a server under valgrind (TEST="assign event" for some)
	@TEST='$(TEST)' scripts/valgrind.sh

audit: ## licences, sources and advisories of all dependencies (needs cargo-deny)
	@cargo deny --workspace check

simulate: ## how often the winner's evidence is wrong, and what it finds (RUNS=10000 experiments a row)
	@cargo run --release --quiet -p experiment-engine --example simulate $(or $(RUNS),10000)

bench: ## the benchmark table (ROW=M3 for one row)
	@bench/run $(ROW)

cluster: ## start (or reuse) a throwaway cluster with the extension, and say how to connect
	@scripts/cluster.sh start

cluster-stop: ## end it
	@scripts/cluster.sh stop

install: ## build, and install into the Postgres that PG_CONFIG names
	@scripts/setup.sh build
	@scripts/install.sh

fmt: ## format the Rust sources
	@cargo fmt --all

lint: ## the lint suite alone
	@SUITE=lint scripts/test.sh

release-sql: ## write sql/pg_experiment--<version>.sql, what CREATE EXTENSION runs
	@scripts/release-sql.sh

clean: ## end the cluster, remove what was built and downloaded
	@scripts/cluster.sh stop
	@cargo clean
	@rm -rf .tools .test
