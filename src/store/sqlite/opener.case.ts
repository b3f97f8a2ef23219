import { openStore } from "./open.ts";

// Run as a program: node opener.case.js FILE; says when it begins to open the store.
const [, program, file] = process.argv;
if (program === import.meta.filename && file !== undefined) {
  process.stdout.write("opening\n");
  await (await openStore({ file })).close();
}
