import { type Command, Option } from "commander";
import type { AskedEntries } from "../query/asked-entries.ts";
import { Certainty, Event, entryKinds, ploverCategories, Transfer } from "../record/index.ts";
import { reviewedChoices } from "../store/reviews.ts";
import { day, withoutCopiesOption } from "./options.ts";

/** What {@link withEntryOptions} adds. */
export interface EntryOptions extends Omit<AskedEntries, "copies"> {
  readonly withoutCopies?: true;
}

/** Adds the options that say which entries. */
export function withEntryOptions(command: Command): Command {
  return command
    .addOption(new Option("--kind <kind>", "entries of this kind").choices(entryKinds))
    .option("--speaker <name>", "statements of speakers whose name has these words")
    .option("--report <id>", "entries of this report (the beginning of its id is enough)")
    .option("--actor <actor>", "entries that this actor speaks or takes part in (its id or name)")
    .addOption(
      new Option("--agent <actor>", "entries in which this actor acts, supplies, is bound, threatens or imposes"),
    )
    .addOption(new Option("--supplier <actor>", "transfers that this actor supplies").conflicts(["agent"]))
    .option("--recipient <actor>", "entries in which this actor receives, is acted upon, threatened or restricted")
    .option("--claimant <actor>", "entries that this actor claims or denies")
    .option("--denied-by <actor>", "entries that this actor denies, and statements in which it denies something")
    .option(
      "--item <name>",
      "transfers of this: words, a weapon or sort of weapon under any of its names, or a category of the UN Register (such as III)",
    )
    .addOption(new Option("--plover <category>", "events of this PLOVER category").choices(ploverCategories))
    .addOption(new Option("--occurrence <how>", "events that stand so").choices(Event.shape.occurrence.options))
    .addOption(new Option("--stage <stage>", "transfers that have come so far").choices(Transfer.shape.stage.options))
    .addOption(
      new Option("--certainty <degree>", "entries that are so certain").choices(Certainty.shape.modality.options),
    )
    .addOption(
      new Option("--polarity <which>", "entries said to be so, or not so").choices(Certainty.shape.polarity.options),
    )
    .option("--place <name>", "entries whose place has this name, or is in this country (such as VNM)")
    .option("--date <day>", "entries whose date is or has this day, as YYYY-MM-DD", day)
    .option("--from <day>", "entries of this day or later", day)
    .option("--to <day>", "entries of this day or earlier", day)
    .addOption(
      new Option(
        "--reviewed <how>",
        "entries as reviewers left them: any for those that somebody decided about and that stand; rejected ones are found by nothing else",
      ).choices(reviewedChoices),
    )
    .addOption(withoutCopiesOption());
}

/** What the options ask for. */
export function askedEntries(options: EntryOptions): AskedEntries {
  const { kind, speaker, report, actor, agent, supplier, recipient, claimant, deniedBy, plover } = options;
  const { occurrence, stage, certainty, polarity, item, place, date, from, to, reviewed, withoutCopies } = options;
  const parties = { actor, agent, supplier, recipient, claimant, deniedBy };
  const standing = { plover, occurrence, stage, certainty, polarity };
  const copies = withoutCopies ? ("without" as const) : undefined;
  return { kind, speaker, report, ...parties, ...standing, item, place, date, from, to, reviewed, copies };
}
