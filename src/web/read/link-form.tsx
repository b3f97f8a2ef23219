import { type FormEvent, useState } from "react";

/** Where a link is pasted; several, with spaces or line breaks between them, are taken as well. */
export function LinkForm({ onLinks }: { readonly onLinks: (links: readonly string[]) => void }) {
  const [written, setWritten] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const links = written.split(/\s+/).filter((link) => link !== "");
    if (links.length === 0) return;
    onLinks(links);
    setWritten("");
  };
  return (
    <form className="link-form" onSubmit={submit}>
      <label htmlFor="link">A link to a page or a feed</label>
      <div>
        <input
          id="link"
          type="text"
          inputMode="url"
          placeholder="https://"
          autoComplete="off"
          spellCheck={false}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
        <button type="submit">Fetch and read</button>
      </div>
      <p className="how">Fetched politely: robots.txt is kept to, no script is run, no private address is asked.</p>
    </form>
  );
}
