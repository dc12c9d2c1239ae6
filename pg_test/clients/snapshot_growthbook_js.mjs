// What is published is what is answered: GrowthBook's JavaScript SDK, with the payload of exp_snapshot, answers what
// exp_peek answers, for 100,000 subjects and for 500 rule sets on values of every kind. It is loaded as an application
// loads it, and from a server, as from a bucket.
//
// PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own; NODE_MODULES the directory that has pg and the SDK.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'

const require = createRequire(process.env.NODE_MODULES + '/')
const pg = require('pg')
const { GrowthBook, GrowthBookClient } = require('@growthbook/growthbook')

const beside = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')
const client = new pg.Client()
let native, payload

before(async () => {
  await client.connect()
  await client.query('CREATE EXTENSION pg_experiment')
  await client.query(beside('subjects.sql'))
  await client.query(beside('snapshot.sql'))
  const query = `SELECT exp_snapshot()::text AS native, exp_snapshot(format => 'growthbook')::text AS payload`
  const { rows } = await client.query(query)
  native = JSON.parse(rows[0].native)
  payload = JSON.parse(rows[0].payload)
})

after(() => client.end())

async function rowsOf(query) {
  return (await client.query(query)).rows
}

/** What an experiment's variant delivers. */
function delivered({ variants }, key) {
  return variants.find((variant) => variant.key === key).payload ?? key
}

/** Compares every answer to every user; how many are in, by experiment. */
function agree(t, users, answers) {
  const growthbook = new GrowthBookClient()
  growthbook.initSync({ payload })
  const experiments = new Map(native.experiments.map((experiment) => [experiment.key, experiment]))
  const inside = new Map()
  let compared = 0
  for (const { key, variants } of answers) {
    const experiment = experiments.get(key)
    users.forEach(({ id, context }, i) => {
      const ours = variants[i]
      // A winner that is forced has no experiment, only its value.
      const variant = experiment.status === 'stopped' ? null : ours
      const value = ours === null ? null : delivered(experiment, ours)
      const result = growthbook.evalFeature(key, { attributes: { ...JSON.parse(context), id } })
      const theirs = result.experimentResult?.inExperiment ? result.experimentResult.key : null
      assert.deepEqual([theirs, result.value], [variant, value], `${key}: ${id} ${context}`)
      compared += 1
    })
    inside.set(key, variants.filter((variant) => variant !== null).length)
  }
  t.diagnostic(`${compared.toLocaleString('en')} answers compared with GrowthBook, all equal`)
  return inside
}

test('subjects', async (t) => {
  const users = await rowsOf('SELECT id, context::text FROM subjects ORDER BY n')
  assert.equal(users.length, 100_000)
  const answers = await rowsOf('SELECT key, variants FROM answers')
  assert.equal(answers.length, 6)
  const inside = agree(t, users, answers)
  assert.equal(inside.get('halves'), users.length)
  inside.delete('halves')
  inside.forEach((count, key) => assert.ok(count > 0 && count < users.length, key))
})

test('rules', async (t) => {
  const users = await rowsOf('SELECT id, context::text FROM contexts ORDER BY n')
  const answers = await rowsOf('SELECT key, variants FROM rule_answers')
  assert.ok(answers.length > 450)
  const represented = answers.filter(({ key }) => Object.hasOwn(payload.features, key))
  assert.ok(represented.length > 400, `${represented.length} are represented`)
  const counts = [...agree(t, users, represented).values()]
  assert.ok(counts.filter((count) => count > 0 && count < users.length).length > 350)
})

test('an SDK loads it from a server', async () => {
  const asked = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(payload))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const apiHost = `http://127.0.0.1:${server.address().port}/exp`
  const growthbook = new GrowthBook({ apiHost, clientKey: 'global', attributes: { id: '1' } })
  try {
    await growthbook.init({ timeout: 10_000 })
    const [{ variant }] = await rowsOf(`SELECT exp_peek('halves', '1') AS variant`)
    assert.equal(growthbook.getFeatureValue('halves', 'none'), variant)
    assert.deepEqual(asked, ['/exp/api/features/global'])
  } finally {
    growthbook.destroy()
    server.close()
  }
})
