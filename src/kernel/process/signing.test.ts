import { describe, expect, test } from 'vitest';
import { checkDefinition } from './check.ts';
import { bad, outcome, service, step } from './declared.fixture.ts';
import type { ServiceDefinition, StepDefinition } from './definition.ts';
import { hall, officer, type Place, place, story } from './story.fixture.ts';
import { workItems } from './work-items.ts';

const result = { granted: 'favourable', refused: 'unfavourable', withdrawn: 'withdrawn' } as const;

const cosigned = (more: Partial<StepDefinition> = {}): ServiceDefinition =>
  service('cosigned', result, [
    step(
      'opinion',
      { offices: ['planning', 'fire', 'water'] },
      {
        outcomes: [
          outcome('agree', { ends: [{ outcome: 'granted' }] }),
          bad('object', { ends: [{ outcome: 'refused' }] }),
        ],
        ...more,
      },
    ),
  ]);

/** A small county in which one bureau has two of the three duties. */
function smallCounty(): Place {
  const bureau = {
    id: 'housing',
    unit: 'housing',
    region: 'north',
    number: '0001',
    name: { zh: '住建局', en: 'Housing' },
    from: '2000-01-01',
  };
  const where = place([bureau]);
  return {
    ...where,
    office: (duty, region, day) =>
      duty === 'planning' || duty === 'fire' ? bureau : where.office(duty, region, day),
  };
}

const bureau = officer('b', 'housing');
const water = officer('w', 'water@north');

describe('会签: each office signs once, whatever it signs for', () => {
  test('an office that has two of the duties signs for both at once, and has one voice', () => {
    const shop = story(cosigned(), { place: smallCounty() });
    shop.submit({}, '2022-06-01T09:00');
    expect(workItems(shop.state, hall).map(({ office }) => office)).toEqual(['housing', 'water@north']);
    expect(shop.complete(bureau, '2022-06-01T10:00', 'opinion', 'agree')).toEqual([
      'step-signed',
      'step-signed',
    ]);
    expect(shop.complete(bureau, '2022-06-01T10:01', 'opinion', 'agree')).toBe('access.not-permitted');
    shop.complete(water, '2022-06-01T11:00', 'opinion', 'agree');
    expect(shop.state.outcome?.code).toBe('granted');
    expect(shop.state.steps.opinion?.output).toEqual({ votes: { agree: 2, object: 0 }, signed: 2 });
    expect(Object.keys(shop.state.steps.opinion?.signatures ?? {})).toEqual(['planning', 'fire', 'water']);
  });

  test('when two signatures are enough, then one office with two duties is not two', () => {
    const shop = story(cosigned({ by: { offices: ['planning', 'fire', 'water'], needs: 2 } }), {
      place: smallCounty(),
    });
    shop.submit({}, '2022-06-01T09:00');
    shop.complete(bureau, '2022-06-01T10:00', 'opinion', 'agree');
    expect(shop.state.phase).toBe('running');
    shop.complete(water, '2022-06-01T11:00', 'opinion', 'agree');
    expect(shop.state.outcome?.code).toBe('granted');
  });
});

describe('a tie in a panel', () => {
  const bench = (sizes: readonly (3 | 5 | 7)[], more: Partial<StepDefinition> = {}): ServiceDefinition =>
    service('bench', result, [
      step(
        'award',
        { panel: { duty: 'arbitration', sizes } },
        {
          kind: 'decide',
          outcomes: [
            outcome('uphold', { ends: [{ outcome: 'granted' }] }),
            bad('dismiss', { ends: [{ outcome: 'refused' }] }),
            bad('settle', { ends: [{ outcome: 'refused' }] }),
          ],
          ...more,
        },
      ),
    ]);
  const rules = [
    { when: 'output.votes.uphold >= 3', outcome: 'uphold' },
    { when: 'output.votes.dismiss >= 3', outcome: 'dismiss' },
    { when: 'output.chair == "settle"', outcome: 'dismiss' },
    { when: 'true', outcome: 'settle' },
  ];

  // 仲裁法 art. 53: where no majority forms, the award follows the chair. Of three members that is always
  // one of the leading opinions; of five it may be the opinion of the chair alone.
  test('a panel in which the chair could outvote two larger groups must say by rules what decides', () => {
    expect(checkDefinition(bench([3]))).toEqual([]);
    expect(checkDefinition(bench([3, 5]))).toEqual([
      { path: '/bench/steps/award/rules', code: 'pack.panel-tie', parameters: {} },
    ]);
    expect(checkDefinition(bench([3, 5], { rules }))).toEqual([]);
  });

  test('its rules may look at what the chair said', () => {
    const dispute = story(bench([5], { rules }));
    dispute.submit({}, '2022-06-01T09:00');
    const said = { a: 'settle', b: 'uphold', c: 'uphold', d: 'dismiss', e: 'dismiss' };
    dispute.act(officer('head', 'arbitration@north', 'head'), '2022-06-01T10:00', {
      act: 'name-panel',
      step: 'award',
      members: Object.keys(said).map((account) => ({ account, name: account })),
      chair: 'a',
    });
    for (const [name, vote] of Object.entries(said))
      dispute.complete(officer(name, 'elsewhere@north', 'expert'), '2022-06-02T10:00', 'award', vote);
    expect(dispute.last('step-completed').outcome).toBe('dismiss');
  });
});
