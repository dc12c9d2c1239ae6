# Logical replication of a whole database, the store included: a publication FOR ALL TABLES holds up no upkeep, and
# the subscriber has the same rows, whichever way they were written.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $publisher = PostgreSQL::Test::Cluster->new('publisher');
$publisher->init(allows_streaming => 'logical');
$publisher->append_conf('postgresql.conf', "log_statement = none\n");
$publisher->start;
my $subscriber = PostgreSQL::Test::Cluster->new('subscriber');
$subscriber->init;
$subscriber->start;
sub sql { return $publisher->safe_psql('postgres', shift); }

sql(<<'SQL');
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '{"control":1,"treatment":1}');
SELECT exp_define_metric('bought', 'conversion', 'purchase'), exp_add_metric('e', 'bought', 'primary');
SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 'before' || i FROM generate_series(1, 100) AS i));
SQL
my $schema = $publisher->basedir . '/schema.sql';
$publisher->command_ok(['pg_dump', '-n', 'exp', '-s', '-f', $schema, '-d', $publisher->connstr('postgres')], 'the schema is dumped');
$subscriber->command_ok(['psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $subscriber->connstr('postgres'), '-f', $schema], 'and restored');
# By the root: a day of events that is made later is in it, and goes where the subscriber has a place for it.
sql('CREATE PUBLICATION everything FOR ALL TABLES WITH (publish_via_partition_root = true)');
$subscriber->safe_psql('postgres', "CREATE SUBSCRIPTION all_of_it CONNECTION '" . $publisher->connstr . " dbname=postgres' PUBLICATION everything");
$subscriber->wait_for_subscription_sync($publisher, 'all_of_it');

# Six clients race for the same subjects: speculative insertions that fail, updates, deletions, rollbacks.
my $script = $publisher->basedir . '/race.sql';
append_to_file($script, <<'SQL');
\set n random(1, 200)
SELECT reason FROM exp_assign('e', 'r' || :n);
SELECT reason FROM exp_log_exposure('e', 'r' || :n);
BEGIN;
SELECT reason FROM exp_log_exposure('e', 'undone' || :n);
SAVEPOINT s;
SELECT reason FROM exp_assign('e', 'back' || :n);
ROLLBACK TO s;
ROLLBACK;
SELECT exp_forget_subject('e', 'r' || :n) WHERE :n % 3 = 0;
SELECT count(*) FROM exp_maintain() WHERE :n % 20 = 0;
SQL
my @race = ('pgbench', '-n', '-c', '6', '-j', '2', '-t', '150', '-f', $script, 'postgres');
$publisher->command_ok(\@race, 'six clients');
is(sql(q{SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL OR remaining > 0}), '0', 'upkeep works under a publication of all tables');
sql('CREATE INDEX mine ON exp.assignment (assigned_at)');
$publisher->command_ok(\@race, 'six clients, through SQL');
sql(q{SELECT exp_define('gone', '{"x":1}'); SELECT exp_assign('gone', 'a'), exp_assign('gone', 'b'); SELECT exp_delete_experiment('gone');
	SELECT exp_update('e', '{"name": "replicated"}'); SELECT exp_stop('e', 'enough', winner => 'control', serve => 'winner')});
is(sql(q{SELECT count(*) FROM exp_doctor() WHERE NOT ok}), '0', 'nothing is wrong');

sql(q{SELECT exp_set('event_past_days', 40), exp_set('events_retention_days', 60)});
cmp_ok(sql(q{SELECT done FROM exp_maintain('partitions')}), '>', 0, 'days of events are made that the subscriber does not have');
sql(<<'SQL');
SELECT exp_define('later', '{"control":1,"treatment":1}'), exp_add_metric('later', 'bought', 'primary');
SELECT count(*) FROM exp_log_exposures('later', ARRAY(SELECT 'l' || i FROM generate_series(1, 1000) AS i));
SELECT exp_log_event('l1', 'purchase', ts => now() - interval '36 days');
SELECT count(exp_log_event('l' || i, 'purchase')) FROM generate_series(1, 1000, 4) AS i;
SELECT count(*) FROM exp_aggregate();
SQL

$publisher->wait_for_catchup('all_of_it');
for my $table ('assignment', 'tally', 'tally_delta', 'experiment', 'variant', 'scope')
{
	my $rows = qq{SELECT count(*), md5(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C")) FROM exp.$table AS t};
	is($subscriber->safe_psql('postgres', $rows), sql($rows), "exp.$table is the same on the subscriber");
}
cmp_ok(sql('SELECT count(*) FROM exp.assignment'), '>', 200, 'which is not nothing');

# The subscriber can read it, and a session that has it compiled follows what arrives.
$subscriber->safe_psql('postgres', 'CREATE EXTENSION pg_experiment');
is($subscriber->safe_psql('postgres', q{SELECT * FROM exp_results('e')}), sql(q{SELECT * FROM exp_results('e')}), 'results on the subscriber');
my $analysis = q{SELECT a::text FROM exp_analyze('later') AS a};
is($subscriber->safe_psql('postgres', $analysis), sql($analysis), 'the analysis on the subscriber');
is($subscriber->safe_psql('postgres', 'SELECT count(*) FROM exp.event'), sql('SELECT count(*) FROM exp.event'), 'and the events, those of new days too');
is($subscriber->safe_psql('postgres', q{SELECT string_agg(invariant, ', ') FROM exp_doctor() WHERE NOT ok}),
	'events have their partitions', 'nothing else is wrong there');

$subscriber->safe_psql('postgres', 'DROP SUBSCRIPTION all_of_it');
$subscriber->stop;
$publisher->stop;
done_testing();
