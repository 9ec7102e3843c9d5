use std::fs;

use super::*;
use crate::diagnostics::Location;

fn project(text: &[u8]) -> (tempfile::TempDir, Arc<SourceFile>) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("x.ftl"), text).expect("written");
    let file = SourceFile::read(folder.path(), Path::new("x.ftl")).expect("read");
    (folder, file)
}

fn problem(file: &Arc<SourceFile>, edits: &[(Range<usize>, &str)]) -> Diagnostic {
    let edits = edits.iter().map(|(range, replacement)| {
        (
            Location::new(file, range.clone()),
            (*replacement).to_owned(),
        )
    });
    Diagnostic::new(Rule::TrailingBlanks, "x").fix("change it", edits)
}

fn read(folder: &tempfile::TempDir) -> Vec<u8> {
    fs::read(folder.path().join("x.ftl")).expect("read")
}

#[test]
fn only_the_parts_of_the_edits_change() {
    let (folder, file) = project("\u{feff}a = é\r\nb = y\r\n".as_bytes());
    let problems = [problem(&file, &[(4..6, "ü ü"), (12..13, "")])];
    let fixed = fix(folder.path(), &problems).expect("repaired");
    assert_eq!(fixed.len(), 1);
    assert_eq!(read(&folder), "\u{feff}a = ü ü\r\nb = \r\n".as_bytes());
}

#[test]
fn edits_that_overlap_others_wait() {
    let (folder, file) = project(b"0123456789");
    let problems = [
        problem(&file, &[(2..4, "A")]),
        problem(&file, &[(3..5, "B"), (8..9, "B")]),
        problem(&file, &[(4..5, "C")]),
        problem(&file, &[(0..0, "D")]),
        problem(&file, &[(0..1, "E")]),
        problem(&file, &[(6..8, "F"), (7..9, "F")]),
    ];
    let fixed = fix(folder.path(), &problems).expect("repaired");
    assert_eq!(fixed.len(), 3);
    assert_eq!(read(&folder), b"D01AC56789");
}

#[test]
fn a_file_that_has_changed_meanwhile_is_not_touched() {
    let (folder, file) = project(b"a = x  \n");
    let path = folder.path().join("x.ftl");
    fs::write(&path, b"a = y  \n").expect("written");
    let refused = fix(folder.path(), &[problem(&file, &[(5..7, "")])]).expect_err("refused");
    assert_eq!(refused[0].rule, Rule::UnwritableFile);
    assert!(refused[0].message.contains("has changed"), "{refused:?}");
    assert_eq!(read(&folder), b"a = y  \n");
    fs::remove_file(path).expect("removed");
    fix(folder.path(), &[problem(&file, &[(5..7, "")])]).expect_err("refused");
}

#[test]
fn with_one_file_that_cannot_be_repaired_none_is() {
    let (folder, file) = project(b"a = x  \n");
    let other = folder.path().join("y.ftl");
    fs::write(&other, b"b = x  \n").expect("written");
    let second = SourceFile::read(folder.path(), Path::new("y.ftl")).expect("read");
    let mut permissions = fs::metadata(&other).expect("there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&other, permissions).expect("set");
    let problems = [
        problem(&file, &[(5..7, "")]),
        problem(&second, &[(5..7, "")]),
    ];
    let refused = fix(folder.path(), &problems).expect_err("refused");
    assert!(refused[0].message.contains("read-only"), "{refused:?}");
    assert_eq!(refused.len(), 1);
    assert_eq!(read(&folder), b"a = x  \n");
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (folder, _) = project(b"a = x  \n");
    let path = folder.path().join("x.ftl");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
    symlink("x.ftl", folder.path().join("link.ftl")).expect("linked");
    let file = SourceFile::read(folder.path(), Path::new("link.ftl")).expect("read");
    fix(folder.path(), &[problem(&file, &[(5..7, "")])]).expect("repaired");
    assert_eq!(read(&folder), b"a = x\n");
    let mode = fs::metadata(&path).expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    let link = fs::symlink_metadata(folder.path().join("link.ftl")).expect("there");
    assert!(link.is_symlink());
}

#[test]
fn what_a_comment_allows_is_not_changed() {
    let (folder, file) = project(b"# chancery: allow trailing-blanks -- x\na = x  \n");
    let mut problem = problem(&file, &[(44..46, "")]);
    let allowances = crate::diagnostics::Allowances::of(&file).allowances;
    problem.allowed = allowances.into_iter().next().map(Box::new);
    assert!(problem.allowed.is_some());
    assert_eq!(fix(folder.path(), &[problem]).expect("nothing to do"), []);
    assert!(read(&folder).ends_with(b"x  \n"));
}
