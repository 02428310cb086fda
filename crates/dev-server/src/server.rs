//! The addresses: `/call/NAME` runs a command, `/recording` reads a piece of a recording, `/events` tells what happened,
//! `/startup-file` the file to begin with, and everything else is a file of the pages.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::Value;
use sitat_commands::{Session, dispatch, read_recording};
use tiny_http::{Method, Request, Response, StatusCode};

use crate::events::Events;
use crate::gate::{Gate, Refusal, check_method};
use crate::pages::{CONTENT_SECURITY_POLICY, Page, Pages};

/// More than the largest text a person would import through the page.
const BODY_LIMIT: u64 = 64 * 1024 * 1024;
/// How long a page waits for an event before it asks again.
const PATIENCE: Duration = Duration::from_secs(20);
const WORKERS: usize = 4;

/// A running server.
pub(crate) struct Server {
    listener: Arc<tiny_http::Server>,
    desk: Arc<Desk>,
    port: u16,
    workers: Vec<JoinHandle<()>>,
}

/// What every worker needs to answer.
struct Desk {
    gate: Gate,
    pages: Pages,
    events: Arc<Events>,
    session: Session,
    file: Option<PathBuf>,
}

struct Answer {
    status: u16,
    content_type: &'static str,
    content: Vec<u8>,
}

impl Server {
    /// Binds to a port of 127.0.0.1 (0: a free one) and begins to answer.
    ///
    /// # Errors
    /// A sentence if the port cannot be taken.
    pub(crate) fn start(session: Session, port: u16, pages: PathBuf, file: Option<PathBuf>) -> Result<Self, String> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = tiny_http::Server::http(address)
            .map_err(|error| format!("Port {port} of this machine could not be taken: {error}"))?;
        let port = listener.server_addr().to_ip().map_or(port, |address| address.port());
        let events = Arc::new(Events::default());
        session.on_event(Box::new({
            let events = Arc::clone(&events);
            move |name, payload| events.add(name, &payload)
        }));
        let token = uuid::Uuid::new_v4().simple().to_string();
        let file = file.map(|file| std::path::absolute(&file).unwrap_or(file));
        let desk = Arc::new(Desk { gate: Gate::new(port, token), pages: Pages::new(pages), events, session, file });
        let listener = Arc::new(listener);
        let workers = (0..WORKERS)
            .map(|_| {
                let (listener, desk) = (Arc::clone(&listener), Arc::clone(&desk));
                std::thread::spawn(move || work(&listener, &desk))
            })
            .collect();
        Ok(Self { listener, desk, port, workers })
    }

    /// The address a browser opens, with the token in it.
    pub(crate) fn page_url(&self) -> String {
        format!("http://127.0.0.1:{}/?token={}", self.port, self.token())
    }

    pub(crate) fn token(&self) -> &str {
        self.desk.gate.token()
    }

    /// Lets the workers finish what they are at, and no more.
    pub(crate) fn stop(&self) {
        for _ in 0..WORKERS {
            self.listener.unblock();
        }
    }

    /// Waits for the workers to end, then closes the project.
    pub(crate) fn wait(self) {
        for worker in self.workers {
            let _ = worker.join();
        }
        self.desk.session.close();
    }
}

fn work(listener: &tiny_http::Server, desk: &Arc<Desk>) {
    // An error here is the listener's own end (stop, or a closed socket).
    while let Ok(request) = listener.recv() {
        if address_of(&request) == "/events" {
            // One who waits must not keep a worker from the others.
            let desk = Arc::clone(desk);
            std::thread::spawn(move || desk.answer(request));
        } else {
            desk.answer(request);
        }
    }
}

impl Desk {
    fn answer(&self, mut request: Request) {
        // Whoever asked may have gone away.
        let _ = match self.find_answer(&mut request) {
            Ok(answer) => write_answer(request, &answer),
            // Its body may not have been read: the library sees to that after it has answered.
            Err(refusal) => request
                .respond(Response::from_string(refusal.sentence()).with_status_code(StatusCode(refusal.status()))),
        };
    }

