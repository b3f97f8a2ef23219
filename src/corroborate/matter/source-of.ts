import type { Actor, ReportRecord } from "../../record/index.ts";

/** The report that a report counts as where it is a copy; by default each stands for itself. */
export type CountsAs = (reportId: string) => string;

/** Every report its own source: copies are not known. */
export const eachItsOwn: CountsAs = (reportId) => reportId;

/** Sectors whose members speak for their state. */
const official = new Set(["GOV", "MIL", "SPY", "COP", "ELI"]);

const spokesPerson = /\b(?:spokes(?:man|woman|person|people)|press (?:secretary|officer))\b/iu;

/** Ids that hold within their report only begin so; those of one name are numbered. */
const local = /^r:[^:]*:(?<words>.+?)(?:-\d{1,2})?$/u;

/**
 * The source that a claimant is, by its labels, for telling sources apart: all who speak for a state are one, a
 * spokesperson is the body that they speak for, a medium goes by its name, and somebody whom only this report knows is
 * the same in all its copies, by their words; anybody else is a source of their own.
 *
 * @example
 * voiceOf("state:KOR", record, countsAs); // ["state:KOR"], and so is the id of its spy agency
 * voiceOf("r:7f3a91:official", record, countsAs); // ["within:r-1:official"] in a copy of `r-1`, too
 */
export function voiceOf(
  ref: string,
  { report, actors }: Pick<ReportRecord, "report" | "actors">,
  countsAs: CountsAs,
): readonly string[] {
  const actor = actors.find(({ id }) => id === ref);
  const words = local.exec(ref)?.groups?.["words"];
  const own = words === undefined ? ref : `within:${countsAs(report.id)}:${words}`;
  if (actor === undefined) return [own];
  if (actor.kind === "media") return [mediumOf(actor.name)];
  const state = stateSpokenFor(actor, actors);
  if (state !== null) return [`state:${state}`];
  const body = actor.roles.find(({ title, former, of }) => !former && of !== null && spokesPerson.test(title))?.of;
  if (body == null || body === ref) return [own];
  const whole = voiceOf(body, { report, actors: actors.filter((one) => one !== actor) }, countsAs);
  // Of a body that only this report knows its spokesperson is known in others, too.
  return local.test(body) && words === undefined ? [own, ...whole] : whole;
}

function stateSpokenFor(actor: Actor, actors: readonly Actor[]): string | null {
  const { kind, country, codes, partOf } = actor;
  if (kind === "state") return country;
  if (kind === "armed-group" || kind === "igo") return null;
  if (codes.sector !== null && official.has(codes.sector) && country !== null) return country;
  const above = partOf === null || partOf === actor.id ? undefined : actors.find(({ id }) => id === partOf);
  // A ministry or an army of a state; a party or a firm in it is said to be of the country, not part of the state.
  return kind === "organisation" && above?.kind === "state" ? above.country : null;
}

/** A medium as a source, by its name. */
export function mediumOf(name: string): string {
  return `medium:${name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`;
}

/** The sources that a report is in its own voice: what it counts as, the one agency it credits, or else its outlet. */
export function ownVoices({ report }: ReportRecord, countsAs: CountsAs): readonly string[] {
  const agencies = [...new Set(report.agencies.map(({ text }) => mediumOf(text)))];
  const [agency, ...more] = agencies;
  const counted = `report:${countsAs(report.id)}`;
  // Of several agencies nobody knows which it has from where.
  if (agency !== undefined && more.length === 0) return [counted, agency];
  return agency === undefined && report.outlet !== null ? [counted, mediumOf(report.outlet.text)] : [counted];
}
