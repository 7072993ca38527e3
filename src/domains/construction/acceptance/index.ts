import { acceptanceHandover } from './handover.ts';
import { completionFilings } from './registers.ts';
import { jointAcceptance } from './service.ts';

export const acceptanceServices = [jointAcceptance, acceptanceHandover] as const;
export { acceptanceReactions } from './handover.ts';
export { acceptanceIndicators } from './indicators.ts';
export const acceptanceRegisters = [completionFilings] as const;
export const acceptanceSeries = ['joint-acceptance-opinion'] as const;
