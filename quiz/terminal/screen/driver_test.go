package screen

import (
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"quiz/quiz"
	"quiz/quiz/terminal"
	"quiz/quiz/terminal/text"
)

// A player sits before a full screen that is no terminal: keys go straight to the
// stage, and what it would draw is read from it. It lives in a bubble of synctest,
// where time is its own.
type player struct {
	t     testing.TB
	stage *stage
	over  chan struct{}
	msgs  chan tea.Msg // of commands that have ended
	gone  bool
}

// rich is what a good terminal shows.
var rich = text.Style{Color: true, Set: true, Unicode: true, Fold: true}

// newPlayer is a player before an empty screen of a size.
func newPlayer(t testing.TB, st text.Style, width, height int) *player {
	pl := &player{t: t, msgs: make(chan tea.Msg, 100), stage: &stage{style: st, quit: func() {}}}
	pl.resize(width, height)
	return pl
}

// leave ends the player's commands, which a bubble waits for.
func (pl *player) leave() {
	pl.gone = true
	time.Sleep(time.Hour)
}

func (pl *player) resize(width, height int) { pl.send(tea.WindowSizeMsg{Width: width, Height: height}) }

// send gives the stage a message, and runs the command that it makes of it.
func (pl *player) send(msg tea.Msg) {
	pl.t.Helper()
	if many, ok := msg.(tea.BatchMsg); ok {
		for _, cmd := range many {
			pl.run(cmd)
		}
		return
	}
	_, cmd := pl.stage.Update(msg)
	pl.sound()
	pl.run(cmd)
}

// run begins a command, unless the player has left.
func (pl *player) run(cmd tea.Cmd) {
	if cmd != nil && !pl.gone {
		go func() { pl.msgs <- cmd() }()
	}
}

// perform begins an act.
func (pl *player) perform(a act) {
	pl.over = make(chan struct{})
	pl.send(entrance{a, pl.over})
	pl.wait(0)
}

// play begins a sitting.
func (pl *player) play(session *quiz.Session, how terminal.PlayOptions) *playing {
	p := newPlaying(Options{Style: pl.stage.style, Now: time.Now}, session, how)
	pl.perform(p)
	return p
}

// press presses keys, written one after another with spaces between them: names
// such as enter, space, ctrl+w; and all else typed letter by letter. A key that
// begins with @ is no key but time that passes, as in @5s.
func (pl *player) press(keys string) {
	for _, key := range strings.Fields(keys) {
		switch wait, err := time.ParseDuration(strings.TrimPrefix(key, "@")); {
		case err == nil && strings.HasPrefix(key, "@"):
			pl.wait(wait)
		case isKeyName(key):
			pl.send(keyOf(key))
		default:
			pl.typed(key)
		}
	}
}

// wait lets time pass, and the commands end that end in it.
func (pl *player) wait(d time.Duration) {
	timer := time.NewTimer(d)
	for {
		select {
		case msg := <-pl.msgs:
			pl.send(msg)
		case <-timer.C:
			synctest.Wait()
			if len(pl.msgs) == 0 {
				return
			}
			timer.Reset(0)
		}
	}
}

// typed types a text, spaces as well.
func (pl *player) typed(words string) {
	for _, c := range text.Characters(words) {
		pl.send(textKey(c))
	}
}

// sound fails the test if the program had a fault.
func (pl *player) sound() {
	pl.t.Helper()
	pl.stage.mu.Lock()
	defer pl.stage.mu.Unlock()
	if pl.stage.fault != nil {
		pl.t.Fatal(pl.stage.fault)
	}
}

// sees is what is on the screen.
func (pl *player) sees() (lines []string, cursor *tea.Cursor) {
	pl.t.Helper()
	v := pl.stage.View()
	pl.sound()
	return strings.Split(v.Content, "\n"), v.Cursor
}

// left tells if the act is over.
func (pl *player) left() bool {
	select {
	case <-pl.over:
		return true
	default:
		return false
	}
}

// keyCodes are the keys that have names.
var keyCodes = map[string]rune{
	"enter": tea.KeyEnter, "kpenter": tea.KeyKpEnter, "tab": tea.KeyTab, "backspace": tea.KeyBackspace, "delete": tea.KeyDelete,
	"esc": tea.KeyEscape, "space": tea.KeySpace, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
	"home": tea.KeyHome, "end": tea.KeyEnd, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "f1": tea.KeyF1,
}

var keyMods = []struct {
	name string
	mod  tea.KeyMod
}{{"ctrl+", tea.ModCtrl}, {"alt+", tea.ModAlt}, {"shift+", tea.ModShift}}

func isKeyName(key string) bool {
	return keyCodes[key] != 0 || slices.ContainsFunc([]string{"ctrl+", "alt+", "shift+"}, func(mod string) bool {
		return strings.HasPrefix(key, mod) && len(key) > len(mod)
	})
}

// keyOf is the message that a terminal's key makes: one that types nothing has no
// text.
func keyOf(name string) tea.KeyPressMsg {
	var k tea.Key
	for _, m := range keyMods {
		if rest, ok := strings.CutPrefix(name, m.name); ok && rest != "" {
			k.Mod |= m.mod
			name = rest
		}
	}
	if k.Code = keyCodes[name]; k.Code == 0 {
		k.Code, _ = utf8.DecodeRuneInString(name)
	}
	if k.Code == tea.KeySpace && k.Mod == 0 {
		k.Text = " "
	}
	return tea.KeyPressMsg(k)
}

// textKey is the message of a key, or of several, that types a character. A
// capital has a small letter for its code, and Shift.
func textKey(c string) tea.KeyPressMsg {
	code, size := utf8.DecodeRuneInString(c)
	k := tea.Key{Code: code, Text: c}
	switch {
	case size < len(c):
		k.Code = tea.KeyExtended
	case code >= 'A' && code <= 'Z':
		k.Code, k.ShiftedCode, k.Mod = code-'A'+'a', code, tea.ModShift
	}
	return tea.KeyPressMsg(k)
}

// asking is the state in which the question is asked; nil: it is in another.
func (p *playing) asking() *asking {
	a, _ := p.state.(*asking)
	return a
}
