#!/usr/bin/env python3
"""Writes a made-up corpus of articles for Comparanda and for Hugo.

    corpus.py ARTICLES FOLDER

makes FOLDER/comparanda and FOLDER/hugo. Both hold the same articles of about 750 words each: the same headings,
paragraphs, links, lists, tables, code and quotations; only the targets of the links are written as each program wants
them. Comparanda's form also holds 20 claims an article, their subjects and attributes, and ten comparisons. The same
number of articles always gives the same bytes.
"""
import argparse
import hashlib
import random
from pathlib import Path

CLAIMS, ATTRIBUTES, LABS, COMPARISONS, COLUMNS = 20, 40, 5, 10, 12
TOPICS = ["agents", "audio", "chips", "history", "languages", "law", "prices", "reasoning", "research", "video"]
VOCABULARY = (
    "account adapter answer area article attention author average balance basis budget case chapter chip choice cloud "
    "code column context cost culture data depth detail device document effect energy entry error example expert fact "
    "family figure footnote gain grammar graph hardware history idea image index journal kernel label language latency "
    "layer letter licence limit list margin market matrix memory method model motion network note number object order "
    "page pattern phrase policy price proof quality question range reader reason release report result row sample scale "
    "score section sentence series signal size source speech step study subject table task team term test text theory "
    "token tool topic trace unit value vector version view voice weight window word year"
).split()
# What each fifth attribute is: its keys, and a value made of a base that its cell settles and of a document's whim.
TYPES = [
    ("type: number, unit: items", lambda base, whim: str(base)),
    ("type: number, unit: parameters", lambda base, whim: f"{base + whim % 2}B"),
    ("type: percent, better: higher, measured: true", lambda base, whim: f"{base % 100}.{whim % 3}%"),
    ("type: yes-no", lambda base, whim: "no" if whim % 10 == 0 else "yes"),
    ("type: name", lambda base, whim: f"name {base % 7}"),
]


class Prose:
    """Sentences without sense, the same for the same seed."""

    def __init__(self, seed):
        self.chance = random.Random(seed)

    def word(self):
        return self.chance.choice(VOCABULARY)

    def number(self):
        return self.chance.randint(1, 999)

    def sentences(self, count):
        return " ".join(self.sentence() for _ in range(count))

    def sentence(self):
        words = self.chance.choices(VOCABULARY, k=self.chance.randint(9, 19))
        return " ".join(words).capitalize() + "."


def article(number, articles, link):
    """The Markdown of one article; `link` writes the address of another by its number."""
    prose = Prose(f"article {number}")
    extras = ["", items(prose), table(prose), code(number), quotation(prose)]
    parts = []
    for section, extra in enumerate(extras):
        other = (number * 7 + section) % articles
        parts += [
            f"## Section {section + 1} of document {number}",
            prose.sentences(4),
            f"See [document {other}]({link(other)}), **{prose.word()}**, *{prose.word()}* and `{prose.word()}`.",
            prose.sentences(3),
            extra,
        ]
    return "\n\n".join(part for part in parts if part) + "\n"


def items(prose):
    return "\n".join(f"- {prose.sentence()}" for _ in range(5))


def table(prose):
    rows = [f"| {prose.word()} | {prose.number()} | {prose.number()} |" for _ in range(8)]
    return "\n".join(["| Attribute | Left | Right |", "|---|---:|---:|"] + rows)


def code(number):
    return f"```java\nint answer = {number};\nSystem.out.println(answer + 1);\n```"


def quotation(prose):
    return f"> {prose.sentence()}"


