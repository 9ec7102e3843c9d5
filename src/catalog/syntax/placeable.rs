//! Mistakes between braces.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

use super::letters::{self, leading_name};
use super::refusal::Junk;
use crate::diagnostics::Diagnostic;

/// The mistake in a placeable that the parser gave up in.
pub fn mistake(junk: &Junk) -> Option<Diagnostic> {
    let open = Open::at(junk);
    letter(junk, &open)
        .or_else(|| selection(junk, &open))
        .or_else(|| call(junk, &open))
        .or_else(|| unclosed(junk, &open))
        .or_else(|| literal(junk))
}

/// What is open where the parser gave up, the innermost last: the byte of each bracket.
struct Open(Vec<(usize, char)>);

impl Open {
    fn at(junk: &Junk) -> Self {
        let mut open = Vec::new();
        let mut in_string = false;
        let mut is_escaped = false;
        let end = junk.at.max(junk.range.start);
        for (at, letter) in junk.text()[junk.range.start..end].char_indices() {
            let at = junk.range.start + at;
            match letter {
                '\n' => in_string = false,
                _ if is_escaped => is_escaped = false,
                '\\' if in_string => is_escaped = true,
                '"' if in_string || !open.is_empty() => in_string = !in_string,
                _ if in_string => {}
                '{' => open.push((at, letter)),
                // Within the text of a variant a parenthesis is text.
                '(' if !open.is_empty() && is_callee(&junk.text()[..at]) => open.push((at, letter)),
                '}' => while open.pop().is_some_and(|(_, it)| it == '(') {},
                ')' if open.last().is_some_and(|(_, it)| *it == '(') => {
                    open.pop();
                }
                _ => {}
            }
        }
        Self(open)
    }

    fn brace(&self) -> Option<usize> {
        let mut open = self.0.iter().rev();
        open.find(|(_, it)| *it == '{').map(|(at, _)| *at)
    }

    fn parenthesis(&self) -> Option<usize> {
        let (at, letter) = self.0.last()?;
        (*letter == '(').then_some(*at)
    }
}

fn is_callee(before: &str) -> bool {
    let before = before.trim_end();
    let name = before.len() - trailing_name(before).len();
    let placeable = before[..name].trim_end();
    !before.is_empty() && name < before.len() && placeable.ends_with(['{', '(', ',', ' '])
}

fn trailing_name(text: &str) -> &str {
    let start = text.rfind(|letter| !letters::is_of_name(letter));
    let start = start.map_or(0, |at| {
        at + text[at..].chars().next().map_or(0, char::len_utf8)
    });
    &text[start..]
}

/// A letter that only looks like Fluent's.
fn letter(junk: &Junk, open: &Open) -> Option<Diagnostic> {
    open.brace()?;
    let found = junk.found()?;
    let meant = letters::meant(found).or_else(|| letters::is_quote(found).then_some('"'))?;
    let name = letters::name(found);
    let help = match meant {
        '"' => {
            let rest = junk.text()[junk.letter().end..]
                .lines()
                .next()
                .unwrap_or_default();
            let word = rest
                .split(|it| it == '"' || letters::is_quote(it))
                .next()
                .unwrap_or_default();
            format!("write straight quotation marks: `\"{word}\"`")
        }
        '-' => {
            let before = trailing_name(&junk.text()[..junk.at]);
            let after = leading_name(&junk.text()[junk.letter().end..]);
            format!("write the hyphen of the keyboard: `{before}-{after}`")
        }
        '>' => "write `->`".to_owned(),
        ' ' => "write an ordinary space; a no-break space within a text is written {\"\\u00A0\"}"
            .to_owned(),
        _ => format!("write `{meant}`, with the keyboard set to Latin letters"),
    };
    Some(
        junk.problem(
            format!("there is {name} in a placeable"),
            junk.letter(),
            match meant {
                ' ' => "not a space".to_owned(),
                '>' => "not `->`".to_owned(),
                _ => format!("not `{meant}`"),
            }
            .as_str(),
            help,
        ),
    )
}

