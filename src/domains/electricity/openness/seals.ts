import { day } from '../../../kernel/form/field-makers.ts';
import type { RegisterWrite } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { published } from '../../published-entry/published.ts';
import { measure, supplier } from '../basis.ts';
import { schemaOf, words } from '../registers.ts';

/*
 * 企业电子印章库 ((四)3): which seal and licence an enterprise signs with electronically, as the province’s platform gave
 * them, and the rules by which such seals are made and used.
 */

const basis = measure('online-connection');

export const seals: RegisterDefinition = {
  code: 'electronic-seal',
  version: 1,
  name: { zh: '企业电子印章库', en: 'Electronic seals of enterprises' },
  basis,
  schema: schemaOf(
    {
      enterpriseName: words('企业名称', 'Enterprise', 100),
      licence: words('电子营业执照编号', 'Number of the electronic licence', 60),
      seal: words('电子印章编号', 'Number of the electronic seal', 60),
      seenOn: day('最近核对日期', 'Last looked at on'),
    },
    ['enterpriseName', 'licence', 'seal', 'seenOn'],
  ),
  key: { zh: '统一社会信用代码', en: 'Unified code' },
  owner: 'electricity-supply',
  writers: ['power-connection'],
  kind: 'plain',
};

/** What was fetched for one contract serves the next one, too. */
export const keepsSeal: RegisterWrite = {
  register: seals.code,
  key: 'form.uscc',
  act: 'put',
  content: {
    enterpriseName: 'form.enterpriseName',
    licence: 'output.licence',
    seal: 'output.seal',
    seenOn: 'today',
  },
};

export const sealRules = published({
  code: 'electronic-seal-rule',
  by: supplier,
  name: { zh: '电子印章制作和使用规则', en: 'Rules of making and using electronic seals' },
  verb: { zh: '公布一条规则', en: 'Publish a rule' },
  summary: {
    zh: '谁制作、怎么核验、用在哪些合同上、挂失和作废怎么办',
    en: 'Who makes them, how they are verified, on which contracts they serve, and what becomes of one that is lost or void',
  },
  basis,
  fields: {
    number: words('编号', 'Number', 40),
    title: words('规则', 'Rule', 100),
    text: words('内容', 'What it says', 2000),
    issuedBy: words('发布单位和文号', 'By whom, and under which number', 120),
    from: day('执行日期', 'In force from'),
  },
  required: ['number', 'title', 'text', 'issuedBy', 'from'],
  key: 'form.number',
  keyName: { zh: '编号', en: 'Number' },
});
