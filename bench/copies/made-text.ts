/** How a text of the set was made. */
export const madeKinds = [
  "base",
  "exact",
  "light",
  "cut",
  "reordered",
  "rewrite",
  "loose-rewrite",
  "update",
  "merged",
  "borrowed",
  "quoted",
  "template",
] as const;

/** One text of the set. */
export interface MadeText {
  readonly id: string;
  readonly kind: (typeof madeKinds)[number];
  readonly text: string;
  readonly published: string;
  /** The sentences of the bases that it is made of, `hash#place`, with the share of its letters that each accounts for. */
  readonly shares: ReadonlyMap<string, number>;
  /** The base whose form a template fills in anew; null for others. */
  readonly formOf: string | null;
}

/** The texts of a set, and which of their bases tell of one event. */
export interface MadeSet {
  readonly texts: readonly MadeText[];
  /** For each base, by its hash, those that are most like it by their rare words. */
  readonly likeBase: ReadonlyMap<string, ReadonlySet<string>>;
}

/** From this share on a text is a copy of another; below it borrows from it. */
export const copyFrom = 0.4;

/**
 * Whether two texts of the set are copies: the sentences that both have make up so much of one of them, or so much of
 * both is from one base, which is in the set.
 */
export function areCopies(a: MadeText, b: MadeText): boolean {
  if (Math.max(overlapOf(a, b), overlapOf(b, a)) >= copyFrom) return true;
  const ofB = basesOf(b);
  return [...basesOf(a)].some(([hash, share]) => share > 0.5 && (ofB.get(hash) ?? 0) > 0.5);
}

/** What makes two texts that are no copies hard to tell from copies; null where nothing does. */
export function hardness({ likeBase }: MadeSet, a: MadeText, b: MadeText): string | null {
  if (fillsForm(a, b) || fillsForm(b, a)) return "one outlet's form filled in anew";
  if (overlapOf(a, b) > 0) return "a passage or quotations borrowed";
  const alike = [...basesOf(a).keys()].some((one) =>
    [...basesOf(b).keys()].some((other) => likeBase.get(one)?.has(other)),
  );
  return alike ? "reports on like matters" : null;
}

function fillsForm({ formOf }: MadeText, other: MadeText): boolean {
  return formOf !== null && (formOf === other.formOf || (basesOf(other).get(formOf) ?? 0) > 0);
}

function overlapOf(a: MadeText, b: MadeText): number {
  let sum = 0;
  for (const [sentence, share] of a.shares) if (b.shares.has(sentence)) sum += share;
  return sum;
}

const basesOfTexts = new WeakMap<MadeText, Map<string, number>>();

/** How much of a text is from which base. */
export function basesOf(text: MadeText): ReadonlyMap<string, number> {
  const known = basesOfTexts.get(text);
  if (known !== undefined) return known;
  const bases = new Map<string, number>();
  basesOfTexts.set(text, bases);
  for (const [sentence, share] of text.shares) {
    const hash = sentence.slice(0, sentence.indexOf("#"));
    bases.set(hash, (bases.get(hash) ?? 0) + share);
  }
  return bases;
}

/** Of two texts the kind of the one that is further from its base, by the order of {@link madeKinds}. */
export function looserKind(a: MadeText, b: MadeText): MadeText["kind"] {
  return madeKinds.indexOf(a.kind) > madeKinds.indexOf(b.kind) ? a.kind : b.kind;
}
