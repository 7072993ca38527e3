import type { JsonObject } from '../../kernel/json.ts';
import { daysLater } from '../programme/decider.ts';

/** What is known by the time a stage begins. */
export type SoFar = {
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly region: string;
  /** What was entered for a stage that is done, and what its case then held. */
  readonly form: (stage: string) => JsonObject;
  readonly data: (stage: string) => JsonObject;
};

/** A service that the firm asks for on its way, as soon as others are done. */
export type Stage = {
  readonly service: string;
  readonly after: readonly string[];
  /** Entries that follow from what came before, or make the way what it is; the rest is invented. */
  readonly entries: (soFar: SoFar) => JsonObject;
};

const firm = ({ data }: SoFar): JsonObject => {
  const { uscc, enterpriseName } = data('startup');
  return { uscc: String(uscc), enterpriseName: String(enterpriseName) };
};
const project = (soFar: SoFar): JsonObject => ({
  ...firm(soFar),
  projectCode: String(soFar.data('construction-project').projectCode),
});

const plot = 'XC-2022-15';
const works = '一号厂房';
/** Square metres, and metres: a small project of low risk. */
const [floorArea, height] = [1_800, 9];
const utilities = ['power', 'water', 'gas', 'heat', 'telecom'];

/** What people enter at a step, by service and step, where chance would not do. */
export const givenWhileBuilding: Readonly<Record<string, (today: string) => JsonObject>> = {
  'utility-one-matter/propose': (today) => ({ visitOn: daysLater(today, 1) }),
};

/**
 * From a name to a title: a firm is set up, registers a small factory of low risk, has the ground surveyed, its
 * drawings reviewed and its permits given, is inspected, connected and accepted, and owns what it has built. Plans 1–6.
 */
export const build: readonly Stage[] = [
  {
    service: 'startup',
    after: [],
    entries: () => ({ enterpriseType: '1130', signatures: 'paper' }),
  },
  {
    service: 'construction-project',
    after: ['startup'],
    entries: (soFar) => ({
      ...firm(soFar),
      filed: false,
      projectName: `${works}新建项目`,
      policy: true,
      landRight: 'granted',
      funding: 'private',
      use: 'factory',
      floorArea,
      height,
      hazardous: false,
      heritage: false,
      complexGround: false,
    }),
  },
  {
    service: 'site-survey',
    after: ['construction-project'],
    entries: (soFar) => ({ ...project(soFar), parcel: plot, floors: 2 }),
  },
  {
    service: 'drawing-review',
    after: ['site-survey'],
    entries: (soFar) => ({ ...project(soFar), way: 'promise', promise: true }),
  },
  {
    service: 'construction-permits',
    after: ['drawing-review'],
    entries: (soFar) => ({
      ...project(soFar),
      stage: 'together',
      plot,
      works,
      utilities,
    }),
  },
  {
    service: 'construction-inspection',
    after: ['construction-permits'],
    entries: (soFar) => ({ ...project(soFar), ready: daysLater(soFar.today, 3) }),
  },
  {
    service: 'utility-one-matter',
    after: ['construction-permits'],
    entries: (soFar) => ({
      ...project(soFar),
      utilities,
      applicantKind: 'enterprise',
      wantedOn: daysLater(soFar.today, 5),
      voltage: '380v',
      priceClass: 'business',
      onSmallList: true,
      appliedKilowatts: 120,
      gasOutside: 'none',
      waterOutside: 'none',
      heatOutside: 'none',
      agrees: true,
    }),
  },
  {
    service: 'joint-acceptance',
    after: ['construction-inspection', 'utility-one-matter'],
    entries: (soFar) => ({
      ...project(soFar),
      works,
      builtArea: floorArea,
      completedOn: soFar.today,
      conditions: true,
    }),
  },
  {
    service: 'property-first',
    after: ['joint-acceptance'],
    entries: (soFar) => ({
      region: soFar.region,
      use: 'industrial',
      area: floorArea,
      rightNature: 'granted',
      ownerKind: 'firm',
      ownerName: String(firm(soFar).enterpriseName),
      ownerUscc: String(firm(soFar).uscc),
      ownerOthers: [],
      opinion: String(soFar.data('joint-acceptance').opinion),
      signatures: 'paper',
      delivery: 'electronic',
    }),
  },
];
