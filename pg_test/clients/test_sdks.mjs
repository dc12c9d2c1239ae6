// Whoever comes from another system is not moved: the same subjects through the JavaScript SDKs of GrowthBook, Unleash
// and Optimizely and through ours, with experiments defined alike. Every answer must be the same.
//
// PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own; NODE_MODULES the directory that has pg and the
// SDKs. They read their definitions from here and call nobody.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'

const require = createRequire(process.env.NODE_MODULES + '/')
const pg = require('pg')
const { GrowthBookClient } = require('@growthbook/growthbook')
const { default: UnleashClient } = require('unleash-client/lib/client')
const { defaultStrategies } = require('unleash-client/lib/strategy')
const optimizely = require('@optimizely/optimizely-sdk')

const beside = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')
const cases = JSON.parse(beside('growthbook.json'))

// Of the 100,000 subjects, how many go through the SDKs besides GrowthBook's.
const FEWER = 10_000

/** The bytes of UTF-8 as characters: what hashes characters hashes UTF-8 then. */
const utf8 = (text) => Buffer.from(text, 'utf8').toString('latin1')

const client = new pg.Client()
let subjects
let compared = 0

before(async () => {
  await client.connect()
  await client.query('CREATE EXTENSION pg_experiment')
  await client.query(beside('subjects.sql'))
  subjects = (await client.query('SELECT id, context FROM subjects ORDER BY n')).rows
  assert.equal(subjects.length, 100_000)
})

after(() => client.end())

const DEFINE = `SELECT exp_define(key => $1, variants => $2, salt => $3, hash => $4, coverage => $5, layer => $6)`

async function define(key, { hash, salt, weights, coverage = 1, layer = null }) {
  const variants = weights.map((weight, i) => ({ key: String(i), weight }))
  const place = layer && JSON.stringify(layer)
  await client.query(DEFINE, [key, JSON.stringify(variants), salt, hash, coverage, place])
}

/** What ours answers to every subject, in one query; null where it is not in the experiment. */
async function ours(key, limit = subjects.length) {
  const query = `SELECT array_agg(exp_peek($1, id, context) ORDER BY n) AS variants FROM subjects WHERE n <= $2`
  return (await client.query(query, [key, limit])).rows[0].variants
}

/** Compares answers one by one; somebody must be in, and `all` says whether everybody is. */
function agree(what, theirs, answers, all = false) {
  assert.equal(theirs.length, answers.length)
  const differ = answers.flatMap((answer, i) => (answer === theirs[i] ? [] : [i]))
  const show = (i) => `${JSON.stringify(subjects[i])}: theirs ${theirs[i]}, ours ${answers[i]}`
  assert.equal(differ.length, 0, `${what}: ${differ.length} differ\n${differ.slice(0, 5).map(show).join('\n')}`)
  const inside = answers.filter((answer) => answer !== null).length
  assert.ok(all ? inside === answers.length : inside > 0 && inside < answers.length, `${what}: ${inside} are in`)
  compared += answers.length
}

function reportCompared(t, system) {
  t.diagnostic(`${compared.toLocaleString('en')} answers compared with ${system}, all equal`)
  compared = 0
}

describe('GrowthBook', () => {
  function sdk(features, savedGroups) {
    const growthbook = new GrowthBookClient()
    growthbook.initSync({ payload: { features, savedGroups } })
    return (feature, users = subjects) =>
      users.map(({ id, context }) => {
        const { experimentResult } = growthbook.evalFeature(feature, { attributes: { ...context, id } })
        return experimentResult?.inExperiment ? experimentResult.key : null
      })
  }

  for (const hashVersion of cases.draws.hashVersions) {
    test(`coverage and weights, version ${hashVersion} of the hash`, async (t) => {
      for (const coverage of cases.draws.coverages) {
        for (const weights of cases.draws.weights) {
          const key = `v${hashVersion} ${coverage} ${weights.join(':')}`
          const seed = `${key} é 用 🌱`
          await define(key, { hash: `growthbook_v${hashVersion}`, salt: seed, weights, coverage })
          const rule = { key, seed, hashVersion, coverage, weights, variations: weights.map((_, i) => i) }
          agree(key, sdk({ feature: { rules: [rule] } })('feature'), await ours(key), coverage === 1)
        }
      }
      reportCompared(t, 'GrowthBook')
    })
  }

  test('the hash of the SDKs that hash UTF-8', async (t) => {
    const [hashVersion, weights, coverage] = [2, [0.1, 0.2, 0.7], 0.5]
    const [key, seed] = ['over UTF-8', 'seed é 用 🌱']
    await define(key, { hash: 'growthbook_v2_utf8', salt: seed, weights, coverage })
    const rule = { key, seed: utf8(seed), hashVersion, coverage, weights, variations: weights.map((_, i) => i) }
    const bytes = subjects.map(({ id, context }) => ({ id: utf8(id), context }))
    agree(key, sdk({ feature: { rules: [rule] } })('feature', bytes), await ours(key))
    reportCompared(t, 'GrowthBook')
  })

  test('namespaces', async (t) => {
    for (const layer of new Set(cases.namespaces.map(({ namespace }) => namespace[0]))) {
      await client.query('SELECT exp_create_layer($1)', [layer])
    }
    for (const rule of cases.namespaces) {
      const { key, hashVersion, namespace, coverage, weights = rule.variations.map(() => 1) } = rule
      const [layer, start, end] = namespace
      const place = { layer, start: Math.round(start * 10_000), end: Math.round(end * 10_000) - 1 }
      // Without a seed the key is it, there and here.
      await define(key, { hash: `growthbook_v${hashVersion}`, salt: null, weights, coverage, layer: place })
      agree(key, sdk({ feature: { rules: [rule] } })('feature'), await ours(key))
    }
    reportCompared(t, 'GrowthBook')
  })

  test('imported conditions', async (t) => {
    const { features, savedGroups } = cases.payload
    const imported = await client.query(`SELECT * FROM exp_import($1, 'growthbook')`, [JSON.stringify(cases.payload)])
    assert.deepEqual(
      imported.rows.filter(({ object, action }) => object === 'experiment' && action === 'skipped'),
      [],
    )
    const answers = sdk(features, savedGroups)
    for (const feature of Object.keys(features)) {
      agree(feature, answers(feature), await ours(feature))
    }
    reportCompared(t, 'GrowthBook')
  })

  test('an imported experiment enrols as it answers', async (t) => {
    const query = `SELECT array_agg(a.variant ORDER BY s.n) AS variants
                   FROM exp_assign_many('all', ARRAY(SELECT id FROM subjects ORDER BY n),
                                        ARRAY(SELECT context FROM subjects ORDER BY n)) AS a
                   JOIN subjects AS s ON s.id = a.subject`
    const answers = sdk(cases.payload.features, cases.payload.savedGroups)('all')
    agree('all', answers, (await client.query(query)).rows[0].variants)
    reportCompared(t, 'GrowthBook')
  })
})

