#!/bin/sh
# Draws every size of the icon from the SVG files. Run it after changing one of them and commit what it writes.
# Needs rsvg-convert (Debian: librsvg2-bin), ImageMagick for the .ico and png2icns (Debian: icnsutils) for the .icns.
set -eu
cd "$(dirname "$0")"
stage=../src/main/resources/org/takedowndesk/ui/icons
mkdir -p "$stage"

draw() { # size drawing
  rsvg-convert --width "$1" --height "$1" --output "takedown-desk-$1.png" "$2"
}

for size in 16 24; do draw "$size" "takedown-desk-$size.svg"; done
for size in 32 48 64 128 256 512; do draw "$size" takedown-desk.svg; done
for size in 16 24 32 48 64 128 256; do cp "takedown-desk-$size.png" "$stage/"; done

convert takedown-desk-16.png takedown-desk-24.png takedown-desk-32.png takedown-desk-48.png takedown-desk-64.png \
  takedown-desk-128.png takedown-desk-256.png takedown-desk.ico
png2icns takedown-desk.icns takedown-desk-16.png takedown-desk-32.png takedown-desk-48.png takedown-desk-128.png \
  takedown-desk-256.png takedown-desk-512.png >/dev/null
