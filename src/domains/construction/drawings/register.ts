import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { ArrayField } from '../../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { number, projectCode, projectName, words } from '../fields.ts';
import { disciplineChoices } from './disciplines.ts';

const basis = measure('drawing-review');

const codeList = (zh: string, en: string): ArrayField => ({
  type: 'array',
  items: choice('专业', 'Discipline', disciplineChoices),
  maxItems: disciplineChoices.length,
  'x-text': { title: { zh, en } },
});

/** What is known of a project's drawings: the construction permit and the joint acceptance read it and ask nobody. */
export const drawingRegister: RegisterDefinition = {
  code: 'construction-drawings',
  version: 1,
  name: { zh: '施工图审查台账', en: 'Reviewed drawings' },
  basis,
  schema: schemaOf(
    {
      project: projectCode,
      projectName,
      way: choice('方式', 'Way', [
        ['reviewed', '联合审查合格', 'Reviewed jointly'],
        ['promised', '承诺，事后抽查', 'On a promise, samples looked at later'],
      ]),
      certificate: words('审查合格书编号', 'Number of the certificate', 40),
      disciplines: codeList('审查的专业', 'Disciplines that reviewed'),
      excluded: codeList('经确认不用审的专业', 'Disciplines confirmed as not needed'),
      rounds: number('审查轮次', 'Rounds'),
      on: day('日期', 'On'),
    },
    ['project', 'projectName', 'way', 'on'],
  ),
  key: { zh: '项目代码', en: 'Project code' },
  owner: 'drawing-review',
  publication: {
    fields: ['projectName', 'way', 'certificate', 'disciplines', 'excluded', 'rounds', 'on'],
    basis,
  },
  writers: ['drawing-review'],
  kind: 'plain',
};
