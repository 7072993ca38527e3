import type { Principal } from '../../kernel/access/principal.ts';
import { generateUscc } from '../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/definition.ts';
import { caseScope, evaluateAll, refusalOf } from '../../kernel/process/index.ts';
import { applicant, officer, place, story } from '../../kernel/process/story.fixture.ts';
import { survey } from './around/survey.ts';
import { change } from './services/change.ts';
import { release, seizure } from './services/court.ts';
import { first } from './services/first.ts';
import { advanceNotice, mortgage } from './services/mortgage.ts';
import { cancellation, objection } from './services/objection.ts';
import { transfer } from './services/transfer.ts';

/* One unit of the register, and people who want something written into it. */

export const unit = '411002001001GB00001F00010001';
export const parties = {
  tax: 'tax',
  bank: 'bank',
  court: 'court',
  post: 'post',
  'housing-sales': 'sales',
  'data-platform': 'platform',
} as const;

export const firm = (serial: number) => generateUscc('9', '1', '411000', serial);
export const people = {
  lin: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
  wang: { name: '王磊', residentId: '11010519491231002X', phone: '13800000002' },
} as const;

export type Who = keyof typeof people | number;
export const codeOfWho = (who: Who) => (typeof who === 'number' ? firm(who) : people[who].residentId);

/** A side of the form: a firm by its serial, a person by name. */
export function side(name: string, who: Who): JsonObject {
  return typeof who === 'number'
    ? { [`${name}Kind`]: 'firm', [`${name}Name`]: `莲城${who}号有限公司`, [`${name}Uscc`]: firm(who) }
    : { [`${name}Kind`]: 'person', [`${name}Person`]: people[who] };
}

const file = '00000000-0000-4000-8000-000000000001';
const signed = { signatures: 'paper', signedPaper: file };
export const asks: Principal = { ...applicant('lin'), proof: 'counter' };
const registrar = officer('deng', 'property-registration@north');
const judge = officer('fa', 'court-enforcement@north');
const outside = (party: string): Principal => ({ kind: 'outside', party, displayName: party });

export const region = {
  code: 'north',
  level: 'county',
  top: false,
  division: '411002',
  hall: 'hall',
  parties,
  settings: {},
} as const;

