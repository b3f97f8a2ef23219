import { Command, Option } from "commander";
import { actorKinds } from "../../record/index.ts";
import type { ActorChange, ActorKind } from "../../store/actors.ts";
import { wholeNumber } from "../options.ts";
import { type CorrectingOptions, correcting, withCorrectingOptions } from "./correcting.ts";
import { withKnownCodes } from "./known-codes.ts";

interface CorrectOptions extends CorrectingOptions {
  readonly kind?: ActorKind;
  readonly country?: string;
  readonly plover?: string;
  readonly sector?: string;
  readonly cow?: number | "none";
  readonly gw?: number | "none";
  readonly wikidata?: string;
  readonly addRole?: readonly string[];
  readonly formerRole?: readonly string[];
  readonly removeRole?: readonly string[];
}

const code = (text: string) => (text === "none" ? text : wholeNumber(1, 9999)(text));

/** `onrecord actor correct ACTOR`: corrects what is known of an actor. */
export function actorCorrectCommand(): Command {
  return withCorrectingOptions(
    new Command("correct")
      .description("Correct an actor's kind, country, codes or roles, in all reports; `none` takes a value away.")
      .argument("<actor>", "the actor")
      .addOption(new Option("--kind <kind>", "what sort of actor it is").choices(actorKinds))
      .option("--country <code>", "its country (ISO 3166-1 alpha-3), or none")
      .option("--plover <code>", "its PLOVER actor code, such as KORGOV, or none")
      .option("--sector <code>", "its PLOVER sector, such as GOV, or none")
      .option("--cow <number>", "its Correlates of War number, or none", code)
      .option("--gw <number>", "its Gleditsch-Ward number, or none", code)
      .option("--wikidata <item>", "its Wikidata item, such as Q884, or none")
      .option("--add-role <title...>", "a role it has; shown in reports where the words stand beside a mention of it")
      .option("--former-role <title...>", "a role it had")
      .option("--remove-role <title...>", "a role it never had"),
  ).action((actor: string, options: CorrectOptions) =>
    correcting(options, (store) => store.actors.correct(actor, withKnownCodes(changeOf(options)), options.by)),
  );
}

function changeOf(options: CorrectOptions): ActorChange {
  const { kind, country, addRole = [], formerRole = [], removeRole } = options;
  return {
    kind,
    country: orNone(country),
    codes: {
      plover: orNone(options.plover),
      sector: orNone(options.sector),
      cow: orNone(options.cow),
      gw: orNone(options.gw),
      wikidata: orNone(options.wikidata),
    },
    addRoles: [
      ...addRole.map((title) => ({ title, former: false })),
      ...formerRole.map((title) => ({ title, former: true })),
    ],
    removeRoles: removeRole,
  };
}

function orNone<V>(value: V | "none" | undefined): V | null | undefined {
  return value === "none" ? null : value;
}
