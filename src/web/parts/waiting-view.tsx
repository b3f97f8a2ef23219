/** A view whose answer has not come yet. */
export function WaitingView({ children }: { readonly children: string }) {
  return (
    <main id="main" className="column">
      <p className="waiting">{children}</p>
    </main>
  );
}
