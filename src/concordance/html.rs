//! A concordance as one page that can be sent to somebody: no script, no other file.

use std::fmt::Write as _;

use super::{Concordance, table};
use crate::report::html::{escaped, page};

const STYLE: &str = "\
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 100rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }\n\
h1 { font-size: 1.5rem; }\n\
.scroll { overflow-x: auto; }\n\
table { border-collapse: collapse; width: 100%; }\n\
caption { text-align: start; padding-block: .5rem; }\n\
th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: start; vertical-align: top; }\n\
thead th { background: #f0f0f0; }\n\
tbody th { font-weight: 600; }\n\
ul { list-style: none; margin: 0; padding: 0; }\n\
li + li { margin-block-start: .4rem; }\n\
cite { font-style: normal; }\n\
.place { display: block; font-size: .8rem; color: #555; }\n\
.missing { background: #fff4e5; }\n\
@media print { body { margin: 0; max-width: none; font-size: 9pt; } .scroll { overflow: visible; } thead { display: table-header-group; } tr { break-inside: avoid; } @page { size: A4 landscape; margin: 12mm; } }\n";

/// The concordance as an HTML document.
pub fn html(concordance: &Concordance) -> String {
    let mut body = String::new();
    // Writing to a text cannot fail.
    let _ = write_body(concordance, &mut body);
    page(&format!("Facts of {}", concordance.record), STYLE, &body)
}

fn write_body(concordance: &Concordance, page: &mut String) -> std::fmt::Result {
    let record = escaped(&concordance.record);
    writeln!(
        page,
        "<h1>Facts of {record}, revision {}</h1>",
        concordance.revision
    )?;
    writeln!(
        page,
        "<p>Each row is a fact of the record, with its text in every language. Below each text: where it is on the page, and the file and line of the translation.</p>\n<ul>"
    )?;
    for language in &concordance.languages {
        let tag = escaped(&language.tag);
        writeln!(
            page,
            "<li>{tag}: <cite lang=\"{tag}\" dir=\"{}\">{}</cite></li>",
            language.direction,
            escaped(&language.title)
        )?;
    }
    writeln!(
        page,
        "</ul>\n<div class=\"scroll\" role=\"region\" aria-label=\"Facts\" tabindex=\"0\">\n<table>\n<caption>{} facts in {} languages</caption>\n<thead>\n<tr><th scope=\"col\">fact</th>",
        concordance.facts.len(),
        concordance.languages.len()
    )?;
    for language in &concordance.languages {
        writeln!(page, "<th scope=\"col\">{}</th>", escaped(&language.tag))?;
    }
    writeln!(page, "</tr>\n</thead>\n<tbody>")?;
    for fact in &concordance.facts {
        writeln!(
            page,
            "<tr><th scope=\"row\">{}</th>",
            escaped(&table::name(fact))
        )?;
        for language in &concordance.languages {
            let own: Vec<_> = fact
                .printed
                .iter()
                .filter(|reading| reading.language == language.tag)
                .collect();
            if own.is_empty() {
                writeln!(page, "<td class=\"missing\">not said</td>")?;
                continue;
            }
            writeln!(page, "<td><ul>")?;
            for reading in own {
                writeln!(
                    page,
                    "<li><span lang=\"{}\" dir=\"{}\">{}</span><span class=\"place\">{} · {}:{}</span></li>",
                    escaped(&language.tag),
                    language.direction,
                    escaped(&reading.text),
                    escaped(&reading.place),
                    escaped(&reading.file),
                    reading.line
                )?;
            }
            writeln!(page, "</ul></td>")?;
        }
        writeln!(page, "</tr>")?;
    }
    writeln!(page, "</tbody>\n</table>\n</div>")
}
