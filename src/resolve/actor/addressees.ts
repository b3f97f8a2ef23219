import type { Frame } from "./frame.ts";
import type { SpokenPart } from "./input.ts";
import type { Parties, Party } from "./party.ts";
import type { ReferenceIndex } from "./reference-index.ts";

const telling =
  /(?:^|\s)(?:told|tells?|telling|warn(?:ed|s|ing)?|caution(?:ed|s|ing)?|urg(?:ed?|es|ing)|ask(?:ed|s|ing)?|advis(?:ed?|es|ing)|assur(?:ed?|es|ing)|remind(?:ed|s|ing)?|inform(?:ed|s|ing)?|notif(?:y|ied|ies|ying)|beg(?:ged|s)?|implor(?:ed?|es)|instruct(?:ed|s)?|order(?:ed|s)?|call(?:ed|s|ing)? on|appeal(?:ed|s|ing)? to|said to|spoke to|repl(?:y|ied|ies) to|respond(?:ed|s)? to|promis(?:ed?|es)|thank(?:ed|s))$/iu;

/** Whom a statement's words of saying are addressed to: the name or description right after "told", "warned", "urged". */
export function addresseesOf(
  frame: Frame,
  statement: SpokenPart,
  references: ReferenceIndex,
  parties: Parties,
): Party[] {
  const found: Party[] = [];
  for (const cue of statement.cue) {
    if (!telling.test(frame.slice(cue))) continue;
    const next = references
      .within({ start: cue.end, end: cue.end + 80 })
      .find((r) => /^\s(?:the\s)?$/iu.test(frame.text.slice(cue.end, r.range.start)) && !r.modifies);
    if (next === undefined) continue;
    const within = statement.content.some((c) => c.start <= next.core.start && next.core.start < c.end);
    if (
      within &&
      !/^\s(?:not\sto|to|against|about|over|that)\s/u.test(frame.text.slice(next.range.end, next.range.end + 10))
    )
      continue;
    const party = parties.of(next);
    if (party !== undefined && !found.includes(party)) found.push(party);
  }
  return found;
}
