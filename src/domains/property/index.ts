import type { Pack } from '../../kernel/pack/definition.ts';
import { batch, transfersOfBatch } from './around/batch.ts';
import { complaint, complaintOrders, complaints } from './around/complaint.ts';
import { landDisputeCounts, landDisputes, monthly, volume, volumes } from './around/disclosure.ts';
import { documents } from './around/documents.ts';
import { crossProvince, elsewhereRegistration } from './around/elsewhere.ts';
import { feeRelief } from './around/fee-relief.ts';
import { fromProvince, provinceDrafts } from './around/from-province.ts';
import { handover, homesOfBuilding } from './around/handover.ts';
import { home } from './around/home.ts';
import { report, reports } from './around/report.ts';
import { survey, surveyorFinding, surveyors } from './around/survey.ts';
import { plan } from './basis.ts';
import { extract, receipt } from './certificates.ts';
import { datasets } from './datasets.ts';
import { earlier } from './earlier.ts';
import { indicators } from './indicators.ts';
import { parcels, units } from './register/unit.ts';
import { remoteKinds } from './remote.ts';
import { change, correction, reissue } from './services/change.ts';
import { release, seizure } from './services/court.ts';
import { first } from './services/first.ts';
import { advanceNotice, mortgage } from './services/mortgage.ts';
import { cancellation, objection } from './services/objection.ts';
import { proof, query } from './services/query.ts';
import { transfer, transferOfBatch } from './services/transfer.ts';

/** 不动产登记: one book, and what the law lets be written into it. */
export const pack: Pack = {
  plan,
  // What was accepted together is registered in a day: its filing is read here.
  besides: ['construction-permits'],
  name: { zh: '不动产登记', en: 'Property registration' },
  services: [
    first,
    transfer,
    transferOfBatch,
    change,
    correction,
    mortgage,
    advanceNotice,
    seizure,
    release,
    objection,
    cancellation,
    query,
    proof,
    reissue,
    handover,
    home,
    batch,
    survey,
    surveyorFinding,
    complaint,
    feeRelief.service,
    volume,
    landDisputes,
    report,
    fromProvince,
    crossProvince.service,
    elsewhereRegistration,
  ],
  registers: [
    units,
    parcels,
    surveyors,
    complaints,
    feeRelief.register,
    remoteKinds,
    volumes,
    landDisputeCounts,
    documents,
    crossProvince.register,
  ],
  indicators,
  reactions: [...homesOfBuilding, ...transfersOfBatch, ...reports, ...provinceDrafts, ...complaintOrders],
  schedules: monthly,
  certificates: [receipt, extract],
  datasets,
  earlier,
  series: ['property-title', 'property-proof', 'property-receipt', 'property-extract'],
};
