// An experiment in an application on Drizzle ORM. ../setup.sql makes what it works on.

import { setTimeout as sleep } from 'node:timers/promises'
import { DrizzleQueryError, sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { bigint, numeric, pgTable, text } from 'drizzle-orm/pg-core'
import pg from 'pg'

const orders = pgTable('orders', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  subject: text().notNull(),
  amount: numeric({ precision: 10, scale: 2 }).notNull(),
})

const pool = new pg.Pool()
const db = drizzle(pool)
type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0]

/** What a function returns, for db.execute<..>: drivers know the types of columns, TypeScript has to be told. */
type Assigned = { variant: string | null; payload: { steps: number } | null }
type Decision = { key: string; variant: string | null; payload: { steps: number } | null }

/** A set-returning function is something to select from. mapWith says what becomes of a bigint. */
function results(on: NodePgDatabase | Transaction, key: string) {
  return on
    .select({
      variant: sql<string>`variant`,
      assigned: sql`assigned`.mapWith(Number),
      subjects: sql`subjects`.mapWith(Number),
    })
    .from(sql`exp_results(${key})`)
}

class PaymentDeclined extends Error {}

/** The assignment, the exposure, the order and its event, all by the transaction's own handle. */
async function placeOrder(tx: Transaction, subject: string, amount: string, declined = false) {
  const context = JSON.stringify({ country: 'AT' })
  const assigned = await tx.execute<Assigned>(
    sql`SELECT variant, payload FROM exp_assign('checkout', ${subject}, context => ${context}::jsonb)`,
  )
  const variant = assigned.rows[0]!.variant
  await tx.execute(sql`SELECT exp_log_exposure('checkout', ${subject})`)
  const [order] = await tx.insert(orders).values({ subject, amount }).returning({ id: orders.id })
  await tx.execute(
    sql`SELECT exp_log_event(${subject}, 'order', value => ${amount}, dedupe_key => ${`order-${order!.id}`})`,
  )
  if (declined) throw new PaymentDeclined(variant ?? 'no variant')
  return variant
}

/** What Postgres says of a failed query: Drizzle wraps the driver's error. */
function postgres(error: unknown): pg.DatabaseError | undefined {
  const cause = error instanceof DrizzleQueryError ? error.cause : error
  return cause instanceof pg.DatabaseError ? cause : undefined
}

async function inTransaction<T>(work: (tx: Transaction) => Promise<T>, attempts = 5): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work)
    } catch (error) {
      if (!['40001', '40P01'].includes(postgres(error)?.code ?? '') || attempt === attempts) throw error
    }
    await sleep(10 * 2 ** attempt)
  }
}

const variant = await inTransaction((tx) => placeOrder(tx, 'user-1', '49.90'))
console.log(`user-1: ${variant}`)
try {
  await inTransaction((tx) => placeOrder(tx, 'user-2', '20.00', true))
} catch (error) {
  if (!(error instanceof PaymentDeclined)) throw error
  console.log(`user-2: ${error.message}, rolled back`)
}

// A list in sql`..` becomes ($1, $2, ..): sql.param keeps it whole, for text[].
const keys = sql.param(['checkout'])
const seen = await db.execute<Decision>(sql`SELECT key, variant, payload FROM exp_decide('user-1', keys => ${keys})`)
for (const row of seen.rows) console.log(`user-1 sees ${row.key}: ${row.variant}, steps ${row.payload?.steps}`)
for (const row of await results(db, 'checkout')) {
  console.log(`${row.variant}: ${row.assigned} assigned, ${row.subjects} exposed`)
}
console.log(`orders: ${await db.$count(orders)}`)

try {
  await db.execute(sql`SELECT exp_log_event('user-1', 'order', key => ${'chekout'})`)
} catch (error) {
  const refused = postgres(error)!
  console.log(`${refused.code} ${refused.message.split(':')[0]}: ${refused.detail}`)
}
await pool.end()
