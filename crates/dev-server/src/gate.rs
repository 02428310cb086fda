//! Who may ask: the page this server gave out, on this machine, with this run's token.
//!
//! A web page of someone else can send requests to loopback addresses, and can make a name of its own point there.
//! The `Origin` and `Host` headers, which no page can forge, tell both apart; the token tells other programs apart.

use tiny_http::{Method, Request};

/// Why a request is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    ForeignHost,
    ForeignOrigin,
    WrongToken,
    TooLarge,
    WrongMethod,
    NotFound,
    NotJson,
}

impl Refusal {
    /// The HTTP status.
    pub(crate) fn status(self) -> u16 {
        match self {
            Self::ForeignHost | Self::ForeignOrigin => 403,
            Self::WrongToken => 401,
            Self::TooLarge => 413,
            Self::WrongMethod => 405,
            Self::NotFound => 404,
            Self::NotJson => 400,
        }
    }

    /// A sentence for whoever reads the answer.
    pub(crate) fn sentence(self) -> &'static str {
        match self {
            Self::ForeignHost => "This server answers to its own loopback address only.",
            Self::ForeignOrigin => "This server answers to its own pages only.",
            Self::WrongToken => "The token of this run is missing or wrong.",
            Self::TooLarge => "The request is larger than 64 MB.",
            Self::WrongMethod => "This address is not asked in this way.",
            Self::NotFound => "There is nothing at this address.",
            Self::NotJson => "The body is not JSON.",
        }
    }
}

/// What this run answers to.
#[derive(Debug)]
pub(crate) struct Gate {
    authorities: [String; 2],
    token: String,
}

impl Gate {
    /// A gate for a port and a token.
    pub(crate) fn new(port: u16, token: String) -> Self {
        Self { authorities: [format!("127.0.0.1:{port}"), format!("localhost:{port}")], token }
    }

    pub(crate) fn token(&self) -> &str {
        &self.token
    }

    /// Whether the request comes from this machine's own pages; needed for everything.
    pub(crate) fn check_origin(&self, request: &Request) -> Result<(), Refusal> {
        let ours = |authority: &str| self.authorities.iter().any(|known| known.eq_ignore_ascii_case(authority));
        let hosts = headers(request, "host");
        if hosts.len() != 1 || !hosts.iter().all(|host| ours(host)) {
            return Err(Refusal::ForeignHost);
        }
        let own_page = |origin: &&str| origin.strip_prefix("http://").is_some_and(ours);
        if headers(request, "origin").iter().all(own_page) { Ok(()) } else { Err(Refusal::ForeignOrigin) }
    }

    /// Whether the request carries the token; needed for everything but the pages themselves.
    pub(crate) fn check_token(&self, request: &Request) -> Result<(), Refusal> {
        match headers(request, "x-sitat-token").as_slice() {
            [given] if same(given.as_bytes(), self.token.as_bytes()) => Ok(()),
            _ => Err(Refusal::WrongToken),
        }
    }
}

/// Whether the request is made with one of these methods.
pub(crate) fn check_method(request: &Request, allowed: &[Method]) -> Result<(), Refusal> {
    if allowed.contains(request.method()) { Ok(()) } else { Err(Refusal::WrongMethod) }
}

fn headers<'a>(request: &'a Request, name: &str) -> Vec<&'a str> {
    let named = |header: &&tiny_http::Header| header.field.as_str().as_str().eq_ignore_ascii_case(name);
    request.headers().iter().filter(named).map(|header| header.value.as_str()).collect()
}

/// Compares without telling by its duration how much was right.
fn same(given: &[u8], expected: &[u8]) -> bool {
    given.len() == expected.len() && given.iter().zip(expected).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}
