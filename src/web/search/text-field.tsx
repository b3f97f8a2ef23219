import { useEffect, useId, useState } from "react";
import { setQuery } from "../address/address.ts";

interface TextFieldProps {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly asked: string;
}

/** Words that are asked for once the field is left, or with Enter. */
export function TextField({ name, label, placeholder, asked }: TextFieldProps) {
  const id = useId();
  const [written, setWritten] = useState(asked);
  useEffect(() => setWritten(asked), [asked]);
  const take = () => {
    if (written.trim() !== asked) setQuery({ [name]: written.trim() });
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={written}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
    </div>
  );
}
