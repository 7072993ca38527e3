import { day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { OutcomeDeclaration, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, workingDays } from '../basis.ts';
import { words } from '../fields.ts';
import { lookedUp, readsProject } from '../projects/lookup.ts';
import { isDone, milestone, readsLine, readsMilestone } from '../projects/milestones.ts';
import { leadOffice } from './basis.ts';

/*
 * 建筑法 art. 7: nothing is built without a construction permit, but small works below the line that the ministry has
 * drawn. What was built without one is not accepted, whatever is ticked: the project's own line says whether there is one.
 */

/** 建筑工程施工许可管理办法 art. 2: up to 300 m², or an investment of up to 300,000 yuan. */
const smallWorks = { squareMetres: 300, fen: 30_000_000 } as const;
const isBelowTheLine = `(facts.project.floorArea <= ${smallWorks.squareMetres}.0 && form.builtArea <= ${smallWorks.squareMetres}.0 || facts.project.?investmentFen.orValue(${smallWorks.fen + 1}) <= ${smallWorks.fen})`;

export const noPermit: OutcomeDeclaration = {
  code: 'no-permit',
  name: { zh: '没有施工许可，不能验收', en: 'Not accepted: there is no construction permit' },
  class: 'void',
};

/** That it was asked for in vain is to be seen among what the project has come through. */
export const notAccepted = milestone('acceptance', 'refused', { project: 'form.projectCode' });

/** By which it is known, from here on, which offices will be asked. */
const whoTakesPart = {
  passed: '[]',
  shelter: 'facts.drawings != null && "air-defence" in facts.drawings.?disciplines.orValue([])',
} as const;

const permit: StepDefinition = {
  code: 'permit',
  name: { zh: '查施工许可', en: 'The construction permit is looked up' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [lookedUp] },
  reads: [
    readsProject,
    readsMilestone('construction-permit', 'permit', 'form.projectCode'),
    { as: 'drawings', register: 'construction-drawings', key: 'form.projectCode' },
    readsLine('acceptance'),
  ],
  rules: [
    { when: isDone('permit'), outcome: 'permitted' },
    { when: isBelowTheLine, outcome: 'small-works' },
    { when: 'facts.project.source == "elsewhere"', outcome: 'elsewhere' },
    {
      when: 'true',
      outcome: 'none',
      reason: {
        zh: '项目库里没有这个项目的施工许可，依《建筑法》第七条不能组织竣工联合验收：先办“施工许可阶段”，取得许可后再来申请，已填的会带出。建筑面积不超过 300 平方米或投资不超过 30 万元的工程依法不用施工许可',
        en: 'The register knows of no construction permit for this project, and by article 7 of the Construction Law nothing may be built, and so accepted, without one: see to the construction stage first, then apply again; what was entered is kept. Works of up to 300 m², or of up to 300,000 yuan, need no permit by law',
      },
    },
  ],
  outcomes: [
    {
      code: 'permitted',
      name: { zh: '已取得施工许可', en: 'There is a permit' },
      favourable: true,
      sets: whoTakesPart,
    },
    {
      code: 'small-works',
      name: {
        zh: '限额以下工程，依法不用施工许可（300 平方米或 30 万元以下）',
        en: 'Small works that need no permit by law (up to 300 m² or 300,000 yuan)',
      },
      favourable: true,
      sets: whoTakesPart,
    },
    {
      code: 'elsewhere',
      name: { zh: '在省平台立项，核对许可证', en: 'Admitted elsewhere: the permit is looked at' },
      favourable: true,
      sets: whoTakesPart,
    },
    {
      code: 'none',
      name: { zh: '没有施工许可', en: 'There is no permit' },
      favourable: false,
      reason: 'required',
      writes: [notAccepted],
      ends: [{ outcome: noPermit.code }],
    },
  ],
};

/** A project that was admitted on the province's platform may have been permitted there: somebody looks at the paper. */
const permitPaper: StepDefinition = {
  code: 'permit-paper',
  name: { zh: '核对别处核发的施工许可证', en: 'A permit issued elsewhere is looked at' },
  kind: 'review',
  by: leadOffice,
  after: { all: [{ step: 'permit', outcomes: ['elsewhere'] }] },
  reads: [readsLine('acceptance')],
  limit: workingDays(1, convention('一个工作日内核对', 'Looked at within one working day')),
  needs: [],
  form: {
    type: 'object',
    properties: {
      permitNumber: words('施工许可证编号', 'Number of the construction permit', 60, { minLength: 4 }),
      issuedOn: day('发证日期', 'Issued on'),
      issuedBy: words('发证机关', 'Issued by', 100, { minLength: 4 }),
    },
    required: ['permitNumber', 'issuedOn', 'issuedBy'],
    'x-rules': [
      {
        holds: 'form.issuedOn <= today',
        at: 'issuedOn',
        text: { zh: '发证日期在今天之后', en: 'It is after today' },
      },
    ],
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'seen',
      name: { zh: '许可证属实', en: 'There is a permit' },
      favourable: true,
      sets: { permitNumber: 'output.permitNumber' },
    },
    {
      code: 'none',
      name: { zh: '没有施工许可', en: 'There is no permit' },
      favourable: false,
      reason: 'required',
      writes: [notAccepted],
      ends: [{ outcome: noPermit.code }],
    },
  ],
};

export const permitSteps: readonly StepDefinition[] = [permit, permitPaper];

/** What was built was allowed to be. */
export const permitted = [
  { step: 'permit', outcomes: ['permitted', 'small-works'] },
  { step: 'permit-paper', outcomes: ['seen'] },
] as const;
