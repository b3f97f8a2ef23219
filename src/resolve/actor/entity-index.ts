import type { Range } from "../../text/index.ts";
import { overlaps } from "../../text/index.ts";
import { type Frame, holds } from "./frame.ts";
import type { NamedEntity } from "./input.ts";

/** The model's entities, to be asked for by where they lie. */
export class EntityIndex {
  readonly all: readonly NamedEntity[];
  private readonly byToken = new Map<number, NamedEntity[]>();

  constructor(
    private readonly frame: Frame,
    entities: readonly NamedEntity[],
  ) {
    this.all = entities.filter((e) => e.range.end > e.range.start && !frame.isApart(e.range));
    for (const entity of this.all) {
      for (let i = frame.tokenFrom(entity.range.start); i < frame.tokens.length; i++) {
        if ((frame.tokens[i]?.start ?? 0) >= entity.range.end) break;
        const here = this.byToken.get(i);
        if (here === undefined) this.byToken.set(i, [entity]);
        else here.push(entity);
      }
    }
  }

  /** The entities that share a token with a range. */
  over(range: Range): readonly NamedEntity[] {
    const found = new Set<NamedEntity>();
    for (let i = this.frame.tokenFrom(range.start); i < this.frame.tokens.length; i++) {
      if ((this.frame.tokens[i]?.start ?? 0) >= range.end) break;
      for (const entity of this.byToken.get(i) ?? []) if (overlaps(entity.range, range)) found.add(entity);
    }
    return [...found];
  }

  /** The entity of just this range (a leading "the" and a closing possessive aside) with one of these labels. */
  exact(range: Range, labels: readonly string[]): NamedEntity | undefined {
    return this.over(range).find((e) => labels.includes(e.label) && sameCore(this.frame, e.range, range));
  }

  /** An entity that holds a range and more. */
  around(range: Range, labels: readonly string[]): NamedEntity | undefined {
    return this.over(range).find(
      (e) => labels.includes(e.label) && holds(e.range, range) && !sameCore(this.frame, e.range, range),
    );
  }
}

/** Whether two ranges are one but for a leading article, marks and a possessive ending. */
export function sameCore(frame: Frame, a: Range, b: Range): boolean {
  const first = (r: Range) => {
    const i = frame.tokenFrom(r.start);
    return frame.tokens[i]?.key === "the" ? i + 1 : i;
  };
  const last = (r: Range) => {
    const i = frame.tokenFrom(r.end) - 1;
    const token = frame.tokens[i];
    return token?.key === "s" && /['’]$/u.test(token.gap) ? i - 1 : i;
  };
  return first(a) === first(b) && last(a) === last(b);
}
