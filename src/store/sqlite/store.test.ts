import { join } from "node:path";
import { describe } from "vitest";
import { storeCases } from "../store.case.ts";
import { openStore } from "./open.ts";
import { scratchFolder } from "./scratch.case.ts";

const folder = scratchFolder();
let opened = 0;

describe("the SQLite store", () => {
  storeCases(() => openStore({ file: join(folder, `${++opened}.db`) }));
});
