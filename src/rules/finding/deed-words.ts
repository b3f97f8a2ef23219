import type { Deed, Role } from "../deed/deed.ts";

/** What an entry says, in a few words of our own and its own: `Russia to North Korea, “weapons”`. */
export function deedWords(deed: Deed): string {
  const { entry } = deed;
  const names = (role: Role) => {
    const parties = deed.partiesOf(role);
    const known = parties.filter(({ states, groups }) => states.length + groups.length > 0);
    return (known.length > 0 ? known : parties).map(({ name }) => name).join(" and ");
  };
  const someone = (role: Role) => names(role) || "somebody not named";
  switch (entry.kind) {
    case "transfer": {
      const goods = entry.items.map(({ text }) => `“${text}”`).join(", ") || "goods that are not named";
      return `${someone("supplier")} to ${someone("recipient")}, ${goods}`;
    }
    case "event": {
      const words = entry.trigger[0] ?? entry.evidence[0];
      const upon = names("recipients");
      return `${someone("actors")}${upon === "" ? "" : ` on ${upon}`}, “${words?.text ?? ""}”`;
    }
    case "commitment":
      return `${someone("parties")}: ${entry.form} “${(entry.obligation[0] ?? entry.evidence[0])?.text ?? ""}”`;
    case "threat":
      return `${someone("issuer")}: threat “${(entry.consequence[0] ?? entry.evidence[0])?.text ?? ""}”`;
    case "restriction":
      return `${entry.form} “${(entry.instrument[0] ?? entry.evidence[0])?.text ?? ""}”`;
    case "statement":
      return `${someone("speaker")}: “${(entry.content[0] ?? entry.evidence[0])?.text ?? ""}”`;
  }
}
