import { join } from "node:path";
import { defineConfig } from "vite";

/** Builds the page in `src/web` into `dist/web`, from where `onrecord serve` sends it. */
export default defineConfig({
  root: join(import.meta.dirname, "src/web"),
  publicDir: false,
  resolve: { alias: [{ find: /^zod$/, replacement: join(import.meta.dirname, "src/web/fetch/zod-without-code.ts") }] },
  build: {
    outDir: join(import.meta.dirname, "dist/web"),
    emptyOutDir: true,
    // The content security policy takes nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
    reportCompressedSize: false,
  },
});