// Unleash's client for JavaScript hashes the low byte of each UTF-16 code unit; its other clients hash UTF-8, and so
// do we. Given the bytes of UTF-8 for characters it comes to the same.
test('Unleash', async (t) => {
  for (const [rollout, weights] of [
    [100, [500, 500]],
    [50, [100, 200, 700]],
    [13, [333, 333, 334]],
    [29, [400, 400, 200]],
  ]) {
    const name = `unleash ${rollout}`
    const groupId = `group ${rollout}`
    await define(name, { hash: 'unleash', salt: groupId, weights, coverage: rollout / 100 })
    const variants = weights.map((weight, i) => ({ name: String(i), weight, stickiness: 'userId' }))
    const parameters = { groupId, rollout: String(rollout), stickiness: 'userId' }
    const strategies = [{ name: 'flexibleRollout', parameters, constraints: [], variants }]
    const unleash = new UnleashClient({ getToggle: () => ({ name, enabled: true, strategies }) }, defaultStrategies)
    const theirs = subjects.slice(0, FEWER).map(({ id }) => {
      const variant = unleash.getVariant(name, { userId: utf8(id), properties: {} }, { name: 'none', enabled: false })
      return variant.enabled ? variant.name : null
    })
    agree(name, theirs, await ours(name, FEWER), rollout === 100)
  }
  reportCompared(t, 'Unleash')
})

test('Optimizely', async (t) => {
  // Ends of ranges of 10,000 buckets; those of nobody are what a coverage leaves out.
  const experiments = [
    { weights: [1, 1], coverage: 1, ranges: [['0', 5000], ['1', 10_000]] },
    { weights: [1, 2, 7], coverage: 1, ranges: [['0', 1000], ['1', 3000], ['2', 10_000]] },
    { weights: [4, 4, 2], coverage: 1, ranges: [['0', 4000], ['1', 8000], ['2', 10_000]] },
    { weights: [1, 1], coverage: 0.13, ranges: [['0', 650], ['', 5000], ['1', 5650], ['', 10_000]] },
  ].map((experiment, i) => ({ ...experiment, id: String(11_382_300_271 + i), key: `optimizely ${i}` })) // prettier-ignore
  const none = { audiences: [], attributes: [], groups: [], events: [], layers: [], rollouts: [], featureFlags: [] }
  const datafile = {
    ...none,
    version: '4',
    revision: '1',
    projectId: '1',
    accountId: '1',
    experiments: experiments.map(({ id, key, weights, ranges }) => ({
      id,
      key,
      status: 'Running',
      layerId: '1',
      audienceIds: [],
      forcedVariations: {},
      variations: weights.map((_, i) => ({ id: String(i), key: String(i) })),
      trafficAllocation: ranges.map(([entityId, endOfRange]) => ({ entityId, endOfRange })),
    })),
  }
  const projectConfigManager = optimizely.createStaticProjectConfigManager({ datafile: JSON.stringify(datafile) })
  const instance = optimizely.createInstance({ projectConfigManager })
  for (const { id, key, weights, coverage } of experiments) {
    await define(key, { hash: 'optimizely', salt: id, weights, coverage })
    const theirs = subjects.slice(0, FEWER).map((subject) => instance.getVariation(key, subject.id))
    agree(key, theirs, await ours(key, FEWER), coverage === 1)
  }
  reportCompared(t, 'Optimizely')
})
