#!/usr/bin/env python3
"""Verifies an audit trail that Levy exported as JSON Lines. Needs Python 3.8 and nothing else.

    verify-audit.py trail.jsonl
    verify-audit.py trail.jsonl --checkpoint "levy-audit 1 120 <hash> <time>"
    verify-audit.py part.jsonl --excerpt      # a filtered export: gaps are allowed

Exit code 0: intact. 1: not. 2: the file cannot be read. docs/audit-format.md describes the format.
"""

import argparse
import hashlib
import json
import re
import sys

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
START = "0" * 64


class Number(str):
    """A number as it stands in the file: 92.50 stays 92.50."""


class Broken(Exception):
    pass


def members(pairs):
    result = dict(pairs)
    if len(result) != len(pairs):
        raise Broken("a key stands twice in one object")
    return result


def parse(line):
    return json.loads(
        line,
        parse_int=Number,
        parse_float=Number,
        parse_constant=lambda name: Number("not a number: " + name),
        object_pairs_hook=members,
    )


def text(value):
    def escape(match):
        character = match.group()
        return ESCAPES.get(character) or "\\u%04x" % ord(character)

    return '"' + re.sub(r'["\\\x00-\x1f]', escape, value) + '"'


def canonical(value):
    """Compact, members sorted by the bytes of their UTF-8 keys, as Levy hashes it."""
    if isinstance(value, dict):
        ordered = sorted(value.items(), key=lambda item: item[0].encode("utf-8"))
        return "{" + ",".join(text(key) + ":" + canonical(one) for key, one in ordered) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(one) for one in value) + "]"
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, str):
        return text(value)
    return {True: "true", False: "false", None: "null"}[value]


def check_line(line, last_sequence, last_hash, excerpt):
    event = parse(line)
    if not isinstance(event, dict) or event.get("v") != "1":
        raise Broken("not an event of format 1")
    claimed = event.pop("hash", None)
    sequence = int(event["sequence"])
    actual = hashlib.sha256(canonical(event).encode("utf-8")).hexdigest()
    if actual != claimed:
        raise Broken("event %d was changed: its content gives another hash" % sequence)
    if sequence == last_sequence + 1:
        if event["previousHash"] != last_hash:
            raise Broken("event %d does not follow event %d" % (sequence, last_sequence))
    elif not excerpt:
        raise Broken("event %d comes after event %d" % (sequence, last_sequence))
    elif sequence <= last_sequence:
        raise Broken("event %d stands behind event %d" % (sequence, last_sequence))
    return sequence, actual


def parse_checkpoint(line):
    found = re.fullmatch(r"levy-audit 1 (\d+) ([0-9a-f]{64}) \S+", line.strip())
    if not found:
        raise argparse.ArgumentTypeError("not a checkpoint of an audit trail")
    return int(found.group(1)), found.group(2)


def verify(lines, checkpoint, excerpt):
    sequence, last_hash, count = 0, START, 0
    seen = {0: START}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            sequence, last_hash = check_line(line, sequence, last_hash, excerpt)
        except (Broken, KeyError, TypeError, ValueError) as error:
            raise Broken("line %d: %s" % (number, error)) from None
        count += 1
        if checkpoint and sequence == checkpoint[0]:
            seen[sequence] = last_hash
    if checkpoint and checkpoint[0] not in seen:
        raise Broken("the file does not hold event %d, where the checkpoint was taken" % checkpoint[0])
    if checkpoint and seen[checkpoint[0]] != checkpoint[1]:
        raise Broken("event %d is not the one the checkpoint was taken from" % checkpoint[0])
    return count, sequence, last_hash


def main():
    parser = argparse.ArgumentParser(description="Verify an audit trail exported by Levy.")
    parser.add_argument("file")
    parser.add_argument("--checkpoint", type=parse_checkpoint, help="the line that was kept outside")
    parser.add_argument("--excerpt", action="store_true", help="events may be left out")
    arguments = parser.parse_args()
    try:
        with open(arguments.file, encoding="utf-8", newline="\n") as lines:
            count, sequence, last_hash = verify(lines, arguments.checkpoint, arguments.excerpt)
    except (OSError, UnicodeError) as error:
        print("Cannot be read: %s" % error, file=sys.stderr)
        return 2
    except Broken as error:
        print("NOT INTACT. %s" % error)
        return 1
    print("Intact: %d events, the last is number %d with hash %s." % (count, sequence, last_hash))
    if arguments.excerpt:
        print("This is an excerpt: events between those shown cannot be judged.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
