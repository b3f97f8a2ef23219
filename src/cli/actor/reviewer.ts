import { userInfo } from "node:os";
import { Option } from "commander";

/** Who makes a correction. */
export const byOption = () =>
  new Option("--by <name>", "who makes the correction, as the history gives it")
    .env("ONRECORD_BY")
    .default(userName(), "your user name");

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container's user may have a number only.
    return "unknown";
  }
}
