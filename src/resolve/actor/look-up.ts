import {
  type OrganisationNaming,
  organisationNamed,
  type Role,
  remembered,
  roleOf,
  type StateNaming,
  stateNamed,
  statesNamed,
  withLongTitles,
} from "../../ontology/actor/index.ts";

const states = remembered(
  (words, query): StateNaming | null => stateNamed(words, query) ?? statesNamed(words, query)[0] ?? null,
);
const organisations = remembered((words, query): OrganisationNaming | null => organisationNamed(words, query));
const roles = remembered((words): Role | null => roleOf(words));

/** The state that words name, the likeliest where several share the name. */
export function stateOf(words: string, date: string | null = null): StateNaming | null {
  return states(words, { date });
}

/** The organisation that words name. */
export function organisationOf(words: string, date: string | null = null): OrganisationNaming | null {
  return organisations(words, { date });
}

/** The role that words end on, a body's too ("ministry"). */
export function anyRole(words: string): Role | null {
  return roles(words);
}

/** The role that words about a person end on, shortened or not ("Gov."); null where they end on none, or on a body's: "ministry", "court". */
export function personRole(words: string): Role | null {
  const role = anyRole(withLongTitles(words));
  return role === null || role.body ? null : role;
}
