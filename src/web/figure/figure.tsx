import "../styles/figure.css";
import { type ReactNode, useId, useRef } from "react";
import { setQuery, useAddress } from "../address/address.ts";
import { Downloads } from "./downloads.tsx";
import type { Twin } from "./twin.ts";
import { TwinTable } from "./twin-table.tsx";
import { useWidth } from "./use-width.ts";

interface FigureProps {
  /** Its name in the address (`?table=NAME`) and in the names of its files: kebab-case, once in a view. */
  readonly name: string;
  readonly title: string;
  /** Whom or what it is of, where its view tells and the title does not: files need it. */
  readonly of?: string;
  /** One plain sentence: what it shows. */
  readonly shows: string;
  /** One plain sentence: what it leaves out; by the width in pixels where a narrow picture leaves out more. */
  readonly leavesOut: string | ((width: number) => string);
  /** Which entries it is of, in words; nothing for all. It goes along into the files. */
  readonly scope?: string;
  readonly twin: Twin;
  /** The level of its heading; 2 by default. */
  readonly level?: 2 | 3;
  /** Draws one `<svg>` with `width` and `height` in pixels, its key inside, for a width in pixels. */
  children(width: number): ReactNode;
}

/**
 * A picture in its frame: what it is, what it shows and leaves out, the same as a table, and as files.
 *
 * The picture takes its colours from the stylesheet, by variables that hold for both themes. It needs no text of its
 * own for those who do not see it, since the table stands for it; what can be chosen in it has to be reachable by keys.
 *
 * @example
 * <Figure name="by-month" title="Entries by month" shows="…" leavesOut="…" twin={{ columns, rows }}>
 *   {(width) => <svg width={width} height={200} viewBox={`0 0 ${width} 200`}>…</svg>}
 * </Figure>
 */
export function Figure({ name, title, of, shows, leavesOut, scope, twin, level = 2, children }: FigureProps) {
  const { query } = useAddress();
  const heading = useId();
  const frame = useRef<HTMLElement>(null);
  const [place, width] = useWidth<HTMLDivElement>();
  const asTables = (query.get("table") ?? "").split(",").filter((it) => it !== "");
  const asTable = asTables.includes(name);
  const show = (table: boolean) => {
    const others = asTables.filter((it) => it !== name);
    setQuery({ table: (table ? [...others, name] : others).join(",") });
  };
  const Heading = level === 2 ? "h2" : "h3";
  const leftOut = typeof leavesOut === "string" ? leavesOut : leavesOut(width);
  const notes = [`${shows} ${leftOut}`, ...(scope === undefined ? [] : [scope])];
  return (
    <figure className="figure" aria-labelledby={heading} ref={frame}>
      <figcaption>
        <Heading id={heading}>{title}</Heading>
        <p>
          {shows} <span className="leaves-out">{leftOut}</span>
        </p>
        {scope === undefined ? null : <p className="figure-scope">{scope}</p>}
      </figcaption>
      <div className="figure-tools">
        <fieldset className="figure-choice">
          <legend className="unseen">Show as: {title}</legend>
          <button type="button" aria-pressed={!asTable} onClick={() => show(false)}>
            Picture
          </button>
          <button type="button" aria-pressed={asTable} onClick={() => show(true)}>
            Table
          </button>
        </fieldset>
        <Downloads
          name={of === undefined ? name : `${name}-${fileWords(of)}`}
          caption={{ title: of === undefined ? title : `${title}: ${of}`, notes: [...notes, madeWith] }}
          twin={twin}
          picture={() => frame.current?.querySelector<SVGSVGElement>(".picture svg") ?? null}
        />
      </div>
      <div className="picture" ref={place} hidden={asTable}>
        {width === 0 ? null : children(width)}
      </div>
      {asTable ? <TwinTable title={title} twin={twin} /> : null}
    </figure>
  );
}

/** Words as they can stand in a file's name anywhere. */
const fileWords = (words: string) =>
  words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);

const madeWith = "Made with Onrecord from the entries on record; look at the words before you use a number.";
