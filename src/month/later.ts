import type { JsonObject } from '../kernel/json.ts';
import { createRandom, type Random } from '../sampling/random.ts';
import { fillIn } from './fill-in.ts';
import { hash } from './intentions.ts';
import { inventPerson } from './people.ts';
import type { SeenDraft } from './seen.ts';
import { signedForm } from './signed.ts';
import { done, type Firm, type Town, together } from './town.ts';

/** For whom somebody may act, as `/api/standing` says. */
type Standing = {
  readonly held: readonly {
    readonly kind: string;
    readonly party: { readonly id: string; readonly identifier: string };
  }[];
};

type LaterLife = {
  readonly service: string;
  /** Among what it is counted; absent: it is not. */
  readonly counts?: 'changes' | 'closures';
  /** How often on a day. */
  readonly share: number;
  /** Of which firms it becomes; absent: of any. */
  readonly of?: (firm: Firm) => boolean;
  /** What is entered so that it is that. */
  readonly entries: (firm: Firm, random: Random) => JsonObject;
};

/** Types of companies begin so; nothing else may set up a branch. */
const isCompany = ({ type }: Firm): boolean => /^(11|51)/.test(type);

/** What becomes of a firm later. What is added goes last: the same seed then has the firms before do the same. */
const laterLives: readonly LaterLife[] = [
  {
    service: 'enterprise-change',
    counts: 'changes',
    share: 0.06,
    entries: () => ({ items: ['address'] }),
  },
  {
    service: 'deregistration',
    counts: 'closures',
    share: 0.02,
    entries: ({ owners }) => ({
      procedure: 'simple',
      settled: true,
      signatures: 'paper',
      hasAccount: false,
      ...owners,
    }),
  },
  {
    service: 'branch-registration',
    share: 0.03,
    of: isCompany,
    entries: ({ scope }, random) => ({
      branchPlace: random.pick(['东关', '西关', '南门', '北街', '新城', '第一']),
      businessScope: scope.slice(0, 1),
    }),
  },
];

/**
 * Firms go on living: on each day some of those whose representative is among the applicants move, and some close.
 * Whom somebody may act for, they ask the product.
 */
export async function liveOn(town: Town, begun: Set<string>): Promise<void> {
  const { applicants } = town.options;
  await together(applicants, async ({ username }) => {
    // Who has founded nothing here need not look.
    if (town.firms.size === 0 || !town.founders.has(username)) return;
    const person = town.person(username);
    const { held } = await person.must<Standing>('GET', '/api/standing');
    for (const { kind, party } of held) {
      const firm = town.firms.get(party.identifier);
      if (kind !== 'representative' || firm === undefined || begun.has(party.identifier)) continue;
      const random = createRandom(hash(town.options.seed, town.counts.day, party.identifier));
      const later = laterLives.find(({ share, of }) => random.chance(share) && (of?.(firm) ?? true));
      const schema = later === undefined ? undefined : town.schemas.get(later.service);
      if (later === undefined || schema === undefined) continue;
      const { region } = firm;
      const form = fillIn(random, schema, {
        region,
        place: region.name,
        codeLists: town.options.codeLists,
        entries: {
          ...later.entries(firm, random),
          uscc: party.identifier,
          notifyPhone: inventPerson(random).phone,
        },
      });
      if (form === null) continue;
      begun.add(party.identifier);
      if (await ask(town, username, { service: later.service, party: party.id, region: region.id, form })) {
        if (later.counts !== undefined) town.counts[later.counts] += 1;
        town.asking.add(username);
      }
    }
  });
}

async function ask(
  town: Town,
  username: string,
  asked: { service: string; party: string; region: string; form: JsonObject },
): Promise<boolean> {
  const person = town.person(username);
  const { service, party, region, form } = asked;
  const begun = await person.ask<SeenDraft>('POST', '/api/drafts', { service, region, for: party });
  if (!done(town, begun)) return false;
  const { id, version } = begun.body;
  const whole = await signedForm(town, person, id, form);
  if (whole === null) return false;
  const kept = await person.ask<SeenDraft>('PUT', `/api/drafts/${id}`, { version, region, form: whole });
  if (!done(town, kept)) return false;
  return done(town, await person.ask('POST', `/api/drafts/${id}/submit`, { version: kept.body.version }));
}
