# Random queries by SQLsmith, which knows functions from the catalogue: no backend dies, and no error is an internal one
# of ours. Its catalogue is made to hold ours and one in twenty of the server's; those that answer rows or records, which
# it does not call, are wrapped. Long runs only.
use strict;
use warnings;
use IPC::Run ();
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $QUERIES = $ENV{SQLSMITH_QUERIES} // 20_000;
my $SESSIONS = 2;
# Its own statements and its sessions' end would be in the way.
my $DANGEROUS = q{^(pg_terminate|pg_cancel|pg_reload|pg_rotate|pg_promote|pg_switch|pg_create|pg_drop|pg_replication|pg_read|pg_ls|lo_|pg_sleep|pg_advisory|set_config|pg_logical|pg_stat_reset|pg_notify|setseed|nextval|setval|query_to|table_to|schema_to|database_to|cursor_to|binary_upgrade)};

SKIP:
{
	skip 'NOT RUN: there is no sqlsmith (Debian: apt-get install sqlsmith)', 1
	  unless IPC::Run::run([ 'sh', '-c', 'command -v sqlsmith' ], '>', \my $path);

	my $node = PostgreSQL::Test::Cluster->new('sqlsmith');
	$node->init;
	$node->append_conf('postgresql.conf', <<'CONF');
log_error_verbosity = verbose
log_statement = none
log_min_error_statement = error
statement_timeout = 5s
lock_timeout = 1s
max_connections = 20
CONF
	$node->start;
	$node->safe_psql('postgres', <<SQL);
CREATE EXTENSION pg_experiment;
SELECT exp_init();
SELECT exp_define('e' || i, '{"control": 1, "treatment": 1}', targeting => '[]') FROM generate_series(1, 5) AS i;
SELECT exp_define_metric('m1', 'count', 'bought'), exp_add_metric('e1', 'm1', 'primary');
SELECT count(*) FROM exp_log_exposures('e1', ARRAY(SELECT 'u' || i FROM generate_series(1, 200) AS i));
SELECT exp_log_event('u1', 'bought');
SELECT exp_publish();
CREATE ROLE smith LOGIN;
GRANT CREATE, TEMP ON DATABASE postgres TO smith;
SELECT exp_grant('smith', 'admin', 'global');
GRANT USAGE ON SCHEMA exp TO smith;
GRANT SELECT ON ALL TABLES IN SCHEMA exp TO smith;

CREATE SCHEMA smith;
DO \$\$
DECLARE
	f record;
BEGIN
	FOR f IN SELECT p.oid::regproc AS name, format_type(t, NULL) AS type, p.proname, p.pronargs, p.proargtypes
		FROM pg_catalog.pg_proc AS p CROSS JOIN LATERAL (SELECT p.prorettype AS t) AS r
		WHERE p.proname LIKE 'exp\\_%' AND p.prokind = 'f' AND (p.proretset OR p.prorettype = 'record'::regtype)
	LOOP
		EXECUTE format('CREATE FUNCTION smith.all_%s(%s) RETURNS jsonb LANGUAGE sql AS \$f\$ SELECT jsonb_agg(to_jsonb(r)) FROM %s(%s) AS r \$f\$',
			f.proname,
			(SELECT string_agg(format_type(a, NULL), ', ' ORDER BY i) FROM unnest(f.proargtypes::oid[]) WITH ORDINALITY AS u (a, i)),
			f.name,
			(SELECT string_agg('\$' || i, ', ') FROM generate_series(1, f.pronargs) AS i));
	END LOOP;
END \$\$;
-- SQLsmith takes a type like anyrange for one: a third of its queries would be refused when they are parsed.
SET allow_system_table_mods = on;
DELETE FROM pg_catalog.pg_operator WHERE oprleft::regtype::text ~ '^any.*range\$' OR oprright::regtype::text ~ '^any.*range\$';
RESET allow_system_table_mods;
CREATE VIEW smith.pg_proc AS SELECT p.* FROM pg_catalog.pg_proc AS p
	WHERE (p.proname LIKE 'exp\\_%' AND p.pronargs > 0 AND NOT 'internal'::regtype = ANY (p.proargtypes::oid[]) AND p.prorettype <> 'internal'::regtype)
		OR (p.pronamespace = 'smith'::regnamespace AND (p.pronargs > 0 OR p.proname = 'all_exp_doctor'))
		OR (p.oid::int8 % 20 = 0 AND p.proname !~ '$DANGEROUS' AND p.pronamespace = 'pg_catalog'::regnamespace
			AND has_function_privilege('smith', p.oid, 'EXECUTE') AND NOT EXISTS (
				SELECT FROM unnest(p.proargtypes::oid[] || p.prorettype) AS t WHERE t::regtype::text LIKE 'any%'));
CREATE TABLE smith.arguments (key text, subject text, keys text[], context jsonb, contexts jsonb[], number float8, numbers float8[],
	counts bigint[], count bigint, batch integer, flag boolean, span interval, ts timestamptz);
INSERT INTO smith.arguments SELECT 'e' || i, 'u' || i, ARRAY['e' || i, 'u1'], '{"country": "DE"}', ARRAY['{}'::jsonb], i / 7.0, ARRAY[0.1, i],
	ARRAY[i, 100], i, i, true, '1 hour', now() FROM generate_series(0, 9) AS i;
INSERT INTO smith.arguments (key, subject, number, span, ts) VALUES ('it''s', '', 'NaN', '-1 day', 'infinity'), (NULL, repeat('x', 2000), '-Infinity', '1 month', '-infinity');
GRANT SELECT ON smith.arguments TO smith;
GRANT USAGE ON SCHEMA smith TO smith;
GRANT SELECT ON smith.pg_proc TO smith;
SQL

	my $host = $node->host;
	my $port = $node->port;
	my (@running, @errors);
	for my $session (1 .. $SESSIONS)
	{
		# Into files: of pipes only one would be read at a time.
		local $ENV{PGOPTIONS} = '-c search_path=smith,pg_catalog,public';
		push @errors, $node->basedir . "/errors.$session";
		push @running, IPC::Run::start(
			[ 'sqlsmith', "--target=host=$host port=$port dbname=postgres user=smith",
			  '--max-queries=' . int($QUERIES / $SESSIONS), "--seed=$session", '--verbose', '--exclude-catalog', '--dump-all-queries' ],
			'>', $node->basedir . "/queries.$session", '2>', $errors[-1]);
	}
	$_->finish for @running;

	my (@deaths, @internal);
	my ($errors, $refusals, $state) = (0, 0, '');
	open(my $log, '<', $node->logfile) or die $!;
	while (<$log>)
	{
		push @deaths, $_ if /terminated by signal|PANIC: |server process .* exited/;
		if (/ERROR:  (\w{5}): (.*)/)
		{
			$state = $1;
			$errors++;
			$refusals++ if $2 =~ /^[A-Z]+_[A-Z_]+: /;
		}
		# Ours are raised in Rust.
		push @internal, "$state $_" if $state =~ /^XX/ && /LOCATION: .*\.rs:/;
	}
	close $log;
	is_deeply(\@deaths, [], 'no backend died');
	is_deeply(\@internal, [], 'no internal error is of ours');
	my ($calls, $total) = (0, 0);
	for my $session (1 .. $SESSIONS)
	{
		my $queries = slurp_file($node->basedir . "/queries.$session");
		$calls += () = $queries =~ /(?:public\.|smith\.all_)exp_\w+\(/g;
	}
	cmp_ok($calls, '>', $QUERIES / 10, "$calls calls of ours are in the queries");
	is($node->safe_psql('postgres', 'SELECT count(*) FROM exp_doctor() WHERE NOT ok'), '0', 'all invariants hold');
	for my $error (@errors)
	{
		$total += $1 if slurp_file($error) =~ /.*^queries: (\d+)/ms;
	}
	cmp_ok($total, '>=', $QUERIES * 0.98, "$total queries, $errors errors, $refusals of them refusals of ours");
	$node->stop;
}
done_testing();
