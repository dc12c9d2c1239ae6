# Outcomes under load: eight sessions log events in every way there is, four aggregate at once, one forgets, erases and
# merges subjects, one does upkeep, stops and starts, while a killer ends random sessions and the server is killed once
# amid it all. Then what was aggregated equals a recount of the rows that are stored: nothing lost, nothing twice.
# Before that, the small cases.
use strict;
use warnings;
use FindBin;
use IPC::Run ();
use lib $FindBin::Bin;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Faults;
use Test::More;
use Time::HiRes qw(usleep);

my $LONG = $ENV{PG_EXPERIMENT_LONG};
my ($EVENTS, $SUBJECTS) = $LONG ? (5_000_000, 100_000) : (200_000, 10_000);
my $LIMIT = $LONG ? 7200 : 900;

my $node = PostgreSQL::Test::Cluster->new('outcomes');
$node->init;
$node->append_conf('postgresql.conf', <<'CONF');
fsync = on
log_statement = none
log_min_messages = error
log_error_verbosity = verbose
max_connections = 60
max_prepared_transactions = 5
max_wal_size = 4GB
deadlock_timeout = 200ms
autovacuum_naptime = 2s
CONF
$node->start;
my $database = 'postgres';
sub sql { return $node->safe_psql($database, shift); }

# The error of a statement: SQLSTATE, message, DETAIL, HINT; '' if there is none.
sub error_of
{
	my ($statement) = @_;
	my (undef, undef, $error) = $node->psql($database, "\\set VERBOSITY verbose\n$statement", on_error_stop => 1);
	return $error;
}

my $recount = recount_sql();

sub equals_a_recount
{
	my ($when) = @_;
	sql(q{SET work_mem = '256MB'; TRUNCATE recount.values; INSERT INTO recount.values SELECT * FROM recount.value; ANALYZE recount.values});
	is(sql('SELECT recount.wrong_values()'), '', "$when: the values of subjects equal a recount");
	is(sql('SELECT recount.wrong_moments()'), '', "$when: moments equal a recount");
	is(sql('SELECT recount.wrong_buckets()'), '', "$when: buckets equal a recount");
	return;
}


# --- Small cases -------------------------------------------------------------------------------------------------------

# A database of its own with an experiment e whose every subject has the variant that its name says.
sub fresh
{
	($database) = @_;
	$node->safe_psql('postgres', "CREATE DATABASE $database");
	sql('CREATE EXTENSION pg_experiment; SELECT exp_init()');
	sql($recount);
	sql(q{SELECT exp_define('e', '{"control":1,"treatment":1}')});
	sql(q{SELECT exp_define_metric('views', 'count', 'view'), exp_define_metric('revenue', 'sum', 'buy'), exp_define_metric('buyers', 'conversion', 'buy', conversion_window => '1 day'),
		exp_define_metric('basket', 'avg', 'buy'), exp_define_metric('rate', 'rate', numerator => 'buy', denominator => 'view'), exp_define_metric('per_view', 'ratio', numerator => 'revenue', denominator => 'views')});
	sql(q{SELECT exp_add_metric('e', m) FROM unnest(ARRAY['views', 'revenue', 'buyers', 'basket', 'rate', 'per_view']) AS m});
	return;
}
sub aggregate { return sql(q{SELECT coalesce(string_agg(experiment || ' ' || events || ' ' || subjects, ', ' ORDER BY experiment), 'nothing') FROM exp_aggregate()}); }

fresh('cases');
my $exposed = q{SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 20) AS i))};
# What happened before the exposure is the covariate, what is late goes where it belongs.
is(sql(q{SELECT count(exp_log_event('s' || i, 'buy', i, ts => now() - i * interval '1 day')) FROM generate_series(1, 25) AS i}), '25', 'a history');
is(aggregate(), 'nothing', 'counts nowhere');
is(sql($exposed), '20', 'then they are exposed');
is(aggregate(), 'nothing', 'an exposure is no event');
is(sql(q{SELECT string_agg(exp_log_event('s' || i, 'buy', 2.5 * i)::text, '' ORDER BY i) FROM generate_series(1, 25) AS i}), '1' x 20 . '0' x 5, 'the exposed count');
is(sql(q{SELECT exp_log_event('s1', 'view', ts => now() - interval '3 days'), exp_log_event('s1', 'view', ts => now() + interval '4 minutes')}), '1|1', 'a late one, and one ahead of time');
is(aggregate(), 'e 22 20', 'are aggregated');
is(aggregate(), 'nothing', 'once');
equals_a_recount('a history and more');
is(sql(q{SELECT sum((moments ->> 'mean_x')::float8 * n) FROM exp_metric_moments('e', 'revenue')}), '210', 'the covariate is there');
is(sql(q{SELECT count(*) FROM exp_series('e', 'views', '5 minutes') WHERE count > 0}), '2', 'the late event is in a bucket of its own');

