package pdf

import (
	"errors"
	"fmt"
	"strings"

	"quiz/render/pdf/finish"
)

// complete puts in what gofpdf leaves out: the pages' content, names for fonts
// and images, and what text the codes of fonts stand for.
func (d *Document) complete(file *finish.File) error {
	for i, page := range file.Pages() {
		content := file.Entry(page, "Contents")
		if content == 0 {
			return errors.New("internal error: pdf: a page has no content")
		}
		if d.options.Plain {
			file.SetStream(content, "", d.contents.Pages()[i])
		} else {
			file.SetPacked(content, "/Filter /FlateDecode", d.contents.Pages()[i])
		}
	}
	fonts, err := d.nameFonts(file)
	if err != nil {
		return err
	}
	return d.resources(file, fonts)
}

// nameFonts gives each font the name that pages use, and its text.
func (d *Document) nameFonts(file *finish.File) (string, error) {
	var names strings.Builder
	fonts := file.Fonts()
	for _, face := range d.faces() {
		if face.HasPictures() {
			continue
		}
		ref, ok := fonts[strings.ToLower(face.Name)]
		if !ok {
			return "", fmt.Errorf("internal error: pdf: font %s is lost", face.Name)
		}
		fmt.Fprintf(&names, "/%s %s ", face.Name, ref)
		renameFont(file, ref, subsetName(face))
		if err := file.SetToUnicode(ref, finish.ToUnicode(face.Codes(), face.Text)); err != nil {
			return "", err
		}
	}
	return names.String(), nil
}

// resources writes the fonts and images that pages may name. All pages share
// one dictionary, which the first page names.
func (d *Document) resources(file *finish.File, fonts string) error {
	ref := file.Entry(file.Pages()[0], "Resources")
	if ref == 0 {
		return errors.New("internal error: pdf: there are no resources")
	}
	images, err := d.canvas.images.add(file, d.options.Pictures)
	if err != nil {
		return err
	}
	for i, content := range d.forms {
		box := canvas{}
		box.numbers(d.canvas.width, d.canvas.height)
		form := file.AddStream(fmt.Sprintf("/Type /XObject /Subtype /Form /BBox [0 0 %s] /Resources <<>>", box.buf), []byte(content))
		images += fmt.Sprintf("/G%d %s ", i, form)
	}
	file.Set(ref, []byte("<</ProcSet [/PDF /Text /ImageB /ImageC] /Font <<"+fonts+">> /XObject <<"+images+">>>>"))
	return nil
}
