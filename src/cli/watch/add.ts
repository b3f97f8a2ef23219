import { resolve } from "node:path";
import { Command, Option } from "commander";
import { verdicts } from "../../rules/finding/finding.ts";
import { printable } from "../../util/printable.ts";
import { refusalOf } from "../../util/refusal.ts";
import { Asks } from "../../watch/asks.ts";
import { type Output, Output as OutputShape, type Secret } from "../../watch/output.ts";
import { askedEntries, type EntryOptions, withEntryOptions } from "../entry-options.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";
import { notYetOnRecord } from "./not-yet-on-record.ts";
import { usage } from "./usage.ts";
import { watchBlock } from "./watch-block.ts";

interface AddOptions extends EntryOptions {
  readonly findings?: true;
  readonly rule?: readonly string[];
  readonly verdict?: readonly (typeof verdicts)[number][];
  readonly rules?: readonly string[];
  readonly terminal?: true;
  readonly jsonl?: string;
  readonly atom?: string;
  readonly webhook?: string;
  readonly webhookSecretEnv?: string;
  readonly webhookSecretFile?: string;
  readonly mailTo?: readonly string[];
  readonly mailFrom?: string;
  readonly smtp?: string;
  readonly smtpUser?: string;
  readonly smtpPasswordEnv?: string;
  readonly smtpPasswordFile?: string;
  readonly db: string;
  readonly json?: true;
}

/** `onrecord watch add NAME [WORDS]`: a saved query, or rules, to run on every new report. */
export function watchAddCommand(): Command {
  return withEntryOptions(
    new Command("add")
      .description(
        "Save a query as `onrecord search` takes it, or rules, to run on every report that comes on record from now on. What it finds is told once: a copy of a report, a report read again, or another start of the program tells nothing again. Without an output it tells in the terminal.",
      )
      .argument("<name>", "its name, unlike that of any other watch")
      .argument("[words...]", "words that all have to occur; a phrase goes in quotation marks"),
  )
    .option("--findings", "findings of all rules that are new, have changed or are gone")
    .option("--rule <id...>", "... of these rules only")
    .addOption(new Option("--verdict <verdict...>", "... of this strength only").choices(verdicts))
    .option("--rules <file...>", "rules (.yaml) and facts (.csv) of your own, beside those that come with onrecord")
    .option("--terminal", "tell in the terminal, after a reading or by `onrecord watch run`")
    .option("--jsonl <file>", "add each alert to this file, a line of JSON each")
    .option("--atom <file>", "write the alerts as an Atom feed into this file")
    .option("--webhook <url>", "post each alert to this address, signed (Standard Webhooks), until it is taken")
    .option("--webhook-secret-env <name>", "environment variable that has the secret to sign with")
    .option("--webhook-secret-file <file>", "file that has the secret to sign with")
    .option("--mail-to <address...>", "send each alert by mail to these addresses")
    .option("--mail-from <address>", "the sender's address")
    .option("--smtp <url>", "the mail server, as smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT")
    .option("--smtp-user <name>", "user of the mail server")
    .option("--smtp-password-env <name>", "environment variable that has the user's password")
    .option("--smtp-password-file <file>", "file that has the user's password")
    .addOption(dbOption())
    .addOption(jsonOption("the watch"))
    .action(async (name: string, words: string[], options: AddOptions) => {
      const { addWatch } = await import("../../watch/index.ts");
      const [asks, outputs] = [asksOf(words, options), outputsOf(options)];
      return withStore(options.db, async (store) => {
        const watch = await addWatch(store, { name, asks, outputs });
        const notes = asks.find === "entries" ? await notYetOnRecord(store, asks.asked) : [];
        for (const note of notes) process.stderr.write(`${printable(note)}\n`);
        await print(options.json ? JSON.stringify(watch) : watchBlock(watch, styleFor(process.stdout)));
      });
    });
}

