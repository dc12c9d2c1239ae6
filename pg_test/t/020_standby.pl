# A hot standby: it reads everything, decides as the primary does, writes nothing, follows changes of definitions,
# and goes on after promotion.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $primary = PostgreSQL::Test::Cluster->new('primary');
$primary->init(allows_streaming => 1);
$primary->append_conf('postgresql.conf', "max_prepared_transactions = 5\n");
$primary->start;
$primary->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'base', has_streaming => 1);
$standby->start;

sub on_primary { return $primary->safe_psql('postgres', shift); }
sub on_standby { return $standby->safe_psql('postgres', shift); }
sub replayed { $primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert')); return; }

# The error of a statement on the standby: SQLSTATE and message, DETAIL, HINT.
sub refused
{
	my ($statement) = @_;
	my ($status, undef, $error) =
	  $standby->psql('postgres', "\\set VERBOSITY verbose\n$statement", on_error_stop => 1);
	isnt($status, 0, "refused: $statement");
	return $error;
}

on_primary('CREATE EXTENSION pg_experiment');
replayed();

# Before there is a store, readers behave as on an empty one.
is(on_standby(q{SELECT exp_get('e') IS NULL, exp_peek('e', 's1') IS NULL, (SELECT count(*) FROM exp_list()), (SELECT count(*) FROM exp_results('e'))}),
	't|t|0|0', 'no store yet');
is(on_standby(q{SELECT reason FROM exp_assign('e', 's1')}), 'not_found', 'no store yet: not_found');
like(refused('SELECT exp_init()'), qr/ERROR:  25006: /, 'the store cannot be made on a standby');
like(refused(q{SELECT exp_define('e', '{"control": 1}')}), qr/ERROR:  25006: /, 'nor by the first exp_define');

on_primary(<<'SQL');
SELECT exp_define('e', '[{"key":"control","weight":1,"payload":{"n":1}},{"key":"treatment","weight":1}]', metadata => '{"m": 1}');
SELECT exp_define('small', '{"control":1,"treatment":1}', coverage => 0.1);
SELECT exp_define('d', '{"control":1,"treatment":1}', status => 'draft');
SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 's' || i FROM generate_series(1, 1000) AS i));
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 500) AS i));
SELECT exp_maintain();
SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 'late' || i FROM generate_series(1, 10) AS i));
SELECT exp_create_scope('shop'), exp_subscribe('hook', 'https://example.com', '{*}', 'SECRET');
SELECT exp_create_audience('german', '[{"conditions":[{"attribute":"country","operator":"in","value":["DE","AT"]}]}]');
SELECT exp_set_config('blue', '{"hue": 240}', ARRAY['azure']);
SELECT exp_create_layer('page');
SELECT exp_create_holdout('ho', 0.2);
SELECT exp_define('rules', '[{"key":"control","weight":1},{"key":"treatment","weight":1,"config":"azure"}]', audience => 'german',
	targeting => '[{"conditions":[{"attribute":"age","operator":"gte","value":18}]}]', layer => '{"layer":"page","start":0,"end":7999}');
SELECT exp_update('rules', '{"inherit": true}');
SELECT exp_define('ranges', '{"control":1,"treatment":1}');
SELECT exp_set_allocations('ranges', '[{"variant":"control","start":0,"end":3999},{"variant":"treatment","start":5000,"end":8999}]');
SELECT count(*) FROM exp_assign_many('ranges', ARRAY(SELECT 's' || i FROM generate_series(1, 300) AS i));
SELECT exp_override('rules', 'qa', 'treatment'), exp_override('d', 'qa', 'control');
SELECT count(*) FROM exp_merge_subject('s1', 's2');
SELECT count(*) FROM exp_merge_subject('anonymous', 's3');
CREATE TABLE orders AS SELECT 's' || i AS customer, i * 1.5 AS total, now() + interval '1 day' AS placed_at FROM generate_series(1, 400) AS i;
SELECT exp_define_metric('views', 'count', 'view'), exp_define_metric('revenue', 'sum', 'buy', cap => 60), exp_define_metric('rate', 'rate', numerator => 'buy', denominator => 'view'),
	exp_define_metric('orders', 'sum', source => 'SELECT customer AS subject, total::float8 AS value, placed_at AS ts FROM orders');
