import { describe, expect, test, vi } from 'vitest';
import { amount, word } from '../../src/kernel/process/declared.fixture.ts';
import type { ServiceDefinition } from '../../src/kernel/process/index.ts';
import { loadPlace } from '../../src/main/load-place.ts';
import { packs } from '../../src/main/packs.ts';
import { smallPlace } from '../../src/simulate/place.fixture.ts';
import { hasFindings } from '../../src/simulate/report.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { complaint } from './complaint.ts';
import { inspection } from './dual-random.ts';
import { claim, creditorVote, insolvency } from './insolvency.ts';
import { acceptance } from './joint-acceptance.ts';
import { lawsuit } from './lawsuit.fixture.ts';
import { seizure, transfer } from './parcel.ts';
import { tenderPack } from './tender.pack.ts';
import { tender } from './tender.ts';
import { bidDelivery, tenderNotice } from './tender-children.ts';

/** Everything that is declared is walked again and again: nothing may break, and no case may come to a stand. */

vi.setConfig({ testTimeout: 120_000 });

const procedures: readonly ServiceDefinition[] = [
  acceptance,
  bidDelivery,
  claim,
  complaint,
  creditorVote,
  inspection,
  insolvency,
  lawsuit,
  seizure,
  tender,
  tenderNotice,
  transfer,
];

/** What nobody comes to by chance: bids sealed to the very key, and shares that open them. */
const sealed = new Set(['tender']);

const small = smallPlace(procedures, {
  rights: { owner: word },
  seizures: { by: word },
  draws: { seed: word, pool: amount, target: word },
  'confirmed-claims': { fen: amount },
});

const place = {
  ...small,
  registers: new Map([...small.registers, ...tenderPack.registers.map((each) => [each.code, each] as const)]),
};

describe.each(procedures.map((each) => [each.code, each] as const))(
  'the procedure %s',
  (code, definition) => {
    test('breaks nowhere, no case comes to a stand or goes in circles, and every step and outcome is reached', () => {
      let unseen: readonly string[] | null = null;
      for (const seed of [11, 12, 13]) {
        const report = simulate(place, definition, { walks: 100, seed });
        expect({ ...report, parts: [] }).toMatchObject({
          breakages: [],
          deadEnds: [],
          endless: [],
          missing: [],
        });
        expect(report.unreached.filter(({ certainty }) => certainty === 'impossible')).toEqual([]);
        const now = report.unreached
          .filter(({ ending }) => ending === null)
          .map((each) => JSON.stringify(each));
        const before: readonly string[] = unseen ?? now;
        unseen = before.filter((each) => now.includes(each));
        if (unseen.length === 0 || sealed.has(code)) return;
      }
      expect(unseen).toEqual([]);
    });
  },
);

const services = packs.flatMap((pack) => pack.services);

/**
 * What nobody comes to by chance: a new company each entry of which fits a trader who is registered; a firm on a list of
 * those who missed a day, which is over, in this very region; an owner who is in the register, of a unit that nothing
 * restricts; an agency that is listed, quotes, is chosen, signs and delivers what is wanted; a project on the very
 * plot, in the very zone or region that is entered; the very case of a complaint or of a broken promise; the very code
 * of a reseller. The pack's tests come to it.
 */
const seldomGranted = new Set([
  'trader-transformation',
  'annual-report-missed',
  'property-transfer',
  'property-change',
  'property-correction',
  'property-reissue',
  'property-transfer-of-batch',
  'property-mortgage',
  'property-seizure',
  'property-query',
  'property-release',
  'property-cancellation',
  'intermediary-commission',
  'government-commission',
  'commitment-approval',
  'construction-suggestion-result',
  'promise-repair',
  'assessment-reuse',
  'site-survey',
  'construction-power',
  'power-resale-check',
]);

/**
 * Good ends that need more luck than there is: of six who are told of a change, each one takes note. The pack's tests come
 * to it, and walks to the other good end.
 */
const seldomReached: Readonly<Record<string, readonly string[]>> = {
  'enterprise-change': ['granted'],
  'enterprise-filing': ['granted'],
};

/**
 * So many walks at once, and at most: a service is walked on as long as a good end was not seen. What is rare is chosen
 * first, and what leads to it by rules stands in the tests of its pack. A walk of a bundle goes through the cases of all
 * its parts, which are walked for themselves besides; another city differs by its offices and its days alone.
 */
const mostWalks = 440;
const walksAtOnce = (slug: string, { kind }: ServiceDefinition): number =>
  (slug === 'xuchang' ? 20 : 10) / (kind === 'bundle' ? 2 : 1);

const cities = await Promise.all(
  ['xuchang', 'example'].map(async (slug) => {
    const { place: city } = await loadPlace(slug, { packs, services: [] });
    return [slug, city] as const;
  }),
);

describe.each(cities)('in the city %s', (slug, city) => {
  test.each(services.map((each) => [each.code, each] as const))(
    'the service %s is walked to its ends',
    (_code, definition) => {
      const good = definition.outcomes
        .filter(({ class: kind }) => kind === 'favourable')
        .map(({ code }) => code)
        .filter((code) => seldomReached[definition.code]?.includes(code) !== true);
      const seen = new Set<string>();
      const walks = walksAtOnce(slug, definition);
      for (let times = 0; times < mostWalks / walks; times += 1) {
        const report = simulate(city, definition, { walks, seed: 11 + times });
        expect({ ...report, parts: [] }).toMatchObject({
          breakages: [],
          deadEnds: [],
          endless: [],
          missing: [],
        });
        expect(hasFindings(report)).toBe(false);
        for (const { code, count } of report.parts[0]?.endings ?? []) if (count > 0) seen.add(code);
        if (seldomGranted.has(definition.code) || good.every((code) => seen.has(code))) return;
      }
      expect([...seen]).toEqual(expect.arrayContaining(good));
    },
  );

  test('where everybody uses all their time, the promises for parts add up to no more than that for the whole', () => {
    const startup = services.find(({ kind }) => kind === 'bundle');
    if (startup === undefined) throw new Error('there is no bundle');
    const report = simulate(city, startup, { walks: 2 * walksAtOnce(slug, startup), seed: 3, pace: 'brink' });
    expect(report.brokenLimits).toEqual([]);
  });
});
