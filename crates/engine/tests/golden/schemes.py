"""Writes schemes.json: the schemes of other systems, written down once more after their own sources.

    python schemes.py

What those systems publish themselves is in vendors.json. This file covers what they do not: other alphabets, long
and empty texts, and every scheme's way from a hash to a variant.
"""

import hashlib
import json
import pathlib

LONG_SCALE = float(0xFFFFFFFFFFFFFFF)


def fnv1a32(units):
    value = 0x811C9DC5
    for unit in units:
        value = ((value ^ unit) * 0x01000193) & 0xFFFFFFFF
    return value


def utf16(text):
    raw = text.encode("utf-16-le")
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def rotated(value, bits):
    return ((value << bits) | (value >> (32 - bits))) & 0xFFFFFFFF


def murmur3(text, seed):
    data, value = text.encode(), seed
    whole = len(data) // 4 * 4
    for i in range(0, whole, 4):
        block = int.from_bytes(data[i : i + 4], "little") * 0xCC9E2D51 & 0xFFFFFFFF
        value ^= rotated(block, 15) * 0x1B873593 & 0xFFFFFFFF
        value = (rotated(value, 13) * 5 + 0xE6546B64) & 0xFFFFFFFF
    tail = int.from_bytes(data[whole:], "little") * 0xCC9E2D51 & 0xFFFFFFFF
    value ^= rotated(tail, 15) * 0x1B873593 & 0xFFFFFFFF
    value ^= len(data)
    value = (value ^ value >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    value = (value ^ value >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
    return value ^ value >> 16


def hexdigest(method, text):
    return hashlib.new(method, text.encode()).hexdigest()


def sha1_60(text):
    return int(hexdigest("sha1", text)[:15], 16)


def growthbook_v1(seed, subject):
    return fnv1a32(utf16(subject + seed)) % 1000 / 1000


def growthbook_v2(seed, subject):
    return fnv1a32(str(fnv1a32(utf16(seed + subject))).encode()) % 10000 / 10000


def growthbook_v2_utf8(seed, subject):
    return fnv1a32(str(fnv1a32((seed + subject).encode())).encode()) % 10000 / 10000


def unleash(seed, subject):
    return murmur3(f"{seed}:{subject}", 0) % 100 / 100


def planout(seed, subject):
    return sha1_60(f"{seed}.{subject}") / LONG_SCALE


def optimizely(seed, subject):
    return int(murmur3(subject + seed, 1) / 2**32 * 10000) / 10000


def flagsmith_percentage(seed, subject, times=1):
    text = ",".join([seed, subject] * times)
    value = int(hexdigest("md5", text), 16) % 9999 / 9998 * 100
    return value if value < 100 else flagsmith_percentage(seed, subject, times + 1)


def flagsmith(seed, subject):
    return flagsmith_percentage(seed, subject) / 100


def eppo(seed, subject):
    return int(hexdigest("md5", f"{seed}-{subject}")[:8], 16) % 10000 / 10000


def statsig(seed, subject):
    return int(hexdigest("sha256", f"{seed}.{subject}")[:16], 16) % 10000 / 10000


def flagd(seed, subject):
    return (murmur3(seed + subject, 0) * 1000 >> 32) / 1000


def fnv(seed, subject):
    return fnv1a32(utf16(f"{seed}:{subject}")) / 2**32


def murmur3_10000(seed, subject):
    return murmur3(f"{subject}:{seed}", 0) % 10000 / 10000


def sha256_mod(seed, subject):
    return int(hexdigest("sha256", f"{seed}:subject:{subject}")[:8], 16) / 2**32


BUCKETS = {
    "growthbook_v1": growthbook_v1,
    "growthbook_v2": growthbook_v2,
    "growthbook_v2_utf8": growthbook_v2_utf8,
    "unleash": unleash,
    "planout": planout,
    "optimizely": optimizely,
    "launchdarkly": planout,
    "posthog": planout,
    "flagsmith": flagsmith,
    "eppo": eppo,
    "statsig": statsig,
    "flagd": flagd,
    "fnv1a32": fnv,
    "murmur3_10000": murmur3_10000,
    "sha256_mod": sha256_mod,
}

SEEDS = ["", "seed", "a.b:c,d-e", "Größe", "東京🗼"]
SUBJECTS = ["", "1", "user-42", "Müller", "مرحبا", "👩‍👩‍👧‍👦", "\U0010ffff", "line\nbreak\0", "x" * 1024, "é" * 511]


def first_above(place, ends):
    return next((i for i, end in enumerate(ends) if place < end), None)


def cumulative(weights):
    return [sum(weights[: i + 1]) for i in range(len(weights))]


def bucket_ranges(place, weights, coverage):
    """GrowthBook's getBucketRanges and chooseVariation."""
    reached = 0
    for i, weight in enumerate(weights):
        if reached <= place < reached + coverage * weight:
            return i
        reached += weight
    return None


def placed(scheme, salt, subject, weights, coverage):
    """The variant under whole percentages."""
    bucket = lambda: BUCKETS[scheme](salt, subject)
    total = sum(weights)
    if scheme.startswith("growthbook"):
        return bucket_ranges(bucket(), [weight / 100 for weight in weights], coverage)
    if scheme == "unleash":
        if murmur3(f"{salt}:{subject}", 0) % 100 + 1 > round(coverage * 100):
            return None
        target = murmur3(f"{salt}:{subject}", 86028157) % total + 1
        return next(i for i, end in enumerate(cumulative(weights)) if end >= target)
    if scheme == "posthog":
        if planout(salt, subject) > coverage:
            return None
        place, low = sha1_60(f"{salt}.{subject}variant") / LONG_SCALE, 0
        for i, weight in enumerate(weights):
            high = low + weight / 100
            if low <= place < high:
                return i
            low = high
        return None
    # The others have no coverage of their own.
    assert coverage == 1
    if scheme == "planout":
        if len(set(weights)) == 1:
            return sha1_60(f"{salt}.{subject}") % len(weights)
        stop = bucket() * float(total)
        return next(i for i, end in enumerate(cumulative(weights)) if stop <= end)
    if scheme == "launchdarkly":
        reached = 0.0
        for i, weight in enumerate(weights):
            reached += weight * 1000 / 100000.0
            if bucket() < reached:
                return i
        return len(weights) - 1
    if scheme == "flagsmith":
        return first_above(flagsmith_percentage(salt, subject), cumulative([float(weight) for weight in weights]))
    if scheme in ("optimizely", "eppo", "statsig", "murmur3_10000"):
        return first_above(round(bucket() * 10000), [end * 100 for end in cumulative(weights)])
    if scheme == "flagd":
        return first_above(murmur3(salt + subject, 0) * total >> 32, cumulative(weights))
    if scheme == "fnv1a32":
        rest = fnv(f"scope:{salt}", subject) * total
        for i, weight in enumerate(weights):
            rest -= weight
            if rest < 0:
                return i
    if scheme == "sha256_mod":
        number = int(hexdigest("sha256", f"{salt}:org:scope:subject:{subject}")[:8], 16)
        return first_above(number % total, cumulative(weights))
    raise AssertionError(scheme)


WEIGHTS = [[100], [50, 50], [20, 20, 20, 20, 20], [10, 20, 70], [33, 33, 34], [29, 1, 70], [5, 7] * 8 + [4]]
COVERAGES = {"growthbook_v1", "growthbook_v2", "growthbook_v2_utf8", "unleash", "posthog"}
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def outcomes(scheme, weights, coverage):
    """A letter for each of so many subjects: their variant, or - for none."""
    places = [placed(scheme, "checkout", f"user-{n}", weights, coverage) for n in range(150)]
    return "".join("-" if place is None else LETTERS[place] for place in places)


def main():
    buckets = [
        {"scheme": scheme, "seed": seed, "buckets": [rule(seed, subject) for subject in SUBJECTS]}
        for scheme, rule in BUCKETS.items()
        for seed in SEEDS
    ]
    for item in buckets:
        # The hashes that divide to 1 are few; none is here.
        assert all(0 <= bucket < 1 for bucket in item["buckets"])
    places = [
        {"scheme": scheme, "weights": weights, "coverage": coverage, "outcomes": outcomes(scheme, weights, coverage)}
        for scheme in BUCKETS
        for weights in WEIGHTS
        for coverage in ([0, 0.07, 0.29, 0.5, 1] if scheme in COVERAGES else [1])
    ]
    lines = lambda items: ",\n".join("  " + json.dumps(item, ensure_ascii=False) for item in items)
    subjects = json.dumps(SUBJECTS, ensure_ascii=False)
    text = f'{{"subjects": {subjects},\n"buckets": [\n{lines(buckets)}\n], "places": [\n{lines(places)}\n]}}\n'
    pathlib.Path(__file__).with_name("schemes.json").write_text(text)


if __name__ == "__main__":
    main()
