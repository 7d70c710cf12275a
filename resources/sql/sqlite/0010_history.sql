-- What rules ask of other documents: by customer, by the invoice that credit notes correct.
ALTER TABLE document ADD COLUMN customer_id TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE document ADD COLUMN original_number TEXT NOT NULL DEFAULT ''
--;
UPDATE document SET
    customer_id = coalesce(json_extract(source, '$.customer.id'), ''),
    original_number = CASE WHEN kind = 'credit-note'
        THEN coalesce(json_extract(progress, '$.correction.originalNumber'), json_extract(source, '$.originalNumber'), '')
        ELSE '' END
--;
CREATE INDEX document_customer_id ON document (connection, customer_id, id)
--;
CREATE INDEX document_original ON document (connection, original_number) WHERE original_number <> ''
--;
-- Deletions, and documents whose identity changed, as a ledger's feed brought them: brought in at
-- the end of the reading, or held for a person where there are too many at once.
CREATE TABLE held_change (
    id INTEGER NOT NULL PRIMARY KEY,
    connection TEXT NOT NULL REFERENCES connection (id),
    source_id TEXT NOT NULL,
    what TEXT NOT NULL,
    document TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (connection, source_id)
) STRICT
--;
CREATE INDEX held_change_state ON held_change (connection, state)
