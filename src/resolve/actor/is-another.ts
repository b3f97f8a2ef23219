import { officeAt } from "../../ontology/actor/index.ts";
import { organisationOf, personRole, stateOf } from "./look-up.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Party, RoleDraft } from "./party.ts";
import { fitOfRole, roleWord } from "./role-fit.ts";
import { countryOf } from "./to-actor.ts";

/** What a description says of whom it means. */
export interface Told {
  readonly phrase: NounPhrase;
  /** The role that it gives; null where its words are no role. */
  readonly role: RoleDraft | null;
  /** Whose aide, envoy, brother it is; null where it does not tell. */
  readonly owner: Party | null;
}

/**
 * Whether a description cannot mean a person named or told of before, whatever else speaks for it.
 *
 * @param owners - those whose aide, envoy, brother the person was said to be.
 * @example
 * // "the Kremlin's spokesman" is not Putin, "Macron's aide" not "Putin's aide", "the cleric" not "the general"
 */
export function isAnother(told: Told, party: Party, owners: readonly Party[], date: string | null): boolean {
  const { phrase, role, owner } = told;
  if (party === owner) return true;
  if (phrase.role?.hold === "proxy" && fitOfRole(phrase, party) <= 0 && isRuler(party, date)) return true;
  if (party.references.some(({ form }) => form === "name")) return owner !== null && isOfAnother(told, party, date);
  if (owner !== null && owners.length > 0)
    if (!isSameNoun(phrase, party) || owners.every((one) => areTwo(one, owner, date))) return true;
  return party.roles.some((one) => areTwoBodies(role, one, date) || excludes(phrase, one));
}

/** Of those known by their owners alone the noun decides: "the president's brother" is not "the president's envoy". */
function isSameNoun(phrase: NounPhrase, party: Party): boolean {
  return fitOfRole(phrase, party) > 0 || party.references.some(({ key }) => key === phrase.noun);
}

/** Whether somebody named has the same office under another. */
function isOfAnother({ phrase, owner }: Told, { roles }: Party, date: string | null): boolean {
  if (owner === null || phrase.role === null) return false;
  const wanted = roleWord(phrase.role.words);
  const same = roles.filter(({ title, of }) => of !== null && roleWord(title) === wanted);
  return same.length > 0 && same.every(({ of }) => of !== null && areTwo(of, owner, date));
}

/** Two persons, two firms or armed groups, or what is of two countries; Putin and Russia are not two owners. */
function areTwo(one: Party, other: Party, date: string | null): boolean {
  if (one === other || one.kind === "igo" || other.kind === "igo") return false;
  if (one.kind === "person" && other.kind === "person") return true;
  if (groups.test(one.kind) && groups.test(other.kind)) return true;
  const [a, b] = [countryOf(one, date), countryOf(other, date)];
  return a !== null && b !== null && a !== b;
}

const groups = /^(?:company|media|armed-group)$/;

/** Who speaks for the White House does not speak for the Pentagon, though both are one state's. */
function areTwoBodies(one: RoleDraft | null, other: RoleDraft, date: string | null): boolean {
  const [a, b] = [bodyOf(one, date), bodyOf(other, date)];
  return a !== null && b !== null && a !== b;
}

function bodyOf(role: RoleDraft | null, date: string | null): string | null {
  if (role === null || role.of === null) return null;
  const { organisation, state } = role.of;
  if (organisation !== null) return organisation.id;
  const words = /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*/u.exec(role.title)?.[0] ?? "";
  if (state === null || stateOf(words, date)?.form !== "seat") return null;
  return organisationOf(words, date)?.organisation.id ?? words;
}

/** Who speaks or acts for others holds no ruler's or lawmaker's office at once. */
function isRuler({ person, roles }: Party, date: string | null): boolean {
  const office = person === null ? null : officeAt(person, date);
  return (
    (office !== null && rulers.test(roleWord(office.office) ?? "")) ||
    roles.some(({ title, former }) => !former && rulers.test(roleWord(title) ?? ""))
  );
}

const rulers =
  /^(?:president|prime minister|chancellor|king|queen|emir|sultan|minister|senator|member of congress|governor)$/;

/** Whether an occupation is of quite another sort: a cleric is no general, unless he was one. */
function excludes({ role }: NounPhrase, { title, former }: RoleDraft): boolean {
  const other = personRole(title);
  if (former || role === null || other === null) return false;
  const [a, b] = [role, other].map(({ hold, sector, otherSectors }) =>
    hold !== "firm" || sector === null || sector === "CVL" ? [] : [sector, ...otherSectors],
  );
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  return !a.some((sector) => b.includes(sector));
}
