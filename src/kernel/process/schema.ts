import { Type } from 'typebox';
import { outcomeClasses } from './definition.ts';
import { deliveryWays } from './events.ts';
import { obligations } from './obligation-schema.ts';
import {
  addable,
  gathers,
  joint,
  merging,
  migrations,
  offeredTo,
  panel,
  rectification,
  reopening,
  separate,
  transfers,
} from './people-schema.ts';
import {
  bases,
  closed,
  code,
  duty,
  expression,
  expressions,
  filled,
  json,
  limit,
  namedOffice,
  registerReads,
  registerWrites,
  text,
  triggers,
} from './schema-parts.ts';
import { stretches } from './stretch-schema.ts';
import { acceptance, backdating, extensions, limits, remedies, suspensions } from './time-schema.ts';

/* The closed shape of a definition. `check.ts` adds what a shape cannot say. */

const by = Type.Union([
  duty,
  namedOffice,
  joint,
  panel,
  closed({ applicant: Type.Literal(true) }),
  closed({ outside: code, party: expression }),
  closed({ system: Type.Literal(true) }),
  closed({ service: code }),
]);

const stepOutcome = closed({
  code,
  name: text,
  favourable: Type.Boolean(),
  reason: Type.Optional(Type.Literal('required')),
  asks: Type.Optional(Type.Array(filled, { minItems: 1, uniqueItems: true })),
  notBefore: Type.Optional(Type.String({ minLength: 1 })),
  notAfter: Type.Optional(Type.String({ minLength: 1 })),
  sets: Type.Optional(expressions),
  writes: Type.Optional(registerWrites),
  corrects: Type.Optional(
    closed({ register: expression, key: expression, field: expression, value: expression }),
  ),
  limits: Type.Optional(closed({ promised: Type.Optional(limit), statutory: Type.Optional(limit) })),
  owes: Type.Optional(Type.Array(code, { minItems: 1 })),
  keeps: Type.Optional(Type.Array(code, { minItems: 1 })),
  issues: Type.Optional(
    Type.Array(closed({ type: code, replaces: Type.Optional(Type.Literal(true)), content: expressions })),
  ),
  tells: Type.Optional(closed({ zh: expression, en: expression })),
  withdraws: Type.Optional(Type.Array(closed({ type: code, number: expression, basis: bases }))),
  ends: Type.Optional(
    Type.Array(closed({ when: Type.Optional(expression), outcome: code }), { minItems: 1 }),
  ),
});

const step = closed({
  code,
  name: text,
  kind: Type.Union(
    [
      'review',
      'inspect',
      'decide',
      'works',
      'external',
      'pay',
      'sign',
      'deliver',
      'amend',
      'service',
      'gather',
      'automatic',
    ].map((kind) => Type.Literal(kind)),
  ),
  by,
  after: Type.Optional(
    Type.Union([
      closed({ all: triggers, atLeast: Type.Optional(Type.Integer({ minimum: 1 })) }),
      closed({ any: triggers }),
    ]),
  ),
  rounds: Type.Optional(closed({ most: Type.Integer({ minimum: 1 }), basis: bases })),
  gathers: Type.Optional(gathers),
  addable: Type.Optional(addable),
  when: Type.Optional(expression),
  limit: Type.Optional(limit),
  uncounted: Type.Optional(bases),
  form: Type.Optional(json),
  suggests: Type.Optional(expressions),
  amends: Type.Optional(Type.Array(filled)),
  needs: Type.Optional(Type.Array(filled, { uniqueItems: true })),
  outcomes: Type.Array(stepOutcome, { minItems: 1 }),
  deemed: Type.Optional(closed({ outcome: code, basis: bases })),
  stepUp: Type.Optional(Type.Boolean()),
  preview: Type.Optional(Type.Literal(true)),
  delivers: Type.Optional(Type.Union(deliveryWays.map((way) => Type.Literal(way)))),
  heldBack: Type.Optional(Type.Array(filled, { uniqueItems: true, minItems: 1 })),
  awaits: Type.Optional(closed({ clock: expression, outcome: code })),
  reads: Type.Optional(registerReads),
  days: Type.Optional(closed({ entry: filled, leaving: Type.Integer({ minimum: 0 }), basis: bases })),
  offers: Type.Optional(closed({ entry: filled, of: expression })),
  pool: Type.Optional(
    Type.Union([
      closed({ entry: filled, from: expression, to: expression }),
      closed({
        entry: filled,
        register: code,
        where: expressions,
        until: Type.Optional(closed({ field: filled, day: expression })),
        lacking: Type.Array(
          closed({ register: code, suffix: Type.Optional(expression), besides: Type.Optional(json) }),
        ),
      }),
    ]),
  ),
  rules: Type.Optional(
    Type.Array(closed({ when: expression, outcome: code, reason: Type.Optional(text) }), { minItems: 1 }),
  ),
  onDay: Type.Optional(expression),
  calls: Type.Optional(closed({ operation: code, payload: expressions })),
  opens: Type.Optional(closed({ form: expressions })),
  follows: Type.Optional(
    Type.Partial(Type.Record(Type.Union(outcomeClasses.map((each) => Type.Literal(each))), code)),
  ),
});

