import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { City } from '../kernel/city/index.ts';
import { refuse } from '../kernel/errors/index.ts';
import { sayError } from '../kernel/errors/say.ts';
import { codeListsOf } from '../kernel/form/index.ts';
import type { Pack } from '../kernel/pack/definition.ts';
import { checkPacks, createPackSet } from '../kernel/pack/pack-set.ts';
import { packsOfCity } from '../kernel/pack/packs-of-city.ts';
import type { Database } from '../store/database.ts';
import { localIso } from '../usecases/city-time.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { DocumentSigner } from '../usecases/documents/document-signer.ts';
import { noPost, type Post } from '../usecases/messages/carrier.ts';
import { type PasswordCost, recommendedCost } from '../usecases/sessions/password.ts';
import type { LogSigner } from '../usecases/transparency/head-key.ts';
import { ownFoundRight } from './found-right.ts';
import { indicatorNames } from './indicator-names.ts';
import { loadTimeRules } from './load-calendar.ts';
import { loadCity, loadCodeLists } from './load-city.ts';
import { packs as ownPacks } from './packs.ts';
import { createPlanReader } from './plan-reader/index.ts';

export type RuntimeOptions = {
  readonly dataFolder: string;
  readonly city: string;
  readonly packs: readonly Pack[];
  readonly database: Database;
  readonly masterKey: Uint8Array;
  /** As recommended unless said: tests, which sign in thousands of times, pay less. Nothing configures it. */
  readonly passwordCost?: PasswordCost;
  /** Whether new keys of persons are for SM4. */
  readonly nationalSealing?: boolean;
  /** Absent where no heads of the log are signed. */
  readonly logSigner?: LogSigner;
  /** Absent where no documents are signed. */
  readonly documentSigner?: DocumentSigner;
  /** Absent where nothing is sent. */
  readonly post?: Post;
  readonly demonstration: boolean;
  /** Milliseconds since the epoch; the machine's clock unless a demonstration has its own. */
  readonly clock?: () => number;
  /** What `readCity` gave for this city and these packs, where it was asked before. */
  readonly read?: CityRead;
};

/** A city's facts and what runs there, read and checked. */
export type CityRead = Pick<Dependencies, 'city' | 'codeLists' | 'packs' | 'time'>;

/** What a city runs on, but for its database. */
export type Runtime = Omit<Dependencies, 'database'>;

/** Reads and checks everything a city runs on. Refuses (`pack.invalid`) packs of its plans that cannot run there, with every fault. */
export async function createDependencies(options: RuntimeOptions): Promise<Dependencies> {
  return { ...(await loadRuntime(options)), database: options.database };
}

/** The same before there is a database: the two take about as long, and neither waits for the other. */
export async function loadRuntime(options: Omit<RuntimeOptions, 'database'>): Promise<Runtime> {
  const { city, codeLists, packs, time } = options.read ?? (await readCity(options));
  const clock = options.clock ?? Date.now;
  return {
    city,
    codeLists,
    packs,
    time,
    now: () => localIso(time.zone, clock()),
    wall: Date.now,
    newId: randomUUIDv7,
    randomBytes: (count) => randomBytes(count),
    masterKey: options.masterKey,
    passwordCost: options.passwordCost ?? recommendedCost,
    nationalSealing: options.nationalSealing ?? false,
    logSigner: options.logSigner ?? null,
    documentSigner: options.documentSigner ?? null,
    post: options.post ?? noPost,
    planReader: createPlanReader(),
    demonstration: options.demonstration,
  };
}

/** The part of it that is the same for everybody who runs the city: refuses as `createDependencies` does. */
export async function readCity({
  dataFolder,
  city: slug,
  packs: installed,
}: Pick<RuntimeOptions, 'dataFolder' | 'city' | 'packs'>): Promise<CityRead> {
  const [city, codeLists] = await Promise.all([loadCity(dataFolder, slug), loadCodeLists(dataFolder)]);
  const time = await loadTimeRules(dataFolder, city);
  const packs = packsOfCity(installed, offerOf(city).planCodes);
  // What anybody else hands in is not what the files of this installation say.
  const right = installed === ownPacks ? ownFoundRight(dataFolder, slug) : null;
  const known = right?.isKnown() === true;
  const faults = known ? [] : checkPacks(packs, offerOf(city));
  if (faults.length > 0) {
    const [first] = faults;
    throw refuse(
      'pack.invalid',
      { count: faults.length, path: first?.path ?? '', fault: first?.code ?? '' },
      faults.map((fault) => ({ ...fault, ...sayError(fault.code, fault.parameters) })),
    );
  }
  if (!known) right?.remember();
  return {
    city,
    codeLists: codeListsOf(city, codeLists, indicatorNames(city, packs)),
    packs: createPackSet(packs, city.certificates),
    time,
  };
}

/** What a city offers to the packs that are to run there. */
export function offerOf(city: City): Parameters<typeof checkPacks>[1] {
  return {
    duties: new Set(city.duties.map(({ code }) => code)),
    planCodes: new Set(city.plans.map(({ code }) => code)),
    indicatorFacts: new Set(city.indicators.map(({ id }) => id)),
    certificates: city.certificates,
    outsideKinds: new Set(city.outsideParties.map(({ kind }) => kind)),
  };
}
