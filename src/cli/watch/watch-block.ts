import { printable } from "../../util/printable.ts";
import { askWords } from "../../watch/asks.ts";
import { outputWords } from "../../watch/output.ts";
import type { Watch } from "../../watch/stored-watch.ts";
import { moment } from "../layout/correction-block.ts";
import { counted } from "../layout/counted.ts";
import { fieldLines } from "../layout/field-lines.ts";
import type { Style } from "../layout/style.ts";
import { wrap } from "../layout/wrap.ts";

/** A watch: what it looks for, where it tells, and how it stands. */
export function watchBlock(watch: Watch, style: Style): string {
  const { id, name, asks, outputs, pausedAt, ranAt, problem, alerts, waiting, failed } = watch;
  const paused = pausedAt === null ? "" : ` ${style.warning(`paused since ${moment(pausedAt)}`)}`;
  const told = [
    counted(alerts, "alert"),
    ...(waiting === 0 ? [] : [`${waiting} to be sent`]),
    ...(failed === 0 ? [] : [`${failed} given up`]),
  ];
  return [
    `${wrap(`${style.title(printable(name))} ${style.faint(`· ${id}`)}`, style.width)}${paused}`,
    fieldLines(
      [
        ["looks for", printable(askWords(asks))],
        ...outputs.map((output, at) => [at === 0 ? "tells" : "", printable(outputWords(output))] as const),
        ["last run", ranAt === null ? "not yet" : moment(ranAt)],
        ["told", told.join(", ")],
        ["problem", problem === null ? null : style.warning(printable(problem))],
      ],
      style,
    ),
  ].join("\n");
}
