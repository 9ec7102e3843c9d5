//! Enums whose variants have different shapes in YAML.

/// Implements `Deserialize` for an enum whose variants have different YAML shapes.
///
/// `#[serde(untagged)]` would lose the places of the values and say only that no
/// variant matched; a visitor keeps the places and names what was expected.
macro_rules! by_shape {
    ($name:ident, $expected:literal, { $($method:tt)* }) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Shape;
                impl<'de> serde::de::Visitor<'de> for Shape {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($expected)
                    }

                    $($method)*
                }
                deserializer.deserialize_any(Shape)
            }
        }
    };
}
