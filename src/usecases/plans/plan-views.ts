import { Type } from 'typebox';
import { ContradictionView } from '../indicators/indicator-views.ts';
import { Coded, Named, orNull, TextView } from '../views/parts.ts';

/** A unit and what it answers for. */
export const DutyView = Type.Object({
  id: Type.String(),
  name: TextView,
  role: Type.Enum(['lead', 'support', 'implement', 'supervise', 'responsible']),
  roleName: TextView,
});
export type DutyView = Type.Static<typeof DutyView>;

const Month = Type.String({ description: '年月。YYYY-MM' });

export const DeadlineView = Type.Object({
  type: Type.Enum(['month', 'milestones', 'ongoing', 'unspecified']),
  value: orNull(Month),
  day: orNull(
    Type.String({ format: 'date', description: '方案写明到日的。Where the plan names a day of the month' }),
  ),
  milestones: Type.Array(Month),
  horizon: orNull(
    Type.String({
      description:
        '年月；方案没有写时间的，取本篇的末月。YYYY-MM; where the plan sets no date, the end of the chapter',
    }),
  ),
  note: orNull(TextView),
});
export type DeadlineView = Type.Static<typeof DeadlineView>;

/** Fields whose English is missing (the Chinese stands in) or belongs to an earlier wording. */
export const EnglishMarks = Type.Record(Type.String(), Type.Enum(['missing', 'earlier']), {
  description:
    '还没有英文（以中文代替）或英文对应旧文字的字段。Fields whose English is missing (the Chinese stands in) or of an earlier wording',
});

export const PlanTermView = Type.Object({
  year: Type.Integer({ description: '哪一年的方案。The plan of which year' }),
  from: Type.String({ format: 'date' }),
  to: Type.String({ format: 'date' }),
  atWork: Type.Boolean({
    description: '城市今天推进的方案：正在执行的；没有的，取最近一期。What the city works at today',
  }),
  over: Type.Boolean({ description: '期限已过。Its time is past' }),
});

export const PlanRow = Type.Object({
  no: Type.Integer(),
  code: Type.String(),
  name: TextView,
  leadUnits: Type.Array(Named),
  leadBasis: Type.Enum(['stated', 'inferred', 'by-measure', 'none-stated']),
  leadNote: orNull(TextView),
  attachment: orNull(Type.Integer()),
  measureCount: Type.Integer(),
  taskCount: Type.Integer(),
  taskFrom: orNull(Type.Integer()),
  taskTo: orNull(Type.Integer()),
  hasIndicatorTable: Type.Boolean(),
  hasServices: Type.Boolean({ description: '本方案已有事项在本系统运行。Services of this plan run here' }),
  term: PlanTermView,
  english: EnglishMarks,
});
export type PlanRow = Type.Static<typeof PlanRow>;

export const MeasureView = Type.Object({
  id: Type.String(),
  ref: Type.String({ description: '印在文件中的位置。The place as printed' }),
  code: orNull(Type.String({ description: '事项引用它所用的名称。The name by which services cite it' })),
  section: orNull(TextView),
  title: TextView,
  text: orNull(
    Type.String({
      description: '方案原文，导入文件后才有。The plan’s own wording, once a document was imported',
    }),
  ),
  deadline: DeadlineView,
  deadlineText: TextView,
  units: Type.Array(DutyView),
  andOthers: Type.Boolean(),
  taskNo: orNull(Type.Integer()),
  notes: Type.Array(TextView),
  english: EnglishMarks,
});
export type MeasureView = Type.Static<typeof MeasureView>;

export const taskStates = [
  'late',
  'at-risk',
  'awaiting-check',
  'on-track',
  'not-started',
  'verified',
  'ended',
] as const;
export type TaskState = (typeof taskStates)[number];

export const TaskCounts = Type.Object({
  late: Type.Integer(),
  'at-risk': Type.Integer(),
  'awaiting-check': Type.Integer(),
  'on-track': Type.Integer(),
  'not-started': Type.Integer(),
  verified: Type.Integer(),
  ended: Type.Integer(),
});
export type TaskCounts = Type.Static<typeof TaskCounts>;

export const PlacingView = Type.Object(
  {
    indicator: orNull(
      Type.Intersect([Coded], {
        description: '单列的指标；null 为整个领域。A single indicator; null for the whole field',
      }),
    ),
    period: Month,
    rank: Type.Integer(),
    among: Type.Integer(),
    source: Type.String({ description: '哪份文件。Which document says so' }),
    issuedOn: Type.String({ format: 'date' }),
  },
  { description: '省里通报的位次。The place that the province gives' },
);
export type PlacingView = Type.Static<typeof PlacingView>;

