//! The one window: its size, what it may show and where it may go.

use std::path::PathBuf;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, UserAttentionType, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

const WIDTH: f64 = 1280.0;
const HEIGHT: f64 = 820.0;
const LEAST_WIDTH: f64 = 900.0;
const LEAST_HEIGHT: f64 = 600.0;

/// Opens the window on the embedded pages.
///
/// The web view keeps nothing between runs (no cookies, no local storage). A driver cannot reach such a view, so one
/// that is started for a driver keeps its data in `data_folder`.
pub(crate) fn open(app: &AppHandle, data_folder: PathBuf) -> tauri::Result<WebviewWindow> {
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true");
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Sitat")
        .inner_size(WIDTH, HEIGHT)
        .min_inner_size(LEAST_WIDTH, LEAST_HEIGHT)
        .data_directory(data_folder)
        .incognito(!driven)
        .devtools(cfg!(debug_assertions))
        .general_autofill_enabled(false)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()
}

/// Brings the window to the front, from wherever it is; where the desktop does not allow that, it asks for attention.
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // Each alone does what it can: a desktop may know none of them.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
        let _ = window.request_user_attention(Some(UserAttentionType::Informational));
    }
}

/// Whether an address is one of the program's own pages: `tauri://localhost`, or what Windows makes of it.
fn is_own_page(address: &Url) -> bool {
    match (address.scheme(), address.host_str()) {
        ("tauri", Some("localhost")) => true,
        ("http" | "https", Some("tauri.localhost")) => cfg!(windows),
        // What a driver's session begins with; it has no content and no access.
        ("about", _) => address.path() == "blank",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(address: &str) -> bool {
        is_own_page(&Url::parse(address).unwrap())
    }

    #[test]
    fn the_window_goes_to_its_own_pages_only() {
        assert!(allowed("tauri://localhost/index.html?theme=dark"));
        assert!(allowed("about:blank"));
        for address in [
            "https://example.org/",
            "http://localhost:8080/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "tauri://example.org/",
            "javascript:alert(1)",
            "about:srcdoc",
        ] {
            assert!(!allowed(address), "{address}");
        }
    }
}
