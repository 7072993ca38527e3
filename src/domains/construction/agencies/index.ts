import { agencies, agencyFirms, agencySupervision, listing } from './agency.ts';
import { commission, governmentCommission } from './commission.ts';
import { contractHere, deliveryHere } from './here.ts';
import { changeList, items } from './list.ts';
import { quote } from './quote.ts';
import { commissionRegisters, resultCertificate } from './registers.ts';

export { agencyIndicators } from './indicators.ts';
export const agencyServices = [
  changeList,
  listing,
  agencySupervision,
  commission,
  governmentCommission,
  quote,
  contractHere,
  deliveryHere,
] as const;
export const agencyRegisters = [items, agencies, agencyFirms, ...commissionRegisters] as const;
export const agencyCertificates = [resultCertificate] as const;
export const agencySeries = ['intermediary-contract'] as const;
