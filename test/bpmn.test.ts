import { join } from 'node:path';
import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { describe, expect, test } from 'vitest';
import { createPackSet } from '../src/kernel/pack/pack-set.ts';
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
