import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleRecord } from "../../sample-record.case.ts";
import { openStore } from "../open.ts";
import { bytesOf, flawsOf, scratchFolder } from "../scratch.case.ts";

const folder = scratchFolder();
const reader = { model: "statements 1" };

/** Letters that are nowhere else. */
const secret = () => [...randomBytes(14)].map((byte) => String.fromCharCode(97 + (byte % 26))).join("");

test("nothing that corrections quoted from a forgotten report is left in the file or its log", async () => {
  const file = join(folder, "confidential.db");
  const store = await openStore({ file });
  const words = Array.from({ length: 10 }, secret);
  const [source = "", target = "", renamed = "", typed = "", role = "", old = "", around = "", typedRole = ""] = words;
  const record = sampleRecord({
    id: "r-1",
    lines: [
      `${source} said: ${around}`,
      `${target} said: so`,
      "Kim said: no",
      `${renamed} said: x ${role}`,
      `${old} said: y`,
    ],
  });
  const span = {
    start: record.report.text.indexOf(role),
    end: record.report.text.indexOf(role) + role.length,
    text: role,
  };
  const actors = record.actors.map((actor) =>
    actor.id === renamed ? { ...actor, roles: [{ title: role, former: false, of: null, span }] } : actor,
  );
  await store.save({ ...record, actors }, reader);
  await store.save(sampleRecord({ id: "r-2", lines: ["Kim said: yes", "Bo Li said: so", "Cy said: no"] }), reader);

  // Corrections of every sort, some of them undone, on actors that only the first report has, and on common ones.
  await store.actors.merge(source, "Kim", "Ada");
  await store.actors.rename(renamed, typed, "Ada");
  await store.actors.correct(typed, { removeRoles: [role], addRoles: [{ title: typedRole, former: true }] }, "Ada");
  await store.actors.split(
    target,
    { mentions: [{ report: "r-1", ...mentionOf(record, target) }], name: "Nobody" },
    "Ada",
  );
  await store.actors.merge("Bo Li", old, "Ada");
  await store.actors.merge("Cy", old, "Ada");
  await store.actors.undo((await store.actors.merge(old, "Kim", "Ada")).id, "Bo");
  const made = bytesOf(file);
  for (const word of words.slice(0, 8)) expect(made.includes(word)).toBe(true);

  expect(await store.forget("r-1")).toMatchObject({ erased: true });
  const bytes = bytesOf(file);
  for (const word of words) expect(bytes.includes(word.slice(3, 13)), word).toBe(false);
  expect(bytes.includes("Bo Li")).toBe(true);
  expect((await store.actors.find("Bo Li")).id).toBe((await store.actors.find("Cy")).id);
  await store.close();
  expect(flawsOf(file)).toEqual([]);
});

function mentionOf(record: ReturnType<typeof sampleRecord>, id: string) {
  const [mention] = record.actors.find((actor) => actor.id === id)?.mentions ?? [];
  return { start: mention?.start ?? 0, end: mention?.end ?? 0 };
}
