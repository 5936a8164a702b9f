"""Draws a sample again from its frame: python3 draw_again.py frame.csv"""
import csv
import hashlib
import sys


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))

seed, size = rows[0]["seed"], int(rows[0]["size"])
keys = sorted(row["key"] for row in rows)
print(len(keys), "plans in the frame; SHA-256", sha256("".join(key + "\n" for key in keys)))

order = sorted(keys, key=lambda key: sha256(seed + ":" + key))
written = {row["key"]: row for row in rows}
left_out = 0
for place, key in enumerate(order, start=1):
    if int(written[key]["place"]) != place:
        sys.exit("Place %d is not as it was drawn." % place)
    left_out += written[key]["came_of_it"].startswith("left out")
    if place <= size + left_out:
        print(place, key, written[key]["came_of_it"])
