# What ends a session's work from outside: statement_timeout, lock_timeout and idle_in_transaction_session_timeout let go of
# all locks and leave nothing half done. And what grows: queries of events read the partitions they need, and the large
# tables are frozen while they are written to.
use strict;
use warnings;
use FindBin;
use IPC::Run ();
use lib $FindBin::Bin;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Faults;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('limits');
$node->init;
# The least that is allowed: every table of some transactions is old.
$node->append_conf('postgresql.conf', <<'CONF');
log_statement = none
log_error_verbosity = verbose
autovacuum_freeze_max_age = 100000
vacuum_freeze_min_age = 0
autovacuum_naptime = 1s
autovacuum_vacuum_cost_delay = 0
CONF
$node->start;
sub sql { return $node->safe_psql('postgres', shift); }
sub refused
{
	my ($statement) = @_;
	my (undef, undef, $error) = $node->psql('postgres', "\\set VERBOSITY verbose\n$statement", on_error_stop => 1);
	return $error;
}
sql(<<'SQL');
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '{"a":1,"b":1}'), exp_define_metric('views', 'count', 'view'), exp_add_metric('e', 'views');
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || n FROM generate_series(1, 1000) AS n));
SQL
my $exact = q{SELECT count(*) FROM exp_results('e') AS r WHERE (r.assigned, r.subjects, r.exposures) IS DISTINCT FROM
	(SELECT (count(*), count(*) FILTER (WHERE n.exposures > 0), coalesce(sum(n.exposures), 0)::bigint) FROM exp.enrolled AS n WHERE n.experiment = 'e' AND n.variant = r.variant)};

# --- Timeouts ------------------------------------------------------------------------------------------------------------

my $before = sql(q{SELECT * FROM exp_results('e')});
like(refused(q{SET statement_timeout = '100ms'; SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 'late' || n FROM generate_series(1, 1000000) AS n))}), qr/ERROR:  57014: .*statement timeout/, 'statement_timeout');
is(sql(q{SELECT * FROM exp_results('e')}), $before, 'nothing of it counts');

my $enrols = $node->background_psql('postgres');
$enrols->query_safe('BEGIN');
$enrols->query_safe(q{SELECT exp_assign('e', 'first'), exp_log_event('first', 'view')});
like(refused(q{SET lock_timeout = '100ms'; SELECT exp_stop('e', 'waits')}), qr/ERROR:  55P03: /, 'lock_timeout: a stop that waits for an enrolment');
is(sql(q{SELECT exp_get('e') ->> 'status'}), 'running', 'did nothing');
like(refused(q{SET lock_timeout = '100ms'; SELECT exp_erase_subject('first')}), qr/ERROR:  55P03: /, 'and an erasure that waits for its subject');
is($enrols->query_safe(q{SELECT sum(assigned) FROM exp_results('e')}), '1001', 'who enrols sees its own');
is(sql(q{SELECT sum(assigned) FROM exp_results('e')}), '1000', 'nobody else does');

