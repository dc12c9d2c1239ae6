# Six sessions do everything at random to the same few experiments, each act in a transaction of its own, half of
# them in REPEATABLE READ: only the refusals that the documentation names, no deadlock, and exact counts at the end.
use strict;
use warnings;
use File::Basename qw(dirname);
use lib dirname(__FILE__);
use Extensions;
use IPC::Run ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $SESSIONS = 6;
my $ACTS = $ENV{PG_EXPERIMENT_LONG} ? 50_000 : 5_000;

my $node = PostgreSQL::Test::Cluster->new('chaos');
$node->init;
$node->append_conf('postgresql.conf', "log_statement = none\ndeadlock_timeout = 200ms\n");
$node->start;
create_amcheck($node);
sub sql { return $node->safe_psql('postgres', shift); }

sql(<<'SQL');
CREATE EXTENSION pg_experiment;
SELECT exp_init();
CREATE TABLE refused (level text, act text, state text, name text);
CREATE TABLE done (act text, times bigint);

CREATE PROCEDURE work(acts int) LANGUAGE plpgsql AS $$
DECLARE
	act text;
	key text;
	subject text;
	message text;
	times jsonb := '{}';
	-- Enrolling is what there is most of.
	choice text[] := ARRAY['assign', 'assign', 'assign', 'assign', 'expose', 'expose', 'expose', 'many', 'exposures',
		'forget', 'erase', 'peek', 'results', 'define', 'define', 'redefine', 'salt', 'update', 'stop', 'pause', 'resume',
		'start', 'set_status', 'delete', 'drain', 'maintain', 'fold', 'undo', 'get', 'list'];
BEGIN
	FOR i IN 1 .. acts LOOP
		act := choice[1 + floor(random() * array_length(choice, 1))];
		key := 'k' || floor(random() * 4);
		subject := 's' || floor(random() * 60);
		BEGIN
			CASE act
				WHEN 'assign' THEN PERFORM exp_assign(key, subject);
				WHEN 'expose' THEN PERFORM exp_log_exposure(key, subject);
				WHEN 'many' THEN PERFORM exp_assign_many(key, ARRAY(SELECT 's' || n FROM generate_series(1, 60) AS n ORDER BY random() LIMIT 10));
				WHEN 'exposures' THEN PERFORM exp_log_exposures(key, ARRAY(SELECT 's' || n FROM generate_series(1, 60) AS n ORDER BY random() LIMIT 10));
				WHEN 'forget' THEN PERFORM exp_forget_subject(key, subject);
				WHEN 'erase' THEN PERFORM exp_erase_subject(subject);
				WHEN 'peek' THEN PERFORM exp_peek(key, subject), exp_get_assignment(key, subject);
				WHEN 'results' THEN PERFORM exp_results(key), exp_srm(key);
				WHEN 'define' THEN PERFORM exp_define(key, '{"control":1,"treatment":1}');
				WHEN 'redefine' THEN PERFORM exp_define(key, jsonb_build_object('a', 1, 'b', 1 + floor(random() * 5), 'c', 1));
				WHEN 'salt' THEN PERFORM exp_define(key, salt => 'salt' || floor(random() * 5));
				WHEN 'update' THEN PERFORM exp_update(key, jsonb_build_object('coverage', 0.5 + random() / 2, 'name', i::text));
				WHEN 'stop' THEN PERFORM exp_stop(key, 'chaos', serve => 'enrolled');
				WHEN 'pause' THEN PERFORM exp_pause(key);
				WHEN 'resume' THEN PERFORM exp_resume(key);
				WHEN 'start' THEN PERFORM exp_start(key);
				WHEN 'set_status' THEN PERFORM exp_set_status(key, (ARRAY['running', 'paused', 'stopped'])[1 + floor(random() * 3)]);
				WHEN 'delete' THEN PERFORM exp_delete_experiment(key, 5);
				WHEN 'drain' THEN PERFORM exp_maintain('deletes');
				WHEN 'fold' THEN PERFORM exp_maintain('fold');
				WHEN 'maintain' THEN
					SELECT string_agg(m.error, '; ') INTO message FROM exp_maintain() AS m;
					IF message IS NOT NULL THEN RAISE EXCEPTION '%', message; END IF;
				WHEN 'undo' THEN
					PERFORM exp_log_exposures(key, ARRAY[subject, 'undone']);
					RAISE EXCEPTION USING ERRCODE = 'ZZ000', MESSAGE = 'undone';
				WHEN 'get' THEN PERFORM exp_get(key);
				WHEN 'list' THEN PERFORM exp_list();
			END CASE;
			times := times || jsonb_build_object(act, coalesce((times -> act)::int, 0) + 1);
		EXCEPTION WHEN OTHERS THEN
			INSERT INTO refused VALUES (current_setting('transaction_isolation'), act, sqlstate, split_part(sqlerrm, ':', 1));
		END;
		COMMIT;
	END LOOP;
	INSERT INTO done SELECT t.key, t.value::bigint FROM jsonb_each_text(times) AS t;
	COMMIT;
