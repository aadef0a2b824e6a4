// Package statistics draws for a terminal what the answers of a history come to:
// tables, bars, and a year at a glance, in 40 columns or more.
package statistics
