//! Unleash's engine in a loop over subjects: the arguments and the protocol are those of `../sdk.mjs`.

use std::io::{BufRead, BufReader};
use std::time::Instant;

use serde_json::{Value, json};
use unleash_types::client_features::Context;
use unleash_yggdrasil::{EngineState, UpdateMessage};

type Failure = Box<dyn std::error::Error>;

/// Unleash's properties are texts.
fn context(line: &str) -> Result<Context, Failure> {
    let Value::Object(attributes) = serde_json::from_str(line)? else { return Err("no object".into()) };
    let text = |value: Value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    let properties = attributes.into_iter().map(|(name, value)| (name, text(value))).collect();
    Ok(Context { properties: Some(properties), ..Context::default() })
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().collect();
    let lines = BufReader::new(std::fs::File::open(&arguments[1])?).lines();
    let contexts = lines.map(|line| context(&line?)).collect::<Result<Vec<Context>, Failure>>()?;
    let rules: Value = serde_json::from_str(&arguments[2])?;
    let strategy = json!({"name": "default", "constraints": rules["constraints"]});
    let feature = json!({"name": "targeted", "enabled": true, "strategies": [strategy]});
    let features = serde_json::from_value(json!({"version": 2, "features": [feature]}))?;
    let engine = EngineState::default();
    if let Some(warnings) = engine.take_state(UpdateMessage::FullResponse(features)) {
        return Err(format!("{} warnings", warnings.len()).into());
    }
    println!("{}", json!({"subjects": contexts.len()}));
    for name in std::io::stdin().lines() {
        if name? != "unleash_match" {
            return Err("unleash_match is all there is".into());
        }
        let started = Instant::now();
        let count = contexts.iter().filter(|context| engine.is_enabled("targeted", context, &None)).count();
        println!("{}", json!({"seconds": started.elapsed().as_secs_f64(), "count": count}));
    }
    Ok(())
}
