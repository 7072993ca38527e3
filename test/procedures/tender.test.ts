import { describe, expect, test, vi } from 'vitest';
import { commitmentOf } from '../../src/kernel/draw/index.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import { checkDefinition } from '../../src/kernel/process/check.ts';
import { workItems } from '../../src/kernel/process/index.ts';
import { applicant, hall, story, system } from '../../src/kernel/process/story.fixture.ts';
import { fingerprintOf, type Sealed } from '../../src/kernel/sealing/index.ts';
import { formatMoment } from '../../src/kernel/time/instant.ts';
import { smallPlace } from '../../src/simulate/place.fixture.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import {
  type Bidder,
  drawCommitment,
  drawSecret,
  experts,
  keys,
  release,
  type Standing,
  sealedBid,
  words,
} from './tender.fixture.ts';
import { of, openingKey, standing, tendering, threeBids } from './tender.story.ts';
import { holders, tender } from './tender.ts';
import { bidDelivery, bidText, tenderNotice } from './tender-children.ts';

// Curves take their time, and a busy machine takes more.
vi.setConfig({ testTimeout: 120_000 });

describe('given an opening key of five offices, three of whom open', () => {
  test('the definitions are right', () => {
    expect([tender, bidDelivery, tenderNotice].flatMap(checkDefinition)).toEqual([]);
  });

  test('whatever people fill in by chance, nothing breaks and no tender comes to a stand', () => {
    const declared = [tender, bidDelivery, tenderNotice];
    const place = smallPlace(declared, { 'tender-notices': {}, 'bid-openings': {}, 'tender-results': {} });
    for (const definition of declared)
      expect(simulate(place, definition, { walks: 40, seed: 11 })).toMatchObject({
        breakages: [],
        deadEnds: [],
        endless: [],
        missing: [],
      });
  });

  test('the key is what the five say it is, and its fingerprint is published before anybody bids', () => {
    const { main } = tendering();
    expect(main.state.data.openingKey).toEqual(openingKey);
    expect(main.place.entry('tender-notices', main.state.number)).toMatchObject({
      openingKey,
      fingerprint: fingerprintOf(openingKey),
      drawCommitment: commitmentOf(drawSecret),
    });
  });

  test('two offices with one key make no key: all give theirs anew', () => {
    const main = story(tender);
    main.submit({ subject: '东湖隧道' }, '2022-06-01T09:00', applicant('owner'));
    const output = { publicKey: keys.notary.publicKey };
    for (const holder of holders) main.complete(of(holder), '2022-06-01T10:00', 'key', 'keyed', { output });
    expect(main.state.steps.key).toMatchObject({ status: 'open', round: 2 });
    for (const again of ['2022-06-02T10:00', '2022-06-03T10:00'])
      for (const holder of holders) main.complete(of(holder), again, 'key', 'keyed', { output });
    expect(main.state.outcome?.code).toBe('failed');
  });
});

