import { Type } from 'typebox';
import { limitRules, limitUnits } from '../time/limit.ts';

/* The pieces that the shapes of declarations share. */

/** An object with these members and no others. */
export const closed = <Properties extends Parameters<typeof Type.Object>[0]>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });

export const filled = Type.String({ minLength: 1, maxLength: 2000 });
export const code = Type.String({ pattern: '^[a-z][a-z0-9.-]*$', maxLength: 64 });
export const text = closed({ zh: filled, en: filled });
export const expression = Type.String({ minLength: 1, maxLength: 2000 });
export const expressions = Type.Record(Type.String(), expression);

const basis = Type.Union([
  closed({ plan: code, measure: filled }),
  closed({ law: filled, article: filled }),
  closed({ standard: filled, clause: Type.Optional(filled) }),
  closed({ custom: text }),
]);
export const bases = Type.Array(basis, { minItems: 1 });
export const choice = closed({ code, name: text });
export const json = Type.Record(Type.String(), Type.Unknown());

const date = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

export const limit = closed({
  when: Type.Optional(expression),
  whom: Type.Optional(text),
  // 0 is the same day; what else may not be counted, `limitFault` says.
  value: Type.Number({ minimum: 0 }),
  unit: Type.Union(limitUnits.map((unit) => Type.Literal(unit))),
  basis: bases,
  rule: Type.Optional(Type.Union(limitRules.map((rule) => Type.Literal(rule)))),
  fact: Type.Optional(filled),
  from: Type.Optional(date),
  until: Type.Optional(date),
  alsoOpen: Type.Optional(Type.Literal(true)),
});

export const triggers = Type.Array(
  closed({ step: code, outcomes: Type.Optional(Type.Array(code, { minItems: 1 })) }),
  { minItems: 1 },
);

export const duty = closed({ duty: code });
export const namedOffice = closed({
  office: expression,
  name: text,
  leadsOf: Type.Optional(filled),
});

export const ofPerson = Type.Literal('person');

export const registerReads = Type.Array(
  closed({
    as: filled,
    register: code,
    key: expression,
    of: Type.Optional(ofPerson),
    lookup: Type.Optional(code),
  }),
);

export const registerWrites = Type.Array(
  closed({
    register: code,
    key: expression,
    of: Type.Optional(ofPerson),
    when: Type.Optional(expression),
    act: Type.Union(['create', 'change', 'put', 'close'].map((act) => Type.Literal(act))),
    content: expressions,
  }),
);
