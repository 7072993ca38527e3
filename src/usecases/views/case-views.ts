import { Type } from 'typebox';
import { caseActs } from '../../kernel/process/command.ts';
import { outcomeClasses } from '../../kernel/process/definition.ts';
import { phases } from '../../kernel/process/state.ts';
import { FileView } from '../files/file-views.ts';
import { ClockStrip } from './clock-strip.ts';
import { BasisView, Coded, DateTime, Named, orNull, TextView } from './parts.ts';

const JsonMap = Type.Record(Type.String(), Type.Unknown());
const CaseRef = Type.Object({ id: Type.String({ format: 'uuid' }), number: Type.String() });

/** One line of any list of cases. */
export const CaseRow = Type.Object({
  id: Type.String({ format: 'uuid' }),
  version: Type.Integer(),
  number: Type.String(),
  service: Coded,
  asked: Type.Boolean({
    description:
      '由当事人提出，不是其他办件的一部分，也不因其而起。Asked for by its party: no part of another case, nor a consequence of one',
  }),
  applicantName: Type.String(),
  applicantOffice: orNull(
    Type.Object(TextView.properties, {
      description:
        '以机构名义办理、没有别人申请的：机构名称。Its name, where an office is the party and nobody else applied',
    }),
  ),
  region: Coded,
  phase: Type.Enum([...phases]),
  phaseText: TextView,
  openedAt: DateTime,
  endedAt: orNull(DateTime),
  outcome: orNull(
    Type.Object({ code: Type.String(), name: TextView, class: Type.Enum([...outcomeClasses]) }),
  ),
  clock: orNull(ClockStrip),
  office: orNull(Named),
  demonstration: Type.Boolean(),
  subject: Type.Optional(
    orNull({
      ...TextView,
      description:
        '这件事是关于什么的，事项写明且读者能看才有；列表里才给。What it is about, in lists, where its service says and the reader may know',
    }),
  ),
  about: Type.Optional(
    orNull(
      Type.String({
        description:
          '这件事是关于谁的（企业名称、字号），请求写明 about 时给当事人。What it is about, such as the firm’s name; for its party, where `about` is asked',
      }),
    ),
  ),
});
export type CaseRow = Type.Static<typeof CaseRow>;

/** One thing that waits for the person, with the case it belongs to. */
export const WorkRow = Type.Object({
  case: CaseRow,
  subject: orNull({
    ...TextView,
    description: '这件事是关于什么的，事项写明才有。What it is about, where its service says',
  }),
  item: Coded,
  round: Type.Integer(),
  openedAt: DateTime,
  dueAt: orNull(DateTime),
  level: Type.Enum(['none', 'blue', 'yellow', 'red']),
});
export type WorkRow = Type.Static<typeof WorkRow>;

/** A person, by account, or an office, by id, that an act may name. */
export const Receiver = Type.Object({
  code: Type.String(),
  name: TextView,
  choices: Type.Optional(
    Type.Array(Type.String(), { description: '只适用于这些依据。Only on these of the grounds' }),
  ),
});
export type Receiver = Type.Static<typeof Receiver>;

/** A recorded fact that may be put right: its present value, and the form of its one entry. */
export const RecordedFact = Type.Object({
  target: Type.Object({
    what: Type.Enum(['form', 'outcome', 'output']),
    step: Type.Optional(Type.String()),
    field: Type.Optional(Type.String()),
  }),
  name: TextView,
  form: JsonMap,
  current: Type.Unknown({
    description: '现在记录的值，空为未填。What is recorded now; null where nothing is',
  }),
  masked: Type.Boolean({
    description:
      '现值中的个人信息已遮盖，不是原值。What is personal in it is masked: it is not the value itself',
  }),
});

export type RecordedFact = Type.Static<typeof RecordedFact>;

/** What somebody else of the office has to do, since one stays away or has done the other parts. */
export const BarredMove = Type.Object({
  act: Type.Enum([...caseActs]),
  step: orNull(Type.String()),
  label: TextView,
  why: TextView,
  next: Type.Object(TextView.properties, { description: '谁来办。What to do, and who can' }),
});

