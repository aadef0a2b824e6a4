package shelf

// WorthKeeping is for the tests.
const WorthKeeping = worthKeeping
