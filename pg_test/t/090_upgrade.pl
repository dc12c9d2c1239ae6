# From every version before to this one: data that it made reads as it did, functions between the steps answer or say
# what to do, and what comes out is what a new installation is.
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
my @roles = qw(old_app old_reader old_admin old_absent);
$node->safe_psql('postgres', join ';', map { "CREATE ROLE $_" } @roles);
# Who made them, and as whom their metrics read tables.
$node->safe_psql('postgres', q{DO $$ BEGIN IF to_regrole('postgres') IS NULL THEN CREATE ROLE postgres SUPERUSER; END IF; END $$});

# What each version left: its tables that are looked at row by row, and which functions it granted to whom.
my %left = (
	'0.1.0' => {
		store => 1,
		tables => [qw(assignment tally tally_delta "grant" enrolled)],
		reader => 'bucket|get|get_assignment|list|peek|results|srm|srm_test',
		app => 'assign|assign_many|log_exposure|log_exposures'},
	'0.2.0' => {
		store => 2,
		tables => [qw(assignment tally tally_delta "grant" enrolled store scope experiment variant audience layer config allocation
			period governed override alias audit)],
		reader => 'audit|bucket|decide|explain|get|get_\w+|list|list_\w+|match|peek|results|srm|srm_test',
		app => 'assign|assign_many|log_exposure|log_exposures|merge_subject'},
	'0.3.0' => {
		store => 3,
		tables => [qw(assignment tally tally_delta "grant" enrolled store scope experiment variant audience layer config allocation
			period governed override alias audit setting event metric experiment_metric exposed outcome moment bucket dedupe erased aggregation)],
		reader => 'aggregate|audit|bucket|decide|explain|get|get_\w+|list|list_\w+|match|metric_moments|peek|results|series|settings|srm|srm_test',
		app => 'assign|assign_many|log_event|log_events|log_exposure|log_exposures|merge_subject'},
	'0.4.0' => {
		store => 4,
		tables => [qw(assignment tally tally_delta "grant" enrolled store scope experiment variant audience layer config allocation
			period governed override alias audit setting event metric experiment_metric exposed outcome moment bucket dedupe erased aggregation
			winner_policy decision crossover bandit)],
		reader => 'adjust|analyze|audit|bandit|bucket|compare|decide|explain|get|get_(?:assignment|audience|config|scope)|list|'
			. 'list_(?:audiences|configs|layers|metrics|scopes)|match|mde|merge_moments|metric_moments|moments|peek|plan|power|results|'
			. 'sample_size|series|settings|simulate_aa|srm|srm_test|winner',
		app => 'assign|assign_many|log_event|log_events|log_exposure|log_exposures|merge_subject'},
	'0.5.0' => {
		store => 5,
		tables => [qw(assignment tally tally_delta "grant" enrolled store scope experiment variant audience layer config allocation
			period governed override alias audit setting event metric experiment_metric exposed outcome moment bucket dedupe erased aggregation
			winner_policy decision crossover bandit publication config_version unpublished stream outbox subscription delivery lane)],
		reader => 'adjust|analyze|audit|bandit|bucket|changes|compare|config_versions|decide|explain|get|get_(?:assignment|audience|config|scope)|list|'
			. 'list_(?:audiences|configs|layers|metrics|scopes)|match|mde|merge_moments|metric_moments|moments|outbox|peek|plan|power|results|'
			. 'sample_size|series|settings|simulate_aa|snapshot|srm|srm_test|winner',
		app => 'assign|assign_many|log_event|log_events|log_exposure|log_exposures|merge_subject'});

sub on { my ($database, $statement) = @_; return $node->safe_psql($database, $statement); }

# The error of a statement: SQLSTATE, message, DETAIL, HINT; '' if there is none.
sub error_of
{
	my ($database, $statement) = @_;
	my (undef, undef, $error) = $node->psql($database, "\\set VERBOSITY verbose\n$statement", on_error_stop => 1);
	return $error;
}

# A database with the extension at a version, and schema exp as an old version left it.
sub database_of
{
	my ($database, $old, $version) = @_;
	on('postgres', "CREATE DATABASE $database");
	on($database, "CREATE SCHEMA app; CREATE EXTENSION pg_experiment SCHEMA app VERSION '$version'");
	on('postgres', "ALTER DATABASE $database SET search_path = public, app");
	$node->command_ok(['psql', '-Xq', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr($database),
			'-f', dirname(__FILE__) . "/store_$left{$old}{store}.sql"], "$database: the store of $old");
	# The old version gave them with its grants.
	on($database, <<"SQL");
DO \$\$
DECLARE
	function regprocedure;
BEGIN
	GRANT USAGE ON SCHEMA app TO old_app, old_reader, old_admin, old_absent;
	FOR function IN SELECT oid FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND 'internal'::regtype <> ALL (proargtypes::oid[]) LOOP
		EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO old_admin', function);
		IF function::text ~ 'exp_($left{$old}{reader})\\(' THEN
			EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO old_app, old_reader, old_absent', function);
		ELSIF function::text ~ 'exp_($left{$old}{app})\\(' THEN
			EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO old_app', function);
		END IF;
	END LOOP;
END \$\$;
SQL
	return;
}

