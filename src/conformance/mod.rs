//! Whether a finished PDF meets the standards that it claims.
//!
//! The judge is `page_validation`, a validator that has nothing to do with Typst: what made a file
//! is a bad witness of it. It looks at fonts, colours, metadata, tags and attachments; what a
//! reader hears is compared in [`readback`](crate::readback).

mod lengths;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use page_validation::{ValidationFailure, ValidationOptions, ValidationProfile};

use crate::diagnostics::Diagnostic;
use crate::engine::{Standard, Standards};
use crate::rules::Rule;

/// The rule on the length of a stream (ISO 19005-1, 6.1.7, ISO 19005-2 and -3, 6.1.7.1), as the
/// validator names it; see [`lengths`].
const STREAM_LENGTH: [&str; 2] = [":6.1.7.1:1", ":6.1.7:1"];

/// What a PDF does not meet of its standards, one problem for each clause; nothing where all is
/// well. `path` is the name of the PDF. A version of PDF claims nothing that could be checked.
pub fn check(path: &Path, pdf: &[u8], standards: &Standards) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for standard in standards.as_slice() {
        match judge(*standard) {
            Judge::Profile(profile) => problems.extend(failures(path, pdf, *standard, profile)),
            Judge::Nobody => problems.push(
                Diagnostic::new(
                    Rule::PdfUnvalidated,
                    format!("whether the PDF meets {} was not checked", title(*standard)),
                )
                .in_file(path)
                .help("the validator of this program knows PDF/A-1, PDF/A-2, PDF/A-3 and PDF/UA-1"),
            ),
            Judge::NotNeeded => {}
        }
    }
    problems
}

/// Who says whether a standard is met.
enum Judge {
    Profile(ValidationProfile),
    /// A standard that the validator does not know.
    Nobody,
    /// A version of PDF.
    NotNeeded,
}

fn judge(standard: Standard) -> Judge {
    Judge::Profile(match standard {
        Standard::A1b => ValidationProfile::PdfA1b,
        Standard::A1a => ValidationProfile::PdfA1a,
        Standard::A2b => ValidationProfile::PdfA2b,
        Standard::A2u => ValidationProfile::PdfA2u,
        Standard::A2a => ValidationProfile::PdfA2a,
        Standard::A3b => ValidationProfile::PdfA3b,
        Standard::A3u => ValidationProfile::PdfA3u,
        Standard::A3a => ValidationProfile::PdfA3a,
        Standard::Ua1 => ValidationProfile::PdfUa1,
        Standard::A4 | Standard::A4f | Standard::A4e => return Judge::Nobody,
        Standard::V1_4 | Standard::V1_5 | Standard::V1_6 | Standard::V1_7 | Standard::V2_0 => {
            return Judge::NotNeeded;
        }
    })
}

/// `PDF/A-2a`, `PDF/UA-1`.
fn title(standard: Standard) -> String {
    let name = standard.name();
    match name.split_once('-') {
        Some((family, part)) => format!("PDF/{}-{part}", family.to_uppercase()),
        None => format!("PDF {name}"),
    }
}

fn failures(
    path: &Path,
    pdf: &[u8],
    standard: Standard,
    profile: ValidationProfile,
) -> Vec<Diagnostic> {
    let title = title(standard);
    let problem = |message: String| Diagnostic::new(Rule::PdfConformance, message).in_file(path);
    let options = ValidationOptions::default().profile(profile);
    // A file of somebody else may be made to break the validator.
    let judged = || page_validation::validate_pdf_bytes(pdf, &options);
    let Ok(result) = catch_unwind(AssertUnwindSafe(judged)) else {
        return vec![problem(format!(
            "whether the PDF meets {title} is not known: the validator failed on it"
        ))];
    };
    let report = match result {
        Ok(report) => report,
        Err(error) => {
            return vec![problem(format!(
                "whether the PDF meets {title} is not known: {error}"
            ))];
        }
    };
    let is_mistaken = |failure: &ValidationFailure| {
        let is_length = STREAM_LENGTH
            .iter()
            .any(|rule| failure.rule_id.ends_with(rule));
        is_length && lengths::are_right(pdf)
    };
    let (mistaken, failures): (Vec<_>, Vec<_>) = report.failures.into_iter().partition(is_mistaken);
    if failures.is_empty() && mistaken.is_empty() && !report.is_compliant {
        return vec![problem(format!(
            "the PDF does not meet {title}, and the validator does not say why"
        ))];
    }
    let problems = failures.into_iter().map(|failure| {
        let ValidationFailure {
            rule_id, message, ..
        } = &failure;
        let problem = problem(format!(
            "the PDF does not meet {title}: {message} ({rule_id})"
        ));
        match &failure.guidance {
            Some(guidance) => problem.help(guidance.suggested_fix.clone()),
            None => problem,
        }
    });
    problems.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_standard_has_its_title() {
        let titles = Standard::ALL.map(title);
        assert_eq!(titles[0], "PDF 1.4");
        assert_eq!(titles[9], "PDF/A-2a");
        assert_eq!(titles[16], "PDF/UA-1");
    }

    /// The validator's own names of its profiles are those of the standards.
    #[test]
    fn each_standard_is_judged_by_its_own_profile() {
        for standard in Standard::ALL {
            if let Judge::Profile(profile) = judge(standard) {
                assert_eq!(profile.to_string(), title(standard));
            }
        }
    }

    #[test]
    fn what_is_no_pdf_meets_nothing() {
        let problems = check(Path::new("a.pdf"), b"text", &Standards::default());
        let messages: Vec<_> = problems.iter().map(|it| it.message.as_str()).collect();
        assert_eq!(messages.len(), 2, "{messages:?}");
        assert!(messages[0].starts_with("whether the PDF meets PDF/UA-1 is not known: "));
    }

    #[test]
    fn what_was_not_checked_is_said() {
        let standards = "1.7".parse().unwrap();
        assert_eq!(check(Path::new("a.pdf"), b"", &standards).len(), 0);
        let standards = "a-4".parse().unwrap();
        let problems = check(Path::new("a.pdf"), b"", &standards);
        assert_eq!(problems[0].rule, Rule::PdfUnvalidated);
    }
}
