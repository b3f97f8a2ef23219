import type { MouseEvent, ReactNode } from "react";
import { go } from "../address/address.ts";

interface MarkLinkProps {
  readonly href: string;
  /** What it is, for those who do not see it; shown when pointed at. */
  readonly label: string;
  readonly className?: string;
  readonly isChosen?: boolean;
  readonly children: ReactNode;
}

/** A mark of a picture that leads to the entries behind it. */
export function MarkLink({ href, label, className, isChosen = false, children }: MarkLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a
      href={href}
      aria-label={label}
      aria-current={isChosen ? "true" : undefined}
      className={`mark${className === undefined ? "" : ` ${className}`}`}
      onClick={open}
    >
      <title>{label}</title>
      {children}
    </a>
  );
}
