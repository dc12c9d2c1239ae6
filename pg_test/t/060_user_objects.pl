# Users own their database: they index, reindex, vacuum and alter exp.assignment while four sessions write. Nothing
# fails, the counts stay exact, and every index has every row.
use strict;
use warnings;
use File::Basename qw(dirname);
use lib dirname(__FILE__);
use Extensions;
use IPC::Run ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $WRITERS = 4;
my $node = PostgreSQL::Test::Cluster->new('objects');
$node->init;
$node->append_conf('postgresql.conf', "log_statement = none\ndeadlock_timeout = 200ms\n");
$node->start;
create_amcheck($node);
sub sql { return $node->safe_psql('postgres', shift); }

sql(<<'SQL');
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '{"control":1,"treatment":1}');
CREATE TABLE go (); -- the writers work while it is there
CREATE SEQUENCE calls;
CREATE TABLE wrong (call bigint, what text);

-- New subjects, sets, exposures of subjects that all share, erasures, savepoints; a transaction for each.
CREATE PROCEDURE work(me int) LANGUAGE plpgsql AS $$
DECLARE
	call bigint;
	given record;
	again text;
BEGIN
	WHILE to_regclass('go') IS NOT NULL LOOP
		call := nextval('calls');
		SELECT * INTO given FROM exp_assign('e', me || '-' || call);
		IF given.is_new IS NOT TRUE THEN INSERT INTO wrong VALUES (call, 'not new'); END IF;
		COMMIT;
		PERFORM exp_log_exposure('e', 'shared-' || call % 20);
		COMMIT;
		PERFORM exp_log_exposures('e', ARRAY(SELECT 'set-' || (call + i) % 50 FROM generate_series(1, 5) AS i));
		BEGIN
			PERFORM exp_assign('e', me || '-undone-' || call);
			RAISE EXCEPTION 'undo';
		EXCEPTION WHEN raise_exception THEN NULL;
		END;
		COMMIT;
		again := exp_peek('e', me || '-' || call);
		IF again IS DISTINCT FROM given.variant THEN INSERT INTO wrong VALUES (call, 'another variant'); END IF;
		IF NOT EXISTS (SELECT FROM exp_get_assignment('e', me || '-' || call)) THEN INSERT INTO wrong VALUES (call, 'not stored'); END IF;
		COMMIT; -- REINDEX without CONCURRENTLY deadlocks with whoever reads first and writes then, as on any table
		SELECT * INTO given FROM exp_assign('e', me || '-' || call);
		IF given.reason <> 'stored' THEN INSERT INTO wrong VALUES (call, 'not found again: ' || given.reason); END IF;
		COMMIT;
		IF call % 7 = 0 THEN
			IF NOT exp_forget_subject('e', me || '-' || call) THEN INSERT INTO wrong VALUES (call, 'nothing to forget'); END IF;
			PERFORM exp_forget_subject('e', 'shared-' || call % 20);
			COMMIT;
		END IF;
	END LOOP;
END $$;
CREATE FUNCTION count_rows() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM nextval(''public.triggered''); RETURN NULL; END';
CREATE SEQUENCE triggered;
SQL

