-- Documents that can still be changed in their ledger go first: once they are final, it is too late for some of them.
ALTER TABLE document ADD COLUMN is_open INTEGER NOT NULL DEFAULT 0
--;
UPDATE document SET is_open = 1 WHERE state = 'active' AND json_extract(source, '$.status') = 'open'
--;
CREATE INDEX document_open ON document (connection, not_before, id)
    WHERE state = 'active' AND phase <> 'posted' AND is_open = 1
--;
-- A document by its number: without this the planner reads all documents of the connection.
CREATE INDEX document_number_of ON document (connection, number)
