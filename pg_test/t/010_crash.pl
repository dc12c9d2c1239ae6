# kill -9 of the postmaster under load: what was acknowledged is there, nobody has two variants, and what is kept equals a
# recount.
#
# Eight psql sessions enrol, expose, log events, merge, force, erase, stop, start and define, while four more keep house:
# all upkeep, aggregations, deliveries, retention that drops days. What one of them prints was committed before. Every
# other round kills all server processes at once, the others only the postmaster, whose children then end by themselves.
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

my $LONG = $ENV{PG_EXPERIMENT_LONG};
my $ROUNDS = $LONG ? 200 : 6;
# The recount of outcomes from all events that ever were.
my $RECOUNT_EVERY = $LONG ? 20 : 3;
my $WRITERS = 8;

my $node = PostgreSQL::Test::Cluster->new('crash');
$node->init;
$node->append_conf('postgresql.conf', <<'CONF');
fsync = on
synchronous_commit = on
log_statement = none
log_error_verbosity = verbose
max_connections = 40
autovacuum_naptime = 1s
CONF
$node->start;
create_amcheck($node);
sub sql { return $node->safe_psql('postgres', shift); }
# The first exp_define makes the store and uses it, which is where wal_level = minimal logs relations as they are at the commit.
like($node->safe_psql('postgres', 'SHOW wal_level'), qr/minimal/, 'the least of logs');
sql(<<"SQL");
CREATE EXTENSION pg_experiment;
SELECT exp_define('crash', '[{"key":"a","weight":1},{"key":"b","weight":2},{"key":"c","weight":1}]');
SELECT exp_define('forced', '{"a":1,"b":1}'), exp_define('flip' || n, '{"a":1,"b":1}') FROM generate_series(0, 3) AS n;
SELECT exp_define_metric('views', 'count', 'view'), exp_define_metric('revenue', 'sum', 'buy', cap => 3000), exp_define_metric('rate', 'rate', numerator => 'buy', denominator => 'view');
SELECT exp_add_metric('crash', m) FROM unnest(ARRAY['views', 'revenue', 'rate']) AS m;
SELECT exp_subscribe('hook', 'https://example.com', '{*}', 'SECRET');
SELECT exp_set('config_versions_kept', 20), exp_set('events_retention_days', 30), exp_set('event_past_days', 20);
CREATE TABLE acknowledged (round int, kind text, subject text, value text, exposures int);
CREATE TABLE acked (LIKE acknowledged);
SQL
sql(recount_sql());

my $dir = $node->basedir;

