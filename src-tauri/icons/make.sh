#!/bin/sh
# Draws the icons from sitat.svg. Run by hand after a change; needs chromium, ImageMagick (convert) and python3.
set -eu
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
{
    echo '<!doctype html><style>html,body{margin:0;background:transparent}svg{display:block}</style>'
    cat sitat.svg
} > "$folder/icon.html"
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" --hide-scrollbars \
    --disable-background-networking --disable-component-update --disable-sync --no-first-run \
    --default-background-color=00000000 --window-size=1024,1024 --screenshot="$folder/1024.png" \
    "file://$folder/icon.html" > /dev/null 2>&1
size() { convert "$folder/1024.png" -resize "$1x$1" -strip -define png:color-type=6 "PNG32:$2"; }
for edge in 16 32 48 64 128 256 512; do size "$edge" "$folder/$edge.png"; done
cp "$folder/32.png" 32x32.png
cp "$folder/128.png" 128x128.png
cp "$folder/256.png" 128x128@2x.png
convert "$folder/16.png" "$folder/32.png" "$folder/48.png" "$folder/64.png" "$folder/256.png" icon.ico
python3 - "$folder" << 'PYTHON'
import pathlib, struct, sys

folder = pathlib.Path(sys.argv[1])
kinds = [(b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512)]
parts = []
for kind, edge in kinds:
    data = (folder / f"{edge}.png").read_bytes()
    parts.append(kind + struct.pack(">I", len(data) + 8) + data)
body = b"".join(parts)
pathlib.Path("icon.icns").write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)
PYTHON
