import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Entry, type ReportRecord, type Span, unreadReport } from "../../src/record/index.ts";
import { actorIn, type GroupActor, groupActors } from "./group-actors.ts";
import { groupEntry } from "./group-entry.ts";

/** A report of a group, with the record that a careful reader would make of it. */
export interface GroupReport {
  readonly record: ReportRecord;
  /** The gold matter of each entry, by the entry's id. */
  readonly matters: ReadonlyMap<string, string>;
  /** The id of the report that this one copies. */
  readonly copyOf: string | null;
}

/** Reports about the same thing, or about things that are easily taken for it. */
export interface Group {
  readonly name: string;
  readonly hard: boolean;
  readonly reports: readonly GroupReport[];
  /** How many independent sources gold matters have. */
  readonly sources: ReadonlyMap<string, number>;
}

const folder = join(import.meta.dirname, "groups");
const file = (name: string) => readFileSync(join(folder, `${name}.txt`), "utf8");

/** Reads the groups of a half; the form of the files is told in `groups/README.md`. */
export function readGroups(half: "fit" | "held"): Group[] {
  const actors = groupActors(file("actors"));
  return file(half)
    .split(/^= /mu)
    .slice(1)
    .map((block) => readGroup(block, actors));
}

function readGroup(block: string, actors: ReadonlyMap<string, GroupActor>): Group {
  const [head = "", ...rest] = block.split(/^@ /mu);
  const [name = "", hard] = head.trim().split(" ");
  const reports = rest.map((text, index) => readReport(text, `${name}-${index + 1}`, name, actors));
  const sources = [...block.matchAll(/^sources (\w) (\d+)$/gmu)].map(([, matter, count]): [string, number] => [
    `${name}/${matter}`,
    Number(count),
  ]);
  return { name, hard: hard === "hard", reports, sources: new Map(sources) };
}

function readReport(block: string, id: string, group: string, actors: ReadonlyMap<string, GroupActor>): GroupReport {
  const [head = "", ...lines] = block.trim().split("\n");
  const [about = "", copy] = head.split(";").map((part) => part.trim());
  const [, published = "", outlet = "", agency] = /^(\S+) (.*?)(?: via (\w+))?$/u.exec(about) ?? [];
  const isEntry = (line: string) => /^[a-z] (?:transfer|event|commitment|threat|restriction|statement) /u.test(line);
  const sentences = lines.filter((line) => !isEntry(line) && !line.startsWith("sources "));
  const byline = `${outlet}${agency === undefined ? "" : ` (${nameOf(agency, actors)})`}`;
  const text = [byline, ...sentences].join("\n");
  const used = new Map<string, GroupActor>();
  const actor = (word: string) => {
    const known = actors.get(word);
    if (known === undefined) throw new Error(`no actor: ${word} in ${id}`);
    used.set(known.id, known);
    return known.id;
  };
  const matters = new Map<string, string>();
  const entries: Entry[] = [];
  let sentence = spanIn(text, "");
  for (const line of lines) {
    if (isEntry(line)) {
      const entryId = `${id}-e${entries.length + 1}`;
      matters.set(entryId, `${group}/${line.slice(0, 1)}`);
      entries.push(groupEntry(line.slice(2), { id: entryId, sentence, actor }));
    } else if (!line.startsWith("sources ")) sentence = spanIn(text, line);
  }
  const report = {
    ...unreadReport({ id, source: `/groups/${id}.txt`, title: null, published, text }),
    outlet: spanIn(text, outlet),
    agencies: agency === undefined ? [] : [spanIn(text, nameOf(agency, actors))],
  };
  const record: ReportRecord = {
    onrecord: "3",
    report,
    offsets: "utf-16",
    actors: [...used.values()].map((one) => actorIn(text, one)),
    entries,
    places: [],
    dates: [],
    stray: [],
    unresolved: [],
  };
  return { record, matters, copyOf: copy === undefined ? null : `${group}-${copy.replace("copy ", "")}` };
}

const nameOf = (word: string, actors: ReadonlyMap<string, GroupActor>) => actors.get(word)?.names[0] ?? word;

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in its report: ${words}`);
  return { start, end: start + words.length, text: words };
}
