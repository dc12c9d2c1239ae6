# The control plane under load: six sessions change and use the same few experiments at random, half of them in
# REPEATABLE READ, while statements are cancelled at random and every other round ends with kill -9. Afterwards every
# invariant holds, nobody has two variants, and only what the documentation names was refused.
use strict;
use warnings;
use File::Basename qw(dirname);
use lib dirname(__FILE__);
use Extensions;
use IPC::Run ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(usleep);

my $SESSIONS = 6;
my $ROUNDS = $ENV{PG_EXPERIMENT_LONG} ? 30 : 6;
my ($CALLS, $ACTS) = (4, 100);

my $node = PostgreSQL::Test::Cluster->new('control');
$node->init;
$node->append_conf('postgresql.conf', <<'CONF');
fsync = on
log_statement = none
deadlock_timeout = 200ms
autovacuum_naptime = 1s
CONF
$node->start;
create_amcheck($node);
sub sql { return $node->safe_psql('postgres', shift); }

sql(<<'SQL');
CREATE EXTENSION pg_experiment;
SELECT exp_init();
SELECT exp_create_scope('shop');
SELECT exp_create_layer('l');
SELECT exp_create_audience('aud', '[]');
SELECT exp_set_config('blue', '{"n": 0}', ARRAY['azure']);
CREATE TABLE refused (round int, level text, act text, state text, message text, detail text);
CREATE TABLE done (act text, times bigint);

CREATE PROCEDURE work(round int, acts int) LANGUAGE plpgsql AS $$
DECLARE
	act text;
	key text;
	subject text;
	other text;
	message text;
	detail text;
	times jsonb := '{}';
	choice text[] := ARRAY['assign', 'assign', 'assign', 'expose', 'expose', 'many', 'exposures', 'exposures', 'decide', 'explain',
		'override', 'unforce', 'brief', 'merge', 'merge', 'merge', 'forget', 'erase', 'grow', 'variant', 'weights', 'audience',
		'attach', 'detach', 'target', 'config', 'use_config', 'holdout', 'end_holdout', 'place', 'unplace', 'schedule', 'unschedule',
		'import', 'define', 'redefine', 'coverage', 'inherit', 'stop', 'start', 'pause', 'resume', 'delete', 'maintain', 'undo'];
