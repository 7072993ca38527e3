import { createLanguage } from '../expression/language.ts';

/** The names an indicator's expressions may use. All are plain data about one ended case. */
export const indicatorNames = {
  case: 'id, number, service, region, channel, outcome, outcomeClass, feeFen, corrections, papersSaved, identityChecks, rating, sandbox, submittedAt, acceptedAt, endedAt',
  form: 'what the applicant entered',
  data: 'what steps have set',
  steps: 'by code: status, outcome, round, workingMinutes and workingDays (of its last round)',
  stretches:
    'by code, of those that began: within (its limit), workingDays, workingMinutes and stoppedMinutes, as they last ran',
  region: 'code, level, top, settings of the case’s region',
  elapsed:
    'workingDays, workingMinutes, stoppedMinutes, totalMinutes; withinPromise, withinStatutory where such a limit ran',
  together:
    'the cases of the same matter, where the indicator says how they are found: as children, each once',
  applicant: 'acts: how many times the applicant had to do something, the request included',
  children:
    'the cases of a bundle: service, outcome, outcomeClass, feeFen, workingDays, workingMinutes, applicantActs, papersSaved',
} as const;

export type IndicatorName = keyof typeof indicatorNames;

export const indicatorLanguage = createLanguage(
  Object.fromEntries(
    Object.keys(indicatorNames).map(
      (name) => [name, name === 'children' || name === 'together' ? 'list' : 'map'] as const,
    ),
  ),
);