# In one transaction: what it logs between two aggregations, what is rolled back, what is prepared.
is(sql(q{BEGIN; SELECT exp_log_event('s2', 'view'); SELECT events FROM exp_aggregate(); SELECT exp_log_event('s2', 'view'); SELECT events FROM exp_aggregate();
	SELECT count(*) FROM exp_aggregate(); SAVEPOINT s; SELECT exp_log_event('s2', 'view'); SELECT events FROM exp_aggregate(); ROLLBACK TO s; SELECT exp_log_event('s3', 'view'); SELECT events FROM exp_aggregate(); COMMIT}),
	join("\n", 1, 1, 1, 1, 0, 1, 1, 1, 1), 'a transaction aggregates its own events');
equals_a_recount('savepoints');
is(sql(q{BEGIN; SELECT exp_log_event('s2', 'view'); SELECT events FROM exp_aggregate(); ROLLBACK; SELECT count(*) FROM exp_aggregate()}), "1\n1\n0", 'what is rolled back is not');
sql(q{BEGIN; SELECT exp_log_event('s4', 'view', 7); PREPARE TRANSACTION 'p'});
sql(q{SELECT exp_log_event('s5', 'view', 7)});
is(aggregate(), 'e 1 1', 'what is prepared waits');
sql(q{COMMIT PREPARED 'p'});
is(aggregate(), 'e 1 1', 'until it is committed, though it began before');
equals_a_recount('a prepared transaction');

# Metrics that come later, are redefined, and go.
is(sql(q{SELECT exp_define_metric('big', 'sum', 'buy', cap => 20), exp_add_metric('e', 'big', 'primary')}), 't|t', 'a metric that is added after the events');
aggregate();
equals_a_recount('a metric added');
is(sql(q{SELECT sum((moments ->> 'capped')::int) > 0 FROM exp_metric_moments('e', 'big')}), 't', 'caps');
is(sql(q{SELECT exp_define_metric('big', 'count', 'view', conversion_window => '2 hours'), exp_define_metric('revenue', 'sum', 'buy', cap => 10)}), 'f|f', 'metrics that are redefined');
aggregate();
equals_a_recount('metrics redefined');
is(sql(q{SELECT exp_log_event('s9', 'buy', 30); SELECT exp_remove_metric('e', 'big'), exp_delete_metric('big')}), "1\nt|t", 'and one that goes');
aggregate();
equals_a_recount('a metric removed');
is(sql(q{SELECT count(*) FROM exp.bucket AS b WHERE NOT EXISTS (SELECT FROM exp.experiment_metric AS m WHERE (m.experiment_id, m.metric_id) = (b.experiment_id, b.metric_id))}), '0', 'with its buckets');

# Stopped: what happens meanwhile counts for nothing, before and after it does. That of what was aggregated before, too.
sql(q{SELECT exp_log_event('s6', 'buy', 9, ts => now() + interval '4 minutes')});
aggregate();
equals_a_recount('an event ahead of time');
sql(q{SELECT exp_stop('e', 'a pause')});
aggregate();
equals_a_recount('that is in a stop now');
is(sql(q{SELECT exp_log_event('s1', 'buy', 1), exp_log_event('s1', 'buy', 1, key => 'e'), exp_log_event('s1', 'buy', 1, ts => now() - interval '1 hour')}), '0|0|1', 'while it is stopped only what happened before counts');
sql(q{SELECT exp_start('e')});
is(sql(q{SELECT exp_log_event('s1', 'buy', 1), exp_log_event('s1', 'buy', 1, ts => (SELECT lower(stops[1]) + (upper(stops[1]) - lower(stops[1])) / 2 FROM exp.experiment WHERE key = 'e'))}), '1|0', 'afterwards, too');
aggregate();
equals_a_recount('stopped and started');

