import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError } from '../../kernel/errors/index.ts';
import type { FileReference } from '../../kernel/file/index.ts';
import { filesInForm } from '../../kernel/form/files.ts';
import { tidyForm } from '../../kernel/form/tidy.ts';
import type { CodeLists } from '../../kernel/form/validate.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Reaction } from '../../kernel/pack/definition.ts';
import { casesOpenedBy } from '../../kernel/pack/opened-by-reaction.ts';
import {
  type CaseCommand,
  type CaseState,
  caseScope,
  decide,
  evaluateAll,
  evolve,
  type FactRead,
  factName,
  followUps,
  holds,
  type RegionFacts,
  type ServiceDefinition,
} from '../../kernel/process/index.ts';
import { hall } from '../../kernel/time/cn.fixture.ts';
import { startupForm } from './form.ts';
import { pack } from './index.ts';

/*
 * A town without a database, for telling the pack's rules as stories: cases, registers, children and
 * reactions as the use cases drive them, in order and at once.
 */

export const applicant: Principal = {
  kind: 'account',
  account: 'lin',
  displayName: '林晓',
  role: 'applicant',
  party: 'p1',
  proof: 'counter',
};
const system: Principal = { kind: 'system', cause: 'town' };

export function officer(duty: string): Principal {
  return {
    kind: 'account',
    account: duty,
    displayName: duty,
    role: 'handler',
    office: `${duty}@north`,
  };
}

export function outside(party: string): Principal {
  return { kind: 'outside', party, displayName: party };
}

type Submission = {
  readonly channel?: CaseState['channel'];
  readonly party?: string;
  readonly service?: string;
  /** Handed in although some have not signed; else everybody has. */
  readonly unsigned?: true;
};

type Settings = { readonly top?: boolean; readonly settings?: JsonObject; readonly codeLists?: CodeLists };