SELECT exp_add_metric('e', m) FROM unnest(ARRAY['views', 'revenue', 'rate', 'orders']) AS m;
SELECT count(exp_log_event('s' || i, 'buy', i, ts => now() - interval '20 days')) FROM generate_series(1, 50) AS i;
SELECT exp_maintain();
SELECT count(exp_log_event('s' || i, e, i)) FROM generate_series(1, 100) AS i, unnest(ARRAY['view', 'view', 'buy']) AS e;
SELECT count(*) FROM exp_aggregate();
SELECT count(exp_log_event('s' || i, 'buy', 1)) FROM generate_series(1, 10) AS i;
SQL
replayed();

my %reader = (
	exp_get => q{SELECT exp_get('e'), exp_get('small'), exp_get('absent')},
	exp_list => q{SELECT * FROM exp_list(); SELECT key, total FROM exp_list(page => 2, page_size => 1)},
	exp_peek => q{SELECT string_agg(exp_peek('e', 's' || i), ',' ORDER BY i) FROM generate_series(1, 2000) AS i},
	'exp_peek outside the coverage' => q{SELECT string_agg(coalesce(exp_peek('small', 's' || i), '-'), ',' ORDER BY i) FROM generate_series(1, 2000) AS i},
	exp_results => q{SELECT * FROM exp_results('e')},
	exp_srm => q{SELECT * FROM exp_srm('e')},
	exp_srm_test => q{SELECT * FROM exp_srm_test(ARRAY[500, 400], ARRAY[1, 1]::float8[])},
	exp_get_assignment => q{SELECT * FROM exp_get_assignment('e', 's1'); SELECT count(*) FROM exp_get_assignment('e', 'nobody')},
	exp_bucket => q{SELECT exp_bucket('native', '6:globale', 's1'), exp_bucket('native', '', '')},
	exp_doctor => q{SELECT * FROM exp_doctor()},
	exp_decide => q{SELECT i, d.* FROM generate_series(1, 40) AS i, exp_decide('s' || i, '{"country":"DE","age":20}') AS d ORDER BY 1, 2},
	'exp_decide of whom the rules leave out' => q{SELECT i, d.* FROM generate_series(1, 40) AS i, exp_decide('s' || i, '{"country":"FR","age":20}') AS d ORDER BY 1, 2},
	'exp_decide below' => q{SELECT i, d.* FROM generate_series(1, 40) AS i, exp_decide('s' || i, '{"country":"AT","age":18}', scope => 'shop') AS d ORDER BY 1, 2},
	'exp_decide of the forced and the merged' => q{SELECT s, d.* FROM unnest(ARRAY['qa', 's1', 's2', 'anonymous', 's3']) AS s, exp_decide(s) AS d ORDER BY 1, 2},
	exp_explain => q{SELECT i, x.* FROM generate_series(1, 40) AS i, exp_explain('rules', 's' || i, '{"country":"DE","age":20}') AS x},
	'exp_explain of the forced and the merged' => q{SELECT s, k, x.* FROM unnest(ARRAY['qa', 's1', 'anonymous']) AS s, unnest(ARRAY['rules', 'e', 'ranges', 'd']) AS k, exp_explain(k, s, '{"country":"DE"}') AS x},
	'exp_peek by rules' => q{SELECT string_agg(coalesce(exp_peek('rules', 'p' || i, jsonb_build_object('country', (ARRAY['DE','AT','FR'])[1 + i % 3], 'age', i % 40)), '-'), ',' ORDER BY i) FROM generate_series(1, 500) AS i},
	'exp_peek by ranges, under a holdout' => q{SELECT string_agg(coalesce(exp_peek('ranges', 'p' || i), '-'), ',' ORDER BY i) FROM generate_series(1, 500) AS i},
	'exp_peek of the merged' => q{SELECT exp_peek('e', 's1') = exp_peek('e', 's2'), exp_peek('ranges', 'anonymous') IS NOT DISTINCT FROM exp_peek('ranges', 's3')},
	'results of a holdout' => q{SELECT * FROM exp_results('ho'); SELECT * FROM exp_srm('ho')},
	exp_match => q{SELECT exp_match('[{"conditions":[{"attribute":"v","operator":"semverGt","value":"1.2.3"}]}]', '{"v":"1.10.0"}')},
	exp_audit => q{SELECT * FROM exp_audit()},
	'the parts' => q{SELECT * FROM exp_list_scopes(); SELECT * FROM exp_list_audiences(); SELECT * FROM exp_list_configs(); SELECT * FROM exp_list_layers(); SELECT exp_get_audience('german'), exp_get_config('azure'), exp_get_scope('shop')},
	exp_metric_moments => q{SELECT * FROM exp_metric_moments('e')},
	exp_series => q{SELECT * FROM exp_series('e', 'revenue', '1 hour'); SELECT * FROM exp_series('e', 'rate'); SELECT sum(sum) FROM exp_series('e', 'orders', '7 days')},
	exp_analyze => q{SELECT to_jsonb(a) - 'as_of' FROM exp_analyze('e') AS a; SELECT to_jsonb(a) - 'as_of' FROM exp_analyze('e', population => 'assigned') AS a; SELECT to_jsonb(a) - 'as_of' FROM exp_analyze('e', 'revenue', by => 'country', as_of => '2100-01-01') AS a},
	exp_report => q{SELECT regexp_replace(exp_report('e'), '20[0-9]{2}-[^<]*', '', 'g'), regexp_replace(exp_report_index(), '20[0-9]{2}-[^<]*', '', 'g')},
	exp_plot => q{SELECT regexp_replace(exp_plot('e', 'revenue'), '20[0-9]{2}-.*', '', 'n')},
	'exp.running and exp.health' => q{SELECT * FROM exp.running ORDER BY 1, 2; SELECT scope, experiment, concern, ok FROM exp.health ORDER BY 1, 2, 3},
	exp_plan => q{SELECT * FROM exp_plan('e', 'revenue', effect => 1, traffic => 10)},
	exp_simulate_aa => q{SELECT * FROM exp_simulate_aa('revenue', 50)},
	exp_list_metrics => q{SELECT * FROM exp_list_metrics(); SELECT * FROM exp_list_metrics('e')},
	exp_settings => q{SELECT * FROM exp_settings()},
	'exp.event' => q{SELECT event, count(*), sum(value) FROM exp.event GROUP BY 1 ORDER BY 1; SELECT count(*) FROM exp.aggregation_progress},
	'exp.enrolled' => q{SELECT count(*), min(assigned_at) FROM exp.enrolled},
	exp_winner => q{SELECT * FROM exp_winner('e')},
	exp_bandit => q{SELECT count(*) FROM exp_bandit('e')},
	exp_snapshot => q{SELECT exp_snapshot(), exp_snapshot(format => 'growthbook')},
	exp_config_versions => q{SELECT * FROM exp_config_versions()},
	exp_outbox => q{SELECT jsonb_array_length(events) FROM exp_outbox()},
	exp_changes => q{SELECT * FROM exp_changes('e')},
	'what is told to others' => q{SELECT * FROM exp_list_subscriptions(); SELECT * FROM exp_list_deliveries()},
	'what needs no store' => q{SELECT exp_compare('{"n":100,"mean":1,"var":1}', '{"n":100,"mean":1.2,"var":1}'), exp_adjust(ARRAY[0.01, 0.04]), exp_power(1000, 1000, 0.1, 0.02),
		exp_sample_size(0.1, 0.02), exp_mde(1000, 1000, 0.1), (SELECT exp_moments(n) FROM generate_series(1, 9) AS n), (SELECT exp_merge_moments(m) FROM unnest(ARRAY['{"n":100,"mean":1,"var":1}'::jsonb]) AS m)},
);
for my $name (sort keys %reader)
{
	my $expected = on_primary($reader{$name});
	isnt($expected, '', "$name answers");
	is(on_standby($reader{$name}), $expected, "and the standby answers the same: $name");
}
is(on_standby(q{SELECT count(*) FROM exp_doctor() WHERE NOT ok}), '0', 'nothing is wrong on the standby');
is(on_standby(q{SELECT sum(assigned) FROM exp_results('e')}), '1009', 'pending counts are in, of two that were merged once');

