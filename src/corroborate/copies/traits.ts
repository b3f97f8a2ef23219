import type { Report } from "../../record/index.ts";
import { dayOfIso } from "../../util/civil-day.ts";
import { hash32 } from "./hash.ts";

/** What tells of a report, beside its words, whether it is the copy or the source. */
export interface Traits {
  /** The day it was published; null where not known. */
  readonly published: number | null;
  /** Whether it credits an agency. */
  readonly credited: boolean;
  /** Whether it calls itself an update. */
  readonly updated: boolean;
  /** A hash of where it comes from: the outlet that it names, or the host or folder of its source. */
  readonly outlet: number;
}

const updateTitle = /^(?:update|wrapup|refile|corrected)\b ?\d*|\bupdated?\)?$/iu;

/** The traits of a report. */
export function traitsOf({ published, agencies, notices, title, outlet, source }: Report): Traits {
  return {
    published: published === null ? null : dayOfIso(published),
    credited: agencies.length > 0,
    updated: notices.some(({ kind }) => kind === "update") || (title !== null && updateTitle.test(title.trim())),
    outlet: hash32(outlet?.text.toLowerCase() ?? placeOf(source)),
  };
}

/** The host of an address, the folder of a file. */
function placeOf(source: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(source)?.[1];
  return host ?? source.slice(0, source.lastIndexOf("/") + 1);
}