describe('until the hour', () => {
  test('there are at least twenty days (art. 24), and the refusal names the earliest hour', () => {
    const main = story(tender);
    main.submit({ subject: '东湖隧道' }, '2022-06-01T09:00', applicant('owner'));
    for (const holder of holders)
      main.complete(of(holder), '2022-06-01T10:00', 'key', 'keyed', {
        output: { publicKey: keys[holder].publicKey },
      });
    const announce = (opensAt: string) =>
      main.complete(of('tender-supervision'), '2022-06-02T09:00', 'pool', 'frozen', {
        output: { commitment: drawCommitment, experts, opensAt },
      });
    expect(announce('2022-06-22T09:30')).toBe('case.hour-too-early');
    expect(announce('2022-06-22T18:00')).toContain('step-opened');
    expect(workItems(main.state, hall).map(({ dueAt }) => formatMoment(dueAt ?? 0))).toEqual([
      '2022-06-22T18:00',
    ]);
  });

  test('nobody opens: no share can be given, and the office cannot shut the door early', () => {
    const { main, bid } = threeBids();
    expect(
      main.complete(of('notary'), '2022-06-22T17:59', 'open', 'released', { output: { shares: [] } }),
    ).toBe('access.not-permitted');
    expect(main.act(of('trading-centre'), '2022-06-20T09:00', { act: 'close-gathering', step: 'bids' })).toBe(
      'access.not-permitted',
    );
    expect(main.act(system, '2022-06-23T09:29', { act: 'check-clocks' })).toEqual([]);
    expect(bid('builder', '2022-06-23T09:29').state.outcome?.code).toBe('received');
  });

  test('a bidder replaces or takes back what was delivered; the latest of each counts', () => {
    const { main, bid, withdraw, strike, deliveries } = tendering();
    bid('builder', '2022-06-10T09:00', bidText(1, '第一稿'));
    bid('mason', '2022-06-11T09:00');
    bid('carpenter', '2022-06-12T09:00');
    bid('builder', '2022-06-13T09:00');
    withdraw('carpenter', '2022-06-14T09:00');
    bid('carpenter', '2022-06-20T09:00');
    strike();
    expect(standing(main).map(({ number }) => number)).toEqual([
      deliveries[1]?.state.number,
      deliveries[3]?.state.number,
      deliveries[5]?.state.number,
    ]);
  });

  test('each delivery has a receipt with the digest of what was delivered', () => {
    const delivered = threeBids().deliveries[0];
    expect(delivered?.state.certificates.map(({ type }) => type)).toEqual(['bid-receipt']);
  });
});

