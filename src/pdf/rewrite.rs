//! A file with one of its streams exchanged.
//!
//! The other objects stay as they are, byte for byte, and the table of objects says where they are
//! now. ISO 32000-1 has another way, to append what has changed (7.5.6); then the file would have
//! two of the object, and a reader that does not take the last one would read the old.

use std::ops::Range;

use super::{Damage, File, Lexer, Object};

/// How many bytes a row of the table of objects has (7.5.4).
const ROW: usize = 20;
/// How many of them are the place of an object.
const PLACE: usize = 10;

/// The same file with other data in a stream that is not compressed.
///
/// # Errors
/// A file that cannot be read, no such stream in it, and one that is compressed.
pub fn replace_stream(pdf: &[u8], number: u32, data: &[u8]) -> Result<Vec<u8>, Damage> {
    let file = File::open(pdf)?;
    let old = extent(&file, number)?;
    let mut new = format!("{number} 0 obj\n").into_bytes();
    if old.end > file.table {
        let what = format!("expected the stream {number} before the table of the objects");
        return Err(Damage::at(old.start, what));
    }
    let (dictionary, _) = file.stream(number)?;
    if dictionary.contains_key(b"Filter".as_slice()) {
        let what = format!("the stream {number} is compressed, expected one that is not");
        return Err(Damage::at(old.start, what));
    }
    let names = dictionary.iter().filter(|(key, _)| *key != b"Length");
    new.extend(format!("<</Length {}", data.len()).bytes());
    for (key, value) in names {
        let Object::Name(value) = value else {
            let what = format!("the stream {number} has more than names in its dictionary");
            return Err(Damage::at(old.start, what));
        };
        new.extend([b"/", key.as_slice(), b"/", value].concat());
    }
    new.extend(b">>\nstream\n");
    new.extend(data);
    new.extend(b"\nendstream\nendobj");
    let moved = |at: usize| match at < old.end {
        true => at,
        false => at - old.len() + new.len(),
    };
    let mut whole = [&pdf[..old.start], &new, &pdf[old.end..file.table]].concat();
    whole.extend(table(&file, &moved)?);
    whole.extend(format!("startxref\n{}\n%%EOF\n", moved(file.table)).bytes());
    Ok(whole)
}

/// The bytes of an object that is a stream, up to `endobj`.
fn extent(file: &File, number: u32) -> Result<Range<usize>, Damage> {
    let (dictionary, _) = file.stream(number)?;
    let start = *file.offsets.get(&number).unwrap_or(&0);
    let (_, end) = file.indirect(number)?;
    let mut lexer = Lexer::of_file(file.bytes, end);
    lexer.keyword("stream")?;
    let length = file.value(&dictionary, b"Length")?;
    let length = length.and_then(|length| usize::try_from(length.as_integer()?).ok());
    // Two bytes of a line end at most.
    let after = lexer.at + length.unwrap_or_default();
    let rest = file.bytes.get(after..).unwrap_or_default();
    let found = rest.windows(6).position(|word| word == b"endobj");
    let found = found.ok_or_else(|| Damage::at(after, "expected `endobj`"))?;
    Ok(start..after + found + 6)
}

/// The table of objects and the trailer, with the places that they have moved to.
fn table(file: &File, moved: &dyn Fn(usize) -> usize) -> Result<Vec<u8>, Damage> {
    let broken = || Damage::at(file.table, "the table of the objects is broken");
    let rest = &file.bytes[file.table..];
    let end = rest.windows(9).rposition(|word| word == b"startxref");
    let mut table = rest[..end.ok_or_else(broken)?].to_vec();
    let trailer = table.windows(7).position(|word| word == b"trailer");
    let trailer = trailer.ok_or_else(broken)?;
    let mut at = 0;
    while at < trailer {
        let line = table[at..trailer].iter().position(|byte| *byte == b'\n');
        let next = at + line.ok_or_else(broken)? + 1;
        // A row that is in use; the lines that begin a section are shorter.
        if next - at == ROW && table[at..next].trim_ascii_end().ends_with(b" n") {
            let place = std::str::from_utf8(&table[at..at + PLACE]).map_err(|_| broken())?;
            let place: usize = place.parse().map_err(|_| broken())?;
            let place = format!("{:0PLACE$}", moved(place));
            if place.len() != PLACE {
                return Err(broken());
            }
            table[at..at + PLACE].copy_from_slice(place.as_bytes());
        }
        at = next;
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of three objects, the second of them a stream.
    fn file(dictionary: &str, data: &str) -> Vec<u8> {
        let mut file = "%PDF-1.7\n".to_owned();
        let mut table = "xref\n0 4\n0000000000 65535 f\r\n".to_owned();
        let stream = format!("{dictionary}\nstream\n{data}\nendstream");
        for (index, object) in ["<</Pages 3 0 R>>", &stream, "<</Kids[]>>"]
            .iter()
            .enumerate()
        {
            table += &format!("{:010} 00000 n\r\n", file.len());
            file += &format!("{} 0 obj\n{object}\nendobj\n", index + 1);
        }
        let start = file.len();
        file += &table;
        file += &format!("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        file.into_bytes()
    }

    #[test]
    fn the_other_objects_are_found_where_they_are_now() {
        let before = file("<</Length 3/Type/Metadata>>", "old");
        for data in ["", "a longer text than the one before", "new"] {
            let after = replace_stream(&before, 2, data.as_bytes()).unwrap();
            let read = File::open(&after).unwrap();
            let (dictionary, found) = read.stream(2).unwrap();
            assert_eq!(found, data.as_bytes());
            let kind = dictionary.get(b"Type".as_slice()).and_then(Object::as_name);
            assert_eq!(kind, Some(b"Metadata".as_slice()));
            let catalog = read.catalog().unwrap();
            assert!(read.dictionary(&catalog, b"Pages").unwrap().is_some());
        }
        let same = replace_stream(&before, 2, b"old").unwrap();
        assert_eq!(same, before);
    }

    #[test]
    fn what_cannot_be_exchanged_is_refused() {
        let wrong = |pdf: &[u8], number: u32| replace_stream(pdf, number, b"new").is_err();
        let plain = file("<</Length 3>>", "old");
        assert!(!wrong(&plain, 2));
        assert!(wrong(&plain, 1) && wrong(&plain, 9));
        assert!(wrong(&plain[..plain.len() - 9], 2));
        assert!(wrong(&file("<</Length 2>>", "old"), 2));
        assert!(wrong(&file("<</Length 3/Filter/LZWDecode>>", "old"), 2));
        assert!(wrong(&file("<</Length 3/Type(x)>>", "old"), 2));
        // An object may be anywhere, but no engine writes one behind the table.
        let behind = b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \n2 1\n0000000079 00000 n \n\
            trailer\n<<>>    \n2 0 obj\n<</Length 1>>\nstream\nx\nendstream\nendobj\n\
            startxref\n9\n%%EOF\n";
        assert_eq!(File::open(behind).unwrap().stream(2).unwrap().1, b"x");
        assert!(wrong(behind, 2));
    }
}
