"""Reads a model file of `analyze model build` with nothing but the format's description: checks every checksum, prints
what is in it and the most frequent terms. Independent of the Swift code.

    python read_model.py FILE [TERM ...]
"""
import array
import struct
import sys

HEADER, BLOCK, PRIME, BASIS, MASK = 4096, 16384, 0x100000001B3, 0xCBF29CE484222325, (1 << 64) - 1


def checksum(data):
    lanes = [BASIS + lane & MASK for lane in range(4)]
    for place, (word,) in enumerate(struct.iter_unpack("<Q", data)):
        lanes[place % 4] = (lanes[place % 4] ^ word) * PRIME & MASK
    total = BASIS
    for lane in lanes:
        total = (total ^ lane) * PRIME & MASK
    return total


def holds(condition, what):
    if not condition:
        raise ValueError(what)


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    holds(len(data) >= HEADER, "too short for a model file")
    magic, version, count, length, block, start, table = struct.unpack_from("<8sIIQQQQ", data)
    holds(magic == b"PRECISMD" and version == 1, "no model file of version 1")
    holds(length == len(data) and block == BLOCK, "another length than the header says")
    holds(struct.unpack_from("<Q", data, HEADER - 8)[0] == checksum(data[:HEADER - 8]), "header damaged")
    holds(table == checksum(data[HEADER:start]), "table of checksums damaged")
    for number, place in enumerate(range(start, length, BLOCK)):
        expected = struct.unpack_from("<Q", data, HEADER + 8 * number)[0]
        holds(expected == checksum(data[place:place + BLOCK]), f"block at byte {place} damaged")
    sections = {}
    for entry in range(count):
        name, offset, size = struct.unpack_from("<16sQQ", data, 48 + 32 * entry)
        sections[name.rstrip(b"\0").decode()] = data[offset:offset + size]
    return sections


def strings(offsets, data):
    ends = array.array("Q", offsets)
    return [data[a:b].decode() for a, b in zip(ends, ends[1:])]


def main():
    if len(sys.argv) < 2:
        sys.exit("usage: read_model.py FILE [TERM ...] (FILE is what `analyze model build --to FILE` writes)")
    try:
        model = read(sys.argv[1])
        documents, terms, dimensions, articles = struct.unpack_from("<4Q", model["meta"])
        names = strings(model["terms.offsets"], model["terms"])
        frequencies = dict(zip(names, array.array("I", model["frequencies"])))
        holds(len(names) == terms and names == sorted(names, key=str.encode), "terms are not in order")
    except (OSError, ValueError) as error:
        sys.exit(f"{sys.argv[1]}: {error}")
    print(f"{documents} articles counted, {terms} terms, {dimensions} dimensions, {articles} articles kept")
    for name in sys.argv[2:] or sorted(names, key=lambda name: (-frequencies[name], name))[:10]:
        print(f"{frequencies.get(name, 0):8}  {name}")


if __name__ == "__main__":
    main()
