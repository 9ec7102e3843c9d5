//! How much time and memory a document may take.

use std::fmt;
use std::fs;
use std::time::Duration;

use super::Problem;

/// How often a document that takes long is looked at.
pub(super) const CHECK_INTERVAL: Duration = Duration::from_millis(50);

/// The default time: a page takes milliseconds, so a minute is an endless loop.
const DEFAULT_TIME: Duration = Duration::from_secs(60);
/// The most memory by default: 4 GiB. A build of thousands of pages takes 200 MiB.
const DEFAULT_MEMORY: u64 = 4 << 30;

/// How much time and memory an engine may take.
///
/// A template can loop for hours, or grow until the machine stops. What goes beyond
/// the limits ends in an error of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long one document may take.
    pub time: Duration,
    /// How many bytes of memory (resident and swapped out) the process that has the
    /// compiler may hold; `None` for no limit.
    pub memory: Option<u64>,
}

impl Limits {
    /// Whether this system reports how much memory a process holds: Linux does, in
    /// `/proc`. Elsewhere there is no limit of memory.
    pub fn can_watch_memory() -> bool {
        held_memory(None).is_some()
    }

    /// Whether a process holds more memory than it may; `None` is this process.
    pub(super) fn is_memory_exceeded(&self, process: Option<u32>) -> bool {
        self.memory
            .zip(held_memory(process))
            .is_some_and(|(limit, held)| held > limit)
    }
}

/// A minute, and 4 GiB or three quarters of the memory that the machine or the
/// container has, if that is less. No limit of memory where it cannot be watched.
impl Default for Limits {
    fn default() -> Self {
        let memory = Self::can_watch_memory().then(|| {
            available_memory().map_or(DEFAULT_MEMORY, |all| DEFAULT_MEMORY.min(all / 4 * 3))
        });
        Self {
            time: DEFAULT_TIME,
            memory,
        }
    }
}

/// A limit that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exceeded {
    /// More time, in all, than this.
    Time(Duration),
    /// More memory, in bytes, than this.
    Memory(u64),
}

impl Exceeded {
    /// The problem of the document that reached the limit.
    pub(super) fn problem(self) -> Problem {
        Problem::error(format!("the document took {self} and was stopped")).with_hint(self.hint())
    }

    /// What to do about it.
    pub(super) fn hint(self) -> &'static str {
        match self {
            Self::Time(_) => {
                "look for a loop in the template that does not end, or allow more with --time-limit"
            }
            Self::Memory(_) => {
                "look for something in the template that grows without end, or allow more with \
                 --memory-limit"
            }
        }
    }
}

impl fmt::Display for Exceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time(time) => write!(f, "longer than {}", seconds(*time)),
            Self::Memory(bytes) => write!(f, "more than {} MiB of memory", bytes >> 20),
        }
    }
}

/// `1 second`, `0.5 seconds`.
pub(super) fn seconds(duration: Duration) -> String {
    let unit = if duration.as_secs_f64() == 1.0 {
        "second"
    } else {
        "seconds"
    };
    format!("{} {unit}", duration.as_secs_f64())
}

/// The bytes that a process holds, in memory or swapped out (proc_pid_status(5)).
fn held_memory(process: Option<u32>) -> Option<u64> {
    let name = process.map_or("self".to_owned(), |id| id.to_string());
    let status = fs::read_to_string(format!("/proc/{name}/status")).ok()?;
    Some(kibibytes(&status, "VmRSS:")? + kibibytes(&status, "VmSwap:").unwrap_or(0))
}

/// The bytes that this machine or container has: the total of proc_meminfo(5), or
/// the limit of the control group (cgroup v2, `memory.max`) if that is less.
fn available_memory() -> Option<u64> {
    let total = fs::read_to_string("/proc/meminfo")
        .ok()
        .and_then(|text| kibibytes(&text, "MemTotal:"));
    let group = fs::read_to_string("/sys/fs/cgroup/memory.max")
        .ok()
        .and_then(|text| text.trim().parse().ok());
    total.into_iter().chain(group).min()
}

/// The bytes in a line such as `VmRSS:  1234 kB`.
fn kibibytes(text: &str, name: &str) -> Option<u64> {
    let rest = text.lines().find_map(|line| line.strip_prefix(name))?;
    let number = rest.trim().strip_suffix("kB")?.trim();
    number.parse::<u64>().ok()?.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_read_from_the_line_that_names_it() {
        let status = "Name:\ttypst\nVmPeak:\t  900 kB\nVmRSS:\t    12 kB\nVmSwap:\t       0 kB\n";
        assert_eq!(kibibytes(status, "VmRSS:"), Some(12 * 1024));
        assert_eq!(kibibytes(status, "VmSwap:"), Some(0));
        assert_eq!(kibibytes(status, "MemTotal:"), None);
        assert_eq!(kibibytes("VmRSS:\tmany kB", "VmRSS:"), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn this_process_holds_some_memory_and_the_machine_has_more() {
        let held = held_memory(None).unwrap();
        assert!(
            (1 << 20..available_memory().unwrap()).contains(&held),
            "{held}"
        );
        assert_eq!(held_memory(Some(u32::MAX)), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn there_is_a_limit_unless_it_is_taken_away() {
        let limits = Limits::default();
        assert!(limits.memory.is_some_and(|limit| limit <= 4 << 30));
        assert!(!limits.is_memory_exceeded(None));
        let low = Limits {
            memory: Some(1),
            ..limits
        };
        assert!(low.is_memory_exceeded(None));
        let none = Limits {
            memory: None,
            ..limits
        };
        assert!(!none.is_memory_exceeded(None));
    }
}
