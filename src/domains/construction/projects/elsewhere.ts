import { choice, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type {
  OutcomeDeclaration,
  ReadDeclaration,
  RegisterWrite,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { measure } from '../basis.ts';
import { codesOf, projectCode, words } from '../fields.ts';
import { utilities } from '../utilities/fields.ts';
import { isDone, type MilestoneCode, milestone, readsMilestone } from './milestones.ts';

/*
 * What services of other plans have done for a project has its line in the journey too, though they know nothing of
 * the register: a reaction writes it when they have ended well.
 */

const basis = measure('acceptance-and-registration');

const line = (code: MilestoneCode, project: string): RegisterWrite =>
  // When it began stands with the case that it leads to.
  milestone(code, 'done', { project, begunOn: 'null', case: 'form.?of.orValue(case.number)' });

/** What the plan has connected at the end of a project's way; no other utility is waited for. */
const inPlan = ['power', 'water'] as const;
const demandOf = (code: string): ReadDeclaration => ({
  as: code,
  register: 'construction-utility',
  key: `form.?projectCode.orValue("") + "/${code}"`,
});
const asked = (code: string) => `form.?utilities.orValue([]).exists(each, each == "${code}")`;
const connected = (code: string) => `(facts.${code} != null && facts.${code}.state == "connected")`;
/** One form has connected them, or they are so already, or nobody ever asked for them; and one of them there is. */
const haveAll = `(${inPlan.map((code) => `(${asked(code)} || facts.${code} == null || ${connected(code)})`).join(' && ')}) && (${inPlan.map((code) => `${asked(code)} || ${connected(code)}`).join(' || ')})`;

function written(
  code: MilestoneCode,
  name: Text,
  project: string,
  also: readonly RegisterWrite[] = [],
): StepDefinition['outcomes'][number] {
  return {
    code,
    name,
    favourable: true,
    sets: { project },
    writes: [line(code, project), ...also],
    ends: [{ outcome: 'written' }],
  };
}
const outcomes: readonly OutcomeDeclaration[] = [
  { code: 'written', name: { zh: '已记入项目进程', en: 'Written' }, class: 'settled' },
  {
    code: 'no-project',
    name: { zh: '不属于登记的项目', en: 'Of no project that is registered' },
    class: 'void',
  },
  { code: 'withdrawn', name: { zh: '不再需要', en: 'No longer needed' }, class: 'withdrawn' },
];

export const projectLine: ServiceDefinition = {
  code: 'project-line',
  version: 3,
  kind: 'service',
  name: { zh: '项目进程记录', en: 'A line of a project’s journey' },
  summary: {
    zh: '接水接电、不动产首次登记办成后，自动记入项目进程',
    en: 'Utilities that are connected and titles that are registered are written into the project’s journey by themselves',
  },
  basis,
  openedBy: 'reaction',
  form: {
    ...schemaOf(
      {
        line: choice('办成了什么', 'What was done', [
          ['utilities-one-matter', '报装一件事', 'Utilities as one'],
          ['title', '不动产首次登记', 'First registration'],
        ]),
        projectCode,
        opinion: words('联合验收意见书编号', 'Joint acceptance opinion', 60),
        utilities: {
          type: 'array',
          items: codesOf('报装什么', 'Utility', utilities),
          maxItems: utilities.length,
          'x-text': { title: { zh: '报装了哪些', en: 'Which utilities' } },
        },
        of: words('哪个办件办成的', 'By which case', 60),
      },
      ['line'],
    ),
    'x-text': { title: { zh: '项目进程记录', en: 'A line of a project’s journey' } },
  },
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'write',
      name: { zh: '记入项目进程', en: 'Written into the journey' },
      kind: 'automatic',
      by: { system: true },
      reads: [
        { as: 'filing', register: 'completion-filing', key: 'form.?opinion.orValue("")' },
        { as: 'project', register: 'construction-project', key: 'form.?projectCode.orValue("")' },
        ...inPlan.map(demandOf),
        readsMilestone('utilities-connected', 'line', 'form.?projectCode.orValue("")'),
      ],
      rules: [
        { when: 'form.line == "title" && facts.filing != null', outcome: 'title' },
        {
          when: 'form.line == "utilities-one-matter" && has(form.projectCode) && facts.project != null',
          outcome: 'utilities-one-matter',
        },
        { when: 'true', outcome: 'no-project' },
      ],
      outcomes: [
        written('title', { zh: '已办产权', en: 'Title registered' }, 'facts.filing.projectCode'),
        written('utilities-one-matter', { zh: '已报装', en: 'Utilities connected' }, 'form.projectCode', [
          { ...line('utilities-connected', 'form.projectCode'), when: `!(${isDone('line')}) && ${haveAll}` },
        ]),
        {
          code: 'no-project',
          name: { zh: '不属于登记的项目', en: 'Of no project that is registered' },
          favourable: false,
          ends: [{ outcome: 'no-project' }],
        },
      ],
    },
  ],
  outcomes,
  fee: { amountFen: '0', basis },
  visits: 0,
};

/** Each case that is opened says which one caused it, so that the journey leads there. */
export const lineReactions: readonly Reaction[] = [
  {
    code: 'construction.title-line',
    on: { service: 'property-first', ended: ['favourable'] },
    opens: {
      service: projectLine.code,
      form: { line: '"title"', opinion: 'form.opinion', of: 'case.number' },
      linked: true,
      ofOffice: true,
    },
  },
  {
    code: 'construction.utilities-line',
    on: {
      service: 'utility-one-matter',
      ended: ['favourable'],
      when: 'form.?projectCode.orValue("") != ""',
    },
    opens: {
      service: projectLine.code,
      form: {
        line: '"utilities-one-matter"',
        projectCode: 'form.projectCode',
        utilities: 'form.utilities',
        of: 'case.number',
      },
      linked: true,
      ofOffice: true,
    },
  },
];