BEGIN
	FOR i IN 1 .. acts LOOP
		act := choice[1 + floor(random() * array_length(choice, 1))];
		key := 'k' || floor(random() * 4);
		subject := 's' || floor(random() * 40);
		other := 's' || floor(random() * 40);
		BEGIN
			CASE act
				WHEN 'assign' THEN PERFORM exp_assign(key, subject, '{"c":"DE"}');
				WHEN 'expose' THEN PERFORM exp_log_exposure(key, subject, '{"c":"DE"}');
				WHEN 'many' THEN PERFORM exp_assign_many(key, ARRAY(SELECT 's' || n FROM generate_series(1, 40) AS n ORDER BY random() LIMIT 10));
				WHEN 'exposures' THEN PERFORM exp_log_exposures(key, ARRAY(SELECT 's' || n FROM generate_series(1, 40) AS n ORDER BY random() LIMIT 10));
				WHEN 'decide' THEN PERFORM exp_decide(subject, '{"c":"FR"}'), exp_decide(subject, scope => 'shop');
				WHEN 'explain' THEN PERFORM exp_explain(key, subject), exp_peek(key, subject), exp_results(key), exp_srm(key);
				WHEN 'override' THEN PERFORM exp_override(key, subject, (ARRAY['control', 'treatment'])[1 + floor(random() * 2)]);
				WHEN 'unforce' THEN PERFORM exp_override(key, subject, NULL);
				WHEN 'brief' THEN PERFORM exp_override(key, subject, 'control', until => clock_timestamp() + interval '50 ms');
				WHEN 'merge' THEN PERFORM exp_merge_subject(subject, other);
				WHEN 'forget' THEN PERFORM exp_forget_subject(key, subject);
				WHEN 'erase' THEN PERFORM exp_erase_subject(subject);
				WHEN 'grow' THEN PERFORM exp_set_allocations(key, '[{"variant":"control","start":0,"end":2999},{"variant":"treatment","start":4000,"end":6999}]');
				WHEN 'variant' THEN
					-- Somewhere there is a gap for it now and then.
					IF random() < 0.3 THEN
						PERFORM exp_delete_experiment(key, 1000), exp_define(key, '{"control":1,"treatment":1}');
						PERFORM exp_set_allocations(key, '[{"variant":"control","start":0,"end":2999},{"variant":"treatment","start":4000,"end":6999}]');
					END IF;
					PERFORM exp_add_variant(key, '{"key":"third","weight":1,"start":7000,"end":7999}');
				WHEN 'weights' THEN PERFORM exp_set_allocations(key, 'null');
				WHEN 'audience' THEN PERFORM exp_update_audience('aud', jsonb_build_object('rules', CASE WHEN random() < 0.5 THEN '[]'::jsonb
					ELSE '[{"conditions":[{"attribute":"c","operator":"eq","value":"DE"}]}]' END));
				WHEN 'attach' THEN PERFORM exp_update(key, '{"audience":"aud"}');
				WHEN 'detach' THEN PERFORM exp_update(key, '{"audience":null,"targeting":null}');
				WHEN 'target' THEN PERFORM exp_define(key, targeting => '[{"conditions":[{"attribute":"c","operator":"neq","value":"IT"}]}]');
				WHEN 'config' THEN PERFORM exp_set_config('blue', jsonb_build_object('n', i));
				WHEN 'use_config' THEN PERFORM exp_define(key, '[{"key":"control","weight":1,"config":"azure"},{"key":"treatment","weight":1}]');
				WHEN 'holdout' THEN PERFORM exp_create_holdout('h' || floor(random() * 2), 0.2);
				WHEN 'end_holdout' THEN PERFORM exp_end_holdout('h' || floor(random() * 2));
				WHEN 'place' THEN PERFORM exp_define(key, layer => jsonb_build_object('layer', 'l', 'start', 5000 * floor(random() * 2), 'end', 9999));
				WHEN 'unplace' THEN PERFORM exp_define(key, layer => 'null');
				WHEN 'schedule' THEN PERFORM exp_update(key, jsonb_build_object('end_at', clock_timestamp() + interval '100 ms'));
				WHEN 'unschedule' THEN PERFORM exp_update(key, '{"start_at":null,"end_at":null}');
				WHEN 'import' THEN PERFORM exp_import_assignments(key, format($q$SELECT 's' || n AS subject, 'control' AS variant FROM generate_series(%s, 40, 7) AS n$q$, 1 + i % 7));
				WHEN 'define' THEN PERFORM exp_define(key, '{"control":1,"treatment":1}');
				WHEN 'redefine' THEN PERFORM exp_define(key, jsonb_build_object('control', 1, 'treatment', 1 + floor(random() * 3)));
				WHEN 'coverage' THEN PERFORM exp_update(key, jsonb_build_object('coverage', 0.5 + random() / 2));
				WHEN 'inherit' THEN PERFORM exp_update(key, jsonb_build_object('inherit', random() < 0.5));
				WHEN 'stop' THEN PERFORM exp_stop(key, 'chaos', serve => (ARRAY['none', 'enrolled'])[1 + floor(random() * 2)]);
				WHEN 'start' THEN PERFORM exp_start(key);
				WHEN 'pause' THEN PERFORM exp_pause(key);
				WHEN 'resume' THEN PERFORM exp_resume(key);
				WHEN 'delete' THEN PERFORM exp_delete_experiment((ARRAY['h0', 'h1', key, key, key])[1 + floor(random() * 5)], 5);
				WHEN 'maintain' THEN
					SELECT string_agg(m.error, '; ') INTO message FROM exp_maintain() AS m;
					IF message IS NOT NULL THEN RAISE EXCEPTION '%', message; END IF;
				WHEN 'undo' THEN
					PERFORM exp_log_exposures(key, ARRAY[subject, 'undone']), exp_merge_subject('undone-too', subject);
					RAISE EXCEPTION USING ERRCODE = 'ZZ000', MESSAGE = 'undone';
			END CASE;
			times := times || jsonb_build_object(act, coalesce((times -> act)::int, 0) + 1);
		EXCEPTION WHEN query_canceled OR OTHERS THEN
			GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
			INSERT INTO refused VALUES (round, current_setting('transaction_isolation'), act, sqlstate, sqlerrm, detail);
		END;
		-- What is left of a round that is cut off is told by what was done before.
		IF i % 20 = 0 THEN
			INSERT INTO done SELECT t.key, t.value::bigint FROM jsonb_each_text(times) AS t;
			times := '{}';
		END IF;
		COMMIT;
	END LOOP;
	INSERT INTO done SELECT t.key, t.value::bigint FROM jsonb_each_text(times) AS t;
	COMMIT;
END $$;
SQL

