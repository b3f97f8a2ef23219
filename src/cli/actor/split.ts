import { Command, InvalidArgumentError, Option } from "commander";
import { actorKinds } from "../../record/index.ts";
import type { ActorKind, MentionAt } from "../../store/actors.ts";
import { type CorrectingOptions, correcting, withCorrectingOptions } from "./correcting.ts";
import { withKnownCodes } from "./known-codes.ts";

interface SplitOptions extends CorrectingOptions {
  readonly name: string;
  readonly mention?: readonly MentionAt[];
  readonly report?: readonly string[];
  readonly kind?: ActorKind;
  readonly country?: string;
}

/** `onrecord actor split ACTOR`: makes a new actor of some of its mentions, or of all in some reports. */
export function actorSplitCommand(): Command {
  return withCorrectingOptions(
    new Command("split")
      .description(
        "Make a new actor of some mentions of another, or of all its mentions in some reports. Nothing is known of it but what you give.",
      )
      .argument("<actor>", "the actor that is more than one")
      .requiredOption("--name <name>", "the new actor's name")
      .option(
        "--mention <place...>",
        "words to move, as REPORT:START-END; `onrecord actor show` prints them so",
        mentions,
      )
      .option("--report <id...>", "reports in which all mentions move (the beginning of an id is enough)")
      .addOption(new Option("--kind <kind>", "what sort of actor the new one is").choices(actorKinds))
      .option("--country <code>", "its country (ISO 3166-1 alpha-3)"),
  ).action((actor: string, { by, name, mention = [], report = [], kind, country, ...options }: SplitOptions) =>
    correcting({ by, ...options }, async (store) => {
      const whole = async (id: string) => (await store.report(id)).record.report.id;
      const reports: string[] = [];
      for (const id of report) reports.push(await whole(id));
      const placed: MentionAt[] = [];
      for (const at of mention) placed.push({ ...at, report: await whole(at.report) });
      return store.actors.split(actor, withKnownCodes({ name, mentions: placed, reports, kind, country }), by);
    }),
  );
}

function mentions(place: string, before: readonly MentionAt[] | undefined): MentionAt[] {
  const [, report, start, end] = /^(.+):(\d{1,9})[-–](\d{1,9})$/u.exec(place) ?? [];
  if (report === undefined)
    throw new InvalidArgumentError("Allowed: REPORT:START-END, such as r-1dac7852f85e:120-125.");
  return [...(before ?? []), { report, start: Number(start), end: Number(end) }];
}
