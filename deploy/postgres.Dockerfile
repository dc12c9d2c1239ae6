# Postgres with pg_experiment. From the root of the repository, with the Postgres of PG (15 to 18):
#   docker build -f deploy/postgres.Dockerfile --build-arg PG=15 -t pg_experiment .
ARG PG=15
FROM rust:1.95-bookworm AS rust

FROM postgres:${PG}-bookworm AS build
COPY --from=rust /usr/local/rustup /usr/local/rustup
COPY --from=rust /usr/local/cargo /usr/local/cargo
ENV RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo PATH=/usr/local/cargo/bin:$PATH
# The image's own list has the headers of exactly its server.
RUN apt-get update \
    && apt-get install -y --no-install-recommends "postgresql-server-dev-$PG_MAJOR=$PG_VERSION" \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY scripts scripts
COPY Cargo.toml Cargo.lock pg_experiment.control README.md CHANGELOG.md LICENSE ./
COPY .cargo .cargo
COPY src src
COPY crates crates
COPY sql sql
COPY docs docs
COPY deploy deploy
# Installs what else it needs, and packs what the server's image installs.
RUN PG_CONFIG="/usr/lib/postgresql/$PG_MAJOR/bin/pg_config" scripts/package.sh

FROM postgres:${PG}-bookworm
COPY --from=build /src/dist/postgresql-*-pg-experiment_*.deb /tmp/
# pg_cron is there for whoever preloads it.
RUN apt-get update \
    && apt-get install -y --no-install-recommends /tmp/*.deb "postgresql-$PG_MAJOR-cron" \
    && rm -rf /var/lib/apt/lists/* /tmp/*.deb
COPY deploy/postgres-init.sql /docker-entrypoint-initdb.d/10-pg_experiment.sql
