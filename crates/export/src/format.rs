//! The kinds of file that are written.

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A document to be read.
    Written(ReportFormat),
    /// Excel.
    Xlsx,
    /// Values separated by commas or semicolons.
    Csv,
}

impl Format {
    /// All formats, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Written(ReportFormat::Docx),
        Self::Xlsx,
        Self::Csv,
        Self::Written(ReportFormat::Html),
        Self::Written(ReportFormat::Md),
        Self::Written(ReportFormat::Tex),
    ];

    /// The ending of file names, without point.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Written(own) => own.extension(),
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }

    /// Finds the format of an ending; case does not matter.
    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.extension().eq_ignore_ascii_case(extension))
    }
}

/// A kind of file that a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReportFormat {
    /// Word.
    Docx,
    /// A page of its own, for browsers and for printing.
    Html,
    /// Markdown.
    Md,
    /// LaTeX.
    Tex,
}

impl ReportFormat {
    /// All formats, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Docx, Self::Html, Self::Md, Self::Tex];

    /// The ending of file names, without point.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Md => "md",
            Self::Tex => "tex",
        }
    }

    /// Finds the format of an ending; case does not matter.
    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.extension().eq_ignore_ascii_case(extension))
    }
}

/// A kind of file that a chart is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChartFormat {
    /// A picture of lines and letters, sharp at any size.
    Svg,
    /// A picture of pixels.
    Png,
    /// Its numbers, for Excel.
    Xlsx,
    /// Its numbers, separated by commas or semicolons.
    Csv,
}

impl ChartFormat {
    /// All formats, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Svg, Self::Png, Self::Xlsx, Self::Csv];

    /// The ending of file names, without point.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }

    /// Finds the format of an ending; case does not matter.
    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.extension().eq_ignore_ascii_case(extension))
    }
}

/// How a CSV file is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CsvStyle {
    /// Commas, UTF-8 without byte order mark: what programs expect.
    #[default]
    Comma,
    /// Semicolons, UTF-8 with byte order mark: what a Norwegian Excel opens with a double click.
    SemicolonWithBom,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_found_by_its_ending() {
        for format in Format::ALL {
            assert_eq!(Format::from_extension(&format.extension().to_uppercase()), Some(format));
        }
        assert_eq!(Format::from_extension("doc"), None);
    }
}
