import { collectiveNames } from "./collectives.ts";
import { organisationNames } from "./organisations.ts";
import { personNames } from "./people.ts";
import { regions } from "./regions.ts";
import { roles } from "./roles.ts";
import { stateNames } from "./state-names.ts";

/**
 * Reads the files of facts on actors that are else read when they are first asked.
 *
 * @throws {OnrecordError} `data-unusable` where one of them is missing or damaged.
 */
export function loadActors(): void {
  for (const load of [stateNames, regions, organisationNames, collectiveNames, roles, personNames]) load();
}
