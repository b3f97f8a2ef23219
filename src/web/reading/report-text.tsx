import { memo, type PointerEvent, useMemo, useRef } from "react";
import type { Range } from "../../text/range.ts";
import type { Active } from "./active.ts";
import { type Block, strayWords } from "./blocks.ts";
import { keptMarks, type Mark } from "./marks.ts";
import { Paragraph } from "./paragraph.tsx";

interface ReportTextProps {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly active: Active | null;
  readonly labelOf: (id: string) => string;
  onPoint(ids: readonly string[], at: Element): void;
  onLeave(): void;
  onPick(ids: readonly string[]): void;
}

/** The report, its entries marked in it. */
export function ReportText({ text, blocks, marks, active, labelOf, onPoint, onLeave, onPick }: ReportTextProps) {
  const before = useRef<readonly (readonly Mark[])[]>([]);
  const marksIn = useMemo(() => {
    before.current = keptMarks(before.current, marksByBlock(blocks, marks));
    return before.current;
  }, [blocks, marks]);
  const pointed = (event: PointerEvent, then: (ids: string[], at: Element) => void) => {
    const at = event.target instanceof Element ? event.target.closest("[data-marks]") : null;
    const ids = at?.getAttribute("data-marks")?.split(" ") ?? [];
    if (at !== null && ids.length > 0) then(ids, at);
    else onLeave();
  };
  return (
    <article
      className="report-text"
      onPointerOver={(event) => pointed(event, onPoint)}
      onPointerLeave={onLeave}
      onPointerUp={(event) => {
        if (window.getSelection()?.isCollapsed !== false) pointed(event, onPick);
      }}
    >
      {blocks.map((block, at) => (
        <TextBlock
          key={block.start}
          text={text}
          block={block}
          marks={marksIn[at] ?? none}
          active={active !== null && touches(active, marksIn[at] ?? none, block) ? active : null}
          labelOf={labelOf}
        />
      ))}
    </article>
  );
}

const none: readonly Mark[] = [];
const meets = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/** The marks in each block; blocks are in text order and apart. */
function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const found = blocks.map((): Mark[] => []);
  for (const mark of marks) {
    for (const span of mark.spans) {
      for (let at = firstEndingAfter(blocks, span.start); (blocks[at]?.start ?? span.end) < span.end; at++) {
        if (found[at]?.at(-1) !== mark) found[at]?.push(mark);
      }
    }
  }
  return found;
}

function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a block looks different for the entry that is looked at. */
function touches(active: Active, marks: readonly Mark[], block: Block): boolean {
  return marks.some(({ id }) => id === active.id) || active.parts.some((part) => meets(part, block));
}

interface TextBlockProps {
  readonly text: string;
  readonly block: Block;
  readonly marks: readonly Mark[];
  readonly active: Active | null;
  readonly labelOf: (id: string) => string;
}

const TextBlock = memo(function TextBlock({ block, ...rest }: TextBlockProps) {
  const words = <Paragraph range={block} {...rest} />;
  if (block.stray !== null) {
    return (
      <div className="stray" role="note">
        <span className="stray-label">Not the report: {strayWords[block.stray]}</span>
        <p dir="auto" data-start={block.start}>
          {words}
        </p>
      </div>
    );
  }
  return block.isTitle ? (
    <h1 dir="auto" data-start={block.start}>
      {words}
    </h1>
  ) : (
    <p dir="auto" data-start={block.start}>
      {words}
    </p>
  );
});
