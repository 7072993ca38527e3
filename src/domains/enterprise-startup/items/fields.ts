import { address, as, personName, residentId } from '../../../kernel/form/dictionary.ts';
import type {
  ArrayField,
  BooleanField,
  NumberField,
  ObjectField,
  StringField,
} from '../../../kernel/form/schema.ts';

/** Entries that only the further items ask for: what each body needs to know, and nothing else. */

/** One employee to be insured. Social insurance knows people by name and number; a phone is not asked for. */
const insuredPerson: ObjectField = {
  type: 'object',
  properties: {
    name: personName,
    residentId,
    monthlyWageFen: {
      type: 'integer',
      format: 'money-fen',
      minimum: 100,
      'x-personal': true,
      'x-text': { title: { zh: '月工资', en: 'Monthly wage' } },
    },
    since: {
      type: 'string',
      format: 'date',
      'x-text': { title: { zh: '用工起始日期', en: 'Employed since' } },
    },
  },
  required: ['name', 'residentId', 'monthlyWageFen', 'since'],
  'x-person': true,
  'x-text': { title: { zh: '员工', en: 'Employee' } },
};

export const insuredPersons: ArrayField = {
  type: 'array',
  items: insuredPerson,
  minItems: 1,
  maxItems: 100,
  'x-text': {
    title: { zh: '参保员工', en: 'Employees to be insured' },
    description: {
      zh: '用工之日起三十日内办理参保；以后招人可以随时再办',
      en: 'Within thirty days after employment began; whoever joins later can be added any day',
    },
  },
};

export const powerUse = {
  type: 'string',
  'x-choices': [
    { code: 'commercial', name: { zh: '商业用电', en: 'Commercial' } },
    { code: 'industrial', name: { zh: '工业用电', en: 'Industrial' } },
    { code: 'agricultural', name: { zh: '农业生产用电', en: 'Agricultural' } },
  ],
  'x-text': { title: { zh: '用电类别', en: 'Use of the electricity' } },
} as const satisfies StringField;

export const powerKilowatts = {
  type: 'integer',
  minimum: 1,
  maximum: 100_000,
  'x-text': {
    title: { zh: '需要容量（千瓦）', en: 'Capacity needed (kW)' },
    description: {
      zh: '把主要用电设备的功率相加即可，供电单位会现场核对',
      en: 'Add up your main appliances; the supplier checks on site',
    },
  },
} as const satisfies NumberField;

export const powerAddress: ObjectField = as(address, {
  'x-text': {
    title: { zh: '用电地址', en: 'Where the electricity is needed' },
    description: { zh: '可以与住所不同', en: 'It need not be the registered address' },
  },
});

export const projectName = {
  type: 'string',
  minLength: 5,
  maxLength: 100,
  'x-text': { title: { zh: '项目名称', en: 'Name of the project' } },
} as const satisfies StringField;

export const projectAddress: ObjectField = as(address, {
  'x-text': { title: { zh: '建设地点', en: 'Where it is built' } },
});

export const projectContent = {
  type: 'string',
  minLength: 10,
  maxLength: 1000,
  'x-text': { title: { zh: '建设规模和内容', en: 'What is built, and how large' } },
} as const satisfies StringField;

export const projectInvestment = {
  type: 'integer',
  format: 'money-fen',
  minimum: 100,
  'x-text': { title: { zh: '项目总投资', en: 'Total investment' } },
} as const satisfies NumberField;

/** What the investor declares instead of being examined (企业投资项目核准和备案管理条例 art. 13). */
export const projectPolicy = {
  type: 'boolean',
  const: true,
  'x-text': {
    title: { zh: '符合产业政策的声明', en: 'Declaration: in line with industrial policy' },
    description: {
      zh: '项目不属于产业政策禁止投资建设或者须经核准的项目，备案信息真实，由企业负责',
      en: 'The project is neither forbidden nor one that needs approval; the particulars are true and the enterprise answers for them',
    },
  },
} as const satisfies BooleanField;
