import type { ReactNode } from "react";

interface LabelledProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A control within a field, under its label; the control's own name for screen readers says it as well. */
export function Labelled({ label, children }: LabelledProps) {
  return (
    <span className="labelled">
      <span className="label" aria-hidden="true">
        {label}
      </span>
      {children}
    </span>
  );
}
