import { useEffect } from "react";
import { MatterAnswer, type ToldMatter } from "../../http/matter-answers.ts";
import { Link } from "../address/link.tsx";
import { useJoinedAnswer } from "../fetch/use-joined-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { WaitingView } from "../parts/waiting-view.tsx";
import { namesFrom } from "../words/names.ts";
import { says } from "../words/says.ts";
import { Agreement } from "./agreement.tsx";
import { ByHand } from "./by-hand.tsx";
import { MatterHeading } from "./matter-heading.tsx";
import { Quotations } from "./quotations.tsx";
import { Sources } from "./sources.tsx";
import { StillJoining } from "./still-joining.tsx";
import { Voices } from "./voices.tsx";
import { VoicesTimeline } from "./voices-timeline.tsx";

/** One matter: who asserts and denies it, from how many sources, in which words, what changed and does not agree. */
export function MatterView({ id }: { readonly id: string }) {
  const { data, problem, retry } = useJoinedAnswer(`/api/matters/${encodeURIComponent(id)}`, MatterAnswer);
  const matter = data?.matter;
  useEffect(() => {
    document.title = `${matter === undefined ? "A matter" : titleOf(matter)} · Onrecord`;
  }, [matter]);
  if (problem !== undefined) {
    return (
      <main id="main" className="column">
        <ProblemNote problem={problem} retry={retry} />
      </main>
    );
  }
  if (matter === undefined) {
    return <WaitingView>Opening the matter…</WaitingView>;
  }
  return (
    <main id="main" className="wide-column matter">
      <p className="back">
        <Link href="/matters">Matters</Link>
      </p>
      <MatterHeading matter={matter} />
      <StillJoining answer={data} />
      <div className="matter-told">
        <Voices matter={matter} />
        <Sources matter={matter} />
      </div>
      <VoicesTimeline matter={matter} of={titleOf(matter)} />
      <Agreement matter={matter} />
      <Quotations matter={matter} />
      <ByHand matter={matter} onDecided={retry} />
    </main>
  );
}

function titleOf({ told }: ToldMatter): string {
  const [first] = told;
  if (first === undefined) return "A matter";
  const { who, how } = says(first.entry, namesFrom(first.names));
  return `${who}, ${how}`;
}
