//! The pens with which word processors put a colour behind words.

/// A pen of a word processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pen {
    /// Its name in Word files.
    pub name: &'static str,
    /// Its colour as `#rrggbb`.
    pub colour: &'static str,
}

const fn pen(name: &'static str, colour: &'static str) -> Pen {
    Pen { name, colour }
}

impl Pen {
    /// All of them, the most usual first.
    pub const ALL: [Self; 16] = [
        pen("yellow", "#ffff00"),
        pen("green", "#00ff00"),
        pen("cyan", "#00ffff"),
        pen("magenta", "#ff00ff"),
        pen("blue", "#0000ff"),
        pen("red", "#ff0000"),
        pen("darkBlue", "#000080"),
        pen("darkCyan", "#008080"),
        pen("darkGreen", "#008000"),
        pen("darkMagenta", "#800080"),
        pen("darkRed", "#800000"),
        pen("darkYellow", "#808000"),
        pen("darkGray", "#808080"),
        pen("lightGray", "#c0c0c0"),
        pen("black", "#000000"),
        pen("white", "#ffffff"),
    ];

    /// The pen of a name in Word files.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pen| pen.name == name)
    }

    /// The pen of a colour, `#rrggbb`.
    pub fn of_colour(colour: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pen| pen.colour.eq_ignore_ascii_case(colour))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pen_is_found_by_its_name_and_by_its_colour() {
        for pen in Pen::ALL {
            assert_eq!((Pen::from_name(pen.name), Pen::of_colour(pen.colour)), (Some(pen), Some(pen)));
        }
        assert_eq!((Pen::from_name("rosa"), Pen::of_colour("#ffc000")), (None, None));
        assert_eq!(Pen::of_colour("#C0C0C0").map(|pen| pen.name), Some("lightGray"));
    }
}
