import type { City, Demonstration } from '../../kernel/city/index.ts';
import type { Applicant, MonthOptions, Officer } from '../../month/options.ts';
import { inventAddress, inventPerson } from '../../month/people.ts';
import { createRandom } from '../../sampling/random.ts';
import { packs } from '../packs.ts';
import { programmePeople } from './programme-people.ts';

export type MonthPeople = {
  readonly applicants: readonly Applicant[];
  readonly officers: readonly Officer[];
  readonly programme: NonNullable<MonthOptions['programme']>;
};

/** How many firms one account applies for on a day: founders, and those who do it for others. */
const firmsOfOne = 4;
const mostApplicants = 120;

/**
 * Whoever takes part in the made-up month: applicants, and people of each office that one of the services needs.
 * The same seed gives the same people.
 */
export function inventPeople(city: City, seed: number, firmsPerDay: number): MonthPeople {
  const random = createRandom(seed);
  const count = Math.min(mostApplicants, Math.max(6, Math.ceil(firmsPerDay / firmsOfOne)));
  const applicants = Array.from({ length: count }, (_, index) => ({
    username: `month.founder-${index + 1}`,
    ...inventPerson(random),
  }));
  const needed = new Set(packs.flatMap(({ services }) => services).flatMap((service) => dutiesIn(service)));
  const units = new Set(city.duties.filter(({ code }) => needed.has(code)).map(({ unit }) => unit));
  const officers = city.offices
    .filter(({ unit }) => units.has(unit))
    .flatMap((office, index) =>
      (['clerk', 'handler', 'head'] as const).map((role) => ({
        username: `month.${role}-${index + 1}`,
        role,
        office: office.id,
        region: office.region,
      })),
    );
  const programme = programmePeople(city, city.profile.period.from, officers);
  return { applicants, officers, programme };
}

/** Every duty that a declaration names, wherever it stands. */
function dutiesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(dutiesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'duty' && typeof part === 'string') return [part];
    // Several offices that do a step side by side are named by their duties.
    if (name === 'offices' && Array.isArray(part)) return part.filter((each) => typeof each === 'string');
    return dutiesIn(part);
  });
}

const words = {
  clerk: { zh: '窗口', en: 'clerk' },
  handler: { zh: '承办人', en: 'handler' },
  head: { zh: '负责人', en: 'head' },
} as const;

/** The city with these people among its demonstration accounts. Every password is the demonstration's own. */
export function withPeople(city: City, people: MonthPeople, seed: number): City {
  const { applicants } = people;
  const officers = new Map(
    [...people.officers, ...people.programme.officers].map((officer) => [officer.username, officer]),
  );
  const { accounts, parties, label } = city.demonstration;
  const password = accounts[0]?.password ?? 'demonstration';
  const random = createRandom(seed + 1);
  const region = city.regions.find(({ parent }) => parent === null)?.id ?? '';
  const nameOf = (office: string) => city.offices.find(({ id }) => id === office)?.name ?? label;
  const demonstration: Demonstration = {
    label,
    parties: [
      ...parties,
      ...applicants.map(({ username, name, residentId, phone }) => {
        const address = inventAddress(random);
        return {
          id: partyOf(username),
          kind: 'person' as const,
          name: { zh: name, en: name },
          identifier: residentId,
          phone,
          region,
          address: { zh: address, en: address },
          proof: 'counter' as const,
        };
      }),
    ],
    accounts: [
      ...accounts,
      ...applicants.map(({ username, name }) => ({
        username,
        password,
        name: { zh: `${name}（演示）`, en: `${name} (demonstration)` },
        grants: [{ role: 'applicant' as const }],
        party: partyOf(username),
      })),
      ...[...officers.values()].map(({ username, role, office }) => ({
        username,
        password,
        name: {
          zh: `${nameOf(office).zh}${words[role].zh}（演示）`,
          en: `${nameOf(office).en}, ${words[role].en} (demonstration)`,
        },
        grants: [{ role, office }],
      })),
    ],
  };
  return { ...city, demonstration };
}

const partyOf = (username: string): string => `person-${username.replaceAll('.', '-')}`;
