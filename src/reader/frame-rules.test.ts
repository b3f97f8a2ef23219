import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { supplyFrames } from "../extract/frame/index.ts";
import { Trees } from "../extract/trees.ts";
import { Model, modelFolder } from "../model/index.ts";
import { csvRows } from "../ontology/actor/csv.ts";
import { readText } from "./read-text.ts";

let model: Model;
beforeAll(async () => {
  model = await Model.load(modelFolder);
});
afterAll(() => model.release());

const rows = (file: string) => {
  const [header = [], ...lines] = csvRows(readFileSync(new URL(`../../data/supply/${file}`, import.meta.url), "utf8"));
  return lines.map((cells) => Object.fromEntries(header.map((column, place) => [column, cells[place] ?? ""])));
};

/** A sentence as it stands in a report: alone, some are read as headlines. */
async function read(sentence: string) {
  const text = `The report was published on Monday. ${sentence}`;
  const { parsed, frames } = await readText(model, text, {});
  const words = (role: string, from: ReturnType<typeof supplyFrames>[number]) =>
    from.roles.filter((one) => one.role === role).map(({ range }) => text.slice(range.start, range.end));
  const told = supplyFrames(new Trees(text, parsed)).map((frame) => ({
    stage: frame.stage.value,
    supplier: words("agent", frame),
    recipient: words("recipient", frame),
    items: words("item", frame),
  }));
  return { told, frames };
}

test("nineteen lines of the lexicon of supply in twenty read their own example, both sides and the goods", async () => {
  const failed: string[] = [];
  let lines = 0;
  for (const file of ["acts.csv", "governors.csv"]) {
    for (const { example = "", stage = "" } of rows(file)) {
      const { told } = await read(example);
      lines += 1;
      const isRead = told.some(
        (one) =>
          one.supplier.length > 0 &&
          one.recipient.length > 0 &&
          one.items.length > 0 &&
          (file === "acts.csv" || stage === "" || one.stage === stage),
      );
      if (!isRead) failed.push(`${example} ${JSON.stringify(told)}`);
    }
  }
  expect(failed.length, failed.join("\n")).toBeLessThanOrEqual(lines / 20);
}, 60_000);

describe("constructions", () => {
  test.each([
    ["Missiles supplied by Iran to the Houthis have been fired at ships.", "Iran", "the Houthis", "delivered"],
    ["Iran has repeatedly denied supplying Moscow with ballistic missiles.", "Iran", "Moscow", "delivered"],
    [
      "Poland, which has ordered 180 K2 tanks from South Korea, wants more of them.",
      "South Korea",
      "Poland",
      "ordered",
    ],
    ["North Korea may be sending artillery shells to Russia by rail.", "North Korea", "Russia", "considered"],
    ["Officers seized a consignment of Belarusian rifles bound for Libya.", "Belarusian", "Libya", "intercepted"],
    ["Rwanda has always denied arming the M23 rebels.", "Rwanda", "the M23 rebels", "delivered"],
    ["The general condemned the Western supply of drones to Armenian forces.", "Western", "Armenian forces", "unknown"],
    ["He was asked whether Germany would supply weapons to the Kurds.", "Germany", "the Kurds", "considered"],
  ])("%s", async (text, supplier, recipient, stage) => {
    expect((await read(text)).told).toMatchObject([{ supplier: [supplier], recipient: [recipient], stage }]);
  });
});

test("what is given or sent and is no goods is no transfer, nor what the tree alone tells of blankets", async () => {
  for (const text of [
    "Norway gave Sweden its word.",
    "The court sent the man to prison.",
    "Police supplied the reporters with helmets.",
  ]) {
    const { frames } = await read(text);
    expect(frames.filter(({ rule }) => rule === "supply-verb" || rule === "supply-noun")).toEqual([]);
  }
});
