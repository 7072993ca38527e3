import type { TSchema } from 'typebox';
import { Beginnings, BeginningView } from '../usecases/cases/list-beginnings.ts';
import { GatheringPage, GatheringView } from '../usecases/cases/list-gatherings.ts';
import { PrefillSource, PrefillView } from '../usecases/drafts/prefill.ts';
import { FileView, UploadView } from '../usecases/files/file-views.ts';
import {
  ContributionView,
  IndicatorDetail,
  IndicatorGroup,
  IndicatorMonth,
  IndicatorTarget,
  IndicatorView,
} from '../usecases/indicators/read-indicators.ts';
import { StuckJobView } from '../usecases/jobs/stuck-jobs.ts';
import { NoticePage, NoticeView } from '../usecases/notices/read-notices.ts';
import {
  AppliedCounts,
  ChangeGroup,
  ChangeView,
  DecisionBody,
  DoubtView,
  FieldChangeView,
  ImportEffect,
  ImportLine,
  ImportRow,
  ImportView,
  Person,
  RepairView,
} from '../usecases/plan-import/import-views.ts';
import {
  DeadlineView,
  DutyView,
  EnglishMarks,
  FulfilledBy,
  LimitRow,
  MeasureView,
  PlanRow,
  PlanView,
  TargetView,
  TaskCounts,
  TaskPage,
  TaskRow,
  UnitRow,
} from '../usecases/plans/plan-views.ts';
import {
  EntryPage,
  EntryView,
  RegisterView,
  VerifiedCertificate,
} from '../usecases/registers/read-registers.ts';
import { ProcessDiagram, ProcessEdgeView, ProcessNodeView } from '../usecases/services/view-process.ts';
import {
  LimitView,
  MaterialView,
  ServiceRow,
  ServiceStep,
  ServiceView,
} from '../usecases/services/view-service.ts';
import { Deputations, DeputationView } from '../usecases/sessions/list-deputations.ts';
import {
  CaseProof,
  ConsistencyView,
  CosignatureBody,
  CosignatureTaken,
  CosignedBy,
  HashText,
  HeadView,
  InclusionView,
  LeavesView,
  LogKeyView,
  ProvenEvent,
  TransparencyView,
  TreeCode,
  TreeView,
  WitnessView,
} from '../usecases/transparency/transparency-views.ts';
import {
  CaseClocks,
  CaseRow,
  CaseView,
  CertificateView,
  MoveView,
  StrandView,
  TimelineEntry,
  TrackStrand,
  TrackView,
  WorkRow,
} from '../usecases/views/case-views.ts';
import { ClockStrip } from '../usecases/views/clock-strip.ts';
import { BasisView, Coded, listOf, Named, pageOf, TextView } from '../usecases/views/parts.ts';
import { Fault, ProblemView, RefusalCode } from './refusals.ts';
import { ActBody } from './routes/act-body.ts';
import { ClockExplanation, NewCase, WorkCount } from './routes/cases.ts';
import { CityView, OutsideParty, RegionView } from './routes/city.ts';
import { Deputation } from './routes/deputies.ts';
import {
  Deleted,
  DraftCheck,
  DraftView,
  FormFault,
  KeptDraft,
  NewDraft,
  Receipt,
  Submission,
} from './routes/drafts.ts';
import { BehaviourOrder, OutboxView, PartyBehaviour, Requeued } from './routes/exchange.ts';
import { ChunkTaken, DraftFiles, NewUpload } from './routes/files.ts';
import { ImportApplication, ImportDecisions, ImportSweep } from './routes/imports.ts';
import { ActResult, Joining, ManyActs, ManyResults } from './routes/many-cases.ts';
import { NoticeCount, ReadMark } from './routes/notices.ts';
import {
  CaseMigration,
  EarlierVersions,
  EarlierVersionView,
  LeftCase,
  Migration,
  MigrationOrder,
  MigrationPreview,
  StepChange,
  Succession,
} from './routes/reorganisation.ts';
import { AccountView, Credentials, DemonstrationAccount, SessionView } from './routes/session.ts';
import { StuckJobSettled } from './routes/stuck-jobs.ts';

