import { Command, Option } from "commander";
import { z } from "zod";
import { type ActorCode, codeActor } from "../ontology/actor/index.ts";
import { inputLines } from "./input-lines.ts";
import { jsonOrNull } from "./json-or-null.ts";
import { codeLine } from "./layout/code-line.ts";
import { styleFor } from "./layout/style.ts";
import { day } from "./options.ts";
import { print } from "./print.ts";
import { refusedLine } from "./refused-line.ts";

interface CodeActorOptions {
  readonly date?: string;
  readonly jsonl?: true;
}

/** A phrase to code, and the day it is of. */
interface Phrase {
  readonly phrase: string;
  readonly date: string | null;
}

const line = z.object({ phrase: z.string(), date: z.iso.date().nullish() });
const example = '{"phrase": "Soviet foreign minister", "date": "1984-02-01"}';

/** `onrecord code-actor`: phrases to country and PLOVER sector. */
export function codeActorCommand(): Command {
  return new Command("code-actor")
    .description(
      "Code phrases that name actors: country, PLOVER sector, COW and GW numbers, and the rows they rest on.",
    )
    .argument("[phrase...]", "phrases; without any, the lines of standard input, each a phrase or an object of JSON")
    .addOption(new Option("--date <day>", "the day that the phrases are of, YYYY-MM-DD").argParser(day))
    .addOption(new Option("--jsonl", `print a line of JSON for each; lines read may be JSON as well: ${example}`))
    .action(async (phrases: readonly string[], { date, jsonl }: CodeActorOptions) => {
      const given = date ?? null;
      const asked = phrases.length > 0 ? phrases.map((phrase) => ({ phrase, date: given })) : phrasesFromLines(given);
      for await (const { phrase, date: of } of asked) {
        const code = codeActor(phrase, { date: of });
        await print(
          jsonl ? JSON.stringify(jsonOf({ phrase, date: of }, code)) : codeLine(phrase, code, styleFor(process.stdout)),
        );
      }
    });
}

async function* phrasesFromLines(date: string | null): AsyncGenerator<Phrase> {
  for await (const { text, number } of inputLines("a phrase")) yield phraseOf(text, number, date);
}

function phraseOf(text: string, number: number, date: string | null): Phrase {
  if (!text.startsWith("{")) return { phrase: text, date };
  const parsed = line.safeParse(jsonOrNull(text));
  if (!parsed.success) {
    const allowed = `a phrase, or an object such as ${example}; the date is a day of the calendar and may be left out`;
    throw refusedLine(number, "phrase to code", text, allowed);
  }
  return { phrase: parsed.data.phrase, date: parsed.data.date ?? date };
}

/** What of a code is printed as JSON: every field, null or empty where nothing is known. */
function jsonOf(phrase: Phrase, code: ActorCode | null): object {
  const unknown = {
    country: null,
    sector: null,
    otherSectors: [],
    plover: null,
    kind: "unknown",
    name: phrase.phrase,
    former: false,
    cow: null,
    gw: null,
    wikidata: null,
    because: [],
  };
  return { ...phrase, ...(code ?? unknown) };
}
