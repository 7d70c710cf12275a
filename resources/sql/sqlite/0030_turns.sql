-- What is runnable is taken from each connection in turn.
CREATE INDEX document_runnable_by_connection ON document (connection, not_before, id)
    WHERE state = 'active'
