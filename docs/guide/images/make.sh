#!/bin/sh
# Makes the pictures of the guide's pages about writing and privacy anew: of the window with the pages' browser, of documents with
# LibreOffice and pdftoppm (poppler-utils). Build `sitat`, `sitat-dev-server` and the pages first.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
sitat=${SITAT_CLI:-$root/target/debug/sitat}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$root/tests/e2e" && npx playwright test --config pictures.config.ts)

"$sitat" demo "$work/demo" > /dev/null
study="$work/demo/smartby.sitat"
"$sitat" export "$study" chapter -o "$work/chapter.docx"
"$sitat" export "$study" codebook -o "$work/codebook-pages.docx"
"$sitat" export "$study" case-profiles -o "$work/case-profile.docx"
"$sitat" export "$study" transcripts -o "$work/coded-transcript.docx"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work"/*.docx > /dev/null

# A page of each: which one shows most.
page() {
  pdftoppm -png -singlefile -f "$2" -l "$2" -r 64 "$work/$1.pdf" "$here/$1"
}
page chapter 4
page codebook-pages 4
page case-profile 2
page coded-transcript 3
