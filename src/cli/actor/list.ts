import { Command, Option } from "commander";
import { actorKinds } from "../../record/index.ts";
import type { ActorKind } from "../../store/actors.ts";
import { actorRows } from "../layout/actor-rows.ts";
import { styleFor } from "../layout/style.ts";
import { nothingFound } from "../nothing-found.ts";
import { dbOption, jsonOption, limitOption, skipOption } from "../options.ts";
import { partOfList } from "../part-of-list.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

interface ListOptions {
  readonly kind?: ActorKind;
  readonly country?: string;
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord actor list [WORDS]`: the actors on record. */
export function actorListCommand(): Command {
  return new Command("list")
    .description("List actors, those that most reports speak of first.")
    .argument("[words...]", "words that all occur in one of the actor's names")
    .addOption(new Option("--kind <kind>", "actors of this kind").choices(actorKinds))
    .option("--country <code>", "actors of this country (ISO 3166-1 alpha-3, such as KOR)")
    .addOption(dbOption())
    .addOption(jsonOption("rows"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action((words: string[], { db, kind, country, json, limit, skip }: ListOptions) =>
      withStore(db, async (store) => {
        const name = words.length === 0 ? undefined : words.join(" ");
        const { rows: actors, tellMore } = await partOfList({ limit, skip }, (page) =>
          store.actors.list({ name, kind, country: country?.toUpperCase(), ...page }),
        );
        if (json) for (const actor of actors) await print(JSON.stringify(actor));
        else if (actors.length > 0) await print(actorRows(actors, styleFor(process.stdout)));
        else await print(await nothingFound(store, "No actors.", { name }));
        tellMore();
      }),
    );
}
