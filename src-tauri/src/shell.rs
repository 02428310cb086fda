//! Connects the page with the session: one command `call`, the bytes of recordings, the session's events, and the file to begin with.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;
use sitat_commands::{Session, dispatch, read_recording};
use tauri::ipc::{InvokeResponseBody, Response};
use tauri::{AppHandle, Emitter, Manager, RunEvent, State};

use crate::folders::{self, SystemFolders};
use crate::startup::Startup;
use crate::window;

/// Opens the window and returns when it has been closed and the project with it.
pub(crate) fn run(startup: Startup) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(startup)
        .invoke_handler(tauri::generate_handler![call, recording, startup_file])
        .setup(|app| {
            let system =
                SystemFolders { app_data: app.path().app_data_dir().ok(), documents: app.path().document_dir().ok() };
            let image = std::env::var_os("APPIMAGE").map(PathBuf::from);
            let program = std::env::current_exe().unwrap_or_default();
            let portable = folders::portable_data(&program, image.as_deref());
            let folders = folders::choose(|name| std::env::var_os(name), portable, system);
            let web_view = folders.web_view();
            let session = Arc::new(Session::new(folders.session_options()));
            forward_events(&session, app.handle().clone());
            app.manage(session);
            window::open(app.handle(), web_view)?;
            Ok(())
        })
        .build(context())?;
    let code = app.run_return(|app, event| {
        if let RunEvent::Exit = event
            && let Some(session) = app.try_state::<Arc<Session>>()
        {
            session.close();
        }
    });
    debug_assert_eq!(code, 0);
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the generated code calls exit where it cannot go on")]
fn context() -> tauri::Context {
    tauri::generate_context!()
}

fn forward_events(session: &Session, app: AppHandle) {
    session.on_event(Box::new(move |name, payload| {
        // A window that is going away no longer needs to hear of changes.
        let _ = app.emit(name, payload);
    }));
}

/// Runs one command of the session; on failure the error in the shape every host gives it.
#[tauri::command]
async fn call(session: State<'_, Arc<Session>>, name: String, request: Value) -> Result<Response, Value> {
    let session = Arc::clone(&session);
    tauri::async_runtime::spawn_blocking(move || dispatch(&session, &name, request))
        .await
        .unwrap_or_else(|error| Err(lost(&error)))
        .map(|answer| Response::new(InvokeResponseBody::Json(answer)))
}

/// A piece of the recording that a source of the open project is linked to; never a file that the page names.
#[tauri::command]
async fn recording(session: State<'_, Arc<Session>>, request: Value) -> Result<Response, Value> {
    let session = Arc::clone(&session);
    tauri::async_runtime::spawn_blocking(move || read_recording(&session, request))
        .await
        .unwrap_or_else(|error| Err(lost(&error)))
        .map(|bytes| Response::new(InvokeResponseBody::Raw(bytes)))
}

/// The project file the program was started with, if any.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "a command is handed its state by value")]
fn startup_file(startup: State<'_, Startup>) -> Option<String> {
    startup.file.as_ref().map(|file| file.to_string_lossy().into_owned())
}

/// The error when a command's thread ended without an answer.
fn lost(error: &tauri::Error) -> Value {
    serde_json::json!({ "kind": "bug", "key": "application-bug", "parameters": { "detail": error.to_string() } })
}
