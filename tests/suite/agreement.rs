//! Coefficients of agreement against packages of others: scikit-learn's κ, and `krippendorff`'s α.

use serde_json::{Value, json};
use sitat_testkit::Random;
use sitat_tests::{Study, oracle};

const CODERS: [&str; 3] = ["Anna", "Bjørn", "Cecilie"];
const CODES: [&str; 6] = ["Vanlig", "Halvparten", "Sjelden", "Bare én", "Alltid", "Aldri"];
const TURNS: usize = 70;

/// Whether a coder gives a turn a code; they agree mostly, and more on some codes than on others.
fn is_given(random: &mut Random, code: usize, turn: usize, coder: usize) -> bool {
    let truly = match code {
        0 => !turn.is_multiple_of(3),
        1 => turn.is_multiple_of(2),
        2 => turn % 17 == 4,
        3 => return coder == 0 && turn == 9,
        4 => return true,
        _ => return false,
    };
    truly != (random.below(10) < 2)
}

fn is_figure(found: &Value, wanted: &Value, name: &str) {
    match (found["value"].as_f64(), wanted.as_f64()) {
        (Some(found), Some(wanted)) => assert!((found - wanted).abs() < 1e-9, "{name}: {found} is not {wanted}"),
        (None, None) => assert_eq!(found["why"], "agreement-no-variation", "{name}"),
        _ => panic!("{name}: {found} is not {wanted}"),
    }
}

#[test]
fn coefficients_are_those_of_other_packages() {
    let study = Study::new();
    let lines = (0..TURNS)
        .map(|turn| format!("Intervjuer: Spørsmål{turn}?\nInformant: Først{turn}. Så{turn} og sist{turn}.\n"));
    let source = study.import("Samtale.txt", lines.collect::<String>(), &["Storvik"]);
    for name in CODES {
        study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
    }
    let mut random = Random::new(1_960);
    let mut given = Vec::new();
    for (coder, name) in CODERS.into_iter().enumerate() {
        study.call("work_as", json!({"name": name}));
        for turn in 0..TURNS {
            for (code, name) in CODES.into_iter().enumerate() {
                if is_given(&mut random, code, turn, coder) {
                    given.push((coder, code, turn));
                    let words = [format!("Først{turn}."), format!("Så{turn} og"), format!("sist{turn}.")];
                    study.apply(source, &words[random.place(words.len())], &[name]);
                }
            }
        }
        // A second excerpt in the same turn, and the interviewer's words: neither counts.
        for words in ["Først2.", "sist2."] {
            study.apply(source, words, &["Vanlig"]);
            given.push((coder, 0, 2));
        }
        study.apply(source, &format!("Spørsmål{}?", 3 + coder), &["Bare én"]);
        study.call("set_source_progress", json!({"sources": [source], "declared": "coded"}));
    }
    let method = json!({"approach": "coding-reliability", "reasoning": null, "meaning": null, "reading": null,
        "ontology": "", "researcher": "", "stages": []});
    study.call("declare_method", json!({"method": method, "reason": null}));
    let plan = json!({"codes": CODES, "coders": CODERS, "turns": TURNS, "given": given});
    let file = study.file("plan.json", plan.to_string());
    let wanted = oracle::ask_python("agreement.py", &[file.as_ref()]);

    let known = study.ask("coders");
    let coder = |name: &str| {
        let all = known["coders"].as_array().unwrap();
        all.iter().find(|own| own["name"] == name).unwrap()["id"].clone()
    };
    let of_all = study.call("agreement", json!({"unit": "turn", "coders": CODERS.map(coder)}));
    let of_two = study.call("agreement", json!({"unit": "turn", "coders": [coder("Anna"), coder("Bjørn")]}));
    assert_eq!((of_all["units"].clone(), of_two["units"].clone()), (json!(TURNS), json!(TURNS)));
    let line = |view: &Value, path: &str| {
        view["lines"].as_array().unwrap().iter().find(|line| line["path"] == path).unwrap().clone()
    };
    for name in CODES {
        let (all, two, wanted) = (line(&of_all, name), line(&of_two, name), &wanted[name]);
        is_figure(&all["alpha"], &wanted["alpha"], name);
        for figure in ["percent", "kappa", "alpha"] {
            is_figure(&two[figure], &wanted["two"][figure], &format!("{name}, {figure}"));
        }
    }
    let kappa = line(&of_two, "Halvparten")["kappa"]["value"].as_f64().unwrap();
    assert!((0.1..0.9).contains(&kappa), "{kappa} tells something");
}
