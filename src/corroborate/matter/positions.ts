import type { EntryRef, MatterInFull } from "../../store/matters.ts";
import { stancesOf } from "./voices.ts";

/** Where somebody stands in a matter, as one entry has it. */
export interface Position {
  /** A stance, or how far a transfer or commitment of theirs has come. */
  readonly stands: string;
  /** Day of publication (ISO 8601); null where it is not known. */
  readonly since: string | null;
  readonly ref: EntryRef;
}

/** That somebody's position changed, in the order of publication. */
export interface PositionChange {
  readonly matter: string;
  readonly from: Position;
  readonly to: Position;
}

/**
 * Where an actor's stance in a matter, or the stage of what it supplies or is bound to, is another than in the report
 * before; reports of one day are no change.
 */
export function positionChanges(actor: string, { id, members }: MatterInFull): PositionChange[] {
  const positions = members.flatMap(({ record }) =>
    record.entries.flatMap((entry) => {
      const at = { since: record.report.published, ref: { report: record.report.id, entry: entry.id } };
      const stances = stancesOf(entry).filter(({ by }) => by === actor);
      const stage =
        entry.kind === "transfer" && entry.supplier.includes(actor) && entry.stage !== "unknown" ? [entry.stage] : [];
      const status =
        entry.kind === "commitment" && entry.parties.includes(actor) && entry.status !== "unknown"
          ? [entry.status]
          : [];
      return [
        ...stances.map(({ stance }) => ({ sort: "stance", stands: stance, ...at })),
        ...[...stage, ...status].map((stands) => ({ sort: "stage", stands, ...at })),
      ];
    }),
  );
  return ["stance", "stage"].flatMap((sort) => {
    const own = positions.filter((one) => one.sort === sort);
    return own.slice(1).flatMap((to, at): PositionChange[] => {
      const from = own[at];
      if (from === undefined || from.stands === to.stands || from.since === to.since) return [];
      return [{ matter: id, from: bare(from), to: bare(to) }];
    });
  });
}

const bare = ({ stands, since, ref }: Position): Position => ({ stands, since, ref });
