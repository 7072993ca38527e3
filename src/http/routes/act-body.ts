import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import { fileLimits } from '../../kernel/file/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { CaseCommand } from '../../kernel/process/index.ts';
import { actsAboutPeople, commandAboutPeople, fieldsAboutPeople } from './act-body-people.ts';

const reason = Type.String({ maxLength: 2000 });
const version = Type.Integer({
  minimum: 1,
  description: '屏幕上那个办件的版本。The version of the case that was on the screen',
});

const evidence = Type.Object(
  {
    text: Type.String({ maxLength: 2000 }),
    files: Type.Array(Type.String({ maxLength: 128 }), { maxItems: 20 }),
  },
  {
    additionalProperties: false,
    description: '证据：文字，以及文件的地址。What shows it: words, and files by their address',
  },
);

/** What a person may ask of a case; which of them now is said by the case's `moves`. */
export const ActBody = Type.Object(
  {
    version,
    act: Type.Enum([
      'resubmit',
      'accept',
      'request-correction',
      'refuse-acceptance',
      'complete-step',
      'suspend',
      'resume',
      'accept-with-tolerance',
      'request-extension',
      'decide-extension',
      'submit-material',
      'check-obligation',
      'note',
      'withdraw',
      'reopen',
      'rate',
      ...actsAboutPeople,
    ]),
    form: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    items: Type.Optional(
      Type.Array(
        Type.Object({
          field: Type.Union([Type.String({ maxLength: 200 }), Type.Null()]),
          text: Type.String({ minLength: 1, maxLength: 500 }),
        }),
        { maxItems: 50 },
      ),
    ),
    step: Type.Optional(Type.String({ maxLength: 64 })),
    outcome: Type.Optional(Type.String({ maxLength: 64 })),
    reason: Type.Optional(Type.Union([reason, Type.Null()])),
    output: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    suspension: Type.Optional(Type.String({ maxLength: 64 })),
    note: Type.Optional(reason),
    extension: Type.Optional(Type.String({ maxLength: 64 })),
    value: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 366 })),
    obligation: Type.Optional(Type.String({ maxLength: 64 })),
    obligations: Type.Optional(Type.Array(Type.String({ maxLength: 64 }), { maxItems: 20 })),
    evidence: Type.Optional(evidence),
    files: Type.Optional(
      Type.Array(Type.String({ format: 'uuid' }), {
        maxItems: fileLimits.inAct,
        description:
          '随此操作提交的文件，先为这个办件上传。Files handed in with it, sent for this case before',
      }),
    ),
    late: Type.Optional(
      Type.Object(
        {
          occurredAt: Type.String({
            format: 'date-time',
            description: '法律上发生的时间。When it legally happened',
          }),
          evidence,
        },
        { additionalProperties: false, description: '事后补记。It happened before it is written down' },
      ),
    ),
    stars: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
    comment: Type.Optional(reason),
    ...fieldsAboutPeople,
  },
  { additionalProperties: false },
);
export type ActBody = Type.Static<typeof ActBody>;

/** The command a body asks for. `late` goes with any act; whether it may is for the decision to say. */
export function commandOf(body: ActBody): Exclude<CaseCommand, { act: 'submit' }> {
  const command = plainCommandOf(body);
  return body.late === undefined ? command : { ...command, late: body.late };
}

function plainCommandOf(body: ActBody): Exclude<CaseCommand, { act: 'submit' }> {
  switch (body.act) {
    case 'resubmit':
      return { act: 'resubmit', form: (body.form ?? {}) as JsonObject };
    case 'request-correction':
      return { act: 'request-correction', items: body.items ?? [] };
    case 'refuse-acceptance':
      return { act: 'refuse-acceptance', reason: body.reason ?? '', note: body.note ?? '' };
    case 'complete-step':
      return {
        act: 'complete-step',
        step: body.step ?? '',
        outcome: body.outcome ?? '',
        reason: body.reason ?? null,
        output: (body.output ?? {}) as JsonObject,
      };
    case 'suspend':
      return {
        act: 'suspend',
        suspension: body.suspension ?? '',
        note: body.note ?? '',
        evidence: body.evidence ?? null,
      };
    case 'accept-with-tolerance':
      return { act: 'accept-with-tolerance', obligations: body.obligations ?? [] };
    case 'request-extension':
      return {
        act: 'request-extension',
        extension: body.extension ?? '',
        value: body.value ?? 0,
        reason: body.reason ?? '',
      };
    case 'decide-extension':
      return {
        act: 'decide-extension',
        ...(body.step !== undefined && { step: body.step }),
        granted: isFirst(body.outcome, 'granted', 'refused'),
        reason: body.reason ?? '',
      };
    case 'submit-material':
      return {
        act: 'submit-material',
        obligation: body.obligation ?? '',
        evidence: body.evidence ?? { text: '', files: [] },
      };
    case 'check-obligation':
      return {
        act: 'check-obligation',
        obligation: body.obligation ?? '',
        kept: isFirst(body.outcome, 'kept', 'broken'),
        reason: body.reason ?? '',
      };
    case 'note':
      return { act: 'note', note: body.note ?? '' };
    case 'withdraw':
      return { act: 'withdraw', reason: body.reason ?? '' };
    case 'reopen':
      return {
        act: 'reopen',
        reason: body.reason ?? '',
        ...(body.ground === undefined ? {} : { ground: body.ground }),
      };
    case 'rate': {
      const { stars } = body;
      if (stars === undefined) throw refuse('request.invalid', { count: 1 });
      return { act: 'rate', stars: stars as 1 | 2 | 3 | 4 | 5, comment: body.comment ?? '' };
    }
    case 'accept':
    case 'resume':
      return { act: body.act };
    default:
      return commandAboutPeople({ ...body, act: body.act });
  }
}

/** Which of two answers was given. A third, or none, is neither: nothing is decided by leaving it out. */
function isFirst(given: string | undefined, first: string, second: string): boolean {
  if (given === first) return true;
  if (given === second) return false;
  const message = { zh: `应为 ${first} 或 ${second}`, en: `must be ${first} or ${second}` };
  throw refuse('request.invalid', { count: 1 }, [{ path: '/outcome', message }]);
}
