# The control plane under load: six sessions change and use the same few experiments at random, half of them in
# REPEATABLE READ, while statements are cancelled at random and every other round ends with kill -9. Afterwards every
# invariant holds, nobody has two variants, and only what the documentation names was refused.
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

my $SESSIONS = 6;
my $ROUNDS = $ENV{PG_EXPERIMENT_LONG} ? 30 : 6;
my ($CALLS, $ACTS) = (4, 100);

my $node = PostgreSQL::Test::Cluster->new('control');
$node->init;
$node->append_conf('postgresql.conf', <<'CONF');
fsync = on
log_statement = none
log_error_verbosity = verbose
deadlock_timeout = 200ms
autovacuum_naptime = 1s
CONF
$node->start;
create_amcheck($node);
sub sql { return $node->safe_psql('postgres', shift); }

sql(acts_sql());

my %bad = map { $_ => [] } split /\n/, sql('SELECT name FROM wrong');
sub check_all
{
	my ($when) = @_;
	for my $found (split /\n/, sql(q{SELECT name || '|' || replace(found, E'\n', ' ') FROM wrong WHERE found IS NOT NULL}))
	{
		my ($name, $what) = split /\|/, $found, 2;
		push @{ $bad{$name} }, "$when: $what";
	}
	return;
}

my $cancel_one = q{SELECT (SELECT count(pg_cancel_backend(pid)) FROM (SELECT pid FROM pg_stat_activity
		WHERE query LIKE 'CALL work%' AND state = 'active' ORDER BY random() LIMIT 1) AS p),
	(SELECT coalesce(sum(times), 0) FROM done)};
my ($cancelled, $cut_off) = (0, 0);
for my $round (1 .. $ROUNDS)
{
	my @runs;
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
			kill_all($node, 'only the postmaster');
			$killed = 1;
		}
		usleep(10_000);
	}
	$_->finish for @runs;
	if ($killed)
	{
		$cut_off++;
		$node->start;
	}
	check_all("round $round");
}

cmp_ok($cut_off, '>=', 1, "rounds cut off: $cut_off");
cmp_ok($cancelled, '>', $ROUNDS, "statements cancelled: $cancelled");
cmp_ok(sql(q{SELECT count(*) FROM refused WHERE state = '57014'}), '>', $ROUNDS, 'some of them amid an act');
is(join("\n", @{ $bad{$_} // [] }), '', "$_, after each of $ROUNDS rounds") for sort keys %bad;

note(sql(q{SELECT act, level, state, left(message, 100), count(*) FROM refused WHERE state <> '57014' GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4}));
note(sql(q{SELECT act, level, detail FROM refused WHERE state = '40P01'}));
is(sql('SELECT * FROM unexpected ORDER BY 1, 2, 3, 4'), '', 'only what is documented is refused');
cmp_ok(sql(q{SELECT count(*) FROM refused WHERE state = '40P01'}), '<=', $ROUNDS, 'hardly a deadlock');
is(what_broke($node), '', 'nothing broke');
is(sql(q{SELECT string_agg(act, ' ') FROM (SELECT act FROM done GROUP BY act HAVING sum(times) < 1) AS d}), '', 'every act succeeded, some of the time');

is(sql(q{SELECT string_agg(m::text, ' ') FROM exp_maintain() AS m WHERE error IS NOT NULL OR remaining > 0}), '', 'upkeep finishes');
is(sql(q{SELECT (SELECT count(*) FROM exp.experiment WHERE deleted_at IS NOT NULL), (SELECT count(*) FROM exp.tally_delta)}), '0|0', 'and leaves nothing behind');
$_ = [] for values %bad;
check_all('afterwards');
is(join('; ', map { "$_: @{ $bad{$_} }" } grep { @{ $bad{$_} } } sort keys %bad), '', 'nothing is wrong afterwards');
cmp_ok(sql('SELECT count(*) FROM exp_audit()'), '>', 100, 'the audit has it all');
$node->stop;
done_testing();