# Subjects leave: forgotten, forced, erased, merged; late events bring nobody back.
sql(q{SELECT exp_log_event('s' || i, 'view', key => 'e'), exp_log_event('s' || i, 'buy', i) FROM generate_series(1, 20) AS i});
aggregate();
is(sql(q{SELECT exp_forget_subject('e', 's11'), exp_override('e', 's12', 'control'); SELECT count(*) > 0 FROM exp_erase_subject('s13'); SELECT count(*) FROM exp_merge_subject('s14', 's15')}), "t|t\nt\n1", 'subjects leave');
is(sql(q{SELECT exp_log_event('s11', 'buy', 5), exp_log_event('s12', 'buy', 5), exp_log_event('s13', 'buy', 5), exp_log_event('s14', 'buy', 5); SELECT count(*) FROM exp.event WHERE subject IN ('s13', 's14')}), "0|0|0|1\n0", 'their events count as they are');
aggregate();
equals_a_recount('subjects that left');
sql(q{SELECT exp_log_exposure('e', 's11'), exp_log_exposure('e', 's13'), exp_log_event('s11', 'buy', 4), exp_log_event('s13', 'buy', 4)});
aggregate();
equals_a_recount('subjects that came back');
is(sql(q{SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), '', 'exp_doctor finds nothing');

# What is refused, with nothing written.
my $rows = sql('SELECT count(*) FROM exp.event');
for my $bad (q{'buy', 'NaN'}, q{'buy', 'Infinity'}, q{'buy', '-Infinity'}, q{'buy', ts => 'infinity'}, q{'buy', ts => '-infinity'}, q{'buy', ts => '0001-01-01 00:00+00'},
	q{'buy', ts => '4713-01-01 BC'}, q{'buy', ts => '294276-12-31'}, q{'buy', ts => now() - interval '31 days'}, q{'buy', ts => now() + interval '6 minutes'})
{
	like(error_of("SELECT exp_log_event('s1', $bad)"), qr/ERROR:  \w{5}: INVALID_EVENT: .*DETAIL:  /s, "refused: $bad");
}
for my $bad (q{"value":"NaN"}, q{"ts":"infinity"}, q{"ts":"0001-01-01T00:00:00Z"}, q{"ts":"someday"}, q{"value":1e999})
{
	like(error_of(qq{SELECT exp_log_events('[{"subject":"s1","event":"buy"},{"subject":"s1","event":"buy",$bad}]')}), qr/ERROR:  \w{5}: \[1\][^\n]*INVALID_EVENT|ERROR:  \w{5}: INVALID_EVENT: \[1\]/, "refused: $bad");
}
is(sql('SELECT count(*) FROM exp.event'), $rows, 'and nothing of it is there');

# The ends of what a double holds: no error, and what can be told is told.
fresh('extremes');
sql($exposed);
sql(q{SELECT exp_log_event('s' || i, 'buy', 1e308), exp_log_event('s' || i, 'view', 5e-324) FROM generate_series(1, 3) AS i});
is(sql(q{SELECT exp_log_event('s4', 'buy', -1e308), exp_log_event('s5', 'buy', 0)}), '1|1', 'vast values');
is(aggregate(), 'e 8 5', 'are aggregated');
is(sql(q{SELECT count(*), bool_and(abs(m.mean::numeric * m.n - t.total) <= 1e-12 * abs(t.total)) FROM exp_metric_moments('e', 'revenue') AS m JOIN (
	SELECT n.variant, sum(v.value::numeric) AS total FROM exp.event AS v JOIN exp.enrolled AS n USING (subject) WHERE v.event = 'buy' GROUP BY 1) AS t USING (variant)}), '2|t', 'means are as good as they can be');
is(sql(q{SELECT count(*) FROM exp_metric_moments('e', 'revenue') WHERE variance IN ('Infinity', 'NaN') OR mean IN ('Infinity', '-Infinity', 'NaN')}), '0', 'nothing infinite');
is(sql(q{SELECT sum(count) FROM exp_series('e', 'revenue', '1 day')}), '5', 'buckets count them');
is(sql(q{SELECT exp_log_event('s1', 'buy', 1e308), exp_log_event('s2', 'buy', 1e308), exp_log_event('s1', 'buy', 1e308)}), '1|1|1', 'a sum beyond the largest double');
is(aggregate(), 'e 3 2', 'stops no aggregation');
is(sql(q{SELECT sum(count) FROM exp_series('e', 'revenue', '1 day')}), '8', 'buckets count on');
isnt(sql(q{SELECT count(*) FROM exp_metric_moments('e')}), '0', 'moments answer');
is(sql(q{SELECT exp_forget_subject('e', 's1'), exp_forget_subject('e', 's2'), exp_forget_subject('e', 's3'), exp_forget_subject('e', 's4')}), 't|t|t|t', 'those subjects can be forgotten');
is(sql(q{SELECT string_agg(DISTINCT mean || ' ' || variance, ',') FROM exp_metric_moments('e', 'revenue')}), '0 0', 'and nothing is left of them, exactly');

# Time zones: an hour that comes twice, one that there is not, a day of 23 hours; buckets are of UTC for everybody.
fresh('zones');
sql(q{SELECT exp_set('event_past_days', 400)});
sql($exposed);
my ($back, $forth) = split /\|/, sql(q{SELECT max(t) FILTER (WHERE after < before), max(t) FILTER (WHERE after > before) FROM (
	SELECT t, extract(epoch FROM (t AT TIME ZONE 'Europe/Zurich') - (t AT TIME ZONE 'UTC')) AS after, extract(epoch FROM ((t - interval '1 hour') AT TIME ZONE 'Europe/Zurich') - ((t - interval '1 hour') AT TIME ZONE 'UTC')) AS before
	FROM generate_series(date_trunc('hour', now()) - interval '390 days', now() - interval '1 day', interval '1 hour') AS t) AS h WHERE after <> before});
for my $zone ('UTC', 'Europe/Zurich', 'America/New_York', 'Asia/Kathmandu')
{
	is(sql(qq{SET timezone = '$zone'; SELECT count(exp_log_event('s1', 'view', ts => '$back'::timestamptz + i * interval '30 minutes')) FROM generate_series(-5, 4) AS i;
		SELECT exp_log_events(jsonb_agg(jsonb_build_object('subject', 's2', 'event', 'view', 'ts', '$forth'::timestamptz + i * interval '30 minutes'))) FROM generate_series(-5, 4) AS i}), "10\n10", "events in $zone");
}
is(aggregate(), 'e 80 2', 'are aggregated');
equals_a_recount('around the change of the clocks');
my $series = q{SELECT md5(string_agg(format('%s %s %s %s', b, extract(epoch FROM s.bucket_start), s.count, s.variant), ',' ORDER BY b, s.bucket_start, s.variant)) FROM unnest(ARRAY['5 minutes', '10 minutes', '1 hour', '3 hours', '1 day', '7 days']::interval[]) AS b, exp_series('e', 'views', b) AS s};
my $utc = sql("SET timezone = 'UTC'; $series");
is(sql("SET timezone = '$_'; $series"), $utc, "series are the same in $_") for 'Europe/Zurich', 'America/New_York', 'Pacific/Apia';
is(sql(qq{SELECT count(*) FROM exp_series('e', 'views', '1 hour') WHERE count > 0 AND bucket_start BETWEEN '$back'::timestamptz - interval '3 hours' AND '$back'::timestamptz + interval '2 hours'}), '6', 'the hour that came twice is two');
is(sql(q{SELECT bool_and(extract(dow FROM bucket_start AT TIME ZONE 'UTC') = 1) FROM exp_series('e', 'views', '7 days') WHERE count > 0}), 't', 'weeks begin on Monday');

# --- Under load ----------------------------------------------------------------------------------------------------------

$database = 'postgres';
sql('CREATE EXTENSION pg_experiment; SELECT exp_init()');
sql($recount);
sql(<<"SQL");
CREATE SEQUENCE logged CACHE 1;
CREATE TABLE refused (who text, act text, state text, message text, detail text);
CREATE TABLE ledger (act text, events bigint);
CREATE TABLE done (act text, times bigint);
SELECT exp_create_scope('shop');
SELECT exp_create_holdout('ho', 0.2);
SELECT exp_define(k, '{"control":1,"treatment":1}') FROM unnest(ARRAY['all', 'keyed', 'stopping', 'late', 'below', 'left']) AS k;
SELECT exp_define('half', '{"control":2,"treatment":1,"third":1}', coverage => 0.5);
SELECT exp_update('below', '{"inherit":true}');
SELECT exp_define('shop', '{"control":1,"treatment":1}', scope => 'shop');
SELECT exp_define_metric('views', 'count', 'view'), exp_define_metric('revenue', 'sum', 'buy', cap => 3000), exp_define_metric('buyers', 'conversion', 'buy', conversion_window => '20 seconds'),
	exp_define_metric('basket', 'avg', 'buy'), exp_define_metric('rate', 'rate', numerator => 'buy', denominator => 'view'), exp_define_metric('per_view', 'ratio', numerator => 'revenue', denominator => 'views');
SELECT exp_add_metric('all', m), exp_add_metric('left', m) FROM unnest(ARRAY['views', 'revenue', 'buyers', 'basket', 'rate', 'per_view']) AS m;
SELECT exp_add_metric(k, m) FROM unnest(ARRAY['keyed', 'stopping', 'late', 'below', 'half', 'ho']) AS k, unnest(ARRAY['views', 'revenue']) AS m;
SELECT exp_add_metric('shop', m, scope => 'shop') FROM unnest(ARRAY['views', 'basket']) AS m;
SELECT count(*) FROM unnest(ARRAY['all', 'keyed', 'stopping', 'left', 'half']) AS k, exp_log_exposures(k, ARRAY(SELECT 'u' || i FROM generate_series(1, $SUBJECTS) AS i WHERE i % 4 <> 0));
SELECT count(*) FROM exp_assign_many('keyed', ARRAY(SELECT 'u' || i FROM generate_series(1, $SUBJECTS) AS i));
SELECT count(*) FROM unnest(ARRAY['below', 'shop']) AS k, exp_log_exposures(k, ARRAY(SELECT 't' || i FROM generate_series(1, 500) AS i), scope => 'shop');
SELECT count(*) FROM exp_log_exposures('all', ARRAY(SELECT 'x' || i FROM generate_series(1, 300) AS i));

-- Any of most of the subjects, some of them much more often than others.
CREATE FUNCTION someone() RETURNS text LANGUAGE sql VOLATILE AS \$\$ SELECT 'u' || 1 + floor($SUBJECTS * random() * random()) \$\$;
-- Events to log at once: some with their own time, some keyed.
CREATE FUNCTION batch(size int, who text, keyed boolean) RETURNS jsonb LANGUAGE sql VOLATILE AS \$\$
	SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
		'subject', CASE who WHEN 'u' THEN someone() WHEN 'x' THEN 'x' || 1 + floor(300 * random()) ELSE 't' || 1 + floor(500 * random()) END,
		'event', CASE WHEN i % 3 = 0 THEN 'buy' WHEN i % 20 = 1 THEN 'other' ELSE 'view' END, 'value', floor(random() * 4000) / 4,
		'key', CASE WHEN keyed AND i % 5 = 0 THEN 'keyed' END,
		'ts', CASE WHEN random() < 0.15 THEN now() - random() * interval '29 days' WHEN random() < 0.02 THEN now() + random() * interval '4 minutes' END)))
	FROM generate_series(1, size) AS i \$\$;
