import { memo, type PointerEvent, useMemo } from "react";
import type { Range } from "../../text/range.ts";
import type { Active } from "./active.ts";
import { type Block, strayWords } from "./blocks.ts";
import type { Mark } from "./marks.ts";
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
  const marksIn = useMemo(
    () => blocks.map((block) => marks.filter(({ spans }) => spans.some((span) => meets(span, block)))),
    [blocks, marks],
  );
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