    fn find_answer(&self, request: &mut Request) -> Result<Answer, Refusal> {
        self.gate.check_origin(request)?;
        let address = address_of(request).to_owned();
        if let Some(name) = address.strip_prefix("/call/") {
            check_method(request, &[Method::Post])?;
            self.gate.check_token(request)?;
            return self.call(name, request);
        }
        match address.as_str() {
            "/recording" => {
                check_method(request, &[Method::Post])?;
                self.gate.check_token(request)?;
                let read = read_recording(&self.session, body_of(request)?);
                Ok(match read {
                    Ok(content) => Answer { status: 200, content_type: BYTES, content },
                    Err(error) => json(422, &error),
                })
            }
            "/events" => {
                check_method(request, &[Method::Get])?;
                self.gate.check_token(request)?;
                Ok(json(200, &Value::Array(self.events.after(events_seen(request.url()), PATIENCE))))
            }
            "/startup-file" => {
                check_method(request, &[Method::Get])?;
                self.gate.check_token(request)?;
                let file = self.file.as_ref().map(|file| file.to_string_lossy());
                Ok(json(200, &serde_json::json!(file)))
            }
            _ => {
                check_method(request, &[Method::Get, Method::Head])?;
                if address == "/favicon.ico" {
                    // Browsers ask for it unasked, and complain in their console where there is none.
                    return Ok(Answer { status: 204, content_type: "image/x-icon", content: Vec::new() });
                }
                let Page { content, content_type } = self.pages.find(&address).ok_or(Refusal::NotFound)?;
                Ok(Answer { status: 200, content_type, content })
            }
        }
    }

    fn call(&self, name: &str, request: &mut Request) -> Result<Answer, Refusal> {
        Ok(match dispatch(&self.session, name, body_of(request)?) {
            Ok(answer) => Answer { status: 200, content_type: JSON, content: answer.into_bytes() },
            // Told apart from the refusals above, whose bodies are not the command's errors.
            Err(error) => json(422, &error),
        })
    }
}

/// Writes an answer that ends its connection.
///
/// The library gives a connection to a thread that it believes to be free; of several that come at once, one may then
/// wait for a thread that another keeps for as long as its connection lasts. So none may last.
fn write_answer(request: Request, answer: &Answer) -> std::io::Result<()> {
    let is_head = *request.method() == Method::Head;
    let mut head = format!("HTTP/1.1 {} {}\r\n", answer.status, StatusCode(answer.status).default_reason_phrase());
    for (name, value) in [
        ("Content-Type", answer.content_type),
        ("Content-Length", &answer.content.len().to_string()),
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
        ("Connection", "close"),
    ] {
        head += &format!("{name}: {value}\r\n");
    }
    let mut writer = request.into_writer();
    writer.write_all(format!("{head}\r\n").as_bytes())?;
    if !is_head {
        writer.write_all(&answer.content)?;
    }
    writer.flush()
}

/// The body as JSON; without one, null.
fn body_of(request: &mut Request) -> Result<Value, Refusal> {
    let announced = request.body_length().is_some_and(|length| length as u64 > BODY_LIMIT);
    if announced {
        return Err(Refusal::TooLarge);
    }
    let mut body = Vec::new();
    request.as_reader().take(BODY_LIMIT + 1).read_to_end(&mut body).map_err(|_| Refusal::NotJson)?;
    if body.len() as u64 > BODY_LIMIT {
        return Err(Refusal::TooLarge);
    }
    if body.is_empty() { Ok(Value::Null) } else { serde_json::from_slice(&body).map_err(|_| Refusal::NotJson) }
}

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";

fn json(status: u16, value: &Value) -> Answer {
    Answer { status, content_type: JSON, content: value.to_string().into_bytes() }
}

/// The address without its query.
fn address_of(request: &Request) -> &str {
    request.url().split(['?', '#']).next().unwrap_or_default()
}

/// The number in `?after=N`; without one, everything is new.
fn events_seen(url: &str) -> u64 {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    query.split('&').find_map(|pair| pair.strip_prefix("after=")?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests;
