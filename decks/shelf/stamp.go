package shelf

import (
	"encoding/binary"
	"hash/crc32"
	"io"
	"os"
	"time"

	"quiz/decks/snapshot"
)

// A stamp says which text a file had at some time, so that it need not be read
// again to know that it still has it.
type stamp struct {
	fileState
	Taken int64 // when the file was found in this state, before its text was read; in nanoseconds of Unix time
	Text  snapshot.Sum
}

// A fileState is what changes with the text of a file. Times are nanoseconds of
// Unix time.
type fileState struct {
	Size     int64
	Modified int64
	Changed  int64 // anything of it, its name or its times among them
	Device   uint64
	Inode    uint64 // 0: the system has none
}

// stateOf is the state of a regular file. It is not ok where it would not tell
// that the text has changed.
func stateOf(path string) (s fileState, ok bool) {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return fileState{}, false
	}
	s = fileState{Size: info.Size(), Modified: info.ModTime().UnixNano()}
	return s, identify(info, &s)
}

// settled is how long before a stamp its file must have changed for the last time.
// File systems count time in steps, of up to two seconds: what is written in the
// step in which the stamp was taken would not be seen.
const settled = 2 * time.Second

// holds tells if a file in a state has the text for sure that the stamp says.
func (s stamp) holds(now fileState) bool {
	return s.fileState == now && s.Taken-max(now.Modified, now.Changed) >= int64(settled)
}

// encode is the stamp as bytes, with their checksum.
func (s stamp) encode() []byte {
	b, err := binary.Append(nil, binary.LittleEndian, s)
	if err != nil {
		return nil
	}
	return binary.LittleEndian.AppendUint32(b, crc32.ChecksumIEEE(b))
}

// readStamp reads a stamp; the zero stamp, which holds of nothing, where there is
// none or it is damaged.
func readStamp(r *io.SectionReader) (s stamp) {
	size := binary.Size(s)
	b := make([]byte, size+4)
	if r == nil || r.Size() != int64(len(b)) {
		return stamp{}
	}
	if _, err := io.ReadFull(r, b); err != nil || crc32.ChecksumIEEE(b[:size]) != binary.LittleEndian.Uint32(b[size:]) {
		return stamp{}
	}
	if _, err := binary.Decode(b, binary.LittleEndian, &s); err != nil {
		return stamp{}
	}
	return s
}
