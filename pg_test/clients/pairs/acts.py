"""One act or more for every function that writes, and the objects of a scope that they all act on.

In a statement {s} is the scope and {ann}, {bob}, ... are subjects of it, chosen so that each gets the same variant in
every scope: what two scopes end as can be compared.
"""

from dataclasses import dataclass

# Variant that each subject gets in experiment k; drawn among candidates, none of them held out.
SUBJECTS = {
    "ann": "control", "bob": "treatment", "anon": "treatment", "old": "control", "new": "control",
    "guest": "treatment", "tester": "control", "left": "control",
}  # fmt: skip

# Once a database: what scopes share.
SHARED = """
CREATE EXTENSION pg_experiment;
SELECT exp_init();
CREATE TABLE users (subject text, variant text);
"""

SCOPE = """
SELECT exp_create_scope('{s}');
SELECT exp_create_holdout('hold', 0.5, '{s}');
SELECT exp_create_audience('aud', '[]', scope => '{s}'), exp_create_audience('free', '[]', scope => '{s}');
SELECT exp_create_layer('lay', '{s}');
SELECT exp_set_config('cfg', '{{"n": 1}}', ARRAY['alias'], '{s}'), exp_set_config('spare', '{{"n": 2}}', scope => '{s}');
SELECT exp_define_metric('paid', 'sum', 'order', scope => '{s}'), exp_define_metric('bought', 'conversion', 'order', scope => '{s}'),
       exp_define_metric('clicks', 'count', 'click', scope => '{s}');
SELECT exp_define('k', '[{{"key": "control", "weight": 1}}, {{"key": "treatment", "weight": 1, "config": "cfg"}}]', status => 'draft',
       audience => 'aud', scope => '{s}');
SELECT exp_set_allocations('k', '[{{"variant": "control", "start": 0, "end": 3999}}, {{"variant": "treatment", "start": 4000, "end": 7999}}]', '{s}');
SELECT exp_add_metric('k', 'paid', 'primary', scope => '{s}'), exp_start('k', '{s}');
SELECT exp_define('m', '{{"on": 1}}', scope => '{s}'), exp_add_metric('m', 'paid', 'primary', scope => '{s}');
SELECT exp_define(draft, '{{"control": 1, "treatment": 1}}', status => 'draft', scope => '{s}') FROM unnest(ARRAY['d', 'n']) AS draft;
SELECT exp_define('b', '{{"control": 1, "treatment": 1}}', scope => '{s}'), exp_add_metric('b', 'bought', 'primary', scope => '{s}');
SELECT exp_define('gone', '{{"on": 1}}', scope => '{s}');
SELECT exp_subscribe('hook', 'http://127.0.0.1:9/', ARRAY['experiment.*'], 'SECRET', '{s}');
SELECT exp_grant('pairs_role', 'reader', '{s}');
"""

# Once the subjects are chosen.
PEOPLE = """
SELECT exp_merge_subject('{old}', '{ann}', '{s}');
SELECT exp_log_exposures('k', ARRAY['{ann}', '{anon}'], scope => '{s}'), exp_assign_many('k', ARRAY['{bob}', '{left}'], scope => '{s}');
SELECT exp_log_exposures('m', ARRAY['{ann}', '{bob}', '{anon}'], scope => '{s}'), exp_assign_many('gone', ARRAY['{ann}', '{bob}'], scope => '{s}');
SELECT exp_override('k', '{tester}', 'treatment', scope => '{s}');
SELECT exp_log_event('{ann}', 'order', 3, scope => '{s}'), exp_log_event('{anon}', 'order', 5, dedupe_key => 'o-1', scope => '{s}');
SELECT exp_erase_subject('{left}', scope => '{s}');
"""

# Just before two acts meet: what waits to be aggregated.
PENDING = """
SELECT exp_log_event('{ann}', 'order', 7, scope => '{s}'), exp_log_event('{bob}', 'click', scope => '{s}');
"""


@dataclass(frozen=True)
class Act:
    name: str
    function: str
    call: str
    # What brings the scope into the state that the act is about; run before both transactions.
    before: tuple[str, ...] = ()

    @property
    def whole(self):
        """Whether it works in all scopes."""
        return self.function in (
            "exp_aggregate",
            "exp_maintain",
            "exp_claim_deliveries",
            "exp_set",
            "exp_init",
            "exp_repair",
        )

    @property
    def imports(self):
        """Whom it inserts by SQL, as every INSERT with ON CONFLICT does, the enrolled included."""
        return {"new", "bob"} if self.function == "exp_import_assignments" else set()

    @property
    def varies(self):
        """Whether its answer tells of other scopes, of what it found free, or of subjects that are looked at one by one:
        those who are enrolled wait for nobody, the others for who changes the experiment."""
        ones = ("exp_assign_many", "exp_log_exposures", "exp_delete_experiment", "exp_settle_deliveries")
        return self.whole or self.function in ones


