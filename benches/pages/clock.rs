//! Time, and the time of processors.

use std::fs;
use std::time::Instant;

/// Processor time is given in hundredths of a second (`USER_HZ`).
const TICK: f64 = 0.01;

/// What some work took, in seconds.
pub struct Cost {
    /// Processors, in this process and in those that it waited for; none where the system
    /// does not say.
    pub cpu: Option<f64>,
    /// The clock on the wall.
    pub wall: f64,
}

impl Cost {
    /// Does the work.
    pub fn of(work: impl FnOnce()) -> Self {
        let (before, start) = (cpu(), Instant::now());
        work();
        let wall = start.elapsed().as_secs_f64();
        let cpu = before.zip(cpu()).map(|(before, after)| after - before);
        Self { cpu, wall }
    }
}

/// The processor time so far: `utime`, `stime`, `cutime` and `cstime` of `proc_pid_stat(5)`.
fn cpu() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may hold spaces.
    let (_, rest) = stat.rsplit_once(')')?;
    let fields = rest.split_whitespace().skip(11).take(4);
    let ticks: Option<Vec<f64>> = fields.map(|field| field.parse().ok()).collect();
    Some(ticks?.iter().sum::<f64>() * TICK)
}
