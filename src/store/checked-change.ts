import { z } from "zod";
import { ActorCodes } from "../record/index.ts";
import { OnrecordError } from "../util/problem.ts";
import type { ActorChange } from "./actors.ts";

const longest = 500;
const Country = z.string().regex(/^[A-Z]{3}$/);

/**
 * Words that a person typed for an actor, trimmed and with single spaces.
 *
 * @throws {OnrecordError} `usage` where nothing is left, or more than 500 characters.
 *
 * @example
 * checkedWords("name", " Uk  Yang "); // "Uk Yang"
 */
export function checkedWords(what: "name" | "role" | "reviewer", typed: string): string {
  const words = typed
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (words !== "" && words.length <= longest) return words;
  throw new OnrecordError({
    code: "usage",
    message: words === "" ? `The ${what} is empty.` : `The ${what} is too long.`,
    received: words === "" ? JSON.stringify(typed) : `${words.length} characters`,
    allowed: `1 to ${longest} characters`,
    advice: `Give a ${what} in plain words.`,
  });
}

/** What a person corrected, checked. @throws {OnrecordError} `usage` for a country or code that none can be. */
export function checkedActorChange(change: ActorChange): ActorChange {
  const { kind, codes, addRoles, removeRoles } = change;
  const country = change.country?.toUpperCase() ?? change.country;
  if (country !== undefined && country !== null && !Country.safeParse(country).success) {
    throw new OnrecordError({
      code: "usage",
      message: "This is no code of a country.",
      received: change.country ?? "",
      allowed: "three letters, ISO 3166-1 alpha-3, such as KOR (XKX for Kosovo)",
      advice: "Look the code up, or leave the country out.",
    });
  }
  const checked = ActorCodes.partial().safeParse(codes ?? {});
  if (!checked.success) {
    throw new OnrecordError({
      code: "usage",
      message: "This is no code of an actor.",
      received: JSON.stringify(codes),
      allowed: "PLOVER code and sector in letters, COW and Gleditsch-Ward in whole numbers, Wikidata as Q and a number",
      advice: "For example: plover KORGOV, sector GOV, cow 732, gw 732, wikidata Q884.",
    });
  }
  return {
    kind,
    country,
    codes,
    addRoles: addRoles?.map(({ title, former }) => ({ title: checkedWords("role", title), former })),
    removeRoles: removeRoles?.map((title) => checkedWords("role", title)),
  };
}
