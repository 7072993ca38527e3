import { join } from 'node:path';
import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../src/kernel/pack/definition.ts';
import { createPackSet } from '../src/kernel/pack/pack-set.ts';
import { named, outcome, service, step } from '../src/kernel/process/declared.fixture.ts';
import { processGraph } from '../src/kernel/process/graph.ts';
import { loadCity } from '../src/main/load-city.ts';
import { packs } from '../src/main/packs.ts';
import type { Dependencies } from '../src/usecases/dependencies.ts';
import { exportBpmn } from '../src/usecases/services/export-bpmn.ts';

/** Every service's process, read back by the modeller's own reader as another tool would. */
const set = createPackSet(packs);
const city = await loadCity(join(import.meta.dirname, '../data'), 'xuchang');
// What the export reads: the packs and the city's names.
const deps = { packs: set, city } as Dependencies;

describe.each([...set.services.values()].map((service) => [service.code, service] as const))(
  '%s',
  (code, service) => {
    test.each(['zh', 'en'] as const)('is BPMN that opens without a complaint, in %s', async (language) => {
      const xml = await exportBpmn(deps, code, language);
      const { rootElement, elementsById, warnings } = await new BpmnModdle().fromXML(xml);
      expect(warnings).toEqual([]);
      const graph = processGraph(service);
      const [process] = rootElement.get('rootElements') as ModdleElement[];
      const elements = process?.get('flowElements') as ModdleElement[];
      expect(elements).toHaveLength(graph.nodes.length + graph.edges.length);
      // Each thing is drawn: a shape for a box, an edge for a line.
      for (const { id } of graph.nodes) expect(elementsById[`${id}-shape`]?.$type).toBe('bpmndi:BPMNShape');
      graph.edges.forEach((edge, index) => {
        const flow = elementsById[`flow-${index + 1}`];
        expect(flow?.get('sourceRef')).toMatchObject({ id: edge.from });
        expect(flow?.get('targetRef')).toMatchObject({ id: edge.to });
        expect(elementsById[`flow-${index + 1}-edge`]?.$type).toBe('bpmndi:BPMNEdge');
      });
    });
  },
);

test('limits stand beside the steps they bind, with their basis', async () => {
  const xml = await exportBpmn(deps, 'startup.registration', 'zh');
  expect(xml).toMatch(/承诺时限 半个工作日 \(.*企业开办/);
  expect(xml).toMatch(/法定时限 .*\(.*第\d+条/);
});

test('a step that waits for some of several says for how many; one that waits for all, for all', async () => {
  const waits = (code: string, atLeast?: number) =>
    step(
      code,
      { duty: 'market-registration' },
      {
        after: {
          all: ['one', 'two', 'three'].map((each) => ({ step: each })),
          ...(atLeast === undefined ? {} : { atLeast }),
        },
        outcomes: [outcome('done', { ends: [{ outcome: 'granted' }] })],
      },
    );
  const opinion = (code: string) =>
    step(code, { duty: 'market-registration' }, { outcomes: [outcome('given')] });
  const opinions = service('opinions', { granted: 'favourable', withdrawn: 'withdrawn' }, [
    ...['one', 'two', 'three'].map(opinion),
    waits('first', 2),
    waits('last'),
  ]);
  const pack: Pack = {
    plan: 'enterprise-startup',
    name: named('Opinions'),
    services: [opinions],
    registers: [],
    indicators: [],
    reactions: [],
    certificates: [],
    series: [],
  };
  const own = { packs: createPackSet([pack]), city } as Dependencies;
  const { elementsById, warnings } = await new BpmnModdle().fromXML(await exportBpmn(own, 'opinions', 'en'));
  expect(warnings).toEqual([]);
  const some = elementsById['join-first'];
  expect(some?.$type).toBe('bpmn:ComplexGateway');
  expect(some?.get('activationCondition')).toMatchObject({ body: 'activationCount >= 2' });
  expect(elementsById['join-last']?.$type).toBe('bpmn:ParallelGateway');
});
