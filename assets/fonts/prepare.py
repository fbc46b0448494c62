#!/usr/bin/env python3
"""Makes the fonts beside this file from the published ones; README.md says what changes and why.

    pip install fonttools
    npm pack @expo-google-fonts/atkinson-hyperlegible-next@0.4.1 @expo-google-fonts/source-sans-3@0.4.1 \
        @expo-google-fonts/noto-emoji@0.4.7
    for f in *.tgz; do mkdir "$f.d" && tar xf "$f" -C "$f.d"; done
    prepare.py <folder with the unpacked packages> <folder for the result>
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates

WEIGHTS = ("Regular", 400), ("Medium", 500), ("SemiBold", 600)
DIGITS = "zero one two three four five six seven eight nine".split()

# What the second face is asked for: Latin with its extensions (Sami but for Skolt Ǩ), Greek and
# Cyrillic for names, marks that combine, punctuation, arrows, comparisons, shapes, checks, keys.
SECOND = [
    *range(0x20, 0x7F), *range(0xA0, 0x250), *map(ord, "ʒʹʻʼˈːˊ"), *range(0x2C6, 0x2DE),
    *range(0x300, 0x329), *range(0x370, 0x460), 0x490, 0x491,
    *range(0x2000, 0x2070), *range(0x20A0, 0x20C0), *map(ord, "№℃™"), *range(0x2190, 0x2300),
    *range(0x25A0, 0x2600), *map(ord, "✓✔✕✗✘⌘⌥⇧⌃⎋⌫☐☑♫Ω"),
    *range(0x1E00, 0x1F00), *range(0xFB00, 0xFB07),
]

# What is pasted from a word processor and has no drawing of its own: the bullets of its symbol
# fonts, signs for units, and letters that only join or part others.
SAME = {0xF0B7: 0x2022, 0xF0A7: 0x25AA, 0xF0D8: 0x2022, 0xF0FC: 0x2713, 0x212A: 0x4B, 0x212B: 0xC5}
UNSEEN = [0x200C, 0x200D, 0x2028, 0x2029, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF]


def find(folder, family, style):
    (path,) = folder.glob(f"**/{family}_{style}.ttf")
    return TTFont(path, recalcTimestamp=False)


def empty_glyph(font, name, code, advance):
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = Glyph()
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["hmtx"][name] = (advance, 0)
    for table in font["cmap"].tables:
        if code < 0x10000 or table.format == 12:
            table.cmap[code] = name


def plain_zero(font):
    """A zero without its stroke, which a Norwegian reader takes for the letter Ø.

    The stroke parts the counter in two halves. The lower one holds a whole quarter of the
    counter's edge, from its leftmost point down to its lowest; mirrored, that makes the rest. The
    outline stays, and with it width and weight.
    """
    glyph = font["glyf"]["zero"]
    points, ends, flags = glyph.getCoordinates(font["glyf"])
    every = list(zip(points, flags))
    outline, half = every[: ends[0] + 1], every[ends[0] + 1 : ends[1] + 1]
    lowest = half[0]
    leftmost = min((point for point in half if point[1]), key=lambda point: point[0][0])
    down = [*half[half.index(leftmost) :], lowest]
    (centre_x, _), (_, centre_y) = lowest[0], leftmost[0]
    right = [((2 * centre_x - x, y), on) for (x, y), on in down]
    up = lambda quarter: [((x, 2 * centre_y - y), on) for (x, y), on in quarter]
    counter = [*right[:0:-1], *up(right)[:-1], *up(down)[:0:-1], *down[:-1]]
    glyph.coordinates = GlyphCoordinates([at for at, _ in outline + counter])
    glyph.flags = bytearray(on for _, on in outline + counter)
    glyph.numberOfContours = 2
    glyph.endPtsOfContours = [len(outline) - 1, len(outline) + len(counter) - 1]
    glyph.recalcBounds(font["glyf"])


def main_face(font):
    """Figures of one width without asking, a plain zero, and three characters that need no drawing."""
    plain_zero(font)
    for table in font["cmap"].tables:
        for digit in DIGITS:
            table.cmap[ord("0") + DIGITS.index(digit)] = f"{digit}.tf"
        table.cmap[0x2011] = "hyphen"  # the hyphen that does not break
    empty_glyph(font, "softhyphen", 0x00AD, 0)
    empty_glyph(font, "figurespace", 0x2007, font["hmtx"]["zero.tf"][0])
    for record in font["name"].names:
        if record.nameID in (3, 5):
            record.string = f"{record}; tabular figures and plain zero by default"
    return font


def line_of_main_face(font):
    """A line with a borrowed letter is no taller than its neighbours."""
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = 984, -316, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = 984, -316, 0


def emoji_face(font):
    """One weight, each sign alone: nothing joins them here, and what tells the skin is not drawn."""
    signs = set(font.getBestCmap()) - set(range(0x80)) - set(range(0x1F3FB, 0x1F400)) - {0x200D, 0xFE0F}
    options = subset.Options(
        glyph_names=False, notdef_outline=True, hinting=False, layout_features=[],
        drop_tables=["vhea", "vmtx", "GSUB", "GPOS", "GDEF"],
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
    )
    worker = subset.Subsetter(options)
    worker.populate(unicodes=signs)
    worker.subset(font)
    for code in range(0x1F3FB, 0x1F400):
        empty_glyph(font, f"skin{code:X}", code, 0)
    scale_upem(font, 1000)
    line_of_main_face(font)
    return font


def second_face(font, style):
    """Only what is asked for, the size and the line of the main face, and a name of its own."""
    options = subset.Options(
        glyph_names=False, notdef_outline=True, recalc_average_width=True,
        layout_features=["mark", "mkmk", "ccmp"], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
    )
    worker = subset.Subsetter(options)
    worker.populate(unicodes=SECOND)
    worker.subset(font)
    drawn = font.getBestCmap()
    for table in font["cmap"].tables:
        table.cmap |= {code: drawn[other] for code, other in SAME.items()}
    for code in UNSEEN:
        empty_glyph(font, f"unseen{code:X}", code, 0)
    scale_upem(font, 1016)  # the capitals and small letters of the main face are 1.6 % taller
    font["head"].unitsPerEm = 1000
    line_of_main_face(font)
    names = {
        1: "Lyskryss Fallback" if style == "Regular" else f"Lyskryss Fallback {style}",
        2: "Regular", 3: f"1.000;LyskryssFallback-{style}", 4: f"Lyskryss Fallback {style}",
        5: "Version 1.000", 6: f"LyskryssFallback-{style}",
    }
    for record in font["name"].names:
        record.string = names.get(record.nameID, str(record))
    return font


source, target = map(Path, sys.argv[1:3])
for style, weight in WEIGHTS:
    main = main_face(find(source, "AtkinsonHyperlegibleNext", f"{weight}{style}"))
    main.save(target / f"AtkinsonHyperlegibleNext-{style}.ttf")
    second = second_face(find(source, "SourceSans3", f"{weight}{style}"), style)
    second.save(target / f"Fallback-{style}.ttf")
emoji_face(find(source, "NotoEmoji", "400Regular")).save(target / "Emoji.ttf")
