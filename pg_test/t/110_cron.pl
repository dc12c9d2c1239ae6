# pg_cron runs the jobs for real: by a connection, and by a background worker.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('cron');
# A Postgres of one's own may have no pg_cron.
unless (-e $node->config_data('--pkglibdir') . '/pg_cron.so')
{
	pass('not tested: this Postgres has no pg_cron');
	done_testing();
	exit;
}
$node->init;
my $socket = $node->host;
$node->append_conf('postgresql.conf', <<CONF);
shared_preload_libraries = 'pg_cron'
cron.database_name = 'postgres'
cron.host = '$socket'
cron.use_background_workers = off
CONF
$node->start;
sub sql { return $node->safe_psql('postgres', shift); }
my $install = 'SELECT job, schedule, state FROM exp_install_cron()';

# What is missing is said, here and where pg_cron is not.
sql(q{CREATE EXTENSION pg_experiment; SELECT exp_init(); CREATE DATABASE elsewhere});
like(sql($install), qr/retention\|0 3 \* \* \*\|not scheduled: CREATE EXTENSION pg_cron/, 'the extension is missing');
$node->safe_psql('elsewhere', q{CREATE EXTENSION pg_experiment SCHEMA public; SELECT exp_init()});
my $ready = $node->safe_psql('elsewhere', q{SELECT substring(state FROM 'Run there: (.*)') FROM exp_install_cron() WHERE job LIKE '%aggregate%'});
like($ready, qr/^SELECT cron\.schedule_in_database\('pg_experiment: aggregate and evaluate \(elsewhere\)', '\* \* \* \* \*', /, 'another database gets the command');

# Once or twice, it is two jobs.
sql('CREATE EXTENSION pg_cron');
like(sql($install), qr/aggregate and evaluate\|\* \* \* \* \*\|scheduled as job 1\n.*retention\|0 3 \* \* \*\|scheduled as job 2$/, 'two jobs');
my $jobs = 'SELECT jobid, jobname, schedule, active FROM cron.job ORDER BY 1';
my $two = "1|pg_experiment: aggregate and evaluate|* * * * *|t\n2|pg_experiment: retention|0 3 * * *|t";
is(sql($jobs), $two, 'as promised');
sql($install);
is(sql($jobs), $two, 'and no more when called again');
is(sql(q{SELECT count(*) FROM exp_audit('cron')}), '1', 'which the audit has once');
sql(q{UPDATE cron.job SET active = false WHERE jobid = 2});
like(sql($install), qr/inactive: SELECT cron\.alter_job\(2, active => true\)$/, 'one that is switched off stays so, and is named');
sql(q{UPDATE cron.job SET active = true WHERE jobid = 2});

# As the caller, who must be allowed.
sql(q{CREATE ROLE keeper LOGIN; SELECT exp_grant('keeper', 'admin', 'global')});
sub as_keeper { return $node->safe_psql('postgres', shift, extra_params => ['-U', 'keeper']); }
like(as_keeper($install), qr/not scheduled: GRANT USAGE ON SCHEMA cron/, 'a role that may not use pg_cron');
is(sql('SELECT count(*) FROM cron.job'), '2', 'schedules nothing');
sql('GRANT USAGE ON SCHEMA cron TO keeper');
as_keeper($install);
is(sql(q{SELECT count(*) FROM cron.job WHERE username = 'keeper'}), '2', 'one that may, as itself');
like(sql($install), qr/role keeper scheduled it as job \d+/, 'and nobody schedules it twice');
sql(q{DELETE FROM cron.job WHERE username = 'keeper'});

# They do what they are for; the nightly one is tried every minute.
sql(q{SELECT exp_define('e', '{"a":1}'); SELECT exp_define_metric('m', 'count', event => 'view'); SELECT exp_add_metric('e', 'm')});
sql(q{SELECT exp_log_exposure('e', 's')});
sql(q{SELECT exp_log_event('s', 'view')});
sql(q{SELECT exp_define('gone', '{"a":1}'); SELECT exp_assign('gone', 's1'); SELECT exp_assign('gone', 's2'); SELECT exp_delete_experiment('gone', 1)});
my $old = q{to_char((now() AT TIME ZONE 'UTC')::date - 31, 'YYYYMMDD')};
sql(qq{DO \$\$ BEGIN EXECUTE format('CREATE TABLE exp.event_%s PARTITION OF exp.event FOR VALUES FROM (%L) TO (%L)', $old,
	(now() AT TIME ZONE 'UTC')::date - 31 || ' 00:00:00+00', (now() AT TIME ZONE 'UTC')::date - 30 || ' 00:00:00+00'); END \$\$});
sql($ready);
sql(q{UPDATE cron.job SET schedule = '* * * * *' WHERE jobid = 2});
# A minute at most until they begin.
sub wait_for { my ($query, $what) = @_; local $PostgreSQL::Test::Utils::timeout_default = 90; return ok($node->poll_query_until('postgres', $query), $what); }
my $done = q{(SELECT n FROM exp_metric_moments('e', 'm')) = 1 AND (SELECT mean FROM exp_metric_moments('e', 'm')) = 1};
wait_for("SELECT $done", 'the event is aggregated');
wait_for(qq{SELECT to_regclass('exp.event_' || $old) IS NULL}, 'the old partition is dropped');
wait_for(q{SELECT NOT EXISTS (SELECT FROM exp.experiment WHERE deleted_at IS NOT NULL)}, 'the deleted experiment is drained');
wait_for(q{SELECT count(DISTINCT jobid) = 3 FROM cron.job_run_details WHERE status = 'succeeded'}, 'every job came to its end');
is(sql(q{SELECT count(*) FROM cron.job_run_details WHERE status = 'failed'}), '0', 'none failed');
is(sql(q{SELECT string_agg(task, ' ' ORDER BY task) FROM exp.task WHERE error IS NULL}), 'aggregate bandit deletes evaluate fold partitions retention schedule', 'every task ran');
is($node->safe_psql('elsewhere', q{SELECT string_agg(task, ' ' ORDER BY task) FROM exp.task}), 'aggregate bandit deletes evaluate fold schedule', 'in the other database, too');
is(sql(q{SELECT count(*) FROM exp_doctor() WHERE NOT ok}), '0', 'nothing is wrong');

# The same by background workers.
$node->append_conf('postgresql.conf', "cron.use_background_workers = on\n");
$node->restart;
sql(q{UPDATE cron.job SET schedule = '0 3 * * *' WHERE jobid = 2});
sql(q{SELECT exp_log_event('s', 'view')});
wait_for(q{SELECT mean = 2 FROM exp_metric_moments('e', 'm')}, 'a background worker aggregates');

# It tells when they have not run.
sql(q{UPDATE cron.job SET active = false});
sql(q{UPDATE exp.task SET ran_at = now() - interval '2 days'});
my $late = sql(q{SELECT detail FROM exp_doctor() WHERE NOT ok});
like($late, qr/aggregate has not run since .*; retention has not run since /, 'exp_doctor tells that they have not run');

$node->stop;
done_testing();
