//! Connects the page with the session: one command `call`, the bytes of recordings, the session's events, and the file to begin with.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use sitat_commands::{Session, dispatch, read_recording};
use tauri::ipc::{InvokeResponseBody, Response};
use tauri::{AppHandle, Emitter, Manager, RunEvent, State, WindowEvent};

use crate::folders::{self, SystemFolders};
use crate::key_ring;
use crate::others::{Found, Others, Standing};
use crate::startup::Startup;
use crate::window;

/// The file that a person wishes to see in this window, until the page has asked for it.
#[derive(Debug, Default)]
struct Wished(Mutex<Option<PathBuf>>);

impl Wished {
    fn file(&self) -> MutexGuard<'_, Option<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Opens the window and returns when it has been closed and the project with it.
pub(crate) fn run(startup: Startup) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![call, recording, startup_file])
        .setup(move |app| {
            let system =
                SystemFolders { app_data: app.path().app_data_dir().ok(), documents: app.path().document_dir().ok() };
            let image = std::env::var_os("APPIMAGE").map(PathBuf::from);
            let program = std::env::current_exe().unwrap_or_default();
            let portable = folders::portable_data(&program, image.as_deref());
            // A portable program leaves nothing on the machine that it runs on.
            let bus = std::env::var_os(key_ring::BUS);
            let key_ring = if portable.is_some() { None } else { key_ring::of_system(bus.as_deref()) };
            let folders = folders::choose(|name| std::env::var_os(name), portable, system);
            let others = folders.app_data.as_deref().and_then(|folder| Others::around(folder).ok());
            if !startup.new_window && others.as_ref().is_some_and(|others| others.take(startup.file.as_deref())) {
                app.handle().exit(0);
                return Ok(());
            }
            let web_view = folders.web_view();
            let session = Arc::new(Session::new(folders.session_options(key_ring)));
            forward_events(&session, app.handle().clone());
            app.manage(session);
            app.manage(Wished(Mutex::new(startup.file)));
            window::open(app.handle(), web_view)?;
            // Where it cannot be found, each start opens a window, and the lock of a project still says who has it.
            app.manage(Mutex::new(others.and_then(|others| be_found(others, app.handle().clone()).ok())));
            Ok(())
        })
        .build(context())?;
    let code = app.run_return(|app, event| match event {
        // A window that is about to go takes nothing any more.
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { .. }, .. } => be_gone(app),
        RunEvent::Exit => {
            be_gone(app);
            if let Some(session) = app.try_state::<Arc<Session>>() {
                session.close();
            }
        }
        _ => {}
    });
    debug_assert_eq!(code, 0);
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the generated code calls exit where it cannot go on")]
fn context() -> tauri::Context {
    tauri::generate_context!()
}

/// Lets programs that are started later find this window, and takes what they are asked to open.
fn be_found(others: Others, app: AppHandle) -> std::io::Result<Found> {
    others.be_found(move |file, come| {
        let standing = standing(&app, file.as_deref());
        if come && standing != Standing::Other {
            if file.is_some() {
                *app.state::<Wished>().file() = file;
                let _ = app.emit("file_wished", ());
            }
            window::show(&app);
        }
        standing
    })
}

/// Programs that are started from now on do not find this window.
fn be_gone(app: &AppHandle) {
    if let Some(found) = app.try_state::<Mutex<Option<Found>>>() {
        drop(found.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

/// A window that has just been started and has yet to open its file stands as if it had.
fn standing(app: &AppHandle, file: Option<&Path>) -> Standing {
    let open = app.state::<Arc<Session>>().project_file().or_else(|| app.state::<Wished>().file().clone());
    Standing::of(open.as_deref(), file)
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

/// The project file that the program was started with, or that a later start has handed on, once.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "a command is handed its state by value")]
fn startup_file(wished: State<'_, Wished>) -> Option<String> {
    wished.file().take().map(|file| file.to_string_lossy().into_owned())
}

/// The error when a command's thread ended without an answer.
fn lost(error: &tauri::Error) -> Value {
    serde_json::json!({ "kind": "bug", "key": "application-bug", "parameters": { "detail": error.to_string() } })
}
