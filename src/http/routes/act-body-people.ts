import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import {
  type AvoidanceGround,
  avoidanceGrounds,
  type CaseCommand,
  relations,
  type StepAssignee,
} from '../../kernel/process/index.ts';

const code = Type.String({ maxLength: 64 });
const person = Type.Object(
  { account: Type.String({ maxLength: 64 }) },
  { additionalProperties: false, description: '姓名以账号为准。The name is that of the account' },
);

/** Acts about who does a step, about cases under a case, about other cases and about recorded facts. */
export const actsAboutPeople = [
  'assign-step',
  'claim-step',
  'name-panel',
  'transfer',
  'receive-transfer',
  'close-gathering',
  'add-service',
  'link',
  'merge',
  'rectify',
  'stay-away',
  'ask-avoidance',
  'order-avoidance',
  'refuse-avoidance',
] as const;

/** What these acts take beside `step`, `form` and `reason`. */
export const fieldsAboutPeople = {
  to: Type.Optional(Type.Union([person, Type.Null()])),
  members: Type.Optional(Type.Array(person, { maxItems: 7 })),
  chair: Type.Optional(Type.String({ maxLength: 64 })),
  transfer: Type.Optional(code),
  office: Type.Optional(Type.String({ maxLength: 100 })),
  relation: Type.Optional(Type.Enum([...relations])),
  number: Type.Optional(
    Type.String({ maxLength: 40, description: '另一个办件的编号。The number of the other case' }),
  ),
  target: Type.Optional(
    Type.Object(
      {
        what: Type.Enum(['form', 'outcome', 'output']),
        step: Type.Optional(code),
        field: Type.Optional(code),
      },
      { additionalProperties: false, description: '更正的是哪一条记录。Which recorded fact is put right' },
    ),
  ),
  right: Type.Optional(Type.Unknown({ description: '本来应当是什么。What it should have been' })),
  shown: Type.Optional(Type.String({ maxLength: 2000, description: '依据什么更正。What shows it' })),
  ground: Type.Optional(code),
};

type About = {
  readonly act: (typeof actsAboutPeople)[number];
  readonly step?: string;
  readonly form?: Record<string, unknown>;
  readonly reason?: string | null;
} & { readonly [Field in keyof typeof fieldsAboutPeople]?: Type.Static<(typeof fieldsAboutPeople)[Field]> };

/** The command such a body asks for. Another case is named by its number; who asks must be able to see it. */
export function commandAboutPeople(body: About): Exclude<CaseCommand, { act: 'submit' }> {
  const step = body.step ?? '';
  const reason = body.reason ?? '';
  const other = { case: '', number: body.number ?? '' };
  switch (body.act) {
    case 'assign-step':
      return { act: 'assign-step', step, to: body.to == null ? null : unnamed(body.to) };
    case 'stay-away':
    case 'ask-avoidance':
      return { act: body.act, ground: groundOf(body.ground), reason };
    case 'order-avoidance':
      if (body.to == null) throw refuse('request.invalid', { count: 1 });
      return { act: 'order-avoidance', officer: unnamed(body.to), ground: groundOf(body.ground), reason };
    case 'refuse-avoidance':
      return { act: 'refuse-avoidance', reason };
    case 'claim-step':
    case 'close-gathering':
      return { act: body.act, step };
    case 'name-panel':
      return {
        act: 'name-panel',
        step,
        members: (body.members ?? []).map(unnamed),
        chair: body.chair ?? '',
      };
    case 'transfer':
      return {
        act: 'transfer',
        transfer: body.transfer ?? '',
        step: body.step ?? null,
        office: body.office ?? '',
        reason,
      };
    case 'receive-transfer':
      return { act: 'receive-transfer', step: body.step ?? null };
    case 'add-service':
      return { act: 'add-service', step, form: (body.form ?? {}) as JsonObject };
    case 'link':
      if (body.relation === undefined) throw refuse('request.invalid', { count: 1 });
      return { act: 'link', relation: body.relation, to: other };
    case 'merge':
      return { act: 'merge', into: { ...other, service: '' }, reason };
    case 'rectify':
      return {
        act: 'rectify',
        target: targetOf(body.target),
        value: (body.right ?? null) as Json,
        reason,
        evidence: body.shown ?? '',
      };
  }
}

/** The name comes from the account. */
function unnamed({ account }: { readonly account: string }): StepAssignee {
  return { account, name: '' };
}

function targetOf(target: About['target']): Extract<CaseCommand, { act: 'rectify' }>['target'] {
  const { what, step, field } = target ?? {};
  if (what === 'form' && field !== undefined) return { what, field };
  if (what === 'outcome' && step !== undefined) return { what, step };
  if (what === 'output' && step !== undefined && field !== undefined) return { what, step, field };
  throw refuse('request.invalid', { count: 1 });
}

/** Why somebody must stay away, out of the grounds there are. */
function groundOf(given: string | undefined): AvoidanceGround {
  const ground = avoidanceGrounds.find((each) => each === given);
  if (ground !== undefined) return ground;
  const all = avoidanceGrounds.join(', ');
  const message = { zh: `应为以下之一：${all}`, en: `must be one of ${all}` };
  throw refuse('request.invalid', { count: 1 }, [{ path: '/ground', message }]);
}