# Line i of every writer. Own subjects and those that all race for; single statements and transactions, savepoints, what
# is rolled back, sets and batches.
sub writer_line
{
	my ($i) = @_;
	my $shown = "'shown-' || :'r' || '-' || " . ($i % 50);
	my $sql = <<SQL;
SELECT 'ack', :'me' || $i, variant, 0 FROM exp_assign('crash', :'me' || $i);
SELECT 'ack', 'r' || :r || '-shared-$i', variant, 0 FROM exp_assign('crash', 'r' || :r || '-shared-$i');
SELECT 'ack', $shown, variant, 1 FROM exp_log_exposure('crash', $shown);
SELECT 'event', :'me' || 'e-$i', counts FROM exp_log_event($shown, 'view', meta => jsonb_build_object('id', :'me' || 'e-$i')) AS counts;
SELECT 'event', :'me' || 'k-$i', counts FROM exp_log_event($shown, 'buy', $i / 4.0, 'crash', meta => jsonb_build_object('id', :'me' || 'k-$i')) AS counts;
SELECT 'once', 'r' || :r || '-once-$i', counts FROM exp_log_event($shown, 'buy', 7, meta => jsonb_build_object('id', 'r' || :r || '-once-$i'), dedupe_key => 'r' || :r || '-once-$i') AS counts;
SQL
	$sql .= <<SQL if $i % 3 == 0;
BEGIN;
SELECT 'begun', :'me' || 't-$i', variant, 0 FROM exp_assign('crash', :'me' || 't-$i');
SAVEPOINT s;
SELECT 'undone', :'me' || 'u-$i', variant, 0 FROM exp_log_exposure('crash', :'me' || 'u-$i');
SELECT 'undone', exp_log_event($shown, 'buy', 1000, meta => '{"id":"undone"}');
ROLLBACK TO s;
SELECT 'begun', :'me' || 'v-$i', variant, 1 FROM exp_log_exposure('crash', :'me' || 'v-$i');
COMMIT;
\\echo committed
BEGIN;
SELECT 'undone', :'me' || 'x-$i', variant, 0 FROM exp_assign('crash', :'me' || 'x-$i');
SELECT 'undone', exp_log_event($shown, 'buy', 1000, meta => '{"id":"undone"}');
ROLLBACK;
SELECT 'ack', subject, variant, 0 FROM exp_assign_many('crash', ARRAY(SELECT :'me' || 'm-$i-' || n FROM generate_series(1, 5) AS n));
SELECT 'batch', :'me' || 'b-$i', exp_log_events(jsonb_agg(jsonb_build_object('subject', 'shown-' || :'r' || '-' || n, 'event', 'view', 'meta', jsonb_build_object('id', :'me' || 'b-$i-' || n)))) FROM generate_series(1, 5) AS n;
SELECT 'gone', :'me' || 'g-$i', variant FROM exp_log_exposure('crash', :'me' || 'g-$i');
SELECT 'gone', exp_log_event(:'me' || 'g-$i', 'view', meta => '{"id":"gone"}');
SELECT 'erased', :'me' || 'g-$i', count(*) FROM exp_erase_subject(:'me' || 'g-$i');
SELECT 'some', variant FROM exp_log_exposures('crash', ARRAY[:'me' || 'anonymous-$i', :'me' || 'known-$i']);
SELECT 'event', :'me' || 'a-$i', counts FROM exp_log_event(:'me' || 'anonymous-$i', 'view', meta => jsonb_build_object('id', :'me' || 'a-$i')) AS counts;
SELECT 'merged', :'me' || 'anonymous-$i', :'me' || 'known-$i' FROM (SELECT count(*) FROM exp_merge_subject(:'me' || 'anonymous-$i', :'me' || 'known-$i')) AS m;
SQL
	$sql .= <<SQL if $i % 8 == 0;
SELECT 'forced', 'qa-' || :w || '-' || $i % 7, v.v FROM (VALUES ('a')) AS v (v), LATERAL exp_override('forced', 'qa-' || :w || '-' || $i % 7, v.v);
SELECT count(set_config('pg_experiment.reason', :'me' || 'made-$i', false));
SELECT 'told', :'me' || 'made-$i', 'experiment.created' FROM exp_define(:'me' || 'made-$i', '{"a":1,"b":1}') AS made;
SELECT 'told', :'me' || 'made-$i', 'experiment.deleted' FROM exp_delete_experiment(:'me' || 'made-$i') AS gone;
SELECT 'coverage', exp_update('forced', jsonb_build_object('coverage', 0.5 + $i / 10000.0)) IS NOT NULL;
\\set ON_ERROR_STOP 0
SELECT 'said', 'flip' || :w % 4, :'me' || 'stop-$i' FROM exp_stop('flip' || :w % 4, :'me' || 'stop-$i') AS s;
SELECT count(set_config('pg_experiment.reason', :'me' || 'start-$i', false));
SELECT 'said', 'flip' || :w % 4, :'me' || 'start-$i' FROM exp_start('flip' || :w % 4) AS s;
\\set ON_ERROR_STOP 1
SQL
	return $sql;
}

sub script_of
{
	my ($name, $text) = @_;
	append_to_file("$dir/$name.sql", "\\set ON_ERROR_STOP 1\n$text");
	return "$dir/$name.sql";
}
my %keeping = (
	upkeep => "SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL;\n" x 20000,
	aggregate => "SELECT count(*) FROM exp_aggregate();\n" x 20000,
	deliver => <<'SQL' x 20000,
SELECT 'sent', event_id FROM (SELECT c.event AS event_id, exp_settle_deliveries('relay', jsonb_build_array(jsonb_build_object('subscription_id', c.subscription_id, 'scope', c.scope,
	'experiment', c.experiment, 'event', c.event, 'state', 'delivered', 'status', 200))) AS settled FROM exp_claim_deliveries('relay', 10, 50, '1 second') AS c OFFSET 0) AS s WHERE settled > 0;
SQL
	retain => "SELECT 'dropped', done FROM exp_maintain('retention') WHERE error IS NULL;\n" x 20000);
