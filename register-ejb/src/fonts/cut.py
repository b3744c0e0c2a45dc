"""Cuts the two faces of the printed page out of Source Sans 3, and writes the sRGB profile beside them.

Source: npm package source-sans 3.52.0 (Adobe, SIL Open Font License 1.1), TTF/SourceSans3-Regular.ttf and -Semibold.ttf.
The licence reserves the name "Source" for the unmodified fonts, so the cut faces are called Register Sans.
Composite glyphs are decomposed, so that a glyph stands alone and a document's own subset needs no closure.
The profile is made from the published constants of IEC 61966-2-1 (sRGB), adapted to D50 (ICC.1:2010, version 4).

    python3 cut.py DIRECTORY_OF_THE_TTF OUTPUT_DIRECTORY        (fontTools 4.66.1)
"""

import struct
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

SETS = [
    (0x0020, 0x007E), (0x00A0, 0x00FF), (0x0100, 0x017F),   # Latin-1, Latin Extended-A
    (0x01B7, 0x01B7), (0x01E4, 0x01E9), (0x01EE, 0x01EF), (0x0292, 0x0292), (0x02B9, 0x02BC),  # Skolt Sami
    (0x0218, 0x021B), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x01A0, 0x01A1), (0x01AF, 0x01B0),  # Romanian, Vietnamese
    (0x0391, 0x03CE), (0x0401, 0x045F), (0x0490, 0x0491),                   # Greek, Cyrillic
    (0x2009, 0x2009), (0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026), (0x202F, 0x2030),
    (0x2032, 0x2033), (0x2039, 0x203A), (0x2044, 0x2044), (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122),
    (0x2190, 0x2193), (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265), (0xFFFD, 0xFFFD),
]


def compose(font, name, code, letter, mark, like):
    """A letter the source lacks, out of two it has; the mark stands where it stands on a letter alike."""
    glyphs = font.getGlyphSet()
    place = font["glyf"][like].components[1]
    pen = TTGlyphPen(glyphs)
    pen.addComponent(letter, (1, 0, 0, 1, 0, 0))
    pen.addComponent(mark, (1, 0, 0, 1, place.x + (font["hmtx"][letter][0] - font["hmtx"][like][0]) // 2, place.y))
    add(font, name, code, pen.glyph(), font["hmtx"][letter])


def add(font, name, code, glyph, metric):
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"].glyphs[name] = glyph
    font["hmtx"][name] = metric
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def cut(source, target, face):
    options = subset.Options(hinting=False, layout_features=[], notdef_outline=True, name_IDs=[], glyph_names=True)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "DSIG", "gasp"]
    font = TTFont(source, recalcTimestamp=False)
    compose(font, "Kcaron", 0x01E8, "K", "uni030C.c", "Ccaron")   # Skolt Sami
    compose(font, "kcaron", 0x01E9, "k", "uni030C.c", "hcircumflex")
    add(font, "replacement", 0xFFFD, font["glyf"][".notdef"], font["hmtx"][".notdef"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[c for low, high in SETS for c in range(low, high + 1)])
    cutter.subset(font)
    glyphs = font.getGlyphSet()
    for name in font.getGlyphOrder():
        if font["glyf"][name].isComposite():
            recording = DecomposingRecordingPen(glyphs)
            glyphs[name].draw(recording)
            pen = TTGlyphPen(None)
            recording.replay(pen)
            font["glyf"][name] = pen.glyph()
    names = font["name"]
    names.names = []
    for number, text in {0: "Copyright 2010-2024 Adobe. Cut and renamed from a font licensed under the SIL OFL 1.1.",
                         1: "Register Sans", 2: face, 4: "Register Sans " + face, 6: "RegisterSans-" + face,
                         13: "SIL Open Font License 1.1", 14: "https://openfontlicense.org"}.items():
        names.setName(text, number, 3, 1, 0x409)
    font.save(target)
    print(target, target.stat().st_size, "bytes,", len(font.getGlyphOrder()), "glyphs")


def fixed(*values):
    return b"".join(struct.pack(">i", round(v * 65536)) for v in values)


def text(words):
    raw = words.encode("utf-16-be")
    return b"mluc" + struct.pack(">IIIHHII", 0, 1, 12, 0x656E, 0x5553, len(raw), 28) + raw


def profile(target):
    xyz = lambda *v: b"XYZ \0\0\0\0" + fixed(*v)
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    chad = b"sf32\0\0\0\0" + fixed(1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678)
    tags = [(b"desc", text("sRGB IEC61966-2.1")), (b"cprt", text("No copyright, use freely")), (b"wtpt", xyz(0.9642, 1, 0.8249)),
            (b"chad", chad), (b"rXYZ", xyz(0.436066, 0.222488, 0.013916)), (b"gXYZ", xyz(0.385147, 0.716873, 0.097076)),
            (b"bXYZ", xyz(0.143066, 0.060608, 0.714096)), (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve)]
    table, body, places = b"", b"", {}
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags:
        if data not in places:
            body += b"\0" * (-len(body) % 4)
            places[data] = start + len(body)
            body += data
        table += name + struct.pack(">II", places[data], len(data))
    body += b"\0" * (-len(body) % 4)
    header = struct.pack(">I4sI4s4s4s6H4s4sI4s4sQI", start + len(body), b"\0" * 4, 0x04200000, b"mntr", b"RGB ", b"XYZ ",
                         2026, 1, 1, 0, 0, 0, b"acsp", b"\0" * 4, 0, b"\0" * 4, b"\0" * 4, 0, 0)
    header += fixed(0.9642, 1, 0.8249) + b"\0" * 48
    target.write_bytes(header + struct.pack(">I", len(tags)) + table + body)
    print(target, target.stat().st_size, "bytes")


if __name__ == "__main__":
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    for face in ("Regular", "Semibold"):
        cut(source / f"SourceSans3-{face}.ttf", target / f"RegisterSans-{face}.ttf", face)
    profile(target / "sRGB.icc")
