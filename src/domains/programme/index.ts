import type { Pack } from '../../kernel/pack/definition.ts';
import { bulletins } from './bulletins/register.ts';
import { bulletinRhythm, bulletinRhythms, rhythmsDeclaration } from './bulletins/rhythm.ts';
import { bulletinSchedules } from './bulletins/schedules.ts';
import { bulletin } from './bulletins/service.ts';
import { placings, provincialPlacing } from './indicators/placing.ts';
import { reports, weights } from './indicators/registers.ts';
import { indicatorReport } from './indicators/report.ts';
import { quarterlyReports } from './indicators/schedule.ts';
import { rankingWeights } from './indicators/weights.ts';
import { taskPart } from './tasks/part.ts';
import { taskRegister } from './tasks/register.ts';
import { reportingRound } from './tasks/round.ts';
import { schedules } from './tasks/schedules.ts';
import { planTask } from './tasks/task.ts';

/** 方案推进: what keeps the plan itself moving, whatever each of its chapters asks for. */
export const pack: Pack = {
  plan: 'overall',
  name: { zh: '方案推进', en: 'The programme' },
  services: [
    planTask,
    taskPart,
    reportingRound,
    indicatorReport,
    provincialPlacing,
    rankingWeights,
    bulletin,
    bulletinRhythm,
  ],
  registers: [taskRegister, reports, placings, weights, bulletins, bulletinRhythms],
  indicators: [],
  reactions: [],
  schedules: [...schedules, quarterlyReports, ...bulletinSchedules],
  certificates: [],
  ledger: {
    service: planTask.code,
    register: taskRegister.code,
    round: reportingRound.code,
    report: { step: 'report', going: 'under-way', done: 'done' },
    term: 'term',
    part: {
      service: taskPart.code,
      step: 'parts',
      report: { step: 'report', going: 'under-way', done: 'done' },
      checks: 'check',
      gives: 'give',
      done: 'done',
    },
  },
  reports: { service: indicatorReport.code, register: reports.code },
  placings: { service: provincialPlacing.code, register: placings.code },
  ranking: { service: rankingWeights.code, register: weights.code },
  rhythms: rhythmsDeclaration,
  series: ['bulletin-weekly', 'bulletin-monthly', 'bulletin-quarterly'],
};
