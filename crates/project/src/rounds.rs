//! Times through the sources. The first goes on until another one is begun; a later one may take the sources in an order
//! of its own, so that the last ones are not always read with tired eyes.

use sitat_model::SourceId;
use sitat_store::RoundRow;

use crate::progress::number_of;
use crate::{Operation, Outcome, Project, ProjectError};

/// The round that goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundView {
    /// Counted from 1.
    pub number: u32,
    /// When it was begun, milliseconds UTC; the first one is not begun by anybody.
    pub started_at: Option<i64>,
    /// All sources in the order of the round; none: their own order.
    pub order: Option<Vec<SourceId>>,
}

impl Project {
    /// The round that goes on.
    pub fn round(&mut self) -> Result<RoundView, ProjectError> {
        let row = self.store.read().latest_round()?;
        let structure = self.structure()?;
        let order = row.and_then(|round| round.seed).map(|seed| {
            let mut ranked: Vec<(u64, SourceId)> =
                structure.sources.iter().map(|source| (rank(seed, &source.guid), source.id)).collect();
            ranked.sort_unstable();
            ranked.into_iter().map(|(_, source)| source).collect()
        });
        Ok(RoundView { number: number_of(row), started_at: row.map(|round| round.started_at), order })
    }

    /// Begins the next round, with the sources in their own order or in a shuffled one. What was declared before stays
    /// with the round it was said in.
    pub fn begin_round(&mut self, is_shuffled: bool) -> Result<Outcome<u32>, ProjectError> {
        let number = number_of(self.store.read().latest_round()?).saturating_add(1);
        self.transact(Operation::BeginRound, None, |action| {
            action.writer.describe(number.to_string(), 1);
            let seed = is_shuffled.then(|| rank(0, &action.guid()).cast_signed());
            action.writer.insert_round(RoundRow { number, seed, started_at: action.at })?;
            Ok(number)
        })
    }
}

/// Where a source stands in a shuffled order: a mix of the seed and its identity (FNV-1a), so that sources that come or go
/// leave the others as they are, and two machines agree.
fn rank(seed: i64, guid: &str) -> u64 {
    let bytes = seed.to_le_bytes().into_iter().chain(guid.bytes());
    let mixed =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    // Its upper bits hardly depend on the last letters; these do.
    (mixed ^ (mixed >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::rank;

    fn order(seed: i64, guids: &[String]) -> Vec<&String> {
        let mut ranked: Vec<&String> = guids.iter().collect();
        ranked.sort_by_key(|guid| rank(seed, guid));
        ranked
    }

    #[test]
    fn a_seed_gives_one_order_and_another_seed_another() {
        let guids: Vec<String> = (0..20).map(|number| format!("0000-{number:04}")).collect();
        assert_eq!(order(7, &guids), order(7, &guids));
        assert_ne!(order(7, &guids), order(8, &guids));
        assert_ne!(order(7, &guids), guids.iter().collect::<Vec<_>>());
    }

    #[test]
    fn a_source_that_goes_leaves_the_others_in_their_order() {
        let mut guids: Vec<String> = (0..20).map(|number| format!("0000-{number:04}")).collect();
        let gone = guids[3].clone();
        let before: Vec<String> = order(7, &guids).into_iter().filter(|guid| **guid != gone).cloned().collect();
        guids.remove(3);
        assert_eq!(order(7, &guids).into_iter().cloned().collect::<Vec<_>>(), before);
    }

    #[test]
    fn every_source_comes_first_in_some_order() {
        let guids: Vec<String> = (0..6).map(|number| format!("0000-{number:04}")).collect();
        for guid in &guids {
            assert!((0..200).any(|seed| order(seed, &guids)[0] == guid), "{guid}");
        }
    }
}