my @sessions = ((map { my $of = $_; ["writer-$of", script_of("writer-$of", "\\set me r:r-w:w-\n" . join '', map { writer_line($_) } map { $_ + $of } 1 .. 1500), $of] } 1 .. $WRITERS), map { [$_, script_of($_, $keeping{$_}), 0] } sort keys %keeping);

# What a session printed and was committed.
sub acknowledged
{
	my ($file) = @_;
	my (@kept, @begun);
	for my $line (split /\n/, slurp_file($file))
	{
		my ($kind, @row) = split /\|/, $line;
		next if !defined $kind;
		if ($kind eq 'begun') { push @begun, ['ack', @row]; }
		elsif ($kind eq 'committed') { push @kept, @begun; @begun = (); }
		elsif ($kind =~ /^(?:ack|event|once|batch|erased|merged|forced|told|said|sent)$/) { push @kept, [$kind, @row]; }
	}
	return @kept;
}

# What was acknowledged in this round; at the end, in all of them.
my %lost = (
	'no acknowledged assignment is lost' => q{
		SELECT count(*) FROM acked AS a
		LEFT JOIN exp.enrolled AS n ON n.experiment = 'crash' AND n.subject = a.subject
		WHERE a.kind = 'ack' AND n.variant IS DISTINCT FROM a.value},
	'no acknowledged exposure is lost' => q{
		SELECT count(*) FROM (SELECT subject, sum(exposures) AS exposures FROM acked WHERE kind = 'ack' GROUP BY 1) AS a
		LEFT JOIN exp.enrolled AS n ON n.experiment = 'crash' AND n.subject = a.subject WHERE (n.exposures < a.exposures) IS NOT FALSE},
	'no acknowledged event is lost, and none is there twice' => q{
		WITH told AS (SELECT kind, subject AS id FROM acked WHERE kind IN ('event', 'once')
			UNION ALL SELECT kind, subject || '-' || n FROM acked, generate_series(1, 5) AS n WHERE kind = 'batch'),
		stored AS MATERIALIZED (SELECT meta ->> 'id' AS id, count(*) AS times FROM exp.event GROUP BY 1)
		SELECT count(*) FROM told LEFT JOIN stored USING (id) WHERE stored.times IS DISTINCT FROM 1},
	'no acknowledged erasure comes back' => q{
		SELECT count(*) FROM acked AS a WHERE a.kind = 'erased' AND a.subject IN (SELECT subject FROM exp.assignment UNION ALL SELECT subject FROM exp.event)},
	'no acknowledged merge is lost' => q{
		SELECT count(*) FROM acked AS a LEFT JOIN exp.alias AS n ON n.subject = a.subject WHERE a.kind = 'merged' AND n.known_as IS DISTINCT FROM a.value},
	'no acknowledged override is lost' => q{
		SELECT count(*) FROM acked AS a LEFT JOIN exp.override AS o ON o.subject = a.subject WHERE a.kind = 'forced' AND o.subject IS NULL},
	'no acknowledged change is missing in the outbox' => q{
		SELECT count(*) FROM acked AS a WHERE a.kind = 'told' AND (a.subject, a.value) NOT IN (SELECT experiment, topic FROM exp.outbox WHERE experiment IS NOT NULL)
			OR a.kind = 'said' AND (a.subject, a.value) NOT IN (SELECT experiment, payload ->> 'reason' FROM exp.outbox WHERE payload ->> 'reason' IS NOT NULL)},
	'no acknowledged delivery is lost' => q{
		SELECT count(*) FROM acked AS a LEFT JOIN exp.delivery AS d ON d.event_id = a.subject::bigint WHERE a.kind = 'sent' AND d.state IS DISTINCT FROM 'delivered'});
