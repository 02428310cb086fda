//! Rules that hold for every file of the repository.

use std::path::{Path, PathBuf};

use sitat_tests::repository;

/// All files with an ending below a folder, sorted; nothing generated.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![repository().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            let name = entry.file_name().into_string().unwrap_or_default();
            if path.is_dir() {
                if !["target", "node_modules", "dist", "bindings", "gen", "test-results"].contains(&name.as_str())
                    && !name.starts_with('.')
                {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|own| own == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn shown(path: &Path) -> String {
    path.strip_prefix(repository()).unwrap_or(path).display().to_string()
}

/// Every Rust file of the workspace.
fn rust_files() -> Vec<PathBuf> {
    let all: Vec<PathBuf> =
        ["crates", "src-tauri", "tests", "benches", "xtask"].iter().flat_map(|folder| files(folder, "rs")).collect();
    assert!(all.len() > 150, "only {} Rust files were found", all.len());
    all
}

/// The code of a file before its unit tests.
fn shipped_code(path: &Path) -> String {
    let text = read(path);
    text.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned()
}

fn complain(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n  {}", complaints.join("\n  "));
}

#[test]
fn the_vocabulary_and_the_pure_crates_touch_nothing_outside() {
    let outside =
        ["std::fs", "std::net", "std::env", "std::process", "SystemTime", "Instant::now", "std::thread", "serde"];
    let mut complaints = Vec::new();
    for folder in ["model", "analysis", "search", "import", "export"] {
        for path in files(&format!("crates/{folder}/src"), "rs") {
            let code = shipped_code(&path);
            let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            let named = outside.iter().filter(|name| code.contains(*name));
            complaints.extend(named.map(|name| format!("{} names {name}", shown(&path))));
        }
    }
    complain(&complaints);
}

#[test]
fn only_the_development_server_opens_a_socket() {
    let mut complaints = Vec::new();
    for path in rust_files() {
        let own = shown(&path);
        let may = ["crates/dev-server", "tests/", "xtask/"].iter().any(|folder| own.starts_with(folder));
        let text = read(&path);
        if !may && ["std::net", "TcpStream", "TcpListener", "UdpSocket"].iter().any(|name| text.contains(name)) {
            complaints.push(own);
        }
    }
    complain(&complaints);
}

#[test]
fn a_writer_is_made_in_one_place_only() {
    let makers: Vec<String> = rust_files()
        .iter()
        .filter(|path| shown(path).starts_with("crates/") && read(path).contains("Writer { reader"))
        .map(|path| shown(path))
        .collect();
    assert_eq!(makers, ["crates/store/src/store.rs"], "a write compiles only inside `transact`");
}

#[test]
fn every_rust_file_is_part_of_a_crate() {
    let mut complaints = Vec::new();
    for path in rust_files() {
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let folder = path.parent().unwrap();
        let in_folder = folder.file_name().unwrap().to_str().unwrap().to_owned();
        // Roots of crates, of test binaries, of benches and of examples are found by Cargo.
        if ["lib", "main", "build", "mod"].contains(&stem.as_str())
            || in_folder == "examples"
            || (in_folder == "benches" && folder.parent().unwrap().join("Cargo.toml").exists())
            || (in_folder == "tests" && folder.parent().unwrap().join("Cargo.toml").exists())
        {
            continue;
        }
        let above = [folder.join("lib.rs"), folder.join("main.rs"), folder.join("mod.rs"), folder.with_extension("rs")];
        let beside_bench = folder.parent().unwrap().join(format!("{in_folder}.rs"));
        let declared = above.iter().chain([&beside_bench]).filter(|file| file.exists()).any(|file| {
            let text = read(file);
            ["mod ", "pub mod ", "pub(crate) mod "].iter().any(|mark| text.contains(&format!("{mark}{stem};")))
        });
        if !declared {
            complaints.push(format!("{} is compiled into nothing", shown(&path)));
        }
    }
    complain(&complaints);
}

#[test]
fn no_crate_is_empty_and_every_file_says_what_it_is_for() {
    let mut complaints = Vec::new();
    for path in rust_files() {
        let text = read(&path);
        let code = text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with("//"));
        if code.count() < 3 {
            complaints.push(format!("{} holds nothing", shown(&path)));
        }
        if !text.starts_with("//!") {
            complaints.push(format!("{} does not begin with what it is for", shown(&path)));
        }
    }
    complain(&complaints);
}

#[test]
fn files_stay_short_enough_to_read() {
    let mut complaints = Vec::new();
    let limits = [("rs", 600), ("svelte", 300), ("ts", 500)];
    for (ending, limit) in limits {
        let all: Vec<PathBuf> = ["crates", "src-tauri", "tests", "benches", "xtask", "ui/src"]
            .iter()
            .flat_map(|f| files(f, ending))
            .collect();
        for path in all {
            let lines = read(&path).lines().count();
            if lines > limit {
                complaints.push(format!("{} has {lines} lines, {limit} are allowed", shown(&path)));
            }
        }
    }
    complain(&complaints);
}

#[test]
fn no_test_is_left_out_and_none_waits_for_the_clock() {
    // Put together here, so that this file does not find itself.
    let forbidden = [["#[ign", "ore"].concat(), ["thread::sl", "eep"].concat()];
    let mut complaints = Vec::new();
    for path in rust_files() {
        let text = read(&path);
        complaints.extend(
            forbidden.iter().filter(|name| text.contains(*name)).map(|name| format!("{} has {name}", shown(&path))),
        );
    }
    for path in files("ui", "ts").into_iter().chain(files("tests/e2e", "ts")) {
        let text = read(&path);
        for name in [".skip(", ".only(", "waitForTimeout"] {
            if text.contains(name) {
                complaints.push(format!("{} has {name}", shown(&path)));
            }
        }
    }
    complain(&complaints);
}

#[test]
fn the_window_library_is_known_in_one_file_of_the_pages() {
    let users: Vec<String> = ["ts", "svelte"]
        .iter()
        .flat_map(|ending| files("ui/src", ending))
        .filter(|path| read(path).contains("@tauri-apps"))
        .map(|path| shown(&path))
        .collect();
    assert_eq!(users, ["ui/src/lib/host/tauri.ts"]);
}

#[test]
fn nothing_in_lib_knows_a_component_and_shared_components_know_no_domain() {
    let mut complaints = Vec::new();
    for path in ["ts", "svelte"].iter().flat_map(|ending| files("ui/src", ending)) {
        let own = shown(&path);
        let imports: Vec<String> = read(&path)
            .lines()
            .filter(|line| line.contains(" from '") || line.contains("import('"))
            .map(str::to_owned)
            .collect();
        let names = |part: &str| imports.iter().any(|line| line.contains(part));
        if own.starts_with("ui/src/lib/") && (names("/components/") || names("/views/")) {
            complaints.push(format!("{own} imports a component"));
        }
        if own.starts_with("ui/src/components/shared/") {
            let domains =
                ["material", "reader", "codebook", "themes", "compare", "write", "journal", "search", "project"];
            for domain in
                domains.iter().filter(|domain| names(&format!("/{domain}/")) && !names(&format!("lib/{domain}/")))
            {
                complaints.push(format!("{own} imports {domain}"));
            }
        }
        if own.starts_with("ui/src/components/") && names("/views/") {
            complaints.push(format!("{own} imports a view"));
        }
    }
    complain(&complaints);
}

#[test]
fn every_dependency_says_why_and_is_used() {
    let manifest = read(&repository().join("Cargo.toml"));
    let section = manifest.split("[workspace.dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let manifests: Vec<String> = ["crates", "src-tauri", "tests", "benches", "xtask"]
        .iter()
        .flat_map(|folder| files(folder, "toml"))
        .map(|path| read(&path))
        .collect();
    let mut complaints = Vec::new();
    let mut has_reason = false;
    for line in section.lines().map(str::trim) {
        if line.is_empty() {
            has_reason = false;
        } else if line.starts_with('#') {
            has_reason = true;
        } else if let Some((name, _)) = line.split_once(" = ") {
            if !has_reason && !name.starts_with("sitat-") {
                complaints.push(format!("{name} does not say why"));
            }
            let used = [format!("{name}.workspace = true"), format!("{name} = {{ workspace = true")];
            if !manifests.iter().any(|manifest| used.iter().any(|form| manifest.contains(form))) {
                complaints.push(format!("{name} is used by nobody"));
            }
        }
    }
    complain(&complaints);
}

#[test]
fn committed_data_is_invented_and_nothing_is_left_to_do() {
    // Put together here, so that this file does not find itself.
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["XX", "X "].concat()];
    let mut complaints = Vec::new();
    for path in rust_files() {
        let text = read(&path);
        complaints
            .extend(marks.iter().filter(|mark| text.contains(*mark)).map(|mark| format!("{}: {mark}", shown(&path))));
    }
    complain(&complaints);
}
