package typeset

// usualPerInch is taken for pictures that do not say how large they are.
const usualPerInch = 96

// natural is the size at which a picture was made.
func (p *Picture) natural() (width, height Unit) {
	perInch := p.PerInch
	if perInch < 30 || perInch > 2400 {
		perInch = usualPerInch
	}
	return Unit(int64(p.Width) * 72 * int64(Point) / int64(perInch)), Unit(int64(p.Height) * 72 * int64(Point) / int64(perInch))
}

// fitted is the size of a picture in a box: its own, or as large as the box
// lets it be.
func (p *Picture) fitted(width, height Unit) (w, h Unit) {
	w, h = p.natural()
	w, h = max(w, 1), max(h, 1)
	if w > width {
		w, h = width, max(1, Unit(int64(h)*int64(width)/int64(w)))
	}
	if h > height {
		w, h = max(1, Unit(int64(w)*int64(height)/int64(h))), height
	}
	return w, h
}

// setPicture sets a picture in the middle, or behind its label.
func (f *frame) setPicture(b *block, x, y, width Unit) Unit {
	if b.Label == "" {
		w, h := b.Picture.fitted(width, max(f.picture, 1))
		f.put(b.Picture, x+(width-w)/2, y, w, h)
		return y + h
	}
	size := f.sizeOf(b)
	hang := b.hang.At(size)
	f.wide = f.wide || hang >= width
	w, h := b.Picture.fitted(max(width-hang, 1), max(f.picture, 1))
	ascent, descent := extent(b.label.pieces)
	if f.out != nil {
		f.label(b, x, y+ascent.At(size), width, size)
	}
	if b.right {
		x += width - hang - w
	} else {
		x += hang
	}
	f.put(b.Picture, x, y, w, h)
	return y + max(h, (ascent+descent).At(size))
}

func (f *frame) put(p *Picture, x, y, width, height Unit) {
	if f.out != nil {
		f.out.Pictures = append(f.out.Pictures, Placed{p, x, y, width, height, f.number})
	}
}

func pictures(list []block) (all []*Picture) {
	for i := range list {
		if list[i].Picture != nil {
			all = append(all, list[i].Picture)
		}
		for _, column := range list[i].columns {
			all = append(all, pictures(column)...)
		}
	}
	return all
}

// pictureHeight is how high each picture may be, so that all is as high as the
// box at the most: what text leaves, in equal parts, those that small pictures
// do not need going to the others.
func (f *frame) pictureHeight(t *Text, width, height Unit) Unit {
	all := pictures(t.blocks)
	if len(all) == 0 {
		return 0
	}
	without := *f
	without.out, without.picture = nil, 0
	rest := height - without.blocks(t.blocks, 0, 0, width)
	if rest <= 0 {
		return 1
	}
	share := rest / Unit(len(all))
	for range 8 { // each round gives away what is left over
		var used Unit
		larger := 0
		for _, p := range all {
			_, h := p.fitted(width, share)
			if used += h; h == share {
				larger++
			}
		}
		if larger == 0 || rest-used < Unit(larger) {
			break
		}
		share += (rest - used) / Unit(larger)
	}
	return share
}
