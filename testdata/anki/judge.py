"""Does with the real Anki what a person would do, and tells what came of it.

Each line of the input is a plan, each line of the output its outcome, both
JSON. A plan has a collection of its own, made anew in a temporary folder:

    {"language": "en", "steps": [{"import": "/a/deck.csv"}, ...]}

The steps are
    {"import": FILE}                           File > Import, then Import
    {"review": GUID, "ease": 3}                answers the note's first card
    {"edit": GUID, "field": 0, "text": TEXT, "tags": [...]}
    {"render": GUID}                           what its cards look like
    {"notetypes": true}                        the note types of the collection
    {"wait": SECONDS}                          Anki's times are whole seconds

and the outcome is {"anki": VERSION, "steps": [...]}, where each step has what
it was asked for and, save for render, notetypes and wait, all notes and the
media folder as they are then. A step that fails has "error" and is the last.

It runs with Anki from 23.12 on: python -m pip install -r requirements.txt
"""

import json
import os
import sys
import tempfile
import time

import anki.lang
from anki import import_export_pb2
from anki.buildinfo import version
from anki.collection import Collection

# What an import may count; the newest Anki counts all of them.
COUNTS = (
    "new",
    "updated",
    "duplicate",
    "conflicting",
    "first_field_match",
    "missing_notetype",
    "missing_deck",
    "empty_first_field",
)


def import_file(col, path):
    """Imports as a person does who changes nothing in the dialogue."""
    if path.endswith(".apkg"):
        request = import_export_pb2.ImportAnkiPackageRequest(
            package_path=path, options=col._backend.get_import_anki_package_presets()
        )
        log = col.import_anki_package(request).log
    else:
        metadata = col.get_csv_metadata(path, None)
        request = import_export_pb2.ImportCsvRequest(path=path, metadata=metadata)
        log = col.import_csv(request).log
    counts = {name: len(getattr(log, name)) for name in COUNTS}
    return {"counts": counts, "found": log.found_notes}


def note_of(col, guid):
    ids = col.db.list("select id from notes where guid = ?", guid)
    if len(ids) != 1:
        raise LookupError(f"{len(ids)} notes have the guid {guid}")
    return col.get_note(ids[0])


def review(col, guid, ease):
    """Answers one card, wherever it stands in the queue."""
    card = note_of(col, guid).cards()[0]
    card.start_timer()
    states = col._backend.get_scheduling_states(card.id)
    col.sched.answer_card(
        col.sched.build_answer(card=card, states=states, rating=ease - 1)
    )


def edit(col, guid, step):
    note = note_of(col, guid)
    if "field" in step:
        note.fields[step["field"]] = step["text"]
    if "tags" in step:
        note.tags = step["tags"]
    col.update_note(note)


def render(col, guid):
    """Both sides of each card, as they reach the browser that shows them."""
    sides = []
    for card in note_of(col, guid).cards():
        output = card.render_output(reload=True)
        sides.append(
            {
                "question": output.question_text,
                "answer": output.answer_text,
                "css": output.css,
                "sounds": len(output.question_av_tags) + len(output.answer_av_tags),
            }
        )
    return {"rendered": sides}


def notetypes(col):
    return {
        "notetypes": [
            {
                "name": kind["name"],
                "fields": [field["name"] for field in kind["flds"]],
                "templates": [template["name"] for template in kind["tmpls"]],
                "cloze": kind["type"] == 1,
            }
            for kind in col.models.all()
        ]
    }


def card_state(col, card):
    return {
        "ord": card.ord,
        "deck": col.decks.name(card.did),
        "type": card.type,
        "queue": card.queue,
        "reps": card.reps,
        "ivl": card.ivl,
        "due": card.due,
        "reviews": col.db.scalar("select count() from revlog where cid = ?", card.id),
    }


def note_state(col, note):
    return {
        "guid": note.guid,
        "notetype": note.note_type()["name"],
        "fields": [{"name": name, "text": text} for name, text in note.items()],
        "tags": note.tags,
        "mod": note.mod,
        "cards": [card_state(col, card) for card in note.cards()],
    }


def media(col):
    folder = col.media.dir()
    return {
        name: os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder)
    }


def snapshot(col):
    ids = col.db.list("select id from notes order by id")
    notes = [note_state(col, col.get_note(id)) for id in ids]
    return {"notes": notes, "media": media(col)}


def do(col, step):
    if "render" in step:
        return render(col, step["render"])
    if "notetypes" in step:
        return notetypes(col)
    if "wait" in step:
        time.sleep(step["wait"])
        return {}
    outcome = {}
    if "import" in step:
        outcome = import_file(col, step["import"])
    elif "review" in step:
        review(col, step["review"], step["ease"])
    elif "edit" in step:
        edit(col, step["edit"], step)
    else:
        raise ValueError(f"no such step: {step}")
    return outcome | snapshot(col)


def judge(plan):
    outcomes = []
    # The names of the stock note types are those of the language in which a
    # collection is made.
    anki.lang.set_lang(plan.get("language", "en"))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        col = Collection(os.path.join(folder, "collection.anki2"))
        try:
            for step in plan["steps"]:
                outcomes.append(do(col, step))
        except Exception as error:
            outcomes.append({"error": f"{type(error).__name__}: {error}"})
        finally:
            col.close()
    return {"anki": version, "steps": outcomes}


def main():
    # Anki's own library prints warnings to the standard output, below Python:
    # the outcomes alone go there, and all else to the standard error.
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    for line in sys.stdin.buffer:
        outcome = judge(json.loads(line))
        out.write(json.dumps(outcome).encode() + b"\n")
        out.flush()


main()
