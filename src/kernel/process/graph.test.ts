import { describe, expect, test } from 'vitest';
import { processGraph } from './graph.ts';
import { shopSign } from './shop-sign.fixture.ts';

describe('the picture of a process', () => {
  const { nodes, edges } = processGraph(shopSign);
  const to = (id: string) => edges.filter((edge) => edge.to === id);
  const from = (id: string) => edges.filter((edge) => edge.from === id);

  test('begins with the submission, which an office accepts or refuses', () => {
    expect(from('start').map((edge) => edge.to)).toEqual(['acceptance']);
    expect(from('acceptance').map((edge) => edge.to)).toEqual(
      expect.arrayContaining(['end-not-accepted', 'step-drawing', 'step-structure']),
    );
  });

  test('names the outcomes with which a line is taken, and only those', () => {
    expect(to('step-redraw')).toEqual([
      { from: 'step-drawing', to: 'step-redraw', outcomes: [{ zh: '退回修改', en: 'Returned' }] },
    ]);
    expect(from('step-redraw')).toEqual([{ from: 'step-redraw', to: 'step-drawing', outcomes: [] }]);
  });

  test('waits where a step waits for several', () => {
    expect(nodes).toContainEqual({ id: 'join-grant', kind: 'join', atLeast: 2 });
    expect(to('join-grant').map((edge) => edge.from)).toEqual(['step-drawing', 'step-structure']);
    expect(to('step-grant').map((edge) => edge.from)).toEqual(['join-grant']);
  });

  test('ends where an outcome ends the case; what is possible at any time is left out', () => {
    expect(nodes.filter(({ kind }) => kind === 'end').map(({ id }) => id)).toEqual([
      'end-granted',
      'end-refused',
      'end-not-accepted',
    ]);
    expect(to('end-refused').map((edge) => edge.from)).toEqual(['step-structure', 'step-grant']);
  });

  test('has two ends to every line', () => {
    const ids = new Set(nodes.map(({ id }) => id));
    for (const edge of edges) expect([ids.has(edge.from), ids.has(edge.to)]).toEqual([true, true]);
  });
});
