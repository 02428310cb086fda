//! Reads tauri.conf.json and the capabilities into the program.

use std::path::Path;

fn main() -> std::io::Result<()> {
    // The pages are embedded at compile time. A fresh clone has none yet, and must still compile for tests and lints.
    let pages = Path::new("../ui/dist");
    if !pages.join("index.html").exists() {
        std::fs::create_dir_all(pages)?;
        std::fs::write(
            pages.join("index.html"),
            "<!doctype html><meta charset=\"utf-8\"><title>Sitat</title><p>The pages are not built yet: cargo xtask app\n",
        )?;
    }
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
    Ok(())
}
