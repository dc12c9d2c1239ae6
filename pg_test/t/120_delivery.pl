# Delivery through what databases go through: prepared transactions, a kill, a standby and its promotion, a dump.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('primary');
$node->init(allows_streaming => 1);
$node->append_conf('postgresql.conf', "max_prepared_transactions = 5\nautovacuum = off\n");
$node->start;
sub sql { return $node->safe_psql('postgres', shift); }

sql('CREATE EXTENSION pg_experiment');
sql(q{SELECT exp_define('e', '{"control":1,"treatment":1}'), exp_define('k', '{"control":1,"treatment":1}')});
sql(q{SELECT exp_subscribe('hook', 'https://example.com', '{experiment.*}', 'SECRET')});
my $version = sql(q{SELECT exp_snapshot() ->> 'version'});
is($version, 1, 'one statement, one version');

# --- A transaction that is prepared holds up nobody, and is published later ---------------------------------------------

my $start = sql(q{SELECT watermark FROM exp_outbox('now')});
sql(q{BEGIN; SELECT exp_update('e', '{"coverage": 0.5}'); PREPARE TRANSACTION 'p'});
sql(q{SET lock_timeout = '5s'; SELECT exp_stop('k', 'the kill switch waits for nobody')});
is(sql(q{SELECT exp_snapshot() #>> '{experiments,0,coverage}'}), '1', 'prepared: not published');
is(sql("SELECT string_agg(DISTINCT e ->> 'experiment', ' ') FROM exp_outbox('$start') AS o, jsonb_array_elements(o.events) AS e"), 'k', 'prepared: not told');
my $meanwhile = sql("SELECT watermark FROM exp_outbox('$start')");
sql(q{COMMIT PREPARED 'p'});
is(sql("SELECT string_agg(e ->> 'topic', ' ') FROM exp_outbox('$meanwhile') AS o, jsonb_array_elements(o.events) AS e"), 'experiment.updated',
	'told once it is committed, though others with higher ids were read before');
is(sql(q{SELECT state FROM exp_list_deliveries('hook') WHERE topic = 'experiment.updated'}), 'waiting', 'and to be delivered');
sql(q{SELECT exp_maintain('schedule')});
is(sql(q{SELECT exp_snapshot() #>> '{experiments,0,coverage}'}), '0.5', 'published by exp_maintain()');
sql(q{BEGIN; SELECT exp_update('e', '{"coverage": 0.75}'); PREPARE TRANSACTION 'p'});
sql(q{COMMIT PREPARED 'p'});
sql(q{SELECT exp_define('other', '{"control":1}')});
is(sql(q{SELECT exp_snapshot() #>> '{experiments,0,coverage}'}), '0.75', 'published with the next change');
sql(q{SELECT exp_maintain('schedule')});
is(sql('SELECT count(*) FROM exp.unpublished'), 0, 'nothing is left over');
my (undef, undef, $refused) = $node->psql('postgres', q{BEGIN; SELECT exp_publish(); PREPARE TRANSACTION 'p'});
like($refused, qr/NOT_SUPPORTED: a transaction that called exp_publish\(\) cannot be prepared/, 'who publishes at once cannot stay prepared');
sql(q{BEGIN; SELECT exp_update('e', '{"coverage": 0.9}'); PREPARE TRANSACTION 'p'});
sql(q{ROLLBACK PREPARED 'p'});
is(sql(q{SELECT count(*) FROM exp_changes('e') WHERE payload ->> 'changed' LIKE '%coverage%'}), 2, 'what was rolled back was never told');

# --- What is published concerns neither other transactions' commits nor their time -------------------------------------------

my $open = $node->background_psql('postgres');
$open->query_safe('BEGIN');
$open->query_safe('SELECT exp_publish()');
my ($code, undef, $said) = $node->psql('postgres', q{SELECT exp_define('later', '{"control":1}')});
is($code, 0, 'who publishes for long holds up no change');
like($said, qr/WARNING:  PUBLICATION_DELAYED: scope "global": canceling statement due to lock timeout; exp_maintain\(\) publishes it/, 'which says so');
is(sql(q{SELECT exp_snapshot() @? '$.experiments[*] ? (@.key == "later")'}), 'f', 'it is left to exp_maintain()');
$open->query_safe('COMMIT');
$open->query_safe('BEGIN ISOLATION LEVEL SERIALIZABLE');
$open->query_safe(q{SELECT exp_update('e', '{"coverage": 0.6}')});
sql(q{BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT exp_update('later', '{"coverage": 0.6}'); COMMIT});
$open->query_safe('COMMIT');
sql(q{SELECT exp_maintain('schedule')});
is(sql(q{SELECT jsonb_path_query_array(exp_snapshot(), '$.experiments[*] ? (@.coverage == 0.6).key')}), '["e", "later"]',
	'serializable transactions that change two experiments both commit, and are published');

# A scope below gets its first version while one above changes.
sql(q{SELECT exp_create_scope('shop'), exp_update('e', '{"inherit": true}')});
$open->query_safe('BEGIN');
$open->query_safe(q{SELECT exp_publish('shop')});
sql(q{SELECT exp_update('e', '{"coverage": 0.25}')});
$open->query_safe('COMMIT');
sql(q{SELECT exp_maintain('schedule')});
is(sql(q{SELECT jsonb_path_query_array(exp_snapshot(scope => 'shop'), '$.experiments[*] ? (@.key == "e").coverage')}), '[0.25]', 'a first version misses no change above');

# Many scopes below: a stop does not take long, nor fail.
sql(q{SELECT exp_create_scope('t' || n), exp_publish('t' || n) FROM generate_series(1, 60) AS n});
sql(q{SELECT exp_maintain('schedule')});
sql(q{SELECT exp_stop('e', 'x')});
is(sql(q{SELECT count(*) FROM generate_series(1, 60) AS n WHERE exp_snapshot(scope => 't' || n) @? '$.experiments[*] ? (@.key == "e")'}), 60, 'sixty scopes below are left');
is(sql(q{SELECT exp_snapshot() @? '$.experiments[*] ? (@.key == "e")'}), 'f', 'its own scope is published with the stop');
sql(q{SELECT exp_maintain('schedule')});
is(sql(q{SELECT count(*) FROM generate_series(1, 60) AS n WHERE exp_snapshot(scope => 't' || n) @? '$.experiments[*] ? (@.key == "e")'}), 0, 'and published by exp_maintain()');
sql(q{SELECT exp_update('e', '{"inherit": false}')});
$open->quit;

# --- Transaction numbers that a crash gives again ----------------------------------------------------------------------------

$node->append_conf('postgresql.conf', "wal_writer_delay = 10s\n");
$node->reload;
sql('CHECKPOINT');
$node->safe_psql('postgres', 'BEGIN; SELECT pg_current_xact_id(); ROLLBACK') for 1 .. 3;
my $lost = sql(q{SELECT watermark FROM exp_outbox('now')});
kill 'KILL', $node->{_pid};
$node->stop('immediate', fail_ok => 1);
$node->{_pid} = undef;
$node->start;
sql(q{SELECT exp_update('later', '{"name": "after the crash"}')});
is(sql("SELECT jsonb_array_length(events) FROM exp_outbox('$lost')"), 1, 'what comes after a crash is new');

# --- Kills under writers: each change is told and published, sequences and versions have no gaps ----------------------------

my $script = PostgreSQL::Test::Utils::tempdir() . '/change.sql';
append_to_file($script, <<'SQL');
\set n random(1, 8)
\set c random(1, 99)
SELECT exp_update('w' || :n, jsonb_build_object('coverage', :c / 100.0, 'metadata', jsonb_build_object('changes', coalesce((exp_get('w' || :n) #>> '{metadata,changes}')::int, 0) + 1)));
SQL
sql(q{SELECT exp_define('w' || n, '{"control":1,"treatment":1}') FROM generate_series(1, 8) AS n});
my $told = sql('SELECT count(*) FROM exp.outbox');
for my $round (1 .. 3)
{
	my $bench = IPC::Run::start(['pgbench', '-n', '-c', '4', '-j', '2', '-T', '60', '-f', $script, $node->connstr('postgres')], '>', \my $out, '2>', \my $err);
	$node->poll_query_until('postgres', "SELECT count(*) > $told + 50 * $round FROM exp.outbox") or die;
	kill 'KILL', $node->{_pid};
	$bench->finish;
	$node->stop('immediate', fail_ok => 1);
	$node->{_pid} = undef;
	$node->start;
}
is(sql(q{SELECT count(*) FROM (SELECT scope, experiment, count(*) AS n, max(sequence) AS top FROM exp.outbox GROUP BY 1, 2) AS s WHERE n <> top}), 0, 'sequences have no gaps');
is(sql(q{SELECT format('%s of %s', count(*), max(version)) FROM exp_config_versions()}) =~ s/^(\d+) of \1$/gapless/r, 'gapless', 'versions have no gaps');
cmp_ok(sql(q{SELECT max(version) FROM exp_config_versions()}), '>', 20, 'of which there are some');
is(sql(q{SELECT count(*) FROM generate_series(1, 8) AS n WHERE (exp_snapshot() #> '{experiments}' @> jsonb_build_array(jsonb_build_object('key', 'w' || n, 'coverage', exp_get('w' || n) -> 'coverage'))) IS NOT TRUE}),
	0, 'what is published last is what is committed');
is(sql(q{SELECT count(*) FROM exp.outbox AS o WHERE o.topic LIKE 'experiment.%' AND o.experiment LIKE 'w%' AND NOT EXISTS (SELECT FROM exp.delivery AS d WHERE d.event_id = o.id)}), 0,
	'every event is to be delivered');
is(sql(q{SELECT count(*) FROM exp_doctor() WHERE NOT ok}), 0, 'exp_doctor() finds nothing');

# --- A standby reads, and goes on where the primary was --------------------------------------------------------------------

$node->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($node, 'base', has_streaming => 1);
$standby->start;
sql(q{SELECT exp_update('w1', '{"name": "before"}')});
$node->wait_for_catchup($standby, 'replay', $node->lsn('insert'));
is($standby->safe_psql('postgres', 'SELECT exp_snapshot()'), sql('SELECT exp_snapshot()'), 'standby: the same snapshot');
my $seen = $standby->safe_psql('postgres', q{SELECT watermark FROM exp_outbox('now')});
is($standby->safe_psql('postgres', q{SELECT count(*) FROM exp_changes('w1')}), sql(q{SELECT count(*) FROM exp_changes('w1')}), 'standby: the same events');
my ($status, undef, $error) = $standby->psql('postgres', q{SELECT exp_publish()});
like($error, qr/READ_ONLY/, 'standby: nothing is published there');
sql(q{SELECT exp_update('w1', '{"name": "after"}')});
$node->wait_for_catchup($standby, 'replay', $node->lsn('insert'));
# The standby misses the last transactions, and gives their numbers to others.
my $on_standby = $standby->safe_psql('postgres', q{SELECT watermark FROM exp_outbox('now')});
$standby->append_conf('postgresql.conf', "primary_conninfo = ''\n");
$standby->reload;
$standby->poll_query_until('postgres', q{SELECT count(*) = 0 FROM pg_stat_wal_receiver});
sql(q{SELECT exp_update('w2', '{"name": "lost"}')}) for 1 .. 5;
my $ahead = sql(q{SELECT watermark FROM exp_outbox('now')});
$node->stop('immediate');
$standby->promote;
$standby->safe_psql('postgres', q{SELECT exp_stop('w3', 'not to be missed')});
is($standby->safe_psql('postgres', "SELECT count(*) FROM exp_outbox('$ahead') AS o, jsonb_array_elements(o.events) AS e WHERE e ->> 'topic' = 'experiment.stopped'"), 1,
	'a failover that lost transactions: what comes after it is new');
is($standby->safe_psql('postgres', "SELECT count(*) FROM exp_outbox('$on_standby') AS o, jsonb_array_elements(o.events) AS e WHERE e ->> 'topic' = 'experiment.stopped'"), 1,
	'also by a watermark of the standby');
$standby->safe_psql('postgres', q{SELECT exp_update('w1', '{"name": "promoted"}')});
is($standby->safe_psql('postgres', "SELECT count(*) FROM exp_outbox('$seen') AS o, jsonb_array_elements(o.events) AS e WHERE e ->> 'experiment' = 'w1'"), 2,
	'a watermark of before the failover goes on after it');

# --- A dump that is restored elsewhere --------------------------------------------------------------------------------------

my $other = PostgreSQL::Test::Cluster->new('other');
$other->init;
$other->start;
my $dump = PostgreSQL::Test::Utils::tempdir() . '/dump.sql';
$standby->command_ok(['pg_dump', '-f', $dump, '-d', $standby->connstr('postgres')], 'dump');
# Its transactions are numbered far behind those of the dump, and may not be taken for later ones.
$other->command_ok(['psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', $dump, '-d', $other->connstr('postgres')], 'restore');
my $read = $other->safe_psql('postgres', 'SELECT jsonb_array_length(events), (SELECT count(*) FROM exp.outbox) FROM exp_outbox(NULL, 100000, true)');
like($read, qr/^(\d+)\|\1$/, 'restored: everything from the beginning');
(undef, undef, $error) = $other->psql('postgres', "SELECT * FROM exp_outbox('$seen')");
like($error, qr/INVALID_WATERMARK: it is of another cluster/, 'restored: a watermark of the old cluster is refused');
my $now = $other->safe_psql('postgres', q{SELECT watermark FROM exp_outbox('now')});
$other->safe_psql('postgres', q{SELECT exp_update('w1', '{"name": "restored"}')});
is($other->safe_psql('postgres', "SELECT jsonb_array_length(events) FROM exp_outbox('$now')"), 1, 'restored: new events only');
is($other->safe_psql('postgres', q{SELECT max(sequence) - count(*) FROM exp_changes('w1')}), 0, 'restored: the sequence goes on');
is($other->safe_psql('postgres', q{SELECT exp_snapshot() ->> 'version'}), $standby->safe_psql('postgres', q{SELECT exp_snapshot() ->> 'version'}), 'restored: the same version');

# --- A store from before there were versions --------------------------------------------------------------------------------

$other->safe_psql('postgres', <<'SQL');
SELECT exp_define('served', '{"control":1,"treatment":1}', scope => 'won'), exp_define('drafted', '{"control":1}', status => 'draft', scope => 'idle');
SELECT exp_stop('served', 'x', 'treatment', 'winner', scope => 'won');
DROP VIEW exp.running, exp.health;
DROP FUNCTION exp.upkeep(name);
DROP TABLE exp.publication, exp.config_version, exp.unpublished, exp.stream, exp.outbox, exp.subscription, exp.delivery, exp.lane;
DROP FUNCTION exp.readable_scopes(name), exp.readable_experiments(name) CASCADE;
UPDATE exp.store SET version = 4;
SQL
is($other->safe_psql('postgres', 'SELECT exp_init()'), 6, 'it is migrated');
is($other->safe_psql('postgres', q{SELECT exp_snapshot(scope => 'won') #>> '{experiments,0,winner}', exp_snapshot(scope => 'idle') IS NULL, exp_publish() = 1, jsonb_array_length(exp_snapshot() -> 'experiments') > 5}),
	'treatment|t|t|t', 'what runs, or serves its winner, is published; what only is drafted is not');

$other->stop;
$standby->stop;
done_testing();
