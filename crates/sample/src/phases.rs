//! The study carried through the six phases of thematic analysis (Braun & Clarke 2006, 2022), each on days of its own.

mod asking;
mod coding;
mod defining;
mod familiarising;
mod making;
mod outlining;
mod reviewing;
mod writing;

use std::path::Path;

use sitat_project::Project;

use crate::SampleError;
use crate::story::Story;
use crate::study::Study;

/// What each phase does, and how many days before the end of the story it begins.
type Phase = (i64, fn(&mut Study<'_>, &Path) -> Result<(), SampleError>);

const PHASES: [Phase; 11] = [
    (84, familiarising::begin),
    (82, familiarising::read),
    (70, coding::code),
    (49, making::make_themes),
    (44, making::sort_the_rest),
    (35, reviewing::review),
    (28, reviewing::read_all_again),
    (20, defining::define),
    (12, writing::claim),
    (6, writing::look_over),
    (4, outlining::outline),
];

/// Makes everything, in the order in which a person would.
pub(crate) fn carry_through(project: &mut Project, story: Story, files: &Path) -> Result<(), SampleError> {
    let mut study = Study::new(project, story);
    for (days, phase) in PHASES {
        study.story.days_before(days);
        phase(&mut study, files)?;
    }
    study.story.end();
    Ok(())
}
