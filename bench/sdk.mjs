// What users would call instead of Postgres, in a loop over the same subjects: bench.py starts it and asks for one
// work after the other.
//
// Arguments: a file with one object of attributes a line, and the rules as bench.py wrote them. Reads names of works
// from standard input, a line each, and answers {"seconds": ..., "count": ...}; the first answer is the number of
// subjects. NODE_MODULES is the directory that has the SDKs.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const require = createRequire(process.env.NODE_MODULES + '/')
const { GrowthBook, GrowthBookClient, evalCondition } = require('@growthbook/growthbook')
const { Strategy } = require('unleash-client/lib/strategy/strategy')

const [file, rules] = process.argv.slice(2)
const { key, condition, constraints } = JSON.parse(rules)
const subjects = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line))
const users = subjects.map((attributes) => ({ attributes }))
// Where Unleash has what an application says about a user.
const contexts = subjects.map((attributes) => ({ userId: attributes.id, properties: attributes }))

const rule = { key, variations: ['control', 'treatment'], weights: [0.5, 0.5], hashVersion: 2 }
const features = {
  plain: { defaultValue: null, rules: [rule] },
  targeted: { defaultValue: null, rules: [{ ...rule, condition }] },
}
// One for all users: the SDK's fastest way.
const client = new GrowthBookClient()
client.initSync({ payload: { features } })
const strategy = new Strategy('constraints', true)

function count(list, holds) {
  let n = 0
  for (let i = 0; i < list.length; i += 1) if (holds(list[i])) n += 1
  return n
}

const treated = (feature) => () =>
  count(users, (user) => client.getFeatureValue(feature, null, user) === 'treatment')
// One for each user, as the SDK's documentation has it for a request.
const treatedAlone = (feature) => () =>
  count(subjects, (attributes) => {
    const growthbook = new GrowthBook({ attributes, features })
    return growthbook.getFeatureValue(feature, null) === 'treatment'
  })

const works = {
  plain: treated('plain'),
  targeted: treated('targeted'),
  plain_alone: treatedAlone('plain'),
  targeted_alone: treatedAlone('targeted'),
  growthbook_match: () => count(subjects, (attributes) => evalCondition(attributes, condition)),
  unleash_match: () => count(contexts, (context) => strategy.checkConstraints(context, constraints)),
}

console.log(JSON.stringify({ subjects: subjects.length }))
for await (const name of createInterface({ input: process.stdin })) {
  const started = process.hrtime.bigint()
  const n = works[name]()
  console.log(JSON.stringify({ seconds: Number(process.hrtime.bigint() - started) / 1e9, count: n }))
}
