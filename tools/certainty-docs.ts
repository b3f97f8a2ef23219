import { type RuleLine, ruleLines } from "../src/extract/certainty/index.ts";

/** Where the rules of certainty are described, from the project's root. */
export const certaintyDocsPath = "docs/certainty.md";

const introduction = `# How certain

<!-- Generated from data/certainty: npm run generate writes it anew. -->

What a source holds of an act, on FactBank's scale (Saurí and Pustejovsky 2009): \`certain\`, \`probable\`, \`possible\` or
\`underspecified\` (left open), \`positive\` or \`negative\`. In the tables: \`ct+\`, \`ct-\`, \`pr+\`, \`pr-\`, \`ps+\`, \`ps-\`, \`u\`.

## How it is judged

From the words that name the act one climbs the sentence's dependencies to its main verb, or to the edge of what somebody
says (Saurí and Pustejovsky 2012, DeFacto). What stands over a word decides what is held of it; the negations, modals and
hedges that stand with a word lower the degree or turn the sign. A factive verb, "stopped" or "after" takes the act for
granted, whatever stands over it. Where nothing in the data bears on it, what is said is certain and positive.

The small model's parse errs in about every fourth word, so the rules look beside the tree as well: at the auxiliaries and
adverbs next to a verb, at where a clause opens, at the noun right before an infinitive.

- An act within the content of a statement is judged by the statement's speaker, within that content; then the words of
  saying have their say ("denied", "believes"). For the author it is open, unless the words of saying commit him as well
  ("admitted").
- All claims on an entry together: the surest claimant's degree; what is certain is probable where another denies it. What
  is planned, ordered, licensed or pledged is at most probable, what is considered, sought, offered or suspended at most
  possible; what was refused or called off is certain and negative; what is demanded is open (\`bench/gold/coding.md\`).
- What is on record as having taken place (\`happened\`, \`ongoing\`, \`delivered\`, \`under-way\`, \`intercepted\`) is certain where the rules
  leave all of it open, and an event that nobody denies is so where they say that it was not: then a sentence was misread, mostly hung
  on a wish or a condition that it has nothing to do with.
- A denial that points back ("rejects the accusation") contradicts what the last speaker before it, other than the denier's
  own side, said as a fact.

What the rules do not see: irony, what follows only from knowledge of the world, negation that a later sentence takes back,
two accounts that contradict each other without a word of denying.`;

/** The table of the rules of certainty in Markdown, each with an example; the act that is judged stands in bold. */
export function certaintyDocs(): string {
  const lines = ruleLines();
  const of = (kind: RuleLine["kind"]) => lines.filter((line) => line.kind === kind);
  return `${[
    introduction,
    "## Words over an act\n\nVerbs, nouns and adjectives that embed what they say something of; first what they make of it when they are so themselves, then when they are not.",
    table(
      ["Rule", "Words", "Makes of it", "Example", "Is"],
      of("predicate").map((line) => [line.rule, line.words.join(", "), line.effect, ...exampleOf(line)]),
    ),
    "## Words that stand with it",
    table(
      ["Rule", "Words", "Makes it", "Example", "Is"],
      of("marker").map((line) => [line.rule, line.words.join(", "), line.effect, ...exampleOf(line)]),
    ),
    "## Constructions",
    table(
      ["Rule", "Says", "Example", "Is"],
      of("construction").map((line) => [line.rule, line.effect, ...exampleOf(line)]),
    ),
  ].join("\n\n")}\n`;
}

const exampleOf = ({ example, value }: RuleLine) => [example.replace("[", "**").replace("]", "**"), value];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