def header(number):
    """Front matter that both programs understand."""
    topics = sorted({TOPICS[number % 10], TOPICS[number // 10 % 10]})
    summary = Prose(f"summary {number}").sentence()
    return (
        f"---\ntitle: Document {number}\ndate: {date(number)}\ntags: [{', '.join(topics)}]\n"
        f"summary: {summary}\n---\n\n"
    )


def date(number):
    return f"2025-{1 + number % 12:02d}-{1 + number % 28:02d}"


def document(number, subjects, text):
    """The document's YAML; every tenth is its maker's own word on one subject."""
    primary = f"s{number % subjects}" if number % 10 == 0 else ""
    return (
        f"title: Document {number}\nkind: article\npublisher: unknown\npublished: {date(number)}\n"
        f"retrieved: 2026-01-01\nid: doc-{number}\nsha256: {hashlib.sha256(text.encode()).hexdigest()}\n"
        f"words: {len(text.split())}\nprimary-for: [{primary}]\nclaims:\n{claims(number, subjects)}"
    )


def claims(number, subjects):
    chance = random.Random(f"claims {number}")
    lines = []
    for cell in chance.sample(range(subjects * ATTRIBUTES), CLAIMS):
        subject, attribute = divmod(cell, ATTRIBUTES)
        value = TYPES[attribute % len(TYPES)][1](1 + (subject * 31 + attribute * 17) % 900, chance.randrange(60))
        lines.append(f"  - subject: s{subject}\n    attribute: a{attribute}\n    value: {value}\n")
        lines.append(f"    at: Section {chance.randint(1, 5)}, paragraph 1\n")
        if chance.randrange(12) == 0:
            lines.append("    standing: rumoured\n")
    return "".join(lines)


def write_comparanda(folder, articles):
    subjects = max(20, min(articles // 20, 2000))
    write(folder / "jbake.properties", "site.title=Bench\nsite.host=https://example.org\n")
    labs = [f"- {{id: lab{n}, name: Lab {n}, kind: lab}}\n" for n in range(LABS)]
    models = [f"- {{id: s{n}, name: Subject {n}, kind: model, parent: lab{n % LABS}}}\n" for n in range(subjects)]
    write(folder / "data/subjects.yaml", "".join(labs + models))
    write(folder / "data/attributes.yaml", "".join(
        f"- {{id: a{n}, label: Attribute {n}, group: Group {n % 6}, {TYPES[n % len(TYPES)][0]}, "
        f"definition: What attribute {n} stands for.}}\n" for n in range(ATTRIBUTES)))
    rows = ", ".join(f"a{n}" for n in range(ATTRIBUTES))
    for c in range(COMPARISONS):
        columns = ", ".join(f"s{(c * 13 + n) % subjects}" for n in range(COLUMNS))
        write(folder / f"data/comparisons/c{c}.yaml",
              f"title: Comparison {c}\nquestion: What differs in comparison {c}?\n"
              f"subjects: [{columns}]\nattributes: [{rows}]\n")
    for number in range(articles):
        text = article(number, articles, lambda other: f"doc-{other}.md")
        write(folder / f"content/documents/doc-{number}.md", header(number) + text)
        write(folder / f"data/documents/doc-{number}.yaml", document(number, subjects, text))


def write_hugo(folder, articles):
    write(folder / "config.toml",
          'baseURL = "https://example.org/"\nlanguageCode = "en"\ntitle = "Bench"\n'
          "[markup.goldmark.renderer]\nunsafe = true\n[markup.highlight]\ncodeFences = false\n")
    write(folder / "static/css/site.css", "body { margin: 0 }\n")
    write(folder / "layouts/index.html", page("Bench", links("range .Site.RegularPages")))
    write(folder / "layouts/_default/list.html", page("{{ .Title }}", links("range .Pages")))
    write(folder / "layouts/_default/single.html", page("{{ .Title }}",
          '<p>{{ .Date.Format "2006-01-02" }}</p><ul>{{ range .Params.tags }}<li><a href="/tags/{{ . }}/">{{ . }}</a></li>'
          "{{ end }}</ul>{{ .Content }}"))
    for number in range(articles):
        text = article(number, articles, lambda other: f"../doc-{other}/")
        write(folder / f"content/documents/doc-{number}.md", header(number) + text)


def page(title, body):
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        '<link rel="stylesheet" href="/css/site.css"></head><body><nav><a href="/">Home</a> <a href="/tags/">Tags</a></nav>'
        f"<main><h1>{title}</h1>{body}</main></body></html>\n"
    )


def links(pages):
    return f'<ul>{{{{ {pages} }}}}<li><a href="{{{{ .RelPermalink }}}}">{{{{ .Title }}}}</a></li>{{{{ end }}}}</ul>'


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=int, help="how many articles")
    parser.add_argument("folder", type=Path, help="a folder that does not exist yet")
    options = parser.parse_args()
    if options.articles < 1:
        parser.error(f"articles is {options.articles} and must be at least 1")
    if options.folder.exists():
        parser.error(f"{options.folder} exists already")
    write_comparanda(options.folder / "comparanda", options.articles)
    write_hugo(options.folder / "hugo", options.articles)


if __name__ == "__main__":
    main()
