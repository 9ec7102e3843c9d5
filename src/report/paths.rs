//! The paths of files, as the reader of a report needs them.

use std::path::{Path, PathBuf};

use crate::diagnostics::slashed;

/// Makes paths, which are relative to the project, relative to a folder above it: that
/// in which an editor or the checkout of a repository is.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    /// The project's folder, from that folder.
    prefix: PathBuf,
    /// The project's folder as it was named, which paths of outputs begin with.
    root: PathBuf,
}

impl Paths {
    /// Paths from `base`, where the project's folder `root` is in it, and else from the
    /// project.
    pub fn from(base: &Path, root: &Path) -> Self {
        let prefix = match (base.canonicalize(), root.canonicalize()) {
            (Ok(base), Ok(root)) => root.strip_prefix(base).ok().map(Path::to_path_buf),
            _ => None,
        };
        Self {
            prefix: prefix.unwrap_or_default(),
            root: root.to_path_buf(),
        }
    }

    /// A path with `/` on every system.
    pub(super) fn shown(&self, path: &Path) -> String {
        let path = match path.strip_prefix(&self.root) {
            Ok(below) if !self.root.as_os_str().is_empty() => below,
            _ => path,
        };
        slashed(&self.prefix.join(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_folder_above_the_project() {
        let base = tempfile::tempdir().expect("a folder");
        let root = base.path().join("meetings");
        std::fs::create_dir(&root).expect("made");
        let shown =
            |base: &Path, root: &Path| Paths::from(base, root).shown(Path::new("data/x.yaml"));
        assert_eq!(shown(base.path(), &root), "meetings/data/x.yaml");
        assert_eq!(shown(&root, &root), "data/x.yaml");
        let output = Paths::from(base.path(), &root).shown(&root.join("out/en/x.pdf"));
        assert_eq!(output, "meetings/out/en/x.pdf");
        // From within the project, and from elsewhere, they are those of the project.
        assert_eq!(shown(&root, base.path()), "data/x.yaml");
        // What is elsewhere has one slash before it.
        let elsewhere = Paths::default().shown(Path::new("/dist/x.pdf"));
        assert_eq!(elsewhere, "/dist/x.pdf");
        assert_eq!(
            Paths::default().shown(Path::new("data/x.yaml")),
            "data/x.yaml"
        );
        assert_eq!(Paths::default().shown(Path::new("/tmp/out")), "/tmp/out");
    }
}
