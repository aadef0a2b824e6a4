package snapshot

// What the tests of snapshots need to see, which nobody else does.
var Sealed = sealed

const Magic = magic
