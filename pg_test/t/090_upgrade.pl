# From 0.1.0 to 0.2.0: data that 0.1.0 made reads as it did, functions between the steps answer or say what to do, and
# what comes out is what a new installation is.
use strict;
use warnings;
use File::Basename qw(dirname);
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('upgrade');
$node->init;
$node->append_conf('postgresql.conf', "timezone = 'UTC'\nmax_prepared_transactions = 5\n");
$node->start;
my $store_1 = dirname(__FILE__) . '/store_1.sql';
my @roles = qw(old_app old_reader old_admin old_absent);
$node->safe_psql('postgres', join ';', map { "CREATE ROLE $_" } @roles);

sub on { my ($database, $statement) = @_; return $node->safe_psql($database, $statement); }

# The error of a statement: SQLSTATE, message, DETAIL, HINT; '' if there is none.
sub error_of
{
	my ($database, $statement) = @_;
	my (undef, undef, $error) = $node->psql($database, "\\set VERBOSITY verbose\n$statement", on_error_stop => 1);
	return $error;
}

# A database with the extension at a version and schema exp as 0.1.0 left it.
sub database_of_0_1_0
{
	my ($database, $version) = @_;
	on('postgres', "CREATE DATABASE $database");
	on($database, "CREATE SCHEMA app; CREATE EXTENSION pg_experiment SCHEMA app VERSION '$version'");
	on('postgres', "ALTER DATABASE $database SET search_path = public, app");
	$node->command_ok(['psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr($database), '-f', $store_1],
		"$database: the store of 0.1.0");
	# 0.1.0 gave them with its grants.
	on($database, <<'SQL');
DO $$
DECLARE
	function regprocedure;
BEGIN
	GRANT USAGE ON SCHEMA app TO old_app, old_reader, old_admin, old_absent;
	FOR function IN SELECT oid FROM pg_proc WHERE pronamespace = 'app'::regnamespace LOOP
		EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO old_admin', function);
		IF function::text ~ 'exp_(bucket|get|get_assignment|list|peek|results|srm|srm_test)\(' THEN
			EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO old_app, old_reader, old_absent', function);
		ELSIF function::text ~ 'exp_(assign|assign_many|log_exposure|log_exposures)\(' THEN
			EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO old_app', function);
		END IF;
	END LOOP;
END $$;
SQL
	return;
}

# What 0.1.0 answered, and what is answered now where it differs. Definitions have more to say than they did.
my $differing = <<'SQL';
CREATE FUNCTION pg_temp.rounded(text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(CASE WHEN part[1] LIKE '%.%' THEN round(part[1]::numeric, 9)::text ELSE part[1] END, '' ORDER BY nr)
	FROM regexp_matches($1, '[0-9]+[.][0-9]+|[^0-9]+|[0-9]+', 'g') WITH ORDINALITY AS parts (part, nr) $$;
DO $$
DECLARE
	asked record;
	now text;
BEGIN
	CREATE TEMP TABLE differing (question text, before text, now text);
	FOR asked IN SELECT question, answer FROM answer_1 LOOP
		EXECUTE asked.question INTO now;
		CONTINUE WHEN now IS NOT DISTINCT FROM asked.answer;
		-- The expected counts come from shares now: the last digits of what follows differ.
		CONTINUE WHEN asked.question LIKE '%exp\_srm(%' AND pg_temp.rounded(now) = pg_temp.rounded(asked.answer);
		CONTINUE WHEN asked.question LIKE 'SELECT exp\_get(%' AND asked.answer IS NOT NULL AND now::jsonb @> asked.answer::jsonb;
		INSERT INTO differing VALUES (asked.question, asked.answer, now);
	END LOOP;
END $$;
SELECT 'question: ' || question || E'\nbefore:   ' || coalesce(before, 'NULL') || E'\nnow:      ' || coalesce(now, 'NULL') FROM differing;
SQL

# Everything about the functions but their numbers.
my $functions = <<'SQL';
SELECT p.proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), l.lanname, p.prokind, p.prosrc, p.probin,
       p.provolatile, p.proparallel, p.proisstrict, p.proretset, p.prosecdef, p.proleakproof, p.procost, p.prorows, p.proconfig,
       p.proowner::regrole, (SELECT array_agg(a::text ORDER BY a::text) FROM unnest(p.proacl) AS a), d.description
FROM pg_proc AS p JOIN pg_language AS l ON l.oid = p.prolang
LEFT JOIN pg_description AS d ON d.objoid = p.oid AND d.classoid = 'pg_proc'::regclass
WHERE p.pronamespace = 'app'::regnamespace ORDER BY 1, 2
SQL
my $members = <<'SQL';
SELECT pg_describe_object(classid, objid, objsubid) FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'pg_experiment')
ORDER BY pg_describe_object(classid, objid, objsubid) COLLATE "C"
SQL
my $executes = <<'SQL';
SELECT r, p.proname FROM unnest(ARRAY['old_app', 'old_reader', 'old_admin', 'old_absent']) AS r, pg_proc AS p
WHERE p.pronamespace = 'app'::regnamespace AND has_function_privilege(r, p.oid, 'EXECUTE') ORDER BY 1, 2
SQL