/// Selections: their arrow, their variants, and the default.
fn selection(junk: &Junk, open: &Open) -> Option<Diagnostic> {
    let text = junk.text();
    let brace = open.brace();
    let opened = |problem: Diagnostic| match brace {
        Some(brace) => problem.also(junk.location(brace..brace + 1), "this selection"),
        None => problem,
    };
    let problem = match junk.kind {
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            let rest = text[junk.at..].trim_start();
            if rest.starts_with('}') {
                junk.problem(
                    "this selection has no variants",
                    junk.letter(),
                    "expected the variants",
                    "write them after the `->`, one a line: `[one] …`, `*[other] …`; or take the `->` away to print the value",
                )
            } else {
                let line = junk.line_at(junk.at);
                junk.problem(
                    "a variant is on the line of the `->`",
                    junk.at..line.end,
                    "expected the end of the line",
                    "begin a new line for each variant, with spaces before its `[`",
                )
            }
        }
        ErrorKind::MissingDefaultVariant => return Some(opened(no_default(junk, brace))),
        ErrorKind::MultipleDefaultVariants => junk.problem(
            "more than one variant is marked with `*`",
            junk.letter(),
            "again",
            "keep the `*` of the variant that is taken where no other is",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            let start = brace.map_or(junk.at, |brace| brace + 1);
            let selector = text[start..junk.at].trim();
            let start = start + text[start..junk.at].find(selector).unwrap_or_default();
            return Some(junk.problem(
                format!("`{selector}` cannot be selected on"),
                start..start + selector.len(),
                "no variable",
                "select on a variable, `{ $variable ->`, or on a function of one, `{ GENDER($person) ->`",
            ));
        }
        _ => return None,
    };
    Some(opened(problem))
}

/// A selection of which no variant has the `*`.
fn no_default(junk: &Junk, brace: Option<usize>) -> Diagnostic {
    let text = junk.text();
    let start = brace.unwrap_or(junk.range.start);
    let line = junk.line_at(junk.at);
    let written = text[line.clone()].trim();
    let key = written.split([':', '=', ' ']).next().unwrap_or_default();
    if written.starts_with(|it: char| it.is_ascii_alphanumeric()) {
        let content = line.end - text[line.clone()].trim_start().len();
        return junk.problem(
            "this variant has no brackets around its key",
            content..content + key.len(),
            "expected `[`",
            format!(
                "write `[{key}] …`, and `*[…]` for the variant that is taken where no other is"
            ),
        );
    }
    let body = &text[start..junk.at];
    let last = body.rfind("\n").map(|_| body).and_then(|body| {
        let mut at = None;
        let mut from = 0;
        for line in body.split_inclusive('\n') {
            let content = line.trim_start();
            if content.starts_with('[') {
                at = Some(from + line.len() - content.len());
            }
            from += line.len();
        }
        at
    });
    match last {
        Some(at) => {
            let at = start + at;
            let end = text[at..].find(']').map_or(at + 1, |end| at + end + 1);
            let key = &text[at..end];
            junk.problem(
                "no variant is marked as the default with `*`",
                at..end,
                "the last variant",
                format!("put `*` before the variant that is taken where no other is: `*{key}`, or add `*[other] …`"),
            )
        }
        None => junk.problem(
            "this selection has no variants",
            junk.letter(),
            "expected a variant",
            "write them one a line: `[one] …`, `*[other] …`",
        ),
    }
}

