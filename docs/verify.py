#!/usr/bin/env python3
"""Checks an export of Sightline's record with Python alone: python3 verify.py EXPORT [HEAD ...]

A HEAD is a hash that you noted on an earlier day. Without one nobody can see that the end was cut off, or that every
entry was written anew. Ends with 0: whole; 1: not whole; 2: no export. An entry's hash is SHA-256 over its other fields
as canonical JSON (RFC 8785); the fields are ASCII and the numbers whole, so the JSON of this library will do."""
import gzip, hashlib, json, sys

TEXTS = {"authority", "at", "kind", "actor", "previous", "hash"}

def refuse(text):
    raise ValueError(text)

def whole(text):
    return int(text) if abs(int(text)) < 2**53 else refuse(text)

def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()

def read(line):
    try:
        value = json.loads(line.decode("ascii"), parse_int=whole, parse_float=refuse, parse_constant=refuse)
        return value if isinstance(value, dict) and canonical(value) == line else {}
    except (ValueError, RecursionError):
        return {}

def entry(line, authority):
    value = read(line)
    if set(value) != TEXTS | {"number", "subject", "body"} or value["authority"] != authority:
        return None
    rest = canonical({name: value[name] for name in value if name != "hash"})
    typed = all(isinstance(value[name], str) for name in TEXTS) and type(value["number"]) is int
    return value if typed and hashlib.sha256(rest).hexdigest() == value["hash"] else None

def check(title, lines, heads):
    """The last entry that is whole, its hash, and what should come next but is wrong: (number, word)."""
    entries = [entry(line, title["authority"]) for line in lines]
    number, last, promised = 0, "0" * 64, title["head"]
    for at, e in enumerate(entries):
        fits = lambda other: other and (other["number"], other["previous"]) == (number + 1, last)
        if not fits(e):
            rest = entries[at + 1:]
            later = any(fits(other) for other in rest)
            if not e:
                return number, last, (number + 1, "INSERTED" if later else "CHANGED")
            if e["number"] <= number or later and (e["number"] == number + 1 or e in rest):
                return number, last, (number + 1, "INSERTED")
            same = "WRONG_PREVIOUS" if e["number"] == number + 1 else "MISSING"
            return number, last, (number + 1, "OUT_OF_ORDER" if later else same)
        number, last = e["number"], e["hash"]
        heads.discard(last)
    if number != promised["number"]:
        word = "MISSING" if number < promised["number"] else "INSERTED"
        return number, last, (min(number, promised["number"]) + 1, word)
    return number, last, None if last == promised["hash"] else (number, "CHANGED")

def main(name, *held):
    chains, heads, good = [], set(held), True
    with (gzip.open if name.endswith(".gz") else open)(name, "rb") as file:
        for line in file:
            title = read(line.rstrip(b"\n")) if line.startswith(b'{"authority":') else {}
            if title.get("format") == "sightline-record-1":
                chains.append((title, []))
            elif chains:
                chains[-1][1].append(line.removesuffix(b"\n"))
            else:
                break
    if not chains:
        return "%s is no export of the record." % name
    for title, lines in chains:
        number, last, wrong = check(title, lines, heads)
        verdict = "BAD at entry %d: %s" % wrong if wrong else "good"
        print("%s: %s; whole up to entry %d, %s" % (title["authority"], verdict, number, last))
        good = good and not wrong
    for head in sorted(heads):
        print("BAD: the head %s is not here: the end was cut off, or the record was written anew." % head)
    return 0 if good and not heads else 1

if __name__ == "__main__":
    result = main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__
    sys.exit(result if isinstance(result, int) else print(result, file=sys.stderr) or 2)
