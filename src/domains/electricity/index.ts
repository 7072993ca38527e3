import type { Pack } from '../../kernel/pack/definition.ts';
import { plan } from './basis.ts';
import { booking } from './booking.ts';
import { electricityContract } from './certificates.ts';
import { handovers } from './connection/acceptance.ts';
import { worksByPromise } from './connection/by-promise.ts';
import { powerConnection } from './connection/service.ts';
import { tracked } from './connection/works-track.ts';
import { classTable } from './customer-class.ts';
import { datasets } from './datasets.ts';
import { earlier } from './earlier.ts';
import { indicators } from './indicators.ts';
import { lead, leads } from './lead.ts';
import { compensation, compensations } from './money/compensation.ts';
import { publicPayment, publicPayments, publicWorks, publicWorksRegister } from './money/public-works.ts';
import { resale, resales } from './money/resale.ts';
import { reports, resaleCheck, resalePrices } from './money/resale-code.ts';
import { opened } from './openness/index.ts';
import { sealRules, seals } from './openness/seals.ts';
import { areaBasis, areas } from './outages/areas.ts';
import { outageUsed } from './outages/budget.ts';
import { customersOfLines } from './outages/customers-of-lines.ts';
import { gridCells } from './outages/grid-cells.ts';
import { outageIndicators } from './outages/indicators.ts';
import { networkCheck, networkReactions, networkStates } from './outages/network-check.ts';
import { outageNotice } from './outages/notice.ts';
import { outage, outages } from './outages/outage.ts';
import { payerTable } from './payer.ts';
import { registers } from './registers.ts';
import { worksCheck, worksChecks } from './works-check.ts';

/** 获得电力: who pays for it, how long it takes, and what is told of it. */
export const pack: Pack = {
  plan,
  name: { zh: '获得电力', en: 'Getting electricity' },
  services: [
    powerConnection,
    booking,
    worksCheck,
    worksByPromise.service,
    lead,
    compensation,
    resale,
    resaleCheck,
    publicWorks,
    publicPayment,
    resalePrices.service,
    outage,
    outageNotice,
    areaBasis,
    networkCheck,
    gridCells.service,
    sealRules.service,
    ...opened.map(({ service }) => service),
  ],
  registers: [
    ...registers,
    tracked.register,
    worksByPromise.register,
    compensations,
    resales,
    resalePrices.register,
    publicWorksRegister,
    handovers,
    outages,
    outageUsed,
    customersOfLines,
    areas,
    networkStates,
    gridCells.register,
    sealRules.register,
    seals,
    ...opened.map(({ register }) => register),
  ],
  indicators: [...indicators, ...outageIndicators],
  reactions: [...leads, ...worksChecks, ...publicPayments, ...reports, ...networkReactions],
  certificates: [electricityContract],
  tables: [payerTable, classTable],
  datasets,
  earlier,
  series: ['electricity-contract'],
};
