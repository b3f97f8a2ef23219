import type { ShownProblem } from "../fetch/ask.ts";
import { visible } from "../words/visible.ts";

/** A problem as it is: what went wrong, what was received, what is allowed, what to do. */
export function ProblemNote({ problem, retry }: { readonly problem: ShownProblem; readonly retry?: () => void }) {
  const lines = [
    ["Received", problem.received],
    ["Allowed", problem.allowed],
    ["To do", problem.advice],
  ] as const;
  return (
    <div className="problem" role="alert">
      <h2>{visible(problem.message)}</h2>
      <dl>
        {lines.map(([label, text]) =>
          text === undefined ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{visible(text)}</dd>
            </div>
          ),
        )}
      </dl>
      {retry === undefined ? null : (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
