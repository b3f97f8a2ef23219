"""What can be said of a frame: the twin of `src/extract/frame/frame.ts` and of the record's vocabulary."""

KINDS = ("event", "transfer", "commitment", "threat", "restriction")
ROLES = ("agent", "recipient", "via", "item", "value", "condition", "consequence", "breach")

CATEGORIES = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
              "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")

MODES = {
    "CONSULT": ("visit", "third-party", "multilateral", "phone"),
    "RETREAT": ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    "REQUEST": ("assist", "change", "yield", "meet"),
    "ACCUSE": ("disapprove", "investigate", "allege"),
    "REJECT": ("assist", "change", "yield", "meet"),
    "THREATEN": ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    "PROTEST": ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    "SANCTION": ("convict", "expel", "withdraw", "discontinue"),
    "MOBILIZE": ("troops", "weapons", "police", "militia"),
    "COERCE": ("seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"),
    "ASSAULT": ("abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
                "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional"),
}

CONTEXTS = ("military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy",
            "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression",
            "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping",
            "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn",
            "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking")

# Each kind's own field, as annotations name it, comes first.
QUESTIONS = {
    "event": CATEGORIES,
    "mode": ("none", *(f"{category} {mode}" for category, modes in MODES.items() for mode in modes)),
    "occurrence": ("happened", "ongoing", "planned", "called-for", "hypothetical", "denied"),
    "transfer": ("sought", "considered", "offered", "pledged", "ordered", "licensed", "under-way", "delivered", "suspended",
                 "refused", "intercepted", "unknown"),
    "type": ("arms", "non-lethal-aid", "training", "technology", "money", "unknown"),
    "commitment": ("pact", "treaty", "pledge", "policy", "guarantee", "ceasefire"),
    "status": ("proposed", "signed", "in-force", "withdrawn", "unknown"),
    "threat": ("conditional", "reserved-right", "warning"),
    "restriction": ("resolution", "sanctions", "embargo", "ban", "export-control", "policy"),
    "relation": ("violates", "accords"),
}

# How words are marked for the frame head: the trigger of an asked kind; and what it then says of each word.
MARKS = ("none", *KINDS)
WORD_LABELS = ("none", *ROLES)
