# pg_upgrade from 15 to 18: with the extension in the database, and without it. Every row is there, answers are the same,
# what waited is folded once, what counts transactions starts anew, and writes go on.
#
# PG_EXPERIMENT_OLD and PG_EXPERIMENT_NEW name the directories of the two installations, each with the extension.
use strict;
use warnings;
use IPC::Run ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my ($from, $to) = @ENV{qw(PG_EXPERIMENT_OLD PG_EXPERIMENT_NEW)};
unless ($from && $to)
{
	diag('SKIPPED: there is no second Postgres to upgrade to (make test PG=18, or make test-long)');
	pass('not tested: there is no second Postgres to upgrade to');
	done_testing();
	exit;
}

my @roles = qw(shop_app analyst boss);
my $SUBJECTS = $ENV{PG_EXPERIMENT_LONG} ? 100_000 : 3_000;

# What the old server is left with. The last statements leave work: events, deltas, deliveries.
my $fill = <<"SQL";
CREATE EXTENSION pg_experiment;
SELECT exp_init(), exp_create_scope('shop');
SELECT exp_define('e', '[{"key":"control","weight":1,"payload":{"n":1.50}},{"key":"treatment","weight":3}]');
SELECT exp_define('stopped', '{"control":1,"treatment":1}', scope => 'shop'), exp_define('told', '{"a":1,"b":1}', scope => 'shop');
SELECT exp_create_audience('german', '[{"conditions":[{"attribute":"country","operator":"eq","value":"DE"}]}]', name => 'Ünïcödé');
SELECT exp_create_layer('page'), exp_create_holdout('ho', 0.2), exp_set_config('blue', '{"hue": 2.40}', ARRAY['azure']);
SELECT exp_define('rules', '[{"key":"control","weight":1},{"key":"treatment","weight":1,"config":"azure"}]', audience => 'german', layer => '{"layer":"page","start":0,"end":7999}');
SELECT exp_define_metric('buyers', 'conversion', 'buy'), exp_define_metric('revenue', 'sum', 'buy', unit => 'EUR');
SELECT exp_add_metric('e', 'buyers', 'primary'), exp_add_metric('e', 'revenue');
SELECT exp_subscribe('all', 'https://example.com', '{*}', 'S'), exp_set('events_retention_days', 60);
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, $SUBJECTS) AS i));
SELECT count(*) FROM exp_assign_many('stopped', ARRAY['x', 'Ünïcödé', 'tab	and \\ and ''quote'''], scope => 'shop');
SELECT exp_stop('stopped', 'it''s over', winner => 'treatment', serve => 'winner', scope => 'shop');
SELECT count(exp_log_event('s' || i, 'buy', i % 7, ts => now() - (i % 20) * interval '1 day')) FROM generate_series(1, $SUBJECTS, 3) AS i;
SELECT count(exp_log_event('s' || i, 'buy', i % 5)) FROM generate_series(1, $SUBJECTS, 2) AS i;
SELECT exp_override('e', 'qa', 'control', until => '2100-01-01');
SELECT count(*) FROM exp_merge_subject('s7', 's8');
SELECT count(*) FROM exp_erase_subject('s9');
SELECT count(*) FROM exp_maintain();
SELECT exp_grant('shop_app', 'app', 'shop'), exp_grant('analyst', 'reader', 'global'), exp_grant('boss', 'admin', 'global');
SELECT count(*) FROM exp_claim_deliveries('relay', 2, 3);
SELECT exp_settle_deliveries('relay', (SELECT jsonb_agg(jsonb_build_object('subscription_id', d.subscription_id, 'scope', d.scope, 'experiment', d.experiment, 'event', d.event_id,
	'state', CASE d.sequence WHEN 1 THEN 'delivered' WHEN 2 THEN 'dead' ELSE 'retry' END, 'status', 500)) FROM exp.delivery AS d JOIN exp.lane AS l USING (subscription_id, scope, experiment)
	WHERE l.leased_by = 'relay' AND d.sequence <= 3));
CREATE TABLE public.watermark AS SELECT watermark FROM exp_outbox(include_below => true, batch => 5);
CREATE INDEX assignment_by_time ON exp.assignment (assigned_at);
SELECT exp_pause('told', 'shop'), exp_resume('told', 'shop');
SELECT count(exp_log_event('s' || i, 'buy', 100)) FROM generate_series(10, 400) AS i;
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 'late' || i FROM generate_series(1, 60) AS i));
SQL

# Every row of every table of the schema; partitions are part of their table.
my $rows = <<'SQL';
DO $$
DECLARE
	name text;
BEGIN
	CREATE TEMP TABLE sums (line text);
	FOR name IN SELECT relname FROM pg_class WHERE relnamespace = 'exp'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition LOOP
		EXECUTE format('INSERT INTO sums SELECT %L || count(*) || '' '' || coalesce(md5(string_agg(t::text, E''\n'' ORDER BY t::text COLLATE "C")), ''-'') FROM exp.%I AS t', name || ' ', name);
	END LOOP;
