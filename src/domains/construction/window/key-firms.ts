import { enterpriseName, uscc } from '../../../kernel/form/dictionary.ts';
import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { ReadDeclaration } from '../../../kernel/process/definition.ts';
import { published } from '../../published-entry/published.ts';
import { region, words } from '../fields.ts';

/* 重点企业名录: whom the window helps one to one, from a day on and by which document; anybody may look it up. */

const basis = [
  {
    custom: {
      zh: '办理建筑许可方案保障措施（二）：重点企业一对一代办专员',
      en: 'Safeguards (二) of the plan on permits: key firms have a helper of their own',
    },
  },
] as const;

export const keyFirms = published({
  code: 'key-firm',
  by: { duty: 'construction-window' },
  name: { zh: '重点企业名录（代办）', en: 'Key firms with a helper of their own' },
  verb: { zh: '登记重点企业', en: 'Enter a key firm' },
  summary: {
    zh: '哪些企业配一对一代办专员，依据什么文件，从哪天到哪天',
    en: 'Which firms have a helper of their own, by which document, from which day on',
  },
  basis,
  fields: {
    uscc,
    enterpriseName,
    region,
    state: choice('登记什么', 'What is entered', [
      ['listed', '列入名录', 'On the list'],
      ['left', '移出名录', 'Off the list'],
    ]),
    document: words('依据的文件', 'By which document', 100, { minLength: 4 }),
    from: day('何时起', 'From'),
  },
  required: ['uscc', 'enterpriseName', 'region', 'state', 'document', 'from'],
  key: 'form.uscc',
  keyName: { zh: '统一社会信用代码', en: 'Unified social credit code' },
});

export const readsKeyFirm: ReadDeclaration = { as: 'firm', register: 'key-firm', key: 'form.uscc' };
export const isKeyFirm = 'facts.firm != null && facts.firm.state == "listed" && facts.firm.from <= today';
