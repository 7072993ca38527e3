import type { Basis } from '../../../kernel/basis.ts';
import { yesNo } from '../../../kernel/form/field-makers.ts';
import type { Field } from '../../../kernel/form/schema.ts';
import type {
  LimitDeclaration,
  MaterialDeclaration,
  ReadDeclaration,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { applicantsTime, licensingLaw, measure, remedies, workingDays } from '../basis.ts';
import { formOf } from '../fields.ts';
import { lookedUp, lookUp, noProject, projectFieldNames, projectFields } from '../projects/lookup.ts';
import { begunToday, type MilestoneCode, milestone, readsLine } from '../projects/milestones.ts';
import { answered, consult, consulting, mayAsk } from '../window/opinion.ts';
import { hasPower, readsPower } from '../window/power.ts';

/** One permit of a stage: who decides it, what it rests on, what is issued. */
export type Permit = {
  readonly code: 'land-permit' | 'works-permit' | 'construction-permit';
  readonly name: Text;
  readonly summary: Text;
  readonly duty: string;
  readonly basis: readonly Basis[];
  /** Beside the project's own. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly materials?: readonly MaterialDeclaration[];
  /** When all permits are asked for together, five working days; else what the law allows. */
  readonly statutory: LimitDeclaration;
  /** What has to be so beforehand: its rows say why not, the first that holds. */
  readonly before?: {
    readonly reads: readonly ReadDeclaration[];
    readonly lacks: readonly {
      readonly code: string;
      readonly when: string;
      readonly name: Text;
      readonly reason: Text;
    }[];
  };
  readonly certificate: string;
  /** What the permit says beside number, project, builder and place. */
  readonly says: Readonly<Record<string, string>>;
  /** Begins its numbers. */
  readonly letters: string;
};

/** 一站式: whoever asks for all of it at once, which small low-risk projects may. */
export const isTogether = 'form.together == true';
export const fiveDays: LimitDeclaration = {
  ...workingDays(5, measure('approval-steps')),
  fact: 'permit-stage-construction',
};

/** The service of a permit, run as a part of the stage it belongs to. */
export function permitPart(permit: Permit): ServiceDefinition {
  const { code, duty, before } = permit;
  const project = { project: 'form.projectCode' } as const;
  const granted: StepOutcome = {
    code: 'granted',
    name: { zh: '准予许可', en: 'Granted' },
    favourable: true,
    sets: { number: `"${permit.letters}" + today.split("-")[0] + padded(serial("${code}"), 6)` },
    issues: [
      {
        type: permit.certificate,
        content: {
          number: 'data.number',
          holder: 'form.enterpriseName',
          holderCode: 'form.uscc',
          project: 'data.projectName',
          location: 'data.location',
          ...permit.says,
        },
      },
    ],
    writes: [milestone(code satisfies MilestoneCode, 'done', { ...project, note: 'data.number' })],
    ends: [{ outcome: 'granted' }],
  };
  const refused: StepOutcome = {
    code: 'refused',
    name: { zh: '不予许可', en: 'Refused' },
    favourable: false,
    reason: 'required',
    writes: [milestone(code, 'refused', project)],
    ends: [{ outcome: 'refused' }],
  };
  const returned: StepOutcome = {
    code: 'returned',
    name: { zh: '退回修改', en: 'Returned for changes' },
    favourable: false,
    reason: 'required',
  };
  const district = {
    office: 'data.office',
    name: { zh: '区级审批单位', en: 'The district’s office' },
  } as const;
  const review = (
    step: string,
    name: Text,
    by: StepDefinition['by'],
    after: readonly string[],
  ): StepDefinition => ({
    code: step,
    name,
    kind: 'review',
    by,
    after: { any: [{ step: 'route', outcomes: after }, { step: 'amend' }, ...answered(step)] },
    when: step === 'review-district' ? '"office" in data' : '!("office" in data)',
    reads: [readsLine(code)],
    outcomes: [granted, returned, consult, refused],
  });
  const lacks = before?.lacks ?? [];
  const route: StepDefinition = {
    code: 'route',
    name: { zh: '按权限分派', en: 'Sent to whoever decides' },
    kind: 'automatic',
    by: { system: true },
    after: { all: [lookedUp] },
    reads: [readsPower(code), readsLine(code), ...(before?.reads ?? [])],
    rules: [
      ...lacks.map(({ when, code: outcome, reason }) => ({ when, outcome, reason })),
      { when: hasPower, outcome: 'district' },
      { when: 'true', outcome: 'city' },
    ],
    outcomes: [
      {
        code: 'city',
        name: { zh: '市级办理', en: 'Decided by the city' },
        favourable: true,
        sets: { ...begunToday, ...mayAsk },
        writes: [milestone(code, 'under-way', { ...project, begunOn: 'today' })],
      },
      {
        code: 'district',
        name: { zh: '区级办理', en: 'Decided by the district' },
        favourable: true,
        sets: {
          ...begunToday,
          ...mayAsk,
          office: 'facts.power.office',
          officeName: 'facts.power.officeName',
        },
        writes: [milestone(code, 'under-way', { ...project, begunOn: 'today' })],
      },
      ...lacks.map(
        ({ code: outcome, name }): StepOutcome => ({
          code: outcome,
          name,
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-ready' }],
        }),
      ),
    ],
  };
  return {
    code,
    version: 5,
    kind: 'service',
    name: permit.name,
    summary: permit.summary,
    basis: permit.basis,
    openedBy: 'parent',
    form: formOf(
      permit.name,
      {
        ...projectFields,
        together: yesNo('一站式办理', 'All permits together'),
        ...permit.fields,
      },
      [...projectFieldNames, 'together', ...Object.keys(permit.fields)],
    ),
    ...(permit.materials === undefined ? {} : { materials: permit.materials }),
    limits: {
      promised: [{ when: isTogether, ...fiveDays }],
      statutory: [permit.statutory],
    },
    remedies,
    // Whether there is time for another level's answer is looked at before it is asked, and in no step of its own.
    migrations: [
      {
        from: 3,
        steps: { 'time-of-review': null, 'time-of-review-district': null },
        basis: permit.basis,
      },
      // What a permit prints is as it is now; the way to it is the same.
      { from: 4, steps: {}, basis: permit.basis },
    ],
    steps: [
      lookUp,
      route,
      review('review', { zh: '审查', en: 'Review' }, { duty }, ['city']),
      review('review-district', { zh: '区级审查', en: 'Review by the district' }, district, ['district']),
      ...consulting(
        code,
        [
          { step: 'review', by: { duty } },
          { step: 'review-district', by: district },
        ],
        'sitePlan' in permit.fields ? 'form.sitePlan' : 'null',
      ),
      {
        code: 'amend',
        name: { zh: '申请人修改', en: 'Changes by the applicant' },
        kind: 'amend',
        by: { applicant: true },
        after: {
          any: [
            { step: 'review', outcomes: ['returned'] },
            { step: 'review-district', outcomes: ['returned'] },
          ],
        },
        uncounted: applicantsTime,
        amends: Object.keys(permit.fields),
        outcomes: [{ code: 'amended', name: { zh: '已修改', en: 'Changed' }, favourable: true }],
      },
    ],
    outcomes: [
      { code: 'granted', name: { zh: '准予许可', en: 'Granted' }, class: 'favourable' },
      { code: 'refused', name: { zh: '不予许可', en: 'Refused' }, class: 'unfavourable' },
      { code: 'not-ready', name: { zh: '条件不具备', en: 'Something is lacking first' }, class: 'void' },
      noProject,
      { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
    ],
    fee: { amountFen: '0', basis: licensingLaw('58') },
    visits: 0,
  };
}
