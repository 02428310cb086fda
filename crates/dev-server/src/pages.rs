//! The built pages, read from their folder and from nowhere else.

use std::path::{Path, PathBuf};

/// What the pages may do; the same as in the window, with the server's own address in place of the window's channel.
pub(crate) const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; worker-src 'self'; \
    style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; media-src 'self' blob:; \
    connect-src 'self'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// A folder of built pages.
#[derive(Debug)]
pub(crate) struct Pages {
    folder: PathBuf,
}

/// One file of the pages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) content: Vec<u8>,
    pub(crate) content_type: &'static str,
}

impl Pages {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The file at an address (without its query), or none if it is not in the folder.
    pub(crate) fn find(&self, address: &str) -> Option<Page> {
        let address = if address == "/" { "/index.html" } else { address };
        let relative = safe_path(address)?;
        let folder = self.folder.canonicalize().ok()?;
        let file = folder.join(relative).canonicalize().ok()?;
        // A link inside the folder could lead out of it.
        if !file.starts_with(&folder) || !file.is_file() {
            return None;
        }
        Some(Page { content: std::fs::read(&file).ok()?, content_type: content_type(&file) })
    }
}

/// The path below the folder, if the address names one plainly: the build gives files no names that need escapes.
fn safe_path(address: &str) -> Option<PathBuf> {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '+'))
    };
    address.strip_prefix('/')?.split('/').map(|part| plain(part).then_some(part)).collect()
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("wasm") => "application/wasm",
        Some("ftl" | "txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_outside_the_folder_are_not_found() {
        let folder = tempfile::tempdir().unwrap();
        let pages = folder.path().join("dist");
        std::fs::create_dir(&pages).unwrap();
        std::fs::write(pages.join("index.html"), "start").unwrap();
        std::fs::write(folder.path().join("secret.txt"), "secret").unwrap();
        let pages = Pages::new(pages);
        assert_eq!(pages.find("/").unwrap().content, b"start");
        assert_eq!(pages.find("/index.html").unwrap().content_type, "text/html; charset=utf-8");
        for address in ["/../secret.txt", "/%2e%2e/secret.txt", "/./index.html", "//etc/passwd", "/a\\b", "", "/none"] {
            assert_eq!(pages.find(address), None, "{address}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_lead_out_of_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let pages = folder.path().join("dist");
        std::fs::create_dir(&pages).unwrap();
        std::fs::write(folder.path().join("secret.txt"), "secret").unwrap();
        std::os::unix::fs::symlink(folder.path().join("secret.txt"), pages.join("link.txt")).unwrap();
        assert_eq!(Pages::new(pages).find("/link.txt"), None);
    }
}
