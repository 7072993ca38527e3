import type { Pack } from '../../kernel/pack/definition.ts';
import {
  acceptanceIndicators,
  acceptanceReactions,
  acceptanceRegisters,
  acceptanceSeries,
  acceptanceServices,
} from './acceptance/index.ts';
import {
  agencyCertificates,
  agencyIndicators,
  agencyRegisters,
  agencySeries,
  agencyServices,
} from './agencies/index.ts';
import { assessmentCertificates, assessmentRegisters, assessmentServices } from './assessments/index.ts';
import { plan } from './basis.ts';
import { costIndicators, costRegisters, costServices, costTables } from './costs/index.ts';
import { earlier } from './earlier.ts';
import { permitIndicators } from './indicators.ts';
import { meant } from './meant.ts';
import { certificatesOfPermits, permitSeries, permitServices } from './permits/index.ts';
import { classTable } from './project-class.ts';
import { lineReactions } from './projects/elsewhere.ts';
import { wholeIndicators, wholeReactions } from './projects/whole.ts';
import { registers } from './registers.ts';
import { surveyCertificates, surveyIndicators, surveyRegisters, surveyServices } from './survey/index.ts';
import { utilityReactions } from './utilities/connect.ts';
import { suggestionReactions } from './window/suggestion.ts';

/** 办理建筑许可: from a project's entry in the register to the title of what was built. */
export const pack: Pack = {
  plan,
  // Complaints that are so become orders of supervision.
  besides: ['overall'],
  name: { zh: '办理建筑许可', en: 'Construction permits' },
  services: [
    ...permitServices,
    ...surveyServices,
    ...acceptanceServices,
    ...agencyServices,
    ...assessmentServices,
    ...costServices,
  ],
  registers: [
    ...registers,
    ...surveyRegisters,
    ...acceptanceRegisters,
    ...agencyRegisters,
    ...assessmentRegisters,
    ...costRegisters,
  ],
  indicators: [
    ...permitIndicators,
    ...wholeIndicators,
    ...surveyIndicators,
    ...acceptanceIndicators,
    ...agencyIndicators,
    ...costIndicators,
  ],
  reactions: [
    ...acceptanceReactions,
    ...utilityReactions,
    ...lineReactions,
    ...wholeReactions,
    ...suggestionReactions,
  ],
  certificates: [
    ...certificatesOfPermits,
    ...surveyCertificates,
    ...agencyCertificates,
    ...assessmentCertificates,
  ],
  tables: [classTable, ...costTables],
  earlier,
  meant,
  series: [...permitSeries, ...acceptanceSeries, ...agencySeries],
};