# Its locks go with it, and so do the changes of counts that its commit would have written.
$enrols->query_safe(q{SET idle_in_transaction_session_timeout = '200ms'});
$node->poll_query_until('postgres', q{SELECT count(*) = 0 FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'}) or die 'it stays';
is(sql(q{SET lock_timeout = '5s'; SELECT exp_stop('e', 'at once') ->> 'status'; SELECT exp_start('e') ->> 'status'}), "stopped\nrunning", 'idle_in_transaction_session_timeout: a stop goes through');
is(sql(q{SELECT count(*) FROM pg_locks WHERE locktype IN ('object', 'advisory', 'transactionid') AND pid <> pg_backend_pid()}), '0', 'no lock is left');
is(sql(q{SELECT sum(assigned) FROM exp_results('e')}), '1000', 'nor a count');
is(sql($exact), '0', 'results equal a recount');
is(sql(q{SELECT count(*) FROM exp_get_assignment('e', 'first')}), '0', 'nobody was enrolled');
eval { $enrols->quit };

# --- Partitions ----------------------------------------------------------------------------------------------------------

sql(q{SELECT count(exp_log_event('s' || n, 'view', ts => now() - n % 20 * interval '1 day')) FROM generate_series(1, 2000) AS n; ANALYZE exp.event});
sub partitions
{
	my ($query) = @_;
	my %read = map { $_ => 1 } sql("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) $query") =~ / on (event_\d{8}|event_default)\b(?![^\n]*never executed)/g;
	return scalar keys %read;
}
my $all = sql(q{SELECT count(*) FROM pg_inherits WHERE inhparent = 'exp.event'::regclass});
cmp_ok($all, '>', 30, "partitions: $all");
cmp_ok(partitions(q{SELECT count(*) FROM exp.event WHERE ts >= now() - interval '1 day'}), '<=', 10, 'a query of the last day reads the last partitions, those ahead and the default');
is(partitions(q{SELECT count(*) FROM exp.event WHERE ts >= date_trunc('day', now(), 'UTC') - interval '3 days' AND ts < date_trunc('day', now(), 'UTC') - interval '2 days'}), 1, 'one of one day reads one');
is(partitions(q{SELECT event, sum(value) FROM exp.event WHERE ts >= (date_trunc('day', now(), 'UTC') - interval '5 days') AND ts < date_trunc('day', now(), 'UTC') - interval '3 days' GROUP BY 1}), 2, 'one of two days two');

# --- Freezing ------------------------------------------------------------------------------------------------------------

my $script = $node->basedir . '/write.sql';
append_to_file($script, <<'SQL');
\set n random(1, 100000)
SELECT exp_log_exposure('e', 'f' || :n), exp_log_event('f' || :n, 'view');
SQL
# Transactions' numbers go by faster than the test has time for.
my $burn = $node->basedir . '/burn.sql';
append_to_file($burn, q{DO $$ BEGIN FOR i IN 1 .. 2000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$;} . "\n");
my @tables = qw(exp.assignment exp.outcome exp.tally_delta);
push @tables, sql(q{SELECT 'exp.event_' || to_char(now() AT TIME ZONE 'UTC', 'YYYYMMDD')});
my $age = sub { return sql('SELECT ' . join ', ', map { "(SELECT relfrozenxid FROM pg_class WHERE oid = '$_'::regclass)" } @tables); };
sql(q{SELECT count(*) FROM exp_aggregate()});
my $first = $age->();
my ($out, $err) = ('', '');
my $writers = IPC::Run::start(['pgbench', '-n', '-c', '4', '-j', '2', '-T', '600', '-f', "$script\@1", '-f', "$burn\@1", $node->connstr('postgres')], '<', \undef, '>', \$out, '2>', \$err);
my %was = map { $tables[$_] => (split /\|/, $first)[$_] } 0 .. $#tables;
$node->poll_query_until('postgres', 'SELECT ' . join ' AND ', map { "(SELECT relfrozenxid::text::bigint FROM pg_class WHERE oid = '$_'::regclass) > $was{$_} + 50000" } @tables)
  or die 'nothing is frozen';
ok(1, "relfrozenxid advances while they are written to: $first, " . $age->());
$writers->pump_nb;
is($err =~ /ERROR|aborted/ ? $err : '', '', 'no writer noticed');
sql(q{VACUUM FREEZE exp.assignment; VACUUM FREEZE exp.event});
$writers->kill_kill;
$node->poll_query_until('postgres', q{SELECT count(*) = 0 FROM pg_stat_activity WHERE application_name = 'pgbench'}) or die;
is(sql($exact), '0', 'results equal a recount');
is(sql(q{SELECT count(*) >= 0 FROM exp_aggregate(); SELECT string_agg(invariant || ': ' || detail, '; ') FROM exp_doctor() WHERE NOT ok}), "t\n", 'exp_doctor finds nothing');
is(what_broke($node), '', 'nothing broke');
$node->stop;
done_testing();