SQL
sql(<<'SQL');
CREATE PROCEDURE note_down(who text, act text, message text, state text, detail text) LANGUAGE sql AS $$ INSERT INTO refused VALUES (who, act, state, message, detail) $$;

-- What it does is counted in the ledger by the same transaction.
CREATE PROCEDURE writing(target bigint) LANGUAGE plpgsql AS $$
DECLARE
	act text;
	stored bigint;
	again bigint;
	owed bigint := 0;
	detail text;
	undo boolean;
	who text;
	times jsonb := '{}';
	choice text[] := ARRAY['batch', 'batch', 'batch', 'batch', 'keyed batch', 'keyed batch', 'big', 'shop', 'erasable', 'single', 'single', 'single', 'keyed', 'keyed', 'past', 'other',
		'savepoint', 'failing', 'rolled back', 'dedupe', 'dedupe batch', 'expose', 'expose', 'expose late', 'expose shop', 'own'];
BEGIN
	WHILE (SELECT last_value FROM logged) < target LOOP
		act := choice[1 + floor(random() * array_length(choice, 1))];
		stored := 0;
		undo := false;
		BEGIN
			CASE act
				WHEN 'batch' THEN stored := exp_log_events(batch(25, 'u', false));
				WHEN 'keyed batch' THEN stored := exp_log_events(batch(25, 'u', true));
				WHEN 'big' THEN stored := exp_log_events(batch(300, 'u', false));
				WHEN 'shop' THEN stored := exp_log_events(batch(30, 't', false), scope => 'shop');
				WHEN 'erasable' THEN stored := exp_log_events(batch(20, 'x', false));
				WHEN 'single' THEN PERFORM exp_log_event(someone(), 'view', floor(random() * 100)); stored := 1;
				WHEN 'keyed' THEN PERFORM exp_log_event(someone(), 'buy', floor(random() * 100), key => (ARRAY['keyed', 'late', 'stopping'])[1 + floor(random() * 3)]); stored := 1;
				WHEN 'past' THEN PERFORM exp_log_event(someone(), 'buy', 8, ts => now() - random() * interval '1 minute'); stored := 1;
				WHEN 'other' THEN PERFORM exp_log_event('nobody' || floor(random() * 100), 'view', meta => '{"a": 1}'); stored := 1;
				WHEN 'savepoint' THEN
					PERFORM exp_log_event(someone(), 'view', 1);
					BEGIN
						PERFORM exp_log_event(someone(), 'view', 100000), exp_log_exposures('late', ARRAY[someone()]);
						RAISE EXCEPTION USING ERRCODE = 'ZZ000';
					EXCEPTION WHEN SQLSTATE 'ZZ000' THEN NULL;
					END;
					PERFORM exp_log_event(someone(), 'buy', 1);
					stored := 2;
				WHEN 'failing' THEN
					PERFORM exp_log_events(batch(10, 'u', true));
					RAISE EXCEPTION USING ERRCODE = 'ZZ000', MESSAGE = 'undone';
				WHEN 'rolled back' THEN stored := exp_log_events(batch(25, 'u', true)); undo := true;
				WHEN 'dedupe' THEN
					who := someone();
					PERFORM exp_log_event(who, 'buy', 3, meta => jsonb_build_object('once', who || 'k'), dedupe_key => who || 'k') FROM generate_series(1, 2);
				WHEN 'dedupe batch' THEN
					stored := exp_log_events(jsonb_build_array(jsonb_build_object('subject', 'd' || i, 'event', 'buy', 'dedupe_key', 'k', 'meta', jsonb_build_object('once', 'd' || i)))) FROM floor(random() * 500) AS i;
				WHEN 'expose' THEN PERFORM exp_log_exposures((ARRAY['all', 'half', 'left', 'stopping'])[1 + floor(random() * 4)], ARRAY(SELECT someone() FROM generate_series(1, 20)));
				WHEN 'expose late' THEN PERFORM exp_log_exposures('late', ARRAY(SELECT someone() FROM generate_series(1, 20)));
				WHEN 'expose shop' THEN PERFORM exp_log_exposure('below', 't' || floor(random() * 700), scope => 'shop');
				WHEN 'own' THEN
					who := someone();
					PERFORM exp_log_event(who, 'view', 2), exp_log_exposure('late', who), exp_log_event(who, 'view', 2);
					stored := 2;
			END CASE;
			INSERT INTO ledger VALUES (act, stored);
		EXCEPTION WHEN OTHERS THEN
			GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
			stored := 0;
			CALL note_down('writer', act, sqlerrm, sqlstate, detail);
		END;
		IF undo THEN
			ROLLBACK;
		ELSE
			COMMIT;
			owed := owed + stored;
		END IF;
		WHILE owed >= 100 LOOP
			PERFORM nextval('logged');
			owed := owed - 100;
		END LOOP;
		times := times || jsonb_build_object(act, coalesce((times -> act)::int, 0) + 1);
		IF random() < 0.1 THEN
			INSERT INTO done SELECT t.key, t.value::bigint FROM jsonb_each_text(times) AS t;
			times := '{}';
			COMMIT;
		END IF;
	END LOOP;
