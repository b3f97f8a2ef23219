import { Command } from "commander";
import { agreementOf } from "../../query/review/agreement.ts";
import { decidedEntries } from "../../query/review/decided-entries.ts";
import { agreementPage } from "../layout/agreement-page.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

/** `onrecord review agreement [REVIEWER...]`: how far reviewers agree. */
export function reviewAgreementCommand(): Command {
  return new Command("agreement")
    .description(
      "Say how far reviewers agree about the entries that two of them or more decided about: Krippendorff's alpha for each field, and where they differ.",
    )
    .argument("[reviewer...]", "only these reviewers; all by default")
    .addOption(dbOption())
    .addOption(jsonOption("it"))
    .action((reviewers: readonly string[], { db, json }: { readonly db: string; readonly json?: true }) =>
      withStore(db, async (store) => {
        const decided = decidedEntries(await store.reviews.all());
        const agreement = agreementOf(decided, reviewers.length === 0 ? undefined : reviewers);
        await print(json ? JSON.stringify(agreement) : agreementPage(agreement, styleFor(process.stdout)));
      }),
    );
}
