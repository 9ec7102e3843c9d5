//! Whether a value is what a JSON Schema says, with as much of JSON Schema as schemars
//! writes. A keyword that is not known here fails the test: nothing passes unlooked at.

use serde_json::{Map, Value};

/// What in the value is not as the schema says, each with its path.
///
/// # Panics
/// Where the schema says nothing: everything would be as it says.
#[track_caller]
pub fn violations(schema: &Value, value: &Value) -> Vec<String> {
    let says = ["properties", "items", "oneOf", "anyOf", "$ref"];
    let says_something = says.iter().any(|keyword| schema.get(keyword).is_some());
    assert!(says_something, "the schema says nothing: {schema}");
    let mut found = Vec::new();
    check(schema, schema, value, "$", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    let schema = match schema {
        Value::Bool(true) => return,
        Value::Object(schema) => schema,
        other => panic!("{path}: no schema: {other}"),
    };
    for (keyword, rule) in schema {
        match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" | "format" | "default" => {}
            "$ref" => {
                let name = rule.as_str().and_then(|name| name.strip_prefix("#/$defs/"));
                let schema = &root["$defs"][name.expect("a definition")];
                check(root, schema, value, path, found);
            }
            "type" => {
                let known = rule.as_str().map(|name| vec![name]);
                let names = known.unwrap_or_else(|| {
                    let names = rule.as_array().expect("names").iter();
                    names.map(|name| name.as_str().expect("a name")).collect()
                });
                if !names.iter().any(|name| is_of(name, value)) {
                    found.push(format!("{path}: {value} is no {}", names.join(" or ")));
                }
            }
            "enum" => {
                if !rule.as_array().expect("values").contains(value) {
                    found.push(format!("{path}: {value} is none of {rule}"));
                }
            }
            "const" => {
                if rule != value {
                    found.push(format!("{path}: {value} is not {rule}"));
                }
            }
            "oneOf" => {
                let fits = |schema: &&Value| {
                    let mut found = Vec::new();
                    check(root, schema, value, path, &mut found);
                    found.is_empty()
                };
                let schemas = rule.as_array().expect("schemas").iter();
                let fitting = schemas.filter(fits).count();
                if fitting != 1 {
                    found.push(format!("{path}: {value} fits {fitting} of {rule}"));
                }
            }
            "anyOf" => {
                let fits = |schema: &Value| {
                    let mut found = Vec::new();
                    check(root, schema, value, path, &mut found);
                    found.is_empty()
                };
                if !rule.as_array().expect("schemas").iter().any(fits) {
                    found.push(format!("{path}: {value} fits none of {rule}"));
                }
            }
            "minimum" => {
                let least = rule.as_f64().expect("a number");
                if value.as_f64().is_some_and(|number| number < least) {
                    found.push(format!("{path}: {value} is less than {least}"));
                }
            }
            "items" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                for (index, item) in items {
                    check(root, rule, item, &format!("{path}[{index}]"), found);
                }
            }
            "properties" | "additionalProperties" | "required" => {}
            other => panic!("{path}: the keyword `{other}` is not known here"),
        }
    }
    if let Value::Object(object) = value {
        check_object(root, schema, object, path, found);
    }
}

fn check_object(
    root: &Value,
    schema: &Map<String, Value>,
    object: &Map<String, Value>,
    path: &str,
    found: &mut Vec<String>,
) {
    let none = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object);
    let properties = properties.unwrap_or(&none);
    for (name, value) in object {
        let path = format!("{path}.{name}");
        match properties.get(name) {
            Some(schema) => check(root, schema, value, &path, found),
            None if schema.get("additionalProperties") == Some(&Value::Bool(false)) => {
                found.push(format!("{path} is not known"));
            }
            None => {}
        }
    }
    let required = schema.get("required").and_then(Value::as_array);
    for name in required.into_iter().flatten() {
        if !object.contains_key(name.as_str().expect("a name")) {
            found.push(format!("{path}: no {name}"));
        }
    }
}

fn is_of(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "null" => value.is_null(),
        other => panic!("the type `{other}` is not known here"),
    }
}

#[test]
fn what_is_not_as_the_schema_says_is_found() {
    let schema = serde_json::json!({
        "type": "object", "additionalProperties": false, "required": ["a"],
        "properties": { "a": { "type": ["integer", "null"], "minimum": 0 }, "b": { "enum": ["x"] } },
    });
    let count = |value| violations(&schema, &value).len();
    assert_eq!(count(serde_json::json!({ "a": 1, "b": "x" })), 0);
    assert_eq!(count(serde_json::json!({ "a": null })), 0);
    assert_eq!(count(serde_json::json!({ "a": -1, "b": "y", "c": 1 })), 3);
    assert_eq!(count(serde_json::json!({ "b": "x" })), 1);
    assert_eq!(count(serde_json::json!([])), 1);
}
