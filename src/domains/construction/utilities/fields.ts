import { choice } from '../../../kernel/form/field-makers.ts';
import type { Field } from '../../../kernel/form/schema.ts';
import { number, words } from '../fields.ts';

/** What a project may be connected to, and which office of the city supplies it. */
export const utilities = [
  { code: 'power', name: { zh: '供电', en: 'Power' }, duty: 'electricity-supply' },
  { code: 'water', name: { zh: '供排水', en: 'Water and drainage' }, duty: 'water-supply' },
  { code: 'gas', name: { zh: '供气', en: 'Gas' }, duty: 'gas-supply' },
  { code: 'heat', name: { zh: '供热', en: 'Heat' }, duty: 'heat-supply' },
  { code: 'telecom', name: { zh: '通信', en: 'Telecom' }, duty: 'telecom-supply' },
] as const;
export type Utility = (typeof utilities)[number];

export const utilityChoices = utilities.map(({ code, name }) => [code, name.zh, name.en] as const);

const wants = (code: string) => ({ 'x-when': `${JSON.stringify(code)} in form.utilities` }) as const;

/** The need of each, as far as whoever builds knows it now; the company comes and settles the rest. */
export const utilityFields: Readonly<Record<string, Field>> = {
  utilities: {
    type: 'array',
    items: choice('接入什么', 'What to connect', utilityChoices),
    minItems: 0,
    maxItems: utilities.length,
    uniqueItems: true,
    'x-text': {
      title: { zh: '需要接入什么', en: 'What is to be connected' },
      description: { zh: '不需要的不选', en: 'Leave out what is not needed' },
    },
  },
  kilowatts: number('用电容量（千瓦）', 'Power (kW)', wants('power')),
  waterPerDay: number('日用水量（立方米）', 'Water a day (m³)', wants('water')),
  gasPerDay: number('日用气量（立方米）', 'Gas a day (m³)', wants('gas')),
  heatedArea: number('供热面积（平方米）', 'Heated area (m²)', wants('heat')),
  lines: number('宽带接入点', 'Points of access', wants('telecom')),
  utilityPhone: words('对接人电话', 'Telephone of the contact', 20, {
    minLength: 5,
    'x-personal': true,
    'x-when': 'size(form.?utilities.orValue([])) > 0',
  }),
};
export const utilityFieldNames = Object.keys(utilityFields);
