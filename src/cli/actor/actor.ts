import { Command } from "commander";
import { actorCorrectCommand } from "./correct.ts";
import { withDossier } from "./dossier.ts";
import { actorHistoryCommand } from "./history.ts";
import { actorListCommand } from "./list.ts";
import { actorMergeCommand } from "./merge.ts";
import { actorRenameCommand } from "./rename.ts";
import { actorShowCommand } from "./show.ts";
import { actorSplitCommand } from "./split.ts";
import { actorUndoCommand } from "./undo.ts";

/** `onrecord actor ...`: who acts and speaks over all reports, and what people correct about them. */
export function actorCommand(): Command {
  return withDossier(new Command("actor"))
    .description(
      "Show an actor's dossier (`onrecord actor NAME`): what it says, does, owes and threatens, who speaks of it, a timeline, and where its position changed. Or look up who acts and speaks over all reports, and correct it. Corrections are kept apart from what was read: they hold when a report is read again, and can be undone. An actor is given by its id, the beginning of it, its name, or words that only its names have.",
    )
    .helpCommand("help [command]", "print help for a command")
    .addCommand(actorListCommand())
    .addCommand(actorShowCommand())
    .addCommand(actorMergeCommand())
    .addCommand(actorSplitCommand())
    .addCommand(actorRenameCommand())
    .addCommand(actorCorrectCommand())
    .addCommand(actorUndoCommand())
    .addCommand(actorHistoryCommand());
}
