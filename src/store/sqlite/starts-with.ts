import type { Expression, ExpressionBuilder, ReferenceExpression, SqlBool } from "kysely";

const lastCharacter = "\u{10ffff}";

/** The condition that a column begins with these characters, in a form that uses the column's index. */
export function startsWith<T, N extends keyof T>(
  field: ExpressionBuilder<T, N>,
  column: ReferenceExpression<T, N>,
  prefix: string,
): Expression<SqlBool> {
  return field.between(column, prefix, prefix + lastCharacter);
}
