import type { Pack, Reaction } from '../../kernel/pack/definition.ts';
import type { StandingDeclaration } from '../../kernel/pack/standing.ts';
import { annualReportMissed, annualRound, lookUpEach, nextTurn, yearlyRound } from './annual/missed.ts';
import { annualReport } from './annual/report.ts';
import { plan } from './basis.ts';
import { businessLicence } from './certificates.ts';
import { datasets } from './datasets.ts';
import { indicators } from './indicators.ts';
import { pass, passIfAsked } from './process.ts';
import { registers } from './registers.ts';
import { asksForPapers, concerns, licensing } from './scope/licensing.ts';
import { abnormalRemoval } from './services/abnormal.ts';
import { accountOpening, accountReservation } from './services/account.ts';
import { branchRegistration } from './services/branch.ts';
import { enterpriseChange } from './services/change.ts';
import { deregistration } from './services/deregistration.ts';
import { electricity } from './services/electricity.ts';
import { employeesInsurance } from './services/employees.ts';
import { enterpriseFiling } from './services/filing.ts';
import { foreignReport } from './services/foreign-report.ts';
import { freeSeals } from './services/free-seals.ts';
import { housingFund } from './services/housing-fund.ts';
import { investment } from './services/investment.ts';
import { invoices } from './services/invoices.ts';
import { later } from './services/later.ts';
import { licenceInTrading, licenceSignatures } from './services/licence-in-trading.ts';
import { medicalInsurance } from './services/medical-insurance.ts';
import { nameDeclaration } from './services/name.ts';
import { deregistrationObjection, liquidationClaim } from './services/objection.ts';
import { permitNotice, permitOffices } from './services/permit-notice.ts';
import { realName, realNameStandings } from './services/real-name.ts';
import { registration } from './services/registration.ts';
import { registrationRestoration, registrationRevocation } from './services/revocation.ts';
import { seals } from './services/seals.ts';
import { socialInsurance } from './services/social-insurance.ts';
import { startup } from './services/startup.ts';
import { traderTransformation } from './services/trader-transformation.ts';
import { assessment } from './standards/assessment.ts';
import { standardIndicators } from './standards/indicators.ts';
import { quarterlyAssessment } from './standards/quarterly.ts';
import { standardRegisters } from './standards/registers.ts';
import { nameStickingPoint, stickingPoint } from './standards/sticking-point.ts';
import { assessmentWeights } from './standards/weights.ts';

/** A reserved number is to become an account: the bank is asked as soon as it has told everyone. */
const openReservedAccount: Reaction = {
  code: 'startup.open-reserved-account',
  on: { service: 'startup.account', ended: ['favourable'] },
  opens: {
    service: 'startup.account-opening',
    form: {
      ...pass('uscc', 'enterpriseName', 'bank'),
      accountNumber: 'data.accountNumber',
      ...passIfAsked('capital'),
    },
  },
};

const registeredScope = { uscc: 'data.uscc', ...pass('enterpriseName', 'businessScope') };
const onceRegistered = { service: 'startup.registration', ended: ['favourable'] } as const;

/** Once it is registered, the enterprise is told what else it needs, and each office that gives it is told of it. */
const tellOfPermits: readonly Reaction[] = [
  {
    code: 'startup.tell-of-permits',
    on: { ...onceRegistered, when: asksForPapers },
    opens: { service: 'startup.permit-notice', form: registeredScope, linked: true },
  },
  ...licensing.map(
    (authority): Reaction => ({
      code: `startup.tell-${authority.duty}`,
      on: { ...onceRegistered, when: concerns(authority) },
      opens: {
        service: 'startup.permit-offices',
        form: { ...registeredScope, authority: JSON.stringify(authority.duty) },
        linked: true,
        ofOffice: true,
      },
    }),
  ),
];

/** Whoever is registered as legal representative acts for the enterprise from the licence on. */
const registeredRepresentative: StandingDeclaration = {
  code: 'startup.representative',
  service: 'startup.registration',
  founds: {
    register: 'enterprise',
    key: 'data.uscc',
    name: 'form.enterpriseName',
    region: 'case.region',
  },
  representative: 'form.legalRepresentative',
};

/** Whoever the register names in another's stead acts for the enterprise, and that one no more. */
const newRepresentative: StandingDeclaration = {
  code: 'enterprise-change.representative',
  service: 'enterprise-change',
  when: 'has(form.legalRepresentative)',
  founds: { register: 'enterprise', key: 'form.uscc', name: 'data.name', region: 'case.region' },
  representative: 'form.legalRepresentative',
};

/** Whoever represents what a sole trader became acts for it. */
const representativeOfTransformed: StandingDeclaration = {
  code: 'trader-transformation.representative',
  service: 'trader-transformation',
  founds: { register: 'enterprise', key: 'data.newUscc', name: 'data.newName', region: 'case.region' },
  representative: 'form.legalRepresentative',
};

/** Whoever the register names as head of a branch acts for it. */
const headOfBranch: StandingDeclaration = {
  code: 'branch-registration.head',
  service: 'branch-registration',
  founds: {
    register: 'enterprise',
    key: 'data.branchCode',
    name: 'data.branchName',
    region: 'case.region',
  },
  representative: 'form.head',
};

/** 企业开办: starting a business, from the name to the bank account. */
export const pack: Pack = {
  plan,
  name: { zh: '企业开办', en: 'Starting a business' },
  services: [
    realName,
    startup,
    nameDeclaration,
    registration,
    seals,
    invoices,
    socialInsurance,
    employeesInsurance,
    medicalInsurance,
    housingFund,
    accountReservation,
    accountOpening,
    electricity,
    investment,
    later,
    branchRegistration,
    enterpriseChange,
    enterpriseFiling,
    traderTransformation,
    foreignReport,
    annualReport,
    annualRound,
    annualReportMissed,
    abnormalRemoval,
    freeSeals,
    registrationRevocation,
    registrationRestoration,
    deregistration,
    deregistrationObjection,
    liquidationClaim,
    permitNotice,
    permitOffices,
    licenceInTrading,
    assessment,
    assessmentWeights,
    stickingPoint,
  ],
  registers: [...registers, licenceSignatures, ...standardRegisters],
  indicators: [...indicators, ...standardIndicators],
  reactions: [openReservedAccount, ...tellOfPermits, nameStickingPoint, lookUpEach, nextTurn],
  schedules: [quarterlyAssessment, yearlyRound],
  standings: [
    registeredRepresentative,
    newRepresentative,
    representativeOfTransformed,
    headOfBranch,
    ...realNameStandings,
  ],
  certificates: [businessLicence],
  datasets,
  series: ['organisation-code'],
};
