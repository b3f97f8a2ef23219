import { printable } from "../../util/printable.ts";
import { type Alert, alertLines } from "../../watch/alert.ts";
import { moment } from "../layout/correction-block.ts";
import type { Style } from "../layout/style.ts";
import { wrap } from "../layout/wrap.ts";

/** An alert as people read it. */
export function alertBlock(alert: Alert, style: Style): string {
  const head = `${style.title(printable(alert.title))} ${style.faint(`· ${moment(alert.at)} · ${alert.id}`)}`;
  return [wrap(head, style.width), ...alertLines(alert).map((line) => wrap(printable(line), style.width, 2))].join(
    "\n",
  );
}