def _acts():
    act = []

    def add(function, arguments, name=None, before=()):
        named = name or function.removeprefix("exp_")
        act.append(Act(named, function, f"SELECT to_jsonb(r) FROM {function}({arguments}) AS r", before))

    s = "scope => '{s}'"
    # Enrolling, exposing, logging.
    add("exp_assign", f"'k', '{{new}}', '{{{{\"c\": 1}}}}', {s}")
    add("exp_assign", f"'k', '{{old}}', {s}", "assign_alias")
    add("exp_assign", f"'m', '{{new}}', {s}", "assign_other")
    add("exp_assign_many", f"'k', ARRAY['{{new}}', '{{guest}}', '{{bob}}', '{{old}}'], {s}")
    add("exp_log_exposure", f"'k', '{{bob}}', {s}")
    add("exp_log_exposure", f"'k', '{{new}}', {s}", "expose_new")
    add("exp_log_exposures", f"'k', ARRAY['{{bob}}', '{{ann}}', '{{new}}'], {s}")
    add("exp_log_event", f"'{{ann}}', 'order', 11, {s}")
    add("exp_log_event", f"'{{new}}', 'order', 13, {s}", "event_stranger")
    add("exp_log_event", f"'{{bob}}', 'order', 17, key => 'k', dedupe_key => 'twice', {s}", "event_once")
    add("exp_log_event", f"'{{left}}', 'order', 19, {s}", "event_late")
    add(
        "exp_log_events",
        '\'[{{"subject": "{ann}", "event": "order", "value": 23}}, {{"subject": "{bob}", "event": "order", "dedupe_key": "twice"}}]\', '
        + s,
    )
    # Subjects.
    add("exp_merge_subject", f"'{{anon}}', '{{ann}}', {s}")
    add("exp_merge_subject", f"'{{ann}}', '{{anon}}', {s}", "merge_back")
    add("exp_merge_subject", f"'{{new}}', '{{bob}}', {s}", "merge_new")
    add("exp_override", f"'k', '{{bob}}', 'control', {s}")
    add("exp_override", f"'k', '{{new}}', 'treatment', {s}", "override_new")
    add("exp_override", f"'k', '{{tester}}', NULL, {s}", "override_end")
    add("exp_forget_subject", f"'k', '{{ann}}', {s}")
    add("exp_erase_subject", f"'{{ann}}', {s}")
    add("exp_erase_subject", f"'{{old}}', {s}", "erase_alias")
    add("exp_erase_subject", f"'{{new}}', {s}", "erase_stranger")
    # Definitions.
    add("exp_define", f"'k', coverage => 0.9, {s}")
    add("exp_define", f"'k', audience => 'free', {s}", "define_audience")
    add("exp_define", f'\'d\', layer => \'{{{{"layer": "lay", "start": 0, "end": 9999}}}}\', {s}', "define_layer")
    add("exp_define", f'\'n\', layer => \'{{{{"layer": "lay", "start": 0, "end": 9999}}}}\', {s}', "define_layer_other")
    add("exp_define", f"'fresh', '{{{{\"control\": 1, \"treatment\": 1}}}}', {s}", "define_fresh")
    add("exp_define", f'\'d\', \'[{{{{"key": "one", "weight": 1, "config": "spare"}}}}]\', {s}', "define_variants")
    add("exp_update", f"'k', '{{{{\"name\": \"new name\"}}}}', {s}")
    add(
        "exp_update",
        f'\'k\', \'{{{{"audience": null, "payloads": {{{{"control": 5}}}}}}}}\', {s}',
        "update_audience_of",
    )
    add("exp_set_status", f"'k', 'paused', {s}")
    add("exp_start", f"'d', {s}")
    add("exp_start", f"'k', {s}", "start_again", ("SELECT exp_stop('k', 'before', scope => '{s}')",))
    add("exp_pause", f"'k', {s}")
    add("exp_resume", f"'k', {s}", before=("SELECT exp_pause('k', '{s}')",))
    add("exp_stop", f"'k', 'enough', 'treatment', 'winner', {s}")
    add("exp_archive", f"'k', {s}")
    add("exp_add_variant", f'\'k\', \'{{{{"key": "third", "weight": 1, "start": 8000, "end": 8999}}}}\', {s}')
    add(
        "exp_set_allocations",
        f'\'k\', \'[{{{{"variant": "control", "start": 0, "end": 3999}}}}, {{{{"variant": "treatment", "start": 4000, "end": 9999}}}}]\', {s}',
    )
    add("exp_delete_experiment", f"'k', {s}")
    add("exp_delete_experiment", f"'gone', 1, {s}", "delete_by_one")
    add(
        "exp_import",
        '\'{{"features": {{"checkout": {{"valueType": "boolean", "defaultValue": false, "rules": [{{"type": "experiment", "trackingKey": "imported", "hashAttribute": "id", "coverage": 1, "condition": {{}}, "variations": ["a", "b"], "weights": [0.5, 0.5], "hashVersion": 2}}]}}}}}}\', '
        f"'growthbook', {s}",
    )
    add(
        "exp_import_assignments",
        f"'k', $$SELECT * FROM (VALUES ('{{new}}', 'treatment'), ('{{bob}}', 'control')) AS v (subject, variant)$$, {s}",
    )
    # Shared parts.
    add("exp_create_scope", "'{s}/below', '{s}'")
    add("exp_create_audience", f"'fresh', '[]', {s}")
    add(
        "exp_update_audience",
        f'\'aud\', \'{{{{"rules": [{{{{"conditions": [{{{{"attribute": "c", "operator": "neq", "value": 9}}}}]}}}}]}}}}\', {s}',
    )
    add("exp_delete_audience", f"'free', {s}")
    add("exp_create_layer", f"'fresh', {s}")
    add("exp_create_holdout", f"'fresh', 0.000001, {s}")
    add("exp_end_holdout", f"'hold', {s}")
    add("exp_set_config", f"'cfg', '{{{{\"n\": 3}}}}', {s}")
    add("exp_set_config", f"'fresh', '{{{{\"n\": 4}}}}', ARRAY['also'], {s}", "set_config_fresh")
    add("exp_delete_config", f"'spare', {s}")
    # Metrics and decisions.
    add("exp_define_metric", f"'paid', 'sum', 'order', cap => 6, {s}")
    add("exp_define_metric", f"'fresh', 'count', 'click', {s}", "define_metric_fresh")
    add("exp_delete_metric", f"'clicks', {s}")
    add("exp_add_metric", f"'k', 'clicks', {s}")
    add("exp_remove_metric", f"'k', 'paid', {s}")
    add("exp_aggregate", "")
    add("exp_set_winner_policy", f'\'k\', \'{{{{"mode": "automatic", "n_star": 1000, "mde": 0.1}}}}\', {s}')
    add(
        "exp_evaluate_winner",
        f"'k', {s}",
        before=(
            'SELECT exp_set_winner_policy(\'k\', \'{{"mode": "automatic", "n_star": 1000, "mde": 0.1}}\', \'{s}\')',
        ),
    )
    add("exp_set_bandit", f"'b', 'bought', {s}")
    # Delivering.
    add("exp_publish", s)
    add("exp_subscribe", f"'hook', 'http://127.0.0.1:9/other', ARRAY['experiment.*', 'config.published'], 'OTHER', {s}")
    add("exp_subscribe", f"'fresh', 'http://127.0.0.1:9/', ARRAY['*'], 'SECRET', {s}", "subscribe_fresh")
    add("exp_unsubscribe", f"'hook', {s}")
    add("exp_claim_deliveries", "'one', 1000, 1000", before=("SELECT exp_pause('m', '{s}')",))
    settled = (
        "coalesce((SELECT jsonb_agg(jsonb_build_object('subscription_id', d.subscription_id, 'scope', d.scope, 'experiment', d.experiment,"
        " 'event', d.event_id, 'state', 'dead')) FROM exp.delivery AS d WHERE d.scope = '{s}' AND d.state <> 'delivered'), '[]')"
    )
    claimed = ("SELECT exp_pause('m', '{s}')", "SELECT count(*) FROM exp_claim_deliveries('two', 1000, 1000)")
    add("exp_settle_deliveries", f"'two', {settled}", before=claimed)
    add(
        "exp_redeliver",
        f"(SELECT max(id) FROM exp.outbox WHERE scope = '{{s}}' AND topic = 'experiment.paused'), {s}",
        before=(*claimed, f"SELECT exp_settle_deliveries('two', {settled})"),
    )
    # The whole store.
    add("exp_init", "")
    add("exp_grant", "'pairs_role', 'app', '{s}'")
    add("exp_revoke", "'pairs_role', 'reader', '{s}'")
    add("exp_set", "'events_retention_days', 45")
    add("exp_set", "'covariate_days', 7", "set_covariate")
    add("exp_install_cron", "")
    add("exp_repair", "'counts equal a recount'")
    for task in ("fold", "aggregate", "evaluate", "deletes"):
        add("exp_maintain", f"'{task}'", f"maintain_{task}")
    add("exp_maintain", "")
    return act


ACTS = _acts()
