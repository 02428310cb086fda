//! What a project file holds byte by byte, as whoever finds it could read it.

use std::path::Path;

/// Whether a project file, or one that the database keeps beside it, holds words in the bytes as they are: in UTF-8,
/// or in UTF-16 in either order. Backups lie in a folder of their own and are not looked at.
pub fn holds(project: &Path, words: &str) -> bool {
    let units = |bytes: fn(u16) -> [u8; 2]| words.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let forms = [words.as_bytes().to_vec(), units(u16::to_le_bytes), units(u16::to_be_bytes)];
    let name = project.file_name().unwrap().to_string_lossy().into_owned();
    let files = std::fs::read_dir(project.parent().unwrap()).unwrap().filter_map(Result::ok).map(|entry| entry.path());
    let own = files.filter(|path| path.is_file() && path.to_string_lossy().contains(&name));
    own.map(|path| std::fs::read(path).unwrap())
        .any(|bytes| forms.iter().any(|form| bytes.windows(form.len()).any(|window| window == form.as_slice())))
}
