import { describe, expect, test, vi } from 'vitest';
import { drawn } from '../../src/kernel/draw/index.ts';
import { workItems } from '../../src/kernel/process/index.ts';
import { hall, officer } from '../../src/kernel/process/story.fixture.ts';
import { drawSecret, experts, words } from './tender.fixture.ts';
import { of, standing, threeBids } from './tender.story.ts';

// Curves take their time, and a busy machine takes more.
vi.setConfig({ testTimeout: 120_000 });

describe('given opened bids', () => {
  function opened() {
    const told = threeBids();
    told.strike();
    for (const holder of ['notary', 'agency', 'tenderer'] as const) told.release(holder);
    return told;
  }
  const supervisor = of('tender-supervision');

  function drawnPanel() {
    const told = opened();
    told.main.complete(supervisor, '2022-06-23T10:00', 'reveal', 'revealed', {
      output: { secret: drawSecret },
    });
    return told;
  }

  test('only the secret that was committed to draws the experts', () => {
    const { main } = opened();
    const other = { secret: 'ab'.repeat(32) };
    main.complete(supervisor, '2022-06-23T10:00', 'reveal', 'revealed', { output: other });
    expect(main.state.steps.reveal).toMatchObject({ status: 'open', round: 2 });
    main.complete(supervisor, '2022-06-23T10:01', 'reveal', 'revealed', { output: { secret: drawSecret } });
    expect(main.state.steps.avoidance?.status).toBe('open');
  });

  test('three secrets that nobody committed to draw nobody: the tender has failed', () => {
    const { main, tell } = opened();
    const other = { secret: 'ab'.repeat(32) };
    for (let round = 1; round <= 3; round += 1)
      main.complete(supervisor, '2022-06-23T10:00', 'reveal', 'revealed', { output: other });
    expect(tell('2022-06-23T11:00')).toHaveLength(3);
    expect(main.state.outcome?.code).toBe('failed');
  });

  test('five are drawn by what nobody knew before; who belongs to a bidder or steps aside is passed over', () => {
    const { main } = drawnPanel();
    const { chance } = main.state.data.reading as { chance: string };
    const order = drawn(
      experts.map(({ account }) => account),
      drawSecret,
      chance,
    ).filter((account) => account !== 'cai');
    const [first = ''] = order;
    main.complete(supervisor, '2022-06-23T11:00', 'avoidance', 'settled', {
      output: { avoids: [{ account: first, reason: '与投标人法定代表人系亲属' }] },
    });
    const { members, chair } = main.state.steps.score?.panel ?? {};
    expect(members?.map(({ account }) => account)).toEqual(order.slice(1, 6));
    expect(chair).toBe(order[1]);
    expect(workItems(main.state, hall)).toHaveLength(5);
    const head = officer('boss', 'trading-centre@north', 'head');
    const own = experts.slice(0, 5).map(({ account, name }) => ({ account, name }));
    expect(
      main.act(head, '2022-06-23T12:00', { act: 'name-panel', step: 'score', members: own, chair: 'an' }),
    ).toBe('access.not-permitted');
  });

  function scoring() {
    const told = drawnPanel();
    const { main } = told;
    main.complete(supervisor, '2022-06-23T11:00', 'avoidance', 'settled', { output: { avoids: [] } });
    const panel = main.state.steps.score?.panel?.members ?? [];
    const points = { 'party-builder': 90, 'party-mason': 90, 'party-carpenter': 70 } as Record<
      string,
      number
    >;
    const score = (account: string, bids = standing(main)) =>
      main.complete(
        { kind: 'account', account, displayName: account, role: 'expert' },
        '2022-06-24T10:00',
        'score',
        'scored',
        { output: { scores: bids.map(({ number, party }) => ({ number, points: points[party] ?? 0 })) } },
      );
    return { ...told, panel, score };
  }

  test('scored by the five, the best and cheapest is put first, publicised, awarded and told to all', () => {
    const { main, panel, score, tell } = scoring();
    for (const { account } of panel) score(account);
    expect(main.state.data.ranking).toMatchObject([
      { party: 'party-builder', points: 450 },
      { party: 'party-mason', points: 450 },
      { party: 'party-carpenter', points: 350 },
    ]);
    // Of two with the same points the lower price.
    expect(main.state.data.first).toMatchObject({ party: 'party-mason', priceFen: words.mason.priceFen });
    main.complete(of('trading-centre'), '2022-06-27T10:00', 'publicise', 'publicised');
    expect(main.place.entry('tender-results', main.state.number)).toMatchObject({ secret: drawSecret });
    main.complete(of('tenderer'), '2022-07-01T10:00', 'award', 'awarded');
    expect(tell('2022-07-01T11:00').map(({ party, result }) => [party, result])).toEqual([
      ['party-builder', 'lost'],
      ['party-mason', 'won'],
      ['party-carpenter', 'lost'],
    ]);
    expect(main.state.outcome?.code).toBe('awarded');
    expect(main.state.certificates.map(({ type }) => type)).toEqual(['award-notice']);
  });

  test('who has not scored every bid has not scored: the panel scores again', () => {
    const { main, panel, score } = scoring();
    for (const [at, { account }] of panel.entries()) score(account, standing(main).slice(at === 0 ? 1 : 0));
    expect(main.state.steps.score).toMatchObject({ status: 'open', round: 2 });
    expect(main.state.steps.score?.panel?.members).toEqual(panel);
    for (const { account } of panel) score(account);
    expect(main.state.steps.publicise?.status).toBe('open');
  });

  test('a panel that never scores every bid has not done its work: the tender has failed', () => {
    const { main, panel, score, tell } = scoring();
    for (let round = 1; round <= 3; round += 1)
      for (const { account } of panel) score(account, standing(main).slice(1));
    tell('2022-06-25T09:00');
    expect(main.state.steps.score?.outcome).toBe('never-scored');
    expect(main.state.outcome?.code).toBe('failed');
  });

  test('a panel whose majority rejects all bids ends the tender (art. 42)', () => {
    const { main, panel, score, tell } = scoring();
    for (const { account } of panel.slice(0, 2)) score(account);
    for (const { account } of panel.slice(2))
      main.complete(
        { kind: 'account', account, displayName: account, role: 'expert' },
        '2022-06-24T10:00',
        'score',
        'all-rejected',
        { reason: '均不响应招标文件' },
      );
    tell('2022-06-25T09:00');
    expect(main.state.outcome?.code).toBe('failed');
  });
});
