# What happens to sessions: prepared transactions across a restart, a backend terminated or cancelled at work, sets
# in random order from many clients, and the memory of a session that lives long.
use strict;
use warnings;
use IPC::Run ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('sessions');
$node->init;
$node->append_conf('postgresql.conf', "max_prepared_transactions = 10\nlog_statement = none\ndeadlock_timeout = 100ms\n");
$node->start;
sub sql { return $node->safe_psql('postgres', shift); }
my $result = q{SELECT string_agg(variant || ' ' || assigned || ' ' || subjects || ' ' || exposures, ', ') FROM exp_results('%s')};
sub results { return sql(sprintf $result, shift); }
sub sound
{
	my ($when) = @_;
	is(sql(q{SELECT string_agg(invariant || ': ' || detail, '; ') FROM exp_doctor() WHERE NOT ok}), '', "exp_doctor finds nothing $when");
	is(sql(q{SELECT count(*) FROM exp.experiment AS e CROSS JOIN LATERAL exp_results(e.key) AS r
		WHERE e.deleted_at IS NULL AND (r.assigned, r.subjects, r.exposures) IS DISTINCT FROM
		(SELECT (count(*), count(*) FILTER (WHERE n.exposures > 0), coalesce(sum(n.exposures), 0)::bigint)
		 FROM exp.enrolled AS n WHERE n.experiment = e.key AND n.variant = r.variant)}),
		'0', "results equal a recount $when");
	return;
}
my $session_number = 0;
sub session
{
	my $session = $node->background_psql('postgres', on_error_stop => 0);
	my $pid = $session->query_safe('SELECT pg_backend_pid()');
	return ($session, $pid);
}
# Sends a statement without waiting for it, and waits until the session waits for a lock.
sub send_and_wait
{
	my ($session, $pid, $statement) = @_;
	my $marker = 'sent' . ++$session_number;
	$session->query_until(qr/$marker/, "\\echo $marker\n$statement;\n");
	ok($node->poll_query_until('postgres', "SELECT wait_event_type = 'Lock' FROM pg_stat_activity WHERE pid = $pid"), "waits: $statement");
	return;
}

sql('CREATE EXTENSION pg_experiment');
sql(q{SELECT exp_define(k, '{"control":1,"treatment":1}') FROM unnest(ARRAY['e', 'k', 'v', 'many', 'memory', 'sets']) AS k});
sql(q{SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 's' || i FROM generate_series(1, 10) AS i))});

# --- prepared transactions ---------------------------------------------------------------------------------------

my $before = results('e');
sql(<<'SQL');
BEGIN;
SELECT exp_log_exposures('e', ARRAY['s1', 's1', 's2', 'p1', 'p2']);
SAVEPOINT a; SELECT exp_log_exposure('e', 'p3'); ROLLBACK TO a;
SAVEPOINT b; SELECT exp_log_exposure('e', 'p4'); RELEASE b;
SELECT exp_forget_subject('e', 's10');
PREPARE TRANSACTION 'kept';
BEGIN; SELECT exp_assign('e', 'q1'), exp_log_exposure('e', 's3'); PREPARE TRANSACTION 'undone';
BEGIN; SELECT exp_stop('k', 'enough'); PREPARE TRANSACTION 'stop';
BEGIN; SELECT exp_define('v', '{"x":1,"y":1}'); PREPARE TRANSACTION 'variants';
SQL
is(results('e'), $before, 'what is prepared does not count yet');
sound('with four prepared transactions');
$node->restart;
is(sql('SELECT count(*) FROM pg_prepared_xacts'), '4', 'they survive a restart');
is(results('e'), $before, 'and do not count yet');
is(sql(q{SELECT exp_peek('k', 's1') IS NULL, exp_peek('v', 's1') IN ('control', 'treatment')}), 'f|t', 'nor are definitions changed');