/** A legal move: the button, and what the law wants with it. */
export const MoveView = Type.Object({
  act: Type.Enum([...caseActs]),
  step: orNull(Type.String()),
  obligation: orNull(
    Type.String({ description: '核查时：核查的是哪项义务。For a check: the obligation looked at' }),
  ),
  label: TextView,
  primary: Type.Boolean(),
  late: orNull(
    Type.Object(
      { since: DateTime },
      {
        description:
          '可以补记：实际发生得更早的，最早从何时起。It may be written down as having happened earlier, since when at the earliest',
      },
    ),
  ),
  for: orNull(
    Type.Object(Named.properties, {
      description:
        '本人作为代理人才能执行的，代谁。In whose stead, where it is only as a deputy that one may',
    }),
  ),
  outcomes: Type.Array(
    Type.Object({
      code: Type.String(),
      name: TextView,
      favourable: Type.Boolean(),
      reasonRequired: Type.Boolean(),
      from: Type.Optional(
        Type.String({
          format: 'date',
          description: '还没到日子：从这一天起才能登记。Not yet: it may be said from this day on',
        }),
      ),
      form: Type.Optional(
        orNull(
          Type.Record(Type.String(), Type.Unknown(), {
            description:
              '选这个结果时填写的内容，代替本环节的表单。What whoever says this fills in, in place of the form',
          }),
        ),
      ),
    }),
  ),
  needs: Type.Enum([
    'nothing',
    'reason',
    'items',
    'choice',
    'form',
    'days',
    'evidence',
    'stars',
    'outcome',
    'person',
    'panel',
    'office',
    'case',
    'rectification',
  ]),
  choices: Type.Array(Coded),
  form: orNull(JsonMap),
  amends: Type.Array(Type.String()),
  suggested: Type.Optional(
    Type.Record(Type.String(), Type.Unknown(), {
      description: '表单一开始的内容，办理人可以改。What the form begins with; whoever does it may change it',
    }),
  ),
  given: Type.Optional(
    Type.Record(Type.String(), Type.Unknown(), {
      description:
        '加办时系统自动填的内容，不用再问。For a part that is added: what adding it enters by itself, so that nobody is asked',
    }),
  ),
  receivers: Type.Optional(
    Type.Array(Receiver, {
      description: '可以选谁：账号或单位。Who may be chosen: accounts or offices',
    }),
  ),
  receiver: Type.Optional(
    orNull(Type.String({ description: '现在由谁承办。The account that has the step now' })),
  ),
  sizes: Type.Optional(
    Type.Array(Type.Integer(), { description: '合议组可以有几名成员。How many members a panel may have' }),
  ),
  facts: Type.Optional(
    Type.Array(RecordedFact, { description: '可以更正哪些记录。Which recorded facts may be put right' }),
  ),
});
export type MoveView = Type.Static<typeof MoveView>;

/** One office's or party's strand of a case. */
export const StrandView = Type.Object({
  step: Coded,
  kind: Type.String(),
  by: TextView,
  status: Type.Enum(['waiting', 'open', 'done', 'skipped']),
  round: Type.Integer(),
  openedAt: orNull(DateTime),
  doneAt: orNull(DateTime),
  outcome: orNull(Type.Object({ code: Type.String(), name: TextView, favourable: Type.Boolean() })),
  reason: orNull(TextView),
  waiting: Type.Boolean({ description: '在等申请人。Waits for the applicant' }),
  child: orNull(Type.Object({ id: Type.String({ format: 'uuid' }) })),
  clock: orNull(ClockStrip),
  after: Type.Array(Type.String()),
  /** Of a step to come: what it takes; null where it comes anyway. */
  onlyIf: orNull(TextView),
});
export type StrandView = Type.Static<typeof StrandView>;

export const CertificateView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  type: Coded,
  number: Type.String(),
  content: Type.Array(Type.Object({ label: TextView, value: TextView })),
});

export const TimelineEntry = Type.Object({
  seq: Type.Integer(),
  at: DateTime,
  recordedAt: DateTime,
  type: Type.String(),
  step: orNull(Type.String()),
  text: TextView,
  note: orNull(TextView),
  actor: TextView,
});
export type TimelineEntry = Type.Static<typeof TimelineEntry>;

