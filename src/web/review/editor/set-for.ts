import type { Fields } from "../changes.ts";
import { modesOf, scaleOf } from "./codebook.ts";
import { changed } from "./draft.ts";

/** A draft with another value in a field, and what follows from it: PLOVER's scale from category and mode. */
export function setFor(draft: Fields, field: string, to: unknown): Fields {
  const now = changed(draft, [field], to);
  if (field !== "plover" && field !== "mode") return now;
  const mode = field === "plover" && !modesOf(to).includes(String(now["mode"])) ? null : now["mode"];
  return { ...now, mode, ...scaleOf(now["plover"], mode) };
}
