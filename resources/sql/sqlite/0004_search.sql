-- Free text finds any part of a number, customer, code or entry number by an index of triples of letters: a scan of a
-- million documents takes seconds. documents.cpp keeps it in step; triggers may not touch a virtual table where the schema
-- is not trusted.
CREATE VIRTUAL TABLE document_text USING fts5 (number, customer, code, entry_number, tokenize = 'trigram')
--;
INSERT INTO document_text (rowid, number, customer, code, entry_number)
SELECT id, number, customer, code, entry_number FROM document
