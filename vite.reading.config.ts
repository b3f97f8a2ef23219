import { join } from "node:path";
import { defineConfig } from "vite";

/**
 * Puts all that a thread that reads runs into one file, in the older module format: Node can take that file's code compiled
 * already, see `src/util/compiled.ts`.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ["libsql", "onnxruntime-node"] },
  build: {
    ssr: true,
    outDir: join(import.meta.dirname, "dist/cli"),
    emptyOutDir: false,
    target: "node20",
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { reading: join(import.meta.dirname, "src/reader/pool/worker.ts") },
      output: { format: "cjs", codeSplitting: false, dynamicImportInCjs: false, entryFileNames: "[name].cjs" },
    },
  },
});
