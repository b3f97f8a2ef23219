import { Command } from "commander";
import { reviewAcceptCommand } from "./accept.ts";
import { reviewAddCommand } from "./add.ts";
import { reviewAgreementCommand } from "./agreement.ts";
import { reviewCommentCommand } from "./comment.ts";
import { reviewCorrectCommand } from "./correct.ts";
import { reviewErrorsCommand } from "./errors.ts";
import { reviewExportCommand } from "./export.ts";
import { reviewHistoryCommand } from "./history.ts";
import { reviewQueueCommand } from "./queue.ts";
import { reviewRedoCommand } from "./redo.ts";
import { reviewRejectCommand } from "./reject.ts";
import { reviewSettleCommand } from "./settle.ts";
import { reviewUndoCommand } from "./undo.ts";

/** `onrecord review ...`: what people decide about entries. */
export function reviewCommand(): Command {
  return new Command("review")
    .description(
      "Check entries and put them right. What you decide is kept apart from what was read: it holds when a report is read again, in a later version as far as its words stand there, and can be undone.",
    )
    .helpCommand("help [command]", "print help for a command")
    .addCommand(reviewQueueCommand())
    .addCommand(reviewAcceptCommand())
    .addCommand(reviewRejectCommand())
    .addCommand(reviewCorrectCommand())
    .addCommand(reviewAddCommand())
    .addCommand(reviewCommentCommand())
    .addCommand(reviewSettleCommand())
    .addCommand(reviewHistoryCommand())
    .addCommand(reviewUndoCommand())
    .addCommand(reviewRedoCommand())
    .addCommand(reviewAgreementCommand())
    .addCommand(reviewErrorsCommand())
    .addCommand(reviewExportCommand());
}
