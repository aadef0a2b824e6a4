package history

// The file says whose it is and what its tables look like.
const applicationID = 0x5175697a // "Quiz"

// Migrations lead from each version of the tables to the next; the version is
// how many were made. Never change one that was published: add one.
var migrations = []string{
	// A card is here for its answers, with the state they leave it in: state 0
	// is a card that no answer says anything of. Times are milliseconds since
	// 1970. An answer's place in the order of a card's answers is its time; the
	// grade and the fingerprint decide between those of one millisecond, for
	// both are the same on every machine, and the index by them holds all that a
	// replay needs. The revision counts how often an answer was amended.
	`
CREATE TABLE card (
	id          INTEGER PRIMARY KEY,
	deck        TEXT NOT NULL,
	card        TEXT NOT NULL,
	part        TEXT NOT NULL,
	fingerprint TEXT NOT NULL DEFAULT '',
	state       INTEGER NOT NULL DEFAULT 0,
	step        INTEGER NOT NULL DEFAULT 0,
	stability   REAL NOT NULL DEFAULT 0,
	difficulty  REAL NOT NULL DEFAULT 0,
	last        INTEGER NOT NULL DEFAULT 0,
	due         INTEGER NOT NULL DEFAULT 0,
	reps        INTEGER NOT NULL DEFAULT 0,
	lapses      INTEGER NOT NULL DEFAULT 0,
	first       INTEGER NOT NULL DEFAULT 0,
	UNIQUE (deck, card, part)
) STRICT;

CREATE TABLE answer (
	sequence    INTEGER PRIMARY KEY,
	id          TEXT NOT NULL UNIQUE,
	card        INTEGER NOT NULL REFERENCES card (id),
	sitting     TEXT NOT NULL,
	kind        TEXT NOT NULL,
	fingerprint TEXT NOT NULL,
	response    TEXT NOT NULL,
	given       TEXT NOT NULL,
	verdict     TEXT NOT NULL,
	points      REAL NOT NULL,
	max_points  REAL NOT NULL,
	seconds     REAL NOT NULL,
	hinted      INTEGER NOT NULL,
	try         INTEGER NOT NULL,
	grade       INTEGER NOT NULL,
	at          INTEGER NOT NULL,
	zone        INTEGER NOT NULL,
	revision    INTEGER NOT NULL
) STRICT;

CREATE INDEX answer_replay ON answer (card, at, grade, fingerprint);
CREATE INDEX answer_usual ON answer (kind, at, seconds) WHERE verdict = 'right';
CREATE INDEX answer_sitting ON answer (sitting);
CREATE INDEX answer_at ON answer (at);

CREATE TABLE gone (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE sitting (
	id      TEXT PRIMARY KEY,
	options TEXT NOT NULL,
	started INTEGER NOT NULL,
	ended   INTEGER
) STRICT;

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`,
}
