#!/bin/sh
# Makes assets/fonts/ again: one file a style, with the letters of Russian, Kyrgyz, Azerbaijani, English and Turkish and
# the punctuation of museum prose. One file, because a word drawn from two has no kerning across the seam.
# Needs, on Debian: apt-get install python3-fonttools python3-brotli
set -eu
cd "$(dirname "$0")/../.."
python=${PYTHON:-/usr/bin/python3}

# Latin with Latin-1; ğ İ ı ş ə; the acute that marks stress; Cyrillic with ң ү ө; spaces, dashes, quotes, † • … ‰ ′ ″ ‹ ›;
# ₺ ₼ ₽, №, minus. Arrows are drawn, not typed.
letters='U+0020-007E,U+00A0-00FF,U+011E-011F,U+0130-0131,U+015E-015F,U+018F,U+0259,U+0301,U+0400-045F,U+04A2-04A3'
letters="$letters,U+04AE-04AF,U+04E8-04E9,U+2009-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030"
letters="$letters,U+2032-2033,U+2039-203A,U+20BA,U+20BC-20BD,U+2116,U+2212"

# Small capitals, stylistic sets and fractions are left out: nothing asks for them, and each doubles the alphabet.
features='kern,mark,mkmk,ccmp,locl,calt,liga,lnum,tnum,pnum,case'

# The outline of .notdef is kept: where a machine has no font for a letter, a box is seen and a blank is not.

while read -r style source; do
  "$python" -m fontTools.subset "node_modules/@expo-google-fonts/$source" --unicodes="$letters" \
    --layout-features="$features" --notdef-outline --flavor=woff2 --output-file="assets/fonts/$style.woff2"
done <<'END'
literata-600 literata/600SemiBold/Literata_600SemiBold.ttf
literata-400-italic literata/400Regular_Italic/Literata_400Regular_Italic.ttf
commissioner-400 commissioner/400Regular/Commissioner_400Regular.ttf
commissioner-600 commissioner/600SemiBold/Commissioner_600SemiBold.ttf
END

for family in literata commissioner; do
  cp "node_modules/@expo-google-fonts/$family/LICENSE_FONT" "assets/fonts/$family-OFL.txt"
done

"$python" tools/fonts/coverage.py assets/fonts
