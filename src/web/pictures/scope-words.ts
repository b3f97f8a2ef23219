import { degreeWords } from "../reading/filter.ts";
import { countryWords } from "../words/country-words.ts";
import { kindWords } from "../words/kind-words.ts";
import { visible } from "../words/visible.ts";
import type { Scope } from "./scope.ts";

/**
 * Which entries a picture is of, in a sentence; it goes along into its files.
 *
 * @param actorName - of the actor that is asked for.
 */
export function scopeWords(scope: Scope, actorName: string): string {
  const { kind, actor, country, from, to, certainty, copies } = scope;
  const parts = [
    kind === null ? null : `only ${kindWords[kind][1]}`,
    actor === null ? null : `with ${visible(actorName)}`,
    country === null ? null : `with ${countryWords(country)} or in it`,
    from === null && to === null
      ? null
      : `dated ${from === null ? "" : `from ${from} `}${to === null ? "" : `to ${to}`}`.trim(),
    certainty === null ? null : `certainty: ${degreeWords[certainty]}`,
  ].filter((part) => part !== null);
  const which = parts.length === 0 ? "All entries on record" : `Entries ${parts.join("; ")}`;
  return `${which}; ${copies === "with" ? "what copies say counts each time" : "copies left out"}.`;
}
