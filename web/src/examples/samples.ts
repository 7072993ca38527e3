import type { BasisLine, ClockStrip, Strand, Text, TimelineEvent } from '../api/types.ts';

/* What the shapes are shown with. Everything is counted from the city's own moment, so that clocks look as they do today. */

const hour = 3_600_000;

export function momentFrom(now: string, hours: number): string {
  return new Date(Date.parse(now) + hours * hour).toISOString();
}

const basis: readonly BasisLine[] = [
  {
    text: { zh: '《行政许可法》第四十二条', en: 'Administrative Licensing Law, article 42' },
    ref: '行政许可法 42',
  },
];

export const sampleBasis = basis;

const both = (zh: string, en: string): Text => ({ zh, en });

const longest = both(
  '许昌市禹州市花石镇某某农产品初加工与冷链物流一体化建设运营专业合作社联合社筹备期间的住所、出资和成员名册核对',
  'Comparison of address, contributions and roll of members of the joint cooperative for the first processing, cold storage and transport of farm produce of Huashi Town while it is in formation',
);

/** A number that binds by several rules at once, one of them with a long name. */
export const sampleLongBasis: readonly BasisLine[] = [...basis, { text: longest, ref: 'sample' }];

/** A clock of five days, of which some have passed. */
export function sampleClock(now: string, over: Partial<ClockStrip> & { passed?: number } = {}): ClockStrip {
  const { passed = 48, ...rest } = over;
  return {
    clock: 'promised',
    state: 'running',
    level: 'none',
    limit: { value: 5, unit: 'working-day', text: both('5 个工作日', '5 working days') },
    startedAt: momentFrom(now, -passed),
    dueAt: momentFrom(now, 120 - passed),
    dueText: both('6月10日 18:00 前', 'by 18:00 on 10 Jun'),
    remainingText: both('还剩 3 个工作日', '3 working days left'),
    provisional: false,
    endedAt: null,
    late: false,
    usedShare: Math.min(passed / 120, 1),
    spans: [{ from: momentFrom(now, -passed), to: null, kind: 'running' }],
    basis,
    ...rest,
  };
}

/** The same against the law's limit, which is four times as long. */
export function sampleStatutory(now: string, passed = 48): ClockStrip {
  return sampleClock(now, {
    clock: 'statutory',
    passed,
    limit: { value: 20, unit: 'working-day', text: both('20 个工作日', '20 working days') },
    dueAt: momentFrom(now, 480 - passed),
  });
}

/** One clock for each tone that there is. */
export function clocksOfEveryTone(now: string): readonly ClockStrip[] {
  return [
    sampleClock(now),
    sampleClock(now, {
      passed: 100,
      level: 'yellow',
      remainingText: both('还剩 1 个工作日', '1 working day left'),
    }),
    sampleClock(now, {
      passed: 150,
      level: 'red',
      late: true,
      dueAt: momentFrom(now, -30),
      remainingText: both('已超期 1 个工作日', '1 working day late'),
    }),
    sampleClock(now, {
      state: 'stopped',
      dueAt: null,
      dueText: both('补正期间不计时', 'not counted while corrections are made'),
      spans: [
        { from: momentFrom(now, -48), to: momentFrom(now, -24), kind: 'running' },
        { from: momentFrom(now, -24), to: null, kind: 'stopped' },
      ],
    }),
    sampleClock(now, {
      passed: 96,
      state: 'ended',
      endedAt: momentFrom(now, -40),
      spans: [
        { from: momentFrom(now, -96), to: momentFrom(now, -76), kind: 'running' },
        { from: momentFrom(now, -76), to: momentFrom(now, -52), kind: 'stopped' },
        { from: momentFrom(now, -52), to: momentFrom(now, -40), kind: 'running' },
      ],
    }),
    sampleClock(now, {
      passed: 150,
      state: 'ended',
      late: true,
      endedAt: momentFrom(now, -4),
      dueAt: momentFrom(now, -30),
    }),
  ];
}

export function sampleEvents(now: string): readonly TimelineEvent[] {
  return [
    event(now, -50, both('申请已提交', 'Application submitted'), both('申请人', 'The applicant')),
    event(
      now,
      -47,
      both('已受理，开始计时', 'Accepted; the clock starts'),
      both('登记窗口', 'Registration counter'),
    ),
    {
      ...event(
        now,
        -20,
        both('退回修改：房号', 'Returned for a change: room number'),
        both('登记承办人', 'Registrar'),
      ),
      note: both(
        '地址写到门牌为止，请补上楼层和房号。',
        'The address ends at the street number: please add floor and room.',
      ),
    },
    event(now, -6, both('已修改，继续计时', 'Changed; the clock goes on'), both('申请人', 'The applicant')),
  ];
}

function event(now: string, hours: number, text: Text, actor: Text): TimelineEvent {
  return { at: momentFrom(now, hours), type: 'sample', text, actor };
}

export function sampleStrands(now: string): readonly Strand[] {
  const opened = momentFrom(now, -6);
  const strand = (code: string, name: Text, by: Text, over: Partial<Strand> = {}): Strand => ({
    kind: 'review',
    step: { code, name },
    by,
    status: 'open',
    openedAt: opened,
    doneAt: null,
    outcome: null,
    waiting: false,
    onlyIf: null,
    ...over,
  });
  return [
    strand('tax', both('清税', 'Tax clearance'), both('税务系统', 'Tax system'), {
      clock: sampleClock(now, { clock: 'step:tax', passed: 60 }),
    }),
    strand(
      'insurance',
      both('社保清缴', 'Social insurance clearance'),
      both('社会保险系统', 'Social insurance system'),
      {
        status: 'done',
        doneAt: momentFrom(now, -2),
        outcome: { code: 'done', name: both('已结清', 'Nothing is owed'), favourable: true },
      },
    ),
    strand('bank', both('银行销户', 'Closing of the account'), both('开户银行', 'The chosen bank'), {
      waiting: true,
    }),
    strand('settle', both('清税：结清后再核', 'Tax: settle and ask again'), both('申请人', 'The applicant'), {
      status: 'waiting',
      openedAt: null,
      onlyIf: both(
        '“清税”的结果是“退回修改”时才有',
        'only if “Tax clearance” ends with “Returned for changes”',
      ),
    }),
    strand(
      'decide',
      both('注销登记', 'Strike off the register'),
      both('市场监管局', 'Market regulation bureau'),
      {
        status: 'waiting',
        openedAt: null,
      },
    ),
  ];
}

/** A refusal by rule, against which two things may be done. */
export const sampleRefusal = {
  reason: both('墙面已有店招', 'The wall has a sign'),
  remedies: [
    {
      name: both('申请行政复议', 'Ask for administrative reconsideration'),
      within: both('60日', '60 days'),
      basis,
    },
    { name: both('提起行政诉讼', 'Sue before a court'), within: both('6 个月', '6 months'), basis },
  ],
} as const;

/** The same where everything that is said is long. */
export function longEvents(now: string): readonly TimelineEvent[] {
  return sampleEvents(now).map((each) => ({ ...each, text: longest, actor: longest }));
}

export function longStrands(now: string): readonly Strand[] {
  return sampleStrands(now).map((each) => ({
    ...each,
    step: { ...each.step, name: longest },
    by: longest,
  }));
}
