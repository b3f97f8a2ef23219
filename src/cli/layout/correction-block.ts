import type { ActorState, Correction } from "../../store/actors.ts";
import { printable } from "../../util/printable.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** A correction: its number, who made it and when, what it did from what to what, and whether it was undone. */
export function correctionBlock(correction: Correction, style: Style): string {
  const { id, by, at, undoneBy, undoneAt } = correction;
  const head = `${style.title(String(id))} ${style.faint(`· ${moment(at)} · ${printable(by)}`)}`;
  const undone =
    undoneBy === null || undoneAt === null
      ? []
      : [wrap(style.warning(`undone by ${printable(undoneBy)}, ${moment(undoneAt)}`), style.width, 2)];
  return [wrap(head, style.width), wrap(deed(correction), style.width, 2), ...undone].join("\n");
}

/** When something was done, to the minute. */
export function moment(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

const erased = "a name that was forgotten with its report";

function deed({ what, actor, target, before, after, parts }: Correction): string {
  const from = `${name(before)} (${actor})`;
  const to = target === null ? name(after) : `${name(after)} (${target})`;
  switch (what) {
    case "merge":
      return `merged ${from} into ${to}`;
    case "split": {
      const moved = parts.map(({ report, words }) =>
        words === null ? `all of ${report}` : `“${printable(words)}” in ${report}`,
      );
      return `split ${to} from ${from}: ${moved.join(", ")}`;
    }
    case "rename":
      return `renamed ${from} to ${to}`;
    case "correct":
      return `corrected ${actor}: ${changes(before, after).join("; ")}`;
  }
}

const name = ({ name: words }: ActorState) => printable(words ?? erased);

const codeNames = new Map([
  ["plover", "PLOVER"],
  ["cow", "COW"],
  ["gw", "Gleditsch-Ward"],
  ["wikidata", "Wikidata"],
]);

function changes(before: ActorState, after: ActorState): string[] {
  const one = (what: string, was: unknown, is: unknown) =>
    is === undefined ? [] : [`${what} ${printable(String(was ?? "none"))} → ${printable(String(is ?? "none"))}`];
  const codes = Object.entries(after.codes ?? {});
  const was = new Map(Object.entries(before.codes ?? {}));
  return [
    ...one("kind", before.kind, after.kind),
    ...one("country", before.country, after.country),
    ...codes.flatMap(([code, value]) => one(codeNames.get(code) ?? code, was.get(code), value)),
    ...(after.addRoles ?? []).map(({ title, former }) => `role added: ${former ? "former " : ""}${printable(title)}`),
    ...(after.removeRoles ?? []).map((title) => `role removed: ${printable(title)}`),
  ];
}
