/** Hatchings by which standings differ without colour; they stand once in a picture, before what uses them. */
export function StandingDefs({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern
        id={`${prefix}-talked-of`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M1 0V6" className="hatch hatch-talked-of" />
      </pattern>
      <pattern id={`${prefix}-denied`} width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M0 0L7 7M7 0L0 7" className="hatch hatch-denied" />
      </pattern>
    </defs>
  );
}
