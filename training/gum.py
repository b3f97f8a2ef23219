"""GUM as documents: Universal Dependencies, all nominal mentions and their coreference chains, on this project's words."""
import glob
import os
import re

from document import Mention, Syntax, lay_out
from labels import GUM_CLASSES, MENTION_CLASSES, UPOS, form_of, relation_index

# Held apart: never trained on.
DEV = ("news_defector", "news_election", "news_hackers", "news_imprisoned", "news_korea", "news_taxes",
       "speech_humanitarian", "speech_inauguration", "speech_nixon", "speech_trump")
LEFT_OUT = ("conversation",)  # no news, and little like it


def read_gum(shared, tokenizer, dev=False):
    out = []
    for path in sorted(glob.glob(os.path.join(shared, "corpora/gum/*.conllu"))):
        name = os.path.basename(path)[len("GUM_"):-len(".conllu")]
        if (name in DEV) == dev and not name.startswith(LEFT_OUT):
            out.append(to_document(name, *read_tokens(path), tokenizer))
    return out


def read_tokens(path):
    """The text, and its tokens in order: (start, end, sentence, upos, head token or None, relation, entity field)."""
    text, tokens, sentence, first, inside = "", [], -1, 0, None
    for line in open(path, encoding="utf-8"):
        if line.startswith("# newpar") and text and not text.endswith("\n\n"):
            text = text.rstrip() + "\n\n"
        elif line.startswith("# sent_id"):
            sentence, first = sentence + 1, len(tokens)
        elif line[:1].isdigit():
            number, form, _, upos, _, _, head, relation, _, misc = line.rstrip("\n").split("\t")
            misc = dict(part.split("=", 1) for part in misc.split("|") if "=" in part)
            space = "" if misc.get("SpaceAfter") == "No" else " "
            if "." in number:
                continue
            if "-" in number:
                inside = (int(number.split("-")[1]), len(text) + len(form), space)
                text += form
                at = inside[1] - len(form)
                continue
            if inside is None:
                at = len(text)
                text += form
            end = at + len(form)
            if inside and (end > inside[1] or int(number) == inside[0]):
                end = inside[1]
            tokens.append((min(at, end - 1), end, sentence, upos, None if head == "0" else first + int(head) - 1, relation, misc.get("Entity", "")))
            at = end
            if inside is None:
                text += space
            elif int(number) == inside[0]:
                text += inside[2]
                inside = None
    return text.rstrip(), tokens


def read_mentions(tokens):
    """[(first token, last token + 1, class, chain)] of the bracketed entity fields; the first piece of a broken one."""
    open_mentions, out = {}, []
    for i, token in enumerate(tokens):
        for opens, body, closes in re.findall(r"(\()?([^()]+)(\))?", token[6]):
            chain = body.split("-")[0]
            if opens:
                kind = body.split("-")[1]
                open_mentions.setdefault(chain, []).append((i, kind))
            if closes and open_mentions.get(chain):
                first, kind = open_mentions[chain].pop()
                if kind in GUM_CLASSES:
                    out.append((first, i + 1, GUM_CLASSES[kind], chain.split("[")[0]))
    return out


def to_document(name, text, tokens, tokenizer):
    document = lay_out(f"gum-{name}", text, tokenizer)
    lay_tree(document, tokens)
    syntax = document.syntax
    document.mentions, document.all_mentions = [], True
    chains = {}
    for first, last, kind, chain in read_mentions(tokens):
        words = document.words_in(tokens[first][0], tokens[last - 1][1])
        if words:
            top = next((w for w in range(*words) if syntax.head[w] == w or not words[0] <= syntax.head[w] < words[1]), words[1] - 1)
            form = form_of(UPOS[syntax.upos[top]])
            document.mentions.append(Mention(*words, top, form, MENTION_CLASSES.index(kind), chains.setdefault(chain, len(chains))))
    document.mentions.sort(key=lambda m: (m.first, -m.last))
    return document


def lay_tree(document, tokens):
    """Lays the sentences and dependencies of tokens over a document's words."""
    anchor, of_word = anchors(document, tokens)
    sentence, upos, relation, head = [], [], [], []
    for word, t in enumerate(of_word):
        sentence.append(tokens[t][2])
        if anchor[t] == word:
            parent = tokens[t][4]
            while parent is not None and anchor[parent] == word:  # "can" and "not" of one word
                parent = tokens[parent][4]
            upos.append(UPOS.index(tokens[t][3]))
            relation.append(relation_index("root" if parent is None else tokens[t][5]))
            head.append(word if parent is None else anchor[parent])
        else:
            upos.append(UPOS.index("X" if tokens[t][3] != "PUNCT" else "PUNCT"))
            relation.append(relation_index("goeswith"))
            head.append(anchor[t])
    document.sentence, document.syntax = sentence, Syntax(upos, relation, head)


def anchors(document, tokens):
    """The word that stands for each token, and the token that each word begins in."""
    of_word, t = [], 0
    for start, _ in document.spans:
        while t + 1 < len(tokens) and tokens[t][1] <= start:
            t += 1
        of_word.append(t)
    anchor = {}
    for word, t in enumerate(of_word):
        anchor.setdefault(t, word)
    for t in range(len(tokens)):
        if t not in anchor:  # a token inside a word ("not" in "cannot") is that word
            words = document.words_in(tokens[t][0], tokens[t][1])
            anchor[t] = words[0] if words else 0
    return anchor, of_word
