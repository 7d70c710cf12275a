-- What webhooks have told and nobody has looked at yet. Stored before the message is answered: a kill
-- after the answer loses nothing. One row per document however often it is named; an empty source_id
-- asks for the connection's feed.
CREATE TABLE webhook_hint (
    connection TEXT NOT NULL,
    source_id TEXT NOT NULL,
    turn INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (connection, source_id)
) STRICT, WITHOUT ROWID
--;

-- Messages taken in within the last days, by their signature: Exact sends again for a day and a half.
CREATE TABLE webhook_message (
    signature BLOB PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
--;
CREATE INDEX webhook_message_at ON webhook_message (at)
--;

-- How the webhook of a connection does. An instant of 0: never.
CREATE TABLE webhook_state (
    connection TEXT PRIMARY KEY,
    messages INTEGER NOT NULL DEFAULT 0,
    last_at INTEGER NOT NULL DEFAULT 0,
    unannounced_at INTEGER NOT NULL DEFAULT 0,
    checked_at INTEGER NOT NULL DEFAULT 0,
    trouble TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID
--;

-- When a connection's planned work was last done, so that a restart neither skips nor repeats it.
CREATE TABLE schedule_run (
    connection TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    at INTEGER NOT NULL,
    PRIMARY KEY (connection, kind)
) STRICT, WITHOUT ROWID
--;

-- What people were told of and still holds: one message per cause.
CREATE TABLE told_cause (
    cause TEXT PRIMARY KEY,
    told_at INTEGER NOT NULL,
    sentence TEXT NOT NULL
) STRICT, WITHOUT ROWID
