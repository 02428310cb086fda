//! Every action of a person that the journal knows by name.

/// An undoable action. Its label for people is the text `operation-…` of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Gave the project another name.
    RenameProject,
    /// Let files in.
    ImportSources,
    /// Gave a source another name.
    RenameSource,
    /// Took a source out.
    RemoveSource,
    /// Said what kind a source is.
    SetSourceKind,
    /// Said which cases a source belongs to.
    SetSourceCases,
    /// Said who a label is.
    SetSpeaker,
    /// Made a case.
    CreateCase,
    /// Gave a case another name.
    RenameCase,
    /// Took a case out.
    DeleteCase,
    /// Made an attribute.
    CreateAttribute,
    /// Took an attribute out.
    DeleteAttribute,
    /// Set a value.
    SetAttributeValue,
    /// Read cases from a table.
    ImportCases,
    /// Made a code.
    CreateCode,
    /// Gave a code another name.
    RenameCode,
    /// Set name and rules of a code.
    DescribeCode,
    /// Gave a code a colour.
    RecolourCode,
    /// Said whether a code can be put on words.
    SetCodable,
    /// Moved codes.
    MoveCodes,
    /// Merged codes.
    MergeCodes,
    /// Deleted codes.
    DeleteCodes,
    /// Read codes from a table.
    ImportCodebook,
    /// Put codes on words.
    ApplyCodes,
    /// Took codes off.
    RemoveCodings,
    /// Wrote a note.
    WriteMemo,
    /// Coded the quotes of a table.
    ImportQuotes,
}

impl Operation {
    /// All operations.
    pub const ALL: [Self; 27] = [
        Self::RenameProject,
        Self::ImportSources,
        Self::RenameSource,
        Self::RemoveSource,
        Self::SetSourceKind,
        Self::SetSourceCases,
        Self::SetSpeaker,
        Self::CreateCase,
        Self::RenameCase,
        Self::DeleteCase,
        Self::CreateAttribute,
        Self::DeleteAttribute,
        Self::SetAttributeValue,
        Self::ImportCases,
        Self::CreateCode,
        Self::RenameCode,
        Self::DescribeCode,
        Self::RecolourCode,
        Self::SetCodable,
        Self::MoveCodes,
        Self::MergeCodes,
        Self::DeleteCodes,
        Self::ImportCodebook,
        Self::ApplyCodes,
        Self::RemoveCodings,
        Self::WriteMemo,
        Self::ImportQuotes,
    ];

    /// The name in the journal.
    pub fn name(self) -> &'static str {
        self.label_key().trim_start_matches("operation-")
    }

    /// The operation of a name in the journal; `None` for one of a later version.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|operation| operation.name() == name)
    }

    /// The key of its label.
    pub fn label_key(self) -> &'static str {
        match self {
            Self::RenameProject => "operation-rename-project",
            Self::ImportSources => "operation-import-sources",
            Self::RenameSource => "operation-rename-source",
            Self::RemoveSource => "operation-remove-source",
            Self::SetSourceKind => "operation-set-source-kind",
            Self::SetSourceCases => "operation-set-source-cases",
            Self::SetSpeaker => "operation-set-speaker",
            Self::CreateCase => "operation-create-case",
            Self::RenameCase => "operation-rename-case",
            Self::DeleteCase => "operation-delete-case",
            Self::CreateAttribute => "operation-create-attribute",
            Self::DeleteAttribute => "operation-delete-attribute",
            Self::SetAttributeValue => "operation-set-attribute-value",
            Self::ImportCases => "operation-import-cases",
            Self::CreateCode => "operation-create-code",
            Self::RenameCode => "operation-rename-code",
            Self::DescribeCode => "operation-describe-code",
            Self::RecolourCode => "operation-recolour-code",
            Self::SetCodable => "operation-set-codable",
            Self::MoveCodes => "operation-move-codes",
            Self::MergeCodes => "operation-merge-codes",
            Self::DeleteCodes => "operation-delete-codes",
            Self::ImportCodebook => "operation-import-codebook",
            Self::ApplyCodes => "operation-apply-codes",
            Self::RemoveCodings => "operation-remove-codings",
            Self::WriteMemo => "operation-write-memo",
            Self::ImportQuotes => "operation-import-quotes",
        }
    }
}

#[cfg(test)]
mod tests {
    use sitat_model::Language;

    use super::*;

    #[test]
    fn every_operation_has_a_label_in_every_language_and_a_name_of_its_own() {
        for operation in Operation::ALL {
            assert_eq!(Operation::from_name(operation.name()), Some(operation));
            for language in Language::ALL {
                assert!(sitat_lang::has(language, operation.label_key()), "{operation:?} in {language:?}");
            }
        }
    }
}
