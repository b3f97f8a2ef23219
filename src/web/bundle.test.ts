import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { pageFiles } from "../http/page-files.ts";
import { noBrowser } from "./browser.case.ts";

const isBuilt = noBrowser?.startsWith("the page is not built") !== true;

test.skipIf(!isBuilt)(
  `what the first view needs is under 250 KB${isBuilt ? "" : " (skipped: the page is not built)"}`,
  () => {
    const needed = [...pageFiles()].filter(([path]) => /\.(js|css|html)$|-latin-wght-normal/.test(path));
    const bytes = needed.reduce((sum, [, file]) => sum + Math.min(file.bytes.length, gzipSync(file.bytes).length), 0);
    expect(needed.length).toBeGreaterThan(3);
    expect(bytes).toBeLessThan(250_000);
  },
);
