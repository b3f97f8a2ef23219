import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { pageFiles } from "../http/page-files.ts";
import { noBrowser } from "./browser.case.ts";

const isBuilt = noBrowser?.startsWith("the page is not built") !== true;

test.skipIf(!isBuilt)(
  `what the first view needs is under 250 KB${isBuilt ? "" : " (skipped: the page is not built)"}`,
  () => {
    const files = pageFiles();
    const html = files.get("/index.html")?.bytes.toString() ?? "";
    // What is loaded later, with the view that needs it, does not stand in the first file.
    const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
    const font = [...files.keys()].filter((path) => path.includes("-latin-wght-normal"));
    const needed = ["/index.html", ...named, ...font].map((path) => files.get(path)?.bytes ?? Buffer.alloc(0));
    const bytes = needed.reduce((sum, file) => sum + Math.min(file.length, gzipSync(file).length), 0);
    expect(needed.length).toBeGreaterThan(3);
    expect(needed.every(({ length }) => length > 0)).toBe(true);
    expect(bytes).toBeLessThan(250_000);
  },
);
