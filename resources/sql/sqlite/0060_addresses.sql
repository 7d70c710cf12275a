-- A customer's corrected ship-to stands for one address of the ledger (its fingerprint), not for all places where the
-- customer is delivered. Of corrections made before it is not known for which: they are kept for the record and stand
-- for none.
CREATE TABLE customer_address_new (
    connection TEXT NOT NULL REFERENCES connection (id),
    customer TEXT NOT NULL,
    original TEXT NOT NULL,
    address TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (connection, customer, original)
) STRICT
--;
INSERT INTO customer_address_new (connection, customer, original, address, made_at, made_by)
SELECT connection, customer, '', address, made_at, made_by FROM customer_address
--;
DROP TABLE customer_address
--;
ALTER TABLE customer_address_new RENAME TO customer_address
--;
CREATE TRIGGER ground_customer_address_insert AFTER INSERT ON customer_address
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_customer_address_update AFTER UPDATE ON customer_address
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_customer_address_delete AFTER DELETE ON customer_address
BEGIN
    UPDATE ground_version SET version = version + 1;
END
