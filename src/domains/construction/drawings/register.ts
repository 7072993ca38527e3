import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { choice, day, number, projectCode, projectName, schemaOf, words } from '../fields.ts';

const basis = measure('drawing-review');

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
      rounds: number('审查轮次', 'Rounds'),
      on: day('日期', 'On'),
    },
    ['project', 'projectName', 'way', 'on'],
  ),
  key: { zh: '项目代码', en: 'Project code' },
  owner: 'drawing-review',
  publication: { fields: ['projectName', 'way', 'certificate', 'rounds', 'on'], basis },
  writers: ['drawing-review'],
  kind: 'plain',
};
