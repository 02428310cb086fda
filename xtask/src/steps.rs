//! A list of steps, run one after the other with their output shown, and a table of how they ended.

use std::time::{Duration, Instant};

use crate::process::Failure;

/// How a step ended.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Passed,
    Failed(String),
    /// A step it builds on failed.
    NotRun(&'static str),
}

/// The steps run so far.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    ended: Vec<(&'static str, Outcome, Duration)>,
}

impl Steps {
    /// Runs a step; a failure is kept for the end, so that one run tells everything.
    pub(crate) fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<(), Failure>) {
        self.run_after(&[], name, step);
    }

    /// Runs a step, if those it builds on have passed.
    pub(crate) fn run_after(
        &mut self,
        before: &[&'static str],
        name: &'static str,
        step: impl FnOnce() -> Result<(), Failure>,
    ) {
        if let Some(failed) = before.iter().find(|needed| !self.passed(needed)) {
            self.ended.push((name, Outcome::NotRun(failed), Duration::ZERO));
            return;
        }
        println!("\n── {name} ──");
        let start = Instant::now();
        let outcome = match step() {
            Ok(()) => Outcome::Passed,
            Err(failure) => {
                eprintln!("{failure}");
                Outcome::Failed(failure.to_string())
            }
        };
        self.ended.push((name, outcome, start.elapsed()));
    }

    fn passed(&self, name: &str) -> bool {
        self.ended.iter().any(|(ended, outcome, _)| *ended == name && *outcome == Outcome::Passed)
    }

    /// The table and, as its last line, the counts.
    fn table(&self) -> String {
        let width = self.ended.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or(0);
        let mut table = String::new();
        for (name, outcome, time) in &self.ended {
            let said = match outcome {
                Outcome::Passed => "passed".to_owned(),
                Outcome::Failed(message) => format!("FAILED   {}", message.lines().next().unwrap_or_default()),
                Outcome::NotRun(failed) => format!("NOT RUN  needs “{failed}”"),
            };
            table += &format!("  {name:width$}  {:7.1} s  {said}\n", time.as_secs_f64());
        }
        let total: Duration = self.ended.iter().map(|(.., time)| *time).sum();
        let passed = self.ended.iter().filter(|(_, outcome, _)| *outcome == Outcome::Passed).count();
        table += &format!("  {:width$}  {:7.1} s\n", "", total.as_secs_f64());
        table + &format!("{passed} passed, {} failed", self.ended.len() - passed)
    }

    /// Prints the table.
    ///
    /// # Errors
    /// If a step failed.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let all_passed = self.ended.iter().all(|(_, outcome, _)| *outcome == Outcome::Passed);
        if all_passed {
            println!("\n{}", self.table());
            return Ok(());
        }
        // The counts stay the last line, so they are the failure's own text.
        println!();
        Err(Failure::new(self.table()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_does_not_stop_the_steps_that_do_not_build_on_it() {
        let mut steps = Steps::default();
        steps.run("lint", || Err(Failure::new("two lines too long\nmore")));
        steps.run("build", || Ok(()));
        steps.run_after(&["build"], "tests", || Ok(()));
        steps.run_after(&["lint"], "publish", || panic!("must not run"));
        let table = steps.table();
        assert!(table.ends_with("2 passed, 2 failed"), "{table}");
        assert!(table.contains("FAILED   two lines too long\n"));
        assert!(table.contains("needs “lint”"));
        assert!(steps.finish().is_err());
    }

    #[test]
    fn all_passed_is_no_failure() {
        let mut steps = Steps::default();
        steps.run("one", || Ok(()));
        assert!(steps.finish().is_ok());
    }
}
