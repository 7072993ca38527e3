import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { court, hourLimit, measure, registrationRules } from '../basis.ts';
import { choice, day, words } from '../fields.ts';
import { bookEntry, cancelled, held, unknown } from '../register/bars.ts';
import { free, registration } from '../registration.ts';

const courtName = words('查封法院', 'Court', 100, { minLength: 4 });
const document = words('协助执行通知书文号', 'Number of the notice', 80, { minLength: 2 });
const noFee = free([{ standard: '财税〔2016〕79号' }]);

/** The court's own system says that the notice is its. */
const confirmed: StepDefinition = {
  code: 'confirm',
  name: { zh: '法院系统核对通知书', en: 'The court’s system confirms the notice' },
  kind: 'external',
  by: { outside: 'court', party: 'region.parties["court"]' },
  after: { all: [{ step: 'look', outcomes: ['clear'] }] },
  calls: {
    operation: 'court.confirm-notice',
    payload: { document: 'form.document', unit: 'form.unit', court: 'form.court' },
  },
  outcomes: [
    { code: 'done', name: { zh: '属实', en: 'It is theirs' }, favourable: true },
    {
      code: 'refused',
      name: { zh: '法院没有这份通知书', en: 'The court has no such notice' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'not-registrable' }],
    },
  ],
};

const fresh =
  '{"number": case.number, "court": form.court, "document": form.document, "served": form.servedOn + "T" + form.servedAt, "from": today, "until": form.seizedUntil}';
const before = `s.?served.orValue("") <= form.servedOn + "T" + form.servedAt`;

/**
 * 查封登记: the court that served its notice first has the seizure, the others wait in the order in which theirs were
 * served (细则 art. 91). A unit that was not registered yet is seized in advance.
 */
export const seizure = registration({
  code: 'property-seizure',
  name: { zh: '不动产查封登记', en: 'Seizure of property' },
  summary: {
    zh: '法院网上送达，1 小时办结；先送达的查封，后送达的轮候',
    en: 'Served online by the court and done within an hour; later ones wait in line',
  },
  keywords: ['查封', '轮候', 'seizure', 'court'],
  basis: [...registrationRules('90'), ...registrationRules('91'), ...measure('halls')],
  limits: [hourLimit],
  opener: court,
  fields: {
    court: courtName,
    document,
    servedOn: day('送达日期', 'Served on'),
    servedAt: words('送达时间', 'Served at', 5, {
      minLength: 5,
      pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
      'x-expects': { zh: '时:分，如 09:30', en: 'hour and minute, such as 09:30' },
    }),
    seizedUntil: day('查封期限届满', 'Until'),
  },
  required: ['court', 'document', 'servedOn', 'servedAt', 'seizedUntil'],
  groups: [
    {
      code: 'what',
      title: { zh: '查封', en: 'Seizure' },
      fields: ['unit', 'court', 'document', 'servedOn', 'servedAt', 'seizedUntil'],
    },
  ],
  bars: [
    unknown,
    cancelled,
    {
      when: `${held('seizures')}.exists(s, s.?document.orValue("") == form.document)`,
      reason: { zh: '这份通知书已经登记过', en: 'This notice was registered before' },
    },
    {
      when: 'form.seizedUntil < today || form.servedOn > today',
      reason: {
        zh: '查封期限已过，或送达日期在今天之后',
        en: 'Its term is over, or it is served on a day to come',
      },
    },
  ],
  between: [confirmed],
  atOnce: true,
  sets: {
    waiting: `${held('seizures')}.exists(s, s.?until.orValue("9999-12-31") >= today && ${before})`,
    seizures: `${held('seizures')}.filter(s, ${before}) + [${fresh}] + ${held('seizures')}.filter(s, !(${before}))`,
  },
  writes: [bookEntry('seizure', { seizures: 'data.seizures' })],
  fee: noFee,
  doneName: { zh: '已查封（轮候）', en: 'Seized, or waiting' },
});

/** 解除查封: what waited first is in force from then on, by itself. */
export const release = registration({
  code: 'property-release',
  name: { zh: '注销查封登记（解封）', en: 'Release of a seizure' },
  summary: {
    zh: '法院解除查封，1 小时办结；轮候的自动生效',
    en: 'Within an hour; the next in line takes its place',
  },
  keywords: ['解封', '解除查封', 'release'],
  basis: [...registrationRules('92'), ...measure('halls')],
  limits: [hourLimit],
  opener: court,
  fields: {
    court: courtName,
    document,
    seizedBy: words('原查封通知书文号', 'Notice by which it was seized', 80, { minLength: 2 }),
    why: choice('为什么解除', 'Why', [
      ['released', '法院解除', 'Released by the court'],
      ['expired', '期限届满未续封', 'Its term is over'],
    ]),
  },
  required: ['court', 'document', 'seizedBy', 'why'],
  groups: [
    {
      code: 'what',
      title: { zh: '解除查封', en: 'Release' },
      fields: ['unit', 'court', 'document', 'seizedBy', 'why'],
    },
  ],
  bars: [
    unknown,
    {
      when: `!${held('seizures')}.exists(s, s.?document.orValue("") == form.seizedBy && s.?court.orValue("") == form.court)`,
      reason: {
        zh: '登记簿里没有这家法院的这份查封；只能由查封的法院解除',
        en: 'No such seizure of this court stands; the court that seized releases',
      },
    },
  ],
  between: [confirmed],
  atOnce: true,
  writes: [
    bookEntry('release', {
      seizures: `${held('seizures')}.filter(s, !(s.?document.orValue("") == form.seizedBy && s.?court.orValue("") == form.court))`,
    }),
  ],
  fee: noFee,
  doneName: { zh: '已解除查封', en: 'Released' },
});
