import { BpmnModdle } from 'bpmn-moddle';
import { refuse } from '../../kernel/errors/index.ts';
import type { StepDefinition } from '../../kernel/process/index.ts';
import type { Language, Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { layOutProcess } from './lay-out-process.ts';
import { describeNode } from './view-process.ts';
import { getService, type ServiceView } from './view-service.ts';

/**
 * A service's process as BPMN 2.0 XML with its picture, for other tools to open. Who does a step and its
 * limit stand in text annotations; what only the engine knows (forms, values, registers) is left out.
 * Throws `case.service-unknown`.
 */
export async function exportBpmn(deps: Dependencies, code: string, language: Language): Promise<string> {
  const service = deps.packs.services.get(code);
  if (service === undefined) throw refuse('case.service-unknown', { service: code });
  const say = (text: Text): string => text[language];
  const placed = layOutProcess(service);
  const moddle = new BpmnModdle();
  const bounds = (box: { x: number; y: number; width: number; height: number }) =>
    moddle.create('dc:Bounds', { ...box });

  // A parallel gateway waits for all that lead to it; this one is content with so many.
  const someOf = (id: string, name: string, atLeast: number) =>
    moddle.create('bpmn:ComplexGateway', {
      id,
      name,
      activationCondition: moddle.create('bpmn:FormalExpression', { body: `activationCount >= ${atLeast}` }),
    });
  const elements = new Map(
    placed.nodes.map(({ node, box }) => {
      const described = describeNode(deps, service, node);
      const name = described.name === null ? '' : say(described.name);
      const leading = placed.edges.filter(({ edge }) => edge.to === node.id).length;
      const element =
        node.kind === 'join' && node.atLeast < leading
          ? someOf(node.id, name, node.atLeast)
          : moddle.create(elementType(node), { id: node.id, name });
      return [node.id, { element, box, described }];
    }),
  );
  const shapes = [...elements].map(([id, { element, box }]) =>
    moddle.create('bpmndi:BPMNShape', { id: `${id}-shape`, bpmnElement: element, bounds: bounds(box) }),
  );

  const notes = [...elements].flatMap(([id, { element, box, described }]) => {
    const lines = [
      ...(id === 'start' ? limitLines(getService(deps, code, null), language) : []),
      ...(described.by === null ? [] : [say(described.by)]),
      ...(described.limit === null ? [] : [limitLine(described.limit, language)]),
      ...described.notes.map(say),
    ];
    if (lines.length === 0) return [];
    const annotation = moddle.create('bpmn:TextAnnotation', { id: `${id}-note`, text: lines.join('\n') });
    const association = moddle.create('bpmn:Association', {
      id: `${id}-note-line`,
      sourceRef: element,
      targetRef: annotation,
    });
    const place = { x: placed.width + 60, y: box.y, width: 320, height: Math.max(40, 20 * lines.length) };
    const points = [
      { x: box.x + box.width, y: box.y + box.height / 2 },
      { x: place.x, y: place.y + place.height / 2 },
    ];
    return [
      {
        artifacts: [annotation, association],
        shapes: [
          moddle.create('bpmndi:BPMNShape', {
            id: `${id}-note-shape`,
            bpmnElement: annotation,
            bounds: bounds(place),
          }),
          moddle.create('bpmndi:BPMNEdge', {
            id: `${id}-note-edge`,
            bpmnElement: association,
            waypoint: points.map((point) => moddle.create('dc:Point', point)),
          }),
        ],
      },
    ];
  });

  const flows = placed.edges.map(({ edge, points, label }, index) => {
    const source = elements.get(edge.from)?.element;
    const target = elements.get(edge.to)?.element;
    const flow = moddle.create('bpmn:SequenceFlow', {
      id: `flow-${index + 1}`,
      ...(edge.outcomes.length === 0 ? {} : { name: edge.outcomes.map(say).join(' / ') }),
      sourceRef: source,
      targetRef: target,
    });
    const drawn = moddle.create('bpmndi:BPMNEdge', {
      id: `flow-${index + 1}-edge`,
      bpmnElement: flow,
      waypoint: points.map((point) => moddle.create('dc:Point', { ...point })),
      ...(label === null ? {} : { label: moddle.create('bpmndi:BPMNLabel', { bounds: bounds(label) }) }),
    });
    return { edge, flow, drawn };
  });
  for (const [id, { element }] of elements) {
    element.set(
      'incoming',
      flows.filter(({ edge }) => edge.to === id).map(({ flow }) => flow),
    );
    element.set(
      'outgoing',
      flows.filter(({ edge }) => edge.from === id).map(({ flow }) => flow),
    );
  }

  const process = moddle.create('bpmn:Process', {
    id: `process-${code}`,
    name: say(service.name),
    isExecutable: false,
    documentation: [moddle.create('bpmn:Documentation', { text: say(service.summary) })],
    flowElements: [...[...elements.values()].map(({ element }) => element), ...flows.map(({ flow }) => flow)],
    artifacts: notes.flatMap(({ artifacts }) => artifacts),
  });
  const plane = moddle.create('bpmndi:BPMNPlane', {
    id: 'plane',
    bpmnElement: process,
    planeElement: [...shapes, ...flows.map(({ drawn }) => drawn), ...notes.flatMap((note) => note.shapes)],
  });
  const definitions = moddle.create('bpmn:Definitions', {
    id: `definitions-${code}-${service.version}`,
    targetNamespace: `urn:yingshang:service:${code}:${service.version}`,
    exporter: 'Yingshang',
    rootElements: [process],
    diagrams: [moddle.create('bpmndi:BPMNDiagram', { id: 'diagram', plane })],
  });
  const { xml } = await moddle.toXML(definitions, { format: true });
  return xml;
}

/** The limits of the whole, which stand beside its beginning. */
function limitLines(
  { promised, statutory }: Omit<ServiceView, 'ratings'>,
  language: Language,
): readonly string[] {
  const lines = (head: Text, limits: ServiceView['promised']) =>
    limits.map((limit) => `${head[language]} ${limitLine(limit, language)}`);
  return [
    ...lines({ zh: '承诺时限', en: 'Promised:' }, promised),
    ...lines({ zh: '法定时限', en: 'By law:' }, statutory),
  ];
}

function limitLine(
  { text, basis }: Omit<ServiceView['promised'][number], 'where'>,
  language: Language,
): string {
  return `${text[language]} (${basis.map((line) => line.text[language]).join('; ')})`;
}

type Node = Parameters<typeof describeNode>[2];

function elementType(node: Node): string {
  switch (node.kind) {
    case 'start':
      return 'bpmn:StartEvent';
    case 'end':
      return 'bpmn:EndEvent';
    case 'join':
      return 'bpmn:ParallelGateway';
    case 'acceptance':
      return 'bpmn:UserTask';
    case 'step':
      return taskType(node.step);
  }
}

function taskType({ kind }: StepDefinition): string {
  switch (kind) {
    case 'automatic':
      return 'bpmn:BusinessRuleTask';
    case 'external':
      return 'bpmn:ServiceTask';
    case 'service':
      return 'bpmn:CallActivity';
    case 'works':
    case 'inspect':
    case 'deliver':
      return 'bpmn:ManualTask';
    default:
      return 'bpmn:UserTask';
  }
}