export const serviceDefinitionSchema = closed({
  code,
  version: Type.Integer({ minimum: 1 }),
  kind: Type.Union([Type.Literal('service'), Type.Literal('bundle')]),
  name: text,
  summary: text,
  basis: bases,
  keywords: Type.Optional(Type.Array(filled)),
  subject: Type.Optional(closed({ zh: expression, en: expression, open: Type.Optional(Type.Literal(true)) })),
  openedBy: Type.Union(
    ['applicant', 'joining', 'parent', 'reaction', 'office'].map((who) => Type.Literal(who)),
  ),
  figures: Type.Optional(closed({ from: expression, to: expression, entries: Type.Record(filled, code) })),
  statement: Type.Optional(
    closed({
      entry: filled,
      from: expression,
      to: expression,
      plan: Type.Optional(expression),
      region: Type.Optional(expression),
      year: Type.Optional(expression),
      former: Type.Optional(expression),
      paper: closed({
        kind: filled,
        written: code,
        issue: filled,
        sentOn: filled,
        to: filled,
        copies: filled,
        open: filled,
      }),
    }),
  ),
  asEnterprise: Type.Optional(filled),
  offeredTo: Type.Optional(offeredTo),
  realName: Type.Optional(
    closed({
      level: Type.Union(['counter', 'source', 'licence'].map((level) => Type.Literal(level))),
      basis: bases,
    }),
  ),
  identityCheck: Type.Optional(
    closed({
      gives: Type.Union(['counter', 'source', 'licence'].map((level) => Type.Literal(level))),
      most: closed({
        times: Type.Literal(1),
        basis: bases,
        fact: Type.Optional(filled),
      }),
    }),
  ),
  signing: Type.Optional(
    closed({
      before: Type.Union([Type.Literal('required'), Type.Literal('offered')]),
      unless: Type.Optional(expression),
      signers: Type.Array(closed({ code, name: text, persons: expression }), { minItems: 1 }),
      basis: bases,
    }),
  ),
  form: json,
  materials: Type.Optional(
    Type.Array(
      closed({
        code,
        name: text,
        when: Type.Optional(expression),
        basis: Type.Optional(bases),
        from: Type.Optional(
          Type.Union(['applicant', 'certificate', 'exchange', 'form'].map((source) => Type.Literal(source))),
        ),
        certificate: Type.Optional(
          closed({
            type: code,
            number: Type.Optional(expression),
            says: Type.Optional(Type.Record(Type.String(), expression)),
          }),
        ),
      }),
    ),
  ),
  acceptance: Type.Optional(acceptance),
  remedies: Type.Optional(remedies),
  limits,
  stretches: Type.Optional(stretches),
  suspensions: Type.Optional(suspensions),
  extensions: Type.Optional(extensions),
  backdating: Type.Optional(backdating),
  obligations: Type.Optional(obligations),
  opener: Type.Optional(duty),
  readers: Type.Optional(Type.Array(duty, { minItems: 1 })),
  transfers: Type.Optional(transfers),
  reopening: Type.Optional(reopening),
  rectification: Type.Optional(rectification),
  merging: Type.Optional(merging),
  separate: Type.Optional(separate),
  migrations: Type.Optional(migrations),
  steps: Type.Array(step, { minItems: 1 }),
  outcomes: Type.Array(
    closed({ code, name: text, class: Type.Union(outcomeClasses.map((each) => Type.Literal(each))) }),
    { minItems: 1 },
  ),
  withdrawal: Type.Optional(
    Type.Array(
      closed({
        when: Type.Optional(expression),
        outcome: code,
        reads: Type.Optional(registerReads),
        writes: Type.Optional(registerWrites),
      }),
      { minItems: 1 },
    ),
  ),
  fee: closed({ amountFen: expression, basis: bases, note: Type.Optional(text) }),
  visits: Type.Integer({ minimum: 0 }),
});
