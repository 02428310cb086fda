//! Nothing leaves the machine: what is linked into the programs, and what the window and its pages may do. That nothing is
//! asked of a network while somebody works is seen in `tests/e2e-traced`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use sitat_tests::repository;

use crate::architecture::cargo;

/// Where the programs are built for.
const PLATFORMS: [&str; 4] =
    ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-apple-darwin", "x86_64-pc-windows-msvc"];

/// The packages that are given to people.
const SHIPPED: [&str; 2] = ["sitat-app", "sitat-cli"];

/// Libraries that speak to a network, by what they are for.
const REFUSED: [(&str, &[&str]); 6] = [
    (
        "asks for pages",
        &[
            "reqwest",
            "hyper",
            "hyper-util",
            "ureq",
            "isahc",
            "curl",
            "curl-sys",
            "attohttpc",
            "minreq",
            "surf",
            "http-req",
            "awc",
            "actix-http",
            "tonic",
            "tower-http",
            "h2",
            "h3",
            "quinn",
            "tungstenite",
            "tokio-tungstenite",
            "ssh2",
            "lettre",
            "sentry",
            "opentelemetry-otlp",
        ],
    ),
    ("hides what is sent", &["rustls", "native-tls", "tokio-native-tls", "tokio-rustls", "schannel", "openssl"]),
    (
        "opens sockets",
        &["zbus", "mio", "socket2", "async-io", "async-net", "smol", "async-std", "tiny_http", "axum", "warp"],
    ),
    ("asks for addresses", &["hickory-resolver", "trust-dns-resolver", "dns-lookup", "mdns", "if-addrs"]),
    (
        "lets the window ask",
        &[
            "tauri-plugin-http",
            "tauri-plugin-updater",
            "tauri-plugin-upload",
            "tauri-plugin-websocket",
            "tauri-plugin-shell",
            "tauri-plugin-opener",
            "tauri-plugin-localhost",
            "tauri-plugin-deep-link",
        ],
    ),
    ("is for tests", &["sitat-dev-server", "sitat-testkit"]),
];

/// Every package that is linked into a program for a platform, with the features it is built with.
fn linked(program: &str, platform: &str) -> BTreeMap<String, BTreeSet<String>> {
    let tree = cargo(&[
        "tree", "--locked", "-e", "normal", "-p", program, "--prefix", "none", "--target", platform, "-f", "{p}|{f}",
    ]);
    let mut packages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (package, features) in tree.lines().filter_map(|line| line.split_once('|')) {
        let name = package.split(' ').next().unwrap_or_default().to_owned();
        let features = features.trim_end_matches(" (*)").split(',').filter(|feature| !feature.is_empty());
        packages.entry(name).or_default().extend(features.map(str::to_owned));
    }
    packages
}

/// Why packages must not be in a program.
fn complaints(packages: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let named = REFUSED.iter().flat_map(|(why, names)| names.iter().map(move |name| (*name, *why)));
    let mut found: Vec<String> =
        named.filter(|(name, _)| packages.contains_key(*name)).map(|(name, why)| format!("{name} {why}")).collect();
    // Tauri brings tokio for its threads; sockets are a feature of it.
    if packages.get("tokio").is_some_and(|features| features.contains("net") || features.contains("full")) {
        found.push("tokio is built with sockets".to_owned());
    }
    found
}

#[test]
fn nothing_that_speaks_to_a_network_is_linked_into_a_program_on_any_platform() {
    for platform in PLATFORMS {
        for program in SHIPPED {
            let packages = linked(program, platform);
            for part in ["sitat-project", "sitat-store", "rusqlite", "tantivy"] {
                assert!(packages.contains_key(part), "{program} for {platform}: the list was not understood");
            }
            assert_eq!(packages.contains_key("tauri"), program == "sitat-app", "{program} for {platform}");
            // The session bus of a Linux desktop, for the key ring. An address of the bus may name another machine: the
            // window asks it only where it does not (`src-tauri/src/key_ring.rs`).
            let has_bus = program == "sitat-app" && platform.contains("linux");
            assert_eq!(packages.contains_key("libdbus-sys"), has_bus, "{program} for {platform}");
            assert_eq!(complaints(&packages), Vec::<String>::new(), "{program} for {platform}");
        }
    }
}

#[test]
fn a_library_that_speaks_to_a_network_would_be_found() {
    let with = |name: &str, features: &[&str]| {
        let features = features.iter().map(|own| (*own).to_owned()).collect();
        complaints(&[(name.to_owned(), features)].into())
    };
    assert_eq!(with("ureq", &[]), ["ureq asks for pages"]);
    assert_eq!(with("tokio", &["rt", "net"]), ["tokio is built with sockets"]);
    assert_eq!(with("tokio", &["rt"]), Vec::<String>::new());
    // The development server is on a network, if only this machine's own; it is found as any program would be.
    let server = complaints(&linked("sitat-dev-server", PLATFORMS[0]));
    assert!(server.contains(&"tiny_http opens sockets".to_owned()), "{server:?}");
}

