// The client of Supabase and PostgREST calls the functions: as it is, from npm.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'

const require = createRequire(`${process.env.NODE_MODULES}/`)
const { PostgrestClient } = require('@supabase/postgrest-js')
const { Client } = require('pg')

const SECRET = 'the secret of these tests, 32 bytes or more'
let relay, url, database, admin, reader

function token(role) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ role, exp: Date.now() / 1000 + 600 })}`
  return `${signed}.${createHmac('sha256', SECRET).update(signed).digest('base64url')}`
}

const client = (role) =>
  new PostgrestClient(`${url}/rest/v1`, { headers: role ? { Authorization: `Bearer ${token(role)}` } : {} })

before(async () => {
  database = new Client()
  await database.connect()
  await database.query('CREATE EXTENSION IF NOT EXISTS pg_experiment')
  await database.query('SELECT exp_init()')
  for (const [role, access] of [['rpc_admin', 'admin'], ['rpc_reader', 'reader']]) {
    await database.query(`CREATE ROLE ${role}`)
    await database.query('SELECT exp_grant($1, $2, $3)', [role, access, 'global'])
  }
  const { PGHOST, PGPORT, PGUSER, PGDATABASE, EXP_RELAY, PATH } = process.env
  relay = spawn(EXP_RELAY, {
    env: {
      PATH,
      DATABASE_URL: `postgres://${PGUSER}@/${PGDATABASE}?host=${encodeURIComponent(PGHOST)}&port=${PGPORT}`,
      EXP_LISTEN: '127.0.0.1',
      EXPERIMENT_SERVICE_PORT: '0',
      EXP_JWT_SECRET: SECRET,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  url = await new Promise((resolve, reject) => {
    relay.stderr.setEncoding('utf8').on('data', (text) => {
      log += text
      // eslint-disable-next-line no-control-regex
      const found = log.replaceAll(/\u001b\[[0-9;]*m/g, '').match(/listening on ([0-9.:]+)/)
      if (found) resolve(`http://${found[1]}`)
    })
    relay.on('exit', () => reject(new Error(log)))
  })
  admin = client('rpc_admin')
  reader = client('rpc_reader')
})

after(async () => {
  const ended = new Promise((resolve) => relay.removeAllListeners('exit').on('exit', resolve))
  relay.kill('SIGTERM')
  assert.equal(await ended, 0)
  for (const role of ['rpc_admin', 'rpc_reader']) {
    await database.query(`DROP OWNED BY ${role}`)
    await database.query(`DROP ROLE ${role}`)
  }
  await database.end()
})

const data = async (call) => {
  const { data: answer, error, status } = await call
  assert.equal(error, null)
  assert.ok(status >= 200 && status < 300, `${status}`)
  return answer
}

test('scalars, rows, one row, and null', async () => {
  assert.equal(await data(admin.rpc('exp_define', { key: 'js', variants: { control: 1, treatment: 1 } })), true)
  const assigned = await data(admin.rpc('exp_assign', { key: 'js', subject: 'u1', context: { country: 'DE' } }))
  assert.deepEqual(Object.keys(assigned), ['variant', 'is_new', 'reason', 'payload'])
  assert.equal(await data(admin.rpc('exp_peek', { key: 'js', subject: 'u1' })), assigned.variant)
  assert.equal(await data(admin.rpc('exp_get', { key: 'absent' })), null)
  const rows = await data(admin.rpc('exp_assign_many', { key: 'js', subjects: ['u1', 'u2'], contexts: [{ a: 1 }, {}] }))
  assert.deepEqual(rows.map((row) => row.subject), ['u1', 'u2'])
  assert.deepEqual(await data(admin.rpc('exp_results', { key: 'absent' })), [])
  assert.equal((await data(admin.rpc('exp_settings'))).length > 3, true)
})

test('undefined is left out, null is the default', async () => {
  const given = { key: 'undef', variants: { control: 1 }, status: undefined, scope: null }
  assert.equal(await data(admin.rpc('exp_define', given)), true)
  assert.equal((await data(admin.rpc('exp_get', { key: 'undef' }))).status, 'running')
})

test('by GET, what does not write', async () => {
  assert.equal(typeof (await data(reader.rpc('exp_peek', { key: 'js', subject: 'ü 1' }, { get: true }))), 'string')
  const rows = await data(reader.rpc('exp_decide', { subject: 'u1', keys: ['js'] }, { get: true }))
  assert.equal(rows[0].key, 'js')
  const { error, status } = await admin.rpc('exp_assign', { key: 'js', subject: 'u' }, { get: true })
  assert.equal(status, 405)
  assert.equal(error.code, 'PGRST101')
})

test('head and count', async () => {
  const { data: rows, count } = await reader.rpc('exp_settings', {}, { count: 'exact' })
  assert.equal(count, rows.length)
  const head = await reader.rpc('exp_settings', {}, { head: true, count: 'exact' })
  assert.equal(head.data, null)
  assert.equal(head.count, rows.length)
})

test('single and maybeSingle', async () => {
  assert.equal((await data(admin.rpc('exp_winner', { key: 'js' }).single())).mode, 'manual')
  assert.equal((await data(admin.rpc('exp_winner', { key: 'js' }).maybeSingle())).mode, 'manual')
  assert.equal(await data(admin.rpc('exp_results', { key: 'absent' }).maybeSingle()), null)
  const { error, status } = await admin.rpc('exp_results', { key: 'js' }).single()
  assert.equal(status, 406)
  assert.equal(error.code, 'PGRST116')
})

test('errors', async () => {
  const absent = await admin.rpc('exp_stop', { key: 'absent', reason: 'x' })
  assert.equal(absent.status, 404)
  assert.equal(absent.error.code, 'P0002')
  assert.match(absent.error.message, /^EXPERIMENT_NOT_FOUND: /)
  assert.match(absent.error.details, /"absent"/)
  assert.match(absent.error.hint, /exp_list/)
  assert.equal((await reader.rpc('exp_stop', { key: 'js', reason: 'x' })).status, 403)
  assert.equal((await client().rpc('exp_list')).status, 401)
  const unknown = await admin.rpc('exp_nonsense', { a: 1 })
  assert.equal(unknown.status, 404)
  assert.equal(unknown.error.code, 'PGRST202')
  const thrown = async () => await admin.rpc('exp_stop', { key: 'absent', reason: 'x' }).throwOnError()
  await assert.rejects(thrown, { code: 'P0002' })
})

test('what would cut or filter a result is refused', async () => {
  const list = () => admin.rpc('exp_list')
  for (const call of [list().limit(1), list().order('key'), list().eq('key', 'js'), list().select('key')]) {
    const { error, status } = await call
    assert.equal(status, 400)
    assert.equal(error.code, 'PGRST100')
  }
})

test('an aborted call', async () => {
  const abort = new AbortController()
  const call = admin.rpc('exp_list').abortSignal(abort.signal)
  abort.abort()
  const { error } = await call
  assert.match(`${error.message} ${error.details} ${error.hint}`, /abort/i)
  assert.ok(Array.isArray(await data(admin.rpc('exp_list'))))
})
