// An experiment in an application that speaks to Postgres by node-postgres. ../setup.sql makes what it works on.

import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const pool = new pg.Pool()

class PaymentDeclined extends Error {}

/** One transaction on one connection of the pool, again where Postgres asks for it. */
async function inTransaction(work, attempts = 5) {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      const result = await work(client)
      await client.query('COMMIT')
      return result
    } catch (error) {
      await client.query('ROLLBACK')
      if (!['40001', '40P01'].includes(error.code) || attempt === attempts) throw error
    } finally {
      client.release()
    }
    await sleep(10 * 2 ** attempt)
  }
}

/** The assignment, the exposure, the order and its event, all by the transaction's own client. */
async function placeOrder(client, subject, amount, { declined = false } = {}) {
  const context = { country: 'AT' } // an object goes as JSON
  const assigned = await client.query('SELECT variant FROM exp_assign($1, $2, context => $3)', [
    'checkout', subject, context,
  ])
  const { variant } = assigned.rows[0]
  await client.query('SELECT exp_log_exposure($1, $2)', ['checkout', subject])
  const inserted = await client.query('INSERT INTO orders (subject, amount) VALUES ($1, $2) RETURNING id', [
    subject, amount,
  ])
  await client.query("SELECT exp_log_event($1, 'order', value => $2, dedupe_key => $3)", [
    subject, amount, `order-${inserted.rows[0].id}`,
  ])
  if (declined) throw new PaymentDeclined(variant)
  return variant
}

const variant = await inTransaction((client) => placeOrder(client, 'user-1', '49.90'))
console.log(`user-1: ${variant}`)
try {
  await inTransaction((client) => placeOrder(client, 'user-2', '20.00', { declined: true }))
} catch (error) {
  if (!(error instanceof PaymentDeclined)) throw error
  console.log(`user-2: ${error.message}, rolled back`)
}

// text[] is an array, jsonb comes back as what it is, and a bigint as a string.
const seen = await pool.query('SELECT key, variant, payload FROM exp_decide($1, keys => $2)', ['user-1', ['checkout']])
for (const row of seen.rows) console.log(`user-1 sees ${row.key}: ${row.variant}, steps ${row.payload.steps}`)
const results = await pool.query('SELECT variant, assigned, subjects FROM exp_results($1)', ['checkout'])
for (const row of results.rows) {
  console.log(`${row.variant}: ${Number(row.assigned)} assigned, ${Number(row.subjects)} exposed`)
}
const orders = await pool.query('SELECT count(*) FROM orders')
console.log(`orders: ${Number(orders.rows[0].count)}`)

try {
  await pool.query("SELECT exp_log_event($1, 'order', key => $2)", ['user-1', 'chekout'])
} catch (error) {
  console.log(`${error.code} ${error.message.split(':')[0]}: ${error.detail}`)
}
await pool.end()
