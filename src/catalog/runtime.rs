//! The text that fluent-bundle runs, made from the text that was checked.
//!
//! fluent-bundle selects with the plural rules of CLDR 37, takes the default
//! variant when a selector is of a type that it does not know, and does not say
//! where a function failed. So every selector is wrapped in a call of our own,
//! and every call gets its number:
//!
//! ```ftl
//! # { $place } becomes
//! # { PRINT($place, call: "6") }
//! # { NUMBER($n, type: "ordinal") -> [one] … *[other] … } becomes
//! # { SELECT(NUMBER($n, type: "ordinal", call: "7"), "one", "other", call: "8") -> [one] … *[other] … }
//! ```
//!
//! Neither the functions nor the option are known to translators: the check of
//! the original text refuses them.

use std::ops::Range;
use std::sync::Arc;

use super::frame::NumberedCall;
use super::syntax::{Call, Element, Expression, Inline, Name, Pattern, Select, Tree};

/// The function that selects a variant.
pub const SELECT: &str = "SELECT";
/// The function that prints a variable.
pub const PRINT: &str = "PRINT";
/// The option that holds the number of a call, as a text.
pub const CALL: &str = "call";

/// Source for fluent-bundle, and where each numbered call is in the file.
pub struct Runtime {
    /// Fluent source.
    pub source: String,
    /// The calls by number.
    pub calls: Vec<NumberedCall>,
}

/// More calls than [`runtime`] numbers in a file: each has a brace, a bracket or an arrow of its
/// own there.
pub fn most_calls(tree: &Tree) -> u64 {
    tree.file.text().len() as u64
}

/// Wraps every selector and numbers every call, counting from `first_call`.
pub fn runtime(tree: &Tree, first_call: u64) -> Runtime {
    let mut wrapper = Wrapper {
        insertions: Vec::new(),
        calls: Vec::new(),
        first_call,
    };
    for entry in &tree.entries {
        for pattern in entry
            .value
            .iter()
            .chain(entry.attributes.iter().map(|(_, pattern)| pattern))
        {
            wrapper.pattern(pattern);
        }
    }
    // At one place an inner call closes before the outer one: a stable sort keeps
    // the order in which the tree was walked, which is inner first.
    wrapper.insertions.sort_by_key(|(at, _)| *at);
    let text = tree.file.text();
    let mut source = String::with_capacity(text.len() * 2);
    let mut done = 0;
    for (at, inserted) in &wrapper.insertions {
        source.push_str(&text[done..*at]);
        source.push_str(inserted);
        done = *at;
    }
    source.push_str(&text[done..]);
    Runtime {
        source,
        calls: wrapper.calls,
    }
}

struct Wrapper {
    insertions: Vec<(usize, String)>,
    calls: Vec<NumberedCall>,
    first_call: u64,
}

impl Wrapper {
    fn number(&mut self, range: Range<usize>, form: Option<Arc<str>>) -> u64 {
        self.calls.push(NumberedCall { range, form });
        self.first_call + self.calls.len() as u64 - 1
    }

    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                Element::Placeable(Expression::Inline(Inline::Variable(name))) => self.print(name),
                Element::Placeable(expression) => self.expression(expression),
                Element::Text(_) => {}
            }
        }
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select(select) => self.select(select),
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Call(call) => self.call(call),
            Inline::Placeable(expression) => self.expression(expression),
            _ => {}
        }
    }

    fn print(&mut self, name: &Name) {
        // With the `$`.
        let range = name.range.start - 1..name.range.end;
        self.insertions.push((range.start, format!("{PRINT}(")));
        let end = range.end;
        let number = self.number(range, None);
        self.insertions
            .push((end, format!(", {CALL}: \"{number}\")")));
    }

    fn call(&mut self, call: &Call) {
        for argument in &call.positional {
            self.inline(argument);
        }
        let mut options = call.options.iter();
        let form = options.find(|option| option.name.text == "form" && !option.is_number);
        let form = form.map(|form| Arc::from(form.value.as_str()));
        let number = self.number(call.function.range.clone(), form);
        let is_empty = call.positional.is_empty() && call.options.is_empty();
        let comma = if is_empty { "" } else { ", " };
        self.insertions
            .push((call.tail, format!("{comma}{CALL}: \"{number}\"")));
    }

    fn select(&mut self, select: &Select) {
        let range = selector_range(&select.selector);
        // The call opens before anything of the selector is inserted.
        self.insertions.push((range.start, format!("{SELECT}(")));
        self.inline(&select.selector);
        let number = self.number(range, None);
        let keys: String = select
            .variants
            .iter()
            .map(|variant| format!(", \"{}\"", variant.key.text))
            .collect();
        self.insertions
            .push((select.arrow, format!("{keys}, {CALL}: \"{number}\") ")));
        for variant in &select.variants {
            self.pattern(&variant.pattern);
        }
    }
}

