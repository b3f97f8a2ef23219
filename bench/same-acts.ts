import type { Event } from "../src/record/index.ts";
import type { DraftContext } from "../src/resolve/entries/draft.ts";
import { joinEvents } from "../src/resolve/entries/joins.ts";
import { type IsOne, merged } from "../src/resolve/entries/merge.ts";
import { isOfOneEvent, isSameByRule, tellings } from "../src/resolve/entries/same-act/same-event.ts";
import { canBeOne, signsOf } from "../src/resolve/entries/same-act/told-alike/index.ts";
import type { Weighing } from "../src/util/weighing.ts";
import { signedLogistic } from "./matters/signed-logistic.ts";
import { printWeights } from "./print-weights.ts";
import { type ToldActs, toldActs } from "./same-acts/told-acts.ts";
import { requireShared } from "./shared.ts";

const folds = 5;
const penalty = 3;
/** Log-odds beyond those from which the product takes two tellings for one. */
const steps = [-0.25, 0, 0.25, 0.5];

/** Signs that two tellings are of two acts; all others speak for one. */
const against =
  /^(?:about-others|sort-differs|actors-differ|actors-contradict|recipients-open|recipients-differ|crossed|place-differs|number-differs|apart|another|elsewhere)$/u;

/**
 * How often acts told several times in a report are put on record once, on reports whose acts were told apart by hand: by the
 * rules alone, with the signs weighed as they are, and weighed by what the other folds of reports show.
 *
 * @param argument - `fit` prints the weights, too, that all reports come to.
 */
export async function sameActs(argument = ""): Promise<void> {
  requireShared();
  const reports = await toldActs();
  const parts = Array.from({ length: folds }, (_, fold) => reports.filter((_, place) => place % folds === fold));
  const print = (name: string, judged: readonly Judged[]) =>
    process.stdout.write(`${name.padEnd(28)} ${shown(judged)}\n`);
  print(
    "nothing joined",
    judgedBy(reports, () => false),
  );
  print("rules", judgedBy(reports, byRule));
  print("rules and signs", judgedBy(reports, bySigns()));
  const weighed = parts.map((part) => fitted(reports.filter((report) => !part.includes(report))));
  for (const step of steps) {
    const judged = parts.flatMap((part, place) => {
      const { bias, weights } = weighed[place] ?? { bias: 0, weights: new Map() };
      return judgedBy(part, bySigns({ bias: bias - step, weights }));
    });
    print(`... by other folds, from ${step}`, judged);
  }
  if (argument === "fit") printWeights(fitted(reports));
}

/** Whether what has been made one of some tellings, and another, are of one act. */
type IsOneAct = (context: DraftContext, ...told: Parameters<IsOne<Event>>) => boolean;

const byRule: IsOneAct = (context, one, other) => isSameByRule(context, tellings(one, other));
const bySigns =
  (by?: Weighing): IsOneAct =>
  (context, one, other, of) =>
    isOfOneEvent(context, one, other, of, by);

/** Weights of the signs, fitted on the pairs of tellings of which no rule says that they are one. */
function fitted(reports: readonly ToldActs[]): Weighing {
  const examples = reports.flatMap(({ context, drafts }) =>
    drafts.flatMap((one, place) =>
      drafts.slice(place + 1).flatMap((other) => {
        const told = tellings(one.draft, other.draft);
        if (!canBeOne(told) || isSameByRule(context, told)) return [];
        return [{ features: signsOf(context, told), same: one.act === other.act, cost: 1 }];
      }),
    ),
  );
  return signedLogistic(examples, penalty, (name) => (against.test(name) ? -1 : 1));
}

interface Judged {
  /** Acts that the report tells, and entries beyond the first of an act, and acts that are on record in another's entry alone. */
  readonly acts: number;
  readonly doubles: number;
  readonly swallowed: number;
}

function judgedBy(reports: readonly ToldActs[], isOne: IsOneAct): Judged[] {
  return reports.map(({ context, drafts }) => {
    const entries = merged(
      context,
      drafts.map(({ draft }) => draft),
      joinEvents,
      (...told) => isOne(context, ...told),
    );
    const actOf = new Map(drafts.map(({ draft, act }) => [draft.triggers[0], `${act} ${draft.entry.plover}`]));
    const told = entries.map(({ triggers }) => new Set(triggers.flatMap((one) => actOf.get(one) ?? [])));
    const acts = new Set(actOf.values()).size;
    const swallowed = told.reduce((sum, { size }) => sum + Math.max(0, size - 1), 0);
    return { acts, doubles: entries.length + swallowed - acts, swallowed };
  });
}

function shown(judged: readonly Judged[]): string {
  const sum = (of: keyof Judged) => judged.reduce((total, one) => total + one[of], 0);
  const [acts, doubles, swallowed] = [sum("acts"), sum("doubles"), sum("swallowed")];
  const entries = acts + doubles - swallowed;
  return `${acts} acts, ${entries} entries: ${doubles} doubles (${((100 * doubles) / entries).toFixed(1)} %), ${swallowed} swallowed (${((100 * swallowed) / acts).toFixed(1)} %)`;
}