END $$;
SELECT line FROM sums ORDER BY line COLLATE "C";
SQL
my $answers = <<'SQL';
SELECT string_agg(r::text, ' ') FROM exp_results('e') AS r;
SELECT string_agg(r::text, ' ') FROM exp_results('stopped', 'shop') AS r;
SELECT string_agg(m::text, ' ' ORDER BY m.metric COLLATE "C", m.variant COLLATE "C") FROM exp_metric_moments('e') AS m;
SELECT md5(string_agg(concat_ws(' ', exp_peek('e', 's' || i), exp_peek('rules', 's' || i, '{"country":"DE"}'), exp_peek('told', 's' || i, scope => 'shop')), ',' ORDER BY i)) FROM generate_series(1, 2000) AS i;
SELECT exp_peek('e', 'qa'), exp_peek('e', 's7'), exp_peek('stopped', 'new', scope => 'shop'), exp_winner('stopped', 'shop');
SELECT md5(exp_snapshot()::text), md5(exp_snapshot(scope => 'shop')::text), exp_get('e');
SELECT string_agg(s::text, ' ') FROM exp_list_subscriptions(include_below => true) AS s;
SELECT md5(string_agg(d::text, ' ')) FROM exp_list_deliveries(include_below => true) AS d;
SELECT md5(string_agg(c::text, ' ')) FROM exp_changes('told', scope => 'shop') AS c;
SELECT md5(string_agg(a::text, ' ')) FROM exp_audit() AS a;
SQL
my $executes = <<'SQL';
SELECT r, p.proname FROM unnest(ARRAY['shop_app', 'analyst', 'boss', 'pg_monitor']) AS r, pg_proc AS p
WHERE p.proname LIKE 'exp\_%' AND has_function_privilege(r, p.oid, 'EXECUTE') ORDER BY 1, 2
SQL
# Assigned, exposed and exposures of each variant, as the rows say.
my $recount = <<'SQL';
SELECT count(*) FROM exp_results('e') AS r WHERE (r.assigned, r.subjects, r.exposures) IS DISTINCT FROM
	(SELECT (count(*), count(*) FILTER (WHERE n.exposures > 0), coalesce(sum(n.exposures), 0)::bigint)
	 FROM exp.enrolled AS n WHERE n.scope = 'global' AND n.experiment = 'e' AND n.variant = r.variant)
SQL
# Revenue of each variant, as the events say.
my $revenue = <<'SQL';
SELECT m.variant, m.n, round((m.mean * m.n)::numeric, 6) = (SELECT round(coalesce(sum(v.value), 0)::numeric, 6) FROM exp.enrolled AS n
		JOIN exp.event AS v ON v.subject = n.subject AND v.scope_id = 1 AND v.event = 'buy' AND v.ts >= n.exposed_at
		WHERE n.scope = 'global' AND n.experiment = 'e' AND n.variant = m.variant) AS same
FROM exp_metric_moments('e', 'revenue') AS m ORDER BY m.variant COLLATE "C"
SQL

sub cluster
{
	my ($name, $directory, @options) = @_;
	my $node = PostgreSQL::Test::Cluster->new($name, install_path => $directory);
	$node->init(extra => ['--encoding', 'UTF8', '--locale', 'C', @options]);
	$node->append_conf('postgresql.conf', "timezone = 'UTC'\nautovacuum = off\n");
	return $node;
}

# Debian's 15.20 keeps an option of its own, pg_attver, on every column of every table, which ALTER TABLE does not reset. Its
# pg_dump leaves it out; that of 18, which pg_upgrade runs, does not, and 18 does not know it: no table at all of such a
# server upgrades. This throwaway one forgets it, to see how what is in it fares.
my $forget = <<'SQL';
UPDATE pg_attribute SET attoptions = NULL WHERE attoptions::text ~ '^{pg_attver=[0-9]+}$'
SQL

sub pg_upgrade
{
	my ($old, $new) = @_;
	my @command = ("$to/bin/pg_upgrade", '-d', $old->data_dir, '-D', $new->data_dir, '-b', "$from/bin", '-B', "$to/bin",
		'-p', $old->port, '-P', $new->port, '-s', $new->host);
	my $output;
	# It writes what it does where it is run.
	my $run = IPC::Run::run(\@command, '>&', \$output, init => sub { chdir $new->basedir or die $! });
	ok($run, 'pg_upgrade') and return;
	diag($output, map { slurp_file($_) } glob($new->data_dir . '/pg_upgrade_output.d/*/log/pg_upgrade_*.log'));
	BAIL_OUT('nothing to look at');
}

