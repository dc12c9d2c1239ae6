"""Compares the moments in a file, one pair of arms a line, as GrowthBook's engine does: for each line on standard input
("test", or "all" for all of its figures that ours has) it answers the seconds and the count.

Usage: gbstats_loop.py FILE   (lines [is_proportion, control, treatment], an arm as [n, sum, sum of squares])
"""
import json
import sys
import time

from gbstats.bayesian.tests import EffectBayesianABTest, EffectBayesianConfig
from gbstats.frequentist import tests
from gbstats.models.statistics import ProportionStatistic, SampleMeanStatistic

SEQUENTIAL = getattr(tests, "SequentialTwoSidedTTest", None) or tests.SequentialTTest


def statistic(is_proportion, n, total, squares):
    return ProportionStatistic(n=n, sum=total) if is_proportion else SampleMeanStatistic(n=n, sum=total, sum_squares=squares)


def test(control, treatment):
    return tests.TwoSidedTTest(control, treatment, tests.FrequentistConfig(difference_type="relative")).compute_result()


def everything(control, treatment):
    found = test(control, treatment)
    tests.TwoSidedTTest(control, treatment, tests.FrequentistConfig(difference_type="absolute")).compute_result()
    SEQUENTIAL(control, treatment, tests.SequentialConfig(difference_type="relative")).compute_result()
    EffectBayesianABTest(control, treatment, EffectBayesianConfig(difference_type="relative")).compute_result()
    return found


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    print(json.dumps({"seconds": 0, "count": len(lines)}), flush=True)
    for work in sys.stdin:
        compare = {"test": test, "all": everything}[work.strip()]
        started = time.perf_counter()
        count = 0
        for is_proportion, control, treatment in lines:
            found = compare(statistic(is_proportion, *control), statistic(is_proportion, *treatment))
            count += found.p_value is not None
        print(json.dumps({"seconds": time.perf_counter() - started, "count": count}), flush=True)


if __name__ == "__main__":
    main()
