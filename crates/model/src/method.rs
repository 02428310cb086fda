//! What a project declares about how it works: approach, orientation, and the stages that follow.

use crate::named::named;

named! {
    /// How themes come about, and what checks make sense.
    Approach {
        /// Themes are made by the researcher out of the coding.
        Reflexive => "reflexive",
        /// Topics early, a codebook and a matrix.
        Framework => "framework",
        /// A fixed codebook and coders who work apart.
        CodingReliability => "coding-reliability",
        /// Stages of one's own.
        Own => "own",
    }

    /// Where codes come from.
    Reasoning {
        /// From the material.
        Inductive => "inductive",
        /// From theory.
        Deductive => "deductive",
        /// Both.
        Both => "both",
    }

    /// What is coded.
    Meaning {
        /// What is said.
        Semantic => "semantic",
        /// What lies beneath it.
        Latent => "latent",
        /// Both.
        Both => "both",
    }

    /// How the material is read.
    Reading {
        /// As what people experience.
        Experiential => "experiential",
        /// As something to be questioned.
        Critical => "critical",
        /// Both.
        Both => "both",
    }
}
