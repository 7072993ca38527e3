import { Type } from 'typebox';
import { bases, closed, code, duty, expression, limit, text, triggers } from './schema-parts.ts';
import { namedDay } from './time-schema.ts';

/* The shape of `stretch-declaration.ts`. */

export const stretches = Type.Array(
  closed({
    code,
    name: text,
    from: triggers,
    to: triggers,
    when: Type.Optional(expression),
    limits: Type.Optional(Type.Array(limit, { minItems: 1 })),
    until: Type.Optional(namedDay),
    pauses: Type.Optional(Type.Array(closed({ step: code, basis: bases }), { minItems: 1 })),
    by: Type.Optional(duty),
  }),
  { minItems: 1 },
);