# What is stored is answered; what would have to be written is not.
my $answer = on_primary(q{SELECT * FROM exp_assign('e', 's1')});
is(on_standby(q{SELECT * FROM exp_assign('e', 's1')}), $answer, 'exp_assign answers what is stored');
is( on_standby(q{BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM exp_assign('e', 's1'); COMMIT}),
	$answer, 'in REPEATABLE READ, too');
is( on_standby(q{SELECT count(*), count(variant), bool_or(is_new) FROM exp_assign_many('e', ARRAY(SELECT 's' || i FROM generate_series(1, 1000) AS i))}),
	'1000|1000|f', 'exp_assign_many likewise, of a merged one, too');
is(on_standby(q{SELECT reason FROM exp_assign('rules', 'qa')}), 'override', 'and what is forced');
is(on_standby(q{SELECT reason FROM exp_assign('rules', 'p1', '{"country":"FR"}')}), 'audience', 'and whom the rules leave out');
is( on_standby(q{SELECT count(*) > 10 FROM generate_series(1, 200) AS i, LATERAL (SELECT exp_peek('ranges', 'n' || i) IS NULL AS out) AS p WHERE p.out}), 't', 'and whom a holdout or a gap leaves out');
is(on_standby(q{SELECT reason FROM exp_assign('d', 's1')}), 'draft', 'a draft answers without writing');
is(on_standby(q{SELECT reason FROM exp_log_exposure('absent', 's1')}), 'not_found', 'an absent one, too');
for my $call (
	q{SELECT exp_assign('e', 'fresh')},
	q{SELECT exp_log_exposure('e', 'fresh')},
	q{SELECT exp_log_exposure('e', 's1')},
	q{SELECT exp_assign_many('e', ARRAY['s1', 'fresh'])},
	q{SELECT exp_log_exposures('e', ARRAY['s1'])})
{
	my $error = refused($call);
	like($error, qr/ERROR:  25006: READ_ONLY: /, 'with 25006');
	like($error, qr/HINT:  .*exp_peek/, 'and the HINT to peek');
}
my @writers = (
	q{SELECT exp_define('e', coverage => 0.5)}, q{SELECT exp_define('other', '{"control": 1}')},
	q{SELECT exp_stop('e', 'x')}, q{SELECT exp_pause('e')}, q{SELECT exp_archive('e')}, q{SELECT exp_start('d')},
	q{SELECT exp_set_status('e', 'paused')}, q{SELECT exp_update('e', '{"name": "x"}')},
	q{SELECT exp_delete_experiment('e')}, q{SELECT exp_forget_subject('e', 's1')}, q{SELECT exp_erase_subject('s1')},
	q{SELECT exp_grant('postgres', 'reader', 'global')}, q{SELECT exp_revoke('postgres', 'reader', 'global')},
	q{SELECT exp_maintain()}, q{SELECT exp_init()},
	q{SELECT exp_merge_subject('s7', 's8')}, q{SELECT exp_override('e', 's7', 'control')}, q{SELECT exp_create_scope('x')},
	q{SELECT exp_create_audience('x', '[]')}, q{SELECT exp_update_audience('german', '{"name":"x"}')}, q{SELECT exp_delete_audience('german')},
	q{SELECT exp_create_layer('x')}, q{SELECT exp_create_holdout('x', 0.1)}, q{SELECT exp_end_holdout('ho')},
	q{SELECT exp_set_config('x', '{}')}, q{SELECT exp_delete_config('blue')}, q{SELECT exp_set_allocations('ranges', 'null')},
	q{SELECT exp_add_variant('e', '{"key":"x","weight":1}')}, q{SELECT exp_import('{"features":{}}', 'growthbook')},
	q{SELECT exp_import_assignments('e', $$SELECT 'x' AS subject, 'control' AS variant$$)},
	q{SELECT exp_log_event('s1', 'buy')}, q{SELECT exp_log_event('nobody', 'buy')}, q{SELECT exp_log_events('[{"subject":"s1","event":"buy"}]')},
	q{SELECT exp_define_metric('x', 'count', 'view')}, q{SELECT exp_delete_metric('views')}, q{SELECT exp_add_metric('d', 'views')},
	q{SELECT exp_remove_metric('e', 'views')}, q{SELECT exp_aggregate()}, q{SELECT exp_set('covariate_days', 7)}, q{SELECT exp_maintain('aggregate')},
	q{SELECT exp_resume('e')}, q{SELECT exp_publish()}, q{SELECT exp_subscribe('x', 'https://example.com', '{*}', 'S')}, q{SELECT exp_unsubscribe('hook')}, q{SELECT exp_redeliver(1)},
	q{SELECT exp_claim_deliveries('r')}, q{SELECT exp_settle_deliveries('r', '[]')}, q{SELECT exp_set_winner_policy('e', '{}')}, q{SELECT exp_evaluate_winner('e')}, q{SELECT exp_set_bandit('e', 'views')}, q{SELECT exp_install_cron()},
	q{SELECT exp_repair('counts are folded')});
