import { z } from "zod";
import { Claim, Entry, entryKinds } from "../record/index.ts";
import { copyBases, copyKinds } from "../store/copies.ts";
import { head } from "./answers.ts";

const EntryRef = z.object({ report: z.string(), entry: z.string() });
const day = z.string().nullable();
const Stance = Claim.shape.stance;

/** What a matter is, without what is told of it. */
const matterHead = {
  id: z.string(),
  kind: z.enum(entryKinds),
  entries: z.number(),
  reports: z.number(),
  first: day,
  last: day,
  isDisputed: z.boolean(),
};

/** An entry with the names of the actors that it refers to. */
const NamedEntry = z.object({ entry: Entry, names: z.record(z.string(), z.string()) });

/** A matter in a list. */
export const ListedMatter = z.object({
  ...matterHead,
  begins: NamedEntry,
  sources: z.number(),
  sourcesWithCopies: z.number(),
  isDenied: z.boolean(),
  differs: z.boolean(),
});

export type ListedMatter = z.infer<typeof ListedMatter>;

/** How much of what is on record is joined. */
export const joined = { isJoined: z.boolean(), toJoin: z.number() };

const Meant = z.object({ id: z.string(), name: z.string() }).nullable();

/** The matters on record. */
export const MattersAnswer = z
  .object({ matters: z.array(ListedMatter), total: z.number(), ...joined, actor: Meant, report: Meant })
  .describe(
    "`matters`: a list with id, kind, numbers of entries, reports and independent sources (with and without copies), the first and last day, the entry it begins with, whether anybody denies it, whether it is disputed and whether reports differ. `total`: how many there are. `isJoined`: false while what came on record lately is still being joined, `toJoin` reports. Which `actor` and `report` the filters mean.",
  );

const Count = z.object({
  of: z.string(),
  value: z.number(),
  approximate: z.boolean(),
  text: z.string(),
  ref: EntryRef,
  published: day,
});

/** Who asserts, denies and repeats a matter, from how many sources, and what changed or does not agree. */
export const AccountAnswer = z.object({
  sources: z.array(z.array(z.object({ label: z.string(), name: z.string() }))),
  sourcesWithCopies: z.number(),
  voices: z.array(z.object({ who: z.string(), name: z.string(), stance: Stance, since: day, told: z.array(EntryRef) })),
  repeats: z.array(z.object({ report: z.string(), names: z.array(z.string()) })),
  denials: z.array(
    z.object({ denial: EntryRef, who: z.string(), name: z.string(), since: day, denies: z.array(EntryRef) }),
  ),
  numbers: z.array(
    z.object({ what: z.enum(["change", "contradiction"]), of: z.string(), earlier: Count, later: Count }),
  ),
  contradictions: z.array(
    z.object({
      in: z.enum(["date", "place"]),
      one: EntryRef,
      other: EntryRef,
      says: z.tuple([z.string(), z.string()]),
    }),
  ),
});

export type AccountAnswer = z.infer<typeof AccountAnswer>;

const Because = z.object({ phrase: z.string(), values: z.array(z.string()) });

/** An entry of a matter, with its words in their sentences and why it was joined. */
export const ToldEntry = z.object({
  ...NamedEntry.shape,
  report: z.string(),
  quote: z.array(z.object({ text: z.string(), hit: z.boolean() })),
  joined: z
    .object({ to: EntryRef, likelihood: z.number(), pro: z.array(Because), contra: z.array(Because) })
    .nullable(),
  decidedBy: z.number().nullable(),
});

export type ToldEntry = z.infer<typeof ToldEntry>;

/** A report that tells of a matter, or of which one that does is a copy. */
export const TellingReport = z.object({
  ...head,
  outlet: z.string().nullable(),
  agencies: z.array(z.string()),
  countsAs: z.string(),
  copy: z
    .object({ kind: z.enum(copyKinds), basis: z.enum(copyBases), source: z.string(), shareOfCopy: z.number() })
    .nullable(),
});

export type TellingReport = z.infer<typeof TellingReport>;

/** A matter with all that is told of it. */
export const ToldMatter = z.object({
  ...matterHead,
  told: z.array(ToldEntry),
  from: z.array(TellingReport),
  account: AccountAnswer,
});

export type ToldMatter = z.infer<typeof ToldMatter>;

/** One matter in full. */
export const MatterAnswer = z
  .object({ matter: ToldMatter, ...joined })
  .describe(
    "`matter`: its id, kind and days; `told`: its entries with their words in their sentences and why each was joined; `from`: the reports, each with what it counts as and whose copy it is; `account`: independent sources, who asserts and denies since when, who repeats whom, denials, numbers that changed, contradictions.",
  );

const Side = z.object({
  sort: z.enum(["report", "actor"]),
  id: z.string(),
  name: z.string(),
  matters: z.number(),
});

const Only = z.object({ ...matterHead, begins: NamedEntry, report: z.string() });

/** What two reports, or two actors, say of the same things. */
export const CompareAnswer = z
  .object({
    sides: z.tuple([Side, Side]),
    shared: z.array(ToldMatter),
    onlyOne: z.array(Only),
    onlyOther: z.array(Only),
    ...joined,
  })
  .describe(
    "`sides`: the two, each with its sort, id, name and number of matters; `shared`: matters of both, with only what these two tell; `onlyOne` and `onlyOther`: matters that one of the two alone tells of.",
  );

export type CompareAnswer = z.infer<typeof CompareAnswer>;

const Decision = z.object({
  id: z.number(),
  what: z.enum(["join", "part"]),
  entries: z.array(EntryRef),
  others: z.array(EntryRef),
  by: z.string(),
  at: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});

/** What people decided about matters. */
export const MatterDecisionsAnswer = z
  .object({ decisions: z.array(Decision) })
  .describe(
    "`decisions`: a list with number, whether entries were joined with or parted from others, which, who did it and when, and who undid it.",
  );

/** What was decided about a matter just now. */
export const MatterDecidedAnswer = z
  .object({ decision: Decision })
  .describe("`decision`: its number, the entries it joined or parted, who decided and when.");