sub doctor
{
	my ($node, $when) = @_;
	is($node->safe_psql('shop', q{SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), '', "$when: exp_doctor finds nothing");
	return;
}

sub upgrade
{
	my ($way, $before, $after) = @_;
	my $old = cluster('old_' . ($way =~ tr{ }{_}r), $from);
	$old->start;
	$old->safe_psql('postgres', join ';', (map { "CREATE ROLE $_" } @roles), 'CREATE DATABASE shop');
	$old->safe_psql('shop', 'SELECT txid_current()') for 1 .. 20;
	$old->safe_psql('shop', $fill);
	is($old->safe_psql('shop', $recount), '0', "$way: the counts are right before");
	my %was = (rows => $old->safe_psql('shop', $rows), answers => $old->safe_psql('shop', $answers), executes => $old->safe_psql('shop', $executes));
	like($was{rows}, qr/^event [1-9](?s:.*)^lane [1-9](?s:.*)^outbox [1-9](?s:.*)^tally_delta [1-9]/m, "$way: with what is not folded and not sent");
	$old->safe_psql('shop', $before) if $before;
	$old->safe_psql('shop', $forget);
	$old->stop;

	my $new = cluster('new_' . ($way =~ tr{ }{_}r), $to, '--no-data-checksums');
	pg_upgrade($old, $new);
	$new->start;
	$new->safe_psql('shop', $after) if $after;
	like($new->safe_psql('shop', 'SHOW server_version'), qr/^18/, "$way: it is 18 now");
	is($new->safe_psql('shop', $rows), $was{rows}, "$way: every row is there");
	is($new->safe_psql('shop', $answers), $was{answers}, "$way: every answer is the same, every subject's variant included");
	is($new->safe_psql('shop', $executes), $was{executes}, "$way: everybody may execute what they could");
	goes_on($new, $way);
	$new->stop;
	return;
}

sub goes_on
{
	my ($new, $way) = @_;
	is($new->safe_psql('shop', $recount), '0', "$way: the counts equal a recount");
	is($new->safe_psql('shop', q{SELECT count(*) FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indrelid WHERE c.relnamespace = 'exp'::regnamespace AND NOT i.indisvalid}),
		'0', "$way: every index is valid");
	doctor($new, "$way, at once");
	# A watermark of the outbox says of which cluster it is: pg_upgrade makes another one.
	my (undef, undef, $error) = $new->psql('shop', 'SELECT exp_outbox((SELECT watermark FROM public.watermark))');
	like($error, qr/INVALID_WATERMARK/, "$way: a watermark of the old cluster is refused");
	is($new->safe_psql('shop', q{SELECT jsonb_array_length(events) = (SELECT count(*) FROM exp.outbox WHERE scope = 'global') FROM exp_outbox(batch => 10000)}),
		't', "$way: from the beginning, every event is there");
	like($new->safe_psql('shop', q{SELECT count(*) FROM exp_claim_deliveries('relay 2')}), qr/^[1-9]/, "$way: what waits is delivered");

	# Events that waited are aggregated, once; so are those that follow.
	is($new->safe_psql('shop', q{SELECT sum(events) FROM exp_aggregate(); SELECT count(*) FROM exp_aggregate()}), "391\n0", "$way: events that waited are aggregated, once");
	unlike($new->safe_psql('shop', $revenue), qr/\|f$/m, "$way: to what a recount says");
	is($new->safe_psql('shop', q{SELECT sum(exp_log_event('s' || i, 'buy', 3)) FROM generate_series(1, 300) AS i}), '299', "$way: events go on");
	is($new->safe_psql('shop', q{SELECT variant, is_new FROM exp_assign('e', 's1'); SELECT is_new, reason FROM exp_assign('e', 'newcomer')}) =~ /\|f\nt\|new$/ ? 1 : 0, 1, "$way: assignments, too");
	is($new->safe_psql('shop', q{SET ROLE shop_app; SELECT is_new FROM exp_assign('told', 'newcomer', scope => 'shop')}), 't', "$way: by a role that was granted access");
	is($new->safe_psql('shop', q{SELECT sum(events) FROM exp_aggregate(); SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL}), "299\n0", "$way: aggregated and maintained");
	unlike($new->safe_psql('shop', $revenue), qr/\|f$/m, "$way: to what a recount says");
	is($new->safe_psql('shop', $recount), '0', "$way: the counts equal a recount, too");
	my $watermark = $new->safe_psql('shop', q{SELECT watermark FROM exp_outbox('now')});
	is($new->safe_psql('shop', "SELECT exp_pause('e') ->> 'status'; SELECT count(*) FROM jsonb_array_elements((SELECT events FROM exp_outbox('$watermark'))) AS e WHERE e ->> 'topic' = 'experiment.paused'"),
		"paused\n1", "$way: the outbox goes on");
	doctor($new, "$way, after that");
	return;
}

upgrade('with the extension');
upgrade('without it', 'DROP EXTENSION pg_experiment', 'CREATE EXTENSION pg_experiment; SELECT exp_init()');

done_testing();