for my $call (@writers)
{
	my $error = refused($call);
	like($error, qr/ERROR:  25006: /, 'with 25006');
}

# Nor in a read-only transaction on the primary, in which readers answer.
for my $call (
	@writers, q{SELECT exp_assign('e', 'fresh')}, q{SELECT exp_assign_many('e', ARRAY['fresh'])}, q{SELECT exp_log_exposure('e', 's1')}, q{SELECT exp_log_exposures('e', ARRAY['s1'])})
{
	my (undef, undef, $error) = $primary->psql('postgres', "\\set VERBOSITY verbose\nBEGIN READ ONLY;\n$call;\nCOMMIT;");
	like($error, qr/ERROR:  25006: /, "read-only transaction: $call");
}
for my $name (sort keys %reader)
{
	is(on_primary("BEGIN READ ONLY; $reader{$name}; COMMIT"), on_primary($reader{$name}), "read-only transaction: $name");
}
# Nothing of the catalogue is missing here, but what only an aggregate calls.
my $all_calls = join ' ', values %reader, @writers, 'exp_assign( exp_assign_many( exp_log_exposure( exp_log_exposures(';
is(join(' ', grep { $all_calls !~ /\b$_\(/ } split /\n/, on_primary(q{SELECT DISTINCT p.proname FROM pg_proc AS p JOIN pg_depend AS d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
	JOIN pg_extension AS e ON e.oid = d.refobjid AND e.extname = 'pg_experiment' WHERE 'internal'::regtype <> ALL (p.proargtypes::oid[]) ORDER BY 1})), '', 'every function was called');
is(on_primary(q{BEGIN READ ONLY; SELECT * FROM exp_assign('e', 's1'); COMMIT}),
	$answer, 'exp_assign answers what is stored in one');
is(on_primary(q{SELECT count(*) FROM exp_get_assignment('e', 's1')}), '1', 'and nothing was erased');

# The standby decides as the primary then does.
my $decide = q{SELECT string_agg(coalesce(%s, '-'), ',' ORDER BY i) FROM generate_series(5001, 6000) AS i};
for my $key ('e', 'small')
{
	my $peeked = on_standby(sprintf $decide, "exp_peek('$key', 's' || i)");
	like($peeked, qr/control.*treatment|treatment.*control/, "$key: new subjects have variants on the standby");
	is(on_primary(sprintf $decide, "(exp_assign('$key', 's' || i)).variant"),
		$peeked, "$key: and the primary assigns just those");
}

# A session on the standby that has the definition compiled follows every change.
my $session = $standby->background_psql('postgres');
my $repeatable = $standby->background_psql('postgres');
my $look = q{SELECT coalesce(exp_peek('small', 's1'), '-') || ' ' || coalesce(exp_peek('e', 'new'), '-') || ' ' || coalesce((exp_assign('e', 's1')).variant, '-')};
$repeatable->query_safe('BEGIN ISOLATION LEVEL REPEATABLE READ');
my $first = $session->query_safe($look);
is($repeatable->query_safe($look), $first, 'two sessions have it compiled');
my @changes = (
	[q{SELECT exp_define('small', coverage => 1)}, 'more coverage'],
	[q{SELECT exp_pause('e')}, 'paused'],
	[q{SELECT exp_resume('e')}, 'resumed'],
	[q{SELECT exp_stop('e', 'enough', winner => 'treatment', serve => 'winner')}, 'stopped, serving the winner'],
	[q{BEGIN; SELECT exp_update('e', '{"serve": "none"}'); PREPARE TRANSACTION 'p'; COMMIT PREPARED 'p'}, 'by a prepared transaction'],
	[q{SELECT exp_update('e', '{"winner": null}'); SELECT exp_start('e')}, 'started again'],
	[q{SELECT exp_override('small', 's1', 'treatment')}, 'forced'],
	[q{SELECT exp_override('small', 's1', 'control')}, 'forced otherwise'],
	[q{SELECT exp_override('small', 's1', NULL)}, 'forced no more'],
	[q{SELECT exp_update('small', '{"audience":"german"}')}, 'an audience that does not match'],
	[q{SELECT exp_update_audience('german', '{"rules":[]}')}, 'whose rules change'],
	[q{SELECT exp_merge_subject('new', 's2')}, 'merged'],
	[q{SELECT exp_delete_experiment('small', 10000); SELECT exp_define('small', '{"control":1,"treatment":1}'); SELECT exp_set_allocations('small', '[{"variant":"treatment","start":0,"end":9999}]')}, 'given ranges'],
	[q{SELECT exp_delete_experiment('small', 10000); SELECT exp_define('small', '{"x": 1}')}, 'deleted and defined anew'],
);
my %seen = ($first => 1);
for my $change (@changes)
{
	on_primary($change->[0]);
	replayed();
	my $now = on_primary($look);
	is($session->query_safe($look), $now, "the standby's session follows: $change->[1]");
	is($repeatable->query_safe($look), $now, "so does the one in REPEATABLE READ: $change->[1]");
	$seen{$now} = 1;
}
cmp_ok(scalar keys %seen, '>=', 5, 'the changes showed');
is($session->query_safe(q{SELECT exp_assign('e', 's1', scope => 'unknown')}), '(,f,not_found,)', 'an unknown scope');
$repeatable->query_safe('COMMIT');

# Promotion: the same session goes on, and writes.
my $counts = on_primary(q{SELECT * FROM exp_results('e')});
replayed();
$primary->stop;
$standby->promote;
is(on_standby(q{SELECT * FROM exp_results('e')}), $counts, 'promoted: the counts are the same');
like($session->query_safe(q{SELECT variant, is_new, reason FROM exp_assign('e', 'after')}),
	qr/^(control|treatment)\|t\|new$/, 'the open session enrols');
is(on_standby(q{SELECT is_new FROM exp_log_exposure('e', 'after')}), 'f', 'and others see it');
is(on_standby(q{SELECT exp_define('after', '{"control": 1}')}), 't', 'a new experiment can be defined');

# The events that were not aggregated when the primary went are now, and the others not again.
my $bought = q{SELECT sum(count), sum(sum) FROM exp_series('e', 'revenue')};
my $stored = q{SELECT count(*), sum(v.value) FROM exp.event AS v JOIN exp.enrolled AS n ON n.subject = v.subject AND n.experiment = 'e' WHERE v.event = 'buy' AND n.exposed_at <= v.received_at};
isnt(on_standby($bought), on_standby($stored), 'there are events to aggregate');
is(on_standby(q{SELECT experiment, events FROM exp_aggregate()}), 'e|10', 'which they are');
is(on_standby($bought), on_standby($stored), 'all of them');
is(on_standby(q{SELECT exp_log_event('s1', 'buy', 7), count(*) FROM exp_aggregate(); SELECT experiment, events FROM exp_aggregate(); SELECT count(*) FROM exp_aggregate()}), "1|0\ne|1\n0", 'and those that follow');
is(on_standby($bought), on_standby($stored), 'once');
is(on_standby(q{SELECT sum(mean * n) FROM exp_metric_moments('e', 'revenue')}),
	on_standby(q{SELECT sum(least(total, 60)) FROM (SELECT sum(v.value) AS total FROM exp.event AS v JOIN exp.enrolled AS n ON n.subject = v.subject AND n.experiment = 'e'
		WHERE v.event = 'buy' AND v.ts >= n.exposed_at GROUP BY v.subject) AS s}), 'moments are right');
is(on_standby(q{SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL OR remaining > 0}), '0', 'upkeep runs');
is(on_standby(q{SELECT count(*) FROM exp_doctor() WHERE NOT ok}), '0', 'nothing is wrong');
$session->quit;
$repeatable->quit;
$standby->stop;
done_testing();
