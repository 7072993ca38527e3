import { randomInt } from 'node:crypto';
import { Command, InvalidArgumentError, Option } from 'commander';
import { refuse } from '../kernel/errors/index.ts';
import { sayError } from '../kernel/errors/say.ts';
import { packShapeFaults } from '../kernel/pack/check-shape.ts';
import { checkPacks, formFaults } from '../kernel/pack/pack-set.ts';
import { packsOfCity } from '../kernel/pack/packs-of-city.ts';
import type { Fault } from '../kernel/process/fault.ts';
import { checkDefinition } from '../kernel/process/index.ts';
import type { Language } from '../kernel/text.ts';
import { offerOf } from '../main/create-dependencies.ts';
import { type Declarations, isFile, loadDeclarations } from '../main/load-declarations.ts';
import { loadPlace } from '../main/load-place.ts';
import { packs } from '../main/packs.ts';
import { doubtsOf, withoutMeant } from '../simulate/doubts.ts';
import { type Pace, paces } from '../simulate/pace.ts';
import { hasFindings } from '../simulate/report.ts';
import { simulate } from '../simulate/simulate.ts';
import { reportInWords } from './simulation-table.ts';

type CheckOptions = { readonly city?: string; readonly json?: true; readonly strict?: true };
type SimulateOptions = {
  readonly city?: string;
  readonly json?: true;
  readonly from?: string;
  readonly walks: number;
  readonly seed?: number;
  readonly pace: Pace | 'mixed';
  readonly language: Language;
};

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** `yingshang pack check` and `yingshang pack simulate`. Both end with 1 when they have found something. */
export function packCommand(): Command {
  const pack = new Command('pack')
    .description('check and walk declarations · 检查、试走事项包')
    .exitOverride();
  pack
    .command('check')
    .argument('[pack]', 'a pack, or a .json or .ts file of your own; all packs without it · 事项包或文件')
    .addOption(cityOption())
    .option('--strict', 'doubts count as faults · 有疑点也算不通过')
    .option('--json', 'as JSON · 输出 JSON')
    .description('print every fault of declarations with its place · 检查声明，列出每处错误')
    .action(check);
  pack
    .command('simulate')
    .argument('<service>', 'code of a service · 事项代码')
    .addOption(cityOption())
    .option('--from <file>', 'a .json or .ts file that declares it · 声明它的文件')
    .option('--walks <n>', 'how many walks · 试走次数', wholeNumber, 300)
    .option('--seed <n>', 'the same seed gives the same report · 种子', wholeNumber)
    .addOption(
      new Option('--pace <how>', 'how people keep their time · 办理节奏')
        .choices(['mixed', ...paces])
        .default('mixed'),
    )
    .option('--json', 'as JSON · 输出 JSON')
    .addOption(new Option('--language <code>', 'of the table · 语言').choices(['zh', 'en']).default('zh'))
    .description('walk through a service again and again on a virtual clock · 反复试走一个事项')
    .action(walk);
  return pack;
}

function cityOption(): Option {
  return new Option('--city <code>', 'where they are to run · 城市（默认 YINGSHANG_CITY 或 xuchang）');
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 0x7fffffff) throw new InvalidArgumentError('must be a whole number');
  return value;
}

async function check(name: string | undefined, options: CheckOptions): Promise<void> {
  const given = await declarationsOf(name);
  const { faults, doubts, meant } = await examine(given, options.city, name === undefined || !isFile(name));
  const bad = faults.length > 0 || (options.strict === true && doubts.length > 0);
  if (options.json === true)
    print(JSON.stringify({ faults: faults.map(said), doubts: doubts.map(said), meant }, null, 2));
  else tellFaults(given, faults, doubts, meant);
  if (bad) process.exitCode = 1;
}

/** Packs by name come from this installation, others from the file. */
async function declarationsOf(name: string | undefined): Promise<Declarations> {
  if (name === undefined) return { packs, services: [] };
  const pack = packs.find(({ plan }) => plan === name);
  if (pack !== undefined) return { packs: [pack], services: [] };
  if (isFile(name)) return await loadDeclarations(name);
  throw refuse('pack.file-not-found', { name, packs: packs.map(({ plan }) => plan).join(', ') });
}

