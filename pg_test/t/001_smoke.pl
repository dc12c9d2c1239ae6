# The harness itself: a cluster, the extension, an experiment, a restart.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('smoke');
$node->init;
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION pg_experiment');

my $version = $node->safe_psql('postgres', 'SELECT exp_init()');
isnt($version, '', 'exp_init answers a version');
is($node->safe_psql('postgres', 'SELECT exp_init()'),
	$version, 'exp_init can be called again');

is( $node->safe_psql(
		'postgres',
		q{SELECT exp_define('smoke', '{"control": 1, "treatment": 1}')}),
	't',
	'a new experiment is created');
$node->safe_psql(
	'postgres',
	q{SELECT count(*) FROM exp_assign_many('smoke',
		ARRAY(SELECT i::text FROM generate_series(1, 1000) AS i))});

my $counts = q{SELECT variant, assigned FROM exp_results('smoke') ORDER BY 1};
my $recount =
  q{SELECT variant, count(*) FROM exp.enrolled WHERE experiment = 'smoke' GROUP BY 1 ORDER BY 1};
my $before = $node->safe_psql('postgres', $counts);
is($before, $node->safe_psql('postgres', $recount),
	'the counts equal a recount');

my $variant =
  $node->safe_psql('postgres', q{SELECT exp_peek('smoke', '42')});
like($variant, qr/^(control|treatment)$/, 'a subject has a variant');

$node->restart;
is($node->safe_psql('postgres', $counts),
	$before, 'the counts are the same after a restart');
is($node->safe_psql('postgres', q{SELECT variant FROM exp_assign('smoke', '42')}),
	$variant, 'and so is the variant');

my ($status, $out, $err) = $node->psql('postgres',
	q{SELECT exp_stop('absent', reason => 'none such')});
isnt($status, 0, 'stopping an absent experiment fails');
like($err, qr/ERROR:  EXPERIMENT_NOT_FOUND: /, 'with the name of the condition');

$node->stop;
done_testing();
