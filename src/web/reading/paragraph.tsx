import { Fragment } from "react";
import type { Range } from "../../text/range.ts";
import { StatusSign } from "../review/status-sign.tsx";
import { breakable } from "../words/breakable.tsx";
import { visible } from "../words/visible.ts";
import type { Active } from "./active.ts";
import type { Mark } from "./marks.ts";
import type { Part } from "./parts-of.ts";
import { type Layer, piecesOf } from "./pieces.ts";

interface ParagraphProps {
  readonly text: string;
  readonly range: Range;
  readonly marks: readonly Mark[];
  readonly active: Active | null;
  readonly labelOf: (id: string) => string;
}

type Over = { readonly mark: Mark } | { readonly part: Part };

/** The words of one paragraph, cut where a mark begins or ends; an entry's number stands before its first word. */
export function Paragraph({ text, range, marks, active, labelOf }: ParagraphProps) {
  const layers: Layer<Over>[] = [
    ...marks.flatMap((mark) => mark.spans.map(({ start, end }) => ({ start, end, of: { mark } }))),
    ...(active?.parts ?? []).map(({ start, end, of }) => ({ start, end, of: { part: of } })),
  ];
  return piecesOf(range, layers).map(({ start, end, over }) => {
    const here = over.flatMap((it) => ("mark" in it ? [it.mark] : []));
    const part = over.find((it) => "part" in it);
    const begun = marks.filter(({ spans }) => spans[0]?.start === start);
    const words = breakable(visible(text.slice(start, end)));
    const isActive = here.some(({ id }) => id === active?.id);
    const classes = [
      ...here.map(({ kind, lane }) => `${kind}-${lane}`),
      ...(isActive ? ["on"] : []),
      ...(part === undefined || !("part" in part) ? [] : ["part", `part-${part.part}`]),
    ];
    return (
      <Fragment key={start}>
        {begun.map(({ id, kind, number }) => (
          <a
            key={id}
            id={`at-${id}`}
            className={`number ${kind}`}
            href={`#${encodeURIComponent(id)}`}
            data-marks={id}
            data-entry={id}
            aria-label={labelOf(id)}
            aria-current={id === active?.id ? "true" : undefined}
          >
            {number}
            <StatusSign id={id} />
          </a>
        ))}
        {classes.length === 0 ? (
          words
        ) : (
          <span className={`piece ${classes.join(" ")}`} data-marks={here.map(({ id }) => id).join(" ") || undefined}>
            {words}
          </span>
        )}
      </Fragment>
    );
  });
}
