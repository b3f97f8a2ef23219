import type { Heads } from "../model/index.ts";
import { rulesVersion } from "./rules-version.ts";

/** Name and version of what reads with a model: the model, and the rules and facts that go with it. */
export function madeByOf({ name, version }: Pick<Heads, "name" | "version">): string {
  return `${name} ${version}, rules ${rulesVersion}`;
}