# What an old version answered, and what is answered now where it differs. Definitions have more to say than they did.
sub differing
{
	my ($database, $old) = @_;
	return on($database, <<"SQL");
CREATE FUNCTION pg_temp.rounded(text) RETURNS text LANGUAGE sql AS \$\$
	SELECT string_agg(CASE WHEN part[1] LIKE '%.%' THEN round(part[1]::numeric, 9)::text ELSE part[1] END, '' ORDER BY nr)
	FROM regexp_matches(\$1, '[0-9]+[.][0-9]+|[^0-9]+|[0-9]+', 'g') WITH ORDINALITY AS parts (part, nr) \$\$;
DO \$\$
DECLARE
	asked record;
	now text;
BEGIN
	CREATE TEMP TABLE differing (question text, before text, now text);
	FOR asked IN SELECT question, answer FROM answer_$left{$old}{store} LOOP
		EXECUTE asked.question INTO now;
		CONTINUE WHEN now IS NOT DISTINCT FROM asked.answer;
		-- The expected counts come from shares now: the last digits of what follows differ.
		CONTINUE WHEN asked.question LIKE '%exp\\_srm(%' AND pg_temp.rounded(now) = pg_temp.rounded(asked.answer);
		CONTINUE WHEN asked.question LIKE 'SELECT exp\\_get(%' AND asked.answer IS NOT NULL AND now::jsonb @> asked.answer::jsonb;
		-- Settings may be added.
		CONTINUE WHEN asked.question LIKE '%exp\\_settings()%' AND string_to_array(now, E'\\n') @> string_to_array(asked.answer, E'\\n');
		INSERT INTO differing VALUES (asked.question, asked.answer, now);
	END LOOP;
END \$\$;
SELECT 'question: ' || question || E'\\nbefore:   ' || coalesce(before, 'NULL') || E'\\nnow:      ' || coalesce(now, 'NULL') FROM differing;
SQL
}

# Everything about the functions but their numbers.
my $functions = <<'SQL';
SELECT p.proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), l.lanname, p.prokind, p.prosrc, p.probin,
       p.provolatile, p.proparallel, p.proisstrict, p.proretset, p.prosecdef, p.proleakproof, p.procost, p.prorows, p.proconfig,
       p.proowner::regrole, (SELECT array_agg(a::text ORDER BY a::text) FROM unnest(p.proacl) AS a), d.description,
       g.aggkind, g.aggtransfn, g.aggfinalfn, g.aggcombinefn, g.aggserialfn, g.aggdeserialfn, g.aggfinalextra, g.aggfinalmodify,
       g.aggtranstype::regtype, g.aggtransspace, g.agginitval
FROM pg_proc AS p JOIN pg_language AS l ON l.oid = p.prolang LEFT JOIN pg_aggregate AS g ON g.aggfnoid = p.oid
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

# What a query says of a database that it does not say of a new installation, and the other way round.
sub but
{
	my ($database, $query) = @_;
	my (%lines, @differing);
	$lines{$_}++ for split /\n/, on($database, $query);
	$lines{$_}-- for split /\n/, on('fresh', $query);
	return join "\n", map { ($lines{$_} > 0 ? '+ ' : '- ') . $_ } grep { $lines{$_} } sort keys %lines;
}

