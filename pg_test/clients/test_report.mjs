// The report in a real browser: at three widths, light and dark and printed, it shows what it has, asks for nothing, runs
// nothing, is nowhere wider than its window, and axe-core finds nothing that keeps anybody from reading it.
//
// PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own; NODE_MODULES the directory that has the libraries.
// REPORT_PICTURE=file.png writes the picture of the documentation.

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'

const require = createRequire(process.env.NODE_MODULES + '/')
const pg = require('pg')
const { chromium } = require('playwright-core')
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const here = existsSync(CHROMIUM)
if (!here) {
  console.error(`SKIPPED: there is no ${CHROMIUM}: install Debian's package chromium, or name another in CHROMIUM`)
}
const options = { skip: here ? false : `no ${CHROMIUM}` }

const HOSTILE = '"><script>window.sprung=1</script><img src=x onerror="window.sprung=1"><svg onload="window.sprung=1"></title></style>'
const WIDTHS = [360, 768, 900, 1280]

let client, browser, folder
const pages = {}

/** An experiment of three weeks with a treatment that is better, one that is not, and a guardrail. */
const LIVELY = `
SELECT exp_define('checkout', '[{"key": "control", "weight": 2}, {"key": "one_page", "weight": 1}, {"key": "express", "weight": 1}]');
SELECT exp_update('checkout', '{"name": "One-page checkout", "owner": "checkout team", "tags": ["checkout", "q4"],
  "description": "Address, delivery and payment on one page instead of three.",
  "hypothesis": "Fewer steps, so more people finish their order."}');
SELECT exp_define_metric('bought', 'conversion', 'order'), exp_define_metric('revenue', 'sum', 'order', unit => 'EUR'),
       exp_define_metric('errors', 'count', 'error', objective => 'minimize');
SELECT exp_add_metric('checkout', 'bought', 'primary'), exp_add_metric('checkout', 'revenue'),
       exp_add_metric('checkout', 'errors', 'guardrail', margin => 0.01);
SELECT count(*) FROM exp_log_exposures('checkout', ARRAY(SELECT 'user-' || i FROM generate_series(1, 12000) AS i));
UPDATE exp.assignment SET (assigned_at, exposed_at) = (SELECT at, at FROM (SELECT now() - interval '21 days' * (1 - exp_bucket('native', 'when', subject)::float8)) AS t (at));
UPDATE exp.experiment SET started_at = now() - interval '21 days';
SELECT count(exp_log_event(subject, 'order', 10 + (exp_bucket('native', 'price', subject) * 40)::int, ts => exposed_at + interval '30 minutes'))
FROM exp.enrolled WHERE exp_bucket('native', 'buys', subject) < CASE variant WHEN 'one_page' THEN 0.27 WHEN 'express' THEN 0.235 ELSE 0.22 END
  AND exposed_at + interval '30 minutes' < now();
SELECT count(exp_log_event(subject, 'error', ts => exposed_at + interval '10 minutes')) FROM exp.enrolled
WHERE exp_bucket('native', 'fails', subject) < 0.02 AND exposed_at + interval '10 minutes' < now();
SELECT count(*) FROM exp_aggregate();
SELECT exp_define('banner', '{"a": 1, "b": 1}', status => 'draft');
`

/** Names that would like to be more than names, everywhere that there are names. */
async function defineHostile() {
  const call = (text, ...values) => client.query(text, values)
  const key = HOSTILE.slice(0, 100)
  await call("SELECT exp_define($1, jsonb_build_array(jsonb_build_object('key', $2::text), jsonb_build_object('key', $3::text)))",
    key, `${HOSTILE.slice(0, 60)}a`, `b${'w'.repeat(120)}`)
  await call(`SELECT exp_update($1, jsonb_build_object('name', $2::text, 'description', $2::text, 'hypothesis', $2::text, 'owner', $2::text, 'tags', jsonb_build_array($2::text)))`, key, HOSTILE)
  await call("SELECT exp_define_metric($1, 'sum', 'paid', unit => $2), exp_add_metric($3, $1, 'primary')", key, '<b>€</b>', key)
  await call("SELECT count(*) FROM exp_log_exposures($1, ARRAY(SELECT 'u' || i FROM generate_series(1, 600) AS i))", key)
  await call("SELECT sum(exp_log_event('u' || i, 'paid', i)) FROM generate_series(1, 600) AS i")
  await call('SELECT count(*) FROM exp_aggregate()')
  await call('SELECT exp_stop($1, reason => $2, winner => $3)', key, HOSTILE, `${HOSTILE.slice(0, 60)}a`)
  return key
}

async function keep(name, query, values = []) {
  const html = (await client.query(query, values)).rows[0].page
  const file = join(folder, `${name}.html`)
  writeFileSync(file, html)
  pages[name] = pathToFileURL(file).href
}

before(async () => {
  if (!here) return
  folder = mkdtempSync(join(tmpdir(), 'pg_experiment_report_'))
  client = new pg.Client()
  await client.connect()
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_experiment')
  await client.query(LIVELY)
  await keep('report', "SELECT exp_report('checkout') AS page")
  await keep('draft', "SELECT exp_report('banner') AS page")
  const key = await defineHostile()
  await keep('hostile', 'SELECT exp_report($1) AS page', [key])
  await keep('index', 'SELECT exp_report_index() AS page')
  await client.query(`UPDATE exp.tally_delta SET assigned = assigned + 3000 WHERE variant = 0`)
  await client.query(`UPDATE exp.tally SET assigned = assigned + 3000 WHERE variant = 0`)
  await keep('broken', "SELECT exp_report('checkout') AS page")
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
})

