# pg_dump and restore: the data travels whole, with what users hung on it, with or without the extension, and
# assigning goes on where it was.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $old = PostgreSQL::Test::Cluster->new('old');
$old->init;
$old->start;
$old->safe_psql('postgres', 'CREATE ROLE keeper; CREATE ROLE shop_app LOGIN; CREATE ROLE analyst LOGIN; CREATE DATABASE shop');
$old->safe_psql('shop', <<'SQL');
CREATE EXTENSION pg_experiment;
CREATE TABLE users (id text PRIMARY KEY, tenant text NOT NULL);
INSERT INTO users SELECT 's' || i, CASE WHEN i % 2 = 0 THEN 'even' ELSE 'odd' END FROM generate_series(1, 1000) AS i;
SELECT exp_define('e', '[{"key":"control","weight":1,"payload":{"n":1.50}},{"key":"treatment","weight":3}]', metadata => '{"m": 1}');
SELECT exp_define('stopped', '{"control":1,"treatment":1}', scope => 'shop');
SELECT exp_define('deleted', '{"control":1,"treatment":1}');
SELECT exp_define('undrained', '{"control":1,"treatment":1}');
SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT id FROM users), ARRAY(SELECT '{"a": 1}'::jsonb FROM users));
SELECT exp_maintain();
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT id FROM users LIMIT 300));
SELECT count(*) FROM exp_assign_many('stopped', ARRAY['x', 'Ünïcödé', 'tab	and \ and newline
'], scope => 'shop');
SELECT exp_stop('stopped', 'it''s over', winner => 'treatment', serve => 'winner', scope => 'shop');
SELECT exp_assign('deleted', 'x');
SELECT exp_delete_experiment('deleted');
SELECT count(*) FROM exp_assign_many('undrained', ARRAY['a', 'b', 'c']);
SELECT exp_delete_experiment('undrained', 1);
SELECT exp_grant('shop_app', 'app', 'global'), exp_grant('analyst', 'reader', 'shop');
SELECT exp_create_audience('german', '[{"conditions":[{"attribute":"country","operator":"eq","value":"DE"}]}]', name => 'Ünïcödé');
SELECT exp_create_layer('page'), exp_create_holdout('ho', 0.2), exp_set_config('blue', '{"hue": 2.40}', ARRAY['azure']);
SELECT exp_define('rules', '[{"key":"control","weight":1},{"key":"treatment","weight":1,"config":"azure"}]', audience => 'german',
	targeting => '[]', layer => '{"layer":"page","start":0,"end":7999}');
SELECT exp_define('ranges', '{"control":1,"treatment":1}', status => 'draft');
SELECT exp_set_allocations('ranges', '[{"variant":"control","start":0,"end":3999},{"variant":"treatment","start":5000,"end":8999}]');
SELECT exp_update('ranges', '{"start_at":"2100-01-01T00:00:00Z","end_at":"2100-02-01T00:00:00Z"}');
SELECT count(*) FROM exp_assign_many('rules', ARRAY(SELECT id FROM users LIMIT 50), ARRAY(SELECT '{"country":"DE"}'::jsonb FROM users LIMIT 50));
SELECT exp_override('ranges', 'qa', 'treatment', until => '2100-01-01');
SELECT exp_assign('rules', 'ghost', '{"country":"DE"}');
SELECT count(*) FROM exp_merge_subject('ghost', 's2');
SELECT count(*) FROM exp_merge_subject('anonymous', 's3');
SELECT exp_define_metric('views', 'count', 'view'), exp_define_metric('revenue', 'sum', 'buy', cap => 40, unit => 'Ünïcödé'),
	exp_define_metric('orders', 'sum', source => 'SELECT id AS subject, 2.5::float8 AS value, ''2100-01-01''::timestamptz AS ts FROM users');
SELECT exp_add_metric('e', m, CASE m WHEN 'views' THEN 'primary' ELSE 'guardrail' END) FROM unnest(ARRAY['views', 'revenue', 'orders']) AS m;
SELECT exp_set('covariate_days', 21);
SELECT count(exp_log_event(id, 'buy', 5, ts => now() - interval '20 days')) FROM users;
SELECT exp_maintain();
SELECT count(exp_log_event('s' || i, 'buy', i, ts => now() - interval '25 days')) FROM generate_series(1, 30) AS i;
SELECT exp_log_events(jsonb_agg(jsonb_build_object('subject', 's' || i, 'event', 'view', 'meta', '{"Ünïcödé": "a \\ b"}'::jsonb)), 'e') FROM generate_series(1, 500) AS i;
SELECT count(*) FROM exp_aggregate();
-- What nobody aggregated when the dump is made: events, a first exposure, a merge, one with a key.
SELECT count(exp_log_event('s' || i, 'buy', i)) FROM generate_series(1, 100) AS i;
SELECT exp_log_event('s9', 'buy', 1, dedupe_key => 'once'), exp_log_event('x', 'view', scope => 'shop');
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(601, 650) AS i));
SELECT count(*) FROM exp_merge_subject('s610', 's611');
SELECT count(*) FROM exp_erase_subject('s612');
-- What is told to others: delivered, waiting and dead; a lane that is leased; a policy.
SELECT exp_subscribe('hook', 'https://example.com/Ünïcödé', '{experiment.*}', 'SECRET'), exp_subscribe('all', 'https://example.org', '{*}', 'SECRET', scope => 'shop');
SELECT exp_update('e', '{"name": "another"}'), exp_pause('e'), exp_resume('e'), exp_update('stopped', '{"name": "a \\ b"}', 'shop');
SELECT exp_settle_deliveries('relay', (SELECT jsonb_agg(jsonb_build_object('subscription_id', c.subscription_id, 'scope', c.scope, 'experiment', c.experiment, 'event', c.event,
	'state', CASE WHEN c.n = 1 THEN 'delivered' WHEN c.n = 2 THEN 'dead' END, 'status', 500, 'error', 'Ünïcödé')) FROM (SELECT *, row_number() OVER (ORDER BY event) AS n FROM exp_claim_deliveries('relay')) AS c WHERE n < 3));
