"""Triggers without the words that stand for somebody, as `src/extract/frame/trimmed-trigger.ts` cuts them: "killing" of
"killing 17 soldiers". Words that are marked are asked for no role, so that a party among them is never learned."""
import re

EMPTY = re.compile(
    r"(?:an?|the|this|that|these|those|its|his|her|their|our|my|your|has|have|had|having|is|are|was|were|be|been|being|will|would|to|not|did|does|do"
    r"|of|by|on|in|at|for|from|with|and|or|['’]s|s|[^\w\s]+)",
    re.I,
)
JOINING = re.compile(r"(?:an?|the|its|his|her|their|of|['’]s|['’])", re.I)
CUT = ("agent", "recipient", "via", "item")


def trimmed_trigger(trigger, roles, word_at):
    """Words [first, last) of a trigger without the parties and things among them; as it is where nothing else says an act."""
    first, last = trigger
    inside = [(a, b) for role, a, b in roles if role in CUT and a < last and first < b]
    is_free = lambda word: all(word < a or b <= word for a, b in inside)
    says = [w for w in range(first, last) if is_free(w) and not EMPTY.fullmatch(word_at(w))]
    if not inside or not says:
        return trigger
    start = first if all(map(is_free, range(first, says[0]))) else says[0]
    end = next((w for w in range(says[0], last) if not is_free(w)), last)
    while end < last and end > says[0] + 1 and JOINING.fullmatch(word_at(end - 1)):
        end -= 1
    return start, end
