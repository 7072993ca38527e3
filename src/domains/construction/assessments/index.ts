import { publishAssessment } from './publish.ts';
import { regionalAssessments, reuses } from './register.ts';
import { assessmentUse, reuseAssessment } from './reuse.ts';

export const assessmentServices = [publishAssessment, reuseAssessment] as const;
export const assessmentRegisters = [regionalAssessments, reuses] as const;
export const assessmentCertificates = [assessmentUse] as const;
