import type { Pack } from '../kernel/pack/definition.ts';
import { flowDoubts } from '../kernel/process/check-flow.ts';
import { endingDoubts, textDoubts } from '../kernel/process/check-texts.ts';
import type { Known } from '../kernel/process/explore.ts';
import { readPaths } from '../kernel/process/expression.ts';
import { type Fault, fault } from '../kernel/process/fault.ts';
import { evaluate, type ServiceDefinition } from '../kernel/process/index.ts';
import { createRandom } from '../sampling/random.ts';
import { sampleForm } from '../sampling/sample-form.ts';
import type { Place } from './place.ts';

const samples = 200;
const mostSituations = 80;

/** What may be wrong with a service that is no certain fault. Looks at the process once for each kind of case. */
export function doubtsOf(place: Place, definition: ServiceDefinition): readonly Fault[] {
  return [
    ...flowDoubts(definition, situationsOf(place, definition)),
    ...endingDoubts(definition),
    ...textDoubts(definition),
  ].map((each) => ({ ...each, path: `/${definition.code}${each.path}` }));
}

/** What is left of a pack's doubts once those that it declares as meant are gone, and how many went; what it declares in vain is doubted. */
export function withoutMeant(
  { meant = [] }: Pick<Pack, 'meant'>,
  found: readonly Fault[],
): { readonly left: readonly Fault[]; readonly meant: number } {
  const declared = meant.flatMap(({ code, at }) => at.map((path) => `${code} ${path}`));
  const nameOf = ({ code, path }: Fault): string => `${code} ${path}`;
  const known = new Set(found.map(nameOf));
  const left = found.filter((each) => !declared.includes(nameOf(each)));
  return {
    meant: found.length - left.length,
    left: [
      ...left,
      ...declared
        .filter((each) => !known.has(each))
        .map((doubt) => fault('/meant', 'pack.meant-none', { doubt })),
    ],
  };
}

/**
 * The kinds of cases there are: for forms filled in by chance, which conditions hold. Conditions over more
 * than the form, the region and the channel stay open.
 */
function* situationsOf(place: Place, definition: ServiceDefinition): Generator<Known> {
  const random = createRandom(1);
  const conditions = conditionsOf(definition);
  const kinds = new Set<string>();
  for (let count = 0; conditions.length > 0 && count < samples && kinds.size < mostSituations; count += 1) {
    const form = sampleForm(random, definition.form, place.codeLists);
    if (form === null) break;
    const region = random.pick(place.regions);
    const { code, level, top, division, parties, settings } = place.facts(definition.code, region);
    const scope = {
      form,
      region: { code, level, top, division, parties, settings },
      case: { region, channel: random.pick(['online', 'counter']) },
      data: {},
      steps: {},
    };
    const held = new Map(
      conditions.flatMap((condition): [string, boolean][] => {
        try {
          return [[condition, evaluate(condition, scope) === true]];
        } catch {
          return [];
        }
      }),
    );
    const kind = JSON.stringify([...held]);
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    yield (each) => held.get(each) ?? null;
  }
  if (kinds.size === 0) yield () => null;
}

/** Conditions of steps, rules and endings that the form and the place alone decide. */
function conditionsOf({ steps }: ServiceDefinition): readonly string[] {
  const all = steps.flatMap((step) => [
    step.when,
    ...(step.rules ?? []).map(({ when }) => when),
    ...step.outcomes.flatMap(({ ends = [] }) => ends.map(({ when }) => when)),
  ]);
  return [...new Set(all)].flatMap((each) => (each !== undefined && isSettled(each) ? [each] : []));
}

function isSettled(expression: string): boolean {
  const paths = readPaths(expression);
  return (
    paths.length > 0 &&
    paths.every(
      ([root, name]) =>
        root === 'form' ||
        root === 'region' ||
        (root === 'case' && (name === 'region' || name === 'channel')),
    )
  );
}
