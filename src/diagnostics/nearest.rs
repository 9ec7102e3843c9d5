//! The name that was probably meant.

/// In how many classes letters are counted.
const CLASSES: usize = 64;

/// How many problems of one kind get a suggestion. Each is a comparison with all names that
/// are known: with thousands of both that takes minutes, and nobody reads thousands.
pub const MOST_SUGGESTIONS: usize = 50;

/// The name among `known` that is most likely meant by `found`, if one is near.
///
/// Near means that at most a third of the letters differ (Damerau–Levenshtein
/// distance). Among names that are equally near, the first in alphabetical order.
pub fn did_you_mean<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = Letters::of(found);
    let mut nearest: Option<(usize, &str)> = None;
    for name in known {
        let length = name.chars().count();
        let allowed = length.max(3) / 3;
        // The distance takes some microseconds, and a registry has thousands of names
        // for each of thousands of errors. Most are too far by a count of letters.
        if letters.least_distance(name, length) > allowed {
            continue;
        }
        let distance = strsim::damerau_levenshtein(found, name);
        if distance <= allowed && nearest.is_none_or(|best| (distance, name) < best) {
            nearest = Some((distance, name));
        }
    }
    nearest.map(|(_, name)| name)
}

/// How often each letter is in a name; letters that share a class count as one.
struct Letters {
    count: usize,
    classes: [i32; CLASSES],
}

impl Letters {
    fn of(name: &str) -> Self {
        let mut letters = Self {
            count: 0,
            classes: [0; CLASSES],
        };
        for letter in name.chars() {
            letters.count += 1;
            letters.classes[class(letter)] += 1;
        }
        letters
    }

    /// A distance that the other name has at least. One edit adds, removes or
    /// replaces one letter, so that many edits are needed as letters are missing or
    /// too many, whichever are more.
    fn least_distance(&self, other: &str, length: usize) -> usize {
        let difference = self.count.abs_diff(length);
        if difference * 3 > length.max(3) {
            return difference;
        }
        let mut classes = self.classes;
        let mut missing = 0;
        for letter in other.chars() {
            let class = &mut classes[class(letter)];
            missing += usize::from(*class <= 0);
            *class -= 1;
        }
        // What the other name has too many of, and what it lacks, differ by the
        // difference in length.
        let surplus = (missing + self.count).saturating_sub(length);
        missing.max(surplus)
    }
}

fn class(letter: char) -> usize {
    u32::from(letter) as usize % CLASSES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_name_is_found_and_a_far_one_is_not() {
        let known = ["foreign-minister", "state-minister", "ambassador"];
        assert_eq!(
            did_you_mean("foreign-ministre", known),
            Some("foreign-minister")
        );
        assert_eq!(did_you_mean("ambasador", known), Some("ambassador"));
        assert_eq!(did_you_mean("press-officer", known), None);
        assert_eq!(did_you_mean("", known), None);
        assert_eq!(did_you_mean("PX", ["PE", "JP"]), Some("PE"));
        assert_eq!(did_you_mean("ab", ["ac", "aa"]), Some("aa"));
    }

    #[test]
    fn the_count_of_letters_never_says_more_than_the_distance() {
        let names = [
            "",
            "a",
            "ab",
            "ba",
            "abc",
            "acb",
            "cab",
            "abcd",
            "kamikawa-yoko",
            "kamikwa-yoko",
            "kawakami-yoko",
            "josé",
            "jose",
            "日本",
            "本日",
            "日",
            "aaaa",
            "aabb",
            "!a",
            "a!!a",
        ];
        for one in names {
            let letters = Letters::of(one);
            for other in names {
                let distance = strsim::damerau_levenshtein(one, other);
                let least = letters.least_distance(other, other.chars().count());
                assert!(least <= distance, "{one:?} {other:?}: {least} > {distance}");
            }
        }
    }
}
