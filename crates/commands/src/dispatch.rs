//! From a name and JSON to a handler and back. A panic in a handler is caught here: the transaction was rolled back,
//! what is kept at hand is thrown away, and the window is told that it was a fault of the program.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sitat_model::Message;

use crate::{CommandError, ErrorKind, Session};

/// Answers a command with JSON text, which is what every carrier hands on. The error is a [`CommandError`] as JSON.
pub fn dispatch(session: &Session, name: &str, request: Value) -> Result<String, Value> {
    let answer = catch_unwind(AssertUnwindSafe(|| crate::route(session, name, request)));
    let answer = answer.unwrap_or_else(|_| {
        session.recover();
        Err(bug())
    });
    answer.map_err(|error| serde_json::to_value(error).unwrap_or_default())
}

/// Reads a piece of a linked recording: the one answer that is bytes and not JSON. Request and error are as those of a
/// command.
pub fn read_recording(session: &Session, request: Value) -> Result<Vec<u8>, Value> {
    let bytes = catch_unwind(AssertUnwindSafe(|| {
        crate::handle::recordings::read_recording(session, serde_json::from_value(request).map_err(|_| bug())?)
    }));
    let bytes = bytes.unwrap_or_else(|_| {
        session.recover();
        Err(bug())
    });
    bytes.map_err(|error| serde_json::to_value(error).unwrap_or_default())
}

fn bug() -> CommandError {
    CommandError::new(ErrorKind::Bug, Message::new("project-bug"))
}

/// Runs one handler. A request of the wrong shape is a fault of the window, not of the person.
pub(crate) fn run<Request: DeserializeOwned, Response: Serialize>(
    session: &Session,
    request: Value,
    handler: fn(&Session, Request) -> Result<Response, CommandError>,
) -> Result<String, CommandError> {
    let request = serde_json::from_value(request).map_err(|_| bug())?;
    serde_json::to_string(&handler(session, request)?).map_err(|_| bug())
}

/// The answer to a name that no command has.
pub(crate) fn unknown() -> Result<String, CommandError> {
    Err(bug())
}
