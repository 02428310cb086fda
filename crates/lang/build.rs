//! Gathers the catalogue of texts (`lang/*/*.ftl`) into one resource a language, so that a new file needs no list.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let root = manifest.join("../../lang");
    println!("cargo::rerun-if-changed={}", root.display());
    for language in ["nb", "nn", "en"] {
        fs::write(out.join(format!("{language}.ftl")), gather(&root.join(language))?)?;
    }
    Ok(())
}

fn gather(folder: &Path) -> io::Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let mut all = String::new();
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        let _ = writeln!(all, "{}", fs::read_to_string(file)?);
    }
    Ok(all)
}
