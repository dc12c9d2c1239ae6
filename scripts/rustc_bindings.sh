#!/bin/sh
# A RUSTC_WRAPPER: pgrx-pg-sys takes the bindings that it ships for every major, as it does for its documentation, so that
# a major is checked without a Postgres of it (with DOCS_RS=1, which its build script reads).
case " $* " in
*' --crate-name pgrx_pg_sys '*) exec "$@" --cfg docsrs ;;
*) exec "$@" ;;
esac
