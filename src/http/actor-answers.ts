import { z } from "zod";
import { Actor, ActorCodes, Entry, entryKinds, MadeBy } from "../record/index.ts";
import { head } from "./answers.ts";
import { joined } from "./matter-answers.ts";

const listed = {
  id: z.string(),
  name: z.string(),
  kind: Actor.shape.kind,
  country: z.string().nullable(),
  reports: z.number(),
  entries: z.number(),
};

/** An actor in a list. */
export const ListedActor = z.object(listed);

export type ListedActor = z.infer<typeof ListedActor>;

/** The actors on record. */
export const ActorsAnswer = z
  .object({ actors: z.array(ListedActor), near: z.array(ListedActor) })
  .describe(
    "`actors`: a list with id, name, kind, country, and how many reports speak of it and entries it takes part in; `near`: where nobody has such a name, those whose names are nearest to it.",
  );

/** An entry with the report it stands in. */
export const StoredEntryAnswer = z.object({
  entry: Entry,
  speaker: z.string().nullable(),
  names: z.record(z.string(), z.string()),
  report: z.object(head),
});

export type StoredEntryAnswer = z.infer<typeof StoredEntryAnswer>;

const Position = z.object({
  stands: z.string(),
  since: z.string().nullable(),
  ref: z.object({ report: z.string(), entry: z.string() }),
});

/** All that is on record of one actor. */
export const DossierAnswer = z
  .object({
    actor: z.object({
      ...listed,
      codes: ActorCodes,
      names: z.array(z.object({ words: z.string(), mentions: z.number() })),
      roles: z.array(z.object({ title: z.string(), former: z.boolean(), mentions: z.number() })),
      mergedIds: z.array(z.string()),
      namesakes: z.array(ListedActor),
      sectorsApart: z.array(z.string()),
      correctedBy: MadeBy.nullable(),
    }),
    entries: z.array(z.object({ kind: z.enum(entryKinds), entries: z.array(StoredEntryAnswer) })),
    speakOfIt: z.array(z.object({ who: z.string(), name: z.string(), asserts: z.number(), denies: z.number() })),
    timeline: z.array(StoredEntryAnswer),
    changes: z.array(z.object({ matter: z.string(), from: Position, to: Position })),
    ...joined,
  })
  .describe(
    "`actor`: its names, roles, codes and who corrected it, `namesakes` of the same full name, each of which may be the same person, and `sectorsApart`, which one person seldom has together; `entries`: in which it speaks or takes part, by kind, those that came on record first; `speakOfIt`: who claims or denies entries in which it takes part; `timeline`: its dated entries, the earliest first; `changes`: where its position in a matter changed. `isJoined`: false while what came on record lately is still being joined, `toJoin` reports.",
  );

export type DossierAnswer = z.infer<typeof DossierAnswer>;
