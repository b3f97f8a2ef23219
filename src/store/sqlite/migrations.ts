import type { Kysely } from "kysely";
import { addBucketLevels } from "./migrations/add-bucket-levels.ts";
import { addCopies } from "./migrations/add-copies.ts";
import { addDeedFilters } from "./migrations/add-deed-filters.ts";
import { addDisputes } from "./migrations/add-disputes.ts";
import { addIntake } from "./migrations/add-intake.ts";
import { addMatters } from "./migrations/add-matters.ts";
import { addPartlyJoined } from "./migrations/add-partly-joined.ts";
import { addTraits } from "./migrations/add-traits.ts";
import { addUrgency } from "./migrations/add-urgency.ts";
import { addWatches } from "./migrations/add-watches.ts";
import { createActors } from "./migrations/create-actors.ts";
import { createFindings } from "./migrations/create-findings.ts";
import { createReviews } from "./migrations/create-reviews.ts";
import { createTables } from "./migrations/create-tables.ts";
import { denyByClaims } from "./migrations/deny-by-claims.ts";
import { fileReviewed } from "./migrations/file-reviewed.ts";
import { followChanges } from "./migrations/follow-changes.ts";
import { indexPictures } from "./migrations/index-pictures.ts";
import type { Migration } from "./migrations/migration.ts";
import { upgradeRecords } from "./migrations/upgrade-records.ts";
import { upgradedEntry, upgradedRecord } from "./migrations/upgraded-record.ts";
import { upgradedEntry2, upgradedRecord2 } from "./migrations/upgraded-record-2.ts";

/** Every migration, in order: the one at index `n` leads to version `n + 1`. A released one never changes. */
export const migrations: readonly Migration[] = [
  createTables,
  toVersion2,
  toVersion3,
  addDeedFilters,
  addIntake,
  createFindings,
  addCopies,
  addMatters,
  addTraits,
  createReviews,
  addWatches,
  addUrgency,
  indexPictures,
  followChanges,
  addBucketLevels,
  fileReviewed,
  addDisputes,
  addPartlyJoined,
  denyByClaims,
];

async function toVersion2<T>(db: Kysely<T>): Promise<void> {
  await upgradeRecords(db, { record: upgradedRecord, entry: upgradedEntry });
  await createActors(db);
}

function toVersion3<T>(db: Kysely<T>): Promise<void> {
  return upgradeRecords(db, { record: upgradedRecord2, entry: upgradedEntry2 });
}
