//! Pictures of a Word file, each with a description for who does not see it.

use std::fmt::Write as _;

use super::WordDocument;
use super::runs::attribute;
use crate::chart::picture;
use crate::{Drawing, ExportError};

/// English metric units in a pixel of the screen, and in a twentieth of a point.
const UNITS: f64 = 9_525.0;
const UNITS_OF_TWENTIETH: u32 = 635;
/// How tall a picture may be, in the same units: what a page has room for beside a caption.
const TALLEST: f64 = 7_600_000.0;

impl WordDocument<'_> {
    /// Adds a drawing as a picture, at most as wide as the text.
    pub(crate) fn figure(&mut self, drawing: &Drawing, described: &str) -> Result<(), ExportError> {
        self.settle();
        self.beside.pictures.push(picture::png(drawing)?);
        let number = self.beside.pictures.len();
        let widest = f64::from(self.text_width(self.paper) * UNITS_OF_TWENTIETH);
        let (width, height) = (drawing.width.max(1.0) * UNITS, drawing.height.max(1.0) * UNITS);
        let scale = (widest / width).min(TALLEST / height).min(1.0);
        let (width, height) = (width * scale, height * scale);
        let described = attribute(described);
        let _ = write!(
            self.body,
            "<w:p><w:pPr><w:pStyle w:val=\"{}\"/><w:keepNext/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" \
             distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width:.0}\" cy=\"{height:.0}\"/><wp:docPr \
             id=\"{number}\" name=\"Figure {number}\" descr=\"{described}\"/><a:graphic><a:graphicData \
             uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr \
             id=\"{number}\" name=\"figure{number}.png\" descr=\"{described}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"rIdPicture{number}\"/><a:stretch><a:fillRect/></a:stretch>\
             </pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width:.0}\" cy=\"{height:.0}\"/>\
             </a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
             </a:graphic></wp:inline></w:drawing></w:r></w:p>",
            self.beside.styles.id("BodyText")
        );
        Ok(())
    }
}
