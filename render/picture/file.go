package picture

import (
	"io"
	"io/fs"
)

// A File is an open file that may be a picture, wherever it lies.
type File interface {
	io.ReaderAt
	Stat() (fs.FileInfo, error)
}

// section is all of a file, which must be within SizeLimit.
func section(file File) (*io.SectionReader, error) {
	info, err := file.Stat()
	switch {
	case err != nil:
		return nil, readFault(err)
	case info.Size() == 0:
		return nil, faultf("is empty")
	case info.Size() > SizeLimit:
		return nil, faultf("has %d MB; the most is %d MB: make it smaller", (info.Size()+1<<20-1)>>20, SizeLimit>>20)
	}
	return io.NewSectionReader(file, 0, info.Size()), nil
}

// readAll reads what a file holds; should it grow meanwhile, no more than that.
func readAll(file File) ([]byte, error) {
	all, err := section(file)
	if err != nil {
		return nil, err
	}
	src := make([]byte, all.Size())
	if _, err := io.ReadFull(all, src); err == io.ErrUnexpectedEOF || err == io.EOF {
		return nil, faultf("is cut off")
	} else if err != nil {
		return nil, readFault(err)
	}
	return src, nil
}
