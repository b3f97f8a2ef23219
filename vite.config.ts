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
    rolldownOptions: {
      output: {
        // Parts run before the first file: what tells zod to make no code has to stand with zod itself.
        codeSplitting: { groups: [{ name: "zod", test: /node_modules[\\/]zod[\\/]|zod-without-code/ }] },
      },
    },
  },
});
