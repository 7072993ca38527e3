import {
  drafters,
  everybody,
  get,
  noImport,
  notTheirs,
  officers,
  oneDay,
  post,
  type Row,
  signedIn,
} from '../kinds.ts';
import type { Setting } from '../setting.ts';

/** Drafts, their files, and signatures under them. */
export const draftsRows = ({ made, newUpload, putPiece }: Setting): readonly Row[] => [
  { operation: 'listDrafts', ask: get(() => '/api/drafts'), allowed: drafters },
  { operation: 'prefillForm', ask: get(() => '/api/services/startup/prefill'), allowed: drafters },
  {
    operation: 'downloadFormSheet',
    ask: get(() => '/api/services/property-handover/sheets/homes'),
    allowed: everybody,
  },
  {
    operation: 'readFormSheet',
    what: 'what is no workbook',
    ask: (who) =>
      who.call('POST', '/api/services/property-handover/sheets/homes', undefined, {
        raw: 'no workbook',
        headers: { 'content-type': 'application/octet-stream' },
      }),
    allowed: drafters,
    status: 422,
  },
  {
    operation: 'beginDraft',
    ask: post(
      () => '/api/drafts',
      () => ({ service: 'startup' }),
    ),
    allowed: drafters,
  },
  {
    operation: 'changeDraftParty',
    what: 'in a version that is not there',
    ask: (who) => who.call('PUT', `/api/drafts/${made.draft.id}/party`, { version: 999, for: null }),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
    status: 409,
  },
  {
    operation: 'getDraftSigning',
    ask: get(() => `/api/drafts/${made.draft.id}/signing`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'sendForSignature',
    what: 'in a version that is not there',
    ask: post(
      () => `/api/drafts/${made.draft.id}/signing`,
      () => ({ version: 999 }),
    ),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
    status: 409,
  },
  {
    operation: 'takeSigningBack',
    ask: (who) => who.call('DELETE', `/api/drafts/${made.draft.id}/signing`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
    status: 204,
  },
  { operation: 'listSignings', ask: get(() => '/api/signings'), allowed: signedIn },
  {
    operation: 'getSigning',
    what: 'that there is none of',
    ask: get(() => `/api/signings/${noImport}`),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'signContent',
    what: 'that there is none of',
    ask: post(
      () => `/api/signings/${noImport}/signature`,
      () => ({ hash: 'a'.repeat(64) }),
    ),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'refuseContent',
    what: 'that there is none of',
    ask: post(
      () => `/api/signings/${noImport}/refusal`,
      () => ({ hash: 'a'.repeat(64), reason: '出资额不对' }),
    ),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'sendSigningLink',
    what: 'of none',
    ask: post(
      () => `/api/signings/${noImport}/links`,
      () => ({ no: 1 }),
    ),
    allowed: drafters,
    status: 404,
  },
  {
    operation: 'signAtDesk',
    what: 'what there is none of',
    ask: post(
      () => `/api/signings/${noImport}/desk-signature`,
      () => ({ no: 1, hash: 'a'.repeat(64), file: noImport, how: 'desk-drawn' }),
    ),
    allowed: officers,
    status: 404,
  },
  ...(['openSigningLink', 'askSigningCode'] as const).map(
    (operation): Row => ({
      operation,
      // Open to whoever has the link: nobody has this one.
      ask: post(
        () => `/api/signing-links/${operation === 'openSigningLink' ? 'content' : 'code'}`,
        () => ({ token: 'x'.repeat(43), identifier: '411002198804121024' }),
      ),
      allowed: everybody,
      status: 403,
    }),
  ),
  {
    operation: 'signByLink',
    ask: post(
      () => '/api/signing-links/signature',
      () => ({
        token: 'x'.repeat(43),
        identifier: '411002198804121024',
        code: '000000',
        hash: 'a'.repeat(64),
      }),
    ),
    allowed: everybody,
    status: 403,
  },
  {
    operation: 'getDraft',
    ask: get(() => `/api/drafts/${made.draft.id}`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'prefillVisit',
    ask: get(() => `/api/drafts/${made.draft.id}/prefill`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'previewDraft',
    ask: post(
      () => `/api/drafts/${made.draft.id}/preview`,
      () => ({
        service: 'startup.name',
        region: oneDay.region,
        form: {
          enterpriseType: '1151',
          namePlace: '许昌市',
          tradeName: '清禾',
          nameIndustry: '餐饮',
          organisationForm: '有限公司',
        },
      }),
    ),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'checkDraft',
    ask: post(() => `/api/drafts/${made.draft.id}/check`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'saveDraft',
    ask: async (who) =>
      await who.call('PUT', `/api/drafts/${made.draft.id}`, {
        version: made.draft.version,
        region: null,
        form: {},
      }),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'submitDraft',
    ask: post(
      () => `/api/drafts/${made.draft.id}/submit`,
      () => ({ version: made.draft.version }),
    ),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'beginUpload',
    ask: post(() => '/api/files', newUpload),
    allowed: ['applicant'],
    refused: 404,
  },
  { operation: 'getUpload', ask: get(() => `/api/files/${made.file}`), allowed: ['applicant'], refused: 404 },
  { operation: 'putChunk', ask: putPiece, allowed: ['applicant'], refused: 404 },
  {
    operation: 'finishUpload',
    ask: post(() => `/api/files/${made.file}/finish`),
    allowed: ['applicant'],
    refused: 404,
  },
  {
    operation: 'downloadFile',
    ask: get(() => `/api/files/${made.file}/content`),
    allowed: ['applicant'],
    refused: 404,
  },
  {
    operation: 'listDraftFiles',
    ask: get(() => `/api/drafts/${made.draft.id}/files`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
  {
    operation: 'deleteFile',
    ask: (who) => who.call('DELETE', `/api/files/${made.file}`),
    allowed: ['applicant'],
    refused: 404,
  },
  {
    operation: 'deleteDraft',
    ask: (who) => who.call('DELETE', `/api/drafts/${made.draft.id}`),
    allowed: ['applicant'],
    refused: notTheirs(drafters),
  },
];