sub store_as_text
{
	my ($database) = @_;
	my ($out, $err);
	IPC::Run::run(['pg_dump', '-s', '-n', 'exp', '-T', 'exp.event_2*', '-d', $node->connstr($database)], '>', \$out, '2>', \$err) or die $err;
	# Which days have a partition is a matter of the day. And the one thing in it that is drawn anew for each dump.
	my @lines = grep { !/^\\(?:un)?restrict / } split /\n/, $out;
	# Who was granted something first is no difference.
	return join "\n", (grep { !/^GRANT / } @lines), sort grep { /^GRANT / } @lines;
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

# --- The functions, by the version that brought them ----------------------------------------------------------------

my %calls = (
	'0.1.0' => {
		exp_archive => q{exp_archive('e')}, exp_assign => q{exp_assign('e', 's1')}, exp_assign_many => q{exp_assign_many('e', ARRAY['s1'])},
		exp_define => q{exp_define('n', '{"a": 1}')}, exp_delete_experiment => q{exp_delete_experiment('e')}, exp_doctor => 'exp_doctor()',
		exp_erase_subject => q{exp_erase_subject('s1')}, exp_forget_subject => q{exp_forget_subject('e', 's1')}, exp_get => q{exp_get('e')},
		exp_get_assignment => q{exp_get_assignment('e', 's1')}, exp_grant => q{exp_grant('old_app', 'admin', 'global')}, exp_list => 'exp_list()',
		exp_log_exposure => q{exp_log_exposure('e', 's1')}, exp_log_exposures => q{exp_log_exposures('e', ARRAY['s1'])},
		exp_maintain => 'exp_maintain()', exp_pause => q{exp_pause('e')}, exp_peek => q{exp_peek('e', 's1')}, exp_results => q{exp_results('e')},
		exp_resume => q{exp_resume('paused')}, exp_revoke => q{exp_revoke('old_app', 'app', 'global')}, exp_set_status => q{exp_set_status('e', 'paused')},
		exp_srm => q{exp_srm('e')}, exp_start => q{exp_start('d')}, exp_stop => q{exp_stop('e', 'x')}, exp_update => q{exp_update('e', '{"name": "x"}')}},
	'0.2.0' => {
		exp_add_variant => q{exp_add_variant('e', '{"key":"n","weight":1}')}, exp_audit => 'exp_audit()', exp_create_audience => q{exp_create_audience('n', '[]')},
		exp_create_holdout => q{exp_create_holdout('n', 0.1)}, exp_create_layer => q{exp_create_layer('n')}, exp_create_scope => q{exp_create_scope('n')},
		exp_decide => q{exp_decide('s1')}, exp_delete_audience => q{exp_delete_audience('n')}, exp_delete_config => q{exp_delete_config('n')},
		exp_end_holdout => q{exp_end_holdout('n')}, exp_explain => q{exp_explain('e', 's1')}, exp_get_audience => q{exp_get_audience('n')},
		exp_get_config => q{exp_get_config('n')}, exp_get_scope => q{exp_get_scope('shop')}, exp_import => q{exp_import('{"features": {}}', 'growthbook')},
		exp_import_assignments => q{exp_import_assignments('e', 'SELECT 1')}, exp_list_audiences => 'exp_list_audiences()',
		exp_list_configs => 'exp_list_configs()', exp_list_layers => 'exp_list_layers()', exp_list_scopes => 'exp_list_scopes()',
		exp_merge_subject => q{exp_merge_subject('a', 'b')}, exp_override => q{exp_override('e', 's1', 'control')},
		exp_set_allocations => q{exp_set_allocations('e', '[]')}, exp_set_config => q{exp_set_config('n', '{}')},
		exp_update_audience => q{exp_update_audience('n', '{}')}},
	'0.3.0' => {
		exp_add_metric => q{exp_add_metric('e', 'm')}, exp_aggregate => 'exp_aggregate()', exp_define_metric => q{exp_define_metric('m', 'count', 'buy')},
		exp_delete_metric => q{exp_delete_metric('m')}, exp_list_metrics => 'exp_list_metrics()', exp_log_event => q{exp_log_event('s1', 'buy')},
		exp_log_events => q{exp_log_events('[{"subject":"s1","event":"buy"}]')}, exp_metric_moments => q{exp_metric_moments('e')},
		exp_remove_metric => q{exp_remove_metric('e', 'm')}, exp_series => q{exp_series('e', 'm')}, exp_set => q{exp_set('events_retention_days', 40)},
		exp_settings => 'exp_settings()', exp_install_cron => 'exp_install_cron()'},
	'0.4.0' => {
		exp_analyze => q{exp_analyze('e')}, exp_plan => q{exp_plan('e', baseline => 0.1, traffic => 10)}, exp_simulate_aa => q{exp_simulate_aa('m', 10)},
		exp_evaluate_winner => q{exp_evaluate_winner('e')}, exp_set_winner_policy => q{exp_set_winner_policy('e', '{}')}, exp_winner => q{exp_winner('e')}, exp_set_bandit => q{exp_set_bandit('e', 'm')}, exp_bandit => q{exp_bandit('e')}},
	'0.5.0' => {
		exp_publish => 'exp_publish()', exp_snapshot => 'exp_snapshot()', exp_config_versions => 'exp_config_versions()', exp_outbox => 'exp_outbox()',
		exp_changes => q{exp_changes('e')}, exp_subscribe => q{exp_subscribe('n', 'https://example.com', '{*}', 'S')}, exp_unsubscribe => q{exp_unsubscribe('n')},
		exp_list_subscriptions => 'exp_list_subscriptions()', exp_list_deliveries => 'exp_list_deliveries()', exp_redeliver => 'exp_redeliver(1)',
		exp_claim_deliveries => q{exp_claim_deliveries('r')}, exp_settle_deliveries => q{exp_settle_deliveries('r', '[]')}},
	'0.6.0' => {exp_repair => q{exp_repair('counts are folded')}, exp_report => q{exp_report('e')}, exp_report_index => 'exp_report_index()', exp_plot => q{exp_plot('e')}});
# What needs no data: it answers whatever the store is.
my %pure = (
	'0.1.0' => {exp_bucket => q{exp_bucket('native', '6:globale', 's1')}, exp_srm_test => q{exp_srm_test(ARRAY[5, 4], ARRAY[1, 1]::float8[])}},
	'0.2.0' => {exp_match => q{exp_match('[]', '{}')}},
	'0.4.0' => {
		exp_adjust => 'exp_adjust(ARRAY[0.01])', exp_compare => q{exp_compare('{"n": 9, "successes": 1}', '{"n": 9, "successes": 2}')},
		exp_mde => 'exp_mde(100, 100, 1, 1)', exp_merge_moments => q{(SELECT exp_merge_moments('{"n": 9, "successes": 1}')) AS a},
		exp_moments => '(SELECT exp_moments(1), exp_moments(1, 2)) AS a', exp_power => 'exp_power(100, 100, 1, 1, 1)',
		exp_sample_size => 'exp_sample_size(1, 1, 1)'});
# Nor do the parts of aggregates, which nobody calls.
my %parts = ('0.4.0' => {map { $_ => 1 } qw(exp_merge_moments_add exp_merge_moments_answer exp_merge_moments_combine exp_merge_moments_load
	exp_merge_moments_save exp_moments_add exp_moments_add_pair exp_moments_answer exp_moments_combine exp_moments_load exp_moments_save)});

# The functions of a version, of one of the lists.
sub functions_of
{
	my ($list, $version) = @_;
	return map { %{ $list->{$_} // {} } } grep { $_ le $version } sort keys %$list;
}

# Every function of the extension but those of no data says STORE_VERSION with what to do about it.
sub says_store_version
{
	my ($database, $version, $when, $hint) = @_;
	$hint //= qr/.*exp_init\(\)/;
	my (%now, %always) = functions_of(\%calls, $version);
	%always = functions_of(\%pure, $version);
	my %never = functions_of(\%parts, $version);
	is( join(' ', sort(keys %now, keys %always, keys %never, 'exp_init')),
		on($database, q{SELECT string_agg(name, ' ' ORDER BY name COLLATE "C") FROM (SELECT DISTINCT proname::text AS name FROM pg_proc WHERE pronamespace = 'app'::regnamespace) AS f}),
		"$when: every function is called");
	for my $name (sort keys %now)
	{
		my $error = error_of($database, "SELECT * FROM $now{$name}");
		like($error, qr/ERROR:  55000: STORE_VERSION: .*HINT:  $hint/s, "$when: $name");
	}
	for my $name (sort keys %always)
	{
		is(error_of($database, "SELECT * FROM $always{$name}"), '', "$when: $name needs no data and answers");
	}
	return;
}

# --- The steps -------------------------------------------------------------------------------------------------------

# Columns that later versions added are no change of a row.
sub rows_of
{
	my ($database, $table) = @_;
	# What is published as the store is migrated is of this cluster, another one than the dump's.
	my $rows = $table eq 'aggregation' ? 'WHERE era = 1' : '';
	return on($database, <<"SQL");
SELECT md5(string_agg((to_jsonb(t) - ARRAY['stops', 'erased', 'version', 'migrated_at'])::text, E'\\n'
	ORDER BY (to_jsonb(t) - ARRAY['stops', 'erased', 'version', 'migrated_at'])::text COLLATE "C")) FROM exp.$table AS t $rows
SQL
}

sub upgrade_from
{
	my ($old) = @_;
	my ($database, $at, @tables) = ('from_' . $old =~ tr/.//dr, $left{$old}{store}, @{ $left{$old}{tables} });

	# The library is the new one, functions and data are old.
	database_of($database, $old, $old);
	is(on($database, 'SELECT version FROM exp.store'), $at, "$old: the store is of version $at");
	my %rows_before = map { $_ => rows_of($database, $_) } @tables;
	says_store_version($database, $old, "$old, the new library");

	# Sessions that were open all the time.
	my $open = $node->background_psql($database, on_error_stop => 0);
	$open->query(q{PREPARE assign(text) AS SELECT variant, is_new, reason FROM exp_assign('e', $1)});
	$open->query(q{EXECUTE assign('s1')});
	like($open->{stderr}, qr/STORE_VERSION/, "$old: an open session is told");
	$open->{stderr} = '';

	# ALTER EXTENSION UPDATE.
	on($database, 'ALTER EXTENSION pg_experiment UPDATE');
	is(on($database, q{SELECT extversion FROM pg_extension WHERE extname = 'pg_experiment'}), $version,
		"$old: updates to the version that CREATE EXTENSION makes");
	is(on($database, $members), on('fresh', $members), "$old: with the same members");
	says_store_version($database, $version, "$old, the new functions");
	like(error_of($database, 'SET ROLE old_admin; SELECT exp_init()'), qr/ERROR:  42501: /, "$old: an admin does not migrate the store: its owner does");
	is(on($database, 'BEGIN; SELECT exp_init(); ROLLBACK; SELECT version FROM exp.store'), "$current\n$at", "$old: a migration that is rolled back is none");
	like(error_of($database, q{BEGIN; SELECT exp_init(); ROLLBACK; SELECT exp_get('e')}), qr/STORE_VERSION/, "$old: nor does its session think so");
	is(rows_of($database, $_), $rows_before{$_}, "$old: no row of exp.$_ was touched") for @tables;

	# exp_init.
	is(on($database, 'SELECT exp_init()'), $current, "$old: exp_init migrates");
	is(differing($database, $old), '', "$old: every answer is the one that it gave");
	is(on($database, "SELECT count(*) > 40 FROM answer_$at"), 't', "$old: which were many");
	is(rows_of($database, $_), $rows_before{$_}, "$old: the rows of exp.$_ are what they were") for @tables;
	# The store was dumped long ago, with events that waited: late it is.
	is(on($database, q{SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok AND invariant NOT IN ('upkeep runs in time', 'aggregation gets on')}), '', "$old: exp_doctor finds nothing");
	is(but($database, $functions), '', "$old: the functions are those of a new installation, grants included");
	is(store_as_text($database), store_as_text('fresh'), "$old: so are the tables, to the order of their columns");
	is(on($database, $executes), on('fresh', $executes), "$old: and who may execute what");
	like(on($database, $executes), qr/old_app\|exp_log_event\n(?s:.*)old_reader\|exp_metric_moments\n/, "$old: new functions included");
	isnt(on($database, 'SELECT digest_key FROM exp.store'), on('fresh', 'SELECT digest_key FROM exp.store'), "$old: each store has a key of its own");

	# Open sessions go on; exp_init again changes nothing.
	is($open->query(q{EXECUTE assign('s1')}), on($database, q{SELECT exp_peek('e', 's1') || '|f|stored'}), "$old: the open session goes on");
	like($open->query(q{EXECUTE assign('newcomer')}), qr/\|t\|new$/, "$old: and enrols");
	$open->quit;
	my $schema = store_as_text($database);
	is(on($database, 'SELECT exp_init()'), $current, "$old: exp_init again");
	is(store_as_text($database), $schema, "$old: changes nothing");
	is(on($database, 'ALTER EXTENSION pg_experiment UPDATE; SELECT count(*) FROM exp.store'), '1', "$old: nor does another update");
	return $database;
}

# Outcomes of subjects that were exposed before there were any, in experiments that were stopped before.
sub measure
{
	my ($database, $old) = @_;
	is( on($database, q{SELECT count(*) FROM exp.experiment WHERE (stops = '{}') <> (stopped_at IS NULL AND (status <> 'archived' OR started_at IS NULL))
		OR stopped_at IS NOT NULL AND stops <> ARRAY[tstzrange(stopped_at, NULL)] OR stopped_at IS NULL AND stops <> '{}' AND NOT upper_inf(stops[1])}),
		'0', "$old: when experiments were stopped is on record");
	is(on($database, q{SELECT exp_define_metric('buyers', 'conversion', 'buy'), exp_define_metric('revenue', 'sum', 'buy');
		SELECT exp_add_metric('e', 'buyers', 'primary'), exp_add_metric('e', 'revenue'), exp_add_metric('over', 'revenue')}),
		"t|t\nt|t|t", "$old: experiments get metrics");
	my $exposed = on($database, q{SELECT count(*) FROM exp.enrolled WHERE scope = 'global' AND experiment = 'e' AND exposed_at IS NOT NULL AND subject LIKE 's%'});
	is(on($database, q{SELECT sum(exp_log_event(subject, 'buy', 10, key => 'e')) FROM exp.enrolled WHERE scope = 'global' AND experiment = 'e' AND exposed_at IS NOT NULL AND subject LIKE 's%'}),
		$exposed, "$old: events of subjects exposed before count");
	is(on($database, q{SELECT exp_log_event('s1', 'buy', 5, key => 'over'), exp_log_event('nobody', 'buy')}), '0|0', "$old: of a stopped experiment they do not");
	is(on($database, q{SET ROLE old_app; SELECT exp_log_event('s2', 'view')}) >= 1, 1, "$old: a role that was granted access logs");
	is(on($database, q{SELECT bool_or(events > 0) FROM exp_aggregate() WHERE experiment = 'e'; SELECT count(*) FROM exp_aggregate()}), "t\n0", "$old: they are aggregated, once");
	is( on($database, q{SELECT m.metric, m.variant, m.n, round((m.mean * m.n)::numeric, 6) FROM exp_metric_moments('e') AS m ORDER BY m.metric COLLATE "C", m.variant COLLATE "C"}),
		on($database, q{SELECT k.metric, n.variant, count(*), k.value * count(*) FILTER (WHERE n.subject LIKE 's%')
			FROM exp.enrolled AS n, (VALUES ('buyers', 1.000000), ('revenue', 10.000000)) AS k (metric, value)
			WHERE n.scope = 'global' AND n.experiment = 'e' AND n.exposed_at IS NOT NULL GROUP BY 1, 2, k.value ORDER BY k.metric COLLATE "C", n.variant COLLATE "C"}),
		"$old: moments are those of all who were exposed, before or since");
	is(on($database, q{SELECT coalesce(sum(sum), 0) FROM exp_series('over', 'revenue')}), '0', "$old: nothing of what was stopped");
	is(on($database, q{SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL; SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), '0', "$old: exp_doctor finds nothing");
	return;
}

# A dump of the old version restored into the new one, and a store that is migrated before the functions are.
sub other_ways
{
	my ($old) = @_;
	my $restored = 'restored_' . $old =~ tr/.//dr;
	database_of($restored, $old, $version);
	like(error_of($restored, q{SELECT exp_get('e')}), qr/STORE_VERSION/, "$old: its data under new functions");
	is(on($restored, 'SELECT exp_init()'), $current, "$old: is migrated by exp_init");
	is(differing($restored, $old), '', "$old: and answers as it did");
	is(store_as_text($restored), store_as_text('fresh'), "$old: in tables of a new installation");
	is(on($restored, $executes), on('fresh', $executes), "$old: with the grants");

	my $hasty = 'hasty_' . $old =~ tr/.//dr;
	database_of($hasty, $old, $old);
	is(on($hasty, 'SELECT exp_init()'), $current, "$old: exp_init before ALTER EXTENSION UPDATE");
	is(differing($hasty, $old), '', "$old: answers, too");
	like(on($hasty, q{BEGIN; SELECT variant, is_new, reason FROM exp_assign('e', 'newcomer'); ROLLBACK}), qr/\|t\|new$/, "$old: and enrols");
	is(on($hasty, 'ALTER EXTENSION pg_experiment UPDATE; SELECT exp_init()'), $current, "$old: the functions come after");
	is(differing($hasty, $old), '', "$old: and nothing is different");
	is(but($hasty, $functions), '', "$old: nor are they");
	is(on($hasty, $executes), on('fresh', $executes), "$old: nor their grants");
	return $restored;
}

# --- From 0.1.0 ------------------------------------------------------------------------------------------------------

my $shop = upgrade_from('0.1.0');

# Every experiment has one period, of its shares; weights whose sum is no double any more, too.
is( on($shop, q{SELECT count(*) FROM exp.experiment AS e WHERE NOT EXISTS (SELECT FROM exp.period AS p WHERE p.experiment_id = e.id AND p.started_at = e.created_at)}),
	'0', 'the shares so far are on record');
is( on($shop, q{SELECT string_agg(round((p.shares ->> k)::numeric, 3)::text, ' ') FROM exp.period AS p JOIN exp.experiment AS e ON e.id = p.experiment_id, unnest(ARRAY['a', 'b', 'c']) AS k WHERE e.key = 'vast'}),
	'0.500 0.500 0.000', 'those of vast weights');

# The control plane, on what 0.1.0 made.
is(on($shop, q{SELECT exp_merge_subject('s1', 's2', scope => 'shop') IS NOT NULL LIMIT 1}), 't', 'subjects can be merged');
is(on($shop, q{SELECT exp_override('e', 'qa', 'rare'); SELECT variant || ' ' || reason FROM exp_assign('e', 'qa')}), "t\nrare override", 'overridden');
is( on($shop, q{SELECT exp_create_audience('germans', '[{"conditions":[{"attribute":"country","operator":"eq","value":"DE"}]}]') IS NOT NULL;
		SELECT exp_update('half', '{"audience":"germans"}') ->> 'audience';
		SELECT coalesce(exp_peek('half', 'never-seen-' || i, '{"country":"FR"}'), '-') FROM generate_series(1, 3) AS i;
		SELECT count(*) FROM exp_results('half') AS r WHERE r.assigned = 20}),
	"t\ngermans\n-\n-\n-\n1", 'targeted');
is(on($shop, q{SELECT jsonb_array_length(exp_set_allocations('redefined', '[{"variant":"z","start":0,"end":4999},{"variant":"y","start":5000,"end":7499},{"variant":"x","start":7500,"end":9999}]') -> 'allocations')}),
	'3', 'given the ranges that they have by their weights');
is(on($shop, q{SELECT question FROM answer_1 WHERE question LIKE '%exp_peek(''redefined''%'}) ne '', 1, 'there is an answer to compare');
is(on($shop, q{SELECT md5(string_agg(exp_peek('redefined', 's' || i), ',' ORDER BY i)) FROM generate_series(1, 2000) AS i}),
	on($shop, q{SELECT answer FROM answer_1 WHERE question LIKE '%exp_peek(''redefined''%'}), 'and nobody moved');
is(on($shop, q{SELECT exp_start('d') ->> 'status'; SELECT reason FROM exp_assign('d', 's1')}), "running\nnew", 'a draft starts');
is(on($shop, q{SELECT exp_maintain() IS NOT NULL; SELECT count(*) FROM exp.experiment WHERE deleted_at IS NOT NULL}) =~ /\n0$/ ? 1 : 0, 1, 'what was deleted is drained');
is(on($shop, q{SELECT count(*) FROM exp_results('e') AS r WHERE r.assigned <> (SELECT count(*) FROM exp.enrolled AS n WHERE n.scope = 'global' AND n.experiment = 'e' AND n.variant = r.variant)}),
	'0', 'the counts go on');
is(on($shop, q{SELECT count(*) > 3 FROM exp_audit()}), 't', 'and the audit begins');
like(on($shop, q{SET ROLE old_app; SELECT count(*) FROM exp_decide('s1')}), qr/^[1-9]/, 'a role granted by 0.1.0 calls a new function');
is(on($shop, q{SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), '', 'exp_doctor finds nothing');
measure($shop, '0.1.0');
other_ways('0.1.0');

# --- From 0.2.0 ------------------------------------------------------------------------------------------------------

$shop = upgrade_from('0.2.0');
measure($shop, '0.2.0');
# What 0.2.0 merged is one in events, too; what a schedule ended without writing it down has ended for them.
is(on($shop, q{SELECT exp_log_event('s8', 'buy', 1, key => 'e'); SELECT count(*) FROM exp.event WHERE subject = 's9' AND value = 1}), "1\n1", 'an event of an alias is of whom it stands for');
is(on($shop, q{SELECT exp_add_metric('ended', 'revenue'); SELECT exp_log_event('s1', 'buy', key => 'ended')}), "t\n0", 'what ended by its schedule counts no more');
is(on($shop, q{SELECT exp_add_metric('ho', 'buyers'); SELECT sum(exp_log_event('s' || i, 'buy')) > 60 FROM generate_series(11, 60) AS i;
		SELECT count(*) > 0 FROM exp_aggregate(); SELECT string_agg(variant || ' ' || (mean > 0), ',' ORDER BY variant) FROM exp_metric_moments('ho', 'buyers')}),
	"t\nt\nt\nheld_out true,in true", 'a holdout of 0.2.0 measures the programme');
is(on($shop, q{SELECT count(*) FROM exp_erase_subject('s10') AS x WHERE x.deleted > 0; SELECT exp_log_event('s10', 'buy'), count(*) FROM exp.event WHERE subject = 's10'}) =~ /\n0\|0$/ ? 1 : 0, 1,
	'whoever is erased stays so');
is(on($shop, q{SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), '', 'exp_doctor finds nothing');
my $restored = other_ways('0.2.0');

# --- From 0.3.0 ------------------------------------------------------------------------------------------------------

$shop = upgrade_from('0.3.0');
# What was logged and not aggregated is aggregated now, and what was aggregated is not aggregated again.
is(on($shop, q{SELECT string_agg(experiment || ' ' || events, ',' ORDER BY experiment COLLATE "C") FROM exp_aggregate(); SELECT count(*) FROM exp_aggregate()}),
	"measured 28,ranges 13\n0", 'events that 0.3.0 logged are aggregated once');
is( on($shop, q{SELECT variant, n, round((mean * n)::numeric, 6) FROM exp_metric_moments('measured', 'revenue') ORDER BY variant COLLATE "C"}),
	on($shop, q{SELECT n.variant, count(DISTINCT n.subject), round(coalesce(sum(e.value), 0)::numeric, 6) FROM exp.enrolled AS n
		JOIN exp.experiment AS x ON x.key = n.experiment AND x.scope_id = 1
		LEFT JOIN exp.event AS e ON e.subject = n.subject AND e.scope_id = 1 AND e.event = 'buy' AND e.ts >= n.exposed_at AND (e.experiment_id IS NULL OR e.experiment_id = x.id)
		WHERE n.scope = 'global' AND n.experiment = 'measured' AND n.exposed_at IS NOT NULL GROUP BY 1 ORDER BY n.variant COLLATE "C"}),
	'as a recount says');
is( on($shop, q{SELECT a.variant, a.n_c, a.n_t, round(a.mean_c::numeric, 9), round(a.mean_t::numeric, 9) FROM exp_analyze('measured', 'revenue', cuped => false) AS a ORDER BY a.variant COLLATE "C"}),
	on($shop, q{SELECT t.variant, c.n, t.n, round(c.mean::numeric, 9), round(t.mean::numeric, 9) FROM exp_metric_moments('measured', 'revenue') AS t, exp_metric_moments('measured', 'revenue') AS c
		WHERE c.variant = 'control' AND t.variant <> 'control' ORDER BY t.variant COLLATE "C"}),
	'what it measured is analysed');
is(on($shop, q{SELECT count(DISTINCT metric), count(*) FROM exp_analyze('measured')}), '8|16', 'each metric for each treatment');
is(on($shop, q{SELECT exp_set_winner_policy('measured', '{"mode":"automatic"}') ->> 'metric'; SELECT count(*) > 2 FROM exp_evaluate_winner('measured'); SELECT count(*) FROM exp_winner('measured') WHERE winner IS NOT NULL}),
	"buyers\nt\n0", 'and can be decided');
is(on($shop, q{SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL; SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), '0', 'exp_doctor finds nothing');
other_ways('0.3.0');

# --- From 0.4.0 ------------------------------------------------------------------------------------------------------

$shop = upgrade_from('0.4.0');
is(on($shop, q{SELECT string_agg(experiment || ' ' || events, ',' ORDER BY experiment COLLATE "C") FROM exp_aggregate(); SELECT count(*) FROM exp_aggregate()}),
	"measured 28,ranges 13\n0", 'events that 0.4.0 logged are aggregated once');
# What was decided is not decided again, nor by other rules.
is( on($shop, q{SELECT k, passed, detail FROM unnest(ARRAY['goes on', 'overridden', 'shipped']) AS k, exp_evaluate_winner(k, 'lab') WHERE gate = 'decision'; SELECT count(*) FROM exp.decision}),
	join("\n", 'goes on|t|guardrail_breach: no winner. errors of treatment is worse than its margin.',
		'overridden|t|override: treatment. The policy names treatment as the winner, whatever the data say.',
		'shipped|t|ship: treatment. joined: treatment is better.', '6'), 'what 0.4.0 decided stays decided');
like(error_of($shop, q{SELECT exp_set_winner_policy('worse', '{"mode":"automatic","alpha":0.2}', 'lab')}), qr/POLICY_LOCKED/, 'what an error rests on stays fixed');
my $pending = q{SELECT state -> 'pending' -> 'since' FROM exp.winner_policy WHERE state -> 'pending' <> 'null'};
my $since = on($shop, $pending);
is(on($shop, q{SELECT detail FROM exp_evaluate_winner('worse', 'lab') WHERE gate = 'decision'}), 'rollback: control, not yet.', 'what it found goes on waiting');
is(on($shop, $pending), $since, 'since 0.4.0 found it');
is( on($shop, q{SELECT exp_set_winner_policy('worse', '{"mode":"anytime","pick_after":"0","dwell":"0","then":"stop","restart":true}', 'lab') ->> 'metric';
		SELECT count(*) FROM exp_evaluate_winner('worse', 'lab') WHERE gate = 'decision' AND NOT passed;
		SELECT count(*) FROM exp_log_exposures('worse', ARRAY(SELECT 'newcomer-' || i FROM generate_series(1, 9) AS i), scope => 'lab');
		SELECT detail FROM exp_evaluate_winner('worse', 'lab') WHERE gate = 'decision'; SELECT winner, mode FROM exp_winner('worse', 'lab')}),
	"joined\n1\n9\nrollback: control wins, it is stopped. joined: Every treatment is worse.\ncontrol|anytime", 'what it measured is decided on');
# The bandit goes on from its shares.
is( on($shop, q{SELECT exp_set_bandit('bandit', 'tapped', 0.1, best_share => 0.5, scope => 'lab') ->> 'floor'; SELECT error, done FROM exp_maintain('bandit');
		SELECT round(sum(share)::numeric, 6), min(share) >= 0.1, min(n) > 20 FROM exp_bandit('bandit', 'lab');
		SELECT count(*) FROM exp.period AS p JOIN exp.experiment AS e ON e.id = p.experiment_id WHERE e.key = 'bandit'}),
	"0.1\n|1\n1.000000|t|t\n4", 'shares follow the data of 0.4.0');
is( on($shop, q{SELECT count(*) FROM generate_series(1, 50) AS i WHERE exp_peek('bandit', 'new-' || i, scope => 'lab') IS DISTINCT FROM (exp_assign('bandit', 'new-' || i, scope => 'lab')).variant;
		SELECT count(*) FROM exp_bandit('bandit off', 'lab')}),
	"0\n0", 'and new subjects the shares');
is(on($shop, q{SELECT bool_and('crossover' = ANY (warnings)) FROM exp_analyze('shipped', scope => 'lab')}), 't', 'who saw two variants is known');
is(on($shop, q{SELECT count(*) FROM exp_maintain() WHERE error IS NOT NULL; SELECT invariant || ': ' || detail FROM exp_doctor() WHERE NOT ok}), '0', 'exp_doctor finds nothing');
other_ways('0.4.0');

# --- From 0.5.0 ------------------------------------------------------------------------------------------------------

$shop = upgrade_from('0.5.0');
other_ways('0.5.0');

# --- Versions that there are not -------------------------------------------------------------------------------------

on($restored, 'UPDATE exp.store SET version = version + 1');
says_store_version($restored, $version, 'a store of a later version', qr/./);
like(error_of($restored, 'SELECT exp_init()'), qr/ERROR:  55000: STORE_VERSION: /, 'by exp_init, too');
on('postgres', 'CREATE DATABASE empty');
is(on('empty', q{CREATE EXTENSION pg_experiment VERSION '0.1.0'; ALTER EXTENSION pg_experiment UPDATE; SELECT exp_define('e', '{"a": 1}'); SELECT key FROM exp_decide('s1')}),
	"t\ne", 'an update before there is any data');

$node->stop;
done_testing();
