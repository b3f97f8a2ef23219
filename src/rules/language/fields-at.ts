import { z } from "zod";

/** The fields that a shape takes at a path; none where it takes no fields there. */
export function fieldsAt(shape: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = path.reduce<readonly z.ZodType[]>(
    (shapes, step) => shapes.flatMap((one) => partsAt(one, step)),
    opened(shape),
  );
  return [...new Set(found.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])))];
}

/** What a shape takes under a key or place. */
function partsAt(shape: z.ZodType, step: PropertyKey): z.ZodType[] {
  if (shape instanceof z.ZodObject) return typesIn([Reflect.get(shape.shape, step)]);
  if (shape instanceof z.ZodArray) return typesIn([shape.element]);
  return shape instanceof z.ZodRecord ? typesIn([shape.valueType]) : [];
}

/** The shapes that a shape is, or may be. */
function opened(shape: z.ZodType): z.ZodType[] {
  if (shape instanceof z.ZodUnion) return typesIn(shape.options);
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return typesIn([shape.unwrap()]);
  return shape instanceof z.ZodPipe ? typesIn([shape.in]) : [shape];
}

const typesIn = (found: readonly unknown[]): z.ZodType[] =>
  found.flatMap((one) => (one instanceof z.ZodType ? opened(one) : []));
