import { describe, expect, test } from 'vitest';
import { tidyForm, validateForm } from '../../kernel/form/index.ts';
import { asForm } from '../../kernel/form/schema.ts';
import { checkIndicator } from '../../kernel/indicator/check.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { type ChildFact, factName, formOfChild, type ServiceDefinition } from '../../kernel/process/index.ts';
import { officer, place, story } from '../../kernel/process/story.fixture.ts';
import { flat, lin } from '../pipe-connection/connection.fixture.ts';
import { oneMatterBundle } from './bundle.ts';
import { heat } from './heat.ts';
import { pack } from './index.ts';
import { visitAnswer } from './visit.ts';

const tidied = (form: JsonObject) => tidyForm(oneMatterBundle.form, form);
const hall = officer('ting', 'government-service-hall@north');

/** A home: power, gas, water and a line, with pipes at the door. */
const home: JsonObject = {
  utilities: ['power', 'gas', 'water', 'telecom'],
  applicantKind: 'resident',
  contact: flat.contact ?? null,
  place: flat.place ?? null,
  wantedOn: '2022-06-20',
  insideReady: true,
  voltage: '220v',
  priceClass: 'living',
  appliedKilowatts: 8,
  gasNeed: 1,
  gasOutside: 'none',
  waterNeed: 1,
  waterOutside: 'none',
  operator: 'telecom-qinglan',
  line: 'broadband',
  agrees: true,
};

function answered(company: string, outcome: 'agreed' | 'cannot'): ChildFact {
  return {
    id: `${company}-${outcome}`,
    number: company,
    party: 'party-lin',
    form: { company },
    data: {},
    outcome,
    class: outcome === 'agreed' ? 'favourable' : 'unfavourable',
    ended: true,
  };
}

/** The bundle, with what each company answers in each round. */
function begun(form: JsonObject, answers: (round: number) => readonly ChildFact[], where = place()) {
  const told = story(oneMatterBundle, {
    place: where,
    children: (_step, round) => answers(round),
    parties: { telecom: 'telecom-qinglan' },
  });
  const events = told.submit(form, '2022-06-06T09:00', lin);
  if (!events.includes('case-accepted')) throw new Error(`not accepted: ${JSON.stringify(events)}`);
  const propose = (at: string, visitOn: string) =>
    told.complete(hall, at, 'propose', 'proposed', { output: { visitOn, half: 'morning' } });
  const tally = (at: string) =>
    told.act({ kind: 'system', cause: 'test' }, at, { act: 'tally', step: 'agree' });
  const open = () =>
    Object.entries(told.state.steps)
      .filter(([, { status }]) => status === 'open')
      .map(([code]) => code);
  return { told, propose, tally, open };
}

const companies = ['power', 'gas', 'water', 'telecom'];
const allAgree = () => companies.map((each) => answered(each, 'agreed'));

describe('一次上门', () => {
  test('is put forward by the hall, agreed with every company, told to whoever asked, and made once', () => {
    const { told, propose, tally, open } = begun(home, allAgree);
    expect(open()).toEqual(['propose']);
    propose('2022-06-06T10:00', '2022-06-08');
    expect(told.last('children-opened').children).toHaveLength(4);
    tally('2022-06-07T10:00');
    expect(JSON.stringify(told.stream)).toContain('各家一起上门：2022-06-08 上午，只来这一次');
    expect(open()).toEqual(['confirm']);
    told.complete(lin, '2022-06-07T11:00', 'confirm', 'fits');
    told.complete(hall, '2022-06-08T11:00', 'visit', 'held', {
      output: { heldOn: '2022-06-08', seen: '表位都已确定' },
    });
    expect(open()).toEqual(companies);
  });

  test('is put forward anew where one cannot come, four times at most; then whoever can comes', () => {
    const { told, propose, tally, open } = begun(home, () => [
      ...companies.slice(1).map((each) => answered(each, 'agreed')),
      answered('power', 'cannot'),
    ]);
    for (const round of [1, 2, 3, 4]) {
      expect(open()).toEqual(['propose']);
      propose('2022-06-06T10:00', `2022-06-1${round}`);
      tally('2022-06-06T10:00');
    }
    expect(told.state.steps.agree?.outcome).toBe('most');
    expect(open()).toEqual(['visit']);
  });

  test('is put forward anew where it does not suit whoever is visited; the last of four times is only told', () => {
    const { told, propose, tally, open } = begun(home, allAgree);
    const unfit = (reason?: string) =>
      told.complete(lin, '2022-06-06T11:00', 'confirm', 'unfit', reason === undefined ? {} : { reason });
    for (const round of [1, 2, 3]) {
      propose('2022-06-06T10:00', `2022-06-1${round}`);
      tally('2022-06-06T10:30');
      expect(unfit()).toBe('case.reason-missing');
      unfit('当天家里没有人');
      expect(open()).toEqual(['propose']);
    }
    propose('2022-06-06T10:00', '2022-06-14');
    tally('2022-06-06T11:30');
    expect(open()).toEqual(['visit']);
  });

  test('is agreed to by who says nothing for a working day', () => {
    const { told, propose, tally, open } = begun(home, allAgree);
    propose('2022-06-06T10:00', '2022-06-10');
    tally('2022-06-06T10:30');
    told.act({ kind: 'system', cause: 'test' }, '2022-06-08T09:00', { act: 'check-clocks' });
    expect(open()).toEqual(['visit']);
  });

  test('is not made where all came while the project was permitted', () => {
    const where = place();
    for (const each of companies)
      where.registers.set(factName('construction-utility', `2203-411002-04-01-000001/${each}`), {
        version: 1,
        content: { state: 'called' },
      });
    const { open } = begun({ ...home, projectCode: '2203-411002-04-01-000001' }, allAgree, where);
    expect(open()).toEqual(companies);
  });
});

