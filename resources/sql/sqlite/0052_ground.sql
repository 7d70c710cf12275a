-- Counts what steps are decided on: mappings, policies, what is known of a ledger, corrected addresses, what others
-- recorded, signed periods. A run that goes on for hours sees with one number that something changed, whoever changed it.
CREATE TABLE ground_version (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT
--;
INSERT INTO ground_version (id, version) VALUES (1, 1)
--;
CREATE TRIGGER ground_mapping_rule_insert AFTER INSERT ON mapping_rule
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_mapping_rule_update AFTER UPDATE ON mapping_rule
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_mapping_rule_delete AFTER DELETE ON mapping_rule
BEGIN
    UPDATE ground_version SET version = version + 1;
END
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
--;
CREATE TRIGGER ground_other_record_insert AFTER INSERT ON other_record
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_other_record_update AFTER UPDATE ON other_record
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_other_record_delete AFTER DELETE ON other_record
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_seal_insert AFTER INSERT ON reconciliation_seal
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_seal_update AFTER UPDATE ON reconciliation_seal
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_seal_delete AFTER DELETE ON reconciliation_seal
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_connection AFTER UPDATE OF policy, master, mapping_version ON connection
WHEN OLD.policy IS NOT NEW.policy OR OLD.master IS NOT NEW.master OR OLD.mapping_version <> NEW.mapping_version
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_restored_insert AFTER INSERT ON setting
WHEN NEW.key = 'restored'
BEGIN
    UPDATE ground_version SET version = version + 1;
END
--;
CREATE TRIGGER ground_restored_update AFTER UPDATE ON setting
WHEN NEW.key = 'restored' AND OLD.value IS NOT NEW.value
BEGIN
    UPDATE ground_version SET version = version + 1;
END
