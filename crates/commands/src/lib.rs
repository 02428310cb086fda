//! The wire: one list of commands with their request and response types, errors and events.
//!
//! A handler holds no rule: it converts, calls one method of the façade, and converts back. This crate does not know
//! what carries its JSON, a window or a development server.

#[macro_use]
mod table;

mod dispatch;
mod error;
mod handle;
mod key_ring;
mod list;
mod session;
mod settings;
pub mod wire;

pub use dispatch::{dispatch, read_recording};
pub use error::{CommandError, ErrorKind, WireMessage, WireParameter};
pub use key_ring::{KeyRing, KeyRingError};
pub use list::{Commands, command_names};
pub use session::{Session, SessionOptions};
pub use sitat_project::{PageProgram, is_page_program, serve_pages};

pub(crate) use list::route;
