// A page in a real browser shows the winner as it is decided, over a WebSocket and over server-sent events.
// EXP_RELAY names the binary; PGHOST, PGPORT, PGUSER and PGDATABASE the cluster and a database of this test's own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

const require = createRequire(`${process.env.NODE_MODULES}/`);
const pg = require('pg');
const { chromium } = require('playwright-core');

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const SECRET = 'the secret of these tests, 32 bytes or more';
const here = existsSync(CHROMIUM);
if (!here) {
    console.error(`SKIPPED: there is no ${CHROMIUM}: install Debian's package chromium, or name another in CHROMIUM`);
}
const options = { skip: here ? false : `no ${CHROMIUM}` };

let database, relay, address, browser, site, origin;

function token(role) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ role, exp: Math.floor(Date.now() / 1000) + 600 })}`;
    return `${signed}.${createHmac('sha256', SECRET).update(signed).digest('base64url')}`;
}

/** Starts the relay; answers where it listens. */
function start(port = 0) {
    const { PGHOST, PGPORT, PGUSER, PGDATABASE } = process.env;
    const url = `postgres://${PGUSER}@/${PGDATABASE}?host=${encodeURIComponent(PGHOST)}&port=${PGPORT}`;
    const env = { DATABASE_URL: url, EXP_LISTEN: '127.0.0.1', EXPERIMENT_SERVICE_PORT: `${port}`, EXP_JWT_SECRET: SECRET,
        EXP_CORS_ORIGINS: '*', PATH: process.env.PATH };
    relay = spawn(process.env.EXP_RELAY, [], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    return new Promise((resolve, reject) => {
        let log = '';
        relay.stderr.on('data', (data) => {
            log += data;
            const found = log.replace(/\x1b\[[0-9;]*m/g, '').match(/listening on ([0-9.]+:[0-9]+)/);
            if (found) resolve(found[1]);
        });
        relay.on('exit', () => reject(new Error(log)));
    });
}

function end(signal) {
    return new Promise((resolve) => {
        relay.on('exit', resolve);
        relay.kill(signal);
    });
}

/** The page of docs/push.md, near enough: it listens, comes back where it was cut off, and shows what it is told. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>push</title><link rel="icon" href="data:,">
<p id="status"></p><p id="winner"></p><p id="sequences"></p>
<script>
const query = new URLSearchParams(location.search);
const show = (id, text) => { document.getElementById(id).textContent = text; };
const sequences = [];
let last;
function told(message) {
    if (message.type === 'subscribed') {
        last ??= message.sequence;
        show('status', message.status);
        if (message.winnerVariantKey) show('winner', message.winnerVariantKey);
        return;
    }
    if (!message.sequence) return;
    last = message.sequence;
    sequences.push(last);
    show('sequences', sequences.join(' '));
    if (message.type === 'winner') show('winner', message.winnerVariantKey);
    if (message.type === 'status') show('status', message.status);
}
function listen() {
    const socket = new WebSocket('ws://' + query.get('relay') + '/ws?access_token=' + query.get('token'));
    socket.onopen = () => socket.send(JSON.stringify({type: 'subscribe', experimentCode: query.get('key'), after: last}));
    socket.onmessage = ({data}) => told(JSON.parse(data));
    socket.onclose = () => setTimeout(listen, 100);
}
function stream() {
    const source = new EventSource('http://' + query.get('relay') + '/events?experiment=' + query.get('key') +
        '&access_token=' + query.get('token'));
    for (const kind of ['subscribed', 'winner', 'status', 'event']) {
        source.addEventListener(kind, ({data}) => told(JSON.parse(data)));
    }
}
query.get('way') === 'stream' ? stream() : listen();
</script>`;

before(async () => {
    if (!here) return;
    database = new pg.Client();
    await database.connect();
    await database.query('CREATE EXTENSION IF NOT EXISTS pg_experiment');
    await database.query('SELECT exp_init()');
    await database.query(`DO $$ BEGIN CREATE ROLE push_browser; EXCEPTION WHEN duplicate_object THEN END $$`);
    await database.query(`SELECT exp_grant('push_browser', 'reader', 'global')`);
    address = await start();
    site = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(PAGE));
    await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${site.address().port}`;
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'];
    browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args });
});

after(async () => {
    await browser?.close();
    site?.close();
    if (relay && relay.exitCode === null) await end('SIGTERM');
    if (database) {
        await database.query(`DROP OWNED BY push_browser; DROP ROLE push_browser`);
        await database.end();
    }
});

/** Opens the page for an experiment of its own; answers the page and what its console said. */
async function open(key, way) {
    await database.query('SELECT exp_define($1, $2::jsonb)', [key, '{"control": 1, "treatment": 1}']);
    const page = await browser.newPage();
    const problems = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(`${error}`));
    const query = new URLSearchParams({ relay: address, token: token('push_browser'), key, way });
    await page.goto(`${origin}/?${query}`);
    await shows(page, 'status', 'running');
    return { page, problems };
}

const shows = (page, id, text) =>
    page.waitForFunction(([id, text]) => document.getElementById(id).textContent === text, [id, text], { timeout: 20000 });

for (const way of ['socket', 'stream']) {
    test(`a page shows the winner as it is decided (${way})`, options, async () => {
        const { page, problems } = await open(`browser-${way}`, way);
        await database.query(`SELECT exp_stop($1, 'it is better', 'treatment', 'winner')`, [`browser-${way}`]);
        await shows(page, 'winner', 'treatment');
        await shows(page, 'status', 'stopped');
        await database.query(`SELECT exp_update($1, '{"winner": "control", "reason": "a second look"}')`, [`browser-${way}`]);
        await shows(page, 'winner', 'control');
        assert.deepEqual(problems, []);
        await page.close();
    });
}

test('a page goes on where it was cut off', options, async () => {
    const { page, problems } = await open('browser-back', 'socket');
    const first = Number((await database.query(`SELECT max(sequence) AS last FROM exp_changes('browser-back')`)).rows[0].last);
    const change = (text) => database.query(`SELECT exp_update('browser-back', $1)`, [{ description: text }]);
    await change('one');
    await shows(page, 'sequences', `${first + 1}`);
    await end('SIGKILL');
    await change('two');
    await change('three');
    await start(address.split(':')[1]);
    await change('four');
    await shows(page, 'sequences', [1, 2, 3, 4].map((step) => first + step).join(' '));
    // That the relay was gone is all that the console has.
    assert.ok(problems.every((text) => /WebSocket connection .* failed/.test(text)), problems.join('\n'));
    await page.close();
});
