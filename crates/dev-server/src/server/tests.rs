//! A server on a loopback socket, asked with plain bytes: what it refuses, and what it answers.

use std::io::{Read, Write};
use std::net::TcpStream;

use sitat_commands::SessionOptions;
use tempfile::TempDir;

use super::*;

struct Running {
    server: Server,
    _folder: TempDir,
}

fn running() -> Running {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "<!doctype html><title>Sitat</title>").unwrap();
    let work_folder = folder.path().join("work");
    let session = Session::new(SessionOptions { app_data: None, work_folder, pages: None, key_ring: None });
    let server = Server::start(session, 0, folder.path().into(), Some("study.sitat".into())).unwrap();
    Running { server, _folder: folder }
}

impl Running {
    /// The status and the body of the answer to a request with these headers.
    fn ask(&self, first_line: &str, headers: &[(&str, &str)], body: &str) -> (u16, String) {
        let answer = self.answer(first_line, headers, body);
        let status = answer.split(' ').nth(1).and_then(|text| text.parse().ok()).unwrap();
        (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
    }

    /// The whole answer, as it comes over the line. The own `Host` is added where none is given.
    fn answer(&self, first_line: &str, headers: &[(&str, &str)], body: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.server.port)).unwrap();
        let mut request = format!("{first_line} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            request += &format!("Host: 127.0.0.1:{}\r\n", self.server.port);
        }
        if !headers.iter().any(|(name, _)| *name == "Content-Length") {
            request += &format!("Content-Length: {}\r\n", body.len());
        }
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        stream.write_all(format!("{request}\r\n{body}").as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn status(&self, first_line: &str, headers: &[(&str, &str)]) -> u16 {
        self.ask(first_line, headers, "").0
    }

    fn with_token(&self) -> Vec<(&'static str, &str)> {
        vec![("X-Sitat-Token", self.server.token())]
    }
}

#[test]
fn the_pages_are_given_without_a_token() {
    let running = running();
    let (status, body) = running.ask("GET /?token=x", &[], "");
    assert_eq!(status, 200);
    assert!(body.contains("<title>Sitat</title>"));
    assert_eq!(running.status("GET /missing.js", &[]), 404);
    assert_eq!(running.status("GET /../Cargo.toml", &[]), 404);
}

#[test]
fn a_command_without_the_token_is_refused() {
    let running = running();
    assert_eq!(running.status("POST /call/anything", &[]), 401);
    assert_eq!(running.status("POST /call/anything", &[("X-Sitat-Token", "guess")]), 401);
    assert_eq!(running.status("POST /call/anything", &[("X-Sitat-Token", "")]), 401);
    assert_eq!(running.status("POST /recording", &[]), 401);
    assert_eq!(running.status("GET /events", &[]), 401);
    assert_eq!(running.status("GET /startup-file", &[]), 401);
}

#[test]
fn a_foreign_page_is_refused_even_with_the_token() {
    let running = running();
    for origin in ["https://example.org", "null", "http://127.0.0.1:1", "http://localhost", "https://127.0.0.1"] {
        let mut headers = running.with_token();
        headers.push(("Origin", origin));
        assert_eq!(running.status("POST /call/anything", &headers), 403, "{origin}");
        assert_eq!(running.status("GET /", &headers), 403, "{origin}");
    }
}

#[test]
fn a_foreign_name_for_this_machine_is_refused() {
    let running = running();
    let port = running.server.port;
    for host in [format!("example.org:{port}"), "127.0.0.1".into(), "127.0.0.1:1".into(), format!("0.0.0.0:{port}")] {
        let mut headers = running.with_token();
        headers.push(("Host", &host));
        assert_eq!(running.status("POST /call/anything", &headers), 403, "{host}");
    }
}

/// Everything that can be asked of the server.
const ADDRESSES: [&str; 6] =
    ["GET /", "GET /index.html", "POST /call/anything", "POST /recording", "GET /events", "GET /startup-file"];

#[test]
fn every_address_refuses_foreign_pages_and_foreign_names() {
    let running = running();
    let port = running.server.port;
    let own = format!("http://127.0.0.1:{port}");
    let rebound = format!("sitat.example.org:{port}");
    let beside = format!("127.0.0.1:{port}.example.org");
    for address in ADDRESSES {
        for (name, value) in [
            ("Origin", "https://example.org"),
            ("Origin", "null"),
            ("Origin", "file://"),
            ("Origin", "tauri://localhost"),
            ("Host", rebound.as_str()),
            ("Host", beside.as_str()),
            ("Host", "[::1]"),
            ("Host", ""),
        ] {
            let mut headers = running.with_token();
            headers.push((name, value));
            assert_eq!(running.status(address, &headers), 403, "{address} with {name} {value}");
        }
        // One that is right does not make up for another.
        let mut headers = running.with_token();
        headers.extend([("Origin", own.as_str()), ("Origin", "https://example.org")]);
        assert_eq!(running.status(address, &headers), 403, "{address}");
    }
}

#[test]
fn no_page_of_others_is_ever_told_that_it_may_ask() {
    let running = running();
    for origin in [format!("http://127.0.0.1:{}", running.server.port), "https://example.org".to_owned()] {
        let headers = [
            ("Origin", origin.as_str()),
            ("Access-Control-Request-Method", "POST"),
            ("Access-Control-Request-Headers", "x-sitat-token"),
        ];
        for address in ["OPTIONS /call/anything", "OPTIONS /", "GET /"] {
            let answer = running.answer(address, &headers, "");
            assert!(!answer.to_lowercase().contains("access-control-allow"), "{address} from {origin}: {answer}");
        }
        assert!(running.status("OPTIONS /call/anything", &headers) >= 400, "{origin}");
    }
}

#[test]
fn only_this_machine_can_reach_it() {
    let running = running();
    let address = running.server.page_url();
    assert!(address.starts_with("http://127.0.0.1:"), "{address}");
    // Another address of this very machine: listening on all of them would answer here.
    assert!(TcpStream::connect(("127.0.0.2", running.server.port)).is_err());
}

#[test]
fn the_own_page_with_the_token_reaches_the_commands() {
    let running = running();
    let origin = format!("http://127.0.0.1:{}", running.server.port);
    let mut headers = running.with_token();
    headers.push(("Origin", &origin));
    let (status, body) = running.ask("POST /call/no_such_command", &headers, "{}");
    assert_eq!(status, 422);
    let error: Value = serde_json::from_str(&body).unwrap();
    assert!(error["key"].is_string(), "{error}");
    assert!(error["kind"].is_string(), "{error}");
}

#[test]
fn a_command_is_asked_with_post_and_json() {
    let running = running();
    assert_eq!(running.status("GET /call/anything", &running.with_token()), 405);
    assert_eq!(running.ask("POST /call/anything", &running.with_token(), "not json").0, 400);
}

#[test]
fn a_body_over_the_limit_is_refused_before_it_is_read() {
    let running = running();
    let mut headers = running.with_token();
    let length = (BODY_LIMIT + 1).to_string();
    headers.push(("Content-Length", &length));
    // The answer comes although the announced body never does.
    headers.push(("Expect", "100-continue"));
    assert_eq!(running.status("POST /call/anything", &headers), 413);
}

#[test]
fn the_file_to_begin_with_is_told_absolute() {
    let running = running();
    let (status, body) = running.ask("GET /startup-file", &running.with_token(), "");
    let file: PathBuf = serde_json::from_str::<String>(&body).unwrap().into();
    assert_eq!(status, 200);
    assert!(file.is_absolute() && file.ends_with("study.sitat"));
}

#[test]
fn events_come_in_order_after_the_last_one_seen() {
    let running = running();
    running.server.desk.events.add("project_changed", &serde_json::json!({}));
    running.server.desk.events.add("progress", &serde_json::json!(1));
    let (_, body) = running.ask("GET /events?after=1", &running.with_token(), "");
    let events: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(events, serde_json::json!([{ "number": 2, "name": "progress", "payload": 1 }]));
}

#[test]
fn a_stopped_server_ends() {
    let running = running();
    running.server.stop();
    running.server.wait();
}

#[test]
fn every_answer_ends_its_connection() {
    let running = running();
    for line in ["GET /", "HEAD /", "GET /favicon.ico", "GET /startup-file"] {
        let mut stream = TcpStream::connect(("127.0.0.1", running.server.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let host = format!("Host: 127.0.0.1:{}\r\nX-Sitat-Token: {}\r\n", running.server.port, running.server.token());
        stream.write_all(format!("{line} HTTP/1.1\r\n{host}\r\n").as_bytes()).unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            head.push(byte[0]);
        }
        assert!(String::from_utf8(head).unwrap().contains("\r\nConnection: close\r\n"), "{line}");
    }
}
