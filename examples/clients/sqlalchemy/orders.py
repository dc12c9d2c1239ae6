"""An experiment in an application on SQLAlchemy 2. ../setup.sql makes what it works on."""

import time
from decimal import Decimal

from sqlalchemy import BigInteger, Identity, Numeric, Text, column, create_engine, func, select
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker
from sqlalchemy.sql.expression import cast


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    subject: Mapped[str] = mapped_column(Text)
    amount: Mapped[Decimal] = mapped_column(Numeric(10, 2))


def named(**arguments):
    """name => value, for the arguments that have a default."""
    return [column(name).op("=>")(value) for name, value in arguments.items()]


def exp_assign(key, subject, context):
    """A function that returns a row is a table to select from: its columns and their types."""
    return func.exp_assign(key, subject, *named(context=cast(context, JSONB))).table_valued(
        column("variant", Text), column("payload", JSONB)
    )


def exp_decide(subject, keys):
    return func.exp_decide(subject, *named(keys=cast(keys, ARRAY(Text)))).table_valued(
        column("key", Text), column("variant", Text), column("payload", JSONB)
    )


def exp_results(key):
    return func.exp_results(key).table_valued(
        column("variant", Text), column("assigned", BigInteger), column("subjects", BigInteger)
    )


class PaymentDeclined(Exception):
    pass


def place_order(session: Session, subject: str, amount: Decimal, declined: bool = False) -> str:
    """The assignment, the exposure, the order and its event, in the session's transaction."""
    assigned = session.execute(select(exp_assign("checkout", subject, {"country": "AT"}))).one()
    session.execute(select(func.exp_log_exposure("checkout", subject)))
    order = Order(subject=subject, amount=amount)
    session.add(order)
    session.flush()  # the order is inserted now, and has its number
    event = named(value=amount, dedupe_key=f"order-{order.id}")
    session.execute(select(func.exp_log_event(subject, "order", *event)))
    if declined:
        raise PaymentDeclined(assigned.variant)
    return assigned.variant


def in_transaction(sessions, work, attempts=5):
    """One transaction, again where Postgres asks for it; each time in a new session, without what the last one had."""
    for attempt in range(attempts):
        try:
            with sessions.begin() as session:
                return work(session)
        except DBAPIError as error:
            if error.orig.sqlstate not in ("40001", "40P01") or attempt == attempts - 1:
                raise
            time.sleep(0.01 * 2**attempt)


def main():
    engine = create_engine("postgresql+psycopg://", connect_args={"prepare_threshold": None})
    sessions = sessionmaker(engine)

    variant = in_transaction(sessions, lambda session: place_order(session, "user-1", Decimal("49.90")))
    print(f"user-1: {variant}")
    try:
        in_transaction(sessions, lambda session: place_order(session, "user-2", Decimal("20.00"), declined=True))
    except PaymentDeclined as declined:
        print(f"user-2: {declined}, rolled back")

    with sessions() as session:
        for row in session.execute(select(exp_decide("user-1", ["checkout"]))):
            print(f"user-1 sees {row.key}: {row.variant}, steps {row.payload['steps']}")
        for row in session.execute(select(exp_results("checkout"))):
            print(f"{row.variant}: {row.assigned} assigned, {row.subjects} exposed")
        print(f"orders: {session.scalar(select(func.count()).select_from(Order))}")

        try:
            session.execute(select(func.exp_log_event("user-1", "order", *named(key="chekout"))))
        except DBAPIError as error:
            diag = error.orig.diag
            print(f"{diag.sqlstate} {diag.message_primary.partition(':')[0]}: {diag.message_detail}")


if __name__ == "__main__":
    main()
