// A client of server.mjs: what a browser would send.

import { setTimeout as sleep } from 'node:timers/promises'
import { handler, listen } from './server.mjs'

const server = await listen(0)
const url = `http://127.0.0.1:${server.address().port}/graphql`

class Refused extends Error {}

/** One request. Errors of Postgres have their SQLSTATE in errcode. */
async function graphql(query, variables = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw Object.assign(new Refused(errors[0].message), errors[0])
  return data
}

/** PostGraphile does not retry: whoever calls it does. */
async function retrying(work, attempts = 5) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!['40001', '40P01'].includes(error.errcode) || attempt === attempts) throw error
    }
    await sleep(10 * 2 ** attempt)
  }
}

const PLACE_ORDER = `
  mutation ($subject: String!, $amount: BigFloat!, $declined: Boolean) {
    placeOrder(input: { subject: $subject, amount: $amount, declined: $declined }) { variant }
  }`

const placed = await retrying(() => graphql(PLACE_ORDER, { subject: 'user-1', amount: '49.90' }))
console.log(`user-1: ${placed.placeOrder.variant}`)
try {
  await retrying(() => graphql(PLACE_ORDER, { subject: 'user-2', amount: '20.00', declined: true }))
} catch (error) {
  if (!error.message.startsWith('PAYMENT_DECLINED')) throw error
  console.log(`user-2: ${error.detail}, rolled back`)
}

const { seen, results, orders } = await graphql(`{
  seen: expDecideList(subject: "user-1", keys: ["checkout"]) { key variant payload }
  results: expResultsList(key: "checkout") { variant assigned subjects }
  orders: numberOfOrders
}`)
for (const row of seen) console.log(`user-1 sees ${row.key}: ${row.variant}, steps ${row.payload.steps}`)
for (const row of results) console.log(`${row.variant}: ${row.assigned} assigned, ${row.subjects} exposed`)
console.log(`orders: ${orders}`)

try {
  await graphql(`mutation {
    expLogEvent(input: { subject: "user-1", event: "order", key: "chekout" }) { integer }
  }`)
} catch (error) {
  console.log(`${error.errcode} ${error.message.split(':')[0]}: ${error.detail}`)
}

server.close()
await handler.release()
