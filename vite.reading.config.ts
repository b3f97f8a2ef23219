import { join } from "node:path";
import { defineConfig } from "vite";
import { forNode } from "./vite.node.ts";

/**
 * Puts all that a thread that reads runs into one file, in the older module format: Node can take that file's code compiled
 * already, see `src/util/compiled.ts`.
 */
export default defineConfig(
  forNode(false, {
    input: { reading: join(import.meta.dirname, "src/reader/pool/worker.ts") },
    output: { format: "cjs", codeSplitting: false, dynamicImportInCjs: false, entryFileNames: "[name].cjs" },
  }),
);