END $$;

-- What to do next: anything while events are logged, then what was not done twice; nothing in the end. Those who wait for
-- one another's aggregations do little while the machine is busy.
CREATE FUNCTION next_act(who text, acts text[], target bigint) RETURNS text LANGUAGE sql AS $$
	SELECT u.act FROM unnest(acts) AS u (act)
	WHERE (SELECT last_value FROM logged) < target
	   OR u.act <> 'rolled back' AND (SELECT coalesce(sum(d.times), 0) FROM done AS d WHERE d.act = who || ': ' || u.act) < 2
	ORDER BY random() LIMIT 1
$$;
CREATE PROCEDURE aggregating(me int, target bigint) LANGUAGE plpgsql AS $$
DECLARE
	message text;
	act text;
	detail text;
	undo boolean;
	stored bigint;
BEGIN
	LOOP
		act := next_act('aggregator ' || me, CASE me WHEN 1 THEN '{aggregate}' WHEN 2 THEN '{between,undone,rolled back}' WHEN 3 THEN '{maintain}' ELSE '{repeatable}' END::text[], target);
		EXIT WHEN act IS NULL;
		undo := false;
		stored := 0;
		BEGIN
			CASE act
				WHEN 'aggregate' THEN PERFORM exp_aggregate();
				WHEN 'repeatable' THEN
					PERFORM exp_log_event(someone(), 'buy', 16);
					PERFORM exp_aggregate();
					stored := 1;
				WHEN 'maintain' THEN
					SELECT string_agg(m.error, '; ') INTO message FROM exp_maintain('aggregate') AS m;
					IF message IS NOT NULL THEN RAISE EXCEPTION '%', message; END IF;
				WHEN 'undone' THEN
					PERFORM exp_log_event(someone(), 'view', 32);
					BEGIN
						PERFORM exp_aggregate();
						PERFORM exp_log_event(someone(), 'view', 32);
						RAISE EXCEPTION USING ERRCODE = 'ZZ000';
					EXCEPTION WHEN SQLSTATE 'ZZ000' THEN NULL;
					END;
					PERFORM exp_log_event(someone(), 'view', 32);
					PERFORM exp_aggregate();
					stored := 2;
				ELSE
					PERFORM exp_log_event(someone(), 'view', 32);
					PERFORM exp_aggregate();
					PERFORM exp_log_event(someone(), 'view', 32);
					undo := act = 'rolled back';
					stored := 2;
			END CASE;
			INSERT INTO ledger VALUES (act, stored);
			INSERT INTO done VALUES ('aggregator ' || me || ': ' || act, 1);
		EXCEPTION WHEN OTHERS THEN
			GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
			CALL note_down('aggregator', act, sqlerrm, sqlstate, detail);
		END;
		IF undo THEN ROLLBACK; ELSE COMMIT; END IF;
		PERFORM pg_sleep(0.02);
	END LOOP;