/** @throws {OnrecordError} `usage` where both a query and findings are asked for, or a filter cannot be. */
function asksOf(words: readonly string[], options: AddOptions): Asks {
  const { findings, rule = [], verdict = [], rules = [] } = options;
  const asked = Object.fromEntries(Object.entries(askedEntries(options)).filter(([, value]) => value !== undefined));
  const query = words.length > 0 || Object.keys(asked).length > 0;
  const checks = findings === true || rule.length + verdict.length + rules.length > 0;
  if (query && checks) {
    const received = [...words, ...Object.keys(asked)].join(" ");
    throw usage(
      "A watch looks for entries or for findings, not for both.",
      received,
      "one of them",
      "Make two watches.",
    );
  }
  const asks = checks
    ? { find: "findings", rules: rule, verdicts: verdict, files: rules.map((file) => resolve(file)) }
    : { find: "entries", words: words.length === 0 ? null : typed(words), asked };
  const parsed = Asks.safeParse(asks);
  if (parsed.success) return parsed.data;
  const refusal = refusalOf(Asks, asks);
  const received = refusal === null ? words.join(" ") : `${refusal.path.split(".").at(-1)} ${refusal.received}`;
  throw usage("The watch cannot look for this.", received, refusal?.allowed ?? "", "Change it.");
}

/** An argument that the shell has unquoted was a phrase. */
const typed = (words: readonly string[]) =>
  words.map((word) => (/\s/.test(word) && !word.includes('"') && words.length > 1 ? `"${word}"` : word)).join(" ");

function outputsOf(options: AddOptions): Output[] {
  const { terminal, jsonl, atom, webhook } = options;
  const outputs: Output[] = [
    ...(terminal ? [{ by: "terminal" } as const] : []),
    ...(jsonl === undefined ? [] : [{ by: "jsonl", path: resolve(jsonl) } as const]),
    ...(atom === undefined ? [] : [{ by: "atom", path: resolve(atom) } as const]),
    ...(webhook === undefined ? [] : [webhookOf(webhook, options)]),
    ...mailOf(options),
  ];
  return outputs.length === 0 ? [{ by: "terminal" }] : outputs;
}

function webhookOf(url: string, { webhookSecretEnv, webhookSecretFile }: AddOptions): Output {
  const secret = secretIn(webhookSecretEnv, webhookSecretFile);
  if (secret !== null) return checked({ by: "webhook", url, secret });
  throw usage(
    "A webhook is signed, and there is no secret to sign with.",
    url,
    "--webhook-secret-env NAME or --webhook-secret-file FILE",
    "Put a secret there that only you and the receiver know.",
  );
}

function mailOf({ mailTo, mailFrom, smtp, smtpUser, smtpPasswordEnv, smtpPasswordFile }: AddOptions): Output[] {
  if (mailTo === undefined) return [];
  if (smtp === undefined || mailFrom === undefined) {
    const received = `--mail-to ${mailTo.join(" ")}`;
    throw usage("Mail needs a server and a sender.", received, "--smtp URL and --mail-from ADDRESS", "Give both.");
  }
  const password = secretIn(smtpPasswordEnv, smtpPasswordFile);
  return [checked({ by: "mail", server: smtp, user: smtpUser ?? null, password, from: mailFrom, to: [...mailTo] })];
}

const secretIn = (env: string | undefined, file: string | undefined): Secret | null =>
  env !== undefined ? { env } : file !== undefined ? { file: resolve(file) } : null;

function checked(output: Output): Output {
  const parsed = OutputShape.safeParse(output);
  if (parsed.success) return parsed.data;
  const refusal = refusalOf(OutputShape, output);
  const received =
    output.by === "mail"
      ? `${output.from}, ${output.to.join(", ")}, ${withoutPassword(output.server)}`
      : output.by === "webhook"
        ? withoutPassword(output.url)
        : output.by;
  throw usage(
    `The ${refusal?.path.split(".")[0] || "output"} cannot be used.`,
    received,
    refusal?.allowed ?? "",
    "Change it.",
  );
}

/** An address as it may be shown. */
const withoutPassword = (url: string) => url.replace(/:[^:@/]*@/u, ":...@");