sub store_as_text
{
	my ($database) = @_;
	my ($out, $err);
	IPC::Run::run(['pg_dump', '-s', '-n', 'exp', '-d', $node->connstr($database)], '>', \$out, '2>', \$err) or die $err;
	# The one thing in it that is drawn anew for each dump.
	return join "\n", grep { !/^\\(?:un)?restrict / } split /\n/, $out;
}

# What is a new installation, with the same grants.
on('postgres', 'CREATE DATABASE fresh');
on('postgres', 'ALTER DATABASE fresh SET search_path = public, app');
on('fresh', 'CREATE SCHEMA app; CREATE EXTENSION pg_experiment SCHEMA app');
my $version = on('fresh', q{SELECT extversion FROM pg_extension WHERE extname = 'pg_experiment'});
on('fresh', <<'SQL');
SELECT exp_init(), exp_create_scope('shop');
SELECT exp_grant('old_app', 'app', 'global'), exp_grant('old_reader', 'reader', 'shop'),
       exp_grant('old_admin', 'admin', 'global'), exp_grant('old_absent', 'reader', 'global');
SQL
my $current = on('fresh', 'SELECT version FROM exp.store');

# --- The library is the new one, functions and data are old. -----------------------------------------------------

database_of_0_1_0('shop', '0.1.0');
is(on('shop', 'SELECT version FROM exp.store'), '1', 'the store is of version 1');
my $rows = q{SELECT md5(string_agg(t::text, E'\n' ORDER BY t::text COLLATE "C")) FROM exp.%s AS t};
my %rows_before = map { $_ => on('shop', sprintf $rows, $_) } qw(assignment tally tally_delta "grant" enrolled);

my %calls = (
	exp_archive => q{exp_archive('e')}, exp_assign => q{exp_assign('e', 's1')}, exp_assign_many => q{exp_assign_many('e', ARRAY['s1'])},
	exp_define => q{exp_define('n', '{"a": 1}')}, exp_delete_experiment => q{exp_delete_experiment('e')}, exp_doctor => 'exp_doctor()',
	exp_erase_subject => q{exp_erase_subject('s1')}, exp_forget_subject => q{exp_forget_subject('e', 's1')}, exp_get => q{exp_get('e')},
	exp_get_assignment => q{exp_get_assignment('e', 's1')}, exp_grant => q{exp_grant('old_app', 'admin', 'global')}, exp_list => 'exp_list()',
	exp_log_exposure => q{exp_log_exposure('e', 's1')}, exp_log_exposures => q{exp_log_exposures('e', ARRAY['s1'])},
	exp_maintain => 'exp_maintain()', exp_pause => q{exp_pause('e')}, exp_peek => q{exp_peek('e', 's1')}, exp_results => q{exp_results('e')},
	exp_resume => q{exp_resume('paused')}, exp_revoke => q{exp_revoke('old_app', 'app', 'global')}, exp_set_status => q{exp_set_status('e', 'paused')},
	exp_srm => q{exp_srm('e')}, exp_start => q{exp_start('d')}, exp_stop => q{exp_stop('e', 'x')}, exp_update => q{exp_update('e', '{"name": "x"}')});
my %pure = (exp_bucket => 1, exp_srm_test => 1);

# Every function of the extension but those says STORE_VERSION with what to do about it.
sub says_store_version
{
	my ($database, $when) = @_;
	my %now = %calls;
	%now = (%now, exp_decide => q{exp_decide('s1')}, exp_explain => q{exp_explain('e', 's1')}, exp_audit => 'exp_audit()',
		exp_merge_subject => q{exp_merge_subject('a', 'b')}, exp_override => q{exp_override('e', 's1', 'control')},
		exp_create_scope => q{exp_create_scope('n')}, exp_list_scopes => 'exp_list_scopes()', exp_create_holdout => q{exp_create_holdout('n', 0.1)},
		exp_create_audience => q{exp_create_audience('n', '[]')}, exp_set_allocations => q{exp_set_allocations('e', '[]')},
		exp_import => q{exp_import('{"features": {}}', 'growthbook')}, exp_set_config => q{exp_set_config('n', '{}')})
	  if on($database, q{SELECT to_regproc('app.exp_decide') IS NOT NULL}) eq 't';
	for my $name (sort keys %now)
	{
		my $error = error_of($database, "SELECT * FROM $now{$name}");
		like($error, qr/ERROR:  55000: STORE_VERSION: .*HINT:  .*exp_init\(\)/s, "$when: $name");
	}
	is( on($database, q{SELECT exp_bucket('native', '6:globale', 's1') BETWEEN 0 AND 1, (SELECT count(*) FROM exp_srm_test(ARRAY[5, 4], ARRAY[1, 1]::float8[]))}),
		't|1', "$when: what needs no data answers");
	return;
}

