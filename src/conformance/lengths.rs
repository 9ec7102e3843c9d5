//! How long the streams of a file are.
//!
//! The validator takes the data of a stream to end before a carriage return and line feed.
//! Compressed data may end in a carriage return of its own, and the line feed behind it is then
//! the end of the line: one byte is missing to it, in about one stream of 256. So what it says of
//! lengths is looked at again.

/// Whether each stream of a file is as long as it says.
pub fn are_right(pdf: &[u8]) -> bool {
    wrong(pdf) == Some(0)
}

/// How many streams are not as long as they say; none where one does not say it itself.
fn wrong(pdf: &[u8]) -> Option<usize> {
    const START: &[u8] = b"\nstream\n";
    const LENGTH: &[u8] = b"/Length ";
    let mut wrong = 0;
    let mut at = 0;
    while let Some(found) = find(&pdf[at..], START) {
        let dictionary = &pdf[at..at + found];
        let data = at + found + START.len();
        let length = dictionary
            .windows(LENGTH.len())
            .rposition(|window| window == LENGTH)?;
        let value = &dictionary[length + LENGTH.len()..];
        let digits = value.iter().take_while(|byte| byte.is_ascii_digit());
        let digits = &value[..digits.count()];
        if value[digits.len()..].starts_with(b" 0 R") {
            return None;
        }
        let length: usize = std::str::from_utf8(digits).ok()?.parse().ok()?;
        let end = data.checked_add(length)?;
        if pdf.get(end..)?.starts_with(b"\nendstream") {
            at = end;
        } else {
            wrong += 1;
            at = data;
        }
    }
    Some(wrong)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let mut windows = bytes.windows(wanted.len());
    windows.position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::wrong;

    #[test]
    fn data_may_end_in_a_carriage_return() {
        let file = b"<</Length 3>>\nstream\nab\r\nendstream\n<</Length 9>>\nstream\n\nstream\nx\nendstream";
        assert_eq!(wrong(file), Some(0));
    }

    #[test]
    fn a_length_that_is_wrong_or_elsewhere_is_seen() {
        let wrong = |length: &str| {
            wrong(format!("<</Length {length}>>\nstream\nab\r\nendstream").as_bytes())
        };
        assert_eq!(wrong("2"), Some(1));
        assert_eq!(wrong("4"), Some(1));
        assert_eq!(wrong("400"), None);
        assert_eq!(wrong("7 0 R"), None);
    }
}
