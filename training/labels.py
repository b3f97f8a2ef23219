"""The product's labels, and how each corpus's own map onto them: one table for all."""

ENTITY_LABELS = ("person", "organisation", "state", "place", "nationality", "weapon", "platform", "money", "quantity",
                 "date", "event", "law", "title")
# re3d marks descriptions and pronouns as entities too. They are learned apart from names, and not exported.
NOMINAL_LABELS = ("nominal person", "nominal organisation", "nominal place")

CORPUS_LABELS = {
    "re3d": {"Person": "person", "Organisation": "organisation", "Location": "place", "Nationality": "nationality",
             "Weapon": "weapon", "MilitaryPlatform": "platform", "Vehicle": "platform", "Money": "money",
             "Quantity": "quantity", "Temporal": "date", "DocumentReference": "law"},
    "crossner": {"politician": "person", "person": "person", "politicalparty": "organisation",
                 "organisation": "organisation", "country": "state", "location": "place", "election": "event",
                 "event": "event"},
    "corenlp": {"PERSON": "person", "ORGANIZATION": "organisation", "COUNTRY": "state", "LOCATION": "place",
                "STATE_OR_PROVINCE": "place", "NATIONALITY": "nationality", "MONEY": "money", "PERCENT": "quantity",
                "NUMBER": "quantity", "DATE": "date", "TIME": "date", "TITLE": "title"},
}

MENTION_CLASSES = ("person", "organisation", "place", "time", "event", "object", "abstract")
GUM_CLASSES = {"person": "person", "organization": "organisation", "place": "place", "time": "time", "event": "event",
               "object": "object", "animal": "object", "plant": "object", "substance": "object", "abstract": "abstract"}
FORMS = ("name", "description", "pronoun")

UPOS = ("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X")
# Those that stand fifty times in GUM; a rarer subtype counts as its main type. Words after the first of one token
# ("U", ".", "S", ".") hang on the first as "goeswith".
RELATIONS = ("root", "punct", "case", "det", "nsubj", "amod", "nmod", "obl", "advmod", "obj", "conj", "compound", "cc",
             "mark", "aux", "cop", "nmod:poss", "advcl", "xcomp", "flat", "acl:relcl", "acl", "aux:pass", "nsubj:pass",
             "appos", "parataxis", "nummod", "ccomp", "discourse", "dep", "nmod:unmarked", "obl:unmarked",
             "reparandum", "expl", "fixed", "compound:prt", "obl:agent", "iobj", "nmod:desc", "csubj", "advcl:relcl",
             "nsubj:outer", "det:predet", "vocative", "list", "cc:preconj", "orphan", "dislocated", "goeswith")


def relation_index(name):
    return RELATIONS.index(name if name in RELATIONS else name.split(":")[0])


def form_of(upos):
    """The index of a mention's form by its head's part of speech."""
    return {"PROPN": 0, "PRON": 2, "DET": 2}.get(upos, 1)