SELECT exp_set_winner_policy('e', '{}');
INSERT INTO exp.event_default SELECT now() + interval '1 year', now(), 1, 1, 1, NULL, 1, 0, 0, 'far ahead', 'view', NULL;
CREATE INDEX assignment_by_time ON exp.assignment (assigned_at) WHERE exposed_at IS NOT NULL;
ALTER TABLE exp.assignment ENABLE ROW LEVEL SECURITY;
CREATE POLICY only_even ON exp.assignment FOR SELECT TO analyst
	USING (EXISTS (SELECT FROM public.users AS u WHERE u.id = subject AND u.tenant = 'even'));
GRANT USAGE ON SCHEMA exp TO analyst;
GRANT SELECT ON exp.assignment, public.users TO analyst;
CREATE VIEW per_tenant AS SELECT u.tenant, n.variant, count(*) FROM exp.enrolled AS n JOIN users AS u ON u.id = n.subject GROUP BY 1, 2;
SQL
is($old->safe_psql('shop', q{SELECT count(*) > 0 FROM exp.tally_delta}), 't', 'there are counts still waiting');

# Everything about the data that must be the same on both sides.
my $rows = join ";\n", map { "SELECT * FROM exp.$_ AS t ORDER BY t::text COLLATE \"C\"" }
  qw(store scope experiment variant assignment tally tally_delta "grant" enrolled audience layer config allocation period
	governed override alias audit setting event event_default dedupe erased metric experiment_metric exposed outcome moment bucket
	aggregation task publication config_version unpublished stream outbox subscription delivery lane winner_policy decision bandit crossover);
my $objects = <<'SQL';
SELECT c.relname, c.relkind, c.relreplident, pg_get_expr(c.relpartbound, c.oid), c.relrowsecurity, c.relowner::regrole, obj_description(c.oid, 'pg_class'), c.relacl
FROM pg_class AS c WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind <> 'c' ORDER BY 1;
SELECT indexrelid::regclass, pg_get_indexdef(indexrelid), indisvalid FROM pg_index JOIN pg_class AS c ON c.oid = indrelid
WHERE c.relnamespace = 'exp'::regnamespace ORDER BY indexrelid::regclass::text;
SELECT conrelid::regclass, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'exp'::regnamespace ORDER BY conrelid::regclass::text, 2;
SELECT polrelid::regclass, polname, polcmd, polroles::regrole[], pg_get_expr(polqual, polrelid) FROM pg_policy ORDER BY polrelid::regclass::text COLLATE "C", 2;
SELECT attrelid::regclass, attname, format_type(atttypid, atttypmod), attidentity, attcollation::regcollation,
       col_description(attrelid, attnum)
