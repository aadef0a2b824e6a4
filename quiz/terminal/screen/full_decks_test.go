package screen

// Cards of each kind, and of what is hard to draw.
const shortDeck = `
[[card]]
id = "a"
question = "Which phase of mitosis comes first, before the chromosomes stand in line?"
answer = "Prophase"
accept = ["the prophase stage"]
hint = "Think of *pro-*, before."
explanation = "Chromosomes condense in **prophase**, and the nuclear envelope breaks down."
[[card]]
id = "b"
question = "Capital of Azerbaijan?"
answer = "Baku"
`

const choiceDeck = `
[[source]]
id = "ch3"
title = "Chapter 3: The cell"
path = "ch3.md"
[[card]]
id = "a"
question = "Which organelle makes most of the cell's ATP?"
answer = "Mitochondrion"
distractors = ["Nucleus", { text = "Ribosome", why = "It makes proteins, from amino acids." }, "Golgi apparatus, which packs and sends what the cell makes"]
hint = "It has a membrane folded inside."
cite = { source = "ch3", section = "Energy", page = 41, quote = "Most ATP comes from mitochondria" }
[[card]]
id = "b"
question = "Two?"
answer = "2"
distractors = ["1", "3"]
`

const multipleDeck = `
[[card]]
id = "a"
question = "Which of these are noble gases?"
answer = ["Helium", "Neon", "Argon"]
distractors = ["Nitrogen", { text = "Oxygen", why = "It reacts with nearly all." }]
points = 2
[[card]]
id = "b"
question = "Even?"
answer = ["2", "4"]
distractors = ["3"]
`

const truthDeck = `
[[card]]
id = "a"
question = "Plants breathe, too."
answer = true
explanation = "By night and by day."
[[card]]
id = "b"
question = "The Moon shines by itself."
answer = false
`

const numberDeck = `
[[card]]
id = "a"
question = "How high is Şahdağ?"
answer = 4243
tolerance = 50
unit = "m"
[[card]]
id = "b"
question = "6 × 7?"
answer = 42
`

const clozeDeck = `
[[card]]
id = "a"
cloze = "{{Prophase}} comes first, then {{metaphase|prometaphase::second phase}}, and *after* it {{anaphase}}."
[[card]]
id = "b"
cloze = "Water is H{{2}}O."
`

const matchDeck = `
[[card]]
id = "a"
question = "Which capital belongs to which country?"
pairs = [["Azerbaijan", "Baku"], ["Pakistan", "Islamabad"], ["Türkiye", "Ankara"]]
distractors = ["Istanbul, the largest city on the Bosporus"]
`

const twoStepsDeck = `
[[card]]
question = "Which comes first?"
order = ["Egg", "Hen"]
`

const orderDeck = `
[[card]]
id = "a"
question = "Put the phases of mitosis in order."
order = ["Prophase", "Metaphase", "Anaphase", "Telophase"]
`

const openDeck = `
[[card]]
id = "a"
kind = "open"
question = "Why do cells divide?"
answer = "To grow, to replace what is worn out, and to reproduce."
explanation = "A cell that is too large cannot feed its middle."
[[card]]
id = "b"
kind = "open"
question = "What is osmosis?"
answer = "Water moving through a membrane."
`

const listDeck = `
[[card]]
id = "a"
kind = "list"
question = "Which are the Baltic states?"
answer = ["Estonia", ["Latvia", "Latvija"], "Lithuania"]
explanation = "They lie on the *Baltic Sea*."
[[card]]
id = "b"
kind = "list"
question = "Name two noble gases, lightest first."
answer = ["Helium", "Neon", "Argon"]
ordered = true
need = 2
[[card]]
id = "c"
kind = "list"
question = "Name a noble gas."
answer = ["Helium", "Neon"]
need = 1
`

const noneDeck = `
[[card]]
id = "a"
question = "Which of these are planets of the Sun?"
answer = []
distractors = ["Pluto", "Ceres"]
[[card]]
id = "b"
kind = "multiple"
question = "Which of these are planets of the Sun?"
answer = ["Mars", "Venus"]
`

const selfDeck = `
[[card]]
id = "a"
question = "What is osmosis?"
answer = "Water moving through a membrane."
accept = ["Diffusion of water"]
self = true
[[card]]
id = "b"
cloze = "Water is H{{2}}O."
self = true
[[card]]
id = "c"
kind = "open"
question = "merci"
answer = "thank you"
reverse = true
`

const tagged = `
[[card]]
question = "One?"
answer = "1"
distractors = ["2"]
tags = ["numbers", "easy"]
hint = "Less than two."
[[card]]
question = "Two, in words, as a child in the first class would write them?"
answer = "two"
tags = ["numbers", "writing"]
[[card]]
question = "Is three odd?"
answer = true
tags = ["parity"]
`

const markupDeck = `
[[card]]
question = '''
What does this print, on **one** line, in *Go*?

` + "```go" + `
for i, word := range strings.Fields("a program's text that is far wider than eighty columns are, so that it must be folded") { fmt.Print(i, word) }
` + "```" + `

- Look at ` + "`i`" + `.
- It begins at 0, as all indices do in a language that has learnt from C and from all that came after it.

![a diagram of the loop](loop.png)'''
answer = "0a1program"
explanation = "See $x^2$ and **this**."
`

const wideDeck = `
language = "ja"
[[card]]
question = "日本の首都はどこですか。その都市には、世界で最も多くの人が住んでいます。"
answer = "とうきょう"
[[card]]
id = "b"
cloze = "最初は{{前期}}で、次は{{中期::二番目}}です。"
`

const arabicDeck = `
language = "ar"
[[card]]
question = "ما هي عاصمة مصر؟"
answer = "القاهرة"
distractors = ["الإسكندرية", "أسوان"]
`

// everyKind is a deck of every kind, with tags and hints.
const everyKind = `
id = "every"
` + shortDeck + `
reverse = true
tags = ["typed"]
[[card]]
id = "c"
question = "Which?"
answer = "this"
distractors = ["that", "those"]
hint = "It is near."
tags = ["picked"]
[[card]]
id = "d"
question = "Which ones?"
answer = ["one", "two"]
distractors = ["three"]
points = 2
tags = ["picked"]
[[card]]
id = "e"
question = "Is it?"
answer = true
[[card]]
id = "f"
question = "How many?"
answer = 42
unit = "km"
tags = ["typed"]
[[card]]
id = "g"
cloze = "A {{first}} and a {{second}}."
[[card]]
id = "h"
question = "Match."
pairs = [["a left", "a right"], ["b left", "b right"], ["c left", "c right"]]
[[card]]
id = "i"
question = "Sort."
order = ["one thing", "two things", "three things"]
[[card]]
id = "j"
kind = "open"
question = "Why?"
answer = "Because."
[[card]]
id = "k"
kind = "list"
question = "Which three?"
answer = ["alpha", ["beta", "betha"], "gamma ray, delta"]
tags = ["typed"]
[[card]]
id = "l"
question = "Which of these?"
answer = []
distractors = ["none", "nothing"]
[[card]]
id = "m"
question = "Said in your own words?"
answer = "So."
self = true
`

// everyDeck is a deck of every kind of card, with much to read.
const everyDeck = shortDeck + `
[[card]]
question = "Number?"
answer = 42
unit = "km"
tolerance = 1
explanation = "A very long explanation, with a_word_that_is_wider_than_any_narrow_screen_could_ever_be_and_has_no_space_in_it, and then more."
`