describe('一件事只办一次', () => {
  const projectCode = '2203-411002-04-01-000001';
  const key = (code: string) => factName('construction-utility', `${projectCode}/${code}`);
  const called = {
    project: projectCode,
    state: 'called',
    manager: '王电',
    phone: '0374-7654321',
    plan: '红线处接入',
    worksBy: '2022-06-05',
    on: '2022-05-20',
  };
  const agreedWith = (...utilities: readonly string[]) => {
    const where = place();
    for (const utility of utilities)
      where.registers.set(key(utility), { version: 1, content: { ...called, utility } });
    return where;
  };
  const stateOf = (where: ReturnType<typeof place>, code: string) =>
    where.entry('construction-utility', `${projectCode}/${code}`);
  const asks = (where: ReturnType<typeof place>, utilities = ['gas', 'water']) =>
    begun(tidied({ ...home, utilities, projectCode }), allAgree, where).told;

  test('what is applied for is taken from what would begin by itself, and given back where it is withdrawn', () => {
    const where = agreedWith('power', 'gas', 'water');
    const told = asks(where);
    expect(['power', 'gas', 'water'].map((code) => stateOf(where, code)?.state)).toEqual([
      'called',
      'applied',
      'applied',
    ]);
    expect(stateOf(where, 'gas')).toMatchObject({ manager: '王电', plan: '红线处接入' });
    told.act(lin, '2022-06-07T09:00', { act: 'withdraw', reason: '改天再办' });
    expect(stateOf(where, 'gas')?.state).toBe('called');
  });

  test('a part that is connected stays so; what was not connected may be asked for again', () => {
    const where = agreedWith('gas', 'water');
    const told = asks(where);
    const system = { kind: 'system', cause: 'test' } as const;
    told.complete(system, '2022-06-08T09:00', 'gas', 'done');
    told.complete(system, '2022-06-08T10:00', 'water', 'failed');
    expect(['gas', 'water'].map((code) => stateOf(where, code)?.state)).toEqual(['connected', 'called']);
    expect(told.state.outcome?.code).toBe('partial');
  });

  test.each(['applied', 'connecting'])('what is %s already is not begun a second time', (state) => {
    const where = agreedWith('gas', 'water');
    where.registers.set(key('gas'), { version: 2, content: { ...called, utility: 'gas', state } });
    const told = story(oneMatterBundle, { place: where });
    told.submit(tidied({ ...home, utilities: ['gas', 'water'], projectCode }), '2022-06-06T09:00', lin);
    expect(told.state.outcome).toEqual({ code: 'begun-before', class: 'void' });
    expect(told.state.steps.known?.reason).toHaveProperty('zh', expect.stringContaining('一件事只办一次'));
    expect(stateOf(where, 'water')?.state).toBe('called');
    // Of no project, or without what is under way, nothing is in the way.
    expect(asks(where, ['water']).state.outcome).toBeNull();
  });
});

