-- Instants are milliseconds since 1970-01-01 UTC. Lines of --; part the statements.

CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT
--;

-- The audit trail: docs/audit-format.md. Rows are added, never changed.
CREATE TABLE audit_event (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL CHECK (actor <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    connection TEXT NOT NULL,
    document INTEGER NOT NULL,
    document_number TEXT NOT NULL,
    document_code TEXT NOT NULL,
    summary TEXT NOT NULL CHECK (summary <> ''),
    facts TEXT NOT NULL,
    irreversible INTEGER NOT NULL CHECK (irreversible IN (0, 1)),
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused', 'failed', 'unknown', 'decided')),
    bodies TEXT NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT
--;
CREATE INDEX audit_event_at ON audit_event (at, sequence)
--;
CREATE INDEX audit_event_kind ON audit_event (kind, sequence)
--;
CREATE INDEX audit_event_document ON audit_event (document, sequence) WHERE document <> 0
--;
CREATE INDEX audit_event_irreversible ON audit_event (sequence) WHERE irreversible = 1
--;
CREATE INDEX audit_event_failed ON audit_event (sequence)
    WHERE outcome IN ('failed', 'refused', 'unknown')
--;
CREATE TRIGGER audit_event_never_changes BEFORE UPDATE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END
--;
CREATE TRIGGER audit_event_never_goes BEFORE DELETE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END
--;
-- INSERT OR REPLACE deletes without the trigger above.
CREATE TRIGGER audit_event_only_grows BEFORE INSERT ON audit_event
WHEN NEW.sequence <= (SELECT coalesce(max(sequence), 0) FROM audit_event)
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END
--;

-- What was sent and received; the event keeps name, size and SHA-256 when retention removes it.
CREATE TABLE audit_body (
    event INTEGER NOT NULL REFERENCES audit_event (sequence),
    position INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID
--;
CREATE TRIGGER audit_body_never_changes BEFORE UPDATE ON audit_body
BEGIN
    SELECT RAISE(ABORT, 'bodies of the audit trail are never changed');
END
--;
CREATE TRIGGER audit_body_comes_with_event BEFORE INSERT ON audit_body
WHEN NEW.event <> (SELECT max(sequence) FROM audit_event)
    OR EXISTS (SELECT 1 FROM audit_body WHERE event = NEW.event AND position = NEW.position)
BEGIN
    SELECT RAISE(ABORT, 'bodies of the audit trail come with their event and are never changed');
END
--;

-- Each time bodies were removed: those of events before that instant may be deleted, no others.
CREATE TABLE audit_retention (
    id INTEGER PRIMARY KEY,
    before INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES audit_event (sequence)
) STRICT
--;
CREATE TRIGGER audit_body_goes_by_retention BEFORE DELETE ON audit_body
WHEN (SELECT at FROM audit_event WHERE sequence = OLD.event)
    >= (SELECT coalesce(max(before), 0) FROM audit_retention)
BEGIN
    SELECT RAISE(ABORT, 'bodies of the audit trail are removed by retention only');
END
--;
CREATE TRIGGER audit_retention_never_changes BEFORE UPDATE ON audit_retention
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END
--;
CREATE TRIGGER audit_retention_never_goes BEFORE DELETE ON audit_retention
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END
