import type { AlignedSentences } from "../../corroborate/copies/index.ts";
import type { CopyBasis, CopyKind } from "../../store/copies.ts";
import { printable } from "../../util/printable.ts";
import { counted } from "../layout/counted.ts";
import { sourceName } from "../layout/report-heading.ts";
import type { Style } from "../layout/style.ts";
import { wrap } from "../layout/wrap.ts";
import type { ComparedLink, ComparedMember } from "./compared-copies.ts";

const kinds: Readonly<Record<CopyKind, string>> = {
  exact: "exact copy",
  "light-edit": "lightly edited copy",
  rewrite: "rewrite",
  excerpt: "excerpt",
  update: "update",
};

const bases: Readonly<Record<CopyBasis, string>> = {
  time: "published later",
  credit: "the other credits an agency",
  "update-mark": "calls itself an update",
  containment: "a part of the other",
  unstated: "which of the two is the copy is not known",
};

/** In what order sentences are shown, by what differs in them. */
const places: Readonly<Record<AlignedSentences["differ"], number>> = { facts: 0, words: 1, nothing: 2 };

/** A cluster laid out to be read: its source, and each copy with what it copies and sentences that say the same. */
export function clusterPage(members: readonly ComparedMember[], sentences: number, style: Style): string {
  const blocks = members.map((member) => {
    const links = member.copies.map((link) => linkBlock(member, link, sentences, style));
    return [
      heading(member, style),
      ...(links.length === 0 ? [wrap("the source, as far as is known", style.width, 2)] : links),
    ].join("\n");
  });
  const foot = style.faint(`${counted(members.length, "report")} that count as one source.`);
  return [...blocks, foot].join("\n\n");
}

function heading({ id, title, source, published, agencies }: ComparedMember, style: Style): string {
  const name = printable(title ?? sourceName(source));
  const credits = agencies.length === 0 ? [] : [`credits ${agencies.map(printable).join(", ")}`];
  const line = [sourceName(source), published ?? "date not known", id, ...credits].map(printable).join(" · ");
  return `${wrap(style.title(name), style.width)}\n${wrap(style.faint(line), style.width)}`;
}

function linkBlock(member: ComparedMember, link: ComparedLink, most: number, style: Style): string {
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const line = `${kinds[link.kind]} of ${link.source}: ${percent(link.shareOfCopy)} of it, ${percent(link.shareOfSource)} of that one; ${bases[link.basis]}`;
  const ofOtherFacts = link.sentences.filter(({ differ }) => differ === "facts").length;
  const facts =
    ofOtherFacts === 0 ? [] : [wrap(`names or numbers differ in ${counted(ofOtherFacts, "sentence")}`, style.width, 4)];
  // What was changed on the way is what a reader looks for.
  const shown = [...link.sentences]
    .sort((a, b) => places[a.differ] - places[b.differ])
    .slice(0, most)
    .flatMap(({ copy, source: from }) => [
      wrap(`here   ${style.content(words(member.text, copy))}`, style.width, 4),
      wrap(`there  ${style.content(words(link.sourceText, from))}`, style.width, 4),
    ]);
  const left = link.sentences.length - Math.min(most, link.sentences.length);
  const more =
    left === 0 || most === 0 ? [] : [wrap(style.faint(`and ${counted(left, "more sentence")}`), style.width, 4)];
  return [wrap(line, style.width, 2), ...facts, ...shown, ...more].join("\n");
}

const words = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  printable(text.slice(start, end));
