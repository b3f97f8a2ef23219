import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** A file whose code runs. */
export interface Running {
  /** Whether it runs from what an earlier run has kept. */
  readonly taken: boolean;
  /** Keeps beside the file what of it has been compiled until now. */
  keep(): void;
}

/**
 * Runs a file in the older module format (CommonJS), and takes what an earlier run has kept compiled of it; what another version
 * of Node or other settings have kept, or what is damaged, is passed over and compiled anew.
 *
 * Node does this by itself only from version 22.1 on.
 */
export function runCompiled(file: string): Running {
  const compiled = `${file}.${process.version}-${process.arch}.compiled`;
  const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
  const kept = soundPart(compiled);
  const script = new Script(code, { filename: file, ...(kept === null ? {} : { cachedData: kept }) });
  const run: unknown = script.runInThisContext();
  if (typeof run !== "function") throw new TypeError(`${file} holds no module.`);
  const module = { exports: {} };
  Reflect.apply(run, module.exports, [module.exports, createRequire(file), module, file, dirname(file)]);
  return {
    taken: script.cachedDataRejected === false,
    keep() {
      const bytes = script.createCachedData();
      writeFileSync(compiled, Buffer.concat([digestOf(bytes), bytes]));
    },
  };
}

const digestBytes = 32;

/** What has been kept, without the digest before it; null where there is nothing or it is damaged, for V8 would not notice. */
function soundPart(compiled: string): Buffer | null {
  try {
    const all = readFileSync(compiled);
    const bytes = all.subarray(digestBytes);
    return digestOf(bytes).equals(all.subarray(0, digestBytes)) ? bytes : null;
  } catch {
    return null;
  }
}

const digestOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest();
