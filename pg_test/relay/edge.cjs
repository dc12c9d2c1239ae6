// GrowthBook's SDK for JavaScript with what lies in a bucket: edge.cjs URL compares its answers for every subject of the
// database that PGHOST, PGPORT, PGUSER and PGDATABASE name with those of exp_peek, and prints how many there were.

const assert = require('node:assert/strict')
const { createRequire } = require('node:module')

const load = createRequire(process.env.NODE_MODULES + '/')
const pg = load('pg')
const { GrowthBookClient } = load('@growthbook/growthbook')

async function main(apiHost) {
  const client = new pg.Client()
  await client.connect()
  const { rows: users } = await client.query('SELECT id, context::text FROM subjects ORDER BY n')
  const { rows: answers } = await client.query('SELECT key, variants FROM answers')
  await client.end()
  const growthbook = new GrowthBookClient({ apiHost, clientKey: 'global' })
  const { success } = await growthbook.init({ timeout: 10_000 })
  assert.ok(success, 'the SDK loads the payload')
  let compared = 0
  users.forEach(({ id, context }, i) => {
    const attributes = { ...JSON.parse(context), id }
    for (const { key, variants } of answers) {
      const { source, value, experimentResult } = growthbook.evalFeature(key, { attributes })
      // A winner that is forced has no experiment, only its value, which is its key here.
      const variant = source === 'force' ? value : experimentResult?.inExperiment ? experimentResult.key : null
      assert.equal(variant, variants[i], `${key}: ${id} ${context}`)
      compared += 1
    }
  })
  console.log(compared)
}

main(process.argv[2]).then(
  () => process.exit(0),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
