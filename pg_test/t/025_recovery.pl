# Point-in-time recovery from a base backup that was made under writers, and promotion of a synchronous standby under
# writers: all that was committed is there, counts and outcomes are exact as of that moment, and everything goes on.
use strict;
use warnings;
use FindBin;
use IPC::Run ();
use lib $FindBin::Bin;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Faults;
use Test::More;

my $primary = PostgreSQL::Test::Cluster->new('primary');
$primary->init(allows_streaming => 1, has_archiving => 1);
$primary->append_conf('postgresql.conf', "log_statement = none\nlog_error_verbosity = verbose\nautovacuum_naptime = 1s\n");
$primary->start;
sub sql { return $primary->safe_psql('postgres', shift); }
sql(<<'SQL');
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '{"control":1,"treatment":1}'), exp_define('w', '{"control":1,"treatment":1}');
SELECT exp_define_metric('views', 'count', 'view'), exp_define_metric('revenue', 'sum', 'buy', cap => 40), exp_add_metric('e', 'views'), exp_add_metric('e', 'revenue');
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 'both' || n FROM generate_series(0, 49) AS n));
SELECT exp_subscribe('hook', 'https://example.com', '{*}', 'SECRET');
SQL
sql(recount_sql());

# --- Writers -------------------------------------------------------------------------------------------------------------

# What a writer prints was committed: told.
my $dir = $primary->basedir;
my $lines = join '', map { <<SQL } 1 .. 4000;
SELECT 'exposed', :'me' || '$_' FROM exp_log_exposure('e', :'me' || '$_');
SELECT 'logged', exp_log_event(:'me' || '$_', 'view', $_ % 8, meta => jsonb_build_object('id', :'me' || '$_')) >= 0, :'me' || '$_';
SELECT 'logged', exp_log_event('both' || $_ % 50, 'buy', $_ % 8, meta => jsonb_build_object('id', :'me' || 'b$_')) >= 0, :'me' || 'b$_';
SELECT 'changed', exp_update('w', jsonb_build_object('name', :'me' || '$_')) IS NOT NULL, :'me' || '$_' WHERE $_ % 5 = 0;
SELECT 'folded', count(*) FROM exp_maintain() WHERE error IS NOT NULL AND $_ % 20 = 0;
SQL
append_to_file("$dir/write.sql", "\\set ON_ERROR_STOP 1\n$lines");
my $generation = 0;
sub start_writers
{
	my ($node) = @_;
	$generation++;
	return map {
		my $file = "$dir/out-$generation-$_";
		{ file => $file, run => IPC::Run::start([$node->installed_command('psql'), '-XAtq', '-d', $node->connstr('postgres'), '-v', "me=g$generation-w$_-", '-f', "$dir/write.sql"],
				'<', \undef, '>', $file, '2>', "$file.err") }
	} 1 .. 4;
}
sub end_writers
{
	my ($node, @writers) = @_;
	$node->safe_psql('postgres', q{SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()});
	$_->{run}->finish for @writers;
	return;
}
sub told
{
	my ($kind, @of) = @_;
	return map { /^$kind\|(?:t\|)?(.+)$/ ? $1 : () } map { split /\n/, slurp_file($_->{file}) } @of;
}

# What it would be to add up all there is again.
sub exact
{
	my ($node, $when) = @_;
	my $on = sub { return $node->safe_psql('postgres', shift); };
	is($on->(q{SELECT count(*) FROM exp_results('e') AS r WHERE (r.assigned, r.subjects, r.exposures) IS DISTINCT FROM
		(SELECT (count(*), count(*) FILTER (WHERE n.exposures > 0), coalesce(sum(n.exposures), 0)::bigint) FROM exp.enrolled AS n WHERE n.experiment = 'e' AND n.variant = r.variant)}), '0', "$when: results equal a recount");
	$on->('SELECT count(*) FROM exp_aggregate()');
	is($on->('SELECT count(*) FROM exp_aggregate()'), '0', "$when: an aggregation leaves nothing");
	is($on->(q{TRUNCATE recount.values; INSERT INTO recount.values SELECT * FROM recount.value; SELECT concat(recount.wrong_values(), recount.wrong_moments(), recount.wrong_buckets())}), '', "$when: outcomes equal a recount");
	is($on->(q{SELECT string_agg(invariant || ': ' || detail, '; ') FROM exp_doctor() WHERE NOT ok}), '', "$when: exp_doctor finds nothing");
	is($on->(q{SELECT count(*) FROM (SELECT FROM exp.outbox GROUP BY scope, experiment HAVING count(*) <> max(sequence)) AS g}), '0', "$when: sequences of the outbox have no gaps");
	return;
}

# --- Recovery to a point in time -----------------------------------------------------------------------------------------