END $$;

CREATE PROCEDURE leaving(target bigint) LANGUAGE plpgsql AS $$
DECLARE
	act text;
	detail text;
	gone bigint;
BEGIN
	LOOP
		act := next_act('leaver', '{forget,forget,forget,erase,erase,merge,force,force,unforce}', target);
		EXIT WHEN act IS NULL;
		gone := 0;
		BEGIN
			CASE act
				WHEN 'forget' THEN PERFORM exp_forget_subject((ARRAY['left', 'half', 'all'])[1 + floor(random() * 3)], someone());
				WHEN 'erase' THEN SELECT coalesce(sum(e.deleted), 0) INTO gone FROM exp_erase_subject('x' || 1 + floor(300 * random())) AS e WHERE e.relation = 'exp.event';
				WHEN 'merge' THEN PERFORM exp_merge_subject(someone(), someone());
				WHEN 'force' THEN PERFORM exp_override('left', 'u' || 1 + floor(random() * 50), 'control');
				WHEN 'unforce' THEN PERFORM exp_override('left', 'u' || 1 + floor(random() * 50), NULL);
			END CASE;
			INSERT INTO ledger VALUES (act, -gone);
			INSERT INTO done VALUES ('leaver: ' || act, 1);
		EXCEPTION WHEN OTHERS THEN
			GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
			CALL note_down('leaver', act, sqlerrm, sqlstate, detail);
		END;
		COMMIT;
		PERFORM pg_sleep(0.1);
	END LOOP;
