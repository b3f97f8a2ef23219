import { OnrecordError } from "../util/problem.ts";
import { type Language, languageOf } from "./language.ts";

/**
 * Lets an English text pass, and one too short to tell, and returns its language.
 *
 * @throws {OnrecordError} `input-refused` where the text has no words, or is surely in another language, named as far as it shows.
 *
 * @example
 * requireEnglish("Міністерство оборони заперечило поставки зброї.");
 * // OnrecordError: The text looks like Ukrainian, not English.
 */
export function requireEnglish(text: string): Language {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new OnrecordError({
      code: "input-refused",
      message: "The text has no words, only signs.",
      allowed: "a report in English",
      advice: "Check that the file was saved whole and as plain text.",
    });
  }
  const language = languageOf(text);
  if (language.confident && language.code !== "eng") {
    const name = language.name ?? "another language";
    throw new OnrecordError({
      code: "input-refused",
      message: `The text looks like ${name}, not English.`,
      received: `${name} (${language.code})`,
      allowed: "a report in English",
      advice: "Give an English version of it.",
    });
  }
  return language;
}
