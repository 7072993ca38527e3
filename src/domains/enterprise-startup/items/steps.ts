import type { StepDefinition, StepOutcome, Trigger } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { type Item, items } from '../choices.ts';
import { openService, pass, passIfAsked } from '../process.ts';
import { isChosen } from '../rules.ts';
import { fieldsOfItem } from './form.ts';

/** How a bundle that offers the items knows the enterprise, and what its own form does not ask again. */
export type Offered = {
  readonly uscc: string;
  readonly enterpriseName: string;
  readonly employees: string;
  /** Whom the bodies call. */
  readonly phone: string;
  readonly representativeName: string;
  readonly financeContact: string;
  readonly capital: string;
  /** What every item waits for. */
  readonly after: Trigger;
};

const failed = {
  code: 'failed',
  name: { zh: '未办成', en: 'Not done' },
  favourable: false,
} as const satisfies StepOutcome;

type Opened = {
  readonly service: string;
  readonly form: (offered: Offered) => Readonly<Record<string, string>>;
  readonly sets?: Readonly<Record<string, string>>;
};

const services: Readonly<Record<Item, Opened>> = {
  seals: {
    service: 'startup.seals',
    form: () => ({ ...pass('sealMaker', 'sealKinds'), ...passIfAsked('sealPriceFen') }),
    sets: { sealFeeFen: 'output.feeFen' },
  },
  invoices: {
    service: 'startup.invoices',
    form: ({ financeContact }) => ({ financeContact, ...pass('invoiceKinds') }),
  },
  'social-insurance': {
    service: 'startup.social-insurance',
    form: ({ employees, phone }) => ({ employees, contactPhone: phone }),
  },
  employees: {
    service: 'startup.employees',
    form: ({ phone }) => ({ ...pass('insuredPersons'), contactPhone: phone }),
  },
  'medical-insurance': {
    service: 'startup.medical-insurance',
    form: ({ employees, phone }) => ({ employees, contactPhone: phone }),
  },
  'housing-fund': {
    service: 'startup.housing-fund',
    form: ({ employees, phone }) => ({ employees, ...pass('fundPercent'), contactPhone: phone }),
  },
  account: {
    service: 'startup.account',
    form: ({ representativeName, phone, capital }) => ({
      ...pass('bank', 'bankConsent'),
      representativeName,
      contactPhone: phone,
      capital,
    }),
    sets: { accountNumber: 'output.data.accountNumber' },
  },
  electricity: {
    service: 'startup.electricity',
    form: ({ phone }) => ({ ...pass('powerAddress', 'powerUse', 'powerKilowatts'), contactPhone: phone }),
  },
  investment: {
    service: 'startup.investment',
    form: () =>
      pass('projectName', 'projectAddress', 'projectContent', 'projectInvestmentFen', 'projectPolicy'),
  },
};

/** Whether every item that was asked for has been done. */
export const everyItemDone = `${JSON.stringify(items.map(({ code }) => code))}.all(item, !(item in form.items) || steps[item].outcome == "done")`;

export const itemSteps = items.map(({ code }) => ({ step: code }));

/**
 * One step for each item, all at once, each only when it was chosen. What was left out can be added while the
 * bundle is under way; afterwards the firm asks for it by itself (plan, one-site).
 */
export function openItems(offered: Offered): readonly StepDefinition[] {
  return items.map(({ code, name }) => {
    const { service, form, sets } = services[code];
    return {
      ...openService({
        code,
        name,
        service,
        after: { all: [offered.after] },
        when: isChosen(code),
        form: { uscc: offered.uscc, enterpriseName: offered.enterpriseName, ...form(offered) },
        done: sets === undefined ? {} : { sets },
        failed,
      }),
      addable: {
        fields: fieldsOfItem[code],
        sets: { items: `form.items + ["${code}"]` },
        basis: measure('one-site'),
      },
    };
  });
}
