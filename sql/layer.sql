-- Layers: lines that experiments share without overlap.

CREATE FUNCTION @extschema@.exp_create_layer(layer text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_create_layer_wrapper';
COMMENT ON FUNCTION @extschema@.exp_create_layer(text, text) IS
'Makes a layer for the experiments of a scope and of those below, and returns it: layer, scope, created_at, experiments. LAYER_EXISTS where the scope has one of that name.';
REVOKE ALL ON FUNCTION @extschema@.exp_create_layer(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_list_layers(scope text DEFAULT NULL)
RETURNS TABLE (
    layer text, scope text, experiments jsonb, created_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_list_layers_wrapper';
COMMENT ON FUNCTION @extschema@.exp_list_layers(text) IS
'The layers that a scope can use, its own before those of the scopes above, with the experiments that have a place in them: [{"key","scope","status","start","end"}], without key and scope where you may not read theirs.';
REVOKE ALL ON FUNCTION @extschema@.exp_list_layers(text) FROM PUBLIC;
