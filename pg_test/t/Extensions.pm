# What a Postgres may come without.
package Extensions;
use strict;
use warnings;
use Exporter 'import';
use Test::More;

our @EXPORT = qw(create_amcheck);

# Makes the extension amcheck. Where there is none, stand-ins that find nothing, and a word about it.
sub create_amcheck
{
	my ($node) = @_;
	if (-e $node->config_data('--sharedir') . '/extension/amcheck.control')
	{
		$node->safe_psql('postgres', 'CREATE EXTENSION amcheck');
		return;
	}
	diag('SKIPPED: tables and indexes are not checked by amcheck, which this Postgres does not have');
	$node->safe_psql('postgres', <<'SQL');
CREATE FUNCTION bt_index_check(regclass, boolean) RETURNS void LANGUAGE sql AS 'SELECT';
CREATE FUNCTION verify_heapam(regclass) RETURNS SETOF text LANGUAGE sql AS 'SELECT NULL::text WHERE false';
SQL
	return;
}

1;
