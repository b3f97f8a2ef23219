import { z } from "zod";
import { type Actor, type Entry, entryKinds } from "../../../record/index.ts";
import { fromJson } from "../../from-json.ts";

const kinds = new Set<string>(entryKinds);
const Entries = z.custom<Entry[]>((value) => Array.isArray(value) && value.every(isEntry));
const Actors = z.custom<Actor[]>((value) => Array.isArray(value) && value.every(isActor));

/**
 * Entries as the store holds them: looked at only so far that nothing else can be taken for one.
 *
 * Every entry was checked against the vocabulary in full when it was put down; to do so again for each of a hundred
 * thousand takes longer than all rules.
 *
 * @throws {OnrecordError} `store-unusable` where one is none.
 */
export const keptEntries = (json: string): Entry[] => fromJson(Entries, json);

/**
 * The actors of a report as the store holds them, looked at likewise; where they stand in the text is much, nothing that
 * rules ask for, and left out.
 */
export function keptActors(json: string): Actor[] {
  const actors = fromJson(Actors, json);
  for (const actor of actors) {
    actor.mentions = [];
    actor.roles = [];
  }
  return actors;
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { id, kind, evidence, claims, reasons } = value;
  if (typeof kind !== "string" || !kinds.has(kind) || typeof id !== "string") return false;
  return Array.isArray(evidence) && Array.isArray(claims) && Array.isArray(reasons) && hasRoles(value, kind);
}

const rolesOf: Readonly<Record<string, readonly string[]>> = {
  statement: ["addressee", "content"],
  event: ["actors", "recipients", "trigger"],
  transfer: ["supplier", "recipient", "via", "items"],
  commitment: ["parties", "obligation"],
  threat: ["issuer", "target", "condition"],
  restriction: ["imposedBy", "joinedBy", "on", "touchedBy"],
};

const hasRoles = (value: Readonly<Record<string, unknown>>, kind: string) =>
  (rolesOf[kind] ?? []).every((role) => Array.isArray(value[role]));

function isActor(value: unknown): value is Actor {
  return (
    isRecord(value) &&
    typeof value["id"] === "string" &&
    typeof value["name"] === "string" &&
    typeof value["kind"] === "string" &&
    Array.isArray(value["members"]) &&
    isRecord(value["codes"])
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
