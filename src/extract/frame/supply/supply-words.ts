import { once } from "../../../ontology/actor/once.ts";
import { DataFiles } from "../../../ontology/data-files.ts";
import { Transfer } from "../../../record/index.ts";

const sides = ["gives", "gets", "arms", "comes"] as const;
const files = new DataFiles("supply", "lexicon of supply");

/**
 * Who acts in a word of supply: `gives`, the supplier ("Iran delivered drones"); `gets`, the recipient ("Chad bought
 * rifles"); `arms`, the supplier of whom its object receives ("Iran armed the Houthis with missiles"); `comes`, the goods
 * ("the drones arrived").
 */
type Side = (typeof sides)[number];

/** A verb or noun that names a transfer. */
export interface SupplyWord {
  readonly side: Side;
  /** How far the transfer has come where the word stands in the past, or alone. */
  readonly stage: Transfer["stage"];
  readonly row: string;
}

/** A verb by which a transfer that it governs has come so far: "promised to send", "halted the export". */
export interface Governor {
  /** Null where it says nothing of it: "denied". */
  readonly stage: Transfer["stage"] | null;
  /** Which of its own parties does what it governs: "asked [Germany] to send". */
  readonly control: "subject" | "object";
  /** What its subject is to a noun of supply that it governs: "Canada halted the export"; null where it is neither. */
  readonly noun: "supplier" | "recipient" | null;
  readonly row: string;
}

const stages = Transfer.shape.stage.options;

function byForm<T>(all: readonly { readonly forms: string; readonly value: T }[]): ReadonlyMap<string, T> {
  return new Map(all.flatMap(({ forms, value }) => forms.split("|").map((form) => [form, value] as const)));
}

/** The verbs and nouns of supply by their forms in lower case; a particle goes with its verb: "handed over". */
export const supplyWords = once(() => {
  const rows = files.rows("acts.csv", ["forms", "part", "side", "stage", "example", "source"]).map(({ cells, row }) => {
    const [forms = "", part = "", side = "", stage = ""] = cells;
    const value: SupplyWord = {
      side: files.oneOf(sides, side, row),
      stage: files.oneOf(stages, stage, row),
      row,
    };
    return { forms, part: files.oneOf(["verb", "noun"] as const, part, row), value };
  });
  return {
    verbs: byForm(rows.filter(({ part }) => part === "verb")),
    nouns: byForm(rows.filter(({ part }) => part === "noun")),
  };
});

/** The governors by their forms in lower case. */
export const governors = once(() =>
  byForm(
    files.rows("governors.csv", ["forms", "stage", "control", "noun", "example", "source"]).map(({ cells, row }) => {
      const [forms = "", stage = "", control = "", noun = ""] = cells;
      const value: Governor = {
        stage: stage === "" ? null : files.oneOf(stages, stage, row),
        control: files.oneOf(["subject", "object"] as const, control, row),
        noun: noun === "" ? null : files.oneOf(["supplier", "recipient"] as const, noun, row),
        row,
      };
      return { forms, value };
    }),
  ),
);
