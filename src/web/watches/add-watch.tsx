import { type FormEvent, useState } from "react";
import { WatchAnswer } from "../../http/watch-answers.ts";
import { type Asks, askWords } from "../../watch/asks.ts";
import { go, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { Refusal, type ShownProblem } from "../fetch/ask.ts";
import { sendJson } from "../fetch/send.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { askedFor } from "../search/asked.ts";
import { visible } from "../words/visible.ts";
import { asksOf } from "./asks-of.ts";

const allFindings: Asks = { find: "findings", rules: [], verdicts: [], files: [] };

/** Saves the search that stands in the address as a watch, or all findings. */
export function AddWatch({ onAdded }: { onAdded(): void }) {
  const { query } = useAddress();
  const asked = askedFor(query);
  const search = asked === null ? null : asksOf(asked);
  const asks = search ?? allFindings;
  const [name, setName] = useState("");
  const [refused, setRefused] = useState<ShownProblem | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    sendJson("/api/watches", { name: name.trim() === "" ? askWords(asks) : name, asks }, WatchAnswer)
      .then(() => {
        setRefused(null);
        setName("");
        go("/watches", "replace");
        onAdded();
      })
      .catch((error: unknown) => {
        if (error instanceof Refusal) setRefused(error.problem);
      });
  };
  return (
    <form className="add-watch" onSubmit={add}>
      <h2>{search === null ? "Watch for findings" : "Save this search as a watch"}</h2>
      <p>
        It looks for <code>{visible(askWords(asks))}</code> in all that comes on record from now on.{" "}
        {search === null ? <Link href="/">Search first to watch for entries.</Link> : null}
      </p>
      <label htmlFor="watch-name">Name</label>
      <div className="add-watch-line">
        <input
          id="watch-name"
          type="text"
          maxLength={500}
          value={name}
          placeholder={visible(askWords(asks))}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit">Watch</button>
      </div>
      {refused === null ? null : <ProblemNote problem={refused} />}
    </form>
  );
}
