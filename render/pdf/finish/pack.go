package finish

import (
	"bytes"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"sync/atomic"
)

const (
	// perStream is how many objects one object stream holds. A reader
	// unpacks a stream for the first of them: more would make it slow on
	// big files, fewer the file big.
	perStream = 200

	// window bounds how much is compressed before it is written, in streams
	// and in bytes: enough to keep every processor busy, little enough not
	// to hold the file in memory.
	window      = 256
	windowBytes = 2 << 20

	// keep is how big a buffer of the window may stay from one time to the
	// next: one big picture must not stay in memory.
	keep = 32 << 10

	flate = "/Filter /FlateDecode"
)

// writePacked writes the streams, then all other objects in object streams.
func (f *File) writePacked(out *output) {
	streams, bodies := f.split()
	last := len(f.objects) + (len(bodies)+perStream-1)/perStream
	p := &packer{file: f, out: out, xrefs: make([]xref, last+1)}
	defer p.pool.close()
	for _, r := range streams {
		p.add(job{number: r})
	}
	number := Ref(len(f.objects))
	for members := range slices.Chunk(bodies, perStream) {
		p.add(job{number: number, members: members})
		number++
	}
	p.flush()
	f.writeXref(out, p.xrefs, &p.pool)
}

// split returns the numbers of the streams and of the other objects.
func (f *File) split() (streams, bodies []Ref) {
	bodies = make([]Ref, 0, len(f.objects))
	for n := range f.objects {
		switch o := &f.objects[n]; {
		case o.text == nil:
		case o.stream != nil:
			streams = append(streams, Ref(n))
		default:
			bodies = append(bodies, Ref(n))
		}
	}
	return streams, bodies
}

// A packer compresses objects, many at a time, and writes them in order.
type packer struct {
	file   *File
	out    *output
	xrefs  []xref
	jobs   []job
	size   int            // of the data in the jobs
	packed []bytes.Buffer // the compressed data of each job
	pool   pool
}

// A job is one stream to be written: an object of the file, or a new object
// stream for those named.
type job struct {
	number  Ref
	members []Ref
	dict    []byte
	plain   bool
}

// add takes a job, and does the ones it has if they are enough.
func (p *packer) add(j job) {
	if j.members != nil {
		j.plain = true
	} else {
		o := &p.file.objects[j.number]
		j.dict, j.plain = o.text, o.isPlain()
		p.size += len(o.stream.data)
	}
	p.jobs = append(p.jobs, j)
	if len(p.jobs) == window || p.size > windowBytes {
		p.flush()
	}
}

// flush does the jobs on all processors and writes what comes of them. It does
// no work for a writer that has failed.
func (p *packer) flush() {
	if !p.out.sink.failed {
		p.compress()
		for i := range p.jobs {
			p.write(&p.jobs[i], &p.packed[i])
		}
	}
	p.jobs, p.size = p.jobs[:0], 0
}

func (p *packer) compress() {
	for len(p.packed) < len(p.jobs) {
		p.packed = append(p.packed, bytes.Buffer{})
	}
	var next atomic.Int64
	for range min(runtime.GOMAXPROCS(0), len(p.jobs)) { // one by one through the pool would be slower
		p.pool.add(func(d *deflater) {
			for i := next.Add(1) - 1; i < int64(len(p.jobs)); i = next.Add(1) - 1 {
				p.do(&p.jobs[i], &p.packed[i], d)
			}
		})
	}
	p.pool.wait()
}

// do compresses the data of one job.
func (p *packer) do(j *job, packed *bytes.Buffer, d *deflater) {
	switch {
	case j.members != nil:
		first := d.gather(p.file, j.members)
		j.dict = fmt.Appendf(nil, "<</Type /ObjStm/N %d/First %d>>", len(j.members), first)
		d.deflate(packed, d.text)
	case j.plain:
		d.deflate(packed, p.file.objects[j.number].stream.data)
	}
}

// write writes a job that is done, and notes where.
func (p *packer) write(j *job, packed *bytes.Buffer) {
	if !j.plain {
		p.xrefs[j.number] = p.out.stream(j.number, j.dict, "", p.file.objects[j.number].stream.data)
		return
	}
	p.xrefs[j.number] = p.out.stream(j.number, j.dict, flate, packed.Bytes())
	for i, r := range j.members {
		p.xrefs[r] = xref{inStream, byte(i), int64(j.number)}
	}
	if packed.Cap() > keep {
		*packed = bytes.Buffer{}
	}
}

// gather makes the text of an object stream: pairs of a number and where its
// object begins, then the objects. It returns where the first of them begins.
func (d *deflater) gather(f *File, members []Ref) int {
	d.text, d.bodies = d.text[:0], d.bodies[:0]
	for _, r := range members {
		d.text = strconv.AppendInt(d.text, int64(r), 10)
		d.text = append(d.text, ' ')
		d.text = strconv.AppendInt(d.text, int64(len(d.bodies)), 10)
		d.text = append(d.text, '\n')
		d.bodies = append(d.bodies, f.objects[r].text...)
		d.bodies = append(d.bodies, '\n')
	}
	first := len(d.text)
	d.text = append(d.text, d.bodies...)
	return first
}