describe('at the hour', () => {
  test('fewer than three bids: nothing is opened, all are told, the tender is begun anew (art. 28)', () => {
    const { main, bid, withdraw, strike, tell } = tendering();
    bid('builder', '2022-06-10T09:00');
    bid('mason', '2022-06-11T09:00');
    bid('carpenter', '2022-06-12T09:00');
    withdraw('mason', '2022-06-22T17:00');
    strike();
    expect(main.state.steps.open).toBeUndefined();
    expect(tell('2022-06-23T10:00').map(({ result }) => result)).toEqual([
      'too-few-bidders',
      'too-few-bidders',
    ]);
    expect(main.state.outcome).toMatchObject({ code: 'too-few-bidders', class: 'void' });
  });

  test('and with none at all it fails by itself', () => {
    const { main, strike } = tendering();
    strike();
    expect(main.state.outcome?.code).toBe('too-few-bidders');
  });

  test('two shares do not open, the third does, and the others need not come', () => {
    const { main, strike, release } = threeBids();
    strike();
    release('notary');
    expect(release('agency')).not.toContain('step-completed');
    expect(JSON.stringify(main.stream)).not.toContain(words.builder.words);
    expect(release('tenderer')).toContain('step-completed');
    expect(main.place.entry('bid-openings', main.state.number)).toEqual({
      opened: standing(main).map(({ number, party }) => ({
        number,
        party,
        priceFen: words[party.replace('party-', '') as Bidder].priceFen,
      })),
      closed: [],
      wrong: [],
    });
    expect(main.state.steps.reveal?.status).toBe('open');
  });

  test('a lost share is made up for by another holder’s', () => {
    const { main, strike, release, lose } = threeBids();
    strike();
    lose('notary');
    release('agency');
    lose('tenderer');
    release('trading-centre');
    expect(main.state.steps.open?.status).toBe('open');
    release('tender-supervision');
    expect(main.state.data.opened).toHaveLength(3);
  });

  test('three lost ones cannot be: the tender says so, all bids go back unread and it is begun anew', () => {
    const { main, strike, release, lose, tell } = threeBids();
    strike();
    for (const holder of ['notary', 'agency', 'tenderer'] as const) lose(holder);
    release('trading-centre');
    release('tender-supervision');
    expect(main.state.data.reading).toMatchObject({
      opened: [],
      closed: standing(main).map(({ number, party }) => ({ number, party, why: 'too-few-shares' })),
    });
    expect(tell('2022-06-23T10:00').map(({ result }) => result)).toEqual(
      Array(3).fill('could-not-be-opened'),
    );
    expect(main.state.outcome).toMatchObject({ code: 'could-not-be-opened', class: 'void' });
    for (const { words: said } of Object.values(words))
      expect(JSON.stringify(main.stream)).not.toContain(said);
  });

  test('holders who do not come within the opening are counted as lost by the clock', () => {
    const { main, strike, release } = threeBids();
    strike();
    release('notary');
    release('agency');
    main.act(system, '2022-06-24T18:01', { act: 'check-clocks' });
    expect(main.state.steps.open?.outcome).toBe('hour-over');
    expect(main.state.data.result).toBe('could-not-be-opened');
  });

  test('a wrong share is named and does not count; a right one of another holder opens', () => {
    const { main, strike, release } = threeBids();
    strike();
    const shares = standing(main).map(({ number }) => ({ number, share: '07'.repeat(32) }));
    main.complete(of('notary'), '2022-06-23T10:00', 'open', 'released', { output: { shares } });
    release('agency');
    release('tenderer');
    expect(main.state.steps.open?.status).toBe('open');
    release('trading-centre');
    expect(main.state.data.reading).toMatchObject({
      wrong: standing(main).map(({ number }) => ({ number, holder: 'notary' })),
      closed: [],
    });
    expect(main.state.data.opened).toHaveLength(3);
  });

  test('an altered, a copied and a senseless bid stay out; the others are opened', () => {
    const { main, bid, deliver, strike } = threeBids();
    const original = bid('mason', '2022-06-20T09:00').state.form.sealed as unknown as Sealed;
    // Somebody copies a rival's sealing under a name of their own.
    deliver('copier', { kind: 'bid', sealed: original as unknown as JsonObject }, '2022-06-20T10:00');
    // Somebody alters one byte of a sealing on its way.
    const content = `00${original.content.slice(2)}`;
    deliver(
      'altered',
      { kind: 'bid', sealed: { ...original, content } as unknown as JsonObject },
      '2022-06-20T11:00',
    );
    const senseless = sealedBid(openingKey, {
      tender: main.id,
      bidder: 'party-fool',
      content: '{"priceFen":"cheap"}',
      seed: 99,
    });
    deliver('fool', { kind: 'bid', sealed: senseless as unknown as JsonObject }, '2022-06-20T12:00');
    strike();
    const sound = standing(main).filter(({ party }) => !['party-copier', 'party-altered'].includes(party));
    for (const holder of holders) {
      const output = release(holder, { key: openingKey, tender: main.id, bids: sound });
      main.complete(of(holder), '2022-06-23T10:00', 'open', 'released', { output });
    }
    const opened = main.state.data.opened as unknown as readonly Standing[];
    expect(opened.map(({ party }) => party).toSorted()).toEqual([
      'party-builder',
      'party-carpenter',
      'party-mason',
    ]);
    const { closed } = main.state.data.reading as { closed: readonly JsonObject[] };
    expect(closed.map(({ party }) => party).toSorted()).toEqual(['party-altered', 'party-copier']);
  });

  test('what no register could keep is no bid, and does not stop the opening', () => {
    const { main, deliver, strike, release } = threeBids();
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const senseless = ['null', '[]', 'x', '{"priceFen":1e999}', '{"a":"\\u0000"}', '{"a":"\\ud800"}', deep];
    for (const [at, content] of senseless.entries()) {
      const sealed = sealedBid(openingKey, {
        tender: main.id,
        bidder: `party-fool-${at}`,
        content,
        seed: 100 + at,
      });
      deliver(`fool-${at}`, { kind: 'bid', sealed: { ...sealed } }, '2022-06-20T12:00');
    }
    strike();
    for (const holder of ['notary', 'agency', 'tenderer'] as const) release(holder);
    expect(main.state.data.opened).toHaveLength(3);
    const { closed } = main.state.data.reading as { closed: readonly JsonObject[] };
    expect(closed.map(({ why }) => why)).toEqual(senseless.map(() => 'unsound'));
  });
});
