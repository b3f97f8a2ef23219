import { isCause } from "../../ontology/actor/index.ts";
import { nameLength } from "./find-states.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";
import { anyRole } from "./look-up.ts";

/** Most words of a body's name that are looked up: "Ministry of Foreign Affairs". */
const longest = 6;

/**
 * Capitalised names of common bodies, with the state before them: "US State Department", "Supreme Court", "Russian
 * Defence Ministry"; one word alone ("Parliament") only after a state.
 */
export function bodyNames(frame: Frame, states: readonly FoundState[]): FoundOrganisation[] {
  const found: FoundOrganisation[] = [];
  const { tokens } = frame;
  const after = new Map(states.map((s) => [frame.tokenFrom(s.range.end), s.range.start]));
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined || !first.capital || first.key === "the" || frame.isApart(first)) continue;
    // "'s" stands between "Russia" and "Foreign Ministry".
    const owned = after.get(tokens[i - 1]?.key === "s" ? i - 1 : i);
    const state = owned !== undefined && /^[\s\u00a0]+$/u.test(first.gap) ? owned : null;
    for (let n = nameLength(frame, i, longest); n >= (state === null ? 2 : 1); n--) {
      const last = tokens[i + n - 1];
      if (last === undefined || !last.capital) continue;
      const words = frame.text.slice(first.start, last.end);
      const role = anyRole(words);
      if (role === null || !role.body || role.words.split(/[\s-]+/u).length !== n) continue;
      found.push({ range: { start: state ?? first.start, end: last.end }, naming: null });
      i += n - 1;
      break;
    }
  }
  return found;
}

/**
 * Names of campaigns, networks and the like about a state that is named in them, which the model may have missed: the whole
 * of "Burma Campaign UK".
 */
export function causeNames(frame: Frame, states: readonly FoundState[]): FoundOrganisation[] {
  const { tokens } = frame;
  const found: FoundOrganisation[] = [];
  for (const { range } of states) {
    let first = frame.tokenFrom(range.start);
    let last = frame.tokenFrom(range.end - 1);
    if (frame.isApart(range) || (found.at(-1)?.range.end ?? 0) > range.start) continue;
    while (isOfName(frame, first) && !/^(?:the|of|a|an)$/.test(tokens[first - 1]?.key ?? "the")) first--;
    while (isOfName(frame, last + 1) && last - first < longest) last++;
    for (let end = last; end > first; end--) {
      const name = { start: tokens[first]?.start ?? range.start, end: tokens[end]?.end ?? range.end };
      if (name.end < range.end || !isCause(frame.slice(name))) continue;
      found.push({ range: name, naming: null });
      break;
    }
  }
  return found;
}

/** Whether a token goes on a capitalised name with the one before it. */
function isOfName({ tokens, text }: Frame, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !/^[ \u00a0]$/u.test(text.slice(before.end, token.start)))
    return false;
  return before.capital && token.capital;
}