FROM pg_attribute JOIN pg_class AS c ON c.oid = attrelid
WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind IN ('r', 'p') AND attnum > 0 ORDER BY attrelid::regclass::text, attnum;
SELECT tgname, tgenabled, pg_get_triggerdef(oid), obj_description(oid, 'pg_trigger') FROM pg_trigger WHERE tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'exp'::regnamespace);
SELECT proname, prosrc, proconfig, proacl, obj_description(oid, 'pg_proc') FROM pg_proc WHERE pronamespace = 'exp'::regnamespace ORDER BY 1;
SELECT adrelid::regclass, adnum, pg_get_expr(adbin, adrelid) FROM pg_attrdef JOIN pg_class AS c ON c.oid = adrelid WHERE c.relnamespace = 'exp'::regnamespace ORDER BY adrelid::regclass::text, 2;
SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'exp' ORDER BY 1;
SELECT nspname, obj_description(oid, 'pg_namespace'), nspacl FROM pg_namespace WHERE nspname = 'exp'
SQL
my $answers = <<'SQL';
SELECT * FROM exp_results('e');
SELECT * FROM exp_list(include_below => true);
SELECT exp_get('stopped', 'shop');
SELECT exp_peek('stopped', 'anybody', scope => 'shop');
SELECT md5(string_agg(exp_peek('e', 'new' || i), ',' ORDER BY i)) FROM generate_series(1, 1000) AS i;
SELECT * FROM exp_get_assignment('e', 's7');
SELECT i, d.* FROM generate_series(1, 60) AS i, exp_decide('s' || i, '{"country":"DE"}') AS d ORDER BY 1, 2;
SELECT s, x.* FROM unnest(ARRAY['qa', 'ghost', 'anonymous', 'new']) AS s, exp_explain('rules', s, '{"country":"DE"}') AS x;
SELECT * FROM exp_audit();
SELECT * FROM exp_list_layers();
SELECT exp_get('rules'), exp_get('ranges'), exp_get('ho');
SELECT * FROM exp_results('ho');
SELECT * FROM exp_metric_moments('e');
SELECT * FROM exp_series('e', 'revenue', '1 hour');
SELECT * FROM exp_list_metrics();
SELECT * FROM exp_settings();
SELECT exp_snapshot(), exp_snapshot(scope => 'shop');
SELECT * FROM exp_config_versions(include_below => true);
SELECT * FROM exp_changes('e');
SELECT * FROM exp_list_subscriptions(include_below => true);
SELECT event, subscription, state, attempts, status, error FROM exp_list_deliveries(include_below => true);
SELECT * FROM exp_winner('e');
SELECT * FROM per_tenant ORDER BY 1, 2
SQL
my %before = map { $_->[0] => $old->safe_psql('shop', $_->[1]) }
  (['rows', $rows], ['objects', $objects], ['answers', $answers]);
