#!/usr/bin/env python3
"""Writes Sources/Tokenization/Unicode/UnicodeTables.swift from the Unicode Character Database.

    python3 scripts/unicode-tables.py [FOLDER]

FOLDER holds UnicodeData.txt and its companions (Debian's package unicode-data: /usr/share/unicode, the default).
Tables are strings of numbers, for a large array literal takes the compiler minutes: base 32, the lowest digit first;
the last digit of a number is one of 32 characters from "#", the others one of 32 from "]". White space is skipped.
"""
import os
import sys

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
OUTPUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "Tokenization", "Unicode",
                      "UnicodeTables.swift")
if not os.path.exists(os.path.join(FOLDER, "UnicodeData.txt")):
    sys.exit(f"{FOLDER} holds no UnicodeData.txt: install Debian's package unicode-data, or name the folder of the "
             "Unicode Character Database (https://www.unicode.org/ucd/)")
SIZE = 0x110000
(OTHER, LETTER, NUMERIC, EXTEND_NUM_LET, KATAKANA, MID_LETTER, MID_NUM, MID_NUM_LET, SINGLE_QUOTE, DOUBLE_QUOTE, EXTEND,
 IDEOGRAPH, SOUTHEAST, SPACE, HYPHEN) = range(15)
UPPER, LOWER, UNSTABLE = 16, 32, 64


def rows(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as lines:
        for line in lines:
            line = line.split("#")[0].strip()
            if line:
                yield [field.strip() for field in line.split(";")]


def ranges(name, values):
    """(scalar, value) of a property file, for the values asked for (None: all)."""
    for row in rows(name):
        if values is None or row[1] in values:
            first, _, last = row[0].partition("..")
            for scalar in range(int(first, 16), int(last or first, 16) + 1):
                yield scalar, row[1]


def digits(number):
    text = ""
    while number >= 32:
        text += chr(0x5D + number % 32)
        number //= 32
    return text + chr(0x23 + number)


def zigzag(number):
    return 2 * number if number >= 0 else -2 * number - 1


def literal(name, comment, numbers):
    text = "".join(digits(number) for number in numbers)
    lines = "\n".join("        " + text[at:at + 108] for at in range(0, len(text), 108))
    return f'    /// {comment}\n    static let {name}: StaticString = """\n{lines}\n        """\n'


combining, decomposition, category = {}, {}, {}
first_of_range = None
for row in rows("UnicodeData.txt"):
    scalar = int(row[0], 16)
    if row[1].endswith("First>"):
        first_of_range = scalar
    span = range(first_of_range, scalar + 1) if row[1].endswith("Last>") else [scalar]
    for each in span:
        category[each] = row[2]
    if row[3] != "0":
        combining[scalar] = int(row[3])
    if row[5] and not row[5].startswith("<"):
        decomposition[scalar] = [int(part, 16) for part in row[5].split()]

properties = [OTHER] * SIZE
CLASSES = {"ALetter": LETTER, "Hebrew_Letter": LETTER, "Numeric": NUMERIC, "ExtendNumLet": EXTEND_NUM_LET,
           "Katakana": KATAKANA, "MidLetter": MID_LETTER, "MidNum": MID_NUM, "MidNumLet": MID_NUM_LET,
           "Single_Quote": SINGLE_QUOTE, "Double_Quote": DOUBLE_QUOTE, "Extend": EXTEND, "Format": EXTEND,
           "ZWJ": EXTEND, "WSegSpace": SPACE, "CR": SPACE, "LF": SPACE, "Newline": SPACE}
for scalar, value in ranges("auxiliary/WordBreakProperty.txt", CLASSES):
    properties[scalar] = CLASSES[value]
for scalar, value in ranges("LineBreak.txt", {"SA"}):
    if category.get(scalar, "Cn")[0] in "LMN":
        properties[scalar] = EXTEND if category[scalar][0] == "M" else SOUTHEAST
for scalar, value in ranges("DerivedCoreProperties.txt", {"Alphabetic"}):
    if properties[scalar] == OTHER:
        properties[scalar] = IDEOGRAPH
for scalar, value in ranges("PropList.txt", {"White_Space"}):
    properties[scalar] = SPACE
for scalar in [0, 0x200B, 0xFEFF]:
    properties[scalar] = SPACE
for scalar in [0x2D, 0x2010, 0x2011]:
    properties[scalar] = HYPHEN
for scalar, value in ranges("DerivedCoreProperties.txt", {"Uppercase", "Lowercase"}):
    properties[scalar] |= UPPER if value == "Uppercase" else LOWER
for scalar, kind in category.items():
    if kind == "Lt":
        properties[scalar] |= UPPER
for row in rows("DerivedNormalizationProps.txt"):
    if row[1] == "NFC_QC":
        first, _, last = row[0].partition("..")
        for scalar in range(int(first, 16), int(last or first, 16) + 1):
            properties[scalar] |= UNSTABLE
for scalar in combining:
    properties[scalar] |= UNSTABLE

numbers, at, scalar = [], 0, 0
while scalar < SIZE:
    end = scalar + 1
    while end < SIZE and properties[end] == properties[scalar]:
        end += 1
    if properties[scalar]:
        numbers += [scalar - at, end - scalar, properties[scalar]]
        at = end
    scalar = end
words = literal("properties", "Runs: gap after the last, length, property (``TextProperties``).", numbers)

numbers, at = [], 0
folding = {int(row[0], 16): int(row[2], 16) for row in rows("CaseFolding.txt") if row[1] in "CS"}
folding[0x130] = 0x69
for scalar, target in sorted(folding.items()):
    numbers += [scalar - at, zigzag(target - scalar)]
    at = scalar
folds = literal("folding", "Simple case folding: gap, signed distance. U+0130 becomes i.", numbers)

numbers, at = [], 0
excluded = {int(row[0], 16) for row in rows("CompositionExclusions.txt")}
for scalar, parts in sorted(decomposition.items()):
    second = parts[1] if len(parts) == 2 else 0
    composes = (len(parts) == 2 and scalar not in excluded and scalar not in combining
                and parts[0] not in combining)
    numbers += [2 * (scalar - at) + composes, zigzag(scalar - parts[0]), second]
    at = scalar
decompositions = literal("decompositions", "Canonical decompositions: twice the gap, plus 1 if the pair composes; "
                         "signed distance to the first; second or 0.", numbers)

numbers, at, scalars = [], 0, sorted(combining)
index = 0
while index < len(scalars):
    end = index
    while (end + 1 < len(scalars) and scalars[end + 1] == scalars[end] + 1
           and combining[scalars[end + 1]] == combining[scalars[index]]):
        end += 1
    numbers += [scalars[index] - at, end - index + 1, combining[scalars[index]]]
    at = scalars[end] + 1
    index = end + 1
classes = literal("combiningClasses", "Runs: gap after the last, length, canonical combining class.", numbers)

with open(os.path.join(FOLDER, "auxiliary/WordBreakProperty.txt"), encoding="utf-8") as lines:
    version = lines.readline().strip("# \n").split("-")[1].removesuffix(".txt")
text = (f"// Generated by scripts/unicode-tables.py from Unicode {version}; do not edit.\n\n"
        f"/// Tables of the Unicode Character Database as strings of numbers; ``TextTables`` unpacks them.\n"
        f"enum UnicodeTables {{\n    /// The version of Unicode.\n    static let version = \"{version}\"\n\n"
        + words + "\n" + folds + "\n" + decompositions + "\n" + classes + "}\n")
with open(OUTPUT, "w", encoding="utf-8") as out:
    out.write(text)
