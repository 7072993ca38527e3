import { digits } from '../seeded.ts';
import { findNumber, findText } from './read.ts';
import { done, type Rule, refused, returned } from './rule.ts';

/** Above this the supplier draws up a plan with the customer first. */
const withoutPlanning = 10_000;

/** Power supplier: takes the request, with a number; a capacity that makes no sense comes back. */
const requestConnection: Rule = ({ id, body }) => {
  const kilowatts = findNumber(body, 'kilowatts', 'capacity');
  if (kilowatts === undefined || kilowatts <= 0) {
    return returned('需要容量不对，请更正', 'The capacity makes no sense: correct it');
  }
  if (kilowatts > withoutPlanning) {
    return refused(
      '容量超过一万千瓦，须先做接入系统方案，请与供电公司大客户经理联系',
      'Above 10,000 kW a plan of the connection comes first: please call the supplier’s key accounts',
    );
  }
  return done({ requestNumber: `DB${digits(12, id, 'connection')}` });
};

const day = 86_400_000;

/**
 * Power supplier: the line nearest to where power is wanted, and the day by which the works can be there: eight days at low
 * voltage, sixty at high, or the day that was wanted where it is later.
 */
const drawUpPlan: Rule = ({ id, body }) => {
  const kilowatts = findNumber(body, 'kilowatts') ?? 0;
  const from = Date.parse(`${findText(body, 'from') ?? ''}T00:00:00Z`);
  if (kilowatts > withoutPlanning || Number.isNaN(from)) {
    return refused('超出自动编制范围，须人工编制', 'Not for the machine: a person draws this plan up');
  }
  const low = ['220v', '380v'].includes(findText(body, 'voltage') ?? '');
  const ready = new Date(from + (low ? 8 : 60) * day).toISOString().slice(0, 10);
  const wanted = findText(body, 'wantedOn') ?? ready;
  return done({
    substation: `${digits(1, id, 'substation')} 号变电站`,
    feeder: `10 千伏 ${digits(2, id, 'feeder')} 线`,
    meteringPoint: '建筑区划红线处',
    agreedOn: [wanted, ready].toSorted().at(-1) ?? ready,
  });
};

const causes = ['equipment', 'weather', 'digging', 'upstream'] as const;

/** Power supplier: the network says where its fault is and by when it is mended, two hours after it began. */
const locateFault: Rule = ({ id, body }) => {
  const [, hour = '0', minute = '0'] = /^(\d\d):(\d\d)$/.exec(findText(body, 'since') ?? '') ?? [];
  const cause = causes[Number(digits(1, id, 'cause')) % causes.length] ?? causes[0];
  const until = String((Number(hour) + 2) % 24).padStart(2, '0');
  return done({ cause, expected: `${until}:${minute.padStart(2, '0')}` });
};

/** Power supplier: how many lines its system watches in a place, how many are not in order, and which carries most. */
const reportNetwork: Rule = ({ body }) => {
  const seed = `${findText(body, 'region') ?? ''} ${findText(body, 'on') ?? ''}`;
  const drawn = (count: number, what: string) => Number(digits(count, seed, what));
  return done({
    lines: 40 + drawn(2, 'lines'),
    abnormal: drawn(1, 'abnormal') % 3,
    heaviest: `10 千伏 ${digits(2, seed, 'heaviest')} 线`,
    loadPercent: 60 + (drawn(2, 'load') % 35),
  });
};

/** Power supplier: signs what its customer has signed, builds what was agreed, hangs the meter. */
const asAgreed: Rule = () => done();

/** Power supplier: opens the account once the meter is there. */
const openAccount: Rule = ({ id }) => done({ accountNumber: digits(10, id, 'account') });

export const powerSupplyRules: Readonly<Record<string, Rule>> = {
  'power-supply.request-connection': requestConnection,
  'power-supply.draw-up-plan': drawUpPlan,
  'power-supply.sign-contract': asAgreed,
  'power-supply.build-works': asAgreed,
  'power-supply.hang-meter': asAgreed,
  'power-supply.locate-fault': locateFault,
  'power-supply.report-network': reportNetwork,
  'power-supply.open-account': openAccount,
};
