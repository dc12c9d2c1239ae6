# Cancels and terminations at random moments, of sessions that do everything there is, half of them in REPEATABLE READ; apart
# from that single server processes that are killed, for which Postgres restarts all. Afterwards every invariant holds, no
# lock is stuck, and nothing is left behind: no temporary file, no snapshot, no pinned buffer.
use strict;
use warnings;
use FindBin;
use IPC::Run ();
use lib $FindBin::Bin;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Extensions;
use Faults;
use Test::More;
use Time::HiRes qw(usleep);

my ($SESSIONS, $HITS, $KILLS) = $ENV{PG_EXPERIMENT_LONG} ? (8, 1000, 20) : (8, 150, 2);

my $node = PostgreSQL::Test::Cluster->new('terminations');
$node->init;
# Little memory for a query, so that some work in files.
$node->append_conf('postgresql.conf', <<'CONF');
fsync = on
log_statement = none
log_error_verbosity = verbose
log_temp_files = 0
work_mem = 64kB
deadlock_timeout = 200ms
autovacuum_naptime = 1s
restart_after_crash = on
CONF
$node->start;
create_amcheck($node);
sub sql { return $node->safe_psql('postgres', shift); }
sql(acts_sql());

sub start_session
{
	my ($number) = @_;
	my $level = $number % 2 ? 'read committed' : 'repeatable read';
	my ($out, $err) = ('', '');
	my $run = IPC::Run::start(
		[$node->installed_command('psql'), '-XAtq', '-d', $node->connstr('postgres'), '-c', "SET default_transaction_isolation = '$level'", '-c', 'CALL work(1, 1000000)'],
		'<', \undef, '>', \$out, '2>', \$err);
	return { number => $number, run => $run, err => \$err };
}

my (@sessions, @unexpected);
# Those that ended are started again.
sub keep_going
{
	for my $session (@sessions)
	{
		$session->{run}->pump_nb if $session->{run}->pumpable;
		next if $session->{run}->pumpable;
		$session->{run}->finish;
		push @unexpected, ${ $session->{err} }
		  if ${ $session->{err} } !~ /terminating connection|canceling statement|server closed the connection|connection to server|the database system is|could not serialize access/;
		$session = start_session($session->{number});
	}
	return;
}
sub done { return sql('SELECT coalesce(sum(times), 0) FROM done'); }
sub check
{
	my ($when) = @_;
	is(sql(q{SELECT name || ': ' || found FROM wrong WHERE found IS NOT NULL}), '', "$when: every invariant holds");
	return;
}
# Ends them all, and nothing is left of them.
sub end_all
{
	my ($when) = @_;
	sql(q{SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE 'CALL work%'});
	$_->{run}->finish for @sessions;
	@sessions = ();
	$node->poll_query_until('postgres', q{SELECT count(*) = 0 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()}) or die 'sessions do not end';
	is(sql(q{SELECT string_agg(l::text, ' ') FROM pg_locks AS l LEFT JOIN pg_stat_activity AS a USING (pid)
		WHERE pid IS DISTINCT FROM pg_backend_pid() AND a.backend_type IS DISTINCT FROM 'autovacuum worker'}), '', "$when: no lock is stuck");
	is(sql(q{SELECT count(*) FROM pg_ls_tmpdir()}), '0', "$when: no temporary file is left");
	check($when);
	return;
}

# --- Cancels and terminations -------------------------------------------------------------------------------------------

my $hit = q{WITH someone AS MATERIALIZED (SELECT pid FROM pg_stat_activity WHERE query LIKE 'CALL work%' AND state = 'active' ORDER BY random() LIMIT 1),
	victim AS MATERIALIZED (SELECT pid, random() < 0.6 AS cancels FROM someone)
	SELECT CASE WHEN cancels THEN 'cancel' ELSE 'terminate' END FROM victim WHERE CASE WHEN cancels THEN pg_cancel_backend(pid) ELSE pg_terminate_backend(pid) END};
@sessions = map { start_session($_) } 1 .. $SESSIONS;
my %hits = (cancel => 0, terminate => 0);
while ($hits{cancel} + $hits{terminate} < $HITS)
{
	my $what = sql($hit);
	$hits{$what}++ if $what ne '';
	keep_going();
	last if @unexpected > 20;
	usleep(int rand 60_000);
}
my $done = done();
end_all('cancelled and terminated');
cmp_ok($hits{cancel}, '>', $HITS / 3, "cancelled: $hits{cancel}");
cmp_ok($hits{terminate}, '>', $HITS / 5, "terminated: $hits{terminate}");
cmp_ok(sql(q{SELECT count(*) FROM refused WHERE state = '57014'}), '>', $HITS / 10, 'many amid an act');
cmp_ok($done, '>', $HITS, "acts done meanwhile: $done");
# What needs everybody else out of the way goes through at once.
is(sql(q{SET lock_timeout = '1s'; SET statement_timeout = '20s'; SELECT count(exp_delete_experiment(key, 1000000)) >= 0 FROM exp_list() WHERE key ~ '^k';
	SELECT exp_set('covariate_days', 29); SELECT exp_set('covariate_days', NULL); SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL}), "t\n29\n30\n0", 'exclusive operations go through at once');
check('and then');

# --- A server process is killed ------------------------------------------------------------------------------------------

my $killed = 0;
@sessions = map { start_session($_) } 1 .. $SESSIONS;
for my $kill (1 .. $KILLS)
{
	my $from = done();
	wait_until(sub { keep_going(); done() > $from + 40 }, 'work goes on');
	my $postmaster = postmaster_of($node);
	my $pid = sql(q{SELECT pid FROM pg_stat_activity WHERE query LIKE 'CALL work%' AND state = 'active' ORDER BY random() LIMIT 1});
	next if $pid eq '' || !kill 'KILL', $pid;
	$killed++;
	my @others = map { $_->{run} } @sessions;
	# All are thrown out, and may come back when the server has recovered.
	wait_until(sub { $_->pumpable && $_->pump_nb for @others; !grep { $_->pumpable } @others }, 'all sessions are thrown out');
	$_->finish for @others;
	@sessions = ();
	# It may be thrown out while it asks.
	wait_until(sub { my $status = eval { $node->psql('postgres', 'SELECT 1') }; defined $status && $status == 0 }, 'the server recovers');
	is(postmaster_of($node), $postmaster, 'the postmaster is the same');
	check("kill $kill");
	@sessions = map { start_session($_) } 1 .. $SESSIONS;
}
wait_until(sub { my @at = split /\n/, sql(q{SELECT pid FROM pg_stat_activity WHERE query LIKE 'CALL work%'}); @at == $SESSIONS }, 'all are at work again');
end_all('killed');
cmp_ok($killed, '>=', $KILLS / 2, "server processes killed: $killed");

is(join('', @unexpected), '', 'sessions ended as they were told');
is(sql('SELECT * FROM unexpected ORDER BY 1, 2, 3, 4'), '', 'only what is documented is refused');
is(what_broke($node), '', 'nothing broke');
my $files = () = slurp_file($node->logfile) =~ /temporary file: path/g;
note("temporary files used: $files");
$node->stop;
done_testing();