/** A register with nothing in it, in which acts are done one after the other. */
export function book(at = '2022-06-06T09:00') {
  const where = place();
  let serials = 0;
  let latest: ReturnType<typeof story> | null = null;
  let asked: ServiceDefinition = first;
  const sent: JsonObject[] = [];
  /** Does an act to its end: the outcome of the case, or the code of a refusal. */
  function act(definition: ServiceDefinition, form: JsonObject, when = at): string {
    const told = story(definition, { place: where, parties, serial: () => ++serials });
    latest = told;
    asked = definition;
    const fields = new Set(Object.keys((definition.form as { readonly properties: object }).properties));
    const usual = Object.entries({ ...signed, delivery: 'electronic' }).filter(([name]) => fields.has(name));
    const given = Object.entries(form).filter(([, value]) => value !== null);
    const ready = { ...Object.fromEntries(usual), ...Object.fromEntries(given) };
    const who = definition.openedBy !== 'office' ? asks : definition === survey ? registrar : judge;
    const begun = told.act(who, when, {
      act: 'submit',
      region: 'north',
      channel: 'online',
      applicant: {
        party: who.kind === 'account' ? (who.party ?? 'court') : '',
        account: 'lin',
        name: '林晓',
      },
      form: { unit, ...ready },
      files: [{ id: file, name: '扫描件.pdf', type: 'application/pdf', size: 12, hash: 'ab'.repeat(32) }],
      parent: null,
      // Of whoever has a right to ask alone.
      ...(fields.has('signatures') ? {} : { onlySigner: true }),
    });
    if (typeof begun === 'string') return begun;
    for (let turn = 0; turn < 12 && told.state.phase !== 'ended'; turn += 1) {
      const open = Object.entries(told.state.steps).find(([, { status }]) => status === 'open')?.[0];
      const step = definition.steps.find(({ code }) => code === open);
      if (step === undefined || open === undefined) throw new Error(`${definition.code} stands still`);
      if (step.calls !== undefined)
        sent.push({
          operation: step.calls.operation,
          ...evaluateAll(step.calls.payload, caseScope(told.state, { region, now: `${when}:00+08:00` })),
        });
      const by =
        'outside' in step.by
          ? outside(outsideOf(step.by.outside))
          : 'applicant' in step.by
            ? asks
            : registrar;
      const done = told.complete(by, when, open, step.outcomes[0]?.code ?? '', { output: outputOf(open) });
      if (typeof done === 'string') throw new Error(`${definition.code} ${open}: ${done}`);
    }
    return told.state.outcome?.code ?? 'open';
  }
  return {
    place: where,
    act,
    /** What parties outside were sent, one after the other. */
    sentFor: (operation: string) => sent.filter((each) => each.operation === operation),
    /** What the certificate that came of the last act says. */
    get certificate(): JsonObject {
      if (latest === null) throw new Error('nothing was done');
      return latest.last('certificate-issued').certificate.content;
    },
    /** The case of the last act. */
    get state() {
      if (latest === null) throw new Error('nothing was done');
      return latest.state;
    },
    /** Why the last act was refused, and with which event its case ended. */
    get refusal() {
      const stream = latest?.stream ?? [];
      return { ...refusalOf(asked, stream), last: stream.at(-1)?.body.type };
    },
    /** The numbers of certificates and proofs that the last act withdrew. */
    get withdrawn(): readonly string[] {
      return (latest?.stream ?? []).flatMap(({ body }) =>
        body.type === 'certificate-withdrawn' ? [body.number] : [],
      );
    },
    parcel: () => where.entry('property-parcel', unit.slice(0, 19)),
    get entry(): JsonObject {
      return where.entry('property-unit', unit) ?? {};
    },
    list: (name: string): readonly JsonObject[] =>
      (where.entry('property-unit', unit)?.[name] ?? []) as readonly JsonObject[],
    first: (owner: Who, use = 'industrial') =>
      act(first, {
        region: 'north',
        location: '莲城大道 1 号',
        use,
        area: 1200,
        rightNature: 'granted',
        opinion: 'YS2022001',
        ...side('owner', owner),
      }),
    sell: (from: Who, to: Who, more: JsonObject = {}, when = at) =>
      act(
        transfer,
        {
          useKind: 'industrial',
          ground: 'sale',
          contract: 'HT2022001',
          priceFen: 100_000_000,
          ...side('from', from),
          ...side('to', to),
          ...more,
        },
        when,
      ),
    mortgage: (owner: Who, creditor: number, more: JsonObject = {}, when = at) =>
      act(
        mortgage,
        {
          lender: 'other',
          mortgageKind: 'general',
          fen: 50_000_000,
          mortgageUntil: '2032-06-06',
          restrictsTransfer: false,
          ...side('owner', owner),
          ...side('creditor', creditor),
          ...more,
        },
        when,
      ),
    notice: (owner: Who, holder: Who, more: JsonObject = {}, when = at) =>
      act(
        advanceNotice,
        { noticeKind: 'sale', contract: file, ...side('owner', owner), ...side('holder', holder), ...more },
        when,
      ),
    object: (objector: Who, more: JsonObject = {}, when = at) =>
      act(objection, { ground: '房子是共同出资的', ...side('objector', objector), ...more }, when),
    seize: (document: string, servedAt: string, more: JsonObject = {}, when = at) =>
      act(
        seizure,
        {
          court: '示例区人民法院',
          debtor: '莲城1号有限公司',
          document,
          servedOn: when.slice(0, 10),
          servedAt,
          seizedUntil: '2025-06-05',
          ...more,
        },
        when,
      ),
    release: (seizedBy: string, more: JsonObject = {}) =>
      act(release, {
        court: '示例区人民法院',
        debtor: '莲城1号有限公司',
        document: '解封1号',
        seizedBy,
        why: 'released',
        ...more,
      }),
    renew: (renews: string, document: string, seizedUntil: string, more: JsonObject = {}, when = at) =>
      act(
        seizure,
        {
          court: '示例区人民法院',
          debtor: '莲城1号有限公司',
          document,
          renews,
          servedOn: when.slice(0, 10),
          servedAt: when.slice(11),
          seizedUntil,
          ...more,
        },
        when,
      ),
    survey: (area: number, more: JsonObject = {}) =>
      act(survey, {
        region: 'north',
        location: '莲城大道 1 号',
        use: 'industrial',
        area,
        rightNature: 'granted',
        surveyor: '莲城测绘有限公司',
        ...more,
      }),
    cancel: (cancels: string, holder: Who, more: JsonObject = {}, when = at) =>
      act(cancellation, { cancels, ...side('holder', holder), ...more }, when),
    move: (owner: Who, location: string) => act(change, { location, proof: file, ...side('owner', owner) }),
  };
}

const outsideOf = (kind: string) => (parties as Readonly<Record<string, string>>)[kind] ?? kind;

function outputOf(step: string): JsonObject {
  if (step === 'bank') return { creditorName: '莲城银行', creditorUscc: firm(9) };
  if (step === 'tax') return { deedTaxFen: 3_000_000, sellerTaxFen: 5_000_000 };
  if (step === 'shared-papers') return { issuer: '莲城公证处', digest: 'ab'.repeat(32) };
  return step === 'pay' ? { way: 'bank' } : {};
}
export const consent = file;
