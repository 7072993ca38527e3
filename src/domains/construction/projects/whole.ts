import type { IndicatorDefinition, TogetherDeclaration } from '../../../kernel/indicator/definition.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { formOf, projectCode } from '../fields.ts';
import { isDone, type MilestoneCode, milestone, milestoneRegister, readsMilestone } from './milestones.ts';

/*
 * 全流程: whether a project has come to its end, from survey to power, water and title, and how many steps and working
 * days that took, added up from its own cases. Nobody fills in anything: the last stage that ends says so.
 */

const basis = measure('approval-steps');

/** What has to be there: the stages of the plan's table 2. */
const stages = {
  survey: 'survey',
  permit: 'construction-permit',
  inspection: 'inspection',
  acceptance: 'acceptance',
  title: 'title',
  utilities: 'utilities-connected',
} as const satisfies Readonly<Record<string, MilestoneCode>>;

/** Only small low-risk projects are inspected once by all offices together; of others that stage is no part. */
const allDone = Object.keys(stages)
  .map((as) => (as === 'inspection' ? `(!data.small || ${isDone(as)})` : isDone(as)))
  .join(' && ');

export const projectWhole: ServiceDefinition = {
  code: 'project-whole',
  version: 1,
  kind: 'service',
  name: { zh: '项目全流程汇总', en: 'A project’s whole way, added up' },
  summary: {
    zh: '最后一个环节办结后，自动汇总这个项目从勘察到产权、水电一共走了几个环节、用了几个工作日',
    en: 'Once the last stage has ended, how many steps and working days the project took from survey to title, power and water is added up by itself',
  },
  basis,
  openedBy: 'reaction',
  form: formOf({ zh: '项目全流程汇总', en: 'A project’s whole way' }, { projectCode }, ['projectCode']),
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'look-up',
      name: { zh: '核对项目类别', en: 'The project’s class is looked up' },
      kind: 'automatic',
      by: { system: true },
      reads: [{ as: 'project', register: 'construction-project', key: 'form.projectCode' }],
      rules: [
        { when: 'facts.project != null', outcome: 'found' },
        { when: 'true', outcome: 'none' },
      ],
      outcomes: [
        {
          code: 'found',
          name: { zh: '已核对', en: 'Found' },
          favourable: true,
          sets: { small: 'facts.project.class == "small-low-risk"' },
        },
        {
          code: 'none',
          name: { zh: '项目库里没有', en: 'No such project' },
          favourable: false,
          ends: [{ outcome: 'not-yet' }],
        },
      ],
    },
    {
      code: 'add-up',
      name: { zh: '核对各环节', en: 'The stages are looked at' },
      kind: 'automatic',
      by: { system: true },
      after: { all: [{ step: 'look-up', outcomes: ['found'] }] },
      reads: [
        ...Object.entries(stages).map(([as, code]) => readsMilestone(code, as, 'form.projectCode')),
        readsMilestone('whole', 'whole', 'form.projectCode'),
      ],
      rules: [
        // A second building of the project adds nothing to what its first one took.
        { when: isDone('whole'), outcome: 'before' },
        { when: allDone, outcome: 'whole' },
        { when: 'true', outcome: 'not-yet' },
      ],
      outcomes: [
        {
          code: 'whole',
          name: { zh: '全流程办结', en: 'All of it is done' },
          favourable: true,
          writes: [
            milestone('whole', 'done', {
              project: 'form.projectCode',
              begunOn: 'facts.survey.?begunOn.orValue(null)',
            }),
          ],
          ends: [{ outcome: 'whole' }],
        },
        {
          code: 'before',
          name: { zh: '已经汇总过', en: 'Added up before' },
          favourable: true,
          ends: [{ outcome: 'before' }],
        },
        {
          code: 'not-yet',
          name: { zh: '还有环节没有办结', en: 'Some stage is still to come' },
          favourable: true,
          ends: [{ outcome: 'not-yet' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'whole', name: { zh: '全流程办结', en: 'All of it is done' }, class: 'favourable' },
    { code: 'before', name: { zh: '已经汇总过', en: 'Added up before' }, class: 'void' },
    { code: 'not-yet', name: { zh: '还有环节没有办结', en: 'Some stage is still to come' }, class: 'void' },
    { code: 'withdrawn', name: { zh: '不再需要', en: 'No longer needed' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

/** Title and utilities come last, in either order: whichever ends asks. */
export const wholeReactions: readonly Reaction[] = [
  {
    code: 'construction.whole-by-line',
    on: { service: 'project-line', ended: ['settled'] },
    opens: {
      service: projectWhole.code,
      form: { projectCode: 'data.project' },
      linked: true,
      ofOffice: true,
    },
  },
  {
    code: 'construction.whole-by-utilities',
    // Also where nothing waited to be connected: the one form had seen to it.
    on: { service: 'utilities-connection', ended: ['favourable', 'settled'] },
    opens: {
      service: projectWhole.code,
      form: { projectCode: 'form.projectCode' },
      linked: true,
      ofOffice: true,
    },
  },
];

const together: TogetherDeclaration = {
  register: milestoneRegister.code,
  by: 'project',
  value: 'form.projectCode',
  names: 'case',
  services: [
    'site-survey',
    'construction-permits',
    'construction-inspection',
    'joint-acceptance',
    'property-first',
    'utilities-connection',
    'utility-one-matter',
  ],
};

const inDays = {
  zh: '各环节办件的工作时间，按办公分钟折算；各自的时钟不计的（等申请人、掘路占道审批、等缴费）这里也不计',
  en: 'Working time of the cases of all stages, in office minutes; what does not count in each (waiting for the applicant, approval to open a road, payment) does not count here',
} as const;

function total(
  code: string,
  fact: string,
  name: IndicatorDefinition['name'],
  description: IndicatorDefinition['description'],
  unit: string,
  value: string,
): IndicatorDefinition {
  return {
    code,
    version: 2,
    name,
    description,
    unit,
    direction: 'lower-better',
    source: { services: [projectWhole.code], together },
    when: 'case.outcome == "whole" && data.small',
    exclusions: [],
    value,
    aggregate: 'mean',
    facts: [fact],
    basis,
  };
}

/** Who asked for both together took one step for them (table 2 of the plan). */
const asOne = 'together.exists(c, c.outcome == "accepted-with-title")';
/** What was connected by the one form and what by itself after acceptance are the one step of that table for utilities. */
const bothUtilities =
  '["utilities-connection", "utility-one-matter"].all(s, together.exists(c, c.service == s))';

export const wholeIndicators: readonly IndicatorDefinition[] = [
  total(
    'construction-whole-days',
    'construction-permits-days',
    { zh: '小型低风险项目全流程办理时间', en: 'Small low-risk projects: time in all' },
    {
      zh: `从勘察到产权、水电，一个项目${inDays.zh}；水电由竣工后直接接通的和用“报装一件事”一张表办的都算`,
      en: `From survey to title, power and water, whether these were connected by themselves after acceptance or asked for with the one form. ${inDays.en}`,
    },
    'working-day',
    'sum(together.map(c, c.workingDays))',
  ),
  total(
    'construction-whole-steps',
    'construction-permits-steps',
    { zh: '小型低风险项目全流程办理环节', en: 'Small low-risk projects: steps in all' },
    {
      zh: '一个项目经过的环节数：一起办的许可算一个，验收时一并办首次登记的，两者算一个',
      en: 'Stages that a project went through: permits asked for together are one, and so are acceptance and first registration where asked for together',
    },
    'step',
    `double(size(together)) - (${asOne} ? 1.0 : 0.0) - (${bothUtilities} ? 1.0 : 0.0)`,
  ),
  total(
    'construction-acceptance-title-days',
    'construction-permits-stage-acceptance-days',
    {
      zh: '小型低风险联合验收备案及首次登记时间',
      en: 'Small low-risk: acceptance, filing and first registration',
    },
    {
      zh: `联合验收备案和不动产首次登记，一个项目${inDays.zh}`,
      en: `Of a project's joint acceptance and first registration. ${inDays.en}`,
    },
    'working-day',
    'sum(together.filter(c, c.service in ["joint-acceptance", "property-first"]).map(c, c.workingDays))',
  ),
];