my @writers = start_writers($primary);
wait_until(sub { !grep { (-s $_->{file} // 0) < 4000 } @writers }, 'every writer has written much');
$primary->backup('base');
sql(q{SELECT pg_create_restore_point('amid')});
end_writers($primary, @writers);

# A quiet moment, with events that nobody aggregated; and what follows it.
sql(q{SELECT exp_log_event('both1', 'buy', 5), exp_update('w', '{"name": "before"}')});
my $state = q{SELECT * FROM exp_results('e'); SELECT count(*), sum(value) FROM exp.event; SELECT count(*), max(id) FROM exp.outbox; SELECT count(*), count(*) FILTER (WHERE state = 'waiting') FROM exp.delivery;
	SELECT variant, n, mean FROM exp_metric_moments('e', 'views'); SELECT exp_snapshot() ->> 'version'; SELECT count(*) FROM exp_audit()};
my $then = sql($state);
my $watermark = sql(q{SELECT watermark FROM exp_outbox('now')});
sql(q{SELECT pg_create_restore_point('between')});
sql(q{SELECT exp_log_event('both' || n, 'buy', 3) FROM generate_series(0, 49) AS n});
sql(q{SELECT count(*) FROM exp_aggregate()});
sql(qq{SELECT exp_update('w', '{"name": "lost $_"}')}) for 1 .. 20;
sql(q{SELECT exp_stop('w', 'lost')});
my $ahead = sql(q{SELECT watermark FROM exp_outbox('now')});
my $segment = sql('SELECT pg_walfile_name(pg_switch_wal())');
$primary->poll_query_until('postgres', "SELECT last_archived_wal >= '$segment' FROM pg_stat_archiver") or die 'nothing is archived';

for my $target ('amid', 'between')
{
	my $restored = PostgreSQL::Test::Cluster->new("restored_$target");
	$restored->init_from_backup($primary, 'base', has_restoring => 1);
	$restored->append_conf('postgresql.conf', "recovery_target_name = '$target'\nrecovery_target_action = 'promote'\nrecovery_target_timeline = 'current'\narchive_mode = off\n");
	# A signal for recovery, not for a standby.
	unlink $restored->data_dir . '/standby.signal';
	append_to_file($restored->data_dir . '/recovery.signal', '');
	$restored->start;
	$restored->poll_query_until('postgres', 'SELECT NOT pg_is_in_recovery()') or die 'recovery does not end';
	my $on = sub { return $restored->safe_psql('postgres', shift); };
	is($on->('CHECKPOINT; SELECT timeline_id FROM pg_control_checkpoint()'), '2', "$target: on a timeline of its own");
	if ($target eq 'between')
	{
		is($on->($state), $then, 'between: everything is as it was at that moment');
		# Its transactions have the numbers of those that are not there.
		is($on->(q{SELECT exp_update('w', '{"name": "after"}') ->> 'name'}), 'after', 'between: definitions change again');
		is($on->("SELECT count(*) FROM exp_outbox('$watermark') AS o, jsonb_array_elements(o.events) AS e WHERE e ->> 'experiment' = 'w'"), '1', 'between: a watermark of that moment goes on');
		is($on->("SELECT count(*) FROM exp_outbox('$ahead') AS o, jsonb_array_elements(o.events) AS e WHERE e ->> 'experiment' = 'w'"), '1', 'between: after a watermark of what was lost, all that follows is new');
		is($on->(q{SELECT sum(events) FROM exp_aggregate()}) > 0 ? 'some' : 'none', 'some', 'between: what waited then is aggregated now');
		is($on->(q{SELECT count(exp_log_event('both' || n, 'buy', 3)) FROM generate_series(1, 20) AS n; SELECT sum(events) FROM exp_aggregate()}), "20\n20", 'between: what is logged now, once');
	}
	exact($restored, $target);
	my @more = start_writers($restored);
	wait_until(sub { !grep { (-s $_->{file} // 0) < 4000 } @more }, 'every writer has written much');
	end_writers($restored, @more);
	exact($restored, "$target, written to again");
	is(what_broke($restored), '', "$target: nothing broke");
	$restored->stop;
}

# --- Promotion under writers ---------------------------------------------------------------------------------------------

$primary->backup('second');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'second', has_streaming => 1);
$standby->start;
$primary->append_conf('postgresql.conf', "synchronous_standby_names = '*'\n");
$primary->reload;
$primary->poll_query_until('postgres', q{SELECT count(*) = 1 FROM pg_stat_replication WHERE sync_state = 'sync'}) or die 'no synchronous standby';
@writers = start_writers($primary);
wait_until(sub { !grep { (-s $_->{file} // 0) < 4000 } @writers }, 'every writer has written much');
kill_all($primary);
$_->{run}->finish for @writers;
$standby->promote;
my $on = sub { return $standby->safe_psql('postgres', shift); };
my %table = (exposed => q{SELECT subject FROM exp.assignment}, logged => q{SELECT meta ->> 'id' FROM exp.event}, changed => q{SELECT after ->> 'name' FROM exp.audit});
my $total = 0;
for my $kind (sort keys %table)
{
	my @ids = told($kind, @writers);
	$total += @ids;
	is($on->("SELECT count(*) FROM unnest(string_to_array('" . join(' ', @ids) . "', ' ')) AS t (id) WHERE id NOT IN (SELECT n.* FROM ($table{$kind}) AS n (id) WHERE n.id IS NOT NULL)"),
		'0', "promoted: of " . @ids . " acknowledged ($kind) none is lost");
}
cmp_ok($total, '>', 100, "promoted: acknowledged $total");
exact($standby, 'promoted');
my @more = start_writers($standby);
wait_until(sub { !grep { (-s $_->{file} // 0) < 4000 } @more }, 'every writer has written much');
end_writers($standby, @more);
exact($standby, 'promoted, written to again');
is(what_broke($standby), '', 'promoted: nothing broke');
$standby->stop;
done_testing();
