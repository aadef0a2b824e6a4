package picture

import (
	"io"
	"os"
)

// openFile opens a file that may be a picture. It asks what the file is before
// it opens it: to open a pipe is to wait for a writer.
func openFile(path string) (file *os.File, size int64, err error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, 0, readFault(err)
	case info.IsDir():
		return nil, 0, faultf("is a folder, not a picture")
	case !info.Mode().IsRegular():
		return nil, 0, faultf("is not a file")
	case info.Size() == 0:
		return nil, 0, faultf("is empty")
	case info.Size() > SizeLimit:
		return nil, 0, tooLarge(info.Size())
	}
	file, err = os.Open(path)
	if err != nil {
		return nil, 0, readFault(err)
	}
	return file, info.Size(), nil
}

func tooLarge(size int64) error {
	return faultf("has %d MB; the most is %d MB: make it smaller", (size+1<<20-1)>>20, SizeLimit>>20)
}

// readFile reads a file within SizeLimit, which it may outgrow meanwhile.
func readFile(path string) ([]byte, error) {
	file, size, err := openFile(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	src := make([]byte, size)
	if _, err := io.ReadFull(file, src); err == io.ErrUnexpectedEOF || err == io.EOF {
		return nil, faultf("is cut off")
	} else if err != nil {
		return nil, readFault(err)
	}
	return src, nil
}
