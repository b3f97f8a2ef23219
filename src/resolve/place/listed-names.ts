import { foldName } from "../../ontology/gazetteer/index.ts";
import type { Range } from "../../text/index.ts";
import { withSharedNoun } from "./look-up.ts";
import type { Toponym } from "./toponym.ts";

const comma = /^,\s+(?:the\s+)?$/;
const last = /^,?\s+(?:and|or|&)\s+(?:the\s+|in\s+)?$/;

/** Of a long list only so many names on either side count. */
const reach = 8;

/** The name at a place of the text; a direction gets the noun that it shares with the next: "Central and South America". */
export function nameAt(text: string, { start, end }: Range): string {
  return withSharedNoun(text.slice(start, end), text.slice(end, end + 60));
}

/** The keys of names that stand in one list with each name, by its key. */
export function listedNames(text: string, toponyms: readonly Toponym[]): Map<string, Set<string>> {
  const mates = new Map<string, Set<string>>();
  for (const list of lists(text, toponyms)) {
    const keys = list.map(({ range }) => foldName(nameAt(text, range)));
    for (const [at, key] of keys.entries()) {
      const own = mates.get(key) ?? new Set();
      mates.set(key, own);
      for (const mate of keys.slice(Math.max(0, at - reach), at + reach + 1)) if (mate !== key) own.add(mate);
    }
  }
  return mates;
}

/** Names in a row that end on "and" or "or", or are three and more: two with a comma may be a place and its region. */
function lists(text: string, toponyms: readonly Toponym[]): (readonly Toponym[])[] {
  const found: (readonly Toponym[])[] = [];
  let list: Toponym[] = [];
  let joined = false;
  for (const [index, toponym] of toponyms.entries()) {
    const previous = toponyms[index - 1];
    const between = previous === undefined ? "" : text.slice(previous.range.end, toponym.range.start);
    if (!last.test(between) && !comma.test(between)) {
      if (joined || list.length > 2) found.push(list);
      list = [];
      joined = false;
    }
    joined ||= last.test(between);
    list.push(toponym);
  }
  return joined || list.length > 2 ? [...found, list] : found;
}
