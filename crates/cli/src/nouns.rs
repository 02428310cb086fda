//! What cases are called: by their kind where they have one in common, else just cases.

use sitat_model::CaseKind;
use sitat_project::CaseTableView;

/// The kind that all cases have in common.
pub(crate) fn common_kind(view: &CaseTableView) -> Option<CaseKind> {
    let first = view.cases.first()?.row.kind;
    view.cases.iter().all(|case| case.row.kind == first).then_some(first)
}

/// Key of the word for one case of a kind.
pub(crate) fn one(kind: CaseKind) -> &'static str {
    match kind {
        CaseKind::Municipality => "case-kind-municipality",
        CaseKind::County => "case-kind-county",
        CaseKind::Region => "case-kind-region",
        CaseKind::Organisation => "case-kind-organisation",
        CaseKind::Person => "case-kind-person",
        CaseKind::Other => "case-kind-other",
    }
}

/// Key of the word for several cases.
pub(crate) fn several(common: Option<CaseKind>) -> &'static str {
    match common {
        Some(CaseKind::Municipality) => "case-kinds-municipality",
        Some(CaseKind::County) => "case-kinds-county",
        Some(CaseKind::Region) => "case-kinds-region",
        Some(CaseKind::Organisation) => "case-kinds-organisation",
        Some(CaseKind::Person) => "case-kinds-person",
        Some(CaseKind::Other) | None => "case-kinds-other",
    }
}

/// Key of the heading above the names of cases.
pub(crate) fn heading(common: Option<CaseKind>) -> &'static str {
    common.filter(|kind| *kind != CaseKind::Other).map_or("cli-column-case", one)
}

#[cfg(test)]
mod tests {
    use sitat_model::Language;

    use super::*;

    #[test]
    fn every_kind_has_its_words() {
        for kind in CaseKind::ALL {
            for key in [one(kind), several(Some(kind)), heading(Some(kind)), heading(None)] {
                assert!(sitat_lang::has(Language::Nynorsk, key), "{key}");
            }
        }
    }
}
