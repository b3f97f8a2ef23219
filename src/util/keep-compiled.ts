import module from "node:module";

/** Has Node keep what it compiles from here on for the next start, from version 22.1 on, which can; a tenth of a start. */
export function keepCompiled(): void {
  if ("enableCompileCache" in module && typeof module.enableCompileCache === "function") module.enableCompileCache();
}
