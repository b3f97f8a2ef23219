import { useState } from "react";
import { toCsv } from "./csv.ts";
import { toPng } from "./png.ts";
import { saveFile } from "./save-file.ts";
import { type Caption, standaloneSvg } from "./standalone-svg.ts";
import type { Twin } from "./twin.ts";

interface DownloadsProps {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly caption: Caption;
  readonly twin: Twin;
  /** The picture as it stands in the page; null where none is drawn. */
  picture(): SVGSVGElement | null;
}

const formats = ["SVG", "PNG", "CSV"] as const;

/** The buttons by which a figure is taken along. */
export function Downloads({ name, caption, twin, picture }: DownloadsProps) {
  const [trouble, setTrouble] = useState("");
  const make = async (format: (typeof formats)[number]): Promise<Blob> => {
    if (format === "CSV") return new Blob([toCsv(twin)], { type: "text/csv;charset=utf-8" });
    const drawn = picture();
    if (drawn === null) throw new Error("There is no picture yet.");
    const svg = standaloneSvg(drawn, caption);
    return format === "SVG" ? new Blob([svg], { type: "image/svg+xml" }) : toPng(svg);
  };
  const download = (format: (typeof formats)[number]) =>
    make(format).then(
      (file) => {
        saveFile(`onrecord-${name}.${format.toLowerCase()}`, file);
        setTrouble("");
      },
      (error: unknown) => setTrouble(`No ${format} could be made: ${error instanceof Error ? error.message : error}`),
    );
  return (
    <>
      <fieldset className="figure-choice">
        <legend className="unseen">Download: {caption.title}</legend>
        {formats.map((format) => (
          <button key={format} type="button" className="quiet" onClick={() => download(format)}>
            <span className="unseen">Download as </span>
            {format}
          </button>
        ))}
      </fieldset>
      {trouble === "" ? null : (
        <p className="figure-trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
