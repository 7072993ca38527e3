import type { Basis } from '../../kernel/basis.ts';
import { choice, day, schemaOf } from '../../kernel/form/field-makers.ts';
import type { Field, FormSchema } from '../../kernel/form/schema.ts';
import type {
  Expression,
  OfficeActor,
  RegisterWrite,
  StepDefinition,
  StretchDeclaration,
  Trigger,
} from '../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import type { Text } from '../../kernel/text.ts';

/** In what the works of one utility differ from those of another. */
type Works = {
  /** 接网工程, 燃气外线: how they are called. */
  readonly name: Text;
  /** Of the connection that they are part of, and of the register in which everybody reads how they stand. */
  readonly service: string;
  readonly register: string;
  readonly registerName: Text;
  /** Whoever builds and tells. */
  readonly by: OfficeActor;
  /** In the order in which works go on. */
  readonly stages: readonly (readonly [code: string, zh: string, en: string])[];
  /** Where the case has the day by which they are to be done (`data.agreedOn`) for good. */
  readonly contracted: Trigger;
  /** Where they are built. */
  readonly built: readonly Trigger[];
  /** In which cases they are not the customer's own. */
  readonly when: Expression;
  readonly basis: readonly Basis[];
  /** Why none of this is time of handling. */
  readonly uncounted: readonly Basis[];
  /** What else the register says of them; its values are written with every news. */
  readonly says: Readonly<Record<string, { readonly field: Field; readonly value: Expression }>>;
};

type Tracked = {
  readonly register: RegisterDefinition;
  /** How they stand from now on, for a step that brings more than news; `more` is what it brings. */
  readonly standsNow: (more?: RegisterWrite['content'], when?: Expression) => RegisterWrite;
  readonly news: StepDefinition;
  readonly delay: StepDefinition;
  readonly promised: StretchDeclaration;
};

const region: Field = {
  type: 'string',
  'x-code-list': 'city.regions',
  'x-text': { title: { zh: '所在地区', en: 'County or district' } },
};

function convention(zh: string, en: string): readonly Basis[] {
  return [{ custom: { zh: `${zh}（服务约定）`, en: `${en} (service convention)` } }];
}

/**
 * 契约制、快递式查询 (plan 3 (三)2): works outside the boundary that are built for the customer are done by a day that was
 * contracted, and followed like a parcel. Each stage is told with a picture, each delay with its reason and the new day;
 * whether they are in time goes by the day that was contracted. The customer reads it in the case, everybody in a register,
 * which does not say whose they are.
 *
 * The case keeps `agreedOn` and `signedOn` (the step `contracted` sees to them), `builtOn`, `stage`, `stageOn`,
 * `worksNews`, `putOffTo`, `delays` and `worksDelays`.
 */
export function trackedWorks(works: Works): Tracked {
  const register = registerOf(works);
  const standsNow: Tracked['standsNow'] = (more = {}, when = works.when) => ({
    register: register.code,
    key: 'case.number',
    act: 'put',
    when,
    content: {
      region: 'case.region',
      ...Object.fromEntries(Object.entries(works.says).map(([code, { value }]) => [code, value])),
      contractedOn: 'data.?signedOn.orValue(today)',
      agreedOn: 'data.agreedOn',
      putOffTo: 'data.?putOffTo.orValue(null)',
      stage: 'data.?stage.orValue(null)',
      stageOn: 'data.?stageOn.orValue(null)',
      builtOn: 'null',
      ...more,
    },
  });
  return {
    register,
    standsNow,
    news: newsOf(works, standsNow),
    delay: delayOf(works, standsNow),
    promised: promisedBy(works),
  };
}

function registerOf({ register, registerName, basis, says, stages, by, service }: Works): RegisterDefinition {
  const fields = {
    region,
    ...Object.fromEntries(Object.entries(says).map(([code, { field }]) => [code, field])),
    contractedOn: day('合同签订日期', 'Contracted on'),
    agreedOn: day('合同约定完成日期', 'To be done by, as contracted'),
    putOffTo: day('延期到', 'Put off to'),
    stage: choice('最近进展', 'How far it is', stages),
    stageOn: day('进展日期', 'Since'),
    builtOn: day('建成日期', 'Built on'),
  };
  return {
    code: register,
    version: 1,
    name: registerName,
    basis,
    schema: schemaOf(fields, ['region', 'contractedOn', 'agreedOn']),
    key: { zh: '报装编号', en: 'Number of the application' },
    owner: by.duty,
    publication: { fields: Object.keys(fields), basis },
    writers: [service],
    kind: 'plain',
  };
}

