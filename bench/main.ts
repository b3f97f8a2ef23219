import { statements } from "./statements.ts";

const benches: Record<string, () => Promise<void>> = { statements };
const name = process.argv[2] ?? "";
const bench = benches[name];
if (bench === undefined) {
  process.stderr.write(`Received: ${name || "nothing"}. Allowed: ${Object.keys(benches).join(", ")}.\n`);
  process.exit(2);
}
await bench();
