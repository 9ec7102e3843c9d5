//! Whether PDFs meet PDF/UA-1 and PDF/A-2a, in the eyes of `page_validation`.

use std::path::PathBuf;
use std::process::ExitCode;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf};

fn main() -> ExitCode {
    let files: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let mut failed = files.is_empty();
    for file in &files {
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            let options = ValidationOptions::default().profile(profile);
            match validate_pdf(file, &options) {
                Ok(report) if report.is_compliant => {}
                Ok(report) => {
                    failed = true;
                    for failure in &report.failures {
                        println!("{}: {failure}", file.display());
                    }
                }
                Err(error) => {
                    failed = true;
                    println!("{}: {error}", file.display());
                }
            }
        }
    }
    println!("{} files looked at", files.len());
    ExitCode::from(u8::from(failed))
}
