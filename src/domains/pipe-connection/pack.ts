import type { EarlierVersionsDeclaration, Pack } from '../../kernel/pack/definition.ts';
import { certificatesOf } from './certificates.ts';
import { connectionService } from './connection/service.ts';
import { trackedLine } from './connection/works-track.ts';
import { suspension, transfer } from './everyday/account.ts';
import { charge, charges } from './everyday/charge.ts';
import { complaint } from './everyday/complaint.ts';
import { openedUp } from './everyday/openness.ts';
import { outage, outages } from './everyday/outage.ts';
import { payment } from './everyday/payment.ts';
import { repair } from './everyday/repair.ts';
import { connectionIndicators, type IndicatorFacts } from './indicators.ts';
import { payerTable } from './payer.ts';
import { connectionRegisters } from './registers.ts';
import type { Utility } from './utility.ts';

/** Who pays and how long it takes was told with these; nothing of that changes under way. */
function earlierOf({ code }: Utility): EarlierVersionsDeclaration {
  return {
    through: {
      [`${code}-connection`]: 4,
      ...Object.fromEntries(
        ['transfer', 'suspension', 'payment', 'charge', 'complaint', 'outage'].map((each) => [
          `${code}-${each}`,
          1,
        ]),
      ),
    },
    why: {
      zh: '谁出资、几个环节、多少天在受理时已经告知用户，按告知的办完',
      en: 'Who pays, in which steps and within which time was told to the customer when the case was accepted',
    },
  };
}

/** All that a plan on a utility by pipe brings: the pack of a city that has such a plan. */
export function pipePack(
  utility: Utility,
  more: {
    readonly name: Pack['name'];
    readonly facts: IndicatorFacts;
    readonly certificateNumbers: { readonly contract: string; readonly invoice: string };
  },
): Pack {
  const opened = openedUp(utility);
  return {
    plan: utility.plan,
    name: more.name,
    services: [
      connectionService(utility),
      repair(utility),
      transfer(utility),
      suspension(utility),
      payment(utility),
      complaint(utility),
      outage(utility),
      charge(utility),
      ...opened.map(({ service }) => service),
    ],
    registers: [
      ...connectionRegisters(utility),
      trackedLine(utility).register,
      outages(utility),
      charges(utility),
      ...opened.map(({ register }) => register),
    ],
    indicators: connectionIndicators(utility, more.facts),
    reactions: [],
    certificates: certificatesOf(utility, more.certificateNumbers),
    tables: [payerTable(utility)],
    series: [`${utility.code}-contract`],
    earlier: earlierOf(utility),
  };
}
