-- What a run asks again and again stays cheap however many documents wait.
CREATE INDEX document_posted ON document (connection, has_intent, not_before)
    WHERE state = 'active' AND phase = 'posted'
--;
-- What Avalara was asked about before, of a customer and of a place. The words as in history.cpp, or they are not used.
CREATE INDEX document_recorded_customer ON document (connection, customer_id, id, tax_minor)
    WHERE tax_status IN ('saved', 'committed', 'cancelled')
--;
CREATE INDEX document_recorded_place ON document (ship_country, ship_region, connection, id, tax_minor)
    WHERE tax_status IN ('saved', 'committed', 'cancelled')
