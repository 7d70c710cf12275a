-- Connections, documents, mappings and what belongs to them. Instants are milliseconds since 1970
-- UTC, days are ISO text, amounts are minor units of the currency beside them.
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
--;
CREATE TABLE connection (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    settings TEXT NOT NULL,
    policy TEXT NOT NULL,
    mapping_version INTEGER NOT NULL DEFAULT 0,
    feed_cursor TEXT NOT NULL DEFAULT 'null',
    master TEXT NOT NULL DEFAULT 'null',
    master_at INTEGER NOT NULL DEFAULT 0,
    trouble TEXT NOT NULL DEFAULT ''
) STRICT
--;
CREATE TABLE document (
    id INTEGER NOT NULL PRIMARY KEY,
    connection TEXT NOT NULL REFERENCES connection (id),
    source_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    number TEXT NOT NULL,
    code TEXT,
    kind TEXT NOT NULL,
    phase TEXT NOT NULL,
    state TEXT NOT NULL,
    flag TEXT NOT NULL,
    has_intent INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    document_date TEXT NOT NULL,
    customer TEXT NOT NULL,
    ship_country TEXT NOT NULL,
    ship_region TEXT NOT NULL,
    currency TEXT NOT NULL,
    net_minor INTEGER NOT NULL,
    tax_minor INTEGER,
    tax_status TEXT NOT NULL,
    entry_number TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    source TEXT NOT NULL,
    tax TEXT NOT NULL,
    progress TEXT NOT NULL,
    UNIQUE (connection, source_id)
) STRICT
--;
CREATE UNIQUE INDEX document_code ON document (code) WHERE code IS NOT NULL
--;
CREATE INDEX document_runnable ON document (not_before, id) WHERE state = 'active'
--;
CREATE INDEX document_state ON document (state, flag, id)
--;
CREATE INDEX document_number ON document (number)
--;
CREATE INDEX document_day ON document (document_date, id)
--;
CREATE TABLE mapping_rule (
    id INTEGER NOT NULL PRIMARY KEY,
    connection TEXT NOT NULL REFERENCES connection (id),
    rule TEXT NOT NULL,
    from_version INTEGER NOT NULL,
    to_version INTEGER
) STRICT
--;
CREATE INDEX mapping_rule_current ON mapping_rule (connection) WHERE to_version IS NULL
--;
CREATE TABLE mapping_version (
    connection TEXT NOT NULL REFERENCES connection (id),
    version INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (connection, version)
) STRICT
--;
CREATE TABLE customer_address (
    connection TEXT NOT NULL REFERENCES connection (id),
    customer TEXT NOT NULL,
    address TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (connection, customer)
) STRICT
--;
CREATE TABLE address_check (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    verdict TEXT NOT NULL,
    checked_at INTEGER NOT NULL
) STRICT
--;
CREATE TABLE cached_record (
    connection TEXT NOT NULL REFERENCES connection (id),
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (connection, kind, key)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE call_count (
    day TEXT NOT NULL,
    service TEXT NOT NULL,
    operation TEXT NOT NULL,
    calls INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL,
    PRIMARY KEY (day, service, operation)
) STRICT, WITHOUT ROWID
