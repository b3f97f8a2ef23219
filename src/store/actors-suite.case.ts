import { afterEach, beforeEach } from "vitest";
import type { Actor, ReportRecord } from "../record/index.ts";
import { sampleRecord } from "./sample-record.case.ts";
import type { Store } from "./store.ts";

export const reader = { model: "statements 1" };

/** The same record with fields of one of its actors as given. */
export function withActor(record: ReportRecord, id: string, fields: Partial<Actor>): ReportRecord {
  return { ...record, actors: record.actors.map((actor) => (actor.id === id ? { ...actor, ...fields } : actor)) };
}

/** A record of one report of which an actor has a role: the words in front of its first mention. */
export function withRole(record: ReportRecord, id: string, title: string, former = false): ReportRecord {
  const start = record.report.text.indexOf(title);
  const span = { start, end: start + title.length, text: title };
  return withActor(record, id, { roles: [{ title, former, of: null, span }] });
}

/** A store of three reports for each test, and short ways to ask it; `open` gives an empty one each time. */
export function actorsSuite(open: () => Promise<Store>) {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.save(
      sampleRecord({ id: "r-1", lines: ["Putin said: arms", "Kim said: no", "Putin warned: of war"] }),
      reader,
    );
    await store.save(sampleRecord({ id: "r-2", lines: ["Vladimir Putin said: supplies", "Kim said: never"] }), reader);
    await store.save(sampleRecord({ id: "r-3", lines: ["Putin denied: it"] }), reader);
  });
  afterEach(() => store.close());

  const names = async (filter?: Parameters<Store["actors"]["list"]>[0]) =>
    (await store.actors.list(filter)).map(({ name }) => name);
  const speakers = async (filter?: Parameters<Store["entries"]>[0]) =>
    (await store.entries(filter)).map(({ entry, speaker }) => [
      entry.id,
      entry.kind === "statement" ? entry.speaker : null,
      speaker,
    ]);
  const actorIn = async (report: string, id: string) =>
    (await store.report(report)).record.actors.find((actor) => actor.id === id);
  return {
    get store() {
      return store;
    },
    names,
    speakers,
    actorIn,
  };
}
