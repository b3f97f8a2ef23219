import { join } from "node:path";
import { defineConfig } from "vite";

const source = join(import.meta.dirname, "src");

/**
 * Puts the command line, with all packages it uses but those with native code, together in a few files: a thousand small ones
 * take longer to find and open than to run. What the threads that read run is put together in `vite.reading.config.ts`.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ["libsql", "onnxruntime-node"] },
  build: {
    ssr: true,
    // Two folders deep like every part of `dist`, as `src/util/in-package.ts` has it.
    outDir: join(import.meta.dirname, "dist/cli"),
    emptyOutDir: true,
    target: "node20",
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { main: join(source, "cli/main.ts"), worker: join(source, "reader/pool/start-compiled.ts") },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
