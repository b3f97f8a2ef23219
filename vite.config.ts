import { join } from "node:path";
import { defineConfig } from "vite";

/** Builds the page in `src/web` into `dist/web`, from where `onrecord serve` sends it. */
export default defineConfig({
  root: join(import.meta.dirname, "src/web"),
  publicDir: false,
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
