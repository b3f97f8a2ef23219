import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe } from "vitest";
import { actorCorrectionsCases } from "../actor-corrections.case.ts";
import { actorsCases } from "../actors.case.ts";
import { copiesCases } from "../copies.case.ts";
import { intakeCases } from "../intake.case.ts";
import { mattersCases } from "../matters.case.ts";
import { picturesCases } from "../pictures.case.ts";
import { reviewedSearchCases } from "../reviewed-search.case.ts";
import { reviewsCases } from "../reviews.case.ts";
import { storeCases } from "../store.case.ts";
import { watchesCases } from "../watches.case.ts";
import { openStore } from "./open.ts";
import { scratchFolder } from "./scratch.case.ts";

const folder = scratchFolder();
const empty = join(folder, "empty.db");
let opened = 0;

describe("the SQLite store", () => {
  // What makes a store takes ten times as long as opening one.
  beforeAll(async () => (await openStore({ file: empty })).close());
  const open = () => {
    const file = join(folder, `${++opened}.db`);
    copyFileSync(empty, file);
    return openStore({ file });
  };
  storeCases(open);
  describe("actors", () => actorsCases(open));
  describe("copies", () => copiesCases(open));
  describe("intake", () => intakeCases(open));
  describe("matters", () => mattersCases(open));
  describe("pictures", () => picturesCases(open));
  describe("reviews", () => reviewsCases(open));
  describe("search by review", () => reviewedSearchCases(open));
  describe("watches", () => watchesCases(open));
  describe("corrections of actors", () => actorCorrectionsCases(open));
});
