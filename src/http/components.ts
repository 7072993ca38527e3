import type { TSchema } from 'typebox';
import { BulletinList, BulletinRow, BulletinView } from '../usecases/bulletins/bulletin-views.ts';
import {
  StatedCase,
  StatedFigure,
  StatedPlace,
  StatedTask,
  Statement,
} from '../usecases/bulletins/statement.ts';
import { Beginnings, BeginningView } from '../usecases/cases/list-beginnings.ts';
import { GatheringPage, GatheringView } from '../usecases/cases/list-gatherings.ts';
import { CertificateTypeView } from '../usecases/certificates/certificate-types.ts';
import { CheckedDocument } from '../usecases/certificates/check-document.ts';
import { LicenceCode, LicenceIdentity } from '../usecases/certificates/identify-by-licence.ts';
import { CredentialView } from '../usecases/certificates/issue-credential.ts';
import { OwnCertificate } from '../usecases/certificates/own-certificates.ts';
import { ShownCertificate, ShownCode } from '../usecases/certificates/show-certificate.ts';
import { IssuerKeys } from '../usecases/certificates/signed-tokens.ts';
import { VerifiedCertificate } from '../usecases/certificates/verify-certificate.ts';
import { CallView, HallList, HallView, TakenTicket, TicketView } from '../usecases/counter/hall-queue.ts';
import { HelperList, HelperView, HelpList, HelpView } from '../usecases/counter/helpers.ts';
import { VisitPage, VisitView } from '../usecases/counter/visit-views.ts';
import { PrefillSource, PrefillView } from '../usecases/drafts/prefill.ts';
import { OwnEnterprise } from '../usecases/enterprises/own-enterprises.ts';
import { ExchangeHealth, PartyHealthView } from '../usecases/exchange/read-health.ts';
import { FileView, UploadView } from '../usecases/files/file-views.ts';
import {
  ContradictionView,
  ContributionView,
  ForecastView,
  IndicatorDetail,
  IndicatorGroup,
  IndicatorMonth,
  IndicatorTarget,
  IndicatorView,
  RevisionView,
} from '../usecases/indicators/indicator-views.ts';
import { RankingView } from '../usecases/indicators/read-ranking.ts';
import { ReportBody, ReportList, ReportView } from '../usecases/indicators/reports.ts';
import { BackgroundWorkView } from '../usecases/jobs/background-work.ts';
import { StuckJobView } from '../usecases/jobs/stuck-jobs.ts';
import { MessageSettingsView, OwnMessages } from '../usecases/messages/own-settings.ts';
import { ServiceEntry, ServiceRecord } from '../usecases/messages/service-record.ts';
import { MonthOrder, MonthState } from '../usecases/month/made-up-month.ts';
import { NoticePage, NoticeView } from '../usecases/notices/read-notices.ts';
import {
  HeldPowerView,
  PartyView,
  PowerView,
  ProofView,
  ScopeView,
  StandingView,
} from '../usecases/parties/power-views.ts';
import { CheckChannel, CheckView, RealNameView } from '../usecases/parties/real-name-views.ts';
import { KeptView, OwnDataCopy, OwnDataView } from '../usecases/personal-data/own-data-views.ts';
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
import { FulfilmentPage, FulfilmentRow } from '../usecases/plans/list-fulfilment.ts';
import { CalendarFeedView, NewCalendarFeed } from '../usecases/plans/office-calendar.ts';
import { OwnTasks } from '../usecases/plans/own-tasks.ts';
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
import { RoundView } from '../usecases/plans/read-rounds.ts';
import { WorkbookResult } from '../usecases/plans/task-workbook.ts';
import { EntryPage, EntryView, RegisterView } from '../usecases/registers/read-registers.ts';
import { PermitView, ScopePlanView, ScopeTermView } from '../usecases/services/business-scope.ts';
import { PreviewOffer, PreviewView } from '../usecases/services/preview-form.ts';
import { ProcessDiagram, ProcessEdgeView, ProcessNodeView } from '../usecases/services/view-process.ts';
import {
  LimitView,
  MaterialView,
  ServiceRow,
  ServiceStep,
  ServiceView,
} from '../usecases/services/view-service.ts';
import {
  ApiClientList,
  ApiClientView,
  NewApiClient,
  RegisteredApiClient,
} from '../usecases/sessions/api-clients.ts';
import { Deputations, DeputationView } from '../usecases/sessions/list-deputations.ts';
import { NewTotp, RecoveryCodes } from '../usecases/sessions/set-up-totp.ts';
import {
  OwnLink,
  OwnPasskey,
  OwnProvider,
  OwnRecord,
  OwnSession,
  SecurityView,
} from '../usecases/sessions/view-security.ts';
import { ConsumerKey, ConsumerKeyList } from '../usecases/sharing/consumer-keys.ts';
import { DataObjection } from '../usecases/sharing/object-to-data.ts';
import { OwnRequest, OwnRequestPage, Withdrawal } from '../usecases/sharing/own-requests.ts';
import { DatasetList, DatasetView, OperationView } from '../usecases/sharing/read-catalogue.ts';
import { CensusRowView, CensusView } from '../usecases/sharing/read-census.ts';
import { ReadingPage, ReadingView } from '../usecases/sharing/read-readings.ts';
import { GrantList, GrantView, UsagePage, UsageView } from '../usecases/sharing/read-usage.ts';
import { DataRequest, Opened } from '../usecases/sharing/request-data.ts';
import { DraftSigning, SignerView, SigningRow, SigningView } from '../usecases/signings/read-signing.ts';
import {
  HandoverPreview,
  HandoverView,
  LeavingView,
  OfficeRow,
  StaffGrantView,
  StaffPage,
  StaffView,
} from '../usecases/staff/staff-views.ts';
import { PoolView } from '../usecases/supervision/pool-for-draw.ts';
import {
  AgendaView,
  LadderRung,
  LookBackView,
  MatterView,
  OrderList,
  OrderView,
  SupervisionView,
} from '../usecases/supervision/supervision-views.ts';
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
  BarredMove,
  CaseClocks,
  CaseRow,
  CaseView,
  CertificateView,
  FoundMaterialView,
  KnownView,
  MoveView,
  SignedView,
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
import { PresentedCode } from './routes/certificates.ts';
import { CityView, OutsideParty, RegionView } from './routes/city.ts';
import { NewVisit } from './routes/counter.ts';
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
import { BehaviourOrder, OutboxView, PartyBehaviour, ReplayOrder, Requeued } from './routes/exchange.ts';
import { ChunkTaken, DraftFiles, NewUpload } from './routes/files.ts';
import { CallEnded, NewCall, NewTicket } from './routes/halls.ts';
import { HelpEnded, NewHelper } from './routes/helpers.ts';
import { ImportApplication, ImportDecisions, ImportSweep } from './routes/imports.ts';
import { ActResult, Joining, ManyActs, ManyResults } from './routes/many-cases.ts';
import { ContactCode, EnteredContact } from './routes/messages.ts';
import { NoticeCount, ReadMark } from './routes/notices.ts';
import { Erasure } from './routes/personal-data.ts';
import { IdentityCheck, IdentityProof, NewPower, Revocation } from './routes/powers.ts';
import { PreviewAsked } from './routes/previews.ts';
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
import {
  IssuedRecovery,
  NewPasskey,
  NewPassword,
  RecoveryOrder,
  TotpConfirmation,
} from './routes/security.ts';
import {
  AccountView,
  Credentials,
  DemonstrationAccount,
  PasskeyAnswer,
  PasskeyPurpose,
  PasskeyQuestion,
  PasskeySignIn,
  ProofBody,
  ProviderList,
  RecoveryBody,
  SessionView,
} from './routes/session.ts';
import { NewConsumerKey, OpenCatalogue, OpenRecords, OperationDescription } from './routes/sharing.ts';
import { GoOn, ProviderErrand } from './routes/sign-in-elsewhere.ts';
import {
  ContentSignature,
  DeskSignature,
  LinkAgain,
  SentForSignature,
  SignatureByLink,
  SignatureRefusal,
  SigningLink,
} from './routes/signings.ts';
import { LeavingOrder, NewStaff, RoleEnded, RoleGiven } from './routes/staff.ts';
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
  PasskeyPurpose,
  PasskeyQuestion,
  PasskeyAnswer,
  PasskeySignIn,
  ProofBody,
  RecoveryBody,
  ProviderList,
  SecurityView,
  OwnSession,
  OwnPasskey,
  OwnProvider,
  OwnLink,
  OwnRecord,
  NewPasskey,
  NewTotp,
  TotpConfirmation,
  RecoveryCodes,
  NewPassword,
  RecoveryOrder,
  IssuedRecovery,
  ApiClientView,
  ApiClientList,
  NewApiClient,
  RegisteredApiClient,
  DemonstrationAccount,
  DemonstrationAccountList: listOf(DemonstrationAccount),

  ServiceRow,
  ServiceList: listOf(ServiceRow),
  ScopeTermView,
  ScopeTermList: listOf(ScopeTermView),
  PermitView,
  ScopePlanView,
  PreviewOffer,
  PreviewView,
  PreviewAsked,
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

  ShownCode,
  ShownCertificate,
  SigningRow,
  SigningList: listOf(SigningRow),
  SigningView,
  SignerView,
  DraftSigning,
  SentForSignature,
  ContentSignature,
  SignatureRefusal,
  DeskSignature,
  LinkAgain,
  SigningLink,
  SignatureByLink,
  VisitView,
  VisitPage,
  NewVisit,
  HallList,
  HallView,
  TicketView,
  TakenTicket,
  CallView,
  NewTicket,
  NewCall,
  CallEnded,
  HelperView,
  HelperList,
  NewHelper,
  HelpView,
  HelpList,
  HelpEnded,

  CaseRow,
  CasePage: pageOf(CaseRow),
  CaseView,
  CaseClocks,
  ClockStrip,
  ClockExplanation,
  BarredMove,
  MoveView,
  StrandView,
  TimelineEntry,
  CertificateView,
  FoundMaterialView,
  KnownView,
  SignedView,
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
  BulletinList,
  BulletinRow,
  BulletinView,
  StatedCase,
  StatedFigure,
  StatedPlace,
  StatedTask,
  Statement,
  BeginningView,
  Beginnings,
  Deputation,
  HandoverPreview,
  HandoverView,
  HeldPowerView,
  GoOn,
  LicenceCode,
  LicenceIdentity,
  PresentedCode,
  IdentityCheck,
  IdentityProof,
  ProviderErrand,
  LeavingOrder,
  LeavingView,
  NewStaff,
  RoleEnded,
  RoleGiven,
  StaffGrantView,
  StaffPage,
  StaffView,
  OfficeRow,
  OfficeList: listOf(OfficeRow),
  Erasure,
  KeptView,
  OwnDataView,
  OwnDataCopy,
  NewPower,
  PartyView,
  PowerView,
  PowerList: listOf(PowerView),
  ProofView,
  Revocation,
  ScopeView,
  StandingView,
  CheckChannel,
  CheckView,
  RealNameView,
  DeputationView,
  Deputations,
  Succession,
  LeftCase,
  MigrationPage: MigrationPreview,
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
  OwnMessages,
  MessageSettingsView,
  EnteredContact,
  ContactCode,
  ServiceRecord,
  ServiceEntry,
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
  FulfilmentRow,
  FulfilmentPage,
  OwnTasks,
  RoundView,
  RoundList: listOf(RoundView),
  WorkbookResult,
  CalendarFeedView,
  CalendarFeedList: listOf(CalendarFeedView),
  NewCalendarFeed,
  UnitRow,
  UnitList: listOf(UnitRow),
  LimitRow,
  LimitList: listOf(LimitRow),

  SupervisionView,
  OrderView,
  OrderList,
  LookBackView,
  LadderRung,
  MatterView,
  AgendaView,
  PoolView,

  IndicatorView,
  IndicatorPage: pageOf(IndicatorView),
  IndicatorDetail,
  IndicatorGroup,
  IndicatorMonth,
  IndicatorTarget,
  ForecastView,
  ContradictionView,
  RevisionView,
  ReportView,
  ReportList,
  ReportBody,
  RankingView,
  ContributionView,
  ContributionPage: pageOf(ContributionView),

  RegisterView,
  RegisterList: listOf(RegisterView),
  EntryView,
  EntryPage,
  VerifiedCertificate,
  CertificateTypeView,
  CertificateTypeList: listOf(CertificateTypeView),
  OwnCertificate,
  OwnCertificateList: listOf(OwnCertificate),
  OwnEnterprise,
  OwnEnterpriseList: listOf(OwnEnterprise),
  CredentialView,
  CheckedDocument,
  IssuerKeys,

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

  DatasetView,
  DatasetList,
  OperationView,
  OperationDescription,
  CensusView,
  CensusRowView,
  DataRequest,
  OwnDataRequest: OwnRequest,
  OwnDataRequestPage: OwnRequestPage,
  DataRequestWithdrawal: Withdrawal,
  DataObjection,
  OpenedCase: Opened,
  GrantView,
  GrantList,
  UsageView,
  UsagePage,
  ConsumerKey,
  ConsumerKeyList,
  NewConsumerKey,
  ReadingView,
  ReadingPage,
  OpenCatalogue,
  OpenRecords,

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
  BackgroundWorkView,
  MonthOrder,
  MonthState,
  StuckJobView,
  StuckJobPage: pageOf(StuckJobView),
  StuckJobSettled,
  Requeued,
  ReplayOrder,
  ExchangeHealth,
  PartyHealthView,
  PartyBehaviour,
  PartyBehaviourList: listOf(PartyBehaviour),
  BehaviourOrder,
};
