/** Says that what is shown is not all yet. */
export function StillJoining({ isJoined }: { readonly isJoined: boolean }) {
  return (
    <p className="still-joining" role="status">
      {isJoined ? null : "Reports that came on record lately are still being joined; this page is filled up by itself."}
    </p>
  );
}
