import { whoseAct } from '../../kernel/access/principal.ts';
import type { City } from '../../kernel/city/index.ts';
import { titleOf } from '../../kernel/form/index.ts';
import { asForm } from '../../kernel/form/schema.ts';
import {
  type CaseEventBody,
  type CaseState,
  describeEvent,
  outcomeName,
  type Refusal,
  refusalOf,
  type ServiceDefinition,
  type StoredEvent,
} from '../../kernel/process/index.ts';
import { reasonText } from '../../kernel/process/reason.ts';
import type { Text } from '../../kernel/text.ts';
import { parseDay } from '../../kernel/time/civil.ts';
import { describeLimit } from '../../kernel/time/limit.ts';
import { dayText } from '../../kernel/time/wording.ts';
import type { Notice } from '../documents/render-notice.ts';
import { officeName } from '../views/names.ts';
import { basisText } from '../views/parts.ts';

/** The documents that the law has an office give, by the event that they tell of. */
const titles = {
  'case-accepted': { zh: '受理通知书', en: 'Notice of acceptance' },
  'acceptance-refused': { zh: '不予受理通知书', en: 'Notice that the application is not accepted' },
  'correction-requested': { zh: '补正告知书', en: 'Notice of corrections' },
  'case-suspended': { zh: '中止办理通知书', en: 'Notice of suspension' },
  'case-resumed': { zh: '恢复办理通知书', en: 'Notice that the case goes on' },
  'case-extended': { zh: '延长期限通知书', en: 'Notice of an extension' },
  'case-ended': { zh: '办理结果通知书', en: 'Notice of the decision' },
} as const satisfies Partial<Record<CaseEventBody['type'], Text>>;

type Documented = keyof typeof titles;

/** What the document of an event is called; null where there is none (行政许可法 art. 32, 38, 42, 45). */
export function documentTitle({ type }: Pick<CaseEventBody, 'type'>): Text | null {
  return Object.hasOwn(titles, type) ? titles[type as Documented] : null;
}

/** The document of one event, worded from it and what was `before`: what happened later changes nothing in it. */
export function statutoryNotice(
  city: City,
  definition: ServiceDefinition,
  state: CaseState,
  event: StoredEvent,
  before: readonly StoredEvent[] = [],
): Notice | null {
  const { seq, occurredAt, body, actor } = event;
  const title = documentTitle(body);
  if (title === null) return null;
  const refusal = refusalOf(definition, [...before, event]);
  const office = whoseAct(actor).office ?? state.office;
  return {
    title,
    number: `${state.number}-${String(seq).padStart(3, '0')}`,
    addressee: state.applicant.name,
    paragraphs: [opening(definition, state), ...paragraphs(definition, body, refusal)],
    facts: [
      { label: { zh: '事项', en: 'Service' }, value: definition.name },
      { label: { zh: '办件编号', en: 'Case number' }, value: { zh: state.number, en: state.number } },
      ...limits(body),
      ...groundsOf(city, definition, refusal !== null || body.type === 'acceptance-refused'),
    ],
    office: office === null ? city.profile.name : officeName(city, office),
    at: occurredAt,
  };
}

function opening(definition: ServiceDefinition, state: CaseState): Text {
  const on = dayText(parseDay(state.submittedAt.slice(0, 10)));
  return {
    zh: `你（单位）于${on.zh}提出的“${definition.name.zh}”申请，现告知如下：`,
    en: `Of your application for “${definition.name.en}” of ${on.en} you are told:`,
  };
}

function paragraphs(
  definition: ServiceDefinition,
  body: CaseEventBody,
  refusal: Refusal | null,
): readonly Text[] {
  const said = describeEvent(definition, body);
  const sentence: Text = { zh: `${said.zh}。`, en: `${said.en}.` };
  const words = (text: string): readonly Text[] =>
    text.trim() === '' ? [] : [{ zh: `说明：${text}`, en: `In the office’s words: ${text}` }];
  switch (body.type) {
    case 'correction-requested': {
      const { properties } = asForm(definition.form);
      return [
        {
          zh: '申请材料不齐全或者不符合法定形式，请一次补正以下全部内容：',
          en: 'Something is missing or not as the law wants it. Please put all of this right at once:',
        },
        ...body.items.map(({ field, text }, index): Text => {
          const entry = field === null ? undefined : properties[field];
          const name = field === null || entry === undefined ? null : titleOf(entry, field);
          return name === null
            ? { zh: `${index + 1}. ${text}`, en: `${index + 1}. ${text}` }
            : { zh: `${index + 1}. ${name.zh}：${text}`, en: `${index + 1}. ${name.en}: ${text}` };
        }),
        {
          zh: '补正可以在网上办理，也可以到窗口或打电话由工作人员代为填写、本人确认。',
          en: 'It can be put right online, or at a counter or by phone, where a clerk fills it in and you confirm it.',
        },
      ];
    }
    case 'acceptance-refused':
      return [sentence, ...words(body.note)];
    case 'case-suspended':
      return [sentence, ...words(body.note)];
    case 'case-ended': {
      const result = outcomeName(definition, body.outcome);
      return [
        { zh: `办理结果：${result.zh}。`, en: `The decision: ${result.en}.` },
        ...reasonOf(refusal),
        sentence,
      ];
    }
    default:
      return [sentence];
  }
}

/** Whoever is refused is told why (行政许可法 art. 38), and what was found with that. */
function reasonOf(refusal: Refusal | null): readonly Text[] {
  if (refusal === null) return [];
  const { reason, told } = refusal;
  const why = reason === null ? [] : [reasonText(reason)];
  return [
    ...why.map(({ zh, en }): Text => ({ zh: `理由：${zh}`, en: `The reason: ${en}` })),
    ...(told === null ? [] : [told]),
  ];
}

/** The law that a refusal rests on. */
function groundsOf(city: City, { basis }: ServiceDefinition, refused: boolean): Notice['facts'] {
  if (!refused || basis.length === 0) return [];
  const texts = basis.map((each) => basisText(each, city));
  return [
    {
      label: { zh: '依据', en: 'Basis' },
      value: { zh: texts.map(({ zh }) => zh).join('；'), en: texts.map(({ en }) => en).join('; ') },
    },
  ];
}

function limits(body: CaseEventBody): Notice['facts'] {
  switch (body.type) {
    case 'case-accepted':
      return [
        ...(body.promised === null
          ? []
          : [{ label: { zh: '承诺时限', en: 'Promised limit' }, value: describeLimit(body.promised) }]),
        ...(body.statutory === null
          ? []
          : [{ label: { zh: '法定时限', en: 'Legal limit' }, value: describeLimit(body.statutory) }]),
      ];
    case 'correction-requested':
      return [{ label: { zh: '补正期限', en: 'Time to correct' }, value: describeLimit(body.limit) }];
    case 'case-suspended':
      return [{ label: { zh: '最长中止', en: 'Suspended at most' }, value: describeLimit(body.maximum) }];
    case 'case-extended':
      return [{ label: { zh: '延长', en: 'Longer by' }, value: describeLimit(body.by) }];
    default:
      return [];
  }
}
