package decks

// What the tests of snapshots need to see, which nobody else does.
var (
	EncodeSnapshot = encodeSnapshot
	DecodeSnapshot = decodeSnapshot
	Sealed         = sealed
)

const (
	SnapshotMagic   = snapshotMagic
	SnapshotVersion = snapshotVersion
	WorthKeeping    = worthKeeping
)