my %check = (
	'exp_doctor finds nothing' => q{SELECT string_agg(invariant || ': ' || detail, '; ') FROM exp_doctor() WHERE NOT ok AND invariant <> 'counts are folded'},
	'results equal a recount' => q{SELECT string_agg(e.key || ' ' || r::text, '; ') FROM exp.experiment AS e CROSS JOIN LATERAL exp_results(e.key) AS r
		WHERE e.deleted_at IS NULL AND (r.assigned, r.subjects, r.exposures) IS DISTINCT FROM
		(SELECT (count(*), count(*) FILTER (WHERE n.exposures > 0), coalesce(sum(n.exposures), 0)::bigint)
		 FROM exp.enrolled AS n WHERE n.experiment = e.key AND n.variant = r.variant)},
	'nobody has two variants' => q{SELECT string_agg(d::text, '; ') FROM (SELECT experiment_id, subject COLLATE "C" FROM exp.assignment GROUP BY 1, 2 HAVING count(*) > 1) AS d},
	'nobody is enrolled under two names' => q{SELECT string_agg(a.subject, '; ') FROM exp.assignment AS r JOIN exp.experiment AS e ON e.id = r.experiment_id AND e.deleted_at IS NULL
		JOIN exp.alias AS a ON a.scope_id = e.scope_id AND a.subject = r.subject},
	'nobody is forced and counted' => q{SELECT string_agg(e.key || ' ' || o.subject, '; ') FROM exp.override AS o JOIN exp.experiment AS e ON e.id = o.experiment_id AND e.deleted_at IS NULL
		JOIN exp.assignment AS r ON r.experiment_id = o.experiment_id AND r.subject = o.subject
		-- An override that has ended is removed by upkeep; its subject may be enrolled by then.
		WHERE o.until IS NULL},
	'nothing that was undone is there' => q{SELECT string_agg(s, '; ') FROM (SELECT subject AS s FROM exp.assignment UNION ALL SELECT subject FROM exp.alias) AS u WHERE s LIKE 'undone%'},
	'variants and periods go with experiments' => q{SELECT string_agg(t, '; ') FROM (
		SELECT 'variant of ' || experiment_id AS t FROM exp.variant UNION ALL SELECT 'period of ' || experiment_id FROM exp.period
		UNION ALL SELECT 'range of ' || experiment_id FROM exp.allocation UNION ALL SELECT 'override of ' || experiment_id FROM exp.override
		UNION ALL SELECT 'holdouts of ' || experiment_id FROM exp.governed UNION ALL SELECT 'tally of ' || experiment_id FROM exp.tally
		UNION ALL SELECT 'subject of ' || experiment_id FROM exp.assignment) AS n
		WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = split_part(n.t, ' ', 3)::int)},
	'the table and its key are sound' => q{SELECT string_agg(v::text, '; ') FROM (SELECT bt_index_check('exp.assignment_pkey', true)) AS i, LATERAL verify_heapam('exp.assignment') AS v});
my %bad;
sub check_all
{
	my ($when) = @_;
	for my $name (sort keys %check)
	{
		my $found = sql($check{$name});
		push @{ $bad{$name} }, "$when: $found" if $found ne '';
	}
	return;
}

sub wait_until
{
	my ($condition, $what) = @_;
	my $deadline = time + $PostgreSQL::Test::Utils::timeout_default;
	until ($condition->())
	{
		die "timed out: $what" if time > $deadline;
		usleep(5_000);
	}
	return;
}

sub children_of
{
	my ($parent) = @_;
	my @children;
	for my $file (glob '/proc/[0-9]*/stat')
	{
		open my $stat, '<', $file or next;
		my $line = <$stat> // next;
		push @children, $1 if $line =~ /^(\d+) \(.*\) \S (\d+) / && $2 == $parent;
	}
	return @children;
}

my $cancel_one = q{SELECT (SELECT count(pg_cancel_backend(pid)) FROM (SELECT pid FROM pg_stat_activity
		WHERE query LIKE 'CALL work%' AND state = 'active' ORDER BY random() LIMIT 1) AS p),
	(SELECT coalesce(sum(times), 0) FROM done)};
my ($cancelled, $cut_off) = (0, 0);
for my $round (1 .. $ROUNDS)
{
	my $postmaster = (split /\n/, slurp_file($node->data_dir . '/postmaster.pid'))[0];
	my (@runs, @children);
	for my $session (1 .. $SESSIONS)
	{
		my $level = $session % 2 ? 'read committed' : 'repeatable read';
		# A cancel between two acts ends the call: there are several.
		push @runs, IPC::Run::start(
			[$node->installed_command('psql'), '-XAtq', '-d', $node->connstr('postgres'),
				'-c', "SET default_transaction_isolation = '$level'", map { ('-c', "CALL work($round, $ACTS)") } 1 .. $CALLS],
			'<', \undef, '>', \my $out, '2>', \my $err);
	}
	# Statements are cancelled for as long as anybody is at work, or until the server is killed amid it.
	my $kill_at = $round % 2 ? undef : sql('SELECT coalesce(sum(times), 0) + 50 + floor(random() * 200) FROM done');
	my $killed = 0;
	while (!$killed)
	{
		$_->pump_nb for grep { $_->pumpable } @runs;
		last if !grep { $_->pumpable } @runs;
		my ($hit, $acts) = split /\|/, sql($cancel_one);
		$cancelled += $hit;
		if (defined $kill_at && $acts >= $kill_at)
		{
			@children = children_of($postmaster);
			$node->kill9;
			$killed = 1;
		}
		usleep(10_000);
	}
	$_->finish for @runs;
	if ($killed)
	{
		$cut_off++;
		wait_until(sub { !grep { -e "/proc/$_" } $postmaster, @children }, 'the server processes are gone');
		$node->start;
	}
	check_all("round $round");
}

