-- Every column that a list can be sorted by, with the id behind it: a first page without sorting.
CREATE INDEX document_customer ON document (customer, id)
--;
CREATE INDEX document_ship_to ON document (ship_country, ship_region, id)
--;
CREATE INDEX document_net ON document (net_minor, id)
--;
CREATE INDEX document_tax ON document (tax_minor, id)
--;
CREATE INDEX document_changed ON document (updated_at, id)
