"""An experiment in an application that speaks to Postgres by psycopg 3. ../setup.sql makes what it works on."""

import time
from decimal import Decimal

import psycopg
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb


class PaymentDeclined(Exception):
    pass


def place_order(connection, subject, amount, declined=False):
    """The assignment, the exposure, the order and its event: all of it or nothing."""
    with connection.transaction():
        assigned = connection.execute(
            "SELECT variant, payload FROM exp_assign(%s, %s, context => %s)",
            ["checkout", subject, Jsonb({"country": "AT"})],
        ).fetchone()
        connection.execute("SELECT exp_log_exposure(%s, %s)", ["checkout", subject])
        order = connection.execute(
            "INSERT INTO orders (subject, amount) VALUES (%s, %s) RETURNING id", [subject, amount]
        ).fetchone()
        connection.execute(
            "SELECT exp_log_event(%s, 'order', value => %s, dedupe_key => %s)",
            [subject, amount, f"order-{order['id']}"],
        )
        if declined:
            raise PaymentDeclined(assigned["variant"])
    return assigned["variant"]


def retrying(work, attempts=5):
    """Runs a whole transaction again where Postgres asks for it."""
    for attempt in range(attempts):
        try:
            return work()
        except (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected):
            if attempt == attempts - 1:
                raise
            time.sleep(0.01 * 2**attempt)


def decisions(connection, subject, keys):
    """One row for each experiment: text[] is a list, jsonb comes back as what it is."""
    return connection.execute(
        "SELECT key, variant, payload FROM exp_decide(%s, keys => %s)", [subject, keys]
    ).fetchall()


def main():
    # autocommit: connection.transaction() says where each transaction begins and ends.
    # prepare_threshold: without prepared statements it works behind any pooler in transaction mode.
    with psycopg.connect(autocommit=True, row_factory=dict_row, prepare_threshold=None) as connection:
        variant = retrying(lambda: place_order(connection, "user-1", Decimal("49.90")))
        print(f"user-1: {variant}")
        try:
            retrying(lambda: place_order(connection, "user-2", Decimal("20.00"), declined=True))
        except PaymentDeclined as declined:
            print(f"user-2: {declined}, rolled back")

        for row in decisions(connection, "user-1", ["checkout"]):
            print(f"user-1 sees {row['key']}: {row['variant']}, steps {row['payload']['steps']}")
        for row in connection.execute("SELECT variant, assigned, subjects FROM exp_results(%s)", ["checkout"]):
            print(f"{row['variant']}: {row['assigned']} assigned, {row['subjects']} exposed")
        print(f"orders: {connection.execute('SELECT count(*) FROM orders').fetchone()['count']}")

        try:
            connection.execute("SELECT exp_log_event(%s, 'order', key => %s)", ["user-1", "chekout"])
        except psycopg.Error as error:
            name = error.diag.message_primary.partition(":")[0]
            print(f"{error.sqlstate} {name}: {error.diag.message_detail}")


if __name__ == "__main__":
    main()