/** A file's pack stands beside those of the installation, which it may name. */
async function examine(
  given: Declarations,
  slug: string | undefined,
  installed: boolean,
): Promise<{ readonly faults: readonly Fault[]; readonly doubts: readonly Fault[]; readonly meant: number }> {
  const shape = installed ? [] : given.packs.flatMap(packShapeFaults);
  if (shape.length > 0) return { faults: shape, doubts: [], meant: 0 };
  const own = given.services.flatMap((service) => {
    const faults = checkDefinition(service);
    return faults.length > 0 ? faults : formFaults(service);
  });
  const others = packs.filter(({ plan }) => !given.packs.some((each) => each.plan === plan));
  const all = { packs: [...given.packs, ...others], services: given.services };
  const { city, place } = await loadPlace(slug, all);
  const wanted = new Set(given.packs.map(({ plan }) => `/${plan}`));
  const offer = offerOf(city);
  // All of them at once are those that would run in this city; one that is named is looked at in any.
  const running = given.packs === packs ? packsOfCity(packs, offer.planCodes) : all.packs;
  const faults = checkPacks(running, offer).filter(
    ({ path }) => wanted.has(path) || [...wanted].some((plan) => path.startsWith(`${plan}/`)),
  );
  if (faults.length > 0 || own.length > 0) return { faults: [...faults, ...own], doubts: [], meant: 0 };
  const ofPacks = given.packs.map((pack) => {
    const found = pack.services.flatMap((service) => doubtsOf(place, service));
    const { left, meant } = withoutMeant(pack, found);
    return { meant, left: left.map((each) => ({ ...each, path: `/${pack.plan}${each.path}` })) };
  });
  const doubts = [
    ...ofPacks.flatMap(({ left }) => left),
    ...given.services.flatMap((service) => doubtsOf(place, service)),
  ];
  return { faults: [], doubts, meant: ofPacks.reduce((sum, { meant }) => sum + meant, 0) };
}

function said(each: Fault) {
  return { ...each, ...sayError(each.code, each.parameters) };
}

function tellFaults(
  given: Declarations,
  faults: readonly Fault[],
  doubts: readonly Fault[],
  meant: number,
): void {
  const tell = (each: Fault): void => {
    const { message, next } = sayError(each.code, each.parameters);
    print(`${each.path === '' ? '/' : each.path}  ${each.code}`);
    print(`  ${message.zh}。${next.zh}。`);
    print(`  ${message.en}. ${next.en}.`);
  };
  for (const each of faults) tell(each);
  if (doubts.length > 0) print(`${faults.length > 0 ? '\n' : ''}疑点 · doubts`);
  for (const each of doubts) tell(each);
  const services = given.packs.flatMap((pack) => pack.services).length + given.services.length;
  print(
    `事项 ${services}，错误 ${faults.length}，疑点 ${doubts.length}${meant === 0 ? '' : `（另有意 ${meant}）`} · ` +
      `services ${services}, faults ${faults.length}, doubts ${doubts.length}${meant === 0 ? '' : ` (and ${meant} meant)`}`,
  );
}

async function walk(code: string, options: SimulateOptions): Promise<void> {
  const own = options.from === undefined ? { packs: [], services: [] } : await fileOf(options.from);
  const given = { packs: [...own.packs, ...packs], services: own.services };
  const { city, place } = await loadPlace(options.city, given);
  const service = place.services.get(code);
  if (service === undefined) {
    const services = [...place.services.keys()].join(', ');
    throw refuse('pack.service-not-found', { service: code, services });
  }
  const report = simulate(place, service, {
    walks: options.walks,
    seed: options.seed ?? randomInt(0x7fffffff),
    ...(options.pace === 'mixed' ? {} : { pace: options.pace }),
  });
  print(
    options.json === true
      ? JSON.stringify(report, null, 2)
      : reportInWords(report, options.language, city.profile.slug),
  );
  if (hasFindings(report)) process.exitCode = 1;
}

async function fileOf(name: string): Promise<Declarations> {
  if (!isFile(name))
    throw refuse('pack.file-not-found', { name, packs: packs.map(({ plan }) => plan).join(', ') });
  const declared = await loadDeclarations(name);
  const faults = [
    ...declared.packs.flatMap(packShapeFaults),
    ...declared.services.flatMap(checkDefinition).filter(({ code }) => isShape(code)),
  ];
  const [first] = faults;
  if (first !== undefined)
    throw refuse(
      'pack.invalid',
      { count: faults.length, path: first.path, fault: first.code },
      faults.map(said),
    );
  return declared;
}

/** What is not even written as a declaration cannot be walked; what is only wrong can be, to see how. */
function isShape(code: Fault['code']): boolean {
  return [
    'pack.key-unknown',
    'pack.key-missing',
    'pack.value-not-allowed',
    'pack.value-malformed',
    'pack.text-one-language',
  ].includes(code);
}
