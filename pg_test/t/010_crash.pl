# kill -9 of the postmaster under load: what was acknowledged is there, nobody has two variants, and the counts
# equal a recount.
#
# Eight psql sessions write; what one of them prints was committed before. Every other round kills all server
# processes at once, the others only the postmaster, whose children then end by themselves.
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

my $ROUNDS = $ENV{PG_EXPERIMENT_LONG} ? 100 : 20;
my $WRITERS = 8;

my $node = PostgreSQL::Test::Cluster->new('crash');
$node->init;
$node->append_conf('postgresql.conf', <<'CONF');
fsync = on
synchronous_commit = on
log_statement = none
max_connections = 40
autovacuum_naptime = 1s
CONF
$node->start;
create_amcheck($node);
$node->safe_psql('postgres', <<'SQL');
CREATE EXTENSION pg_experiment;
SELECT exp_define('crash', '[{"key":"a","weight":1},{"key":"b","weight":2},{"key":"c","weight":1}]');
CREATE TABLE acknowledged (round int, subject text, variant text, exposures int);
SQL

# Line i of every writer: a first assignment of a subject of its own, of one that all writers race for, an
# exposure, a transaction with a savepoint, one that is rolled back, a set, an erasure.
my $dir = $node->basedir;
my $script = "$dir/writer.sql";
my $sql = "\\set ON_ERROR_STOP 1\n\\set me r:r-w:w-\n";
for my $i (1 .. 3000)
{
	$sql .= "SELECT 'ack', :'me' || $i, variant, 0 FROM exp_assign('crash', :'me' || $i);\n";
	$sql .= "SELECT 'ack', 'r' || :r || '-shared-$i', variant, 0 FROM exp_assign('crash', 'r' || :r || '-shared-$i');\n";
	$sql .= "SELECT 'ack', 'shown-' || " . ($i % 50) . ", variant, 1 FROM exp_log_exposure('crash', 'shown-' || " . ($i % 50) . ");\n";
	if ($i % 5 == 0)
	{
		$sql .= <<SQL;
BEGIN;
SELECT 'begun', :'me' || 't-$i', variant, 0 FROM exp_assign('crash', :'me' || 't-$i');
SAVEPOINT s;
SELECT 'undone', :'me' || 'u-$i', variant, 0 FROM exp_log_exposure('crash', :'me' || 'u-$i');
ROLLBACK TO s;
SELECT 'begun', :'me' || 'v-$i', variant, 1 FROM exp_log_exposure('crash', :'me' || 'v-$i');
COMMIT;
\\echo committed
BEGIN;
SELECT 'undone', :'me' || 'x-$i', variant, 0 FROM exp_assign('crash', :'me' || 'x-$i');
ROLLBACK;
SELECT 'ack', subject, variant, 0 FROM exp_assign_many('crash', ARRAY(SELECT :'me' || 'm-$i-' || n FROM generate_series(1, 5) AS n));
SELECT 'undone', 'r' || :r || '-gone-$i', variant, 0 FROM exp_assign('crash', 'r' || :r || '-gone-$i');
SELECT 'forgot', exp_forget_subject('crash', 'r' || :r || '-gone-$i');
SQL
	}
}
append_to_file($script, $sql);
my $upkeep = "$dir/upkeep.sql";
append_to_file($upkeep,
	"\\set ON_ERROR_STOP 1\n" . "SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL;\n" x 20000);

