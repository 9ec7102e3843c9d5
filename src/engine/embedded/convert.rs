//! From Typst's types to ours.

use typst::diag::{Severity as TypstSeverity, SourceDiagnostic};
use typst::syntax::{DiagSpan, DiagSpanKind};
use typst::{World, WorldExt};
use typst_pdf::PdfStandard;

use super::world::DocumentWorld;
use crate::engine::{Place, Problem, Reporter, Severity, Standard, hints};

pub(super) fn problems(world: &DocumentWorld, diagnostics: &[SourceDiagnostic]) -> Vec<Problem> {
    diagnostics
        .iter()
        .map(|diagnostic| problem(world, diagnostic))
        .collect()
}

fn problem(world: &DocumentWorld, diagnostic: &SourceDiagnostic) -> Problem {
    // In the order in which `typst compile` leaves them to be read: general hints,
    // hints about a place, calls.
    let (general, placed): (Vec<_>, Vec<_>) = diagnostic
        .hints
        .iter()
        .partition(|hint| hint.span.is_detached());
    let own = general
        .into_iter()
        .chain(placed)
        .map(|hint| hint.v.to_string());
    let calls = diagnostic.trace.iter().filter_map(|point| {
        let place = place(world, point.span.into())?;
        Some(format!("{} at {place}", point.v))
    });
    Problem {
        severity: match diagnostic.severity {
            TypstSeverity::Error => Severity::Error,
            TypstSeverity::Warning => Severity::Warning,
        },
        reporter: Reporter::Typst,
        message: diagnostic.message.to_string(),
        hints: hints(own.chain(calls)),
        place: place(world, diagnostic.span),
    }
}

fn place(world: &DocumentWorld, span: DiagSpan) -> Option<Place> {
    let id = span.id()?;
    let range = world.range(span)?;
    let position = |lines: &typst::syntax::Lines<String>| lines.byte_to_line_column(range.start);
    let (line, column) = match span.get() {
        DiagSpanKind::Detached => return None,
        DiagSpanKind::Number { .. } => position(world.source(id).ok()?.lines())?,
        // In a data file, which is no Typst source.
        DiagSpanKind::Range { .. } => position(&world.file(id).ok()?.lines().ok()?)?,
    };
    Some(Place {
        file: world.path(id),
        line: line + 1,
        column: column + 1,
        range: Some(range),
    })
}

pub(super) fn standard(standard: Standard) -> PdfStandard {
    match standard {
        Standard::V1_4 => PdfStandard::V_1_4,
        Standard::V1_5 => PdfStandard::V_1_5,
        Standard::V1_6 => PdfStandard::V_1_6,
        Standard::V1_7 => PdfStandard::V_1_7,
        Standard::V2_0 => PdfStandard::V_2_0,
        Standard::A1b => PdfStandard::A_1b,
        Standard::A1a => PdfStandard::A_1a,
        Standard::A2b => PdfStandard::A_2b,
        Standard::A2u => PdfStandard::A_2u,
        Standard::A2a => PdfStandard::A_2a,
        Standard::A3b => PdfStandard::A_3b,
        Standard::A3u => PdfStandard::A_3u,
        Standard::A3a => PdfStandard::A_3a,
        Standard::A4 => PdfStandard::A_4,
        Standard::A4f => PdfStandard::A_4f,
        Standard::A4e => PdfStandard::A_4e,
        Standard::Ua1 => PdfStandard::Ua_1,
    }
}
