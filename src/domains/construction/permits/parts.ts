import { file } from '../../../kernel/form/field-makers.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { constructionLaw, licensingLaw, measure, planningLaw, workingDays } from '../basis.ts';
import { lacksHeritageLeave, readsMonument } from '../commitments/heritage.ts';
import { lackingOf } from '../drawings/disciplines.ts';
import { money, words } from '../fields.ts';
import { ofThisProject } from '../projects/lookup.ts';
import { isDone, readsMilestone } from '../projects/milestones.ts';
import { permitPart } from './part.ts';

/** 行政许可法 art. 42: twenty days, which are working days by art. 82. */
const twentyDays = workingDays(20, licensingLaw('42'));

/** How large it is, as a permit prints it in either language. */
const floorAreaInWords = '{"zh": string(data.floorArea) + " 平方米", "en": string(data.floorArea) + " m²"}';

const reviewed = '(facts.drawings.?disciplines.orValue([]) + facts.drawings.?excluded.orValue([]))';

export const landFields = {
  landContract: words('出让合同或划拨决定书编号', 'Number of the land grant or allocation', 60, {
    minLength: 4,
  }),
  plot: words('地块', 'Plot', 80, { minLength: 2 }),
} as const;

export const worksFields = {
  sitePlan: file('总平面图和建筑方案', 'Site plan and design', {
    'x-text': {
      title: { zh: '总平面图和建筑方案', en: 'Site plan and design' },
      description: { zh: 'PDF 或图片', en: 'PDF or a picture' },
    },
  }),
} as const;

export const buildingFields = {
  contractor: words('施工单位', 'Contractor', 100, { minLength: 4 }),
  works: words('施工许可的工程', 'Works', 100, { minLength: 2 }),
  contractFen: money('合同价', 'Contract price', { minimum: 100 }),
} as const;

export const landPermit: ServiceDefinition = permitPart({
  code: 'land-permit',
  name: { zh: '建设用地规划许可', en: 'Land-use planning permit' },
  summary: {
    zh: '出让地块凭合同核发建设用地规划许可证',
    en: 'Granted on the contract by which the land was got',
  },
  duty: 'planning-permission',
  basis: [...planningLaw('38'), ...measure('approval-steps')],
  fields: landFields,
  statutory: twentyDays,
  certificate: 'land-use-planning-permit',
  says: { projectCode: 'form.projectCode', issuedOn: 'today', plot: 'form.plot' },
  letters: 'DZ',
});

export const worksPermit: ServiceDefinition = permitPart({
  code: 'works-permit',
  name: { zh: '建设工程规划许可', en: 'Works planning permit' },
  summary: {
    zh: '按规划条件审查总平面图和建筑方案，核发建设工程规划许可证',
    en: 'Site plan and design are held against the planning conditions',
  },
  duty: 'planning-permission',
  basis: [...planningLaw('40'), ...measure('approval-steps')],
  fields: worksFields,
  statutory: twentyDays,
  certificate: 'planning-permit',
  says: { projectCode: 'form.projectCode', scale: floorAreaInWords },
  letters: 'JZ',
});

/** The drawings are read from the register: neither the certificate nor a copy of it is asked for ((三)). */
export const constructionPermit: ServiceDefinition = permitPart({
  code: 'construction-permit',
  name: { zh: '施工许可', en: 'Construction permit' },
  summary: {
    zh: '审查合格书自动调取，不用提交；核发建筑工程施工许可证',
    en: 'The certificate of drawing review is looked up, not asked for; the construction permit is issued',
  },
  duty: 'construction-permission',
  basis: [...constructionLaw('7'), ...constructionLaw('8'), ...measure('approval-steps')],
  fields: buildingFields,
  materials: [
    {
      code: 'drawings',
      name: { zh: '施工图审查合格书', en: 'Certificate of drawing review' },
      when: 'form.together == false',
      from: 'certificate',
      certificate: { type: 'drawing-review-certificate', says: ofThisProject },
      basis: measure('drawing-review'),
    },
  ],
  statutory: { value: 7, unit: 'natural-day', basis: constructionLaw('8') },
  before: {
    reads: [
      { as: 'drawings', register: 'construction-drawings', key: 'form.projectCode' },
      readsMilestone('works-permit', 'works', 'form.projectCode'),
      ...readsMonument,
    ],
    lacks: [
      {
        code: 'no-works-permit',
        when: `!(${isDone('works')})`,
        name: { zh: '还没有建设工程规划许可', en: 'No works planning permit yet' },
        reason: {
          zh: '这个项目还没有取得建设工程规划许可证，依法不能核发施工许可：先办“规划许可阶段”，再来申请，已填的会带出',
          en: 'This project has no works planning permit, without which the law lets no construction permit be issued: see to the planning stage first; what was entered is kept',
        },
      },
      {
        code: 'no-drawings',
        when: 'facts.drawings == null',
        name: { zh: '还没有施工图审查结果', en: 'No drawings yet' },
        reason: {
          zh: '施工图还没有审查合格（小型低风险项目：还没有作出承诺）：先办“施工图联合审查”，再来申请，已填的会带出',
          en: 'The drawings have not passed (small low-risk projects: nothing was promised): see to the drawing review first; what was entered is kept',
        },
      },
      {
        code: 'drawings-partial',
        when: `facts.drawings.way == "reviewed" && size(${lackingOf(reviewed)}) > 0`,
        name: { zh: '有专业没有审查', en: 'Some disciplines have not reviewed' },
        reason: {
          zh: '按项目情况应当审查的专业没有审全，也没有确认不用审：补审后再来申请，已填的会带出',
          en: 'Disciplines that this project needs have neither reviewed nor been confirmed as not needed: have them review, then apply again; what was entered is kept',
        },
      },
      lacksHeritageLeave,
    ],
  },
  certificate: 'construction-permit',
  says: {
    projectCode: 'form.projectCode',
    builder: 'form.contractor',
    priceFen: 'form.contractFen',
    // What the works are called stands with the project; how large it is, is that of the project.
    project:
      'data.projectName.contains(form.works) ? data.projectName : data.projectName + "（" + form.works + "）"',
    scale: floorAreaInWords,
  },
  letters: 'SG',
});

export const permitParts = [landPermit, worksPermit, constructionPermit] as const;