my @writers;
for my $writer (1 .. $WRITERS)
{
	my $err = '';
	my @psql = ($node->installed_command('psql'), '-XAtq', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres'), '-c', "CALL work($writer)");
	push @writers, { err => \$err, run => IPC::Run::start(\@psql, '<', \undef, '>', \my $out, '2>', \$err) };
}
my ($maintained, $upkeep_err) = ('', '');
my $upkeep = IPC::Run::start(
	[$node->installed_command('psql'), '-XAtq', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres'), '-c',
		q{DO $$ BEGIN WHILE to_regclass('go') IS NOT NULL LOOP
			IF EXISTS (SELECT FROM exp_maintain() WHERE error IS NOT NULL) THEN RAISE 'maintain failed'; END IF;
			COMMIT; PERFORM pg_sleep(0.02); END LOOP; END $$}],
	'<', \undef, '>', \$maintained, '2>', \$upkeep_err);

# Every writer has gone on since.
sub writers_go_on
{
	my ($after) = @_;
	my $seen = sql('SELECT last_value FROM calls');
	my $at_work = q{(SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'CALL work%')};
	my $moved = $node->poll_query_until('postgres', "SELECT last_value > $seen + 100 OR $at_work < $WRITERS FROM calls");
	if (!$moved || sql("SELECT $at_work") < $WRITERS)
	{
		sql('DROP TABLE go');
		$_->{run}->finish for @writers;
		$upkeep->finish;
		die "a writer stood still or ended, $after: " . join '', map { ${ $_->{err} } } @writers;
	}
	pass("the writers go on: $after");
	return;
}
ok($node->poll_query_until('postgres', "SELECT count(*) = $WRITERS FROM pg_stat_activity WHERE query LIKE 'CALL work%'"), 'the writers are at work');
my $counts_wrong = q{SELECT count(*) FROM exp_doctor() WHERE NOT ok};
writers_go_on('before anything');

for my $statement (
	'CREATE INDEX CONCURRENTLY by_time ON exp.assignment (assigned_at)',
	'CREATE INDEX by_subject ON exp.assignment (subject)',
	'REINDEX TABLE CONCURRENTLY exp.assignment',
	'DROP INDEX CONCURRENTLY exp.by_time',
	'DROP INDEX exp.by_subject',
	'REINDEX INDEX CONCURRENTLY exp.assignment_pkey',
	'VACUUM FULL exp.assignment',
	'REINDEX INDEX exp.assignment_pkey',
	'CLUSTER exp.assignment USING assignment_pkey',
	'VACUUM (FREEZE, ANALYZE) exp.assignment, exp.tally_delta, exp.tally',
	'ALTER TABLE exp.assignment SET (fillfactor = 80)',
	'VACUUM FULL exp.tally_delta',
	'CREATE INDEX deltas ON exp.tally_delta (experiment_id)',
	'DROP INDEX exp.deltas',
	'CREATE TRIGGER counted AFTER INSERT OR DELETE ON exp.assignment FOR EACH ROW EXECUTE FUNCTION public.count_rows()',
	'DROP TRIGGER counted ON exp.assignment',
	'ALTER TABLE exp.assignment ENABLE ROW LEVEL SECURITY',
	'REINDEX TABLE CONCURRENTLY exp.assignment',
	'ALTER TABLE exp.assignment ADD CONSTRAINT no_x CHECK (subject <> \'x\')',
	'ALTER TABLE exp.assignment DROP CONSTRAINT no_x',
	'ALTER TABLE exp.assignment ADD COLUMN note text DEFAULT \'mine\'',
	'CREATE INDEX CONCURRENTLY noted ON exp.assignment (note, subject)',
	'ALTER TABLE exp.assignment DROP COLUMN note')
{
	my ($status, undef, $error) = $node->psql('postgres', $statement);
	is("$status$error", '0', $statement);
	writers_go_on($statement);
	is(sql($counts_wrong), '0', 'counts are exact meanwhile');
	is(sql('SELECT last_value > 20 FROM triggered'), 't', 'the trigger fired') if $statement =~ /^CREATE TRIGGER/;
}

sql('DROP TABLE go');
for my $writer (@writers)
{
	ok($writer->{run}->finish, 'a writer ended well') or diag(${ $writer->{err} });
	is(${ $writer->{err} }, '', 'without an error');
}
ok($upkeep->finish, 'so did upkeep') or diag($upkeep_err);

is(sql('SELECT string_agg(DISTINCT what, \', \') FROM wrong'), '', 'every answer was right');
is(sql($counts_wrong), '0', 'exp_doctor finds nothing');
is(sql(q{SELECT count(*) FROM exp_results('e') AS r
	WHERE (r.assigned, r.subjects, r.exposures) IS DISTINCT FROM
	(SELECT (count(*), count(*) FILTER (WHERE n.exposures > 0), coalesce(sum(n.exposures), 0)::bigint)
	 FROM exp.enrolled AS n WHERE n.variant = r.variant)}), '0', 'results equal a recount');
is(sql(q{SELECT count(*) FROM exp.assignment WHERE subject LIKE '%undone%'}), '0', 'what was undone is not there');
is(sql(q{SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off;
	SELECT count(*) FROM (SELECT FROM exp.assignment GROUP BY experiment_id, subject HAVING count(*) > 1) AS d}), '0', 'nobody has two rows');
is(sql(q{SELECT count(*) FROM pg_index WHERE indrelid = 'exp.assignment'::regclass AND NOT indisvalid}), '0', 'every index is valid');
is(sql(q{SELECT count(*) FROM (SELECT bt_index_check(indexrelid, true) FROM pg_index WHERE indrelid = 'exp.assignment'::regclass) AS i,
	LATERAL verify_heapam('exp.assignment')}), '0', 'the table and its indexes are sound');
$node->stop;
done_testing();
