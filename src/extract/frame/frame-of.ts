import { Commitment, Event, Restriction, Threat, Transfer, TransferItem } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import type { Answers } from "./answers.ts";
import type { Answer, EventFrame, Frame, FrameKind, RestrictionFrame, RoleWords } from "./frame.ts";
import type { WordRoles } from "./word-roles.ts";

/** What every frame has. */
interface Base {
  readonly trigger: Range;
  readonly probability: number;
  readonly logOdds: NonNullable<Frame["logOdds"]>;
  readonly roles: readonly RoleWords[];
  readonly said?: WordRoles;
}

/** A frame of a kind with what was answered about it; null where the answers are none that the record knows. */
export function frameOf(kind: FrameKind, base: Base, answers: Answers): Frame | null {
  switch (kind) {
    case "event":
      return eventOf(base, answers);
    case "transfer": {
      const stage = answers.likeliest("transfer", Transfer.shape.stage);
      const type = answers.likeliest("type", TransferItem.shape.type);
      return stage && type && { kind, ...base, stage, type };
    }
    case "commitment": {
      const form = answers.likeliest("commitment", Commitment.shape.form);
      const status = answers.likeliest("status", Commitment.shape.status);
      return form && status && { kind, ...base, form, status };
    }
    case "threat": {
      const form = answers.likeliest("threat", Threat.shape.form);
      return form && { kind, ...base, form };
    }
    case "restriction": {
      const form = answers.likeliest("restriction", Restriction.shape.form);
      return form && { kind, ...base, form, relation: relationOf(base, answers) };
    }
  }
}

function eventOf(base: Base, answers: Answers): EventFrame | null {
  const plover = answers.likeliest("event", Event.shape.plover);
  const occurrence = answers.likeliest("occurrence", Event.shape.occurrence);
  if (plover === null || occurrence === null) return null;
  const contexts = answers.all("contexts");
  return { kind: "event", ...base, plover, mode: modeOf(plover.value, answers), contexts, occurrence };
}

/** The likeliest of a category's own modes and none; the network names them "ASSAULT drone". */
function modeOf(category: string, answers: Answers): Answer<string> | null {
  const own = `${category} `;
  const [best] = answers.ranked("mode", (value) => value === "none" || value.startsWith(own));
  if (best === undefined || best.value === "none") return null;
  return { value: best.value.slice(own.length), probability: best.probability };
}

function relationOf(base: Base, answers: Answers): RestrictionFrame["relation"] {
  if (!base.roles.some(({ role }) => role === "breach")) return null;
  const [best] = answers.ranked("relation");
  if (best?.value !== "violates" && best?.value !== "accords") return null;
  return { value: best.value, probability: best.probability };
}
