import type { Event } from "../../../record/index.ts";
import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { isLethal } from "./act-words.ts";
import { isSamePlace } from "./same-place.ts";
import { contradict } from "./told-party.ts";
import type { TwoTellings } from "./two-tellings.ts";

/** From this number on a count of dead is told of one act alone. */
const many = 10;

const names =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const values = new Map(names.split(" ").map((name, i) => [name, i + 1]));
const counted = /\b(\d[\d,]*|\p{L}+)\s+((?:\p{L}[\p{L}'’-]*\s*)*)/giu;
/** Whom a small number counts without saying more: there may well be two acts that hit "two people". */
const anybody = /^(?:people|persons?|others?|m[ae]n|wom[ae]n|children|boys?|girls?|victims?|dead|more)$/iu;

interface Count {
  readonly number: number;
  /** Whom it counts, as written: "people", "soldiers". */
  readonly whom: string;
}

/** How many an event says that it hit, with who they were. */
function counts({ reasons }: Event): Count[] {
  const words = reasons.filter(({ field }) => field === "recipients").flatMap((reason) => reason.words);
  return words.flatMap(({ text }) =>
    [...text.matchAll(counted)].flatMap(([, figure = "", whom = ""]) => {
      const number = values.get(figure.toLowerCase()) ?? Number(figure.replaceAll(",", ""));
      const kind =
        whom
          .trim()
          .split(/\s+(?:of|from|in|at|who|and)\s/u)[0]
          ?.split(/\s/u)
          .at(-1) ?? "";
      return Number.isNaN(number) ? [] : [{ number, whom: kind.toLowerCase() }];
    }),
  );
}

/** Whether both say how many were killed, and no number is the same. */
export function tollsDiffer(context: DraftContext, { a, b, from, to }: TwoTellings): boolean {
  if (!isDeadly(context, from) || !isDeadly(context, to)) return false;
  const [some, others] = [counts(a), counts(b)];
  return (
    some.length > 0 && others.length > 0 && !some.some((one) => others.some(({ number }) => number === one.number))
  );
}

/**
 * Whether two passages tell of the same dead: the same number of them, a large one, or a small one of the same sort of people, on
 * days and in places that agree, killed by who may be the same.
 *
 * @example
 * // "militants killed 130 people in Paris in November", "suicide bombers killed 130 people around Paris"
 */
export function isSameToll(context: DraftContext, { a, b, from, to }: TwoTellings): boolean {
  if (a.plover !== "ASSAULT" || !isDeadly(context, from) || !isDeadly(context, to)) return false;
  if (contradict(context, a.actors, b.actors) || !isSamePlace(a, b)) return false;
  const others = counts(b);
  return counts(a).some(({ number, whom }) =>
    others.some((other) => {
      if (other.number !== number) return false;
      return number >= many || (number > 1 && other.whom === whom && !anybody.test(whom));
    }),
  );
}

function isDeadly(context: DraftContext, triggers: readonly Range[]): boolean {
  return triggers.some((one) => isLethal(context.slice(one)));
}