/// Calls of functions.
fn call(junk: &Junk, open: &Open) -> Option<Diagnostic> {
    let text = junk.text();
    let parenthesis = open.parenthesis();
    let found = junk.found();
    match junk.kind {
        ErrorKind::ForbiddenCallee => {
            let before = &text[..junk.at];
            let close = before.rfind('(')?;
            let name = trailing_name(before[..close].trim_end());
            let start = before[..close].trim_end().len() - name.len();
            Some(junk.problem(
                format!("`{name}` is no function"),
                start..start + name.len(),
                "expected capitals",
                format!(
                    "the names of functions have capitals only: `{}(…)`",
                    name.to_ascii_uppercase()
                ),
            ))
        }
        ErrorKind::PositionalArgumentFollowsNamed => Some(junk.problem(
            "a value comes after an option",
            junk.letter(),
            "the value ends here",
            "write the value first: `NAME($host, form: \"address\")`",
        )),
        ErrorKind::DuplicatedNamedArgument(name) => Some(junk.problem(
            format!("the option `{name}` is here twice"),
            junk.letter(),
            "again",
            "keep one of them",
        )),
        ErrorKind::ExpectedLiteral => {
            let name = leading_name(&text[junk.at..]);
            let (message, help) = match found {
                Some('$' | '{') => (
                    "the value of an option cannot be a variable".to_owned(),
                    "write a text in quotation marks, or a number".to_owned(),
                ),
                _ if !name.is_empty() => (
                    format!("there are no quotation marks around `{name}`"),
                    format!("write `\"{name}\"`"),
                ),
                _ => (
                    "the value of an option is missing".to_owned(),
                    "write a text in quotation marks, or a number: `form: \"address\"`".to_owned(),
                ),
            };
            let end = junk.letter().end.max(junk.at + name.len());
            Some(junk.problem(message, junk.at..end, "expected a text or a number", help))
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedToken(')') => {
            let parenthesis = parenthesis?;
            let close = |range: Range<usize>| {
                junk.problem(
                    "this parenthesis is not closed",
                    parenthesis..parenthesis + 1,
                    "opened here",
                    "write `)` after the last option",
                )
                .also(junk.location(range), "expected `)` before this")
            };
            match found {
                Some('=') => Some(junk.problem(
                    "there is `=` between an option and its value",
                    junk.letter(),
                    "expected `:`",
                    "write `:`, as in `form: \"address\"`",
                )),
                None | Some('}' | '{' | '#') => Some(close(junk.letter())),
                Some(_) if junk.at >= junk.range.end => Some(close(junk.letter())),
                Some(_) => None,
            }
        }
        _ => None,
    }
}

/// Braces that are open at the end, and braces with nothing in them.
fn unclosed(junk: &Junk, open: &Open) -> Option<Diagnostic> {
    let text = junk.text();
    match (junk.kind, junk.found()) {
        (ErrorKind::UnbalancedClosingBrace, _) => Some(junk.problem(
            "this `}` closes nothing",
            junk.letter(),
            "no `{` before it",
            "remove it, or write the `{`; a brace that is meant as text is written {\"}\"}",
        )),
        (ErrorKind::ExpectedInlineExpression, Some('}')) => {
            let brace = open.brace()?;
            Some(junk.problem(
                "there is nothing between these braces",
                brace..junk.letter().end,
                "nothing to print",
                "write what is printed there: `{ $variable }` or `{ message }`; a brace that is meant as text is written {\"{\"}",
            ))
        }
        (ErrorKind::ExpectedCharRange { .. }, _) if text[..junk.at].ends_with('$') => {
            let name = leading_name(text[junk.at..].trim_start());
            let help = match name {
                "" => "a variable is written `$name`; its name begins with a letter".to_owned(),
                name => format!("write `${name}`, with nothing between"),
            };
            Some(junk.problem(
                "there is no name after the `$`",
                junk.at - 1..junk.at,
                "no variable",
                help,
            ))
        }
        (ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression, _) => {
            let brace = open.brace()?;
            let content = text[brace + 1..junk.at].trim();
            let help = match content.lines().next() {
                Some(line) if !content.contains("->") && !line.is_empty() => {
                    format!("close it: `{{ {line} }}`")
                }
                _ if content.contains("->") => {
                    "write `}` on a line of its own after the last variant, with spaces before it".to_owned()
                }
                _ => "write `{ $variable }`, `{ message }` or `{ FUNCTION($variable) }`; a brace that is meant as text is written {\"{\"}".to_owned(),
            };
            let noticed = junk.letter();
            let problem = junk.problem(
                "this brace is not closed",
                brace..brace + 1,
                "opened here",
                help,
            );
            Some(problem.also(junk.location(noticed), "expected `}` before this"))
        }
        _ => None,
    }
}

/// Texts in quotation marks.
fn literal(junk: &Junk) -> Option<Diagnostic> {
    let line = junk.line_at(junk.at);
    match junk.kind {
        ErrorKind::UnterminatedStringLiteral => {
            let before = &junk.text()[line.start..junk.at];
            let quote = line.start + before.rfind('"')?;
            Some(junk.problem(
                "this quotation mark is not closed",
                quote..quote + 1,
                "opened here",
                "write `\"` at the end of the text, on the same line",
            ))
        }
        ErrorKind::UnknownEscapeSequence(_) => Some(junk.problem(
            "no character is written so",
            junk.at..(junk.at + 1).min(line.end),
            "after the `\\`",
            "the escapes are \\\", \\\\, and \\u with four hexadecimal digits, as in {\"\\u00A0\"}",
        )),
        ErrorKind::InvalidUnicodeEscapeSequence(_) => Some(junk.problem(
            "this character has too few hexadecimal digits",
            junk.at..junk.letter().end,
            "expected a digit",
            "write four digits after \\u, as in {\"\\u00A0\"}, or six after \\U",
        )),
        _ => None,
    }
}
