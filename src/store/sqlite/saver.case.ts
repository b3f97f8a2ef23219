import { sampleRecord } from "../sample-record.case.ts";
import { openStore } from "./open.ts";

/** How many reports {@link savedRecord} goes through before it comes to the next version of the first. */
export const reportsInTurn = 4;

/** The `n`-th record that a saver saves: version `1 + n / reportsInTurn` of one of its reports. */
export function savedRecord(saver: string, n: number) {
  const version = 1 + Math.floor(n / reportsInTurn);
  const lines = Array.from(
    { length: 150 },
    (_, line) => `Speaker ${line % 9} said: words ${line} of version ${version}`,
  );
  return sampleRecord({ id: `${saver}-${n % reportsInTurn}`, lines });
}

// Run as a program: node saver.case.js FILE SAVER COUNT; prints a line for each record once it is saved.
const [, program, file, saver, count] = process.argv;
if (program === import.meta.filename && file !== undefined && saver !== undefined) {
  const store = await openStore({ file, busyTimeout: 60_000 });
  for (let n = 0; n < Number(count); n++) {
    const { outcome } = await store.save(savedRecord(saver, n), { model: "statements 1" });
    process.stdout.write(`${n} ${outcome}\n`);
  }
  await store.close();
}
