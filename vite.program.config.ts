import { join } from "node:path";
import { defineConfig } from "vite";
import { forNode } from "./vite.node.ts";

const source = join(import.meta.dirname, "src");

/**
 * Puts the command line together in a few files: a thousand small ones take longer to find and open than to run. What the
 * threads that read run is put together in `vite.reading.config.ts`.
 */
export default defineConfig(
  forNode(true, {
    input: { main: join(source, "cli/main.ts"), worker: join(source, "reader/pool/start-compiled.ts") },
    output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
  }),
);
