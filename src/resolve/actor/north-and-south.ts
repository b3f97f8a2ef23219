import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";

/**
 * "the North" and "the South" as the states that the report calls so in full: "North Korea", "South Sudan"; only where
 * it names one state by that word.
 */
export function northAndSouth(frame: Frame, found: readonly FoundState[]): FoundState[] {
  const more: FoundState[] = [];
  const called = new Map<string, FoundState | null>();
  for (const one of found) {
    const word = /^(North|South)[\s-]/u.exec(frame.slice(one.range))?.[1];
    if (word === undefined || one.naming.form === "capital") continue;
    const before = called.get(word);
    called.set(word, before === undefined || before?.naming.state.id === one.naming.state.id ? one : null);
  }
  if (called.size === 0) return more;
  for (const [i, token] of frame.tokens.entries()) {
    const state = token.capital ? called.get(frame.slice(token)) : undefined;
    const next = frame.tokens[i + 1];
    if (!state || frame.tokens[i - 1]?.key !== "the" || frame.isApart(token)) continue;
    if (next?.capital && /^[\s-]$/u.test(next.gap)) continue;
    more.push({
      range: { start: token.start, end: token.end },
      naming: { ...state.naming, form: "name", ambiguous: false },
    });
  }
  return more;
}
