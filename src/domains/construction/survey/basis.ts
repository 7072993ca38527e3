import { convention, measure } from '../basis.ts';

/** (二): the survey of the ground, its limits, and whom the government spares it. */
export const survey = measure('site-survey');

/** Under this code of the list of intermediary services surveyors join. */
export const surveyItem = 'site-survey';

export const surveyDuty = { duty: 'construction-permission' } as const;

export const answerInTwoDays = convention(
  '勘察单位两个工作日内答复能否承接',
  'A surveyor answers within two working days whether it takes the work',
);
