import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { storeCases } from "../store.case.ts";
import { openStore } from "./open.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

let opened = 0;

describe("the SQLite store", () => {
  storeCases(() => openStore({ file: join(folder, `${++opened}.db`) }));
});
