import type { Range } from "../../text/index.ts";
import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";
import type { NamedEntity } from "./input.ts";

const titled = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Mx|Dr)\.? $/u;

/**
 * The words for a state or its people that are a person's last name: after "Mr." and the like, and the adjective that stands
 * as a subject by itself where somebody of that name was named before.
 *
 * @example
 * // "Mr. English worked", "Mark Cuban came. Cuban left."; not "the English", "Cuban officials left"
 */
export function surnames(
  frame: Frame,
  states: readonly FoundState[],
  entities: readonly NamedEntity[],
): readonly FoundState[] {
  const known = new Map<string, number>();
  for (const { label, range } of entities) {
    const last =
      label === "person" ? / (?<last>\p{Lu}\p{Ll}+)$/u.exec(frame.slice(range))?.groups?.["last"] : undefined;
    if (last !== undefined && !known.has(last)) known.set(last, range.end);
  }
  return states.filter(({ range, naming }) => {
    if (titled.test(frame.text.slice(Math.max(0, range.start - 6), range.start)) && !goesOn(frame, range)) return true;
    return (
      naming.form === "adjective" &&
      (known.get(frame.slice(range)) ?? Infinity) < range.start &&
      /^nsubj/u.test(frame.relationOf(range)) &&
      !/(?:\b(?:[Tt]he|[Aa]n?)|\p{Lu}\p{L}*) $/u.test(frame.text.slice(Math.max(0, range.start - 20), range.start)) &&
      isSubjectOfVerb(frame, range)
    );
  });
}

function goesOn(frame: Frame, { end }: Range): boolean {
  return /^[ -]\p{Lu}/u.test(frame.text.slice(end, end + 2));
}

function isSubjectOfVerb(frame: Frame, range: Range): boolean {
  const word = frame.headWord(range);
  const head = word === null ? -1 : (frame.syntax?.head[word] ?? -1);
  return frame.syntax?.upos[head] === "VERB";
}
