import type { ActorCodes, Mention } from "../../record/index.ts";
import type { ActorInFull } from "../../store/actors.ts";
import { printable } from "../../util/printable.ts";
import { moment } from "./correction-block.ts";
import { counted } from "./counted.ts";
import { entryBlock, reportLine } from "./entry-block.ts";
import { fieldLines } from "./field-lines.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** One actor over all reports: what it is, where reports speak of it, and what it says. */
export function actorPage(actor: ActorInFull, style: Style): string {
  const { id, name, kind, country, reports, entries, mentions, spoken } = actor;
  const head = [kind === "unknown" ? "kind not known" : kind, country ?? "country not known", id];
  const counts = [counted(reports, "report"), counted(entries, "entry", "entries")].join(", ");
  return [
    `${wrap(style.title(printable(name)), style.width)}\n${wrap(style.faint([...head, counts].join(" · ")), style.width)}`,
    fieldLines(fields(actor), style),
    ...section(
      "Where reports speak of it",
      mentions.map(({ report, mentions: at }) => mentionsBlock(reportLine(report), report.id, at, style)),
      style,
    ),
    ...section(
      "What it says",
      spoken.map((entry) => entryBlock(entry, style)),
      style,
    ),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

function fields(actor: ActorInFull): [string, string | null][] {
  const { names, roles, codes, mergedIds, namesakes, sectorsApart, correctedBy } = actor;
  const many = (count: number) => (count > 1 ? ` (${count})` : "");
  return [
    ["names", names.map(({ words, mentions }) => printable(words) + many(mentions)).join(", ") || null],
    [
      "roles",
      roles
        .map(({ title, former, mentions }) => `${former ? "former " : ""}${printable(title)}${many(mentions)}`)
        .join("; ") || null,
    ],
    ["codes", codeLine(codes)],
    ["read as", mergedIds.map(printable).join(", ") || null],
    [
      "maybe the same",
      namesakes.map(({ id, country }) => `${printable(id)} (${country ?? "country not known"})`).join(", ") || null,
    ],
    ["maybe several", sectorsApart.length === 0 ? null : `reports give sectors ${sectorsApart.join(" and ")}`],
    ["corrected", correctedBy === null ? null : `by ${printable(correctedBy.name)}, ${moment(correctedBy.version)}`],
  ];
}

function codeLine({ plover, sector, cow, gw, wikidata }: ActorCodes): string | null {
  const known = [
    plover === null ? null : `PLOVER ${plover}`,
    sector === null ? null : `sector ${sector}`,
    cow === null ? null : `COW ${cow}`,
    gw === null ? null : `Gleditsch-Ward ${gw}`,
    wikidata === null ? null : `Wikidata ${wikidata}`,
  ].filter((words) => words !== null);
  return known.length === 0 ? null : printable(known.join(" · "));
}

function mentionsBlock(report: string, id: string, mentions: readonly Mention[], style: Style): string {
  const at = mentions.map(({ start, end, text }) => `${printable(text)} ${style.faint(`${id}:${start}-${end}`)}`);
  return `${wrap(report, style.width)}\n${wrap(at.join(" · "), style.width, 2)}`;
}

function section(title: string, blocks: readonly string[], style: Style): string[] {
  return blocks.length === 0 ? [] : [style.title(title), ...blocks];
}
