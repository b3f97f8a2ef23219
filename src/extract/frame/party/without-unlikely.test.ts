import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "../event-frame.case.ts";
import { trees } from "../trees.case.ts";
import { WordRoles } from "../word-roles.ts";
import { likelihoodsOf, withoutUnlikelyParties } from "./without-unlikely.ts";

const labels: readonly string[] = ["none", "agent", "recipient", "via", "item"];

/** The parties judged where the model has each word for none, an agent and a recipient as likely as `said` has it. */
function judged(
  written: string,
  trigger: string,
  given: Given,
  said: readonly (readonly [none: number, agent: number, recipient: number])[],
  plover: Parameters<typeof eventFrame>[3] = "ASSAULT",
) {
  const parsed = trees(written);
  expect(said).toHaveLength(parsed.size);
  const heard = new WordRoles(
    0,
    labels,
    said.map((one) => [...one, 0, 0]),
  );
  const phrases = Array.from({ length: parsed.size }, (_, word) => word).flatMap((word) =>
    /^(?:NOUN|PROPN|PRON)$/u.test(parsed.upos(word)) ? [{ first: word, last: word + 1 }] : [],
  );
  const frame = eventFrame(parsed, trigger, given, plover);
  const roles = frame.roles.map((one) => {
    const [word = 0] = parsed.syntax.words.flatMap(({ start }, i) => (start === one.range.start ? [i] : []));
    return { ...one, probability: heard.of(word, one.role) };
  });
  const [found] = withoutUnlikelyParties([{ ...frame, roles, said: heard }], parsed, phrases);
  return { found, parties: found === undefined ? [] : partiesOf(parsed, [found]) };
}

const written =
  "Oslo/PROPN/2/nsubj accused/VERB/0/root Bergen/PROPN/2/obj after/ADP/6/case the/DET/6/det ministers/NOUN/2/obl";
const sure = [0.02, 0.97, 0.01] as const;
const acted = [0.03, 0.01, 0.96] as const;
const none = [0.98, 0.01, 0.01] as const;

test("parties that all speaks for stay the model's, and what the model said of words is given up", () => {
  const given: Given = [
    ["agent", "Oslo"],
    ["recipient", "Bergen"],
  ];
  const { found, parties } = judged(written, "accused", given, [sure, none, acted, none, none, none]);
  expect(parties).toEqual(["agent Oslo", "recipient Bergen"]);
  expect(found?.roles.every(({ rule }) => rule === undefined)).toBe(true);
  expect(found).not.toHaveProperty("said");
});

test("an unlikely party beside a likely one of its side stays open", () => {
  const given: Given = [
    ["agent", "Oslo"],
    ["recipient", "Bergen"],
    ["agent", "ministers"],
  ];
  const doubtful = [0.55, 0.44, 0.01] as const;
  const { parties } = judged(written, "accused", given, [sure, none, acted, none, none, doubtful]);
  expect(parties).toEqual(["agent Oslo", "recipient Bergen"]);
});

test("a party by itself stays open only where next to nothing speaks for it", () => {
  const eased =
    "Oslo/PROPN/2/nsubj eased/VERB/0/root measures/NOUN/2/obj in/ADP/6/case a/DET/6/det province/NOUN/3/nmod";
  const given: Given = [
    ["agent", "Oslo"],
    ["recipient", "province"],
  ];
  const by = (province: readonly [number, number, number]) =>
    judged(eased, "eased", given, [sure, none, none, none, none, province]).parties;
  expect(by([0.3, 0.01, 0.69])).toEqual(["agent Oslo", "recipient province"]);
  expect(by([0.9, 0.01, 0.09])).toEqual(["agent Oslo"]);
});

test("how sure the side was with those that stay open is kept", () => {
  const given: Given = [
    ["agent", "Oslo"],
    ["agent", "ministers"],
  ];
  const { found } = judged(written, "accused", given, [sure, none, none, none, none, [0.59, 0.4, 0.01]]);
  expect(found?.sides?.agent).toBeCloseTo((0.97 + 0.4) / 2);
});

test("one that 'and' joins to a likely party stays where it would not by itself", () => {
  const joined = "Oslo/PROPN/4/nsubj and/CCONJ/3/cc Bergen/PROPN/1/conj attacked/VERB/0/root Rome/PROPN/4/obj";
  const given: Given = [
    ["agent", "Oslo"],
    ["agent", "Bergen"],
    ["recipient", "Rome"],
  ];
  const { parties } = judged(joined, "attacked", given, [sure, none, [0.5, 0.49, 0.01], none, acted]);
  expect(parties).toEqual(["agent Oslo", "agent Bergen", "recipient Rome"]);
});

test("with whom one meets stays, but not who stands with somebody in an act of one side", () => {
  const met = "Oslo/PROPN/2/nsubj met/VERB/0/root with/ADP/4/case Bergen/PROPN/2/obl";
  const two: Given = [
    ["agent", "Oslo"],
    ["agent", "Bergen"],
  ];
  const by = (plover: "CONSULT" | "ASSAULT") =>
    judged(met, "met", two, [sure, none, none, [0.6, 0.39, 0.01]], plover).parties;
  expect(by("CONSULT")).toEqual(["agent Oslo", "agent Bergen"]);
  expect(by("ASSAULT")).toEqual(["agent Oslo"]);
});

test("frames that no model has read are left as they are", () => {
  const parsed = trees(written);
  const frame = eventFrame(parsed, "accused", [["agent", "ministers"]]);
  expect(withoutUnlikelyParties([frame], parsed, [])).toEqual([frame]);
});

test("signs that are not known weigh nothing", () => {
  expect(likelihoodsOf(new Map([["unheard of", 1]]))).toEqual({ agent: 0.5, recipient: 0.5 });
});

test("who is named in another sentence alone has to be likelier a party than not", () => {
  const apart = "Bergen/PROPN/2/nsubj waits/VERB/0/root Oslo/PROPN/4/nsubj protested/VERB/0/root";
  const given: Given = [
    ["recipient", "Bergen"],
    ["agent", "Oslo"],
  ];
  const parties = (bergen: readonly [number, number, number]) =>
    judged(apart, "protested", given, [bergen, none, sure, none], "ACCUSE").parties;
  expect(parties([0.8, 0.01, 0.19])).toEqual(["agent Oslo"]);
  expect(parties(acted)).toEqual(["recipient Bergen", "agent Oslo"]);
  const near = "Oslo/PROPN/2/nsubj accused/VERB/0/root Bergen/PROPN/2/obj";
  const beside: Given = [["recipient", "Bergen"]];
  expect(judged(near, "accused", beside, [none, none, [0.8, 0.01, 0.19]], "ACCUSE").parties).toEqual([
    "recipient Bergen",
  ]);
});