/**
 * The shapes that the API's description gives a name to, wherever they occur in it. Whoever generates a
 * client gets these names for its types; so a name, once given, stays.
 */
export const components: Readonly<Record<string, TSchema>> = {
  ProblemView,
  RefusalCode,
  Fault,
  TextView,
  Coded,
  Named,
  BasisView,

  CityView,
  RegionView,
  OutsideParty,
  OutsidePartyList: listOf(OutsideParty),
  SessionView,
  AccountView,
  Credentials,
  DemonstrationAccount,
  DemonstrationAccountList: listOf(DemonstrationAccount),

  ServiceRow,
  ServiceList: listOf(ServiceRow),
  ServiceView,
  ServiceStep,
  MaterialView,
  LimitView,
  ProcessDiagram,
  ProcessNodeView,
  ProcessEdgeView,

  PrefillView,
  PrefillSource,

  DraftView,
  DraftPage: pageOf(DraftView),
  NewDraft,
  KeptDraft,
  DraftCheck,
  FormFault,
  Deleted,
  Submission,
  Receipt,

  CaseRow,
  CasePage: pageOf(CaseRow),
  CaseView,
  CaseClocks,
  ClockStrip,
  ClockExplanation,
  MoveView,
  StrandView,
  TimelineEntry,
  CertificateView,
  FileView,
  UploadView,
  NewUpload,
  ChunkTaken,
  DraftFiles,
  ActBody,
  ManyActs,
  NewCase,
  ManyResults,
  ActResult,
  Joining,
  GatheringView,
  GatheringPage,
  BeginningView,
  Beginnings,
  Deputation,
  DeputationView,
  Deputations,
  Succession,
  LeftCase,
  MigrationPreview,
  CaseMigration,
  EarlierVersionView,
  EarlierVersions,
  StepChange,
  MigrationOrder,
  Migration,
  WorkRow,
  WorkPage: pageOf(WorkRow),
  WorkCount,
  TrackView,
  TrackStrand,

  NoticeView,
  NoticePage,
  NoticeCount,
  ReadMark,

  PlanRow,
  PlanList: listOf(PlanRow),
  PlanView,
  MeasureView,
  DeadlineView,
  DutyView,
  EnglishMarks,
  TaskRow,
  TaskPage,
  TaskCounts,
  TargetView,
  FulfilledBy,
  UnitRow,
  UnitList: listOf(UnitRow),
  LimitRow,
  LimitList: listOf(LimitRow),

  IndicatorView,
  IndicatorList: listOf(IndicatorView),
  IndicatorDetail,
  IndicatorGroup,
  IndicatorMonth,
  IndicatorTarget,
  ContributionView,
  ContributionPage: pageOf(ContributionView),

  RegisterView,
  RegisterList: listOf(RegisterView),
  EntryView,
  EntryPage,
  VerifiedCertificate,

  ImportRow,
  ImportPage: pageOf(ImportRow),
  ImportView,
  ImportEffect,
  ImportLine,
  ImportLineList: listOf(ImportLine),
  AppliedCounts,
  Person,
  RepairView,
  RepairPage: pageOf(RepairView),
  DoubtView,
  DoubtPage: pageOf(DoubtView),
  ChangeView,
  ChangePage: pageOf(ChangeView),
  ChangeGroup,
  FieldChangeView,
  DecisionBody,
  ImportDecisions,
  ImportSweep,
  ImportApplication,

  TransparencyView,
  TreeView,
  TreeCode,
  HashText,
  HeadView,
  HeadPage: pageOf(HeadView),
  HeadList: listOf(HeadView),
  CosignedBy,
  CosignatureBody,
  CosignatureTaken,
  LogKeyView,
  WitnessView,
  ConsistencyView,
  InclusionView,
  LeavesView,
  CaseProof,
  ProvenEvent,

  OutboxView,
  OutboxPage: pageOf(OutboxView),
  StuckJobView,
  StuckJobPage: pageOf(StuckJobView),
  StuckJobSettled,
  Requeued,
  PartyBehaviour,
  PartyBehaviourList: listOf(PartyBehaviour),
  BehaviourOrder,
};
