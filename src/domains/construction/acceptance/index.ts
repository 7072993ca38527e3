import { completionFilings } from './registers.ts';
import { jointAcceptance } from './service.ts';

export const acceptanceServices = [jointAcceptance] as const;
export { acceptanceIndicators } from './indicators.ts';
export const acceptanceRegisters = [completionFilings] as const;
export const acceptanceSeries = ['joint-acceptance-opinion'] as const;
