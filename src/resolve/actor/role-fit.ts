import { organisationKey } from "./find-organisations.ts";
import { personRole } from "./look-up.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Party } from "./party.ts";

const alike: Readonly<Record<string, string>> = {
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  congressman: "member of congress",
  congresswoman: "member of congress",
  lawmaker: "member of congress",
  representative: "member of congress",
  congressperson: "member of congress",
  senator: "senator",
  legislator: "member of congress",
  attorney: "lawyer",
  advisor: "adviser",
  premier: "prime minister",
  businesswoman: "businessman",
  justice: "judge",
  minister: "minister",
  nominee: "candidate",
  premiership: "prime minister",
  leader: "leader",
  boss: "chief",
  chief: "chief",
  head: "chief",
  director: "chief",
};

/** The word by which a role is compared: "deputy spokesman" and "spokeswoman" are both "spokesperson". */
export function roleWord(title: string): string | null {
  const head = title.split(/\s(?:of|for|at|in|to|on|with|from|under|by)\s/u)[0] ?? title;
  const role = personRole(head);
  if (role === null) return null;
  const noun =
    role.words
      .split(/[\s-]+/u)
      .at(-1)
      ?.toLowerCase() ?? "";
  return alike[noun] ?? noun;
}

/**
 * How well a description's role fits a person: 1 for a role that the report gives or the ontology knows, 0 where
 * nothing is known of either, -1 where the person has roles and none fits.
 */
export function fitOfRole(phrase: NounPhrase, party: Party): number {
  if (phrase.role === null || party.kind !== "person") return 0;
  const words = phrase.role.words.toLowerCase().replace(/-/gu, " ");
  const wanted = roleWord(phrase.role.words) ?? words;
  let known = 0;
  const leads = wanted === "leader" && phrase.country !== null && phrase.country === party.country;
  for (const { title, former } of party.roles) {
    known++;
    // "The US leader" is its president.
    if (leads && !former && heads.test(roleWord(title) ?? "")) return 0.8;
    const plain = title.toLowerCase().replace(/-/gu, " ");
    if (plain.includes(words)) return 1;
    if (roleWord(title) === wanted && !differ(plain, words)) return 0.8;
  }
  for (const office of party.person?.offices ?? []) {
    known++;
    if (office.office.toLowerCase().replace(/-/gu, " ").endsWith(words)) return 0.9;
    if (officeKey(office.office) === officeKey(words)) return 0.9;
    if (leads && heads.test(office.office)) return 0.6;
  }
  return known > 0 ? -1 : 0;
}

/** Whether two are in charge of different things: "the health minister" is not the foreign affairs minister, nor their ministries. */
export function differ(one: string, other: string): boolean {
  const [a, b] = [portfolio(one), portfolio(other)];
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/** What a minister, a secretary or a ministry is in charge of, as far as it stands before the noun. */
function portfolio(title: string): readonly string[] {
  const before = /^(.*)\b(?:minister|secretary|ministry)\b/u.exec(title)?.[1] ?? "";
  const words = before.split(/[^\p{L}]+/u).filter((word) => word !== "" && !plainWords.test(word));
  return words.map((word) => (word === "defense" ? "defence" : word));
}

const plainWords =
  /^(?:the|a|an|its|his|her|their|former|ex|acting|deputy|senior|junior|new|then|s|of|state|us|under|assistant|government)$/u;

const heads = /^(?:president|prime minister|chancellor|king|queen|emir|sultan|supreme leader)$/iu;

/** An office's words whatever their order: "secretary of defense" is the "defence secretary". */
function officeKey(office: string): string {
  return office
    .toLowerCase()
    .replace(/defense/gu, "defence")
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:of|for|the)$/.test(word))
    .sort()
    .join(" ");
}

const nouns: Readonly<Record<string, readonly string[]>> = {
  group: ["armed-group", "organisation"],
  militia: ["armed-group"],
  movement: ["armed-group", "organisation"],
  organisation: ["organisation", "igo", "armed-group"],
  organization: ["organisation", "igo", "armed-group"],
  company: ["company"],
  firm: ["company"],
  giant: ["company"],
  newspaper: ["media"],
  paper: ["media"],
  network: ["media", "armed-group"],
  channel: ["media"],
  broadcaster: ["media"],
  outlet: ["media"],
  alliance: ["igo"],
  bloc: ["igo"],
  body: ["igo", "organisation"],
  agency: ["igo", "organisation", "media"],
  watchdog: ["igo", "organisation"],
  kingdom: ["state"],
  republic: ["state"],
  country: ["state"],
  nation: ["state"],
  state: ["state"],
  government: ["state"],
  regime: ["state"],
  militants: ["armed-group"],
  rebels: ["armed-group"],
  jihadists: ["armed-group"],
  insurgents: ["armed-group"],
};

/** Whether a noun suits what an actor is: "the ministry" a Defence Ministry, "the alliance" NATO, "the country" a state. */
export function fitOfNoun(phrase: NounPhrase, party: Party): boolean {
  const { noun } = phrase;
  if (party.kind === "person") return /^(?:man|woman|official|person|candidate|nominee|politician)$/.test(noun);
  if (organisationKey(party.name).split(" ").includes(noun)) return true;
  return nouns[noun]?.includes(party.kind) ?? false;
}
