"""Makes a picture of cards as the real Anki renders them: front and back, by day
and by night, at the width of a phone, drawn by headless Chromium.

    python look.py deck.apkg cards.png [width]

It imports the file into a fresh collection as judge.py does. Maths stays as TeX,
since MathJax comes with Anki's windows and not with its library.
"""

import base64
import html
import mimetypes
import os
import re
import subprocess
import sys
import tempfile

import judge

from anki.collection import Collection

PAGE = """<!doctype html><meta charset="utf-8"><html class="{night}"><head><style>
hr {{ background: #ccc; height: 1px; border: 0 }} img {{ max-width: 100% }}
{css}</style></head><body class="card card{ord} {night}"><div id="qa">{text}</div></body></html>"""


def typed(col, note, text, back):
    """Puts in what Anki's window does where an answer is typed."""
    name = re.search(r"\[\[type:(.*?)\]\]", text)
    if not name:
        return text
    answer = note[name[1]]
    shown = col.compare_answer(answer, answer) if back else "<input id=typeans>"
    return text.replace(name[0], shown)


def cards(path):
    """The HTML of each side of each card, with its style."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        col = Collection(os.path.join(folder, "collection.anki2"))
        judge.import_file(col, path)
        for card_id in col.db.list("select id from cards order by nid, ord"):
            card = col.get_card(card_id)
            output = card.render_output(reload=True)
            for back, text in enumerate((output.question_text, output.answer_text)):
                text = typed(col, card.note(), text, back)
                for image in os.listdir(col.media.dir()):
                    text = text.replace(f'src="{image}"', f'src="{data(col, image)}"')
                yield card.ord, output.css, text
        col.close()


def data(col, image):
    kind = mimetypes.guess_type(image)[0]
    with open(os.path.join(col.media.dir(), image), "rb") as file:
        return f"data:{kind};base64,{base64.b64encode(file.read()).decode()}"


def sheet(path, width):
    """A page with four frames a card: front and back by day, then by night."""
    frames = []
    sides = list(cards(path))
    for front, back in zip(sides[::2], sides[1::2]):
        for night in ("", "nightMode night_mode"):
            for number, css, text in (front, back):
                page = PAGE.format(night=night, css=css, ord=number + 1, text=text)
                frames.append(f'<iframe srcdoc="{html.escape(page)}"></iframe>')
    style = (
        f"body {{ margin: 0; display: grid; grid-template-columns: repeat(4, {width}px); gap: 4px; background: #888 }}"
        f" iframe {{ border: 0; width: {width}px; height: {HEIGHT}px; background: white }}"
    )
    page = f"<!doctype html><meta charset=utf-8><style>{style}</style>{''.join(frames)}"
    return page, len(frames) // 4


HEIGHT = 330


def main():
    path, picture = sys.argv[1:3]
    width = int(sys.argv[3]) if len(sys.argv) > 3 else 360
    content, rows = sheet(path, width)
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "sheet.html")
        with open(page, "w", encoding="utf-8") as file:
            file.write(content)
        size = f"--window-size={4 * width + 12},{rows * (HEIGHT + 4)}"
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--hide-scrollbars", "--virtual-time-budget=4000", size, f"--screenshot={picture}", f"file://{page}"],
            check=True,
            stderr=subprocess.DEVNULL,
        )


if __name__ == "__main__":
    main()