is( join(' ', sort(keys %calls, keys %pure, 'exp_init')),
	on('shop', q{SELECT string_agg(proname, ' ' ORDER BY proname COLLATE "C") FROM pg_proc WHERE pronamespace = 'app'::regnamespace}),
	'every function of 0.1.0 is called');
says_store_version('shop', 'the new library');

# Sessions that were open all the time.
my $open = $node->background_psql('shop', on_error_stop => 0);
$open->query(q{PREPARE assign(text) AS SELECT variant, is_new, reason FROM exp_assign('e', $1)});
$open->query(q{EXECUTE assign('s1')});
like($open->{stderr}, qr/STORE_VERSION/, 'an open session is told');
$open->{stderr} = '';

# --- ALTER EXTENSION UPDATE --------------------------------------------------------------------------------------

on('shop', 'ALTER EXTENSION pg_experiment UPDATE');
is(on('shop', q{SELECT extversion FROM pg_extension WHERE extname = 'pg_experiment'}), $version, 'updates to the version that CREATE EXTENSION makes');
is(on('shop', $members), on('fresh', $members), 'with the same members');
says_store_version('shop', 'the new functions');
like(error_of('shop', 'SET ROLE old_admin; SELECT exp_init()'), qr/ERROR:  42501: /, 'an admin does not migrate the store: its owner does');
is(on('shop', 'BEGIN; SELECT exp_init(); ROLLBACK; SELECT version FROM exp.store'), "$current\n1", 'a migration that is rolled back is none');
like(error_of('shop', q{BEGIN; SELECT exp_init(); ROLLBACK; SELECT exp_get('e')}), qr/STORE_VERSION/, 'nor does its session think so');
is(on('shop', sprintf $rows, 'assignment'), $rows_before{assignment}, 'no row was touched');

# --- exp_init ----------------------------------------------------------------------------------------------------

