import { actors } from "./actors.ts";
import { calibrate } from "./calibrate.ts";
import { calibrateFrames } from "./calibrate-frames.ts";
import { certainty } from "./certainty.ts";
import { claims } from "./claims.ts";
import { collection } from "./collection.ts";
import { copies } from "./copies.ts";
import { dates } from "./dates.ts";
import { fill } from "./fill.ts";
import { goldFramed, goldReports } from "./gold-reports.ts";
import { load } from "./load.ts";
import { long } from "./long.ts";
import { matters } from "./matters.ts";
import { memory } from "./memory.ts";
import { page } from "./page.ts";
import { parts } from "./parts.ts";
import { people } from "./people.ts";
import { pictures } from "./pictures.ts";
import { places } from "./places.ts";
import { plainEvents } from "./plain-events.ts";
import { rules } from "./rules.ts";
import { sameActs } from "./same-acts.ts";
import { seats } from "./seats.ts";
import { seed } from "./seed.ts";
import { senseStates } from "./sense-states.ts";
import { soundness } from "./soundness.ts";
import { speakers } from "./speakers.ts";
import { speed } from "./speed.ts";
import { start } from "./start.ts";
import { statements } from "./statements.ts";
import { statuses } from "./statuses.ts";
import { toponyms } from "./toponyms.ts";
import { unlearned } from "./unlearned.ts";
import { whenWhere } from "./when-where.ts";
import { wholeEvents } from "./whole-events.ts";

interface Bench {
  /** What it measures, or makes, and what may follow its name. */
  readonly does: string;
  run(argument?: string, file?: string): unknown;
}

/** Every bench by its name; what each takes stands in its docstring. */
const benches: Readonly<Record<string, Bench>> = {
  actors: { does: "country and sector of 277 phrases; dev lists faults", run: actors },
  calibrate: { does: "fits the confidence of statements on PolNeAR dev", run: calibrate },
  "calibrate-frames": { does: "fits the confidence of frames on held passages; best F1 by kind", run: calibrateFrames },
  certainty: { does: "rules of modality on invented sentences and gold dev; dev, test", run: certainty },
  claims: { does: "claimants and certainty of the gold reports; dev, test, fresh", run: claims },
  collection: { does: "149 real articles and the groups in one record: clusters, matters; FILE", run: collection },
  copies: { does: "how well copies are found; fit, test, fresh, list, near, speed", run: copies },
  dates: { does: "time expressions by class, and those of GUM news", run: dates },
  events: { does: "whole events of PLOVER's 29 gold sentences", run: wholeEvents },
  fill: { does: "makes a record of permuted real entries; HOW MANY, FILE", run: fill },
  gold: { does: "whole entries of the gold reports; dev, test, fresh", run: goldReports },
  "gold-frames": { does: "the same where a perfect model reads frames", run: goldFramed },
  load: { does: "memory over many reports read at once; HOW MANY", run: load },
  long: { does: "seconds that long texts take", run: long },
  matters: { does: "entries joined, sources counted; held, on-fit, held-orders, fit-orders, fit", run: matters },
  memory: { does: "memory of the built program over many reports; HOW MANY", run: memory },
  page: { does: "what the page loads and how long acts and searches take; ENTRIES, FILE", run: page },
  parts: { does: "what is called stray in real reports; list, missed", run: parts },
  people: { does: "whether two mentions are one person, invented pairs; dev lists faults", run: people },
  pictures: { does: "how long pictures take to count; ENTRIES or FILE", run: pictures },
  places: { does: "places of gold spans; the gazetteer's load", run: places },
  "plain-events": { does: "events of plain invented sentences; dev, test", run: plainEvents },
  rules: { does: "seconds of 100,000 transfers against all rules; HOW MANY, memory", run: rules },
  "same-acts": { does: "acts told several times in a report, put on record once; fit", run: sameActs },
  seats: { does: "capitals that stand for their government", run: seats },
  seed: { does: "the seed report against what a careful reader expects", run: seed },
  "sense-states": { does: "writes what training/senses.py learns from; FOLDER", run: senseStates },
  soundness: { does: "whether events are right as a whole, by their signs, on judged entries; fit", run: soundness },
  speakers: { does: "whom speakers' words stand for, PolNeAR dev", run: speakers },
  speed: { does: "reports a second beside the bare network", run: speed },
  start: { does: "what the program takes from start to end; TURNS", run: start },
  statements: { does: "statements of PolNeAR dev, with intervals", run: statements },
  statuses: { does: "occurrence, stage, status and form in held passages", run: statuses },
  toponyms: { does: "places from raw text", run: toponyms },
  unlearned: { does: "events on record in passages not learned; newspapers, invented", run: unlearned },
  "when-where": { does: "days and places of acts, on judged entries; fit", run: whenWhere },
};

const [name = "list", argument, file] = process.argv.slice(2);
const bench = Object.entries(benches).find(([known]) => known === name)?.[1];
if (bench !== undefined) await bench.run(argument, file);
else {
  const list = Object.entries(benches).map(([known, { does }]) => `  ${known.padEnd(17)}${does}`);
  process.stderr.write(`Name a bench, and what it takes: npm run bench -- NAME\n\n${list.join("\n")}\n`);
  process.exitCode = name === "list" ? 0 : 2;
}
