import type { Deed } from "../deed/deed.ts";
import type { Pattern } from "../language/pattern.ts";

/** A condition on one entry. */
export type Test = (deed: Deed) => boolean;

const compiled = new WeakMap<Pattern, Test>();

/** Whether an entry meets what a pattern asks of nothing but the entry itself. */
export function fitsAlone(deed: Deed, pattern: Pattern): boolean {
  return testOf(pattern)(deed);
}

/** The conditions that need nothing but the entry itself, as one test, made once; the cheapest come first. */
function testOf(pattern: Pattern): Test {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const kinds = new Set<string>(pattern.kind);
  const test = allOf([({ entry }) => kinds.has(entry.kind), ...stageTests(pattern), ...furtherTests(pattern)]);
  compiled.set(pattern, test);
  return test;
}

/** The conditions on an entry alone besides those on its kind and stage; the cheapest come first. */
export const furtherTests = (pattern: Pattern): readonly Test[] => [
  ...ownTests(pattern),
  ...wordTests(pattern),
  ...windowTests(pattern),
];

/** That every one of some conditions is met. */
export function allOf(tests: readonly Test[]): Test {
  return (deed) => {
    for (const one of tests) if (!one(deed)) return false;
    return true;
  };
}

/** A pattern for several kinds asks of each only what it has. */
const withoutField = ({ kind }: Pattern) => (kind.length > 1 ? undefined : null);

function stageTests(pattern: Pattern): Test[] {
  const without = withoutField(pattern);
  return oneOf(pattern.stage, ({ entry }) => (entry.kind === "transfer" ? entry.stage : without));
}

function ownTests(pattern: Pattern): Test[] {
  const { plover, mode, occurrence, form, status, certainty, polarity, nobody } = pattern;
  const without = withoutField(pattern);
  return [
    ...oneOf(plover, ({ entry }) => (entry.kind === "event" ? entry.plover : without)),
    ...oneOf(mode, ({ entry }) => (entry.kind === "event" ? entry.mode : without)),
    ...oneOf(occurrence, ({ entry }) => (entry.kind === "event" ? entry.occurrence : without)),
    ...oneOf(form, ({ entry }) => ("form" in entry ? entry.form : without)),
    ...oneOf(status, ({ entry }) => (entry.kind === "commitment" ? entry.status : without)),
    ...oneOf(certainty, ({ entry }) => entry.certainty?.modality ?? null),
    ...oneOf(polarity, ({ entry }) => entry.certainty?.polarity ?? null),
    ...claimTests(pattern),
    ...(nobody ?? []).map(
      (role): Test =>
        (deed) =>
          deed.partiesOf(role).length === 0,
    ),
  ];
}

/** That somebody claims it so; who that is cannot be told from the entry alone. */
function claimTests({ claims }: Pattern): Test[] {
  if (claims === undefined) return [];
  const { stance, basis } = claims;
  return [
    ({ entry }) =>
      entry.claims.some(
        (claim) => (stance?.includes(claim.stance) ?? true) && (basis === undefined || basis.includes(claim.basis)),
      ),
  ];
}

/** That a field has one of some values, or is `undefined`; none where nothing is asked of it. */
function oneOf(wanted: readonly string[] | undefined, field: (deed: Deed) => string | null | undefined): Test[] {
  if (wanted === undefined) return [];
  const values = new Set<string | null | undefined>([...wanted, undefined]);
  return [(deed) => values.has(field(deed))];
}

/** Regular expressions look no further than this, so that no text can hold them up. */
const mostText = 1000;

const has = (words: RegExp, text: string) => words.test(text.slice(0, mostText));

function wordTests({ words, "not-words": unwanted, place, items }: Pattern): Test[] {
  const tests: Test[] = [];
  if (words !== undefined) tests.push(({ entry }) => entry.evidence.some(({ text }) => has(words, text)));
  if (unwanted !== undefined) tests.push(({ entry }) => !entry.evidence.some(({ text }) => has(unwanted, text)));
  const { country, name } = place ?? {};
  if (country !== undefined) tests.push(({ entry }) => country.includes(entry.place?.country ?? ""));
  if (name !== undefined) {
    const names = new Set<string | undefined>(name.map((one) => one.toLowerCase()));
    tests.push(({ entry }) => names.has(entry.place?.name.toLowerCase()));
  }
  if (items === undefined) return tests;
  return [
    ...tests,
    ({ entry }) =>
      entry.kind === "transfer" &&
      entry.items.some(
        ({ type, unroca, text }) =>
          (items.type?.includes(type) ?? true) &&
          (items.unroca === undefined || items.unroca.some((one) => one === unroca)) &&
          (items.words === undefined || has(items.words, text)),
      ),
  ];
}

function windowTests({ from, to }: Pattern): Test[] {
  if (from === undefined && to === undefined) return [];
  return [
    ({ when }) =>
      when.told !== "nothing" &&
      (from === undefined || when.days.last >= from) &&
      (to === undefined || when.days.first <= to),
  ];
}