after(async () => {
  await browser?.close()
  await client?.end()
  if (folder) rmSync(folder, { recursive: true })
})

/** Opens a page, hands it over, and says what it printed, asked for and put up. */
async function open(name, { width = 1280, colorScheme = 'light', media, bypassCSP = false }, look) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP })
  const page = await context.newPage()
  const heard = []
  page.on('console', (message) => heard.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => heard.push(`error: ${error}`))
  page.on('dialog', (dialog) => { heard.push(`dialog: ${dialog.message()}`); dialog.dismiss() })
  page.on('request', (request) => { if (request.url() !== pages[name]) heard.push(`request: ${request.url()}`) })
  await page.goto(pages[name])
  if (media) await page.emulateMedia({ media })
  const seen = await look(page)
  await context.close()
  return { heard, seen }
}

/** The elements that reach beyond the window, those that scroll by themselves aside. */
function overflowing() {
  const beyond = (element) => {
    const box = element.getBoundingClientRect()
    return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !element.closest('.wide')
  }
  const found = [...document.body.querySelectorAll('*')].filter(beyond).map((element) => `${element.tagName}.${element.getAttribute('class')}: ${element.textContent.slice(0, 40)}`)
  return { found, scrolls: document.documentElement.scrollWidth - innerWidth }
}

const views = WIDTHS.flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })))

for (const name of ['report', 'draft', 'hostile', 'index', 'broken']) {
  test(`${name}: at every width, light and dark, it fits, and asks for nothing`, options, async () => {
    for (const view of [...views, { width: 768, media: 'print' }]) {
      const { heard, seen } = await open(name, view, async (page) => {
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true }))
        return page.evaluate(overflowing)
      })
      assert.deepEqual({ ...seen, heard, view }, { found: [], scrolls: 0, heard: [], view })
    }
  })

  test(`${name}: axe-core finds nothing`, options, async () => {
    for (const view of views) {
      const { seen } = await open(name, { ...view, bypassCSP: true }, async (page) => {
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true }))
        await page.addScriptTag({ content: AXE })
        return page.evaluate(async () => {
          const { violations, passes } = await window.axe.run(document)
          return { violations: violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`), passes: passes.length }
        })
      })
      assert.deepEqual(seen.violations, [], JSON.stringify(view))
      assert.ok(seen.passes > 10)
    }
  })
}

test('names are names: nothing of them runs, even where the policy of the page is switched off', options, async () => {
  for (const name of ['hostile', 'index']) {
    const { heard, seen } = await open(name, { bypassCSP: true }, (page) => page.evaluate(() => ({
      sprung: window.sprung, foreign: document.querySelectorAll('script, img, b, iframe, object').length, text: document.body.innerText })))
    assert.equal(seen.sprung, undefined)
    assert.equal(seen.foreign, 0)
    assert.ok(seen.text.includes('<script>window.sprung=1</script>'), 'it is shown as it is')
    assert.deepEqual(heard, [])
  }
})

test('what it says: verdict, pictures with words, the figures behind them', options, async () => {
  const { seen } = await open('report', {}, async (page) => ({
    verdict: await page.locator('#verdict').innerText(),
    pictures: await page.locator('[role=img]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
    rows: await page.locator('.forest').count(),
    charts: await page.locator('.chart').count(),
    headings: await page.locator('h2').allInnerTexts(),
    drawn: await page.locator('polyline').evaluateAll((all) => all.every((line) => line.getBoundingClientRect().width > 100)),
  }))
  assert.equal(seen.verdict, 'one_page is better than control.')
  assert.ok(seen.pictures.length >= 9 && seen.pictures.every((says) => says.length > 20), JSON.stringify(seen.pictures))
  assert.equal(seen.rows, 6)
  assert.equal(seen.charts, 3)
  assert.ok(seen.drawn)
  assert.deepEqual(seen.headings, ['one_page is better than control.', 'What to mind', 'Results', 'The interval as time went on', 'Who came',
    'bought by variant', 'Variants', 'Guardrails', 'Who changed what', 'How it is computed'])
})

test('what makes the numbers worthless comes first', options, async () => {
  const { seen } = await open('broken', {}, (page) => page.locator('h2').allInnerTexts())
  assert.deepEqual(seen.slice(0, 2), ['Stop: these numbers cannot be trusted', 'Nothing follows from these numbers: the subjects are not those that they should be.'])
})

test('dark is dark', options, async () => {
  const brightness = async (colorScheme) => (await open('report', { colorScheme }, (page) => page.evaluate(() => {
    const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number)
    return r + g + b
  }))).seen
  assert.ok(await brightness('dark') < 150 && await brightness('light') > 700)
})

test('the picture of the documentation', { skip: !here || !process.env.REPORT_PICTURE }, async () => {
  await open('report', { width: 900 }, (page) => page.screenshot({ path: process.env.REPORT_PICTURE, fullPage: true, clip: { x: 0, y: 0, width: 900, height: 1560 } }))
})