export const CaseClocks = Type.Object({
  promised: orNull(ClockStrip),
  statutory: orNull(ClockStrip),
  correction: orNull(ClockStrip),
  acceptance: orNull(ClockStrip),
});

/** A part of the case's course with a clock of its own: how it stands, and in the end whether it was kept. */
export const StretchView = Type.Object({
  stretch: Coded,
  clock: ClockStrip,
  verdict: Type.Enum(['running', 'kept', 'late']),
  verdictText: TextView,
  office: orNull(Named),
});
export type StretchView = Type.Static<typeof StretchView>;

/** What is, or was, owed beside the case. */
export const ObligationView = Type.Object({
  obligation: Coded,
  kind: Type.Enum(['tolerance', 'commitment']),
  status: Type.Enum(['owed', 'to-check', 'kept', 'broken', 'released']),
  statusText: TextView,
  office: orNull(Named),
  clock: orNull(ClockStrip),
  openedAt: DateTime,
  settledAt: orNull(DateTime),
  basis: Type.Array(BasisView),
});
export type ObligationView = Type.Static<typeof ObligationView>;

/** An extension as it was asked for. */
export const ExtensionView = Type.Object({
  extension: Coded,
  clock: Coded,
  text: TextView,
  statusText: TextView,
  granted: orNull(Type.Boolean()),
  askedAt: DateTime,
  reason: orNull(Type.String({ description: '只给办理单位。Only for the offices' })),
  office: Named,
});
export type ExtensionView = Type.Static<typeof ExtensionView>;

/** How long one office had the case in hand; suspensions count for nobody. */
export const HeldView = Type.Object({
  office: Named,
  workingDays: Type.Number(),
  text: TextView,
});
export type HeldView = Type.Static<typeof HeldView>;

/** Another case that this one has to do with, and how. */
export const CaseLink = Type.Object({
  relation: TextView,
  case: Type.Object({
    ...CaseRef.properties,
    opens: Type.Boolean({ description: '本人可以打开。The reader may open it' }),
    service: orNull(TextView),
  }),
});

/** A material that a certificate stands for, with where it comes from and of when. */
export const FoundMaterialView = Type.Object({
  material: TextView,
  certificate: Coded,
  number: Type.String(),
  office: TextView,
  issuedOn: Type.String({ format: 'date' }),
});

/** Who signed what was handed in, and who filled it in for whom. */
export const SignedView = Type.Object({
  hash: Type.String({ description: '各人所签内容的 SHA-256。SHA-256 of what everybody signed' }),
  signatures: Type.Array(
    Type.Object({ name: Type.String(), as: Type.Array(TextView), how: TextView, at: DateTime }),
  ),
  attended: orNull(
    Type.Object({
      clerk: TextView,
      office: Named,
      channel: TextView,
      document: orNull(TextView),
      by: orNull(TextView),
    }),
  ),
});

/** How it was known who asked: accepted by every office, so that none asks again. */
export const KnownView = Type.Object({
  level: TextView,
  how: TextView,
  office: orNull(Named),
  at: DateTime,
});

/** What may be done against a refusal, and in what time from the day it is served. */
const RemedyView = Type.Object({ name: TextView, within: TextView, basis: Type.Array(BasisView) });

/** Why a case was refused. */
export const RefusalView = Type.Object({
  seq: Type.Integer({
    description:
      '办结事件的序号：决定书在 /documents/{seq}。Of the event that ended it: its document is there',
  }),
  reason: orNull(TextView),
  told: orNull(TextView),
  byRules: Type.Boolean({
    description:
      '由规则按登记的事实作出：事实不变，结果也不变。Decided by rule: as long as the facts stand, so does the result',
  }),
  basis: Type.Array(BasisView),
  remedies: Type.Array(RemedyView),
});