export function openTown({ top = false, settings = { promise: 1 }, codeLists = {} }: Settings = {}) {
  const region: RegionFacts = {
    code: 'north',
    level: top ? 'city' : 'county',
    top,
    division: '411002',
    hall: 'hall',
    parties: {
      tax: 'tax-1',
      'social-insurance': 'social-1',
      'medical-insurance': 'medical-1',
      'housing-fund': 'fund-1',
      'power-supply': 'power-1',
      'investment-platform': 'platform-1',
      'trading-platform': 'trading-1',
      customs: 'customs-1',
      post: 'post-1',
    },
    settings,
  };
  const services = new Map(pack.services.map((service) => [service.code, service]));
  const cases = new Map<string, CaseState>();
  const registers = new Map<string, { content: JsonObject; open: boolean; version: number }>();
  const reactionsRun = new Set<string>();
  let ids = 0;
  let serials = 0;
  let now = '2022-06-01T09:00';

  function definitionOf(service: string): ServiceDefinition {
    const definition = services.get(service);
    if (definition === undefined) throw new Error(`no service ${service}`);
    return definition;
  }

  function apply(
    id: string,
    definition: ServiceDefinition,
    principal: Principal,
    command: CaseCommand,
  ): string {
    const facts: Record<string, FactRead> = {};
    const drawn: Record<string, number[]> = {};
    for (;;) {
      const decided = decide(
        definition,
        cases.get(id) ?? null,
        command,
        {
          now: `${now}:00+08:00`,
          principal,
          time: hall,
          region,
          facts,
          office: (duty, at) => ({
            id: `${duty}@${at}`,
            unit: duty,
            region: at,
            number: '0001',
            name: { zh: duty, en: duty },
            from: '2000-01-01',
          }),
          findOffice: () => null,
          newId: () => `case-${++ids}`,
          issueNumber: () => ({ number: `TT-${ids}`, queryCode: 'ABCD' }),
          drawCode: () => 'K7MP-3XQ9',
          serials: drawn,
          sandbox: true,
          codeLists,
        },
        id,
      );
      if (decided instanceof DomainError) return decided.code;
      if ('need' in decided) {
        if (decided.need === 'children') throw new Error('nothing gathers here');
        if (decided.need === 'serial') drawn[decided.series] = [...(drawn[decided.series] ?? []), ++serials];
        else {
          const name = factName(decided.register, decided.key);
          const entry = registers.get(name);
          facts[name] = {
            register: decided.register,
            key: decided.key,
            entry: entry === undefined ? null : name,
            version: entry?.version ?? 0,
            content: entry?.open === true ? entry.content : null,
          };
        }
        continue;
      }
      let state = cases.get(id) ?? null;
      for (const event of decided.events) {
        const stored = { ...event, seq: (state?.version ?? 0) + 1, recordedAt: `${now}:00+08:00` };
        state = evolve(state, stored, id);
      }
      if (state === null) throw new Error('nothing began');
      cases.set(id, state);
      for (const change of decided.registers) {
        const name = factName(change.register, change.key);
        const known = registers.get(name);
        if (change.act === 'create' && known?.open === true) throw new Error(`${name} is taken`);
        registers.set(name, {
          content: change.content,
          open: change.act !== 'close',
          version: (known?.version ?? 0) + 1,
        });
      }
      for (const up of followUps(definition, state, decided.events)) follow(up, id);
      return 'ok';
    }
  }

  /** What the worker does after each act. */
  function follow(up: ReturnType<typeof followUps>[number], id: string): void {
    const state = get(id);
    switch (up.task) {
      case 'open-child': {
        const step = definitionOf(state.service).steps.find(({ code }) => code === up.step);
        if (step === undefined || !('service' in step.by)) throw new Error(`${up.step} opens nothing`);
        const form = evaluateAll(step.opens?.form ?? {}, caseScope(state, { region, now }));
        begin(up.child, step.by.service, form, state, { case: id, step: up.step, round: up.round });
        return;
      }
      case 'tell-parent-ended': {
        if (state.parent === null || state.outcome === null) return;
        const parent = get(state.parent.case);
        const definition = definitionOf(parent.service);
        const step = definition.steps.find(({ code }) => code === state.parent?.step);
        const outcome = step?.follows?.[state.outcome.class];
        if (step === undefined || outcome === undefined || parent.endedAt !== null) return;
        const output = { data: state.data, feeFen: state.feeFen };
        must(
          apply(parent.id, definition, system, {
            act: 'complete-step',
            step: step.code,
            outcome,
            reason: null,
            output,
          }),
        );
        return;
      }
      case 'tell-parent-waiting': {
        if (state.parent === null) return;
        const parent = get(state.parent.case);
        const { step } = state.parent;
        if (parent.endedAt !== null || parent.steps[step]?.status !== 'open') return;
        must(
          apply(parent.id, definitionOf(parent.service), system, {
            act: 'child-waiting',
            step,
            waiting: up.waiting,
          }),
        );
        return;
      }
      case 'withdraw-child':
        must(
          apply(up.child, definitionOf(get(up.child).service), system, { act: 'withdraw', reason: 'parent' }),
        );
        return;
      case 'react':
        for (const reaction of pack.reactions) react(reaction, state);
        return;
      case 'call-outside':
        return;
    }
  }

  function react(reaction: Reaction, state: CaseState): void {
    const scope = caseScope(state, { region, now });
    const key = `${reaction.code} ${state.id}`;
    if (reaction.on.service !== state.service || reactionsRun.has(key)) return;
    const { on } = reaction;
    if (!('ended' in on) || state.outcome === null || !on.ended.includes(state.outcome.class)) return;
    if (!holds(reaction.on.when, scope)) return;
    reactionsRun.add(key);
    for (const { form } of casesOpenedBy(reaction, scope))
      begin(`case-${++ids}`, reaction.opens.service, form, state, null);
  }

  function begin(
    id: string,
    service: string,
    form: JsonObject,
    from: Pick<CaseState, 'channel' | 'applicant'>,
    parent: CaseState['parent'],
  ): void {
    const { channel, applicant: who } = from;
    must(
      apply(id, definitionOf(service), system, {
        act: 'submit',
        region: 'north',
        channel,
        applicant: who,
        form,
        parent,
      }),
    );
  }

  function must(result: string): void {
    if (result !== 'ok') throw new Error(result);
  }

  function get(id: string): CaseState {
    const state = cases.get(id);
    if (state === null || state === undefined) throw new Error(`no case ${id}`);
    return state;
  }

  function newest(service: string): CaseState {
    const found = [...cases.values()].filter((state) => state.service === service).at(-1);
    if (found === undefined) throw new Error(`no case of ${service}`);
    return found;
  }

  return {
    /** Moves the town's clock; local time, such as `2022-06-01T10:00`. */
    at: (moment: string) => {
      now = moment;
    },
    submit: (
      form: JsonObject,
      { channel = 'online', party = 'p1', service = 'startup', unsigned }: Submission = {},
    ) =>
      apply(`case-${++ids}`, definitionOf(service), applicant, {
        act: 'submit',
        region: 'north',
        channel,
        applicant: { party, account: 'lin', name: '林晓' },
        form,
        parent: null,
        // Whatever the form names has been sent.
        files: filesInForm(definitionOf(service).form, form).map(sent),
        ...(unsigned !== true && { onlySigner: true as const }),
      }),
    /** A matter that an office begins of its own accord. */
    begin: (principal: Principal, service: string, form: JsonObject) =>
      must(
        apply(`case-${++ids}`, definitionOf(service), principal, {
          act: 'submit',
          region: 'north',
          channel: 'online',
          applicant: { party: 'office', account: null, name: 'office' },
          form,
          parent: null,
        }),
      ),
    /** An act on the newest case of a service. */
    act: (service: string, principal: Principal, command: CaseCommand) =>
      apply(newest(service).id, definitionOf(service), principal, command),
    actOn: (id: string, principal: Principal, command: CaseCommand) =>
      apply(id, definitionOf(get(id).service), principal, command),
    get,
    newest,
    childrenOf: (id: string) => [...cases.values()].filter((state) => state.parent?.case === id),
    /** An entry as it came from elsewhere. */
    enter: (register: string, key: string, content: JsonObject) =>
      registers.set(factName(register, key), { content, open: true, version: 1 }),
    entry: (register: string, key: string) => {
      const entry = registers.get(factName(register, key));
      return entry?.open === true ? entry.content : null;
    },
    entries: (register: string) =>
      [...registers]
        .filter(([name, { open }]) => open && name.startsWith(`${register} `))
        .map(([, { content }]) => content),
    region,
    count: (service: string) => [...cases.values()].filter((state) => state.service === service).length,
  };
}

