import { surveyedHere, takenHere } from './here.ts';
import { landSurvey } from './land-survey.ts';
import { landSurveys, surveyReportCertificate, surveyReports } from './report.ts';
import { siteSurvey } from './site-survey.ts';

export { surveyIndicators } from './indicators.ts';
export const surveyServices = [siteSurvey, landSurvey, takenHere, surveyedHere] as const;
export const surveyRegisters = [surveyReports, landSurveys] as const;
export const surveyCertificates = [surveyReportCertificate] as const;
