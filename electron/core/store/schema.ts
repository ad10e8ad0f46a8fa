/** Steps that make the library database what it is now; a step that has shipped is never edited. `user_version` is the
 *  number of steps taken. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE files (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    path           TEXT NOT NULL,
    name           TEXT NOT NULL,
    hash           TEXT NOT NULL UNIQUE,   -- SHA-256 of the bytes, hexadecimal
    byte_count     INTEGER NOT NULL,
    encoding       TEXT NOT NULL,
    parser_version INTEGER NOT NULL,
    imported_at    INTEGER                 -- epoch ms; NULL while it is being brought in, and then it is not shown
  ) STRICT;

  -- The file itself, deflated piece by piece, so that any article can be shown at its lines and parsed again.
  CREATE TABLE file_pieces (
    file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    bytes   BLOB NOT NULL,
    PRIMARY KEY (file_id, ordinal)
  ) STRICT;

  CREATE TABLE articles (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id         INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    ordinal         INTEGER NOT NULL,      -- its place in the file
    key             TEXT NOT NULL,         -- see text/article-key.ts
    duplicate_of    INTEGER REFERENCES articles (id),
    headline        TEXT,
    section         TEXT,
    published_on    TEXT,                  -- YYYY-MM-DD
    language        TEXT,
    source_url      TEXT,
    publisher       TEXT,
    release_id      TEXT,
    source_language TEXT,
    first_line      INTEGER NOT NULL,
    last_line       INTEGER NOT NULL,
    doubt_count     INTEGER NOT NULL,
    UNIQUE (file_id, ordinal)
  ) STRICT;
  CREATE INDEX articles_by_key ON articles (key) WHERE duplicate_of IS NULL;
  CREATE INDEX articles_by_original ON articles (duplicate_of) WHERE duplicate_of IS NOT NULL;

  CREATE TABLE bodies (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    paragraphs TEXT NOT NULL,              -- JSON: [string]
    doubts     TEXT NOT NULL               -- JSON: [Doubt]
  ) STRICT;

  -- Text of a file that belongs to no article.
  CREATE TABLE leftovers (
    file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    line    INTEGER NOT NULL,
    text    TEXT NOT NULL,
    why     TEXT NOT NULL
  ) STRICT;
  CREATE INDEX leftovers_by_file ON leftovers (file_id);

  -- What a person adds hangs on the article's key, so it outlives every re-import.
  CREATE TABLE marks (
    key           TEXT PRIMARY KEY,
    read_at       INTEGER,
    bookmarked_at INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL                    -- JSON
  ) STRICT, WITHOUT ROWID;

  -- What was asked to be brought in; a file without a report is still to be done, also after a restart.
  CREATE TABLE imports (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at  INTEGER NOT NULL,
    finished_at INTEGER
  ) STRICT;
  CREATE TABLE import_files (
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    path      TEXT NOT NULL,
    report    TEXT,                        -- JSON: FileReport
    PRIMARY KEY (import_id, ordinal)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Epoch ms since when a file is taken out: hidden, and forgotten some days later, so that it can be brought back.
  ALTER TABLE files ADD COLUMN removed_at INTEGER;
  -- Pieces that begin with a line, by its number; a table of its own, since a number behind megabytes is slow to read.
  CREATE TABLE piece_lines (
    file_id    INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    first_line INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    PRIMARY KEY (file_id, first_line)
  ) STRICT, WITHOUT ROWID;
  ALTER TABLE imports ADD COLUMN paused_at INTEGER;
  ALTER TABLE imports ADD COLUMN undone_at INTEGER;
  -- The encoding a person chose; NULL where the parser tells it.
  ALTER TABLE import_files ADD COLUMN encoding TEXT;
  ALTER TABLE import_files ADD COLUMN file_id INTEGER REFERENCES files (id) ON DELETE SET NULL;
  CREATE INDEX import_files_by_file ON import_files (file_id);
  CREATE INDEX import_files_by_path ON import_files (path);
  UPDATE import_files SET file_id = found.file_id
    FROM (SELECT w.import_id, w.ordinal, min(f.id) AS file_id
            FROM files f
            JOIN import_files w ON w.path = f.path AND w.report ->> 'status' = 'imported'
            JOIN imports i ON i.id = w.import_id AND i.started_at <= f.imported_at
           GROUP BY w.import_id, w.ordinal) AS found
   WHERE import_files.import_id = found.import_id AND import_files.ordinal = found.ordinal;

  -- Bit n stands for the nth kind of doubt, in the order of this list, to which kinds are only ever added.
  ALTER TABLE articles ADD COLUMN doubt_kinds INTEGER NOT NULL DEFAULT 0;
  UPDATE articles SET doubt_kinds = (
    SELECT coalesce(sum(DISTINCT 1 << kinds.key), 0)
      FROM bodies b, json_each(b.doubts) AS doubt, json_each('["no-headline","no-date","no-body","no-source",
           "impossible-date","date-contradicted","language-mismatch","language-unclear","may-be-two-articles",
           "encoding-guessed","bytes-replaced","invisible-characters","bad-address","imitated-host","markup",
           "duplicate","cut-off"]') AS kinds
     WHERE b.article_id = articles.id AND doubt.value ->> 'kind' = kinds.value);
  ALTER TABLE articles DROP COLUMN doubt_count;
  -- Every article of a key, since any of them may have to stand in for the one that is listed.
  DROP INDEX articles_by_key;
  CREATE INDEX articles_by_key ON articles (key);

  CREATE TABLE dismissed_doubts (
    key          TEXT NOT NULL,
    kind         TEXT NOT NULL,
    evidence     TEXT NOT NULL,            -- empty where the doubt has none
    dismissed_at INTEGER NOT NULL,
    PRIMARY KEY (key, kind, evidence)
  ) STRICT, WITHOUT ROWID;

  -- Articles that a person has told apart, the smaller key first.
  CREATE TABLE not_same (
    key        TEXT NOT NULL,
    other_key  TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (key, other_key)
  ) STRICT, WITHOUT ROWID;

  -- Articles the index must look at once more: it adds new ones by itself, and learns here of those that are gone, or
  -- are listed in the place of another.
  CREATE TABLE index_changes (
    ordinal    INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE watched_folders (
    path     TEXT PRIMARY KEY,
    added_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- As a person typed them; spellings that differ only in the case of letters are one tag.
  CREATE TABLE tags (
    key       TEXT NOT NULL,
    tag       TEXT NOT NULL,
    tagged_at INTEGER NOT NULL,
    PRIMARY KEY (key, tag)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tags_by_tag ON tags (tag);

  CREATE TABLE notes (
    key        TEXT PRIMARY KEY,
    note       TEXT NOT NULL,
    written_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE smart_lists (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL,
    question   TEXT NOT NULL,              -- JSON: Question
    sort       TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE past_searches (
    text        TEXT PRIMARY KEY,
    searched_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Words a person marked: the part is 0 for the headline, from 1 for paragraphs; offsets are UTF-16 units. The quote
  -- finds them again where the text has changed.
  CREATE TABLE highlights (
    key            TEXT NOT NULL,
    part           INTEGER NOT NULL,
    start          INTEGER NOT NULL,
    quote          TEXT NOT NULL,
    highlighted_at INTEGER NOT NULL,
    PRIMARY KEY (key, part, start)
  ) STRICT, WITHOUT ROWID;

  -- Where a person stopped reading: the paragraph at the top, and the share of it that is above.
  CREATE TABLE reading_places (
    key       TEXT PRIMARY KEY,
    paragraph INTEGER NOT NULL,
    share     REAL NOT NULL,
    left_at   INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tag_colours (
    tag    TEXT PRIMARY KEY,
    colour TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
]