export const PlanView = Type.Object({
  ...PlanRow.properties,
  office: orNull(
    Type.Intersect([Named], {
      description: '牵头单位现在的机构。The office of the unit that leads it, as it is now',
    }),
  ),
  services: Type.Array(Coded, {
    description: '本方案在本系统运行的事项。Services of this plan that run here',
  }),
  tasks: TaskCounts,
  placings: Type.Array(PlacingView, { description: '近的月份在前。The latest month first' }),
  measures: Type.Array(MeasureView),
});
export type PlanView = Type.Static<typeof PlanView>;

export const TargetView = Type.Object({
  what: TextView,
  comparator: Type.Enum(['>=', '<=', '=', '>', '<']),
  value: Type.Number(),
  unit: Type.String(),
  by: Type.String({
    description: '年月，或 ongoing、yearly 这样的周期。YYYY-MM, or a rhythm such as ongoing or yearly',
  }),
});

/** What fulfils a task: something of ours, by its kind and code. */
export const FulfilledBy = Type.Object({
  kind: Type.Enum(['service', 'register', 'exchange', 'limit', 'indicator']),
  code: Type.String(),
  name: TextView,
});
export type FulfilledBy = Type.Static<typeof FulfilledBy>;

export const TaskRow = Type.Object({
  no: Type.Integer(),
  plan: Type.Integer(),
  planCode: Type.String(),
  planName: TextView,
  direction: TextView,
  summary: TextView,
  content: orNull(
    Type.String({
      description: '任务清单原文，导入文件后才有。The wording of the task list, once a document was imported',
    }),
  ),
  units: Type.Array(DutyView),
  andOthers: Type.Boolean(),
  office: orNull(Type.Intersect([Named], { description: '由它报告的机构。The office that reports on it' })),
  deadline: DeadlineView,
  deadlineText: TextView,
  dueNext: orNull(
    Type.String({
      format: 'date',
      description:
        '还没有核查过的最早期限，变更后的算变更后的；逾期的任务自这天之后逾期。The first day that it has still to meet, as changed: a late task is late since then',
    }),
  ),
  state: Type.Enum([...taskStates]),
  stateText: TextView,
  how: Type.Enum(['service', 'register', 'exchange', 'limit', 'indicator', 'evidence', 'later'], {
    description: '由什么实现；later 是本系统还没有。What keeps it; later: nothing here yet',
  }),
  fulfilledBy: Type.Array(FulfilledBy),
  caseId: orNull(Type.String({ format: 'uuid', description: '任务的办件。The task’s own case' })),
  caseNumber: orNull(Type.String({ description: '任务办件的编号。The number of the task’s own case' })),
  changedDue: orNull(
    Type.String({ format: 'date', description: '经决定变更后的期限。The deadline as changed by decision' }),
  ),
  parts: orNull(
    Type.Object(
      { given: Type.Integer(), done: Type.Integer(), late: Type.Integer() },
      { description: '分解下达的分工。Parts that were given out to offices' },
    ),
  ),
  measure: orNull(Type.String()),
  measureRef: orNull(Type.String()),
  targets: Type.Array(TargetView),
  contradictions: Type.Array(ContradictionView, {
    description: '方案里关于它说法不一的地方。Where the plan does not agree with itself about it',
  }),
  english: EnglishMarks,
});
export type TaskRow = Type.Static<typeof TaskRow>;

export const TaskPage = Type.Object({
  items: Type.Array(TaskRow),
  next: orNull(Type.String()),
  total: Type.Integer({ description: '符合条件的总数。All that match' }),
  counts: Type.Intersect([TaskCounts], {
    description: '除所要状态外符合条件的，按状态计数。All that match but for the state asked for, by state',
  }),
});
export type TaskPage = Type.Static<typeof TaskPage>;

export const UnitRow = Type.Object({
  id: Type.String(),
  name: TextView,
  kind: Type.String(),
  members: Type.Array(Named, { description: '一组单位包括哪些单位。The units a group stands for' }),
  responsible: Type.Boolean({ description: '自己列在责任单位中。Stands on a responsibility line itself' }),
  taskCount: Type.Integer({
    description: '写到它或它所在一组的任务数。Tasks that name it, or a group it belongs to',
  }),
  leadCount: Type.Integer({ description: '其中由它牵头的。Those of them that it leads' }),
  english: EnglishMarks,
});
export type UnitRow = Type.Static<typeof UnitRow>;

export const LimitRow = Type.Object({
  id: Type.String(),
  plan: Type.Integer(),
  subject: TextView,
  condition: orNull(TextView),
  kind: Type.Enum(['time-limit', 'steps', 'fee-cap', 'ratio', 'threshold']),
  comparator: Type.Enum(['>=', '<=', '=', '>', '<']),
  value: Type.Union([Type.Number(), Type.String(), Type.Null()]),
  unit: Type.String(),
  clockExcludes: Type.Array(TextView, { description: '不计入的时间。Time that does not count' }),
  sourceRef: Type.String(),
  note: orNull(TextView),
  english: EnglishMarks,
});
export type LimitRow = Type.Static<typeof LimitRow>;
