-- What changed outside and has still to be followed up: customers whose documents are read again,
-- and documents that others recorded in Avalara's company. Amounts are exact decimal texts.
CREATE TABLE changed_customer (
    connection TEXT NOT NULL REFERENCES connection (id),
    customer TEXT NOT NULL,
    PRIMARY KEY (connection, customer)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE other_record (
    company TEXT NOT NULL,
    code TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    document_date TEXT NOT NULL,
    customer TEXT NOT NULL,
    currency TEXT NOT NULL,
    total_amount TEXT NOT NULL,
    total_tax TEXT NOT NULL,
    PRIMARY KEY (company, code, type)
) STRICT, WITHOUT ROWID
