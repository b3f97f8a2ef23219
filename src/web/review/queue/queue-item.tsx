import type { QueueAnswer } from "../../../http/review-answers.ts";
import { Link } from "../../address/link.tsx";
import { KindSign } from "../../parts/kind-sign.tsx";
import { kindWords } from "../../words/kind-words.ts";
import { namesFrom } from "../../words/names.ts";
import { says } from "../../words/says.ts";
import { sourceWords } from "../../words/source-words.ts";
import { visible } from "../../words/visible.ts";
import { queueAddress } from "./next-in-queue.ts";

interface QueueItemProps {
  readonly item: QueueAnswer["items"][number];
  readonly kind: string | null;
}

/** An entry that waits, and why it is worth a look. */
export function QueueItem({ item: { entry, names, report, why }, kind }: QueueItemProps) {
  const { who, how, what } = says(entry, namesFrom(names));
  return (
    <li>
      <Link className={`hit ${entry.kind}`} href={queueAddress(report.id, entry.id, kind)}>
        <span className="hit-head">
          <KindSign kind={entry.kind} />
          <span className="kind-name">{kindWords[entry.kind][0]}</span>
          <bdi className="who">{who}</bdi>
          <span className="how">{how}</span>
        </span>
        {what === "" ? null : <bdi className="snippet">{what}</bdi>}
        <span className="queue-why">{why}</span>
        <bdi className="facts">{visible(report.title ?? sourceWords(report.source))}</bdi>
      </Link>
    </li>
  );
}
