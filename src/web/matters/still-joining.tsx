import { counted } from "../words/counted.ts";

interface StillJoiningProps {
  /** What was answered; nothing is said before that. */
  readonly answer: { readonly isJoined: boolean; readonly toJoin: number } | undefined;
}

/** Says that what is shown is not all yet, and how many reports are still to come. */
export function StillJoining({ answer }: StillJoiningProps) {
  return (
    <p className="still-joining" role="status">
      {answer === undefined || answer.isJoined
        ? null
        : `${counted(answer.toJoin, "report")} that came on record lately ${answer.toJoin === 1 ? "is" : "are"} still to be joined; this page is filled up by itself.`}
    </p>
  );
}
