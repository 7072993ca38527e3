import { Type } from 'typebox';
import { bases, closed, code, duty, expression, limit, registerWrites, text } from './schema-parts.ts';

/** The shape of `obligation-declaration.ts`. */
export const obligations = Type.Array(
  closed({
    code,
    name: text,
    kind: Type.Union([Type.Literal('tolerance'), Type.Literal('commitment')]),
    basis: bases,
    when: Type.Optional(expression),
    material: Type.Optional(code),
    within: Type.Optional(limit),
    obtained: Type.Optional(closed({ register: code, key: expression, when: Type.Optional(expression) })),
    check: Type.Optional(closed({ by: duty, within: limit, notBefore: Type.Optional(limit) })),
    breach: closed({
      basis: bases,
      notice: text,
      writes: Type.Optional(registerWrites),
      revokes: Type.Optional(Type.Array(code, { minItems: 1 })),
      reopens: Type.Optional(code),
    }),
  }),
  { minItems: 1 },
);
