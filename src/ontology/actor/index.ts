export { isCause } from "./cause.ts";
export { type ActorCode, codeActor } from "./code-actor.ts";
export { type Collective, collective } from "./collectives.ts";
export { bodyOfState, namesakesOf, statesWithBody } from "./common-bodies.ts";
export { givenSpelling } from "./given-spellings.ts";
export { isCountryCode, isPloverCode, isSectorCode, isStateNumber } from "./known-codes.ts";
export { loadActors } from "./load-actors.ts";
export { isMember, membersOf } from "./members.ts";
export { type NameWord, nameKey, nameWords } from "./name-words.ts";
export {
  type Organisation,
  type OrganisationNaming,
  organisationById,
  organisationNamed,
  organisationsNamed,
} from "./organisations.ts";
export { officeAt, officeHolder, peopleNamed, personNamed } from "./people.ts";
export { landsOfPeople } from "./peoples-abroad.ts";
export type { Office, Person } from "./person.ts";
export type { ActorQuery } from "./query.ts";
export { isPeopleName, stateOfRegion } from "./regions.ts";
export { remembered } from "./remembered.ts";
export { type Role, roleOf } from "./roles.ts";
export { type Sector, sectors } from "./sectors.ts";
export { withLongTitles } from "./short-titles.ts";
export { demonym, type StateNaming, stateNamed, statesNamed } from "./state-names.ts";
export { type State, stateById } from "./states.ts";