/// The bytes where a selector starts, up to the end of its name.
fn selector_range(selector: &Inline) -> Range<usize> {
    match selector {
        Inline::Text(range) => range.start - 1..range.end + 1,
        Inline::Number(range) => range.clone(),
        // With the `$` or `-`.
        Inline::Variable(name) => name.range.start - 1..name.range.end,
        Inline::Term { id, .. } => id.range.start - 1..id.range.end,
        Inline::Call(call) => call.function.range.clone(),
        Inline::Message { id, .. } => id.range.clone(),
        // The grammar has no placeable as a selector.
        Inline::Placeable(_) => 0..0,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use fluent_bundle::FluentResource;
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostics::SourceFile;

    fn run(text: &str) -> Option<(Arc<SourceFile>, Runtime)> {
        let file = SourceFile::new("x.ftl", text);
        let tree = Tree::parse(Arc::clone(&file)).ok()?;
        Some((file, runtime(&tree, 0)))
    }

    #[test]
    fn selectors_and_calls_are_wrapped_and_numbered() {
        let text = "a = { NUMBER($n, type: \"ordinal\") ->\n    [1] x\n   *[other] { $n } { NAME( $n , ) }\n}\n";
        let (file, runtime) = run(text).unwrap();
        assert_eq!(
            runtime.source,
            "a = { SELECT(NUMBER($n, type: \"ordinal\", call: \"0\") , \"1\", \"other\", call: \"1\") ->\n    \
             [1] x\n   *[other] { PRINT($n, call: \"2\") } { NAME( $n, call: \"3\" , ) }\n}\n"
        );
        let calls: Vec<_> = runtime
            .calls
            .into_iter()
            .map(|call| &file.text()[call.range])
            .collect();
        assert_eq!(calls, ["NUMBER", "NUMBER", "$n", "NAME"]);
    }

    /// Pieces of Fluent in any order: mostly nonsense, sometimes not.
    fn fluent() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "{ ",
            " }",
            "$a",
            "NUMBER(",
            "NAME(",
            ")",
            ", ",
            "x: 1",
            "y: \"t\"",
            "\"t)}\"",
            " ->\n",
            "\n  [one] ",
            "\n *[other] ",
            "\n  [1] ",
            "\n",
            " ",
            "-term",
            ".attr",
            "msg",
            "\na = ",
            "\n-b = ",
            "\n    .c = ",
            "日本",
            "12.5",
        ]);
        prop::collection::vec(piece, 0..40).prop_map(|pieces| format!("a = {}", pieces.concat()))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        /// Whatever parses still parses afterwards, with the same entries.
        #[test]
        fn what_was_checked_is_what_runs(text in fluent()) {
            if let Some((file, runtime)) = run(&text) {
                let again = FluentResource::try_new(runtime.source.clone());
                prop_assert!(again.is_ok(), "{}", runtime.source);
                let before = Tree::parse(file).unwrap().entries.len();
                let after = Tree::parse(SourceFile::new("y.ftl", runtime.source)).unwrap().entries.len();
                prop_assert_eq!(before, after);
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            let _ = run(&text);
        }
    }
}
