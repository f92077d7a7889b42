-- Step 1 of the document (.vorlauf). Semicolons only end statements; the whole
-- step runs in one transaction, which also sets user_version to its number. Never change a step
-- that was released: add the next one.

PRAGMA application_id = 1449935983; -- 0x566c446f, "VlDo"

CREATE TABLE plan (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL -- the plan as JSON, without its scenarios and catalog rows
) STRICT;

CREATE TABLE scenario (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    body TEXT NOT NULL -- the scenario as JSON
) STRICT;

CREATE TABLE catalog_row (
    position INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    body TEXT NOT NULL -- the row as JSON, with the columns of the catalog
) STRICT;
