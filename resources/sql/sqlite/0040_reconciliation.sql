-- Reconciliation: runs over a connection and a period, what they found, what people accepted, mended
-- and signed. Instants are milliseconds since 1970 UTC, days are ISO text.
CREATE TABLE reconciliation_run (
    id INTEGER NOT NULL PRIMARY KEY,
    connection TEXT NOT NULL REFERENCES connection (id),
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    started_by TEXT NOT NULL,
    finished_at INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled')),
    summary TEXT NOT NULL DEFAULT 'null'
) STRICT
--;
CREATE INDEX reconciliation_run_scope
    ON reconciliation_run (connection, period_from, period_to, id)
--;
-- What a run has read so far, so that it goes on after a kill; gone when it is done.
CREATE TABLE reconciliation_part (
    run INTEGER NOT NULL REFERENCES reconciliation_run (id),
    side TEXT NOT NULL,
    part TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (run, side, part)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE reconciliation_row (
    run INTEGER NOT NULL REFERENCES reconciliation_run (id),
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    document INTEGER NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX reconciliation_row_state ON reconciliation_row (run, state, position)
--;
-- Holds for the same thing in the same state with the same figures, in later runs too.
CREATE TABLE reconciliation_acceptance (
    id INTEGER NOT NULL PRIMARY KEY,
    connection TEXT NOT NULL REFERENCES connection (id),
    identity TEXT NOT NULL,
    figures TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    accepted_by TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    UNIQUE (connection, identity, figures)
) STRICT
--;
-- Mends that were asked for: each is carried out once, also after a kill.
CREATE TABLE reconciliation_mend (
    id INTEGER NOT NULL PRIMARY KEY,
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    mend TEXT NOT NULL,
    planned_by TEXT NOT NULL,
    planned_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'refused')),
    outcome TEXT NOT NULL DEFAULT '',
    settled_at INTEGER NOT NULL DEFAULT 0,
    FOREIGN KEY (run, position) REFERENCES reconciliation_row (run, position)
) STRICT
--;
CREATE UNIQUE INDEX reconciliation_mend_once ON reconciliation_mend (run, position)
    WHERE state = 'planned'
--;
CREATE TABLE reconciliation_seal (
    id INTEGER NOT NULL PRIMARY KEY,
    connection TEXT NOT NULL REFERENCES connection (id),
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    run INTEGER NOT NULL REFERENCES reconciliation_run (id),
    needs_review INTEGER NOT NULL CHECK (needs_review IN (0, 1)),
    prepared_by TEXT NOT NULL CHECK (prepared_by <> ''),
    prepared_at INTEGER NOT NULL,
    reviewed_by TEXT NOT NULL DEFAULT '',
    reviewed_at INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    opened_by TEXT NOT NULL DEFAULT '',
    opened_at INTEGER NOT NULL DEFAULT 0,
    opened_why TEXT NOT NULL DEFAULT '',
    head_sequence INTEGER NOT NULL,
    head_hash TEXT NOT NULL
) STRICT
--;
-- One standing signature a period.
CREATE UNIQUE INDEX reconciliation_seal_once
    ON reconciliation_seal (connection, period_from, period_to) WHERE opened_at = 0
