import { choice, day } from '../../../kernel/form/field-makers.ts';
import { published } from '../../published-entry/published.ts';
import { measure } from '../basis.ts';
import { region, words } from '../fields.ts';

/*
 * (八) 一个窗口: which windows a hall has, and which items are handled in it. Districts’ items of construction are handled in
 * the city’s hall; only what is secret, or needs a place of its own, may stay out, and it says which of the two.
 */

const basis = measure('one-window-two-levels');
const by = { duty: 'construction-window' } as const;

const windows = published({
  code: 'hall-window',
  by,
  name: { zh: '大厅窗口清单', en: 'Windows of service halls' },
  verb: { zh: '公布一个窗口', en: 'Publish a window' },
  summary: {
    zh: '每个大厅有哪些部门综合、跨部门“一件事”和全科无差别窗口，各办什么',
    en: 'Which windows each hall has, of one department, of several, or for everything, and what each handles',
  },
  basis,
  fields: {
    region,
    hall: words('大厅', 'Hall', 60, { minLength: 2 }),
    number: words('窗口号', 'Number of the window', 20, { minLength: 1 }),
    kind: choice('窗口类型', 'Kind of window', [
      ['department', '部门综合窗口', 'Of one department'],
      ['cross-department', '跨部门“一件事”窗口', 'Of several departments, for one matter'],
      ['all-purpose', '全科无差别窗口', 'For everything'],
    ]),
    department: words('哪个部门', 'Which department', 60, {
      minLength: 2,
      'x-when': 'form.kind == "department"',
    }),
    handles: words('办什么', 'What it handles', 300, { minLength: 2 }),
    from: day('何时起', 'From'),
  },
  required: ['region', 'hall', 'number', 'kind', 'department', 'handles', 'from'],
  key: 'form.region + " " + form.hall + " " + form.number',
  keyName: { zh: '地区、大厅、窗口号', en: 'Place, hall, window' },
});

const outside = { 'x-when': 'form.stands == "outside"' } as const;

const items = published({
  code: 'hall-item',
  by,
  name: { zh: '事项进驻大厅台账', en: 'Items handled in service halls' },
  verb: { zh: '登记事项进驻', en: 'Enter an item of a hall' },
  summary: {
    zh: '市、区两级部门的事项是否进驻大厅；不进驻的只能因为涉密或对场地有特殊要求',
    en: 'Whether items of the city’s and districts’ departments are handled in the hall; only what is secret or needs a special place is not',
  },
  basis,
  fields: {
    region,
    hall: words('大厅', 'Hall', 60, { minLength: 2 }),
    department: words('部门', 'Department', 60, { minLength: 2 }),
    item: words('事项', 'Item', 100, { minLength: 2 }),
    level: choice('哪一级的部门', 'Whose department', [
      ['city', '市级', 'The city’s'],
      ['district', '区级', 'A district’s'],
    ]),
    stands: choice('现状', 'How it stands', [
      ['inside', '已进驻，在大厅办', 'Handled in the hall'],
      ['outside', '不进驻', 'Not handled there'],
    ]),
    why: choice(
      '为什么不进驻',
      'Why not',
      [
        ['secret', '涉密', 'It is secret'],
        ['place', '对场地有特殊要求', 'It needs a special place'],
      ],
      outside,
    ),
    where: words('在哪里办', 'Where it is handled', 120, { minLength: 2, ...outside }),
    from: day('何时起', 'From'),
  },
  required: ['region', 'hall', 'department', 'item', 'level', 'stands', 'why', 'where', 'from'],
  key: 'form.region + " " + form.department + " " + form.item',
  keyName: { zh: '地区、部门、事项', en: 'Place, department, item' },
});

export const hallEntries = [windows, items] as const;