/** 快递式查询: each stage is told, with a picture. */
function newsOf(
  { name, by, stages, contracted, when, uncounted }: Works,
  standsNow: Tracked['standsNow'],
): StepDefinition {
  return {
    code: 'works-news',
    name: { zh: `${name.zh}进展`, en: `News of the ${name.en}` },
    kind: 'works',
    by,
    after: { any: [contracted, { step: 'works-news', outcomes: ['stage'] }] },
    rounds: { most: 20, basis: convention('进展最多报二十次', 'News of works twenty times at most') },
    when,
    uncounted,
    form: {
      type: 'object',
      properties: {
        stage: choice('到了哪一步', 'How far it is', stages),
        note: { type: 'string', maxLength: 300, 'x-text': { title: { zh: '说明', en: 'What was done' } } },
        photo: { type: 'string', format: 'file', 'x-text': { title: { zh: '现场照片', en: 'Photograph' } } },
      },
      required: ['stage'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'stage',
        name: { zh: '已更新进展', en: 'Stage told' },
        favourable: true,
        sets: {
          stage: 'output.stage',
          stageOn: 'today',
          worksNews:
            'data.?worksNews.orValue([]) + [{"stage": output.stage, "on": today, "note": output.?note.orValue(""), "photo": output.?photo.orValue("")}]',
        },
        writes: [standsNow({ stage: 'output.stage', stageOn: 'today' })],
        tells: {
          zh: `"${name.zh}有新进展" + (has(output.note) ? "：" + output.note : "")`,
          en: `"There is news of the ${name.en}" + (has(output.note) ? ": " + output.note : "")`,
        },
      },
      { code: 'closed', name: { zh: '进展报完', en: 'No more news' }, favourable: true },
    ],
  };
}

/**
 * A day that cannot be kept is told before it passes: why, and until when instead. What was contracted stays as it was,
 * and by that the works are in time or late.
 */
function delayOf(
  { name, by, contracted, when, uncounted }: Works,
  standsNow: Tracked['standsNow'],
): StepDefinition {
  return {
    code: 'works-delay',
    name: { zh: `${name.zh}延期告知`, en: `A delay of the ${name.en} is told` },
    kind: 'works',
    by,
    after: { any: [contracted, { step: 'works-delay' }] },
    rounds: { most: 20, basis: convention('延期最多告知二十次', 'Put off twenty times at most') },
    when,
    uncounted,
    form: {
      type: 'object',
      properties: {
        putOffTo: day('新的完成日期', 'New day of completion'),
        why: {
          type: 'string',
          minLength: 2,
          maxLength: 200,
          'x-text': { title: { zh: '为什么延期（告诉客户）', en: 'Why, as the customer reads it' } },
        },
      },
      required: ['putOffTo', 'why'],
      'x-rules': [
        {
          holds: 'form.putOffTo > today',
          at: 'putOffTo',
          text: {
            zh: '新的完成日期要在今天之后；已经建成的请直接点“已建成”',
            en: 'The new day lies after today; where the works are done, say that they are built',
          },
        },
      ],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'delayed',
        name: { zh: '告知延期', en: 'Delay told' },
        favourable: true,
        sets: {
          putOffTo: 'output.putOffTo',
          delays: 'double(data.?delays.orValue(0)) + 1.0',
          worksDelays:
            'data.?worksDelays.orValue([]) + [{"on": today, "to": output.putOffTo, "why": output.why}]',
        },
        writes: [standsNow({ putOffTo: 'output.putOffTo' })],
        tells: {
          zh: `"${name.zh}延期：" + output.why + "。新的完成日期 " + data.putOffTo`,
          en: `"The ${name.en} will take longer: " + output.why + ". The new day of completion is " + data.putOffTo`,
        },
      },
    ],
  };
}

/**
 * The day that was contracted has a clock of its own, which runs while that of the handling stands still. It goes by what
 * was contracted, whatever is told later.
 */
function promisedBy({ name, by, contracted, built, when, basis }: Works): StretchDeclaration {
  return {
    code: 'works',
    name: { zh: `约定完成的${name.zh}`, en: `The ${name.en}, by the day agreed` },
    from: [contracted],
    to: built,
    when,
    until: { day: 'data.agreedOn', what: JSON.stringify(`${name.zh} / ${name.en}`), basis },
    by,
  };
}