cmp_ok($cut_off, '>=', 1, "rounds cut off: $cut_off");
cmp_ok($cancelled, '>', $ROUNDS, "statements cancelled: $cancelled");
cmp_ok(sql(q{SELECT count(*) FROM refused WHERE state = '57014'}), '>', $ROUNDS, 'some of them amid an act');
is(join("\n", @{ $bad{$_} // [] }), '', "$_, after each of $ROUNDS rounds") for sort keys %check;

note(sql(q{SELECT act, level, state, left(message, 100), count(*) FROM refused WHERE state <> '57014' GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4}));
note(sql(q{SELECT act, level, detail FROM refused WHERE state = '40P01'}));
my $expected = q{
	CASE WHEN act = 'undo' THEN name = 'undone'
		-- A row that was changed since the snapshot: to be tried again.
		WHEN message LIKE 'could not serialize access due to concurrent %' THEN level = 'repeatable read'
		-- Told as what it is; how many there are is looked at below.
		WHEN state = '40P01' THEN true
		WHEN name IN ('EXPERIMENT_NOT_FOUND') THEN act NOT IN ('assign', 'expose', 'many', 'exposures', 'decide', 'explain', 'merge', 'forget', 'erase', 'delete', 'maintain', 'audience', 'config', 'holdout', 'end_holdout', 'define', 'redefine', 'use_config')
		WHEN name = 'EXPERIMENT_LOCKED' THEN act IN ('grow', 'weights', 'variant', 'define', 'redefine', 'use_config', 'place', 'unplace')
		WHEN name = 'INVALID_TRANSITION' THEN act IN ('pause', 'resume', 'start')
		WHEN name = 'EXPERIMENT_NOT_RUNNING' THEN act = 'stop'
		WHEN name = 'INVALID_VARIANTS' THEN act IN ('variant', 'place', 'unplace', 'target')
		WHEN name = 'INVALID_ALLOCATION' THEN act IN ('grow', 'variant', 'weights')
		WHEN name = 'INVALID_LAYER' THEN act IN ('place', 'start')
		WHEN name = 'INVALID_SCHEDULE' THEN act = 'schedule'
		WHEN name = 'EXPERIMENT_EXISTS' THEN act = 'holdout'
		WHEN name = 'HOLDOUT_NOT_FOUND' THEN act = 'end_holdout'
		WHEN name = 'INVALID_OVERRIDE' THEN act IN ('override', 'brief')
		ELSE false END};
is(sql(qq{SELECT act, level, state, message, count(*) FROM (SELECT *, split_part(message, ':', 1) AS name FROM refused WHERE state <> '57014') AS r
	WHERE NOT $expected GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4}), '', 'only what is documented is refused');
cmp_ok(sql(q{SELECT count(*) FROM refused WHERE state = '40P01'}), '<=', $ROUNDS, 'hardly a deadlock');
is((() = slurp_file($node->logfile) =~ /PANIC|TRAP|terminated by signal (?!9)|XX000|cache lookup failed/g) + 0, 0, 'nothing broke');
is(sql(q{SELECT string_agg(act, ' ') FROM (SELECT act FROM done GROUP BY act HAVING sum(times) < 1) AS d}), '', 'every act succeeded, some of the time');

is(sql(q{SELECT string_agg(m::text, ' ') FROM exp_maintain() AS m WHERE error IS NOT NULL OR remaining > 0}), '', 'upkeep finishes');
is(sql(q{SELECT (SELECT count(*) FROM exp.experiment WHERE deleted_at IS NOT NULL), (SELECT count(*) FROM exp.tally_delta)}), '0|0', 'and leaves nothing behind');
%bad = ();
check_all('afterwards');
is(join('; ', map { "$_: @{ $bad{$_} }" } sort keys %bad), '', 'nothing is wrong afterwards');
cmp_ok(sql('SELECT count(*) FROM exp_audit()'), '>', 100, 'the audit has it all');
$node->stop;
done_testing();
