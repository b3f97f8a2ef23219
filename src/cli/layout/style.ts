import pc from "picocolors";

/** How parts of a page look; without colour, brackets stand where colour would mark content. */
export interface Style {
  readonly width: number;
  readonly title: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly speaker: (text: string) => string;
  readonly cue: (text: string) => string;
  readonly content: (text: string) => string;
  readonly warning: (text: string) => string;
}

const widest = 100;

/** The style for an output: colour when it is a terminal that wants it, its width up to 100 columns, 80 when unknown. */
export function styleFor(output: { readonly isTTY?: boolean; readonly columns?: number }): Style {
  const coloured = output.isTTY === true && pc.isColorSupported;
  const colour = pc.createColors(coloured);
  return {
    width: Math.max(40, Math.min(output.columns ?? 80, widest)),
    title: (text) => colour.bold(text),
    faint: (text) => colour.dim(text),
    speaker: (text) => colour.bold(colour.cyan(text)),
    cue: (text) => colour.yellow(text),
    content: (text) => (coloured ? colour.green(text) : `⟦${text}⟧`),
    warning: (text) => colour.red(text),
  };
}

const asItIs = (text: string) => text;

/** No style at all: words as they are, on one line. */
export const unstyled: Style = {
  width: Number.MAX_SAFE_INTEGER,
  title: asItIs,
  faint: asItIs,
  speaker: asItIs,
  cue: asItIs,
  content: asItIs,
  warning: asItIs,
};
