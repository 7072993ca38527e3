import type {
  NamedOffice,
  OfficeActor,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import { days, secondPerson, told } from './basis.ts';
import { englishOf, form, passages, written } from './form.ts';

const coordination: OfficeActor = { duty: 'plan-coordination' };

/** Whoever leads the plan that it is about, where it says so: they know why a figure is what it is. */
const writer: NamedOffice = {
  office: 'form.?lead.orValue("") == "" ? case.party : form.lead',
  name: { zh: '编写单位', en: 'The office that writes it' },
  leadsOf: 'plan',
};

const edit: StepDefinition = {
  code: 'edit',
  name: { zh: '编写', en: 'Writing' },
  kind: 'review',
  by: writer,
  after: { any: [{ step: 'acceptance' }, { step: 'approve', outcomes: ['sent-back'] }] },
  limit: days(2),
  form: written,
  outcomes: [
    {
      code: 'ready',
      name: { zh: '送审', en: 'To be approved' },
      favourable: true,
      sets: {
        ...Object.fromEntries(
          passages
            .flatMap(({ code }) => [code, englishOf(code)])
            .map((entry) => [entry, `output.?${entry}.orValue("")`]),
        ),
        to: 'output.to',
        copies: 'output.?copies.orValue("")',
        open: 'output.open',
      },
    },
    {
      code: 'dropped',
      name: { zh: '不发', en: 'Not to be sent' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'dropped' }],
    },
  ],
};

const approve: StepDefinition = {
  code: 'approve',
  name: { zh: '审签', en: 'Approval' },
  kind: 'decide',
  by: coordination,
  after: { any: [{ step: 'edit', outcomes: ['ready'] }] },
  limit: days(1),
  outcomes: [
    {
      code: 'approved',
      name: { zh: '同意印发', en: 'Approved' },
      favourable: true,
      sets: { approvedOn: 'today' },
    },
    { code: 'sent-back', name: { zh: '退回修改', en: 'Sent back' }, favourable: false, reason: 'required' },
  ],
};

/** Issues of each kind are counted through, so that a missing one is noticed. */
const number: StepDefinition = {
  code: 'number',
  name: { zh: '编号', en: 'Numbering' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'approve', outcomes: ['approved'] }] },
  rules: [
    { when: 'form.kind == "weekly"', outcome: 'weekly' },
    { when: 'form.kind == "monthly"', outcome: 'monthly' },
    { when: 'true', outcome: 'quarterly' },
  ],
  outcomes: (['weekly', 'monthly', 'quarterly'] as const).map((kind) => ({
    code: kind,
    name: { zh: '已编号', en: 'Numbered' },
    favourable: true,
    sets: { issue: `serial("bulletin-${kind}")` },
  })),
};

const send: StepDefinition = {
  code: 'send',
  name: { zh: '印发', en: 'Sending' },
  kind: 'deliver',
  by: coordination,
  after: { any: [{ step: 'number' }] },
  limit: days(1),
  outcomes: [
    {
      code: 'sent',
      name: { zh: '已印发', en: 'Sent' },
      favourable: true,
      sets: { sentOn: 'today' },
    },
  ],
};

const archive: StepDefinition = {
  code: 'archive',
  name: { zh: '归档', en: 'Archiving' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'send' }] },
  rules: [{ when: 'true', outcome: 'archived' }],
  outcomes: [
    {
      code: 'archived',
      name: { zh: '已归档', en: 'Archived' },
      favourable: true,
      writes: [
        {
          register: 'bulletin',
          key: 'form.kind + " " + string(data.issue)',
          act: 'put',
          content: {
            case: 'case.id',
            kind: 'form.kind',
            issue: 'data.issue',
            from: 'form.from',
            to: 'form.to',
            plan: 'form.?plan.orValue("")',
            place: 'form.?place.orValue("")',
            statement: 'form.statement',
            sentOn: 'data.sentOn',
            open: 'data.open',
          },
        },
      ],
      ends: [{ outcome: 'archived' }],
    },
  ],
};

const ofWhole = (words: string) => `(has(form.year) ? ${words} : "")`;
const ofOne = (entry: string, before: string) =>
  `(form.?${entry}.orValue("") != "" ? "${before}" + form.${entry} : "")`;

/** Which one it is: several wait on the same day. */
const about = {
  zh: `form.kind + "（" + form.from + " 至 " + form.to + "）" + ${ofWhole('string(int(form.year)) + "年方案"')} + ${ofOne('plan', '')} + ${ofOne('place', '')}`,
  en: `form.kind + " (" + form.from + " to " + form.to + ")" + ${ofWhole('", plan of " + string(int(form.year))')} + ${ofOne('plan', ', ')} + ${ofOne('place', ', ')}`,
} as const;

/**
 * 通报、简报、月报、季报: how the plan stands, told to whoever answers for it. Figures are those of one moment and
 * nobody’s to change; people write the words, another person approves, and it is numbered, sent and kept.
 */
export const bulletin: ServiceDefinition = {
  code: 'bulletin',
  version: 6,
  kind: 'service',
  name: { zh: '进展通报', en: 'Bulletin' },
  summary: {
    zh: '按周、按月或按季通报方案进展：数字由系统取定，文字由人编写，另一人审签后编号印发',
    en: 'How the plan stands by week, month or quarter: the figures are drawn up, people write, another approves',
  },
  basis: told,
  openedBy: 'office',
  opener: coordination,
  subject: { ...about, open: true },
  form,
  statement: {
    entry: 'statement',
    from: 'form.from',
    to: 'form.to',
    plan: 'form.?plan.orValue("")',
    region: 'form.?place.orValue("")',
    year: 'form.?year.orValue(0.0)',
    former: 'form.?former.orValue(0.0)',
    paper: {
      kind: 'kind',
      written: edit.code,
      issue: 'issue',
      sentOn: 'sentOn',
      to: 'to',
      copies: 'copies',
      open: 'open',
    },
  },
  limits: { promised: [days(5)], statutory: [] },
  separate: [{ of: ['edit', 'approve'], basis: secondPerson }],
  steps: [edit, approve, number, send, archive],
  // Before, nothing told one that waited from the next, nor was a whole plan told of by itself.
  migrations: [{ from: 4, steps: {}, basis: told }],
  outcomes: [
    { code: 'archived', name: { zh: '已印发归档', en: 'Sent and archived' }, class: 'favourable' },
    { code: 'dropped', name: { zh: '没有发', en: 'Not sent' }, class: 'void' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: told },
  visits: 0,
};
