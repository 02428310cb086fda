//! One target of fuzzing: the importer that the program is called after.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sitat_import_fuzz::check;

fuzz_target!(|bytes: &[u8]| check(env!("CARGO_BIN_NAME"), bytes));
