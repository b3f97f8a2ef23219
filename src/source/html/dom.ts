/** What is used of a node of a page. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  readonly previousSibling: PageNode | null;
}

/** What is used of an element of a page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
  readonly innerHTML: string;
  closest(selector: string): PageElement | null;
  append(...nodes: PageNode[]): void;
  replaceWith(node: PageNode): void;
  remove(): void;
}

/** What is used of a page. */
export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  createElement(name: string): PageElement;
}

/** The words of an element, its white space made one space. */
export function wordsOf(node: PageNode | null): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim();
}
