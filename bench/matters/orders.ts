import type { ReportRecord } from "../../src/record/index.ts";
import { chance } from "../chance.ts";
import { byDay, type RealGroup, scoreGroups } from "./real-groups.ts";

const times = 10;
const seed = 11;

/** F1 of pairs of real groups where the articles of each day come on record in other orders, and where all of them do. */
export async function orderFigures(
  groups: readonly RealGroup[],
  records: ReadonlyMap<string, ReportRecord>,
): Promise<string> {
  const random = chance(seed);
  const shuffled = () =>
    [...records.values()]
      .map((record) => ({ record, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ record }) => record);
  const figures = async (inOrder: () => readonly ReportRecord[]) => {
    const found: number[] = [];
    for (let time = 0; time < times; time++) {
      const { gold, found: all, right } = await scoreGroups(groups, records, inOrder());
      found.push((200 * right) / Math.max(1, gold + all));
    }
    const mean = found.reduce((sum, one) => sum + one, 0) / times;
    const spread = Math.sqrt(found.reduce((sum, one) => sum + (one - mean) ** 2, 0) / times);
    return `F1 ${mean.toFixed(1)} on average, spread ${spread.toFixed(1)}, ${Math.min(...found).toFixed(1)} to ${Math.max(...found).toFixed(1)}\n`;
  };
  return `${times} orders of the articles of a day   ${await figures(() => byDay(shuffled()))}${times} orders of all articles        ${await figures(shuffled)}`;
}
