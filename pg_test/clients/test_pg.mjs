// What an application sees through node-postgres, directly and through pgbouncer in transaction mode.
//
// PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own; POOLER_HOST and POOLER_PORT the pooler before it;
// NODE_MODULES the directory that has pg.

import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'

const require = createRequire(process.env.NODE_MODULES + '/')
const pg = require('pg')

const VARIANTS = JSON.stringify([
  { key: 'control', weight: 1 },
  { key: 'treatment', weight: 1, payload: { color: 'green', limits: [1, 2.5] } },
])

const ways = {
  direct: {},
  pooled: { host: process.env.POOLER_HOST, port: Number(process.env.POOLER_PORT) },
}

async function session(options, work) {
  const client = new pg.Client(options)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function one(client, text, values = []) {
  return (await client.query(text, values)).rows[0]
}

async function assigned(client, key) {
  const row = await one(client, 'SELECT sum(assigned)::int AS n FROM exp_results(key => $1)', [key])
  return row.n
}

async function define(client, key) {
  const row = await one(client, 'SELECT exp_define(key => $1, variants => $2) AS created', [key, VARIANTS])
  return row.created
}

before(() =>
  session({}, async (client) => {
    await client.query('CREATE EXTENSION pg_experiment')
    await client.query('SELECT exp_init()')
    await client.query('CREATE ROLE exp_node LOGIN')
    await client.query("ALTER ROLE exp_node SET pg_experiment.default_scope = 'acme'")
    await client.query("SELECT exp_define(key => 'anchor', variants => $1, scope => 'acme')", [VARIANTS])
    await client.query("SELECT exp_grant(role => 'exp_node', access => 'app', scope => 'acme')")
  }),
)

after(() =>
  session({}, async (client) => {
    await client.query("SELECT exp_revoke(role => 'exp_node', access => 'app', scope => 'acme')")
    await client.query('DROP OWNED BY exp_node')
    await client.query('DROP ROLE exp_node')
  }),
)

for (const [way, options] of Object.entries(ways)) {
  describe(way, () => {
    const key = `node-${way}`

    test('define answers whether it created', () =>
      session(options, async (client) => {
        assert.equal(await define(client, key), true)
        assert.equal(await define(client, key), false)
      }))

    test('named arguments and types', () =>
      session(options, async (client) => {
        await client.query('BEGIN')
        const call = 'SELECT * FROM exp_assign(key => $1, subject => $2)'
        let treated
        for (let i = 0; i < 1000 && !treated; i += 1) {
          const peek = await one(client, 'SELECT exp_peek(key => $1, subject => $2) AS variant', [key, `s${i}`])
          if (peek.variant === 'treatment') treated = `s${i}`
        }
        assert.deepEqual(await one(client, call, [key, treated]), {
          variant: 'treatment',
          is_new: true,
          reason: 'new',
          payload: { color: 'green', limits: [1, 2.5] },
        })
        const again = await one(client, call, [key, treated])
        assert.equal(again.is_new, false)
        assert.equal(again.reason, 'stored')
        await client.query('ROLLBACK')
      }))

    test('timestamps, objects and arrays', () =>
      session(options, async (client) => {
        await client.query('BEGIN')
        await client.query('SELECT exp_log_exposure(key => $1, subject => $2, context => $3)', [
          key,
          'timed',
          JSON.stringify({ country: 'CH' }),
        ])
        const row = await one(client, 'SELECT * FROM exp_get_assignment(key => $1, subject => $2)', [key, 'timed'])
        assert.ok(row.assigned_at instanceof Date)
        assert.ok(row.exposed_at instanceof Date)
        assert.equal(row.exposures, '1') // a bigint, as text
        const definition = await one(client, 'SELECT exp_get(key => $1) AS doc', [key])
        assert.equal(definition.doc.key, key)
        const subjects = ['a', 'b', 'Ünïcode ✓', 'a']
        const many = await client.query('SELECT * FROM exp_assign_many(key => $1, subjects => $2)', [key, subjects])
        assert.deepEqual(many.rows.map((r) => r.subject).sort(), [...new Set(subjects)].sort())
        await client.query('ROLLBACK')
      }))

    test('a rollback undoes the counts', () =>
      session(options, async (client) => {
        const call = 'SELECT exp_assign(key => $1, subject => $2)'
        await client.query(call, [key, 'stays'])
        const start = await assigned(client, key)
        await client.query('BEGIN')
        for (let i = 0; i < 20; i += 1) await client.query(call, [key, `goes ${i}`])
        assert.equal(await assigned(client, key), start + 20)
        await client.query('ROLLBACK')
        assert.equal(await assigned(client, key), start)
      }))

    test('errors have a name', () =>
      session(options, async (client) => {
        await assert.rejects(client.query("SELECT exp_stop('absent', reason => 'none such')"), (error) => {
          assert.match(error.message, /^EXPERIMENT_NOT_FOUND: /)
          assert.equal(error.code, 'P0002')
          assert.match(error.detail, /absent/)
          return true
        })
        await assert.rejects(client.query("SELECT exp_define('bad', '[]')"), (error) => {
          assert.match(error.message, /^INVALID_VARIANTS: /)
          assert.equal(error.code, '22023')
          return true
        })
      }))

    test('a role has its scope', () =>
      session({ ...options, user: 'exp_node' }, async (client) => {
        const row = await one(client, "SELECT exp_get('anchor') ->> 'scope' AS scope")
        assert.equal(row.scope, 'acme')
        await assert.rejects(client.query("SELECT exp_stop('anchor', reason => 'not mine')"), { code: '42501' })
      }))

    test('many clients at once agree on one variant', async () => {
      const pool = new pg.Pool({ ...options, max: 8 })
      try {
        const calls = Array.from({ length: 40 }, () =>
          pool.query('SELECT variant, is_new FROM exp_assign(key => $1, subject => $2)', [key, 'contested']),
        )
        const rows = (await Promise.all(calls)).map((result) => result.rows[0])
        assert.equal(new Set(rows.map((row) => row.variant)).size, 1)
        assert.equal(rows.filter((row) => row.is_new).length, 1)
      } finally {
        await pool.end()
      }
    })
  })
}

test('named prepared statements', () =>
  session({}, async (client) => {
    const query = { name: 'assign', text: 'SELECT (exp_assign(key => $1, subject => $2)).variant' }
    const seen = new Set()
    for (let i = 0; i < 40; i += 1) {
      seen.add((await client.query({ ...query, values: ['node-direct', `prepared ${i}`] })).rows[0].variant)
    }
    assert.deepEqual([...seen].sort(), ['control', 'treatment'])
  }))