/** The scan of a sheet that the owners have signed, as a form names it. */
export const signedSheet = '01812f00-0000-7000-8000-000000000001';

const sent = (id: string): FileReference => ({
  id,
  name: '签好名的申请书.png',
  type: 'image/png',
  size: 68,
  hash: '0'.repeat(64),
});

export const complete = (
  step: string,
  outcome: string,
  output: JsonObject = {},
  reason: string | null = null,
): CaseCommand => ({
  act: 'complete-step',
  step,
  outcome,
  reason: reason ?? (['returned', 'refused', 'refuse', 'voided'].includes(outcome) ? '说明理由' : null),
  output,
});

/** The hall makes it ready, and hands it over to whoever comes. */
export function handOver(town: ReturnType<typeof openTown>, service = 'startup'): readonly string[] {
  const clerk = officer('government-service-hall');
  return [
    town.act(service, clerk, complete('prepare-counter', 'ready')),
    town.act(service, clerk, complete('deliver-counter', 'delivered', { shown: 'code' })),
  ];
}

const lin = { name: '林晓', residentId: '411082198506150021', phone: '13800000001' };
const zhao = { name: '赵一鸣', residentId: '11010519491231002X', phone: '13800000002' };
const share = { contributionForm: 'money', paidBy: '2027-06-01' };

/** A company of two, with everything asked for. */
export const companyForm: JsonObject = {
  enterpriseType: '1130',
  items: ['seals', 'invoices', 'social-insurance', 'housing-fund', 'account'],
  namePlace: '许昌市',
  tradeName: '清禾',
  nameIndustry: '餐饮管理',
  organisationForm: '有限公司',
  address: { region: 'north', detail: '文化路 18 号 2 楼' },
  addressGround: 'leased',
  addressCommitment: true,
  businessScope: ['S054'],
  employees: 6,
  capital: 1_000_000_00,
  shareholders: [
    { ...lin, ...share, contribution: 600_000_00 },
    { ...zhao, ...share, contribution: 400_000_00 },
  ],
  legalRepresentative: lin,
  supervisor: zhao,
  financeContact: lin,
  sealMaker: 'seal-1',
  sealKinds: ['company-seal', 'finance-seal'],
  sealPriceFen: 300_00,
  sealFeeAgreed: true,
  invoiceKinds: ['electronic-ordinary'],
  fundPercent: 5,
  bank: 'bank-1',
  bankConsent: true,
  delivery: 'electronic',
  notifyPhone: '13800000001',
  truthCommitment: true,
};

/** What the further items ask for. */
export const furtherItems = {
  employees: {
    insuredPersons: [
      { name: '林晓', residentId: '411082198506150021', monthlyWageFen: 5000_00, since: '2022-06-01' },
      { name: '赵一鸣', residentId: '11010519491231002X', monthlyWageFen: 4500_00, since: '2022-06-01' },
    ],
  },
  electricity: {
    powerAddress: { region: 'north', detail: '文化路 18 号 2 楼' },
    powerUse: 'commercial',
    powerKilowatts: 60,
  },
  investment: {
    projectName: '清禾中央厨房建设项目',
    projectAddress: { region: 'north', detail: '工业园 3 号' },
    projectContent: '新建中央厨房一座，建筑面积一千平方米',
    projectInvestmentFen: 5_000_000_00,
    projectPolicy: true,
  },
} as const satisfies JsonObject;

/** The same company, asking for some items only. */
export function companyAsking(...items: readonly string[]): JsonObject {
  return tidyForm(startupForm, { ...companyForm, items });
}

/** A sole trader who wants the licence only. */
export const traderForm: JsonObject = {
  enterpriseType: '9500',
  items: [],
  namePlace: '许昌市',
  tradeName: '阿林',
  nameIndustry: '面馆',
  organisationForm: '店',
  address: { region: 'north', detail: '文化路 20 号' },
  addressGround: 'owned',
  addressCommitment: true,
  businessScope: ['S054'],
  employees: 1,
  legalRepresentative: lin,
  financeContact: lin,
  delivery: 'counter',
  notifyPhone: '13800000001',
  truthCommitment: true,
};

export const answers = {
  seals: { sealSerials: ['4110000000001', '4110000000002'] },
  tax: { taxNumber: '91411002MA0000001', deviceSerial: '661234567890', invoiceQuota: 25 },
  social: { accountNumber: '12345678' },
  fund: { accountNumber: '123456789012' },
  bank: { accountNumber: '4123456789012345678', bank: '甲银行' },
  employees: { enrolled: 2 },
  medical: { accountNumber: '1234567890' },
  power: { requestNumber: 'DB000000000001' },
  project: { projectCode: '2206-411002-04-01-000001' },
} as const;
