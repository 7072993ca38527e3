import type { CertificateType } from '../../../kernel/certificate/index.ts';
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

/** 施工图审查合格书: as good as the one on paper, and nobody who can look it up asks for that one ((三)). */
export const drawingCertificate: CertificateType = {
  code: 'drawing-review-certificate',
  name: { zh: '施工图审查合格书', en: 'Certificate of drawing review' },
  typeNumber: '081',
  issuerDuty: 'drawing-review',
  fields: [
    { key: 'number', name: { zh: '编号', en: 'Number' }, required: true },
    { key: 'projectCode', name: { zh: '项目代码', en: 'Project code' }, required: true },
    { key: 'projectName', name: { zh: '项目名称', en: 'Project' }, required: true },
    { key: 'enterprise', name: { zh: '建设单位', en: 'Who builds' }, required: true },
    { key: 'uscc', name: { zh: '统一社会信用代码', en: 'Unified social credit code' }, required: true },
    { key: 'designer', name: { zh: '设计单位', en: 'Designer' }, required: true },
    { key: 'sheets', name: { zh: '图纸', en: 'Drawings' }, required: true },
    { key: 'reviewedOn', name: { zh: '审查合格日期', en: 'Passed on' }, format: 'day', required: true },
  ],
  holder: { name: 'enterprise', code: 'uscc' },
  validity: { kind: 'lasting' },
  basis,
};