END $$;

CREATE PROCEDURE keeping(target bigint) LANGUAGE plpgsql AS $$
DECLARE
	act text;
	detail text;
	message text;
BEGIN
	WHILE (SELECT last_value FROM logged) < target LOOP
		act := (ARRAY['maintain', 'partitions', 'stop', 'start', 'pause', 'resume', 'reads'])[1 + floor(random() * 7)];
		BEGIN
			CASE act
				WHEN 'maintain' THEN SELECT string_agg(m.task || ': ' || m.error, '; ') INTO message FROM exp_maintain() AS m;
				WHEN 'partitions' THEN SELECT string_agg(m.task || ': ' || m.error, '; ') INTO message FROM exp_maintain('partitions') AS m;
				WHEN 'stop' THEN PERFORM exp_stop('stopping', 'for a while');
				WHEN 'start' THEN PERFORM exp_start('stopping');
				WHEN 'pause' THEN PERFORM exp_pause('half');
				WHEN 'resume' THEN PERFORM exp_resume('half');
				WHEN 'reads' THEN PERFORM exp_metric_moments('all'), exp_series('all', 'views', '1 hour'), exp_results('all');
			END CASE;
			IF message IS NOT NULL THEN RAISE EXCEPTION '%', message; END IF;
		EXCEPTION WHEN OTHERS THEN
			GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
			CALL note_down('keeper', act, sqlerrm, sqlstate, detail);
		END;
		message := NULL;
		COMMIT;
		PERFORM pg_sleep(0.05);
	END LOOP;
END $$;
SQL
equals_a_recount('before the load');

my $target = $EVENTS / 100;
my @work = (
	(map { ["writer $_", "CALL writing($target)"] } 1 .. 8),
	(map { ["aggregator $_", "CALL aggregating($_, $target)"] } 1 .. 3),
	['aggregator 4', "CALL aggregating(4, $target)", 'repeatable read'],
	['leaver', "CALL leaving($target)"],
	['keeper', "CALL keeping($target)"]);

