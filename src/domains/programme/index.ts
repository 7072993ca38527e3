import type { Pack } from '../../kernel/pack/definition.ts';
import { bulletins } from './bulletins/register.ts';
import { bulletin } from './bulletins/service.ts';
import { reports, weights } from './indicators/registers.ts';
import { indicatorReport } from './indicators/report.ts';
import { rankingWeights } from './indicators/weights.ts';

/** 方案推进: what keeps the plan itself moving, whatever each of its chapters asks for. */
export const pack: Pack = {
  plan: 'overall',
  name: { zh: '方案推进', en: 'The programme' },
  services: [indicatorReport, rankingWeights, bulletin],
  registers: [reports, weights, bulletins],
  indicators: [],
  reactions: [],
  certificates: [],
  reports: { service: indicatorReport.code, register: reports.code },
  ranking: { service: rankingWeights.code, register: weights.code },
  series: ['bulletin-weekly', 'bulletin-monthly', 'bulletin-quarterly'],
};
