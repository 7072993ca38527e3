import { file } from '../../../kernel/form/field-makers.ts';
import type { Field } from '../../../kernel/form/schema.ts';
import { generalLimit, hourLimit, measure, registrationRules } from '../basis.ts';
import {
  area,
  codesOf,
  location,
  namesOf,
  others,
  ownersOf,
  side,
  signersOf,
  term,
  useKind,
  words,
} from '../fields.ts';
import { bookEntry, cancelled, notTheirs, seized, unknown, unregistered } from '../register/bars.ts';
import { free, namesOfUse, newTitle, registration, titleIssue, unitNotes } from '../registration.ts';

/** What of the natural state is to be otherwise; what is left out stays. */
const changed: Readonly<Record<string, Field>> = { location, use: useKind, area, term };
const after = Object.fromEntries(
  Object.keys(changed).map((name) => [name, `form.?${name}.orValue(facts.unit.?${name}.orValue(null))`]),
);
const said = {
  when: '!has(form.location) && !has(form.use) && !has(form.area) && !has(form.term)',
  reason: { zh: '没有填写要改什么', en: 'Nothing is said that should be otherwise' },
};
const who = {
  ...side('owner', '权利人', 'Owner'),
  ownerOthers: others('其他共有人', 'Further owners'),
};
const groups = [
  {
    code: 'what',
    title: { zh: '改什么', en: 'What is to be otherwise' },
    fields: ['unit', ...Object.keys(changed)],
  },
  { code: 'who', title: { zh: '权利人', en: 'Owner' }, fields: [...namesOf('owner'), 'ownerOthers'] },
];
const noFee = free([{ standard: '财税〔2016〕79号' }]);

/** 变更登记: the same owner, another address, area, use or term. */
export const change = registration({
  code: 'property-change',
  name: { zh: '不动产变更登记', en: 'Change of what is registered' },
  summary: {
    zh: '坐落、面积、用途、期限变了，权利人不变',
    en: 'Another address, area, use or term; the owner stays',
  },
  keywords: ['变更', '改用途', '改地址', 'change'],
  basis: [...registrationRules('26'), ...measure('one-window')],
  limits: [generalLimit],
  fields: {
    ...changed,
    ...who,
    proof: file('变更的证明', 'What shows the change'),
    paperNumber: words('批准文件编号', 'Number of the approval', 60),
  },
  required: [...namesOf('owner'), 'proof'],
  groups: [
    ...groups,
    { code: 'papers', title: { zh: '材料', en: 'Papers' }, fields: ['proof', 'paperNumber'] },
  ],
  signers: [{ code: 'owner', name: { zh: '权利人', en: 'Owner' }, persons: signersOf('owner') }],
  bars: [unknown, cancelled, unregistered, seized, notTheirs(codesOf('owner')), said],
  sets: {
    title: newTitle,
    location: 'form.?location.orValue(facts.unit.location)',
    area: 'string(form.?area.orValue(facts.unit.area))',
    useName: namesOfUse('form.?use.orValue(facts.unit.use)'),
  },
  writes: [bookEntry('change', { ...after, title: 'data.title' })],
  issues: [titleIssue(ownersOf('owner'))],
  fee: noFee,
});

/** 更正登记: the book was wrong from the start (民法典 art. 220). */
export const correction = registration({
  code: 'property-correction',
  name: { zh: '不动产更正登记', en: 'Correction of the register' },
  summary: { zh: '登记簿记错了的，更正', en: 'What the register has wrong is put right' },
  keywords: ['更正', '登记错误', 'correction'],
  basis: [{ law: '民法典', article: '220' }, ...registrationRules('79'), ...measure('one-window')],
  limits: [generalLimit],
  fields: {
    ...changed,
    ...who,
    proof: file('登记有错的证明', 'What shows that it is wrong'),
    why: words('错在哪里', 'What is wrong', 500, { minLength: 4 }),
  },
  required: [...namesOf('owner'), 'proof', 'why'],
  groups: [...groups, { code: 'papers', title: { zh: '材料', en: 'Papers' }, fields: ['why', 'proof'] }],
  signers: [{ code: 'owner', name: { zh: '权利人', en: 'Owner' }, persons: signersOf('owner') }],
  // A seizure does not keep the book from being put right.
  bars: [unknown, cancelled, unregistered, notTheirs(codesOf('owner')), said],
  sets: {
    title: newTitle,
    location: 'form.?location.orValue(facts.unit.location)',
    area: 'string(form.?area.orValue(facts.unit.area))',
    useName: namesOfUse('form.?use.orValue(facts.unit.use)'),
  },
  writes: [bookEntry('correction', { ...after, title: 'data.title' })],
  issues: [titleIssue(ownersOf('owner'))],
  fee: noFee,
});

/** 换证: the same title on a new certificate. */
export const reissue = registration({
  code: 'property-reissue',
  name: { zh: '不动产权证换证', en: 'Exchange of a title certificate' },
  summary: { zh: '证书破损、旧证换新证', en: 'A damaged or old certificate is exchanged' },
  keywords: ['换证', '补证', 'replace certificate'],
  basis: [...registrationRules('22'), ...measure('halls')],
  limits: [hourLimit],
  fields: who,
  required: namesOf('owner'),
  groups: [
    { code: 'what', title: { zh: '哪本证', en: 'Which' }, fields: ['unit'] },
    { code: 'who', title: { zh: '权利人', en: 'Owner' }, fields: [...namesOf('owner'), 'ownerOthers'] },
  ],
  signers: [{ code: 'owner', name: { zh: '权利人', en: 'Owner' }, persons: signersOf('owner') }],
  bars: [unknown, cancelled, unregistered, notTheirs(codesOf('owner'))],
  sets: { ...unitNotes, title: newTitle },
  writes: [bookEntry('reissue', { title: 'data.title' })],
  issues: [titleIssue(ownersOf('owner'))],
  fee: noFee,
});
