//! Makes the projects that the real window is measured on, unless they are there, and says where they lie: a line for
//! each argument of the measurement.

#![allow(clippy::print_stdout, reason = "its answer is what it prints")]

use sitat_benches::{LONG_TEXT, LONGEST_TEXT, PROGRAMME, project_at};

fn main() {
    for size in [LONG_TEXT, LONGEST_TEXT] {
        println!("{}", project_at(size).display());
    }
    println!("--grid\n{}", project_at(PROGRAMME).display());
}
