//! Kinds that have a name in files: one list makes the kind, its names and the way back.

macro_rules! named {
    ($($(#[$doc:meta])* $kind:ident { $($(#[$said:meta])* $variant:ident => $name:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind {
            $($(#[$said])* $variant,)+
        }

        impl $kind {
            /// All of them, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its name in files and tables.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// Finds it by its name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.name() == name)
            }
        }
    )+};
}

pub(crate) use named;
