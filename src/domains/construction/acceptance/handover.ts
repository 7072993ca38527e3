import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, workingDays } from '../basis.ts';
import { projectCode, projectName, words } from '../fields.ts';

/** (五) 验登合一: what was accepted together is registered without papers of acceptance. */
const basis = measure('acceptance-and-registration');

const form = {
  type: 'object',
  'x-text': { title: { zh: '联合验收意见推送', en: 'A joint opinion for the property registry' } },
  properties: {
    opinion: words('联合验收意见书编号', 'Number of the joint opinion', 30),
    projectCode,
    projectName,
    place: words('建设地点', 'Location', 200),
  },
  required: ['opinion', 'projectCode', 'projectName'],
} as const satisfies FormSchema;

/**
 * The opinion reaches the registry by itself, which looks it up and tells the firm that it may apply: the opinion's
 * number is all that first registration then needs of the acceptance.
 */
export const acceptanceHandover: ServiceDefinition = {
  code: 'acceptance-handover',
  version: 1,
  kind: 'service',
  name: { zh: '联合验收意见推送登记', en: 'Joint opinion handed to the registry' },
  summary: {
    zh: '联合验收通过后自动推送不动产登记机构，首次登记不用再交验收材料',
    en: 'Once accepted, the opinion goes to the property registry by itself; first registration asks for no papers of acceptance',
  },
  basis,
  openedBy: 'reaction',
  form,
  limits: {
    promised: [workingDays(1, convention('一个工作日内接收', 'Taken within one working day'))],
    statutory: [],
  },
  steps: [
    {
      code: 'take',
      name: { zh: '登记机构接收意见书', en: 'The registry takes the opinion' },
      kind: 'review',
      by: { duty: 'property-registration' },
      outcomes: [
        {
          code: 'taken',
          name: { zh: '已接收', en: 'Taken' },
          favourable: true,
          tells: {
            zh: '"不动产登记机构已收到意见书 " + form.opinion + "，可以申请首次登记，填这个编号就行"',
            en: '"The registry has opinion " + form.opinion + ": you may apply for first registration, and need only this number"',
          },
          ends: [{ outcome: 'taken' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'taken', name: { zh: '已接收', en: 'Taken' }, class: 'favourable' },
    { code: 'withdrawn', name: { zh: '不再需要', en: 'No longer wanted' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

export const acceptanceReactions: readonly Reaction[] = [
  {
    code: 'construction.opinion-to-registry',
    on: { service: 'joint-acceptance', ended: ['favourable'] },
    opens: {
      service: acceptanceHandover.code,
      form: {
        opinion: 'data.opinion',
        projectCode: 'form.projectCode',
        projectName: 'data.projectName',
        place: 'data.place',
      },
      linked: true,
    },
  },
  {
    code: 'construction.title-ready',
    on: {
      service: 'joint-acceptance',
      ended: ['favourable'],
      when: 'form.?withTitle.orValue(false)',
    },
    opens: {
      service: 'property-first',
      form: {
        region: 'data.placeRegion',
        location: 'data.place',
        use: 'data.small ? dyn("industrial") : dyn(null)',
        area: 'form.builtArea',
        rightNature: 'data.landRight in ["granted", "allocated"] ? dyn(data.landRight) : dyn(null)',
        ownerKind: '"firm"',
        ownerName: 'form.enterpriseName',
        ownerUscc: 'form.uscc',
        opinion: 'data.opinion',
      },
      asDraft: true,
    },
  },
];