my ($stopper, $stopper_pid) = session();
my ($assigner, $assigner_pid) = session();
my ($chooser, $chooser_pid) = session();
my ($same, $same_pid) = session();
my ($forgetter, $forgetter_pid) = session();
send_and_wait($same, $same_pid, q{SELECT 'same: ' || is_new || ' ' || reason FROM exp_assign('e', 'p1')});
send_and_wait($forgetter, $forgetter_pid, q{SELECT 'forgot: ' || exp_forget_subject('e', 'q1')});
send_and_wait($stopper, $stopper_pid, q{SELECT 'stopped: ' || (exp_stop('e', 'enough') ->> 'status')});
send_and_wait($assigner, $assigner_pid, q{SELECT 'assigned: ' || reason FROM exp_assign('k', 's1')});
send_and_wait($chooser, $chooser_pid, q{SELECT 'chose: ' || variant FROM exp_assign('v', 's1')});
sql(q{COMMIT PREPARED 'kept'});
is($same->query_until(qr/same: .*\n/, ''), "same: false stored\n", 'the same subject is stored once the other is committed');
sql(q{ROLLBACK PREPARED 'undone'});
like($forgetter->query_until(qr/forgot: .*\n/, ''), qr/forgot: false/, 'and was not there once it is rolled back');
like($stopper->query_until(qr/stopped: .*\n/, ''), qr/stopped: stopped/, 'the stop waited for both');
sql(q{COMMIT PREPARED 'stop'});
like($assigner->query_until(qr/assigned: .*\n/, ''), qr/assigned: stopped/, 'a prepared stop holds enrolment off until it is committed');
sql(q{COMMIT PREPARED 'variants'});
like($chooser->query_until(qr/chose: .*\n/, ''), qr/chose: [xy]\n/, 'prepared variants likewise');
is(sql(q{SELECT sum(assigned), sum(subjects), sum(exposures) FROM exp_results('e')}), '12|5|5', 'the counts: 10 - s10 + p1, p2, p4; s1, s2, p1, p2, p4 exposed');
$_->quit for $stopper, $assigner, $chooser, $same, $forgetter;
sound('after two-phase commits');

# --- termination and cancellation --------------------------------------------------------------------------------

# Ends a session or its statement once it has written some megabytes.
my $many = q{SELECT count(*) FROM exp_assign_many('many', ARRAY(SELECT 'm' || i FROM generate_series(1, 200000) AS i))};
sub interrupt
{
	my ($how, $statement) = @_;
	my ($session, $pid) = session();
	my $size = sql(q{SELECT pg_relation_size('exp.assignment')});
	my $marker = 'sent' . ++$session_number;
	$session->query_until(qr/$marker/, "\\echo $marker\n$statement;\n");
	ok($node->poll_query_until('postgres', "SELECT pg_relation_size('exp.assignment') > $size + 500000"), 'it is writing');
	is(sql("SELECT $how($pid)"), 't', $how);
	return ($session, $pid);
}
my ($cancelled, $cancelled_pid) = interrupt('pg_cancel_backend', $many);
$cancelled->query('SELECT 1');
like($cancelled->{stderr}, qr/ERROR:  canceling statement due to user request/, 'exp_assign_many of 200,000 is cancelled');
$cancelled->{stderr} = '';
is(sql(q{SELECT count(*) FROM exp.enrolled WHERE experiment = 'many'}), '0', 'nothing is written');
is(results('many'), 'control 0 0 0, treatment 0 0 0', 'nothing counts');
is(sql("SELECT count(*) FROM pg_locks WHERE pid = $cancelled_pid"), '0', 'no lock is left');
is(sql(q{SET lock_timeout = '5s'; SELECT is_new FROM exp_assign('many', 'm100')}), 't', 'others go on with the same subjects');
is($cancelled->query_safe($many), '200000', 'the session itself as well');
is(sql(q{SELECT sum(assigned) FROM exp_results('many')}), '200000', 'which counts');
sound('after a cancelled statement');
$cancelled->quit;

my ($terminated, $terminated_pid) = interrupt('pg_terminate_backend', <<'SQL');
DO $$
BEGIN
	FOR i IN 1 .. 10 LOOP PERFORM exp_assign('many', 'kept' || i); END LOOP;
	COMMIT;
	FOR i IN 1 .. 10000000 LOOP PERFORM exp_log_exposure('many', 't' || i); END LOOP;
END $$
SQL
ok($node->poll_query_until('postgres', "SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE pid = $terminated_pid)"), 'the backend is gone');
is(sql(q{SELECT sum(assigned), sum(subjects) FROM exp_results('many')}), '200010|0', 'what it had committed counts, the rest does not');
sound('after a terminated backend');
eval { $terminated->quit };

# Cancelled while waiting: for a subject, for an experiment, in a fold.
my ($holder, undef) = session();
my ($waiter, $waiter_pid) = session();
$holder->query_safe(q{BEGIN; SELECT exp_assign('many', 'held')});
for my $statement (q{SELECT exp_assign('many', 'held')}, q{SELECT exp_forget_subject('many', 'held')}, q{SELECT exp_log_exposures('many', ARRAY['a', 'held'])}, q{SELECT exp_pause('many')})
{
	send_and_wait($waiter, $waiter_pid, $statement);
	sql("SELECT pg_cancel_backend($waiter_pid)");
	$waiter->query('SELECT 1');
	like($waiter->{stderr}, qr/ERROR:  canceling statement due to user request/, "cancelled while it waits: $statement");
	$waiter->{stderr} = '';
	is(sql("SELECT count(*) FROM pg_locks WHERE pid = $waiter_pid"), '0', 'no lock is left');
}
is(sql(q{SET lock_timeout = '5s'; SELECT is_new FROM exp_assign('many', 'free')}), 't', 'a cancelled pause holds nobody off');
$holder->query_safe('COMMIT');
is($waiter->query_safe(q{SELECT is_new FROM exp_assign('many', 'held')}), 'f', 'and the session goes on');
$holder->query_safe('BEGIN; LOCK TABLE exp.tally IN ACCESS EXCLUSIVE MODE');
send_and_wait($waiter, $waiter_pid, q{SELECT 'maintained' FROM exp_maintain()});
sql("SELECT pg_cancel_backend($waiter_pid)");
unlike($waiter->query('SELECT 1'), qr/maintained/, 'a cancelled exp_maintain answers no rows');
like($waiter->{stderr}, qr/ERROR:  canceling statement due to user request/, 'but says that it was cancelled');
$waiter->{stderr} = '';
$holder->query_safe('COMMIT');
is($waiter->query_safe(q{SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL OR remaining > 0}), '0', 'and can run again');
sound('after cancelled waits');
$_->quit for $holder, $waiter;

