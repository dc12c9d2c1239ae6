# DROP EXTENSION keeps the data; CREATE EXTENSION, in whatever schema, finds it; sessions that were open go on.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('drop');
$node->init;
$node->start;
sub sql { return $node->safe_psql('postgres', shift); }

sql(<<'SQL');
CREATE EXTENSION pg_experiment;
CREATE ROLE app LOGIN; CREATE ROLE reader LOGIN; CREATE ROLE admin LOGIN; CREATE ROLE nobody LOGIN;
SELECT exp_define('e', '{"control":1,"treatment":1}');
SELECT exp_grant('app', 'app', 'global'), exp_grant('reader', 'reader', 'global'), exp_grant('admin', 'admin', 'global');
SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 's' || i FROM generate_series(1, 1000) AS i));
SQL
my $rows = q{SELECT md5(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C")) FROM exp.assignment AS t};
my $counts = q{SELECT variant, assigned, subjects, exposures FROM %sexp_results('e') ORDER BY 1};
my $execute = q{SELECT r, p.proname FROM unnest(ARRAY['app', 'reader', 'admin', 'nobody']) AS r, pg_proc AS p
	WHERE p.proname LIKE 'exp\_%%' AND p.pronamespace = '%s'::regnamespace AND has_function_privilege(r, p.oid, 'EXECUTE') ORDER BY 1, 2};
my $rows_before = sql($rows);
my $counts_before = sql(sprintf $counts, '');
my $granted_before = sql(sprintf $execute, 'public');
like($granted_before, qr/app\|exp_assign\n/, 'app may execute exp_assign');
unlike($granted_before, qr/reader\|exp_assign\n/, 'reader may not');
unlike($granted_before, qr/nobody/, 'PUBLIC may do nothing');

# A session with the library loaded, a prepared statement and a transaction with counts to be written.
my $open = $node->background_psql('postgres', on_error_stop => 0);
$open->query_safe(q{PREPARE assign(text) AS SELECT variant, is_new, reason FROM exp_assign('e', $1)});
is($open->query_safe(q{EXECUTE assign('s1')}), sql(q{SELECT exp_peek('e', 's1') || '|f|stored'}), 'an open session');
my $writing = $node->background_psql('postgres', on_error_stop => 0);
$writing->query_safe(q{BEGIN; SELECT count(*) FROM exp_log_exposures('e', ARRAY['s1', 'in-flight'])});

# Dropping does not wait for the data's users, and takes the functions only.
sql('DROP EXTENSION pg_experiment');
is(sql($rows), $rows_before, 'the rows stay');
is(sql(q{SELECT count(*) FROM pg_proc WHERE proname LIKE 'exp\_%'}), '0', 'the functions are gone');
is(sql(q{SELECT count(*) FROM exp.enrolled WHERE experiment = 'e'}), '1000', 'the view stays');
$writing->query_safe('COMMIT');
is(sql(q{SELECT sum(assigned) || ' ' || sum(subjects) FROM exp.tally_delta}), '1001 2',
	'a transaction that was open commits its counts without the functions');
$writing->quit;
$open->query(q{EXECUTE assign('s1')});
like($open->{stderr}, qr/exp_assign\(unknown, text\) does not exist|function .* does not exist/, 'the open session is told');
$open->{stderr} = '';

# Back, elsewhere.
sql('CREATE SCHEMA tools; CREATE EXTENSION pg_experiment SCHEMA tools');
is(sql(sprintf $execute, 'tools'), '', 'new functions, executed by nobody');
is(sql('SELECT tools.exp_init()'), sql('SELECT version FROM exp.store'), 'exp_init');
is(sql(sprintf $execute, 'tools'), $granted_before, 'gives back what was granted');
is(sql(q{GRANT USAGE ON SCHEMA tools TO app; SET ROLE app; SELECT reason FROM tools.exp_assign('e', 's1')}), 'stored', 'app assigns');
like(sql(sprintf $counts, 'tools.'), qr/^control\|\d+\|2\|2$/m, 'the exposures of the open transaction count');
$open->query_safe(q{SET search_path = public, tools});
is($open->query_safe(q{EXECUTE assign('s1')}), sql(q{SELECT tools.exp_peek('e', 's1') || '|f|stored'}), 'the open session goes on');
is($open->query_safe(q{EXECUTE assign('elsewhere')}) =~ /\|t\|new$/ ? 1 : 0, 1, 'and enrols');

# In one session, in one transaction, and without one.
is( $node->safe_psql('postgres', <<'SQL'), "control\ntreatment\n1002\n1003", 'drop and create in one session');
BEGIN;
DROP EXTENSION pg_experiment;
CREATE EXTENSION pg_experiment SCHEMA public;
SELECT variant FROM exp_results('e') ORDER BY 1;
SELECT count(*) FROM exp.assignment WHERE (exp_assign('e', 'one-session')).is_new IS NOT NULL AND subject <> 'one-session';
COMMIT;
SELECT count(*) FROM exp.assignment;
SQL
is(sql(q{SELECT sum(assigned) FROM exp_results('e')}), '1003', 'which counted');
my ($status, undef, $error) = $node->psql('postgres', 'DROP EXTENSION pg_experiment; CREATE EXTENSION pg_experiment SCHEMA exp');
like($error, qr/STORE_CONFLICT: the extension cannot be installed into schema exp/, 'not into schema exp');
is(sql(q{SELECT count(*) FROM exp.assignment}), '1003', 'where the data stays');
sql('CREATE EXTENSION pg_experiment SCHEMA public');
is(sql('SELECT exp_init()'), sql('SELECT version FROM exp.store'), 'exp_init once more');

# A rolled-back drop, and one of the data.
sql('BEGIN; DROP EXTENSION pg_experiment; ROLLBACK');
is($open->query_safe(q{EXECUTE assign('s1')}), sql(q{SELECT exp_peek('e', 's1') || '|f|stored'}), 'a drop that is rolled back is none');
is(sql(q{SELECT count(*) FROM exp_doctor() WHERE NOT ok}), '0', 'nothing is wrong');
$writing = $node->background_psql('postgres', on_error_stop => 0);
$writing->query_safe(q{SELECT exp_define('f', '{"control":1}')});
sql('SET client_min_messages = warning; DROP SCHEMA exp CASCADE');
is($open->query_safe(q{EXECUTE assign('s1')}), '|f|not_found', 'without the data, sessions see an empty store');
is($writing->query_safe(q{SELECT exp_define('f', '{"control":1}')}), 't', 'and may make a new one');
is($open->query_safe(q{SELECT reason FROM exp_assign('f', 's1')}), 'new', 'that all work with');
is(sql(q{SELECT count(*) FROM exp_doctor() WHERE NOT ok}), '0', 'nothing is wrong with it');
$writing->quit;
$open->quit;
$node->stop;
done_testing();
