//! A badge for a page about the project: how far each language is, as SVG.

use std::fmt::Write as _;

use super::{Language, Status};

/// How high it is, and how wide a letter is taken to be; each text is set to its width.
const HEIGHT: usize = 20;
const LETTER: usize = 7;
const MARGIN: usize = 6;

/// The badge: one part for each language that is translated, with how many of a hundred
/// messages are translated and not outdated. Without script and fonts of its own.
pub fn badge(status: &Status) -> String {
    let languages = status.languages.iter();
    let translated = languages.filter(|it| it.tag != status.source);
    let parts: Vec<(String, &str)> = translated.map(part).collect();
    let mut parts = parts;
    if parts.is_empty() {
        parts.push(("no translations".to_owned(), GREY));
    }
    let texts: Vec<&str> = parts.iter().map(|(text, _)| text.as_str()).collect();
    let title = super::html::escaped(&format!("translations: {}", texts.join(", ")));
    parts.insert(0, ("translations".to_owned(), GREY));
    let width: usize = parts.iter().map(|(text, _)| width_of(text)).sum();
    let mut svg = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{HEIGHT}\" \
         viewBox=\"0 0 {width} {HEIGHT}\" role=\"img\" aria-label=\"{title}\">\n<title>{title}</title>\n\
         <clipPath id=\"r\"><rect width=\"{width}\" height=\"{HEIGHT}\" rx=\"3\"/></clipPath>\n\
         <g clip-path=\"url(#r)\" font-family=\"Verdana, DejaVu Sans, sans-serif\" font-size=\"11\" \
         fill=\"#fff\" text-anchor=\"middle\">"
    );
    let mut at = 0;
    for (text, colour) in &parts {
        let width = width_of(text);
        let _ = writeln!(
            svg,
            "<rect x=\"{at}\" width=\"{width}\" height=\"{HEIGHT}\" fill=\"{colour}\"/>\
             <text x=\"{}\" y=\"14\" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\">{}</text>",
            at + width / 2,
            width - 2 * MARGIN,
            super::html::escaped(text)
        );
        at += width;
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

/// White on each of these has a contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3).
const GREY: &str = "#4d4d4d";
const GREEN: &str = "#1b7a36";
const OCHRE: &str = "#8a5a00";
const RED: &str = "#b3261e";

fn part(language: &Language) -> (String, &'static str) {
    if !language.is_readable {
        return (format!("{} unreadable", language.tag), RED);
    }
    let percent = language.counts.messages.percent();
    let colour = match percent {
        100 => GREEN,
        75.. => OCHRE,
        _ => RED,
    };
    (format!("{} {percent} %", language.tag), colour)
}

fn width_of(text: &str) -> usize {
    text.chars().count() * LETTER + 2 * MARGIN
}
