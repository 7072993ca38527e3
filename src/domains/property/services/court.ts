import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { Expression, StepDefinition } from '../../../kernel/process/definition.ts';
import { court, hourLimit, measure, registrationRules } from '../basis.ts';
import { words } from '../fields.ts';
import { bookEntry, cancelled, held, standing, unknown } from '../register/bars.ts';
import { free, registration } from '../registration.ts';

const courtName = words('查封法院', 'Court', 100, { minLength: 4 });
const document = words('协助执行通知书文号', 'Number of the notice', 80, { minLength: 2 });
const noFee = free([{ standard: '财税〔2016〕79号' }]);

/** Whom the notice names. The register does not judge whether it names the right person: that is the court's. */
const debtor = words('被执行人', 'Against whom', 100, { minLength: 2, 'x-personal': true });

/** The court's own system says that the notice is its, and means this unit, this person and this act. */
const confirmed = (payload: Readonly<Record<string, Expression>>): StepDefinition => ({
  code: 'confirm',
  name: { zh: '法院系统核对通知书', en: 'The court’s system confirms the notice' },
  kind: 'external',
  by: { outside: 'court', party: 'region.parties["court"]' },
  after: { all: [{ step: 'look', outcomes: ['clear'] }] },
  calls: {
    operation: 'court.confirm-notice',
    payload: {
      document: 'form.document',
      unit: 'form.unit',
      court: 'form.court',
      parties: '[form.debtor]',
      ...payload,
    },
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
});

const renews = 'has(form.renews)';
const renewed =
  's.?document.orValue("") == form.renews && s.?court.orValue("") == form.court && s.?until.orValue("9999-12-31") >= today';
/** Renewed where it stands: by its rank and its first notice it is the same seizure. */
const extended =
  '{"number": s.number, "court": s.court, "document": s.document, "served": s.served, "from": s.from, "until": form.seizedUntil}';
const fresh =
  '{"number": case.number, "court": form.court, "document": form.document, "served": form.servedOn + "T" + form.servedAt, "from": today, "until": form.seizedUntil}';
const before = `s.?served.orValue("") <= form.servedOn + "T" + form.servedAt`;

/**
 * 查封登记: the court that served its notice first has the seizure, the others wait in the order in which theirs were
 * served (细则 art. 91). A unit that was not registered yet is seized in advance. 续封: the court that names its earlier notice
 * before the term is over keeps its place; once it is over, it lapsed (art. 92), and a new seizure stands last.
 */
export const seizure = registration({
  code: 'property-seizure',
  name: { zh: '不动产查封登记', en: 'Seizure of property' },
  summary: {
    zh: '法院网上送达，1 小时办结；先送达的查封，后送达的轮候；到期前续封的保留原顺位',
    en: 'Served online by the court and done within an hour; later ones wait in line, and one renewed in time keeps its place',
  },
  keywords: ['查封', '轮候', '续封', 'seizure', 'renewal', 'court'],
  basis: [
    ...registrationRules('90'),
    ...registrationRules('91'),
    ...registrationRules('92'),
    ...measure('halls'),
  ],
  limits: [hourLimit],
  opener: court,
  fields: {
    court: courtName,
    document,
    debtor,
    servedOn: day('送达日期', 'Served on'),
    servedAt: words('送达时间', 'Served at', 5, {
      minLength: 5,
      pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
      'x-expects': { zh: '时:分，如 09:30', en: 'hour and minute, such as 09:30' },
    }),
    seizedUntil: day('查封期限届满', 'Until'),
    renews: words('续封的原通知书文号', 'Renews the seizure of this notice', 80, {
      minLength: 2,
      'x-text': {
        title: { zh: '续封的原通知书文号', en: 'Renews the seizure of this notice' },
        description: {
          zh: '续封才填：查封到期前续封的，顺位不变',
          en: 'For a renewal only: renewed before its last day has passed, it keeps its place',
        },
      },
    }),
  },
  required: ['court', 'document', 'debtor', 'servedOn', 'servedAt', 'seizedUntil'],
  groups: [
    {
      code: 'what',
      title: { zh: '查封', en: 'Seizure' },
      fields: ['unit', 'court', 'document', 'debtor', 'servedOn', 'servedAt', 'seizedUntil', 'renews'],
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
    {
      when: `${renews} && !${held('seizures')}.exists(s, ${renewed})`,
      reason: {
        zh: '没有可以续封的查封：只能由原查封法院在到期前续封；已经到期的，请作为新的查封办理（实施细则第九十二条）',
        en: 'No such seizure can be renewed: the same court renews it before it is over; after that, ask for a new seizure (implementing rules, art. 92)',
      },
    },
    {
      when: `${renews} && ${held('seizures')}.exists(s, ${renewed} && s.?until.orValue("9999-12-31") >= form.seizedUntil)`,
      reason: {
        zh: '续封的期限没有超过现在的期限',
        en: 'It is to end no later than it ends already',
      },
    },
  ],
  between: [
    confirmed({
      kind: `${renews} ? "renewal" : "seizure"`,
      until: 'form.seizedUntil',
      renews: 'form.?renews.orValue(null)',
    }),
  ],
  atOnce: true,
  sets: {
    waiting: `${renews} ? ${standing('seizures')}[0].?document.orValue("") != form.renews : ${standing('seizures')}.exists(s, ${before})`,
    seizures: `${renews} ? ${held('seizures')}.map(s, ${renewed} ? ${extended} : s) : ${held('seizures')}.filter(s, ${before}) + [${fresh}] + ${held('seizures')}.filter(s, !(${before}))`,
  },
  writes: [
    { ...bookEntry('seizure', { seizures: 'data.seizures' }), when: `!${renews}` },
    { ...bookEntry('seizure-renewal', { seizures: 'data.seizures' }), when: renews },
  ],
  fee: noFee,
  doneName: { zh: '已查封', en: 'Seized' },
  waits: {
    when: 'data.waiting',
    name: { zh: '已登记轮候查封', en: 'Waiting in line behind another seizure' },
  },
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
    debtor,
    seizedBy: words('原查封通知书文号', 'Notice by which it was seized', 80, { minLength: 2 }),
    why: choice('为什么解除', 'Why', [
      ['released', '法院解除', 'Released by the court'],
      ['expired', '期限届满未续封', 'Its term is over'],
    ]),
  },
  required: ['court', 'document', 'debtor', 'seizedBy', 'why'],
  groups: [
    {
      code: 'what',
      title: { zh: '解除查封', en: 'Release' },
      fields: ['unit', 'court', 'document', 'debtor', 'seizedBy', 'why'],
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
  between: [confirmed({ kind: '"release"', seizedBy: 'form.seizedBy' })],
  atOnce: true,
  writes: [
    bookEntry('release', {
      seizures: `${held('seizures')}.filter(s, !(s.?document.orValue("") == form.seizedBy && s.?court.orValue("") == form.court))`,
    }),
  ],
  fee: noFee,
  doneName: { zh: '已解除查封', en: 'Released' },
});
