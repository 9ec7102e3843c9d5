//! Documents in one file, the same bytes for the same documents.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Writes files of a folder into a ZIP archive (APPNOTE 6.3), in the order of their names.
///
/// They are stored and not compressed, since a PDF is compressed already, and every one of
/// them has the earliest time that the format knows and the mode 0644: nothing of the machine
/// gets in.
///
/// # Errors
/// What the system says, and a file that the format has no place for.
pub fn write<'a>(
    archive: &Path,
    folder: &Path,
    names: impl IntoIterator<Item = &'a str>,
) -> io::Result<()> {
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_unstable();
    let mut zip = ZipWriter::new(BufWriter::new(File::create(archive)?));
    for name in names {
        let mut file = BufReader::new(File::open(folder.join(name))?);
        let is_large = file.get_ref().metadata()?.len() >= u64::from(u32::MAX);
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
            .large_file(is_large);
        zip.start_file(name, options)?;
        io::copy(&mut file, &mut zip)?;
    }
    let mut file = zip.finish()?;
    file.flush()?;
    // Before the release gets its name, or a crash could leave an archive without content.
    file.get_ref().sync_all()
}