is(on('shop', 'SELECT exp_init()'), $current, 'exp_init migrates');
is(on('shop', $differing), '', 'every answer is the one that 0.1.0 gave');
is(on('shop', q{SELECT count(*) > 40 FROM answer_1}), 't', 'which were many');
is(on('shop', sprintf $rows, $_), $rows_before{$_}, "the rows of exp.$_ are what they were") for sort keys %rows_before;
is(on('shop', q{SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), '', 'exp_doctor finds nothing');
is(on('shop', $functions), on('fresh', $functions), 'the functions are those of a new installation, grants included');
is(store_as_text('shop'), store_as_text('fresh'), 'so are the tables, to the order of their columns');
is(on('shop', $executes), on('fresh', $executes), 'and who may execute what');
like(on('shop', $executes), qr/old_app\|exp_decide\n(?s:.*)old_reader\|exp_explain\n/, 'new functions included');
isnt(on('shop', 'SELECT digest_key FROM exp.store'), on('fresh', 'SELECT digest_key FROM exp.store'), 'each store has a key of its own');

# Every experiment has one period, of its shares; weights whose sum is no double any more, too.
is( on('shop', q{SELECT count(*) FROM exp.experiment AS e WHERE NOT EXISTS (SELECT FROM exp.period AS p WHERE p.experiment_id = e.id AND p.started_at = e.created_at)}),
	'0', 'the shares so far are on record');
is( on('shop', q{SELECT string_agg(round((p.shares ->> k)::numeric, 3)::text, ' ') FROM exp.period AS p JOIN exp.experiment AS e ON e.id = p.experiment_id, unnest(ARRAY['a', 'b', 'c']) AS k WHERE e.key = 'vast'}),
	'0.500 0.500 0.000', 'those of vast weights');

# Open sessions go on; exp_init again changes nothing.
is($open->query(q{EXECUTE assign('s1')}), on('shop', q{SELECT exp_peek('e', 's1') || '|f|stored'}), 'the open session goes on');
like($open->query(q{EXECUTE assign('fresh')}), qr/\|t\|new$/, 'and enrols');
$open->quit;
my $schema = store_as_text('shop');
is(on('shop', 'SELECT exp_init()'), $current, 'exp_init again');
is(store_as_text('shop'), $schema, 'changes nothing');
is(on('shop', 'ALTER EXTENSION pg_experiment UPDATE; SELECT count(*) FROM exp.store'), '1', 'nor does another update');

# --- The control plane, on what 0.1.0 made -----------------------------------------------------------------------

is(on('shop', q{SELECT exp_merge_subject('s1', 's2', scope => 'shop') IS NOT NULL LIMIT 1}), 't', 'subjects can be merged');
is(on('shop', q{SELECT exp_override('e', 'qa', 'rare'); SELECT variant || ' ' || reason FROM exp_assign('e', 'qa')}), "t\nrare override", 'overridden');
is( on('shop', q{SELECT exp_create_audience('germans', '[{"conditions":[{"attribute":"country","operator":"eq","value":"DE"}]}]') IS NOT NULL;
		SELECT exp_update('half', '{"audience":"germans"}') ->> 'audience';
		SELECT coalesce(exp_peek('half', 'never-seen-' || i, '{"country":"FR"}'), '-') FROM generate_series(1, 3) AS i;
		SELECT count(*) FROM exp_results('half') AS r WHERE r.assigned = 20}),
	"t\ngermans\n-\n-\n-\n1", 'targeted');
is(on('shop', q{SELECT jsonb_array_length(exp_set_allocations('redefined', '[{"variant":"z","start":0,"end":4999},{"variant":"y","start":5000,"end":7499},{"variant":"x","start":7500,"end":9999}]') -> 'allocations')}),
	'3', 'given the ranges that they have by their weights');
is(on('shop', q{SELECT question FROM answer_1 WHERE question LIKE '%exp_peek(''redefined''%'}) ne '', 1, 'there is an answer to compare');
is(on('shop', q{SELECT md5(string_agg(exp_peek('redefined', 's' || i), ',' ORDER BY i)) FROM generate_series(1, 2000) AS i}),
	on('shop', q{SELECT answer FROM answer_1 WHERE question LIKE '%exp_peek(''redefined''%'}), 'and nobody moved');
is(on('shop', q{SELECT exp_start('d') ->> 'status'; SELECT reason FROM exp_assign('d', 's1')}), "running\nnew", 'a draft starts');
is(on('shop', q{SELECT exp_maintain() IS NOT NULL; SELECT count(*) FROM exp.experiment WHERE deleted_at IS NOT NULL}) =~ /\n0$/ ? 1 : 0, 1, 'what was deleted is drained');
is(on('shop', q{SELECT count(*) FROM exp_results('e') AS r WHERE r.assigned <> (SELECT count(*) FROM exp.enrolled AS n WHERE n.scope = 'global' AND n.experiment = 'e' AND n.variant = r.variant)}),
	'0', 'the counts go on');
is(on('shop', q{SELECT count(*) > 3 FROM exp_audit()}), 't', 'and the audit begins');
like(on('shop', q{SET ROLE old_app; SELECT count(*) FROM exp_decide('s1')}), qr/^[1-9]/, 'a role granted by 0.1.0 calls a new function');
is(on('shop', q{SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), '', 'exp_doctor finds nothing');

# --- A dump of 0.1.0 restored into 0.2.0 -------------------------------------------------------------------------

database_of_0_1_0('restored', $version);
like(error_of('restored', q{SELECT exp_get('e')}), qr/STORE_VERSION/, 'data of 0.1.0 under new functions');
is(on('restored', 'SELECT exp_init()'), $current, 'is migrated by exp_init');
is(on('restored', $differing), '', 'and answers as it did');
is(store_as_text('restored'), store_as_text('fresh'), 'in tables of a new installation');
is(on('restored', $executes), on('fresh', $executes), 'with the grants');

# --- Versions that there are not ---------------------------------------------------------------------------------

on('restored', 'UPDATE exp.store SET version = version + 1');
like(error_of('restored', q{SELECT exp_get('e')}), qr/ERROR:  55000: STORE_VERSION: .*HINT:  /s, 'a store of a later version is refused');
like(error_of('restored', 'SELECT exp_init()'), qr/ERROR:  55000: STORE_VERSION: /, 'by exp_init, too');
on('postgres', 'CREATE DATABASE empty');
is(on('empty', q{CREATE EXTENSION pg_experiment VERSION '0.1.0'; ALTER EXTENSION pg_experiment UPDATE; SELECT exp_define('e', '{"a": 1}'); SELECT key FROM exp_decide('s1')}),
	"t\ne", 'an update before there is any data');

$node->stop;
done_testing();
