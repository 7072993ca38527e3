import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { ReadDeclaration, RegisterWrite } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { codesOf, projectCode, words } from '../fields.ts';

/*
 * What a project has come through, whichever service saw to it: each writes its own line of the journey, and the
 * project's page reads them all. Key: project code, a stroke, the milestone, such as `2205-411002-04-01-123456/survey`.
 */

/** In the order of the journey. */
export const milestones = [
  { code: 'filed', name: { zh: '备案和项目登记', en: 'Filed and registered' } },
  { code: 'survey', name: { zh: '工程地质勘察', en: 'Site survey' } },
  { code: 'land-permit', name: { zh: '建设用地规划许可', en: 'Land-use planning permit' } },
  { code: 'works-permit', name: { zh: '建设工程规划许可', en: 'Works planning permit' } },
  { code: 'drawings', name: { zh: '施工图联合审查', en: 'Joint drawing review' } },
  { code: 'construction-permit', name: { zh: '施工许可', en: 'Construction permit' } },
  { code: 'utilities-asked', name: { zh: '水电气暖通信报装需求', en: 'Utilities asked for' } },
  { code: 'utilities-one-matter', name: { zh: '水电气暖通信报装一件事', en: 'Utilities as one' } },
  { code: 'inspection', name: { zh: '联合监督检查', en: 'Joint supervision inspection' } },
  { code: 'acceptance', name: { zh: '联合验收和备案', en: 'Joint acceptance and filing' } },
  { code: 'title', name: { zh: '不动产首次登记', en: 'First property registration' } },
  { code: 'utilities-connected', name: { zh: '通水通电', en: 'Water and power connected' } },
  { code: 'whole', name: { zh: '全流程办结', en: 'All of it done' } },
] as const;
export type MilestoneCode = (typeof milestones)[number]['code'];

export const milestoneRegister: RegisterDefinition = {
  code: 'construction-milestone',
  version: 2,
  name: { zh: '建设项目进程台账', en: 'Milestones of construction projects' },
  basis: measure('approval-steps'),
  schema: schemaOf(
    {
      project: projectCode,
      milestone: codesOf('环节', 'Milestone', milestones),
      state: choice('状态', 'State', [
        ['under-way', '在办', 'Under way'],
        ['done', '已办成', 'Done'],
        ['refused', '未办成', 'Not done'],
      ]),
      begunOn: day('开始日期', 'Begun on'),
      doneOn: day('办成日期', 'Done on'),
      case: words('办件编号', 'Number of the case', 60),
      note: words('说明', 'Note', 300),
    },
    ['project', 'milestone', 'state', 'case'],
  ),
  key: { zh: '项目代码/环节', en: 'Project code/milestone' },
  owner: 'construction-permission',
  publication: {
    fields: ['project', 'milestone', 'state', 'begunOn', 'doneOn', 'note'],
    basis: measure('approval-steps'),
    course: true,
  },
  lookups: [
    { code: 'project', name: { zh: '项目代码', en: 'Project code' }, field: 'project', open: true },
    // What a project took in all is added up from the cases that its lines name.
    { code: 'case', name: { zh: '办件编号', en: 'Number of the case' }, field: 'case' },
  ],
  writers: [
    'construction-project',
    'site-survey',
    'joint-acceptance',
    'drawing-review',
    'land-permit',
    'works-permit',
    'construction-permit',
    'project-utilities',
    'construction-inspection',
    'utilities-connection',
    'project-line',
    'project-whole',
  ],
  kind: 'plain',
};

/** What a project's line says now, as fact `as`. */
export function readsMilestone(code: MilestoneCode, as: string, project: string): ReadDeclaration {
  return { as, register: milestoneRegister.code, key: `${project} + "/${code}"` };
}

export const isDone = (as: string): string => `facts.${as} != null && facts.${as}.state == "done"`;

type Line = {
  /** Expression over the case that gives the project's code. */
  readonly project: string;
  readonly begunOn?: string;
  readonly doneOn?: string;
  readonly note?: string;
  /** Number of the case that saw to it, where another only writes it down. */
  readonly case?: string;
};

/** What the line says now: for steps that begin a milestone, or say that nothing came of it. */
export function readsLine(code: MilestoneCode): ReadDeclaration {
  return readsMilestone(code, 'line', 'form.projectCode');
}

/** Kept by whatever begins a milestone, so that its end still says when that was. */
export const begunToday = { begunOn: 'today' } as const;

/**
 * Writes a line of the journey. What the project has come through stays so: a second building that begins, or does
 * not get there, takes nothing back. Steps that write `under-way` or `refused` read the line (`readsLine`).
 */
export function milestone(
  code: MilestoneCode,
  state: 'under-way' | 'done' | 'refused',
  { project, begunOn, doneOn, note, case: number }: Line,
): RegisterWrite {
  return {
    register: milestoneRegister.code,
    key: `${project} + "/${code}"`,
    act: 'put',
    ...(state === 'done' ? {} : { when: `!(${isDone('line')})` }),
    content: {
      project,
      milestone: JSON.stringify(code),
      state: JSON.stringify(state),
      begunOn: begunOn ?? 'data.?begunOn.orValue(null)',
      doneOn: doneOn ?? (state === 'done' ? 'today' : 'null'),
      case: number ?? 'case.number',
      note: note ?? 'null',
    },
  };
}