describe('what a company says of a time', () => {
  const asked = (company: string) => {
    const told = story(visitAnswer);
    const form = { company, place: flat.place ?? null, visitOn: '2022-06-08', half: 'morning' };
    told.act({ kind: 'system', cause: 'bundle' }, '2022-06-06T10:00', {
      act: 'submit',
      region: 'north',
      channel: 'online',
      applicant: { party: 'party-lin', account: 'lin', name: '林晓' },
      form,
      parent: { case: 'bundle', step: 'agree', round: 1 },
    });
    return told;
  };

  test('is for that company to say, and for no other', () => {
    const told = asked('gas');
    expect(told.complete(officer('shui', 'water-supply@north'), '2022-06-06T11:00', 'gas', 'agreed')).toBe(
      'access.not-permitted',
    );
    told.complete(officer('qi', 'gas-supply@north'), '2022-06-06T11:00', 'gas', 'cannot', {
      reason: '当天抢修',
    });
    expect(told.state.outcome?.code).toBe('cannot');
  });

  test('is yes where nothing was said within a working day', () => {
    const told = asked('water');
    told.act({ kind: 'system', cause: 'test' }, '2022-06-08T00:30', { act: 'check-clocks' });
    expect(told.state.outcome?.code).toBe('agreed');
  });
});

describe('一张表', () => {
  const part = (code: string) => {
    const step = oneMatterBundle.steps.find((each) => each.code === code);
    if (step?.opens === undefined) throw new Error(`${code} opens nothing`);
    return step.opens.form;
  };
  const service = (code: string): ServiceDefinition => {
    const found = pack.services.find((each) => each.code === code);
    if (found === undefined) throw new Error(`no service ${code}`);
    return found;
  };

  test('gives heat and telecom what their own forms ask, and nothing that they do not', () => {
    const cold = { ...home, utilities: ['heat', 'telecom'], heatNeed: 90, heatOutside: 'none' };
    for (const [code, of] of [
      ['heat', 'heat-connection'],
      ['telecom', 'telecom-connection'],
    ] as const) {
      const { form } = service(of);
      const given = formOfChild({ form }, part(code), { form: cold });
      const lists = {
        'city.regions': { entries: [{ code: '411002', name: { zh: '魏都区', en: 'Weidu' } }] },
        'party.telecom': { entries: [{ code: 'telecom-qinglan', name: { zh: '通信', en: 'Telecom' } }] },
      };
      expect(validateForm(asForm(form), given, { codeLists: lists })).toEqual([]);
    }
  });

  test('asks nothing of what is not wanted', () => {
    const only = (utility: string) =>
      story(oneMatterBundle).submit(
        tidyForm(oneMatterBundle.form, { ...home, utilities: [utility] }),
        '2022-06-06T09:00',
        lin,
      );
    expect(only('water')).toContain('case-accepted');
    // How much heat, and whether a pipe is there, has not been said.
    expect(only('heat')).toBe('case.form-invalid');
  });
});

describe('一次出件', () => {
  const ended = (outcomes: Readonly<Record<string, 'done' | 'failed'>>) => {
    const { told, propose, tally } = begun(home, allAgree);
    propose('2022-06-06T10:00', '2022-06-07');
    tally('2022-06-06T10:00');
    told.complete(lin, '2022-06-07T10:30', 'confirm', 'fits');
    told.complete(hall, '2022-06-07T11:00', 'visit', 'held', {
      output: { heldOn: '2022-06-07', seen: '表位都已确定' },
    });
    for (const [step, outcome] of Object.entries(outcomes))
      told.act({ kind: 'system', cause: 'child' }, '2022-06-08T10:00', {
        act: 'complete-step',
        step,
        outcome,
        reason: null,
        output: { data: {}, feeFen: 0 },
      });
    return told;
  };

  test('waits for all, and hands over together', () => {
    expect(ended({ power: 'done', gas: 'done', water: 'done' }).state.outcome).toBeNull();
    const told = ended({ power: 'done', gas: 'done', water: 'done', telecom: 'done' });
    expect(told.state.outcome).toEqual({ code: 'connected', class: 'favourable' });
  });

  test('is partial where one did not come about, and nothing where none did', () => {
    const failed = { power: 'failed', gas: 'failed', water: 'failed', telecom: 'failed' } as const;
    expect(ended({ ...failed, water: 'done' }).state.outcome?.class).toBe('partial');
    expect(ended(failed).state.outcome?.class).toBe('unfavourable');
  });
});

test('every company keeps a limit of its own, and the whole has none', () => {
  expect(oneMatterBundle.limits.promised).toEqual([]);
  expect(heat.handling).toMatchObject({ value: 16, unit: 'half-day' });
});

test('every indicator is well declared', () => {
  expect(pack.indicators.flatMap(checkIndicator)).toEqual([]);
});