# --- sets in random order ----------------------------------------------------------------------------------------

my $script = $node->basedir . '/sets.sql';
append_to_file($script, <<'SQL');
\set from random(1, 60)
SELECT count(*) FROM exp_log_exposures('sets', ARRAY(SELECT 'r' || i FROM generate_series(:from, :from + 20) AS i ORDER BY random()));
SELECT count(*) FROM exp_assign_many('sets', ARRAY(SELECT 'n' || :client_id * 0 + :from / 2 + i FROM generate_series(1, 20) AS i ORDER BY random()));
SELECT exp_forget_subject('sets', 'n' || :from);
SQL
$node->command_ok(['pgbench', '-n', '-c', '8', '-j', '2', '-t', '150', '-f', $script, 'postgres'], 'eight clients, overlapping sets in random order');
is((() = slurp_file($node->logfile) =~ /deadlock detected/g) + 0, 0, 'no deadlock');
is(sql(q{SELECT sum(exposures) FROM exp_results('sets')}), 8 * 150 * 21, 'every exposure counts');
sound('after sets in random order');

# --- memory ------------------------------------------------------------------------------------------------------

# What the process itself has, without the shared buffers that it touched.
sub memory
{
	my ($pid) = @_;
	return slurp_file("/proc/$pid/status") =~ /^RssAnon:\s+(\d+) kB/m ? $1 : die 'no RssAnon';
}
my ($long, $long_pid) = session();
my %work = (
	'new subjects, a transaction for 1,000' => [80_000, q{
		FOR i IN 1 .. %d LOOP
			PERFORM exp_assign('memory', '%s-' || i, '{"country": "NL", "plan": ["a", "b"]}');
			IF i %% 1000 = 0 THEN COMMIT; END IF;
		END LOOP}],
	'stored subjects in one transaction' => [80_000, q{
		FOR i IN 1 .. %d LOOP PERFORM exp_assign('memory', 'w%s' || i %% 100); END LOOP}],
	'exposures' => [60_000, q{
		FOR i IN 1 .. %d LOOP
			PERFORM exp_log_exposure('memory', 'x%s' || i %% 500);
			IF i %% 500 = 0 THEN COMMIT; END IF;
		END LOOP}],
	'reading' => [60_000, q{
		FOR i IN 1 .. %d / 3 LOOP
			PERFORM exp_peek('memory', 'y%s' || i), exp_get('memory');
			PERFORM exp_get_assignment('memory', 'w' || i);
		END LOOP}],
	'savepoints that roll back' => [20_000, q{
		FOR i IN 1 .. %d LOOP
			BEGIN
				PERFORM exp_log_exposure('memory', 'z%s' || i);
				RAISE EXCEPTION 'back';
			EXCEPTION WHEN OTHERS THEN NULL;
			END;
			IF i %% 1000 = 0 THEN COMMIT; END IF;
		END LOOP}],
	'changes of the definition, compiled anew' => [2_000, q{
		FOR i IN 1 .. %d / 2 LOOP
			PERFORM exp_update('memory', jsonb_build_object('name', '%s' || i));
			PERFORM exp_assign('memory', 'w1');
			COMMIT;
		END LOOP}],
);
my ($calls, $round) = (0, 0);
my $run = sub {
	my ($share) = @_;
	$round++;
	for my $name (sort keys %work)
	{
		my ($times, $body) = @{ $work{$name} };
		$long->query_safe('DO $$ BEGIN ' . sprintf($body, $times * $share, $round) . '; END $$');
		$calls += $times * $share;
	}
};
$run->(0.1); # plans, caches
my $at_first = memory($long_pid);
$calls = 0;
$run->(1);
my $grown = memory($long_pid) - $at_first;
cmp_ok($calls, '>=', 300_000, "calls: $calls");
cmp_ok($grown, '<', 20 * 1024, "one session grew by $grown kB");
$long->quit;
sound('after a long session');

$node->stop;
done_testing();
