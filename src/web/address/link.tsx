import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { go } from "./address.ts";

/** A link inside the page: opens without loading anew, and in a new tab as any link does. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
    if (!href.includes("#")) window.scrollTo(0, 0);
  };
  return <a {...rest} href={href} onClick={open} />;
}
