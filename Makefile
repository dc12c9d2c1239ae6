# Each target is a line to what does the work. PG_CONFIG names the Postgres to build for, or PG its major (15 to 18).

.PHONY: help demo cluster cluster-stop test test-long lint fmt doc fuzz valgrind simulate audit bench all install \
	package dist release-sql clean

help: ## this list
	@awk -F ':.*## ' '/^##@ /{printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' Makefile

##@ Look
demo: ## the whole flow on a throwaway cluster, the SQL shown (DATA=path/to/cookie_cats.csv for real data)
	@scripts/demo.sh '$(DATA)'

cluster: ## start (or reuse) a throwaway cluster with the extension, and say how to connect
	@scripts/cluster.sh start

cluster-stop: ## end it
	@scripts/cluster.sh stop

##@ Change: CONTRIBUTING.md
test: ## every suite (SUITE=regress,docs picks some, TEST=name picks files within, PG=18 the Postgres)
	@SUITE='$(SUITE)' TEST='$(TEST)' scripts/test.sh

test-long: ## the same with what takes longer
	@SUITE='$(SUITE)' TEST='$(TEST)' scripts/test.sh --long

lint: ## the lint suite alone
	@SUITE=lint scripts/test.sh

fmt: ## format the Rust sources
	@cargo fmt --all

doc: ## what the engine and the relay say of themselves, as pages (target/doc)
	@scripts/rustdoc.sh

##@ Prove
fuzz: ## fuzz every parser of the engine with AddressSanitizer (FUZZ_SECONDS=600 each, TEST=name for one)
	@TEST='$(TEST)' FUZZ_SECONDS='$(FUZZ_SECONDS)' scripts/fuzz.sh

valgrind: ## regress files against a server under valgrind (TEST="assign event" for some)
	@TEST='$(TEST)' scripts/valgrind.sh

simulate: ## how often the winner's evidence is wrong, and what it finds (RUNS=10000 experiments a row)
	@cargo run --release --quiet -p experiment-engine --example simulate $(or $(RUNS),10000)

audit: ## licences, sources and advisories of all dependencies (needs cargo-deny)
	@cargo deny --workspace check

bench: ## the benchmark table (ROW=M3 for one row)
	@bench/run $(ROW)

##@ Ship: docs/install.md, docs/releasing.md
all: ## build for the Postgres that PG_CONFIG names
	@scripts/setup.sh build
	@scripts/install.sh --build

install: ## build, and install into the Postgres that PG_CONFIG names
	@scripts/setup.sh build
	@scripts/install.sh

package: ## Debian packages of the extension and of exp-relay, in dist/ (PG=18 for another major)
	@scripts/package.sh

dist: ## the last commit as a zip for PGXN, in dist/
	@scripts/package.sh --source

release-sql: ## write sql/pg_experiment--<version>.sql, what CREATE EXTENSION runs
	@scripts/release-sql.sh

##@ Tidy
clean: ## end the cluster, remove what was built and downloaded
	@scripts/cluster.sh stop
	@cargo clean
	@rm -rf .tools .test dist
