import type { Basis } from '../../kernel/basis.ts';
import { day, schemaOf, yesNo } from '../../kernel/form/field-makers.ts';
import type { FormSchema, StringField } from '../../kernel/form/schema.ts';
import type { Expression, OfficeActor, ServiceDefinition } from '../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import type { Text } from '../../kernel/text.ts';

type CountyChoice = {
  readonly service: ServiceDefinition;
  readonly register: RegisterDefinition;
  /** What a step reads that asks whether the county has chosen it. */
  readonly reads: { readonly as: string; readonly register: string; readonly key: Expression };
  /** Over what the step has read: whether it holds there today. */
  readonly holds: Expression;
};

/**
 * What the plan leaves to each county: decided on a day, by a document, from a day on, and published. Until a county has
 * decided anything the city's data say how it is there (`before`, over `region`).
 */
export function countyChoice(given: {
  readonly code: string;
  /** Of its register, where that has had another. */
  readonly registerVersion?: number;
  readonly name: Text;
  readonly verb: Text;
  readonly summary: Text;
  /** The question that a county answers with yes or no. */
  readonly question: Text;
  readonly basis: readonly Basis[];
  readonly by: OfficeActor;
  readonly before: Expression;
  /** The same for whoever opens the register before a county has decided, and the setting that says it. */
  readonly untilDecided?: { readonly text: Text; readonly setting: string };
}): CountyChoice {
  const { code, basis } = given;
  const reads = { as: 'choice', register: code, key: 'case.region' } as const;
  const holds = `(facts.choice == null ? ${given.before} : facts.choice.from <= today ? facts.choice.chosen : facts.choice.before)`;
  const document: StringField = {
    type: 'string',
    minLength: 4,
    maxLength: 120,
    'x-text': { title: { zh: '决定文件（文号）', en: 'Document of the decision' } },
  };
  const fields = {
    chosen: yesNo(given.question.zh, given.question.en),
    document,
    from: day('从哪天起', 'From which day on'),
  };
  const form: FormSchema = {
    type: 'object',
    'x-text': { title: given.verb },
    properties: fields,
    required: Object.keys(fields),
  };
  const service: ServiceDefinition = {
    code,
    version: 1,
    kind: 'service',
    name: given.verb,
    summary: given.summary,
    basis,
    openedBy: 'office',
    opener: given.by,
    form,
    limits: { promised: [], statutory: [] },
    steps: [
      {
        code: 'publish',
        name: { zh: '公布', en: 'Published' },
        kind: 'automatic',
        by: { system: true },
        reads: [reads],
        rules: [{ when: 'true', outcome: 'published' }],
        outcomes: [
          {
            code: 'published',
            name: { zh: '已公布', en: 'Published' },
            favourable: true,
            writes: [
              {
                register: code,
                key: 'case.region',
                act: 'put',
                content: {
                  region: 'case.region',
                  chosen: 'form.chosen',
                  document: 'form.document',
                  from: 'form.from',
                  // A decision for a later day leaves until then what holds today.
                  before: holds,
                  publishedOn: 'today',
                },
              },
            ],
            ends: [{ outcome: 'published' }],
          },
        ],
      },
    ],
    outcomes: [{ code: 'published', name: { zh: '已公布', en: 'Published' }, class: 'favourable' }],
    fee: { amountFen: '0', basis },
    visits: 0,
  };
  const kept = {
    region: {
      type: 'string',
      'x-code-list': 'city.regions',
      'x-text': { title: { zh: '县（市、区）', en: 'County or district' } },
    },
    ...fields,
    before: yesNo('此前是否实行', 'Whether it was so before'),
    publishedOn: day('公布日期', 'Published on'),
  } as const;
  const register: RegisterDefinition = {
    code,
    version: given.registerVersion ?? 1,
    name: given.name,
    basis,
    schema: schemaOf(kept, Object.keys(kept)),
    key: { zh: '县（市、区）', en: 'County or district' },
    owner: given.by.duty,
    ...(given.untilDecided === undefined ? {} : { untilEntered: given.untilDecided }),
    publication: { fields: Object.keys(kept), basis },
    writers: [code],
    kind: 'plain',
  };
  return { service, register, reads, holds };
}
