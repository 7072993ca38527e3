/* The server's shapes by the names that the pages use; `generated.ts` has them all. */
import type { Text } from '../../../src/kernel/text.ts';
import type { components } from './generated.ts';
import type { Granted, Operation } from './operation.ts';

export type Schemas = components['schemas'];

export type { Text };
export type Form = Readonly<Record<string, unknown>>;
export type Named = Schemas['Coded'];
export type Place = Schemas['Named'];
export type List<T> = { readonly items: readonly T[]; readonly next?: string | null };
/** One place where a value comes from; `ref` names the plan measure or article. */
export type BasisLine = Schemas['BasisView'];
export type Fault = { readonly path: string; readonly message: Text };

export type Signing = Schemas['SigningView'];
export type SigningLine = Schemas['SigningRow'];
export type Signer = Schemas['SignerView'];
export type DraftSigning = Schemas['DraftSigning'];
export type Help = Schemas['HelpView'];
export type Visit = Schemas['VisitView'];
export type Represented = Schemas['RepresentedView'];

export type Transparency = Schemas['TransparencyView'];

export type City = Schemas['CityView'];
export type Region = Schemas['RegionView'];

export type Account = Schemas['AccountView'];
export type Session = Schemas['SessionView'];
export type Credentials = Schemas['Credentials'];
export type DemonstrationAccount = Schemas['DemonstrationAccount'];

/** promised, statutory, acceptance, correction, or step:<code>. */
export type ClockName = ClockStrip['clock'];
export type ClockStrip = Schemas['ClockStrip'];
/** The clocks of a case; a strip shows the first two, or the one that runs before acceptance or in a correction. */
export type Clocks = Pick<Schemas['CaseClocks'], 'promised' | 'statutory'> & Partial<Schemas['CaseClocks']>;
export type ClockExplanation = Schemas['ClockExplanation'];

export type LimitLine = Schemas['LimitView'];
export type ServiceItem = Schemas['ServiceRow'];
export type FrontPageView = Granted<Operation<'GET', '/api/front-page'>>;
export type ServiceStep = Schemas['ServiceStep'];
export type Material = Schemas['MaterialView'];
/** What everybody may know of a service before applying. */
export type ServiceGuide = Schemas['ServiceGuide'];
export type ServicePage = Schemas['ServiceView'];
export type ProcessDiagram = Schemas['ProcessDiagram'];

/** A standard term of business scopes. */
export type ScopeTerm = Schemas['ScopeTermView'];
export type RegisterRow = Schemas['RegisterView'];
export type RegisterEntry = Schemas['EntryView'];
export type DecisionTable = Schemas['DecisionTableView'];
export type ScopePlan = Schemas['ScopePlanView'];
export type PermitLine = Schemas['PermitView'];

export type Prefill = Schemas['PrefillView'];

export type Standing = Schemas['StandingView'];
export type RealName = Schemas['RealNameView'];
export type CheckChannel = Schemas['CheckChannel'];
export type HeldPower = Schemas['HeldPowerView'];
export type Power = Schemas['PowerView'];
export type Staff = Schemas['StaffView'];
export type OwnEnterprise = Schemas['OwnEnterprise'];
export type Draft = Schemas['DraftView'];
export type DraftCheck = Schemas['DraftCheck'];
export type Receipt = Schemas['Receipt'];

export type CaseRow = Schemas['CaseRow'];
export type WorkRow = Schemas['WorkRow'];
/** A strand, of which the public sees the less. */
export type Strand = Schemas['TrackStrand'] & Partial<Schemas['StrandView']>;
export type TimelineEvent = Schemas['TrackView']['timeline'][number] & Partial<Schemas['TimelineEntry']>;
export type CaseView = Schemas['CaseView'];
export type CorrectionItem = CaseView['corrections'][number]['items'][number];
export type Certificate = Schemas['CertificateView'];
export type Move = Schemas['MoveView'];
export type RecordedFact = NonNullable<Move['facts']>[number];
export type Receiver = NonNullable<Move['receivers']>[number];
export type ActBody = Schemas['ActBody'];

/** What the reader's office may begin of its own accord. */
export type Beginning = Schemas['BeginningView'];
/** Something that one may join with a case of one's own. */
export type Gathering = Schemas['GatheringView'];

/** A version that open cases began under, and what going over would do to one of them. */
export type EarlierVersion = Schemas['EarlierVersionView'];
export type CaseMigration = Schemas['CaseMigration'];
export type Migration = Schemas['Migration'];
export type StuckJob = Schemas['StuckJobView'];

/** Something that the reader is told. */
export type Notice = Schemas['NoticeView'];
export type OwnMessages = Schemas['OwnMessages'];

export type TrackView = Schemas['TrackView'];
export type CertificateCheck = Schemas['VerifiedCertificate'];
export type DocumentCheck = Schemas['CheckedDocument'];
export type Credential = Schemas['CredentialView'];

export type Target = Schemas['IndicatorTarget'];
/** What every figure has, whatever it is grouped by. */
export type Figure = Omit<Schemas['IndicatorMonth'], 'period'>;
export type Indicator = Schemas['IndicatorView'];
export type IndicatorGroup = Schemas['IndicatorGroup'];
export type IndicatorDetail = Schemas['IndicatorDetail'];
export type Contribution = Schemas['ContributionView'];

/** One's own ways of signing in. */
export type Security = Schemas['SecurityView'];
export type NewTotp = Schemas['NewTotp'];
export type NewPasskey = Schemas['NewPasskey'];
export type PasskeyAnswer = Schemas['PasskeyAnswer'];
export type ProofBody = Schemas['ProofBody'];
export type NewApiClient = Schemas['NewApiClient'];