END $$;
SQL

my @sessions;
for my $session (1 .. $SESSIONS)
{
	my $err = '';
	my $level = $session % 2 ? 'read committed' : 'repeatable read';
	push @sessions, { err => \$err, run => IPC::Run::start(
		[$node->installed_command('psql'), '-XAtq', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres'),
			'-c', "SET default_transaction_isolation = '$level'", '-c', "CALL work($ACTS)"],
		'<', \undef, '>', \my $out, '2>', \$err) };
}
for my $session (@sessions)
{
	ok($session->{run}->finish, 'a session ended well') or diag(${ $session->{err} });
}

note(sql(q{SELECT act, state, name, count(*) FROM refused GROUP BY 1, 2, 3 ORDER BY 1, 2, 3}));
is( sql(q{SELECT act, state, name, count(*) FROM refused
	WHERE NOT (name = ANY (CASE
		WHEN act = 'undo' THEN ARRAY['undone']
		WHEN act IN ('redefine', 'define', 'salt') THEN ARRAY['EXPERIMENT_LOCKED', 'INVALID_VARIANTS']
		WHEN act = 'stop' THEN ARRAY['EXPERIMENT_NOT_FOUND', 'EXPERIMENT_NOT_RUNNING']
		WHEN act IN ('pause', 'resume', 'start', 'set_status') THEN ARRAY['EXPERIMENT_NOT_FOUND', 'INVALID_TRANSITION']
		WHEN act = 'update' THEN ARRAY['EXPERIMENT_NOT_FOUND']
		-- A batch of deletions meets a row that was changed since its snapshot: to be tried again.
		WHEN level = 'repeatable read' AND act IN ('delete', 'drain', 'maintain') THEN ARRAY['could not serialize access due to concurrent update', 'could not serialize access due to concurrent delete']
		ELSE '{}'::text[] END))
	GROUP BY 1, 2, 3 ORDER BY 1, 2, 3}),
	'', 'only what is documented is refused');
is((() = slurp_file($node->logfile) =~ /deadlock detected/g) + 0, 0, 'no deadlock');
cmp_ok(sql(q{SELECT min(times) FROM (SELECT sum(times) AS times FROM done WHERE act NOT IN ('resume', 'start') GROUP BY act) AS d}), '>', 5,
	'every act succeeded, some of the time');

my $recount = q{SELECT count(*) FROM exp.experiment AS e CROSS JOIN LATERAL exp_results(e.key) AS r
	WHERE e.deleted_at IS NULL AND (r.assigned, r.subjects, r.exposures) IS DISTINCT FROM
	(SELECT (count(*), count(*) FILTER (WHERE n.exposures > 0), coalesce(sum(n.exposures), 0)::bigint)
	 FROM exp.enrolled AS n WHERE n.experiment = e.key AND n.variant = r.variant)};
my $faults = q{SELECT string_agg(invariant || ': ' || detail, '; ') FROM exp_doctor() WHERE NOT ok};
is(sql($faults), '', 'exp_doctor finds nothing');
is(sql($recount), '0', 'results equal a recount');
is(sql(q{SELECT count(*) FROM exp.enrolled WHERE subject = 'undone'}), '0', 'nothing that was undone is there');
is(sql(q{SELECT count(*) FROM exp.assignment AS a JOIN exp.experiment AS e ON e.id = a.experiment_id
	WHERE NOT EXISTS (SELECT FROM exp.variant AS v WHERE v.experiment_id = e.id AND v.variant = a.variant)}), '0', 'nobody has a variant that is not one');
is(sql(q{SELECT string_agg(m::text, ' ') FROM exp_maintain() AS m WHERE error IS NOT NULL OR remaining > 0}), '', 'upkeep finishes');
is(sql(q{SELECT (SELECT count(*) FROM exp.experiment WHERE deleted_at IS NOT NULL), (SELECT count(*) FROM exp.tally_delta),
	(SELECT count(*) FROM exp.tally AS t WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = t.experiment_id)),
	(SELECT count(*) FROM exp.variant AS v WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = v.experiment_id)),
	(SELECT count(*) FROM exp.assignment AS a WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = a.experiment_id))}),
	'0|0|0|0|0', 'and leaves nothing behind');
is(sql($faults), '', 'exp_doctor finds nothing afterwards');
is(sql($recount), '0', 'results still equal a recount');
is(sql(q{SELECT count(*) FROM (SELECT bt_index_check('exp.assignment_pkey', true)) AS i, LATERAL verify_heapam('exp.assignment')}), '0', 'the table and its key are sound');
$node->stop;
done_testing();
