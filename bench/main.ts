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
import { seats } from "./seats.ts";
import { seed } from "./seed.ts";
import { senseStates } from "./sense-states.ts";
import { speakers } from "./speakers.ts";
import { speed } from "./speed.ts";
import { start } from "./start.ts";
import { statements } from "./statements.ts";
import { statuses } from "./statuses.ts";
import { toponyms } from "./toponyms.ts";
import { unlearned } from "./unlearned.ts";
import { wholeEvents } from "./whole-events.ts";

const benches = {
  actors,
  statements,
  statuses,
  seed,
  speed,
  start,
  load,
  long,
  calibrate,
  certainty,
  claims,
  collection,
  copies,
  places,
  seats,
  speakers,
  toponyms,
  dates,
  fill,
  matters,
  memory,
  "sense-states": senseStates,
  page,
  parts,
  people,
  pictures,
  gold: goldReports,
  events: wholeEvents,
  "plain-events": plainEvents,
  "calibrate-frames": calibrateFrames,
  "gold-frames": goldFramed,
  rules,
  unlearned,
};
const [name = "speed", argument, record] = process.argv.slice(2);
const bench = Object.entries(benches).find(([known]) => known === name)?.[1];
if (bench === undefined) {
  process.stderr.write(
    `There is no bench of this name.\n  received: ${name}\n  allowed: ${Object.keys(benches).join(", ")}\n`,
  );
  process.exit(2);
}
await bench(argument, record);
