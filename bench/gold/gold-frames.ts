import { headWord } from "../../src/extract/climb.ts";
import type { Answer, Frame, FrameRole, RoleWords } from "../../src/extract/frame/index.ts";
import type { Parsed } from "../../src/extract/parsed.ts";
import { type Range, rangeIndexAt, sentences } from "../../src/text/index.ts";
import type { GoldRecord } from "./gold-schema.ts";
import type { GoldReport } from "./read-gold.ts";

type Role = readonly [role: FrameRole, words: readonly string[] | undefined];

/**
 * The frames that a perfect model would read in a report of the gold, one a passage: with them the bench shows what is lost
 * between frames and entries alone.
 *
 * Parties stand in the gold by name: their words are the mention nearest to the passage, in it, in its sentence, or before.
 */
export function goldFrames(report: GoldReport, parsed: Parsed): Frame[] {
  const { gold } = report;
  const words = new GoldWords(report, parsed);
  return [
    ...gold.events.flatMap((event) =>
      words.passages(event.words, event.words, parties(event.actors, event.recipients)).map(
        (base): Frame => ({
          ...base,
          kind: "event",
          plover: sure(event.plover[0] ?? "AGREE"),
          mode: event.mode[0] === undefined ? null : sure(event.mode[0]),
          contexts: event.context.map(sure),
          occurrence: sure(event.occurrence),
        }),
      ),
    ),
    ...gold.transfers.flatMap((transfer) => {
      const items = Object.keys(transfer.items);
      const roles: Role[] = [
        ...parties(transfer.supplier, transfer.recipient),
        ["via", transfer.via],
        ["item", items],
        ["value", transfer.value === undefined ? [] : [transfer.value]],
      ];
      return words.passages(transfer.words, items.slice(0, 1), roles).map(
        (base): Frame => ({
          ...base,
          kind: "transfer",
          stage: sure(transfer.stage),
          type: sure(Object.values(transfer.items)[0]?.type ?? "unknown"),
        }),
      );
    }),
    ...gold.commitments.flatMap((one) =>
      words
        .passages(one.words, one.obligation ?? one.trigger, [
          ...parties(one.parties, []),
          ["condition", one.trigger],
          ["consequence", one.obligation],
        ])
        .map((base): Frame => ({ ...base, kind: "commitment", form: sure(one.form), status: sure(one.status) })),
    ),
    ...gold.threats.flatMap((one) =>
      words
        .passages(one.words, one.consequence, [
          ...parties(one.issuer, one.target ?? []),
          ["condition", one.condition],
          ["consequence", one.consequence],
        ])
        .map((base): Frame => ({ ...base, kind: "threat", form: sure(one.form) })),
    ),
    ...gold.restrictions.flatMap((one) =>
      words.instruments(one.instrument, one).map(
        (base): Frame => ({
          ...base,
          kind: "restriction",
          form: sure(one.form[0] ?? "ban"),
          relation: one.relation === undefined ? null : sure(one.relation),
        }),
      ),
    ),
  ].sort((a, b) => a.trigger.start - b.trigger.start);
}

const sure = <T>(value: T): Answer<T> => ({ value, probability: 1 });

function parties(agents: readonly string[], recipients: readonly string[]): Role[] {
  return [
    ["agent", agents],
    ["recipient", recipients],
  ];
}

interface Base {
  readonly trigger: Range;
  readonly probability: number;
  readonly roles: readonly RoleWords[];
}

/** Finds the words of a gold record in its report. */
class GoldWords {
  private readonly sentences: readonly Range[];

  constructor(
    private readonly report: GoldReport,
    private readonly parsed: Parsed,
  ) {
    this.sentences = sentences(report.text);
  }

  /** One frame for each passage; its trigger is the word on which the others hang where the passage is long. */
  passages(
    words: readonly string[] | undefined,
    otherwise: readonly string[] | undefined,
    roles: readonly Role[],
  ): Base[] {
    return (words ?? otherwise ?? []).flatMap((passage, i) => {
      const [range] = this.find(passage);
      if (range === undefined) return [];
      const trigger = passage.split(" ").length <= 3 ? range : this.head(range);
      return [
        this.base(trigger, range, i === 0 ? roles : roles.filter(([role]) => role === "agent" || role === "recipient")),
      ];
    });
  }

  instruments(instruments: readonly string[], one: GoldRecord["restrictions"][number]): Base[] {
    const around = this.find(one.words?.[0] ?? "")[0];
    return instruments.flatMap((instrument, i) => {
      const range = nearest(this.find(instrument), around);
      if (range === undefined) return [];
      const roles: Role[] = [
        ["agent", one.imposed_by],
        ["via", one.joined_by],
        ["recipient", one.on],
        ["item", one.about],
        ["breach", one.relation === undefined ? [] : (one.about ?? one.words)],
      ];
      return [this.base(range, around ?? range, i === 0 ? roles : roles.slice(0, 3))];
    });
  }

  private base(trigger: Range, passage: Range, roles: readonly Role[]): Base {
    const found = roles.flatMap(([role, words]) =>
      (words ?? []).flatMap((one) => {
        const isParty = role === "agent" || role === "recipient" || role === "via";
        const names = isParty ? [...(this.report.gold.actors[one]?.mentions ?? []), one] : [one];
        const range = this.nearestMention(names, passage);
        return range === null ? [] : [{ role, range, probability: 1 }];
      }),
    );
    return { trigger, probability: 1, roles: found.sort((a, b) => a.range.start - b.range.start) };
  }

  private nearestMention(names: readonly string[], passage: Range): Range | null {
    const all = names.flatMap((name) => this.find(name)).sort((a, b) => a.start - b.start || b.end - a.end);
    const sentence = rangeIndexAt(this.sentences, passage.start);
    const ranks = all.map((range) => {
      const inside = passage.start <= range.start && range.end <= passage.end;
      const away = sentence - rangeIndexAt(this.sentences, range.start);
      return { range, rank: inside ? 0 : away === 0 ? 1 : away > 0 ? 1 + away : 100 - away };
    });
    return ranks.sort((a, b) => a.rank - b.rank)[0]?.range ?? null;
  }

  private head(range: Range): Range {
    const word = headWord(this.parsed, range);
    return (word === null ? undefined : this.parsed.words[word]) ?? range;
  }

  private find(words: string): Range[] {
    const { text } = this.report;
    const found: Range[] = [];
    if (words === "") return found;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (
        /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1)) ||
        /^[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))
      )
        continue;
      found.push({ start: at, end });
    }
    return found;
  }
}

function nearest(ranges: readonly Range[], to: Range | undefined): Range | undefined {
  if (to === undefined) return ranges[0];
  return ranges.toSorted((a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start))[0];
}
