import type { ReviewStatus } from "../../store/reviews.ts";
import type { Store, StoredEntry } from "../../store/store.ts";
import type { Row } from "./row-of.ts";

/** Lists go report by report; the best hits of a search do not. */
const mostKept = 20;

interface Kept extends Pick<Row, "record" | "actors" | "outlet" | "url"> {
  readonly statuses: ReadonlyMap<string, ReviewStatus>;
}

/** The reports around entries, the last few kept. */
export class ReportsOf {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly store: Store) {}

  /** The record that an entry stands in, its actors, and how reviewers left the entry. */
  async around({ entry, report }: StoredEntry): Promise<Omit<Row, keyof StoredEntry>> {
    const { statuses, ...known } = this.kept.get(report.id) ?? (await this.fetch(report.id));
    return { ...known, status: statuses.get(entry.id) ?? "unreviewed" };
  }

  private async fetch(id: string): Promise<Kept> {
    const { record } = await this.store.report(id);
    const { states } = await this.store.reviews.of(id);
    const facts = (await this.store.intake.origin(id))?.facts;
    const kept = {
      record,
      actors: new Map(record.actors.map((actor) => [actor.id, actor])),
      outlet: facts?.outlet?.value ?? record.report.outlet?.text ?? null,
      url: facts?.url?.value ?? null,
      statuses: new Map(states.map(({ entry, status }) => [entry, status])),
    };
    const [oldest] = this.kept.keys();
    if (this.kept.size >= mostKept && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(id, kept);
    return kept;
  }
}
