//! Comments that came in a file of their own: bytes in, comments out. Whether they belong to a project is not known here.

use sitat_model::MemoNoun;

use crate::timed::json::{Container, Event, Value, walk};

/// What the file calls itself.
pub const COMMENTS_FORMAT: &str = "sitat-comments";

/// The newest version of the file that is read, and the one that is written.
pub const COMMENTS_VERSION: u32 = 1;

/// More comments than anybody writes.
const MOST: usize = 20_000;

/// Why a file of comments is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommentFileError {
    /// It is no JSON, or calls itself something else.
    #[error("this is no file of comments")]
    Other,
    /// It begins as one, and something in it is missing or damaged.
    #[error("comment {number} is damaged")]
    Damaged {
        /// The comment, from 1; 0: what stands before them.
        number: usize,
    },
    /// It was written by a newer program.
    #[error("version {found} is newer than {COMMENTS_VERSION}")]
    Newer {
        /// Its version.
        found: u32,
    },
}

/// A comment as a file tells it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileComment {
    /// When it was changed, as it is written: `2026-11-21T14:10:03.120Z`.
    pub changed_at: String,
    /// What is said.
    pub text: String,
    /// Identity.
    pub guid: String,
    /// Who says it.
    pub author: String,
    /// When it was written.
    pub created_at: String,
    /// What kind of thing it stands on.
    pub on: MemoNoun,
    /// Identity of that thing.
    pub on_guid: String,
    /// What it was called.
    pub name: String,
    /// The words that stood there.
    pub words: String,
}

/// A file of comments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommentFile {
    /// Identity of the project that they are on.
    pub project: String,
    /// The comments, in the order of the file.
    pub comments: Vec<FileComment>,
}

/// A comment while it is read. Members that are not known are passed over.
#[derive(Default)]
struct Parts {
    members: Vec<(String, String)>,
}

impl Parts {
    fn take(&mut self, name: &str) -> String {
        let found = self.members.iter().position(|(own, _)| own == name);
        found.map(|place| self.members.swap_remove(place).1).unwrap_or_default()
    }

    fn comment(mut self) -> Option<FileComment> {
        let comment = FileComment {
            on: MemoNoun::from_name(&self.take("on.kind"))?,
            on_guid: self.take("on.id"),
            name: self.take("on.name"),
            words: self.take("on.words"),
            guid: self.take("id"),
            text: self.take("text").trim().to_owned(),
            author: self.take("author").trim().to_owned(),
            created_at: self.take("created_at"),
            changed_at: self.take("changed_at"),
        };
        let needed = [&comment.guid, &comment.on_guid, &comment.text, &comment.author, &comment.changed_at];
        let is_whole = needed.into_iter().all(|part| !part.is_empty());
        is_whole.then_some(comment)
    }
}

/// Reads a file of comments.
pub fn read_comments(bytes: &[u8]) -> Result<CommentFile, CommentFileError> {
    let text = std::str::from_utf8(bytes).map_err(|_| CommentFileError::Other)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut format, mut version, mut project) = (None, None, None);
    let mut all: Vec<Parts> = Vec::new();
    let walked = walk(text, |path, event| {
        if let [Container::Object(list), Container::Array(_)] = path
            && list == "comments"
            && event == Event::Open
        {
            all.push(Parts::default());
        }
        match (path, event) {
            ([Container::Object(name)], Event::Value(Value::Text(own))) if name == "format" => format = Some(own),
            ([Container::Object(name)], Event::Value(Value::Number(own))) if name == "version" => version = Some(own),
            ([Container::Object(name), Container::Object(member)], Event::Value(Value::Text(own)))
                if name == "project" && member == "id" =>
            {
                project = Some(own);
            }
            ([Container::Object(list), Container::Array(_), rest @ ..], Event::Value(Value::Text(own)))
                if list == "comments" =>
            {
                let names: Option<Vec<&str>> = rest
                    .iter()
                    .map(|part| match part {
                        Container::Object(name) => Some(name.as_str()),
                        Container::Array(_) => None,
                    })
                    .collect();
                if let (Some(names), Some(parts)) = (names, all.last_mut()) {
                    parts.members.push((names.join("."), own));
                }
            }
            _ => {}
        }
    });
    if format.as_deref() != Some(COMMENTS_FORMAT) {
        return Err(CommentFileError::Other);
    }
    let damaged = |number: usize| CommentFileError::Damaged { number };
    let version = version.ok_or(damaged(0))?;
    if version > f64::from(COMMENTS_VERSION) {
        // A version is a small whole number; what is none of them is no less new.
        let found = if version < 1e6 { format!("{version:.0}").parse().unwrap_or(u32::MAX) } else { u32::MAX };
        return Err(CommentFileError::Newer { found });
    }
    if walked.is_err() || all.len() > MOST {
        return Err(damaged(all.len().min(MOST)));
    }
    let project = project.filter(|own| !own.is_empty()).ok_or(damaged(0))?;
    let mut comments = Vec::with_capacity(all.len());
    for (place, parts) in all.into_iter().enumerate() {
        comments.push(parts.comment().ok_or(damaged(place + 1))?);
    }
    Ok(CommentFile { project, comments })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"{
  "format": "sitat-comments", "version": 1, "new": [{"a": 1}],
  "project": {"id": "p-1", "name": "Kø"},
  "comments": [
    {"id": "c-1", "author": "Gro", "created_at": "a", "changed_at": "b", "text": " Er dette kø? ",
     "on": {"kind": "coding", "id": "k-1", "name": "SI1-3 · Kø", "words": "vi ventet"}, "reply": null, "tags": ["x"]}
  ]
}"#;

    #[test]
    fn a_file_is_read_and_what_is_not_known_is_passed_over() {
        let file = read_comments(FILE.as_bytes()).unwrap();
        assert_eq!(file.project, "p-1");
        let [comment] = file.comments.as_slice() else { panic!("{file:?}") };
        assert_eq!((comment.text.as_str(), comment.author.as_str()), ("Er dette kø?", "Gro"));
        assert_eq!((comment.on, comment.on_guid.as_str()), (MemoNoun::Coding, "k-1"));
        assert_eq!(comment.words, "vi ventet");
    }

    #[test]
    fn whatever_is_cut_off_or_changed_is_an_error_and_no_panic() {
        let whole = read_comments(FILE.as_bytes()).unwrap();
        for end in 0..FILE.len() {
            if let Ok(file) = read_comments(&FILE.as_bytes()[..end]) {
                assert_eq!(file, whole, "{end}");
            }
        }
        let refused = |from: &str, to: &str| read_comments(FILE.replace(from, to).as_bytes()).unwrap_err();
        assert_eq!(refused("sitat-comments", "sitat"), CommentFileError::Other);
        assert_eq!(refused("\"version\": 1", "\"version\": 2"), CommentFileError::Newer { found: 2 });
        assert_eq!(refused("\"version\": 1", "\"version\": 1e300"), CommentFileError::Newer { found: u32::MAX });
        assert_eq!(refused("\"coding\"", "\"dream\""), CommentFileError::Damaged { number: 1 });
        assert_eq!(refused(" Er dette kø? ", " "), CommentFileError::Damaged { number: 1 });
        assert_eq!(refused("\"p-1\"", "7"), CommentFileError::Damaged { number: 0 });
        assert_eq!(read_comments(b"\xff\xfe"), Err(CommentFileError::Other));
        assert_eq!(read_comments(b""), Err(CommentFileError::Other));
    }
}