fn file(path: &str) -> Value {
    serde_json::from_slice(&std::fs::read(repository().join("src-tauri").join(path)).unwrap()).unwrap()
}

/// What the pages may load, and why each of it.
const POLICY: [(&str, &str, &str); 13] = [
    ("default-src", "'none'", "what is not named is refused"),
    ("script-src", "'self'", "the pages' own files; no words run as code"),
    ("worker-src", "'none'", "no page works beside the window"),
    ("style-src", "'self' 'unsafe-inline'", "widths and colours that the data says, and the preview's own look"),
    ("img-src", "'self' data:", "pictures of the guide; charts in a document that is looked at"),
    ("font-src", "'self'", "the two bundled typefaces"),
    ("media-src", "blob:", "pieces of a recording, which the core has handed over"),
    ("connect-src", "ipc:", "commands of the core"),
    ("object-src", "'none'", "no plugin"),
    ("frame-src", "'none'", "no page within the page"),
    ("frame-ancestors", "'none'", "and the page within none"),
    ("base-uri", "'none'", "addresses mean what they say"),
    ("form-action", "'none'", "a form is never sent"),
];

#[test]
fn the_pages_may_load_what_is_theirs_and_nothing_else() {
    let expected: serde_json::Map<String, Value> =
        POLICY.iter().map(|(name, allowed, _)| ((*name).to_owned(), json!(allowed))).collect();
    let config = file("tauri.conf.json");
    let security = &config["app"]["security"];
    assert_eq!(security["csp"], Value::Object(expected));
    // On Windows a web view reaches its own program by a name that never leaves it.
    let windows = json!({"connect-src": "ipc: http://ipc.localhost"});
    assert_eq!(file("tauri.windows.conf.json")["app"], json!({"security": {"csp": windows}}));
    // Without this a hash of each bundled style would be added, and `'unsafe-inline'` mean nothing beside it.
    assert_eq!(security["dangerousDisableAssetCspModification"], json!(["style-src"]));
    assert_eq!(security["freezePrototype"], json!(true));
    assert_eq!(security["capabilities"], json!(["main"]));
    let known = ["csp", "dangerousDisableAssetCspModification", "freezePrototype", "capabilities"];
    let others: Vec<&String> = security.as_object().unwrap().keys().filter(|key| !known.contains(&&***key)).collect();
    assert!(others.is_empty(), "the protocol of files, or headers of one's own: {others:?}");
    // Windows are made by code, where navigation is refused, and nothing is added to the global object.
    assert_eq!(config["app"]["windows"], json!([]));
    assert_eq!(config["app"]["withGlobalTauri"], json!(false));
    assert_eq!(config["build"], json!({"frontendDist": "../ui/dist"}), "no address of a development server");
    assert!(config["plugins"].is_null());
}

/// What the pages may ask of the window, and where they do.
const PERMISSIONS: [(&str, &str); 9] = [
    ("core:event:allow-listen", "listen("),
    ("core:event:allow-unlisten", "listen("),
    ("core:window:allow-set-title", ".setTitle("),
    ("core:window:allow-close", ".close("),
    // What is asked when closing ends by it.
    ("core:window:allow-destroy", ".onCloseRequested("),
    ("core:window:allow-set-fullscreen", ".setFullscreen("),
    // Tauri puts it in the place of the browser's own.
    ("core:webview:allow-print", "window.print()"),
    ("dialog:allow-open", "open({"),
    ("dialog:allow-save", "save({"),
];

#[test]
fn the_pages_may_ask_of_the_window_only_what_they_use() {
    let folder = repository().join("src-tauri/capabilities");
    let names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["main.json"]);
    let capability = file("capabilities/main.json");
    assert!(capability["remote"].is_null(), "a page from the net could call the window");
    assert_eq!(capability["windows"], json!(["main"]));
    let expected: Vec<&str> = PERMISSIONS.iter().map(|(name, _)| *name).collect();
    assert_eq!(capability["permissions"], json!(expected));
    let used: String = ["host/tauri.ts", "export/page.ts"]
        .iter()
        .map(|path| std::fs::read_to_string(repository().join("ui/src/lib").join(path)).unwrap())
        .collect();
    for (permission, use_of_it) in PERMISSIONS {
        assert!(used.contains(use_of_it), "{permission} is used by nobody");
    }
}

#[test]
fn the_window_goes_nowhere_opens_nothing_and_downloads_nothing() {
    let window = std::fs::read_to_string(repository().join("src-tauri/src/window.rs")).unwrap();
    for refusal in [
        ".on_navigation(is_own_page)",
        ".on_new_window(|_, _| NewWindowResponse::Deny)",
        ".on_download(|_, _| false)",
        ".general_autofill_enabled(false)",
        ".devtools(cfg!(debug_assertions))",
    ] {
        assert!(window.contains(refusal), "{refusal}");
    }
    // The plugins that there are, and the commands that pages may call beside theirs.
    let shell = std::fs::read_to_string(repository().join("src-tauri/src/shell.rs")).unwrap();
    assert_eq!(shell.matches(".plugin(").count(), 1);
    assert!(shell.contains("generate_handler![call, recording, startup_file]"));
}
