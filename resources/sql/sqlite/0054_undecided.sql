-- Final in the ledger without tax at Avalara and without a decision (core/reconcile/withoutdecision.h): few of many, so
-- they have an index of their own. A column, because an index must not call json_extract (trusted_schema is off).
ALTER TABLE document ADD COLUMN is_undecided INTEGER NOT NULL DEFAULT 0
--;
UPDATE document SET is_undecided = 1
    WHERE state IN ('active', 'waiting', 'awaits-finalisation', 'awaits-number', 'failed', 'observed')
        AND (tax_status IN ('none', 'temporary') OR (state = 'waiting' AND flag = 'final-before-tax'))
        AND json_extract(source, '$.status') = 'final'
        AND coalesce(json_extract(progress, '$.decision'), '') = ''
--;
CREATE INDEX document_undecided ON document (document_date, id) WHERE is_undecided = 1
