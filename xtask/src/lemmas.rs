//! `cargo xtask lemmas`: the dictionary of search, made anew from the package that carries Norsk Ordbank.

use crate::options::Options;
use crate::process::{Failure, run as run_program};
use crate::workspace::Workspace;

pub(crate) const HELP: &str = "\
Usage: cargo xtask lemmas

Fetches spacy-lookups-data from PyPI (the forms of Norsk Ordbank, CC BY 4.0) and writes crates/search/data/bokmal.fst and
bokmal-readings.txt. Needs Python with pip.";

const PACKAGE: &str = "spacy-lookups-data==1.0.5";
const FOLDER: &str = "crates/search/data";

/// Takes the forms out of the package.
const UNPACK: &str = "\
import glob, gzip, json, sys, zipfile
[wheel] = glob.glob(sys.argv[1] + '/*.whl')
[name] = [name for name in zipfile.ZipFile(wheel).namelist() if name.endswith('nb_lemma_exc.json.gz')]
kinds = json.loads(gzip.decompress(zipfile.ZipFile(wheel).read(name)))
lines = ['\\t'.join((kind, form, lemma)) for kind, forms in kinds.items() for form, lemmas in forms.items() for lemma in lemmas]
open(sys.argv[2], 'w', encoding='utf-8').write('\\n'.join(lines))";

pub(crate) fn run(workspace: &mut Workspace, options: Options) -> Result<(), Failure> {
    options.nothing_left()?;
    let folder = workspace.target.join("xtask-lemmas");
    std::fs::create_dir_all(&folder).map_err(|error| Failure::of_file("Could not make", &folder, &error))?;
    let forms = folder.join("forms.tsv");
    let mut pip = workspace.command("python3");
    run_program(pip.args(["-m", "pip", "download", "--quiet", "--no-deps", PACKAGE, "-d"]).arg(&folder))?;
    run_program(workspace.command("python3").args(["-c", UNPACK]).arg(&folder).arg(&forms))?;
    let written = workspace.root.join(FOLDER);
    run_program(workspace.example("sitat-search", "make_lemmas", false).arg(&forms).arg(&written))
}
