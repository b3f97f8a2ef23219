import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** What is built into `dist` by the compiler: neither tests nor the page. */
const isCompiled = (path: string) =>
  path.endsWith(".ts") && !/\.(test|case)\.ts$/.test(path) && !path.includes("/web/");

/** Whether everything in `src` is older than what was built from it. */
function isBuilt(): boolean {
  const built = join(root, "dist/cli/main.js");
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true }).every(
    (item) =>
      !item.isFile() ||
      !isCompiled(join(item.parentPath, item.name)) ||
      statSync(join(item.parentPath, item.name)).mtimeMs <= since,
  );
}

let built: boolean | undefined;

/**
 * What Node is given to run a program of the product: what `npm test` has just built, which starts in a third of the
 * time, or the source where that has changed since.
 *
 * @param program - its path in `src`, without the ending.
 */
export function nodeArguments(program: string): string[] {
  built ??= isBuilt();
  if (built) return [join(root, "dist", `${program}.js`)];
  return ["--import", import.meta.resolve("tsx"), join(root, "src", `${program}.ts`)];
}