# What a writer printed and was committed.
sub acknowledged
{
	my ($file) = @_;
	my (@kept, @begun);
	for my $line (split /\n/, slurp_file($file))
	{
		my ($kind, @row) = split /\|/, $line;
		if ($kind eq 'ack') { push @kept, \@row; }
		elsif ($kind eq 'begun') { push @begun, \@row; }
		elsif ($kind eq 'committed') { push @kept, @begun; @begun = (); }
	}
	return @kept;
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

my %check = (
	'no acknowledged assignment is lost' => q{
		SELECT count(*) FROM acknowledged AS a
		LEFT JOIN exp.enrolled AS n ON n.experiment = 'crash' AND n.subject = a.subject
		WHERE n.variant IS DISTINCT FROM a.variant},
	'no acknowledged exposure is lost' => q{
		SELECT count(*) FROM (SELECT subject, sum(exposures) AS exposures FROM acknowledged GROUP BY 1) AS a
		JOIN exp.enrolled AS n USING (subject) WHERE n.exposures < a.exposures},
	'no subject has two variants' => q{
		SELECT count(*) FROM (SELECT FROM exp.assignment GROUP BY experiment_id, subject COLLATE "C" HAVING count(*) > 1) AS d},
	'nothing that was rolled back is there' => q{
		SELECT count(*) FROM exp.assignment WHERE subject ~ '^r\d+-w\d+-[ux]-'},
	'results equal a recount' => q{
		SELECT count(*) FROM exp_results('crash') AS r
		WHERE (r.assigned, r.subjects, r.exposures) IS DISTINCT FROM
		      (SELECT (count(*), count(*) FILTER (WHERE n.exposures > 0), coalesce(sum(n.exposures), 0)::bigint)
		       FROM exp.enrolled AS n WHERE n.experiment = 'crash' AND n.variant = r.variant)},
	'exp_doctor finds nothing' => q{SELECT count(*) FROM exp_doctor() WHERE NOT ok},
	'exp.assignment and its key are sound' => q{
		SELECT count(*) FROM (SELECT bt_index_check('exp.assignment_pkey', true)) AS i,
		LATERAL verify_heapam('exp.assignment')});

# One server process for all of them; the heap is read as it is, not through its index.
my $checks = "SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off;\n"
  . join ";\n", map { $check{$_} } sort keys %check;

my ($total, %bad, @idle) = (0);
for my $round (1 .. $ROUNDS)
{
	my $postmaster = (split /\n/, slurp_file($node->data_dir . '/postmaster.pid'))[0];
	my @runs;
	for my $writer (0 .. $WRITERS)
	{
		# 0 is upkeep.
		my $file = $writer ? $script : $upkeep;
		my @psql = ($node->installed_command('psql'), '-XAtq', '-d', $node->connstr('postgres'),
			'-v', "r=$round", '-v', "w=$writer", '-f', $file);
		my $out = "$dir/out-$writer";
		unlink $out;
		push @runs, IPC::Run::start(\@psql, '<', \undef, '>', $out, '2>', "$out.err");
	}
	# psql writes what it prints in blocks: everybody is at work when everybody wrote one.
	wait_until(sub { !grep { !-s "$dir/out-$_" } 1 .. $WRITERS }, 'every writer has written');
	usleep(int rand 200_000);

	my @children = children_of($postmaster);
	kill 'KILL', @children if $round % 2;
	$node->kill9;
	wait_until(sub { !grep { -e "/proc/$_" } $postmaster, @children }, 'the server processes are gone');
	my @ended_well = grep { $_->finish } @runs;
	push @idle, $round if @ended_well;
	$node->start;

	my @acks = map { acknowledged("$dir/out-$_") } 1 .. $WRITERS;
	$total += @acks;
	my $rows = join '', map { join("\t", $round, @$_) . "\n" } @acks;
	unlink "$dir/acks";
	append_to_file("$dir/acks", $rows);
	$node->safe_psql('postgres', "\\copy acknowledged FROM '$dir/acks'");
	my @counts = split /\n/, $node->safe_psql('postgres', $checks);
	my @names = sort keys %check;
	for my $i (0 .. $#names)
	{
		push @{ $bad{ $names[$i] } }, "round $round: " . ($counts[$i] // 'nothing')
		  if ($counts[$i] // '') ne '0';
	}
	note "round $round: " . @acks . ' acknowledged';
}

is("@idle", '', 'in every round, every writer was cut off');
cmp_ok($total, '>', 100 * $ROUNDS, "subjects acknowledged: $total");
is(join('; ', @{ $bad{$_} // [] }), '', "$_, in $ROUNDS rounds") for sort keys %check;

is( $node->safe_psql('postgres',
		q{SELECT count(*) FROM acknowledged AS a JOIN acknowledged AS b USING (subject) WHERE a.variant <> b.variant}),
	'0', 'nobody was ever told two variants');
my $before = $node->safe_psql('postgres', q{SELECT * FROM exp_results('crash')});
$node->safe_psql('postgres', q{SELECT exp_maintain()});
is($node->safe_psql('postgres', q{SELECT * FROM exp_results('crash')}), $before, 'folding changes no count');
is($node->safe_psql('postgres', q{SELECT count(*) FROM exp.tally_delta}), '0', 'and leaves nothing waiting');

$node->stop;
done_testing();