sub start_session
{
	my ($name, $call, $level) = @_;
	my ($out, $err) = ('', '');
	local $ENV{PGAPPNAME} = "outcomes $name";
	local $ENV{PGOPTIONS} = '-c default_transaction_isolation=' . ($level // 'read committed') =~ s/ /\\ /r;
	my $run = IPC::Run::start(
		[$node->installed_command('psql'), '-XAtq', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres'), '-c', $call], '<', \undef, '>', \$out, '2>', \$err);
	return { name => $name, run => $run, err => \$err, work => [@_] };
}

sub kill_the_server
{
	kill_all($node);
	$node->start;
	return;
}

my @sessions = map { start_session(@$_) } @work;
my ($terminated, $crashed, @unexpected) = (0, 0);
my $started = time;
while (@sessions)
{
	die "no end after $LIMIT s: " . sql('SELECT last_value FROM logged') if time - $started > $LIMIT;
	my @going;
	for my $session (@sessions)
	{
		$session->{run}->pump_nb if $session->{run}->pumpable;
		if ($session->{run}->pumpable)
		{
			push @going, $session;
			next;
		}
		next if $session->{run}->finish;
		push @unexpected, "$session->{name}: ${$session->{err}}"
		  if ${ $session->{err} } !~ /terminating connection|server closed the connection|connection to server|the database system is/;
		push @going, start_session(@{ $session->{work} });
	}
	@sessions = @going;
	last if !@sessions || @unexpected > 20;
	usleep(30_000);
	my ($hit, $so_far) = split /\|/, sql(q{SELECT (SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'outcomes %' AND random() < 0.02 ORDER BY random() LIMIT 1) AS p),
		(SELECT last_value FROM logged)});
	$terminated += $hit;
	if (!$crashed && $so_far > $target / 2)
	{
		kill_the_server();
		$crashed = 1;
	}
}
note(sprintf '%d s, %d sessions terminated', time - $started, $terminated);
is(join('', @unexpected), '', 'sessions ended as they were told, or were killed');
is($crashed, 1, 'the server was killed once');
cmp_ok($terminated, '>', 10, "sessions terminated: $terminated");

note(sql(q{SELECT string_agg(act || ' ' || times, ', ' ORDER BY act) FROM (SELECT act, sum(times) AS times FROM done GROUP BY 1) AS d}));
note(sql(q{SELECT who, act, state, left(message, 100), count(*) FROM refused WHERE message <> 'undone' GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4}));
is( sql(q{SELECT who, act, state, message, left(detail, 200) FROM refused WHERE NOT CASE
		WHEN act = 'failing' THEN message = 'undone'
		-- Two sets of subjects in two orders, as the documentation tells; or of experiments, where one waits for who enrols.
		WHEN state = '40P01' THEN true
		WHEN act = 'stop' THEN message LIKE 'EXPERIMENT_NOT_RUNNING:%'
		WHEN act IN ('start', 'pause', 'resume') THEN message LIKE 'INVALID_TRANSITION:%'
		-- Its snapshot is older than the last aggregation: to be tried again.
		WHEN act = 'repeatable' THEN state = '40001'
		ELSE false END LIMIT 10}), '', 'only what is documented is refused');
is(sql(q{SELECT count(DISTINCT act) FROM done}), '28', 'everything was done');
cmp_ok(sql(q{SELECT min(times) FROM (SELECT sum(times) AS times FROM done GROUP BY act) AS d}), '>', 1, 'and more than once');
sql('ANALYZE');
my $aggregated = sql(q{SELECT coalesce(sum(events), 0) FROM exp_aggregate()});
is(sql('SELECT count(*) FROM exp_aggregate()'), '0', "the last aggregation ($aggregated events) leaves nothing");
is(sql('SELECT count(*) FROM exp.exposed'), '0', 'nor anybody whose values are to be computed');
is(sql(q{SELECT string_agg(format('%s: %s', task, error), E'\n') FROM exp_maintain() WHERE error IS NOT NULL}), '', 'upkeep runs');
equals_a_recount("after $EVENTS events");
cmp_ok(sql('SELECT count(*) FROM exp.event'), '>=', 0.9 * $EVENTS, 'as many events as there were to be');
# Those of d and with a key are stored as often as their keys say.
is(sql(q{SELECT (SELECT count(*) FROM exp.event WHERE meta IS NULL OR NOT meta ? 'once') + (SELECT count(*) FROM exp.event WHERE subject LIKE 'd%' AND meta ? 'once') = (SELECT sum(events) FROM ledger)}), 't', 'every event is stored that was acknowledged, and no other');
is(sql(q{SELECT count(*) FROM (SELECT FROM exp.event WHERE meta ? 'once' GROUP BY meta HAVING count(*) > 1) AS d}), '0', 'none with a key twice');
is(sql(q{SELECT count(*) > 10 FROM exp.event WHERE meta ? 'once'}), 't', 'of many');
is(sql(q{SELECT count(*) FROM exp.event WHERE value = 100000}), '0', 'nothing that was rolled back is there');
is(sql(q{SELECT string_agg(format('%s: %s', invariant, detail), E'\n') FROM exp_doctor() WHERE NOT ok}), '', 'exp_doctor finds nothing');
is(what_broke($node), '', 'nothing broke');

# What is computed from nothing is what was added up.
is(sql(q{SELECT exp_define_metric('views', 'count', 'view', conversion_window => '40 days'), exp_define_metric('revenue', 'sum', 'buy', cap => 2000); SELECT count(*) >= 0 FROM exp_aggregate()}), "f|f\nt", 'metrics are redefined');
equals_a_recount('computed anew');
$node->stop;
done_testing();
