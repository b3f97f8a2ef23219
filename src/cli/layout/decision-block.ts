import type { Decision } from "../../store/matters.ts";
import { printable } from "../../util/printable.ts";
import { moment } from "./correction-block.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** What a person decided about matters: its number, when, who, which entries, and whether it was undone. */
export function decisionBlock(decision: Decision, style: Style): string {
  const { id, what, entries, others, by, at, undoneBy, undoneAt } = decision;
  const ids = (refs: Decision["entries"]) => refs.map(({ entry }) => printable(entry)).join(", ");
  const did =
    what === "join" ? `joined ${ids(entries)} with ${ids(others)}` : `parted ${ids(entries)} from ${ids(others)}`;
  const undone =
    undoneBy === null || undoneAt === null
      ? []
      : [wrap(style.warning(`undone by ${printable(undoneBy)}, ${moment(undoneAt)}`), style.width, 2)];
  const head = `${style.title(String(id))} ${style.faint(`· ${moment(at)} · ${printable(by)}`)}`;
  return [wrap(head, style.width), wrap(did, style.width, 2), ...undone].join("\n");
}