my %drift = (
	'no subject has two variants' => q{
		SELECT count(*) FROM (SELECT FROM exp.assignment GROUP BY experiment_id, subject COLLATE "C" HAVING count(*) > 1) AS d},
	'nothing that was rolled back is there' => q{
		SELECT (SELECT count(*) FROM exp.assignment WHERE subject ~ '^r\d+-w\d+-[ux]-') + (SELECT count(*) FROM exp.event WHERE meta ->> 'id' = 'undone')},
	'results equal a recount' => q{
		SELECT count(*) FROM exp_results('crash') AS r
		WHERE (r.assigned, r.subjects, r.exposures) IS DISTINCT FROM
		      (SELECT (count(*), count(*) FILTER (WHERE n.exposures > 0), coalesce(sum(n.exposures), 0)::bigint)
		       FROM exp.enrolled AS n WHERE n.experiment = 'crash' AND n.variant = r.variant)},
	'sequences of the outbox have no gaps' => q{
		SELECT count(*) FROM (SELECT FROM exp.outbox GROUP BY scope, experiment HAVING count(*) <> max(sequence)) AS g},
	'versions have no gaps' => q{
		SELECT count(*) FROM (SELECT FROM exp.config_version AS v JOIN exp.publication AS p USING (scope_id)
			GROUP BY p.scope_id, p.version HAVING max(v.version) <> p.version OR count(*) <> max(v.version) - min(v.version) + 1) AS g},
	'every event of the outbox is delivered or waits' => q{
		SELECT count(*) FROM exp.outbox AS o LEFT JOIN exp.delivery AS d ON d.event_id = o.id WHERE d.event_id IS NULL AND o.at > (SELECT created_at FROM exp.subscription)},
	'exp_doctor finds nothing' => q{SELECT coalesce(string_agg(invariant || ': ' || detail, '; '), '0') FROM exp_doctor() WHERE NOT ok},
	'exp.assignment and its key are sound' => q{
		SELECT count(*) FROM (SELECT bt_index_check('exp.assignment_pkey', true)) AS i, LATERAL verify_heapam('exp.assignment')});

