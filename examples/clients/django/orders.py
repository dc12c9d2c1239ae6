"""An experiment in a Django application. ../setup.sql makes what it works on."""

import json
import os
import time
from decimal import Decimal

import django
from django.conf import settings
from django.db import Error, connection, models, transaction
from django.db.models import F, Func, Value

# What a project has in its settings.py. No HOST: libpq's own environment (PGHOST, PGPORT, PGUSER, PGPASSWORD) decides.
settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.postgresql", "NAME": os.environ["PGDATABASE"]}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    USE_TZ=True,
)
django.setup()


class Order(models.Model):
    subject = models.TextField()
    amount = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        app_label = "shop"
        db_table = "orders"


class Peek(Func):
    """exp_peek as an expression of the ORM: the variant of each row's subject. It writes nothing."""

    function = "exp_peek"
    output_field = models.TextField(null=True)


def rows(sql, parameters):
    """Rows as dicts. psycopg reads jsonb by itself, but Django has it leave that to the fields: so by json.loads."""
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        names = [field.name for field in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]


class PaymentDeclined(Exception):
    pass


@transaction.atomic(durable=True)
def place_order(subject, amount, declined=False):
    """The assignment, the exposure, the order and its event: all of it or nothing."""
    [assigned] = rows(
        "SELECT variant FROM exp_assign(%s, %s, context => %s)", ["checkout", subject, json.dumps({"country": "AT"})]
    )
    rows("SELECT exp_log_exposure(%s, %s)", ["checkout", subject])
    order = Order.objects.create(subject=subject, amount=amount)
    rows("SELECT exp_log_event(%s, 'order', value => %s, dedupe_key => %s)", [subject, amount, f"order-{order.pk}"])
    if declined:
        raise PaymentDeclined(assigned["variant"])
    return assigned["variant"]


def retrying(work, attempts=5):
    """Runs a whole transaction again where Postgres asks for it: outside of atomic(), never within."""
    for attempt in range(attempts):
        try:
            return work()
        except Error as error:
            if getattr(error.__cause__, "sqlstate", None) not in ("40001", "40P01") or attempt == attempts - 1:
                raise
            time.sleep(0.01 * 2**attempt)


def main():
    print(f"user-1: {retrying(lambda: place_order('user-1', Decimal('49.90')))}")
    try:
        retrying(lambda: place_order("user-2", Decimal("20.00"), declined=True))
    except PaymentDeclined as declined:
        print(f"user-2: {declined}, rolled back")

    for order in Order.objects.annotate(variant=Peek(Value("checkout"), F("subject"))):
        [seen] = rows("SELECT key, payload FROM exp_decide(%s, keys => %s)", [order.subject, ["checkout"]])
        print(f"{order.subject} sees {seen['key']}: {order.variant}, steps {json.loads(seen['payload'])['steps']}")
    for row in rows("SELECT variant, assigned, subjects FROM exp_results(%s)", ["checkout"]):
        print(f"{row['variant']}: {row['assigned']} assigned, {row['subjects']} exposed")
    print(f"orders: {Order.objects.count()}")

    try:
        rows("SELECT exp_log_event(%s, 'order', key => %s)", ["user-1", "chekout"])
    except Error as error:
        diag = error.__cause__.diag
        print(f"{diag.sqlstate} {diag.message_primary.partition(':')[0]}: {diag.message_detail}")


if __name__ == "__main__":
    main()