/** A case as one screen needs it. Personal fields are masked unless the reader's work needs them. */
export const CaseView = Type.Intersect([
  CaseRow,
  Type.Object({
    version: Type.Integer(),
    queryCode: orNull(Type.String({ description: '只给申请人。Only for the applicant' })),
    kind: Type.Enum(['service', 'bundle']),
    known: orNull(KnownView),
    subject: orNull({
      ...TextView,
      description:
        '这件事是关于什么的，事项写明且读者能看内容才有。What it is about, where its service says and the reader may look into it',
    }),
    form: JsonMap,
    formSchema: JsonMap,
    data: JsonMap,
    dataSchema: JsonMap,
    moves: Type.Array(MoveView),
    barred: Type.Array(BarredMove, {
      description:
        '按身份可以办、但须由他人办的，以及为什么。What somebody of one’s role may do, and one may not, with why',
    }),
    strands: Type.Array(StrandView),
    clocks: CaseClocks,
    stretches: Type.Array(StretchView, {
      description: '有单独时限的办理段。Parts of its course with a limit of their own',
    }),
    obligations: Type.Array(ObligationView),
    extensions: Type.Array(ExtensionView),
    held: Type.Array(HeldView),
    corrections: Type.Array(
      Type.Object({
        at: DateTime,
        items: Type.Array(Type.Object({ field: orNull(Type.String()), text: Type.String() })),
      }),
    ),
    certificates: Type.Array(CertificateView),
    materials: Type.Array(FoundMaterialView, {
      description: '免交的材料：由哪份证照代替。Not asked for: which certificate says it',
    }),
    signed: orNull(SignedView),
    files: Type.Array(FileView, {
      description:
        '随办件提交的文件，只给可以看到内容的人。What was handed in with it; only for those who read its contents',
    }),
    parent: orNull(
      Type.Object({
        ...CaseRef.properties,
        opens: Type.Boolean({ description: '本人可以打开。The reader may open it' }),
      }),
    ),
    inHand: Type.Boolean({
      description:
        '本人的办件，或正在办理它：送达记录和文书只给他们。The reader’s own, or theirs to work on: only they have its record of service and its documents',
    }),
    again: Type.Boolean({
      description:
        '没有办成，申请人可以用所填内容重新申请。It gave nothing, and its applicant may begin again with what was typed',
    }),
    refusal: orNull(RefusalView),
    links: Type.Array(CaseLink, { description: '相关办件。Cases related to it, 50 at most' }),
    cited: Type.Array(CaseRef, {
      description:
        '表单和办理内容里按编号提到、读者能打开的其他办件。Other cases named by number in form and data that the reader may open',
    }),
    children: Type.Array(CaseRow, {
      description:
        '最新的 50 件；其余用 GET /api/cases?parent= 取得。The 50 newest; GET /api/cases?parent= lists all',
    }),
    childCount: Type.Integer({ description: '共有多少件。How many there are' }),
    timeline: Type.Array(TimelineEntry),
    feeFen: orNull(Type.Integer()),
    rating: orNull(Type.Integer()),
    basis: Type.Array(BasisView),
  }),
]);
export type CaseView = Type.Static<typeof CaseView>;

/** A strand as the public sees it. */
export const TrackStrand = Type.Pick(StrandView, [
  'step',
  'kind',
  'by',
  'status',
  'openedAt',
  'doneAt',
  'outcome',
  'waiting',
  'onlyIf',
]);

/** What anybody who holds number and query code may see: no personal data. */
export const TrackView = Type.Object({
  number: Type.String(),
  service: Coded,
  region: Coded,
  phaseText: TextView,
  openedAt: DateTime,
  endedAt: orNull(DateTime),
  outcome: orNull(TextView),
  outcomeClass: orNull(Type.Enum([...outcomeClasses])),
  clock: orNull(ClockStrip),
  refusal: orNull(Type.Pick(RefusalView, ['reason', 'remedies'])),
  /** Why it came to nothing without being refused: withdrawn, merged, or nothing to decide. */
  nothing: orNull(TextView),
  waitsForYou: Type.Boolean(),
  next: TextView,
  strands: Type.Array(TrackStrand),
  timeline: Type.Array(Type.Pick(TimelineEntry, ['at', 'text', 'type'])),
  demonstration: Type.Boolean(),
});
export type TrackView = Type.Static<typeof TrackView>;
