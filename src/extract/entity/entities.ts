import {
  apart,
  endsInOneSentence,
  type Heads,
  probabilityOf,
  type ReadText,
  type ReadWindow,
  SpanScores,
} from "../../model/index.ts";
import type { Range } from "../../text/index.ts";
import { type EntityLabel, isEntityLabel } from "./labels.ts";

/** A name or a value as it stands in the text; entities nest, never cross, and stay in a sentence. */
export interface Entity {
  readonly label: EntityLabel;
  readonly range: Range;
  /** Words [first, last) of the text. */
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/** The names and values of a text by their first word, longer first; of two that cross the likelier stays. */
export function extractEntities(heads: Pick<Heads, "entities">, read: ReadText): Entity[] {
  return read.windows.flatMap((window) => inWindow(heads.entities, read, window));
}

function inWindow(layout: Heads["entities"], read: ReadText, window: ReadWindow): Entity[] {
  const { labels, queryWidth, widths } = layout;
  const spans = new SpanScores({ labels: labels.length, queryWidth, widths }, window.entities);
  const found = spans.above(0, labels.length, endsInOneSentence(read.text, window.first, window.last));
  return apart(found).flatMap(({ first, last, label, score }) => {
    const name = labels[label];
    const start = read.text.words[window.first + first]?.start ?? 0;
    const end = read.text.words[window.first + last - 1]?.end ?? 0;
    if (!isEntityLabel(name)) return [];
    const place = { range: { start, end }, first: window.first + first, last: window.first + last };
    return [{ label: name, ...place, probability: probabilityOf(score) }];
  });
}
