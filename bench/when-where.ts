import type { Frame } from "../src/extract/frame/index.ts";
import type { Place } from "../src/record/index.ts";
import type { DraftContext } from "../src/resolve/entries/draft.ts";
import {
  dayByRule,
  daysNear,
  isLeft,
  isSamePlace,
  lastBefore,
  placeByRule,
  placesNamed,
  placesNear,
  signsOfDay,
  signsOfPlace,
} from "../src/resolve/entries/when-and-where/index.ts";
import { likeliest } from "../src/resolve/entries/when-and-where/likeliest.ts";
import { overlaps, type Range } from "../src/text/index.ts";
import type { Signs, Weighing } from "../src/util/weighing.ts";
import { type ToldFrames, toldFrames } from "./judged-entries/told-frames.ts";
import { signedLogistic } from "./matters/signed-logistic.ts";
import { printWeights } from "./print-weights.ts";
import { requireShared } from "./shared.ts";

const folds = 5;
const penalty = 3;
/** Likelihoods from which a day or place is taken for an act's. */
const thresholds = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7];

interface Candidate {
  readonly signs: Signs;
  readonly isRight: boolean;
  /** Whether it may be told of the act at all; whatever its signs, what may not is not chosen. */
  readonly isLeft: boolean;
}

/** An act that is asked when, or where, it took place. */
interface Asked {
  readonly candidates: readonly Candidate[];
  /** Whether the report tells it, in the act's sentence or in another. */
  readonly told: "here" | "elsewhere" | null;
  /** Whether what the rules give is right; null where they give none. */
  readonly isRuleRight: boolean | null;
}

/**
 * How often acts get the day and the place that a careful reader finds for them: by the rules alone, and with the signs
 * weighed by what the other folds of reports show.
 *
 * @param argument - `fit` prints the weights, too, that all reports come to.
 */
export async function whenWhere(argument = ""): Promise<void> {
  requireShared();
  const reports = await toldFrames();
  for (const [name, ask] of [["when", askedWhen] as const, ["where", askedWhere] as const]) {
    const parts = Array.from({ length: folds }, (_, fold) =>
      reports.filter((_, place) => place % folds === fold).flatMap(ask),
    );
    const weighed = parts.map((_, fold) => fitted(parts.flatMap((part, other) => (other === fold ? [] : part))));
    process.stdout.write(`${name}\n`);
    print(
      "rules",
      parts.flat().map((one) => [one, one.isRuleRight]),
    );
    for (const threshold of thresholds) {
      const least = Math.log(threshold / (1 - threshold));
      const chosen = parts.flatMap((part, fold) =>
        part.map((one): Answered => {
          const by = weighed[fold] ?? { bias: 0, weights: new Map() };
          return [
            one,
            likeliest(
              one.candidates.filter(({ isLeft }) => isLeft),
              ({ signs }) => signs,
              by,
              least,
            )?.isRight ?? null,
          ];
        }),
      );
      print(`weighed, from ${threshold}`, chosen);
    }
    if (argument === "fit") printWeights(fitted(parts.flat()));
  }
}

function fitted(asked: readonly Asked[]): Weighing {
  const examples = asked.flatMap(({ candidates }) =>
    candidates.map(({ signs, isRight }) => ({ features: signs, same: isRight, cost: 1 })),
  );
  return signedLogistic(examples, penalty, () => 0);
}

/** An act, and whether the answer it got is right; null where it got none. */
type Answered = readonly [act: Asked, isRight: boolean | null];

function print(name: string, answered: readonly Answered[]): void {
  const given = answered.filter(([, isRight]) => isRight !== null);
  const right = given.filter(([, isRight]) => isRight);
  const told = answered.filter(([act]) => act.told !== null);
  const of = (where: Asked["told"]) => {
    const found = right.filter(([act]) => act.told === where).length;
    return `${where} ${found} of ${told.filter(([act]) => act.told === where).length}`;
  };
  const share = (of: readonly Answered[]) => ((100 * right.length) / of.length).toFixed(1);
  process.stdout.write(
    `  ${name.padEnd(20)} precision ${share(given)}, recall ${share(told)}: ${of("here")}, ${of("elsewhere")}\n`,
  );
}

function askedWhen({ context, frames }: ToldFrames): Asked[] {
  return frames.map(({ frame, judged: { when } }): Asked => {
    const wanted = when === null || when === "elsewhere" ? null : rangeOf(when);
    const isRight = (range: Range) =>
      wanted !== null && (overlaps(range, wanted) || context.slice(range) === context.slice(wanted));
    const byRule = dayByRule(context, frame)?.date.span ?? null;
    return {
      told: toldAs(context, frame, when, wanted),
      isRuleRight: byRule === null ? null : isRight(byRule),
      candidates: daysNear(context, frame, byRule).map((date) => ({
        signs: signsOfDay(context, frame, date, byRule),
        isRight: isRight(date.expression.range),
        isLeft: isLeft(context, frame, date),
      })),
    };
  });
}

function askedWhere({ context, frames }: ToldFrames): Asked[] {
  const all = placesNamed(context);
  return frames.map(({ frame, judged: { where } }): Asked => {
    const wanted = where === null || where === "elsewhere" ? null : rangeOf(where);
    const place = all.find(({ span }) => wanted !== null && overlaps(span, wanted))?.place;
    const isRight = (one: Place) => place !== undefined && isSamePlace(one, place);
    const byRule = placeByRule(context, frame);
    const known = { byRule, lastBefore: lastBefore(context, frame.trigger) };
    return {
      told: toldAs(context, frame, where, wanted),
      isRuleRight: byRule === null ? null : isRight(byRule),
      candidates: placesNear(context, frame, known).map((named) => ({
        signs: signsOfPlace(context, frame, named, known),
        isRight: isRight(named.place),
        isLeft: true,
      })),
    };
  });
}

function toldAs(context: DraftContext, { trigger }: Frame, answer: unknown, wanted: Range | null): Asked["told"] {
  if (answer === null) return null;
  return wanted !== null && context.sentenceOf(wanted) === context.sentenceOf(trigger) ? "here" : "elsewhere";
}

const rangeOf = ([start, end]: readonly [number, number]): Range => ({ start, end });
