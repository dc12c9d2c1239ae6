# What the tests of faults share: waiting for a condition, ending server processes, and the recount of outcomes.
package Faults;
use strict;
use warnings;
use Exporter 'import';
use FindBin;
use PostgreSQL::Test::Utils;
use Time::HiRes qw(usleep time);

our @EXPORT = qw(wait_until children_of postmaster_of kill_all recount_sql acts_sql what_broke);

sub wait_until
{
	my ($condition, $what) = @_;
	my $deadline = time + $PostgreSQL::Test::Utils::timeout_default;
	until ($condition->())
	{
		die "timed out: $what" if time > $deadline;
		usleep(5_000);
	}
	return;
}

sub postmaster_of
{
	my ($node) = @_;
	return (split /\n/, slurp_file($node->data_dir . '/postmaster.pid'))[0];
}

sub children_of
{
	my ($parent) = @_;
	my @children;
	for my $file (glob '/proc/[0-9]*/stat')
	{
		open my $stat, '<', $file or next;
		my $line = <$stat> // next;
		push @children, $1 if $line =~ /^(\d+) \(.*\) \S (\d+) / && $2 == $parent;
	}
	return @children;
}

# Kills the postmaster, and all server processes with it unless they are to end by themselves; returns when they are gone.
sub kill_all
{
	my ($node, $only_postmaster) = @_;
	my $postmaster = postmaster_of($node);
	my @children = children_of($postmaster);
	kill 'KILL', @children if !$only_postmaster;
	$node->kill9;
	wait_until(sub { !grep { -e "/proc/$_" } $postmaster, @children }, 'the server processes are gone');
	return;
}

# Schema recount: what outcomes have to be, from the rows that are stored; see there.
sub recount_sql { return slurp_file("$FindBin::Bin/recount.sql"); }

# What to do to a store at random, and what must hold then; see there.
sub acts_sql { return slurp_file("$FindBin::Bin/acts.sql"); }

# What a log says that it may never say; signal 9 is what the tests send themselves.
sub what_broke
{
	my ($node) = @_;
	return join "\n", grep { /PANIC|TRAP|terminated by signal (?!9)|XX\d\d\d:|cache lookup failed|still active|not owned by resource owner|leak|could not open relation with OID/ }
	  split /\n/, slurp_file($node->logfile);
}

1;
