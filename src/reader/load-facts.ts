import { loadActors } from "../ontology/actor/index.ts";
import { designationNamed } from "../ontology/weapon/index.ts";

/**
 * Reads the facts on actors and weapons that are else read with the first report, for who has time before it.
 *
 * @throws {OnrecordError} `data-unusable` where a file of them is missing or damaged.
 */
export function loadFacts(): void {
  loadActors();
  designationNamed("");
}
