import { userInfo } from "node:os";
import { Option } from "commander";

/** Who makes a correction, or whatever else is said of them. */
export const byOption = (what = "who makes the correction, as the history gives it") =>
  new Option("--by <name>", what).env("ONRECORD_BY").default(userName(), "your user name");

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container's user may have a number only.
    return "unknown";
  }
}
