import { Command, Option } from "commander";
import { z } from "zod";
import type { MarkedSentence } from "../reader/index.ts";
import { markedSentence, sentenceWith } from "../reader/marked-sentence.ts";
import { inputLines } from "./input-lines.ts";
import { jsonOrNull } from "./json-or-null.ts";
import { relationLine } from "./layout/relation-line.ts";
import { styleFor } from "./layout/style.ts";
import { print } from "./print.ts";
import { refusedLine } from "./refused-line.ts";

const line = z.union([
  z.object({ markedSentence: z.string().min(1) }),
  z.object({ sentence: z.string().min(1), source: z.string(), target: z.string() }),
]);
const example = '{"markedSentence": "<s>Iran</s> has condemned <t>the raid</t>."}';

/** `onrecord code-relation`: what passes from one marked actor to another, in PLOVER's categories. */
export function codeRelationCommand(): Command {
  return new Command("code-relation")
    .description(
      "Code what passes from one actor to another: sentences in which the source stands in <s>…</s> and the target in <t>…</t> to PLOVER categories.",
    )
    .argument(
      "[sentence...]",
      "marked sentences; without any, the lines of standard input, each one or an object of JSON",
    )
    .addOption(new Option("--jsonl", `print a line of JSON for each; lines read may be JSON as well: ${example}`))
    .action(async (sentences: readonly string[], { jsonl }: { readonly jsonl?: true }) => {
      const { RelationCoder } = await import("../reader/index.ts");
      const coder = await RelationCoder.open();
      try {
        const asked = sentences.length > 0 ? sentences.map((text, i) => asSentence(text, i + 1)) : fromLines();
        for await (const sentence of asked) {
          const relation = await coder.code(sentence);
          const words = relation.trigger.map(({ start, end }) => sentence.text.slice(start, end));
          const { value: plover = null, probability: confidence = null } = relation.plover ?? {};
          const coded = {
            plover,
            confidence: confidence === null ? null : Number(confidence.toFixed(4)),
            trigger: words,
          };
          await print(jsonl ? JSON.stringify(coded) : relationLine(sentence.text, coded, styleFor(process.stdout)));
        }
      } finally {
        await coder.close();
      }
    });
}

async function* fromLines(): AsyncGenerator<MarkedSentence> {
  for await (const { text, number } of inputLines("a marked sentence")) yield asSentence(text, number);
}

function asSentence(text: string, number: number): MarkedSentence {
  const sentence = text.startsWith("{") ? fromJson(jsonOrNull(text)) : markedSentence(text);
  if (sentence !== null) return sentence;
  const allowed = `a sentence in which <s>…</s> and <t>…</t> are closed as they are opened, or an object such as ${example}`;
  throw refusedLine(number, "marked sentence", text, allowed);
}

function fromJson(json: unknown): MarkedSentence | null {
  const { data } = line.safeParse(json);
  if (data === undefined) return null;
  return "markedSentence" in data
    ? markedSentence(data.markedSentence)
    : sentenceWith(data.sentence, data.source, data.target);
}
