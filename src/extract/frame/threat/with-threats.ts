import { overlaps, type Range } from "../../../text/index.ts";
import { productOf } from "../confidence.ts";
import type { Frame, ThreatFrame } from "../frame.ts";
import { isParty } from "../is-party.ts";
import { insertInOrder, rolesInOrder } from "../text-order.ts";

/**
 * The model's frames with the threats that the form of a sentence shows: one that both tell keeps the model's parties and
 * takes the sentence's clauses.
 */
export function withThreats(frames: readonly Frame[], told: readonly ThreatFrame[]): Frame[] {
  let found = [...frames];
  for (const one of told) {
    const whole = { start: Math.min(...starts(one)), end: Math.max(...ends(one)) };
    const same = found.flatMap((other) => (other.kind === "threat" && isWithin(other, whole) ? [other] : []));
    const [known, ...again] = same.sort((a, b) => b.probability - a.probability);
    if (known === undefined) {
      insertInOrder(found, one);
      continue;
    }
    // One sentence's threat is one: the model may see it in the warning and in what is threatened.
    found = found.filter((other) => !again.some((frame) => frame === other));
    const at = found.indexOf(known);
    const parties = known.roles.filter(isParty);
    found[at] = {
      ...known,
      probability: Math.max(known.probability, one.probability),
      roles: rolesInOrder([...parties, ...one.roles]),
      form: {
        value: one.form.value,
        probability: Math.max(one.form.probability, known.form.value === one.form.value ? known.form.probability : 0),
        ...(one.rule === undefined ? {} : { rule: one.rule }),
      },
      // The words of reserving a right say it themselves; a condition may be harmless, as the model judges.
      ...(one.form.value === "reserved-right" ? { agreed: productOf(one) } : {}),
    };
  }
  return found;
}

function isWithin(frame: Frame, whole: Range): boolean {
  return (
    overlaps(frame.trigger, whole) ||
    frame.roles.some(({ role, range }) => role === "condition" && overlaps(range, whole))
  );
}

const starts = ({ trigger, roles }: Frame) => [trigger.start, ...roles.map(({ range }) => range.start)];
const ends = ({ trigger, roles }: Frame) => [trigger.end, ...roles.map(({ range }) => range.end)];
