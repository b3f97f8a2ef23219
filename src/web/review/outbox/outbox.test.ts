import { expect, test } from "vitest";
import { type Kept, Outbox, type Sent } from "./outbox.ts";
import type { Waiting } from "./waiting.ts";

function memory(): Kept {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

function decision(id: string): Waiting {
  return {
    route: "decide",
    id,
    report: "r",
    by: "Ann",
    at: "2026-01-01T00:00:00Z",
    refused: null,
    version: 1,
    entry: "e",
    what: "accept",
    to: null,
    comment: null,
    basedOn: null,
  };
}

/** A server that answers as it is told, and keeps what it heard. */
function server(answers: Record<string, Sent<string>["outcome"]> = {}) {
  const heard: string[] = [];
  let isUp = true;
  const send = async ({ id }: Waiting): Promise<Sent<string>> => {
    await Promise.resolve();
    if (!isUp) return { outcome: "unheard" };
    heard.push(id);
    return answers[id] === "refused"
      ? { outcome: "refused", problem: { code: "usage", message: `not ${id}` } }
      : { outcome: "taken", answer: id };
  };
  return { heard, send, stop: () => (isUp = false), start: () => (isUp = true) };
}

const amend = (rest: readonly Waiting[]) => rest;

/** One at a time, as the browser's locks do it. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

test("what is decided while the server does not answer is kept, and sent in order when it does", async () => {
  const { heard, send, stop, start } = server();
  const kept = memory();
  const outbox = new Outbox({ kept, send, amend, alone: inTurn() });
  stop();
  for (const id of ["a", "b", "c"]) await outbox.add(decision(id));
  expect([outbox.items.length, outbox.isUnheard]).toEqual([3, true]);
  start();
  const reloaded = new Outbox({ kept, send, amend, alone: inTurn() });
  await reloaded.flush();
  expect(heard).toEqual(["a", "b", "c"]);
  expect([reloaded.items, reloaded.isUnheard]).toEqual([[], false]);
});

test("two tabs send each decision once", async () => {
  const { heard, send } = server();
  const [kept, alone] = [memory(), inTurn()];
  const tabs = [new Outbox({ kept, send, amend, alone }), new Outbox({ kept, send, amend, alone })];
  await Promise.all(["a", "b", "c", "d"].map((id, at) => tabs[at % 2]?.add(decision(id))));
  expect(heard.toSorted()).toEqual(["a", "b", "c", "d"]);
});

test("what is refused stays with its reason, and holds nothing up", async () => {
  const { heard, send } = server({ a: "refused" });
  const outbox = new Outbox({ kept: memory(), send, amend, alone: inTurn() });
  await Promise.all([outbox.add(decision("a")), outbox.add(decision("b"))]);
  await outbox.flush();
  expect(heard).toEqual(["a", "b"]);
  expect(outbox.items.map(({ id, refused }) => [id, refused?.message])).toEqual([["a", "not a"]]);
  outbox.drop("a");
  expect(outbox.items).toEqual([]);
});

test("each answer is told once", async () => {
  const { send } = server();
  const outbox = new Outbox({ kept: memory(), send, amend, alone: inTurn() });
  const told: string[] = [];
  outbox.onTaken((_, answer) => told.push(answer));
  await outbox.add(decision("a"));
  await outbox.flush();
  expect(told).toEqual(["a"]);
});
