"""Writes coverage.json beside the fonts: the letters that every one of them draws, read back from the files themselves."""

import json
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

# The non-breaking hyphen and the narrow space: text shaping draws them with the hyphen and the space of the same face.
SHAPED = {0x2011, 0x202F}


def as_ranges(letters):
    """Sorted code points as CSS writes a unicode-range."""
    runs = []
    for letter in letters:
        if runs and letter == runs[-1][1] + 1:
            runs[-1][1] = letter
        else:
            runs.append([letter, letter])
    return ",".join(f"U+{a:04X}" if a == b else f"U+{a:04X}-{b:04X}" for a, b in runs)


folder = Path(sys.argv[1])
cmaps = [set(TTFont(file).getBestCmap()) for file in sorted(folder.glob("*.woff2"))]
coverage = {"ranges": as_ranges(sorted(set.intersection(*cmaps) | SHAPED))}
(folder / "coverage.json").write_text(json.dumps(coverage, indent=2) + "\n", encoding="utf-8")