cmp_ok(($before{rows} =~ tr/\n//), '>', 2000, 'there is something to compare');
my $far_ahead = $old->safe_psql('shop', q{SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok});
like($far_ahead, qr/\Aevents have their partitions: [^\n]*\z/, 'nothing is wrong but that an event waits for a partition');
my $store_version = $old->safe_psql('shop', 'SELECT version FROM exp.store');
# Buckets and moments of one metric against the rows.
my $outcomes = q{SELECT (SELECT sum(count) FROM exp_series('e', 'revenue')) = (SELECT count(*) FROM exp.event AS v JOIN exp.enrolled AS n USING (subject)
		WHERE n.experiment = 'e' AND v.event = 'buy' AND n.exposed_at <= v.received_at),
	(SELECT sum(mean * n) FROM exp_metric_moments('e', 'revenue')) = (SELECT sum(least(total, 40)) FROM (SELECT sum(v.value) AS total
		FROM exp.event AS v JOIN exp.enrolled AS n USING (subject) WHERE n.experiment = 'e' AND v.event = 'buy' AND n.exposed_at <= v.ts GROUP BY subject) AS s)};
# What an aggregation makes of what waits.
my $aggregated = "SELECT sum(events), sum(subjects) FROM exp_aggregate(); $answers";
my $then = $old->safe_psql('shop', "BEGIN; $aggregated; ROLLBACK");
isnt($then, $before{answers}, 'there are events to aggregate');
cmp_ok($old->safe_psql('shop', q{SELECT count(*) FROM pg_inherits WHERE inhparent = 'exp.event'::regclass}), '>', 25, 'in partitions');
my $last_id = $old->safe_psql('shop', 'SELECT max(id) FROM exp.experiment');

my $dir = $old->basedir;
$old->command_ok(['pg_dumpall', '--roles-only', '-f', "$dir/roles.sql", '-d', $old->connstr('postgres')], 'roles are dumped');
$old->command_ok(['pg_dump', '-f', "$dir/plain.sql", '-d', $old->connstr('shop')], 'a dump as text');
$old->command_ok(['pg_dump', '-Fc', '-f', "$dir/custom.dump", '-d', $old->connstr('shop')], 'a dump in custom format');
$old->command_ok(['pg_dump', '-Fd', '-j', '2', '-f', "$dir/directory.dump", '-d', $old->connstr('shop')], 'a dump as a directory, by two');
$old->command_ok(['pg_dump', '--schema-only', '-f', "$dir/schema.sql", '-d', $old->connstr('shop')], 'the schema alone');
$old->command_ok(['pg_dump', '--data-only', '-f', "$dir/data.sql", '-d', $old->connstr('shop')], 'the data alone');
$old->command_ok(['pg_dump', '-n', 'exp', '-f', "$dir/exp.sql", '-d', $old->connstr('shop')], 'a dump of schema exp only');
# What views and their function say to people may: that depends on nothing.
my $of_schema = slurp_file("$dir/exp.sql") =~ s/^CREATE (?:VIEW|FUNCTION) .*?;\n/$& =~ s{'(?:[^']|'')*'}{}gr/gemsr;
unlike(join("\n", grep { !/^COMMENT ON|"format": "pg_experiment"/ } split /\n/, $of_schema), qr/pg_experiment|EXTENSION|exp_\w+\(/, 'which names nothing of the extension');
$old->stop;

my $new = PostgreSQL::Test::Cluster->new('new');
$new->init;
$new->start;
$new->psql('postgres', "\\i $dir/roles.sql", on_error_stop => 0); # the superuser is there already
$new->safe_psql('postgres', "CREATE DATABASE $_") for qw(plain custom directory apart bare);
$new->command_ok(['psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $new->connstr('plain'), '-f', "$dir/plain.sql"], 'the text restores');
$new->command_ok(['pg_restore', '--exit-on-error', '-j', '2', '-d', $new->connstr('custom'), "$dir/custom.dump"], 'the custom dump restores');
$new->command_ok(['pg_restore', '--exit-on-error', '-j', '2', '-d', $new->connstr('directory'), "$dir/directory.dump"], 'the directory restores, by two');
# First all tables and triggers, then rows in any order: nothing refers to a row that is not there yet.
$new->command_ok(['psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $new->connstr('apart'), '-f', "$dir/schema.sql"], 'the schema restores');
$new->command_ok(['psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $new->connstr('apart'), '-f', "$dir/data.sql"], 'and the data into it');

for my $database (qw(plain custom directory apart))
{
	my $on = sub { return $new->safe_psql($database, shift); };
	is($on->($rows), $before{rows}, "$database: every row");
	is($on->($objects), $before{objects}, "$database: indexes, row security, constraints, sequences, comments");
	is($on->($answers), $before{answers}, "$database: the same answers");
	is($on->(q{SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), $far_ahead, "$database: nothing else is wrong than before");
	is($on->(q{SET ROLE analyst; SELECT count(*) FROM exp.assignment WHERE context = '{"a": 1}'}), '498', "$database: row security is in force");

	# Functions of the restored extension are new objects: EXECUTE travels with the dump or comes back with exp_init().
	is($on->('SELECT exp_init()'), $on->('SELECT version FROM exp.store'), "$database: exp_init");
	like($on->(q{SET ROLE shop_app; SELECT variant FROM exp_assign('e', 's1')}), qr/^(control|treatment)$/, "$database: app may assign");
	my ($status, undef, $error) = $new->psql($database, q{SET ROLE analyst; SELECT exp_assign('e', 's1')});
	like($error, qr/ERROR:  permission denied for function exp_assign/, "$database: a reader may not");
	is($on->(q{SET ROLE analyst; SELECT exp_peek('stopped', 'x', scope => 'shop')}), 'treatment', "$database: but read in the scope");

	# The other cluster's transactions have other numbers: what it aggregated, or did not, is known all the same.
	is($on->($aggregated), $then, "$database: what was not aggregated is, and nothing else");
	is($on->('SELECT count(*) FROM exp_aggregate()'), '0', "$database: once");
	is($on->(q{SELECT count(exp_log_event('s' || i, 'buy', 3)) FROM generate_series(1, 20) AS i; SELECT events FROM exp_aggregate() WHERE experiment = 'e'; SELECT count(*) FROM exp_aggregate()}),
		"20\n20\n0", "$database: and what is logged here");
	is($on->($outcomes), 't|t', "$database: nothing is lost, nothing there twice");
	is($on->(q{SELECT exp_log_event('s9', 'buy', 1, dedupe_key => 'once'), exp_log_event('s612', 'buy'), exp_log_event('s610', 'buy', 2); SELECT count(*) FROM exp.event WHERE subject IN ('s612', 's610')}), "0|0|1\n0",
		"$database: keys, the erased and the merged are known");

	# Going on.
	is($on->(q{SELECT count(*) FILTER (WHERE is_new), count(*) FROM exp_assign_many('e', ARRAY(SELECT 's' || i FROM generate_series(1, 1200) AS i))}),
		'201|1200', "$database: assigning goes on");
	is($on->(q{SELECT exp_define('next', '{"control":1,"treatment":1}')}), 't', "$database: a new experiment");
	cmp_ok($on->(q{SELECT id FROM exp.experiment WHERE key = 'next'}), '>', $last_id, "$database: has an id that was never used");
	for my $part (['audience', q{SELECT exp_create_audience('next', '[]')}], ['layer', q{SELECT exp_create_layer('next')}],
		['config', q{SELECT exp_set_config('next', '{}')}], ['audit', q{SELECT exp_update('next', '{"name":"n"}')}])
	{
		my ($table, $makes) = @$part;
		my $highest = $on->("SELECT max(id) FROM exp.$table");
		$on->($makes);
		cmp_ok($on->("SELECT max(id) FROM exp.$table"), '>', $highest, "$database: the numbers of exp.$table go on");
	}
	for my $change (q{UPDATE exp.audit SET reason = 'another'}, 'DELETE FROM exp.audit', 'TRUNCATE exp.audit',
		q{UPDATE exp.audit SET reason = 'another' WHERE false}, q{SET session_replication_role = replica; DELETE FROM exp.audit})
	{
		my (undef, undef, $refusal) = $new->psql($database, "\\set VERBOSITY verbose\n$change", on_error_stop => 1);
		like($refusal, qr/ERROR:  55000: AUDIT_APPEND_ONLY: /, "$database: even the owner is refused: $change");
	}
	is($on->(q{SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL OR remaining > 0}), '0', "$database: upkeep runs");
	is($on->($outcomes), 't|t', "$database: outcomes are right after it");
	is($on->(q{SELECT count(*) FROM exp.experiment WHERE deleted_at IS NOT NULL}), '0', "$database: and drains what was deleted");
	is($on->(q{SELECT sum(assigned) FROM exp_results('e')}), '1199', "$database: the counts go on");
	is($on->(q{SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), '', "$database: nothing is wrong afterwards");
}

# A copy within the cluster: its transactions' numbers are the same cluster's.
$new->safe_psql('plain', q{SELECT exp_log_event('s20', 'buy', 2)});
$new->safe_psql('postgres', 'CREATE DATABASE copy TEMPLATE plain');
is($new->safe_psql('copy', q{SELECT events FROM exp_aggregate() WHERE experiment = 'e'; SELECT exp_log_event('s20', 'buy', 3); SELECT events FROM exp_aggregate() WHERE experiment = 'e'}), "1\n1\n1", 'a copy aggregates what waits and what follows');
is($new->safe_psql('copy', $outcomes), 't|t', 'once');

# Schema exp alone, where the extension is not installed: the data is of use without it.
$new->safe_psql('bare', 'CREATE TABLE public.users (id text PRIMARY KEY, tenant text NOT NULL)');
$new->command_ok(['psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $new->connstr('bare'), '-f', "$dir/exp.sql"], 'schema exp restores without the extension');
is($new->safe_psql('bare', $rows), $before{rows}, 'bare: every row');
is($new->safe_psql('bare', q{SELECT count(*) FROM exp.enrolled WHERE experiment = 'e'}), '998', 'bare: the view works');
is($new->safe_psql('bare', 'CREATE EXTENSION pg_experiment; SELECT exp_init()'), $store_version, 'the extension comes later');
is($new->safe_psql('bare', q{SELECT * FROM exp_results('e')}) . "\n", ($before{answers} =~ /\A((?:[^\n]*\n){2})/)[0], 'and finds everything');
is($new->safe_psql('bare', q{SELECT count(*) FROM exp_doctor() WHERE NOT ok}), '0', 'bare: nothing is wrong');

$new->stop;
done_testing();