# One server process for all of them; the heap is read as it is, not through its index.
sub wrong
{
	my ($when, %check) = @_;
	my @names = sort keys %check;
	my @counts = split /\n/, sql("SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off;\n" . join ";\n", map { $check{$_} } @names);
	return map { [$names[$_], "$when: " . ($counts[$_] // 'nothing')] } grep { ($counts[$_] // '') ne '0' } 0 .. $#names;
}

# What was aggregated, against the events; afterwards nothing waits.
sub wrong_outcomes
{
	return sql(q{SELECT count(*) > 0 FROM exp_aggregate(); SELECT count(*) FROM exp_aggregate();
		SET work_mem = '256MB'; TRUNCATE recount.values; INSERT INTO recount.values SELECT * FROM recount.value; ANALYZE recount.values;
		SELECT concat(recount.wrong_values(), recount.wrong_moments(), recount.wrong_buckets())}) =~ s/\A[tf]\n0\n//r;
}

# Days long ago, that retention drops while the others write.
my $old_days = <<'SQL';
SELECT exp_set('event_past_days', 40), exp_set('events_retention_days', 45);
SELECT count(exp_log_event('old', 'old', ts => now() - n * interval '1 day')) FROM generate_series(35, 38) AS n;
SELECT count(*) FROM exp_aggregate();
SELECT exp_maintain('partitions');
SELECT exp_set('event_past_days', 20), exp_set('events_retention_days', 30);
SQL

my @KINDS = qw(ack event once batch erased merged forced told said sent);
my ($total, $dropped, %bad, @idle, %kinds, @errors) = (0, 0);
for my $round (1 .. $ROUNDS)
{
	sql($old_days);
	my $before_days = sql(q{SELECT count(*) FROM pg_inherits WHERE inhparent = 'exp.event'::regclass});
	my @runs;
	for my $session (@sessions)
	{
		my ($name, $script, $writer) = @$session;
		my @psql = ($node->installed_command('psql'), '-XAtq', '-d', $node->connstr('postgres'), '-v', "r=$round", '-v', "w=$writer", '-f', $script);
		unlink "$dir/$name.out", "$dir/$name.err";
		push @runs, IPC::Run::start(\@psql, '<', \undef, '>', "$dir/$name.out", '2>', "$dir/$name.err");
	}
	# psql writes what it prints in blocks: everybody is at work when everybody wrote one.
	wait_until(sub { !grep { !-s "$dir/writer-$_.out" } 1 .. $WRITERS }, 'every writer has written');
	usleep(int rand 300_000);
	# Now and then late enough for retention to have got its lock.
	for (1 .. $round % 5 == 0 ? 50 : 0)
	{
		last if sql(q{SELECT count(*) FROM pg_inherits WHERE inhparent = 'exp.event'::regclass}) < $before_days;
		usleep(100_000);
	}

	# On a machine that is busy the rarest of them may not have come yet.
	for (1 .. $round == $ROUNDS ? 50 : 0)
	{
		my %seen = (%kinds, map { $_->[0] => 1 } map { acknowledged("$dir/$_->[0].out") } @sessions);
		last unless grep { !$seen{$_} } @KINDS;
		usleep(100_000);
	}

	kill_all($node, $round % 2 == 0);
	my @ended_well = grep { $_->finish } @runs;
	push @idle, $round if @ended_well;
	$node->start;

	my @acks = map { acknowledged("$dir/$_->[0].out") } @sessions;
	$total += @acks;
	$kinds{ $_->[0] }++ for @acks;
	$dropped += $before_days - sql(q{SELECT count(*) FROM pg_inherits WHERE inhparent = 'exp.event'::regclass});
	push @errors, map { "round $round: $_" } grep { /ERROR|FATAL|PANIC/ && !/INVALID_TRANSITION|EXPERIMENT_NOT_RUNNING|terminating connection/ } map { split /\n/, slurp_file("$dir/$_->[0].err") } @sessions;
	unlink "$dir/acks";
	append_to_file("$dir/acks", join '', map { join("\t", $round, @$_[0 .. 2], $_->[0] eq 'ack' ? $_->[3] : '\N') . "\n" } map { [map { $_ // '\N' } @$_, ('\N') x 4] } @acks);
	sql("TRUNCATE acked;\n\\copy acked FROM '$dir/acks'\nINSERT INTO acknowledged SELECT * FROM acked");
	push @{ $bad{ $_->[0] } }, $_->[1] for wrong("round $round", %lost, %drift);
	if ($round % $RECOUNT_EVERY == 0)
	{
		my $wrong = wrong_outcomes();
		push @{ $bad{'outcomes equal a recount of the events'} }, "round $round: $wrong" if $wrong ne '';
	}
	note "round $round: " . @acks . ' acknowledged';
}

is("@idle", '', 'in every round, every session was cut off');
is(join("\n", @errors), '', 'only what is documented was refused');
cmp_ok($total, '>', 100 * $ROUNDS, "acknowledged in $ROUNDS rounds: $total");
note(join ', ', map { "$_ $kinds{$_}" } sort keys %kinds);
is(join(' ', grep { !$kinds{$_} } @KINDS), '', 'of every kind');
cmp_ok($dropped, '>', 0, "days that retention removed meanwhile: $dropped");
is(join('; ', @{ $bad{$_} // [] }), '', "$_, in $ROUNDS rounds") for sort keys %lost, keys %drift, 'outcomes equal a recount of the events';

is(join('; ', map { "$_->[0]: $_->[1]" } wrong('all rounds', map { $_ => $lost{$_} =~ s/\backed\b/acknowledged/gr } keys %lost)), '', 'what was acknowledged in any round is there at the end');
is( sql(q{SELECT count(*) FROM (SELECT FROM acknowledged WHERE kind = 'ack' GROUP BY subject HAVING count(DISTINCT value) > 1) AS d}),
	'0', 'nobody was ever told two variants');
my $before = sql(q{SELECT * FROM exp_results('crash')});
sql(q{SELECT exp_maintain()});
is(sql(q{SELECT * FROM exp_results('crash')}), $before, 'folding changes no count');
is(sql(q{SELECT count(*) FROM exp.tally_delta}), '0', 'and leaves nothing waiting');
is(what_broke($node), '', 'nothing broke');

$node->stop;
done_testing();
