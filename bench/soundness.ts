import { probabilityOf } from "../src/model/index.ts";
import { signsOf } from "../src/resolve/entries/soundness/index.ts";
import { weighing } from "../src/resolve/entries/soundness/weighing.ts";
import { logOdds, type Signs, type Weighing } from "../src/util/weighing.ts";
import { heldActs } from "./frames/held-acts.ts";
import { type JudgedActs, judgedActs } from "./judged-entries/judged-acts.ts";
import { signedLogistic } from "./matters/signed-logistic.ts";
import { printWeights } from "./print-weights.ts";
import { requireShared } from "./shared.ts";

const folds = 5;
const penalty = 5;
/** A sign that fewer events have tells nothing. */
const leastOften = 8;
const thresholds = [0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75];

/** The events of a report with their signs, and how sure the model is of each. */
type Told = readonly { readonly signs: Signs; readonly confidence: number; readonly isRight: boolean }[];

/** How likely an event is right by its signs, and whether it is. */
type Answer = readonly [likely: number, isRight: boolean];

/**
 * How well the signs of an event tell whether it is right, on reports that nobody has learned from: weighed by the other folds'
 * reports and passages, and by all of them on 66 others, beside the confidence of the model alone.
 *
 * @param argument - `fit` prints the weights, too, that all reports come to.
 */
export async function soundness(argument = ""): Promise<void> {
  requireShared();
  const reports = withSigns(await judgedActs("acts.jsonl"));
  const passages = withSigns(await heldActs());
  const others = withSigns(await judgedActs("acts-kept-back.jsonl"));
  print("the model's confidence", byConfidence(reports));
  const answers = Array.from({ length: folds }, (_, fold) => {
    const isLeft = (_: unknown, place: number) => place % folds !== fold;
    const by = fitted(reports.filter(isLeft), passages.filter(isLeft));
    const isAsked = (one: unknown, place: number) => !isLeft(one, place);
    return [bySigns(reports.filter(isAsked), by), bySigns(passages.filter(isAsked), by)] as const;
  });
  print(
    "signs, by the other folds",
    answers.flatMap(([one]) => one),
  );
  print("annotated passages, the model's confidence", byConfidence(passages));
  print(
    "annotated passages, signs, by the other folds",
    answers.flatMap(([, other]) => other),
  );
  print("66 others, the model's confidence", byConfidence(others));
  print("66 others, signs as the product weighs them", bySigns(others, weighing));
  if (argument === "fit") printWeights(fitted(reports, passages));
}

/** Annotators of passages are stricter than readers of entries: what only that explains is weighed by a sign of its own, and left. */
const strict = "strict";

function withSigns(reports: readonly JudgedActs[]): Told[] {
  return reports.map(({ context, events }) =>
    events.map(({ draft, isRight }) => ({
      signs: signsOf(context, draft),
      confidence: draft.entry.confidence,
      isRight,
    })),
  );
}

function fitted(reports: readonly Told[], passages: readonly Told[]): Weighing {
  const examples = [
    ...reports.flat().map(({ signs, isRight }) => ({ signs: [...signs], isRight })),
    ...passages.flat().map(({ signs, isRight }) => ({ signs: [...signs, [strict, 1] as const], isRight })),
  ];
  const often = new Map<string, number>();
  for (const { signs } of examples) for (const [name] of signs) often.set(name, (often.get(name) ?? 0) + 1);
  const told = examples.map(({ signs, isRight }) => ({
    features: new Map(signs.filter(([name]) => (often.get(name) ?? 0) >= leastOften)),
    same: isRight,
    cost: 1,
  }));
  const { bias, weights } = signedLogistic(told, penalty, () => 0);
  return { bias, weights: new Map([...weights].filter(([name]) => name !== strict)) };
}

function bySigns(reports: readonly Told[], by: Weighing): Answer[] {
  return reports.flat().map(({ signs, isRight }) => [probabilityOf(logOdds(signs, by)), isRight]);
}

function byConfidence(reports: readonly Told[]): Answer[] {
  return reports.flat().map(({ confidence, isRight }) => [confidence, isRight]);
}

function print(name: string, answers: readonly Answer[]): void {
  process.stdout.write(`${name}: ${answers.length} events, area under the curve ${areaUnder(answers).toFixed(3)}\n`);
  for (const least of thresholds) {
    const kept = answers.filter(([likely]) => likely >= least);
    const right = kept.filter(([, isRight]) => isRight).length;
    if (kept.length > 0)
      process.stdout.write(
        `  from ${least.toFixed(2)}  ${right} of ${kept.length} right (${((100 * right) / kept.length).toFixed(1)} %)\n`,
      );
  }
}

/** How often what is right is likelier than what is not. */
function areaUnder(answers: readonly Answer[]): number {
  const wrong = answers.filter(([, isRight]) => !isRight).map(([likely]) => likely);
  const right = answers.filter(([, isRight]) => isRight).map(([likely]) => likely);
  const above = right.reduce(
    (sum, one) => sum + wrong.reduce((all, other) => all + (one > other ? 1 : one === other ? 0.5 : 0), 0),
    0,
  );
  return above / (right.length * wrong.length);
}
