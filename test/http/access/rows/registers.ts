import { applicants, everybody, get, noImport, notTheirs, office, open, post, type Row } from '../kinds.ts';
import type { Setting } from '../setting.ts';

/** Registers, certificates, and who presents them. */
export const registersRows = ({ made }: Setting): readonly Row[] => [
  open('listRegisters', () => '/api/registers'),
  open('verifyCertificate', () => `/api/certificates/${made.licence}/verify`),
  open('getIssuerKeys', () => '/.well-known/jwks.json'),
  open('listCertificateTypes', () => '/api/certificates/types'),
  open('getStatusList', () => '/api/certificate-status/0'),
  {
    operation: 'checkDocument',
    ask: (who) =>
      who.call('POST', '/api/certificates/check', undefined, {
        raw: '%PDF-1.7',
        headers: { 'content-type': 'application/pdf' },
      }),
    allowed: everybody,
  },
  { operation: 'listOwnEnterprises', ask: get(() => '/api/own-enterprises'), allowed: applicants },
  { operation: 'listOwnCertificates', ask: get(() => '/api/own-certificates'), allowed: applicants },
  {
    operation: 'showCertificate',
    ask: post(() => `/api/own-certificates/${made.certificate}/shown`),
    allowed: ['applicant'],
    refused: notTheirs(['otherApplicant']),
  },
  {
    operation: 'readShownCertificate',
    what: 'by a code that says nothing',
    ask: get(() => '/api/shown-certificates/nothing'),
    allowed: everybody,
    status: 404,
  },
  ...['credential', 'document'].map(
    (what): Row => ({
      operation: what === 'credential' ? 'getCredential' : 'getCertificateDocument',
      ask: get(() => `/api/own-certificates/${made.certificate}/${what}`),
      allowed: ['applicant', ...office],
      refused: notTheirs(['otherApplicant', 'otherClerk', 'otherHead', 'elsewhere']),
    }),
  ),
  {
    operation: 'listEntries',
    what: 'of a public register',
    ask: get(() => '/api/registers/enterprise/entries'),
    allowed: everybody,
  },
  {
    operation: 'listEntries',
    what: 'of a register that is not public',
    ask: get(() => '/api/registers/bank-account/entries'),
    allowed: ['auditor'],
  },
  {
    operation: 'listEntries',
    what: 'of a register that shows what is named',
    ask: get(() => '/api/registers/property-unit/entries?by=parcel&value=411002001001GB00001'),
    allowed: everybody,
  },
  open('readCourse', () => '/api/registers/construction-milestone/course?by=project&value=none'),
  {
    operation: 'identifyByLicence',
    what: 'with a code that is none',
    ask: post(
      () => '/api/licence-identities',
      () => ({ code: 'nothing' }),
    ),
    allowed: [...office, 'otherClerk', 'otherHead', 'elsewhere'],
    status: 404,
  },
  {
    operation: 'presentLicence',
    what: 'that is none',
    ask: post(
      () => `/api/own-certificates/${noImport}/presented`,
      () => ({}),
    ),
    allowed: applicants,
    status: 404,
  },
];
