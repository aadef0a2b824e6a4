package editor

import (
	"slices"
	"strconv"
	"strings"
)

// A manner is how a kind of editor is to be called. %f stands for the file, and
// %l for the line.
type manner struct {
	// stay is what keeps it from ending before the file is closed, as editors with
	// a window do: an option in all its spellings.
	stay  []string
	where []string // the last arguments
}

var (
	plus   = []string{"+%l", "%f"}
	colon  = []string{"%f:%l"}
	option = []string{"--line", "%l", "%f"}
	wait   = []string{"--wait", "-w"}
)

// manners are those of editors by the names of their programs.
var manners = mannersOf(map[string]manner{
	// The vi of POSIX has only -c, and so has that of BusyBox, which would take
	// +12 for a file.
	"vi ex view nvi": {where: []string{"-c", "%l", "%f"}},

	"vim nvim rvim vim.basic vim.tiny vim.nox vim.gtk3": {where: plus},
	"nano rnano pico":                          {where: plus},
	"emacs emacsclient emacs-nox mg jmacs":     {where: plus},
	"joe jpico jstar jupp micro ne kak mcedit": {where: plus},
	"editor sensible-editor":                   {where: plus}, // Debian's: one of these, whichever
	"hx helix":                                 {where: colon},
	"jed":                                      {where: []string{"%f", "-g", "%l"}},
	"gvim mvim":                                {[]string{"-f", "--nofork"}, plus},
	"gedit bbedit":                             {wait, plus},
	"mate":                                     {wait, option},
	"kate":                                     {[]string{"--block", "-b"}, option},
	"kwrite":                                   {where: option},
	"subl zed zeditor":                         {wait, colon},
	"code code-insiders codium vscodium cursor windsurf":           {wait, []string{"--goto", "%f:%l"}},
	"idea idea64 pycharm pycharm64 goland goland64 webstorm clion": {wait[:1], option},
	"notepad++": {[]string{"-multiInst"}, []string{"-n%l", "%f"}},
})

// mannersOf gives each of the names that stand together what they share.
func mannersOf(shared map[string]manner) map[string]manner {
	each := map[string]manner{}
	for names, m := range shared {
		for _, name := range strings.Fields(names) {
			each[name] = m
		}
	}
	return each
}

// editorArgs is the command line that opens a file at a line. An editor that is
// not known gets the file alone: it may take anything else for a file, too.
func editorArgs(words []string, file string, line int) []string {
	m, known := manners[programName(words[0])]
	if !known {
		m.where = []string{"%f"}
	}
	args := slices.Clone(words)
	if len(m.stay) > 0 && !slices.ContainsFunc(words, func(word string) bool { return slices.Contains(m.stay, word) }) {
		args = append(args, m.stay[0])
	}
	fill := strings.NewReplacer("%f", file, "%l", strconv.Itoa(line))
	for _, arg := range m.where {
		args = append(args, fill.Replace(arg))
	}
	return args
}

// programName is what a program is called, whatever the system adds to that.
func programName(path string) string {
	name := strings.ToLower(path[strings.LastIndexAny(path, `/\`)+1:])
	for _, ending := range []string{".exe", ".cmd", ".bat"} {
		name = strings.TrimSuffix(name, ending)
	}
	return name
}
