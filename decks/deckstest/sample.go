package deckstest

// Mixed is the text of a deck of several kinds and tags.
const Mixed = `title = "Mixed"
id = "mixed"
language = "en"
tags = ["all"]

[[card]]
id = "rome"
question = "Who founded Rome?"
answer = "Romulus"
hint = "A twin."
tags = ["history::rome"]
points = 2

[[card]]
id = "phases"
question = "Which come first?"
answer = ["Prophase", "Metaphase"]
distractors = ["Anaphase", "Telophase"]
tags = ["biology"]

[[card]]
id = "baku"
question = "Baku"
answer = "Bakı"
reverse = true
tags = ["History"]

[[card]]
id = "blanks"
cloze = "{{c1::Prophase}} then {{c2::metaphase}} and {{c1::anaphase}}"
tags = ["biology"]

[[card]]
id = "sum"
question = "1 + 1?"
answer = 2
tags = ["historic"]
`

// Promised is the text of a deck, without its title, whose orders under a seed are
// a promise.
const Promised = `id = "promised"

[[card]]
id = "choice"
question = "Choice"
answer = "a1"
distractors = ["b two", "c", "d", "e"]

[[card]]
id = "multiple"
question = "Multiple"
answer = ["one", "two"]
distractors = ["three", "four"]

[[card]]
question = "Without an id"
answer = "yes"
distractors = ["no", "maybe"]

[[card]]
id = "order"
question = "Order"
order = ["first", "second", "third", "fourth"]

[[card]]
id = "match"
question = "Match"
pairs = [["p", "x"], ["q", "y"], ["r", "z"]]
distractors = ["w"]

[[card]]
id = "blanks"
cloze = "{{c1::a}} {{c2::b}}"

[[card]]
id = "numbers"
question = "Numbers"
answer = "10"
distractors = ["9", "1,000"]
`
