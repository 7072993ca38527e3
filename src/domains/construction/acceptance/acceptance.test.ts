import { describe, expect, test } from 'vitest';
import { factName, legalMoves } from '../../../kernel/process/index.ts';
import { yetToCome } from '../../../kernel/process/yet-to-come.ts';
import {
  accepted,
  firm,
  handedIn,
  lead,
  officeOf,
  open,
  project,
  slots,
  visited,
  voted,
} from './acceptance.fixture.ts';
import { jointAcceptance } from './service.ts';

const passes = (code: string) => ({
  output: {
    [`said${code.charAt(0).toUpperCase()}${code.slice(1)}`]: '符合',
    [`paper${code.charAt(0).toUpperCase()}${code.slice(1)}`]: `HS-${code}-1`,
  },
});

describe('联合验收及备案：小型低风险7个工作日，其他15个', () => {
  test('a small low-risk project is promised seven working days', () => {
    expect(accepted().state.clocks.promised?.limit).toMatchObject({ value: 7, unit: 'working-day' });
  });

  test('six of them where first registration goes with it, which has the seventh', () => {
    const promised = (changes: Parameters<typeof accepted>[0]) =>
      accepted(changes).state.clocks.promised?.limit;
    expect(promised({ form: { withTitle: true } })).toMatchObject({ value: 6, unit: 'working-day' });
    // Of any other project nothing is promised of both together.
    const other = { form: { withTitle: true }, project: { class: 'industrial' } };
    expect(promised(other)).toMatchObject({ value: 15, unit: 'working-day' });
  });

  test('any other fifteen', () => {
    const told = accepted({ project: { class: 'industrial' } });
    expect(told.state.clocks.promised?.limit).toMatchObject({ value: 15, unit: 'working-day' });
  });

  test('a project of somebody else is not accepted under one’s own name', () => {
    const told = accepted({ project: { uscc: '91411081MA9K7C2D1X' } });
    expect(told.state.outcome).toMatchObject({ code: 'no-project' });
  });

  test('nothing is accepted of works that are not ready', () => {
    expect(() => handedIn({ form: { conditions: false } })).toThrow('case.form-invalid');
  });
});

describe('建筑法 art. 7: what was built without a construction permit is not accepted', () => {
  test('where the project’s own line knows of none, whatever is ticked, and the reason says what to do', () => {
    const { state, stream, place } = accepted({ permitted: false });
    expect(state.outcome).toEqual({ code: 'no-permit', class: 'void' });
    expect(place.entry('construction-milestone', '2205-411002-04-01-123456/acceptance')).toMatchObject({
      state: 'refused',
    });
    expect(JSON.stringify(stream)).toContain('先办“施工许可阶段”');
  });

  test.each([
    ['up to 300 m², as registered and as built', { floorArea: 300 }, 300, true],
    ['built larger than it was registered', { floorArea: 300 }, 301, false],
    ['for up to 300,000 yuan', { investmentFen: 30_000_000 }, 1795, true],
    ['for more', { investmentFen: 30_000_001 }, 1795, false],
  ])('small works need none: %s', (_what, project, builtArea, needsNone) => {
    const told = accepted({ permitted: false, project, form: { builtArea } });
    expect(told.state.outcome?.code ?? null).toBe(needsNone ? null : 'no-permit');
    expect(open(told)).toEqual(needsNone ? ['propose'] : []);
  });

  test('a project that was admitted elsewhere shows its permit to the lead office, which says what it is', () => {
    const elsewhere = { permitted: false, project: { source: 'elsewhere' } } as const;
    const told = accepted(elsewhere);
    expect(open(told)).toEqual(['permit-paper']);
    // Who will be asked is known by then, and that they come in any case.
    const planning = yetToCome(jointAcceptance, told.state).find(({ code }) => code === 'opinion-planning');
    expect(planning).toEqual({ code: 'opinion-planning', onlyIf: null });
    const output = { permitNumber: '410001202203010101', issuedOn: '2022-03-01', issuedBy: '许昌市住建局' };
    told.complete(lead, '2022-06-06T11:00', 'permit-paper', 'seen', { output });
    expect(open(told)).toEqual(['propose']);
    const without = accepted(elsewhere);
    without.complete(lead, '2022-06-06T11:00', 'permit-paper', 'none', { reason: '拿不出许可证' });
    expect(without.state.outcome?.code).toBe('no-permit');
  });
});

describe('the time of the visit', () => {
  test('is put to the offices that have something to look at, and to the firm', () => {
    const told = accepted();
    expect(open(told)).toEqual(['propose']);
    told.complete(lead, '2022-06-06T11:00', 'propose', 'proposed', { output: slots });
    expect(open(told)).toEqual([
      'times-planning',
      'times-fire',
      'times-archives',
      'times-quality',
      'times-firm',
    ]);
    expect(told.state.steps['times-defence']?.status).toBe('skipped');
  });

  test('is the first that fits everybody, and the firm is told', () => {
    const told = accepted();
    told.complete(lead, '2022-06-06T11:00', 'propose', 'proposed', { output: slots });
    voted(told, '2022-06-06T14:40', { fire: ['2', '3'], firm: ['3', '1'] });
    expect(told.state.data).toMatchObject({ visitDay: '2022-06-09', visitHalf: 'am' });
    expect(told.last('applicant-told').text.zh).toContain('2022-06-09 上午');
    expect(open(told)).toEqual(['visit']);
  });

  test('whoever says nothing for a working day can come at any of them', () => {
    const told = accepted();
    told.complete(lead, '2022-06-06T11:00', 'propose', 'proposed', { output: slots });
    told.complete(firm, '2022-06-06T15:00', 'times-firm', 'said', { output: { fits: ['2'] } });
    told.act({ kind: 'system', cause: 'sweep' }, '2022-06-08T09:00', { act: 'check-clocks' });
    expect(told.state.data).toMatchObject({ visitDay: '2022-06-08', visitHalf: 'pm' });
  });

  test('is a working day from tomorrow on that leaves time for opinions and paper, and nothing typed is lost', () => {
    // Promised for the 15th. The 11th is a Saturday; after the 14th there is one day left.
    for (const day of ['2022-06-06', '2022-06-05', '2022-06-11', '2022-06-14', '2022-08-01']) {
      const told = accepted();
      const output = { ...slots, slots: [...slots.slots, { day, half: 'am' }] };
      expect(told.complete(lead, '2022-06-06T11:00', 'propose', 'proposed', { output })).toBe(
        'case.form-invalid',
      );
      expect(open(told)).toEqual(['propose']);
    }
  });

  test('of this morning is over, too', () => {
    const told = accepted();
    told.complete(lead, '2022-06-06T17:00', 'propose', 'proposed', {
      output: { ...slots, slots: ['am', 'pm'].map((half) => ({ day: '2022-06-07', half })) },
    });
    voted(told, '2022-06-07T10:00');
    expect(told.state.data).toMatchObject({ visitDay: '2022-06-07', visitHalf: 'pm' });
  });

  test('that has come before all have spoken fits nobody any more: others are proposed', () => {
    const told = accepted();
    const next = { ...slots, slots: ['am', 'pm'].map((half) => ({ day: '2022-06-07', half })) };
    told.complete(lead, '2022-06-06T17:00', 'propose', 'proposed', { output: next });
    told.act({ kind: 'system', cause: 'sweep' }, '2022-06-08T09:00', { act: 'check-clocks' });
    expect(told.state.data.visitDay).toBeUndefined();
    expect(open(told)).toEqual(['propose']);
  });

  test('that was agreed on has a clock of its own', () => {
    const told = accepted();
    told.complete(lead, '2022-06-06T11:00', 'propose', 'proposed', { output: slots });
    voted(told, '2022-06-06T14:40');
    expect(told.state.stretches?.['agreed-visit']?.clock.limit).toMatchObject({
      value: 2,
      unit: 'natural-day',
    });
    told.complete(lead, '2022-06-08T10:00', 'visit', 'visited', { output: {} });
    expect(told.state.stretches?.['agreed-visit']?.clock.endedAt).toBeDefined();
  });

  test('is listed once, and there is something to choose from', () => {
    const told = accepted();
    const [first] = slots.slots;
    for (const given of [[first], [first, first]]) {
      const refused = told.complete(lead, '2022-06-06T11:00', 'propose', 'proposed', {
        output: { ...slots, slots: given.flatMap((each) => each ?? []) },
      });
      expect(refused).toBe('case.form-invalid');
    }
  });

  test('where none fits, others are proposed; after three rounds the lead office sets one and says why', () => {
    const told = accepted();
    for (const at of ['2022-06-06T11:00', '2022-06-06T15:00', '2022-06-06T16:00']) {
      told.complete(lead, at, 'propose', 'proposed', { output: slots });
      voted(told, at, { fire: ['1'], planning: ['2'] });
    }
    expect(open(told)).toEqual(['settle']);
    const output = { day: '2022-06-09', half: 'pm' };
    expect(told.complete(lead, '2022-06-06T17:00', 'settle', 'set', { output })).toBe('case.reason-missing');
    told.complete(lead, '2022-06-06T17:00', 'settle', 'set', { output, reason: '消防可提前看图' });
    expect(told.state.data).toMatchObject({ visitDay: '2022-06-09', visitHalf: 'pm' });
    expect(open(told)).toEqual(['visit']);
  });

  test('no office says for another which times fit', () => {
    const told = accepted();
    told.complete(lead, '2022-06-06T11:00', 'propose', 'proposed', { output: slots });
    expect(told.complete(officeOf('fire'), '2022-06-06T11:10', 'times-planning', 'any')).toBe(
      'access.not-permitted',
    );
  });
});

describe('the visit', () => {
  test('is not entered before the day that was fixed for it; it may be put off on any', () => {
    const told = accepted();
    told.complete(lead, '2022-06-06T11:00', 'propose', 'proposed', { output: slots });
    voted(told, '2022-06-06T11:00');
    expect(told.state.data).toMatchObject({ visitDay: '2022-06-08' });
    const early = told.complete(lead, '2022-06-07T16:00', 'visit', 'visited', { output: {} });
    expect(early).toBe('case.outcome-early');
    const offered = legalMoves(jointAcceptance, told.state, lead).find(({ step }) => step === 'visit');
    expect(offered?.outcomes.map(({ code, from }) => [code, from])).toEqual([
      ['visited', '2022-06-08'],
      ['put-off', undefined],
    ]);
    expect(told.complete(lead, '2022-06-08T08:30', 'visit', 'visited', { output: {} })).toContain(
      'step-completed',
    );
  });
});

test('whoever takes part is told to come in any case, and who may not be needed is not', () => {
  const conditions = Object.fromEntries(
    yetToCome(jointAcceptance, accepted().state).map(({ code, onlyIf }) => [code, onlyIf?.en ?? null]),
  );
  expect(conditions).toMatchObject({
    'times-fire': null,
    'times-firm': null,
    'opinion-planning': null,
    'opinion-fire': null,
    'opinion-quality': null,
    mend: expect.stringContaining('only if'),
  });
  // There is no shelter, whoever has passed by then.
  expect(conditions).not.toHaveProperty('times-defence');
  expect(conditions).not.toHaveProperty('opinion-defence');
});

describe('after the visit', () => {
  test('the offices say what they found at once, and only what was built', () => {
    const told = accepted();
    visited(told);
    expect(open(told)).toEqual(['opinion-planning', 'opinion-fire', 'opinion-archives', 'opinion-quality']);
  });

  test('where all pass there is one opinion, filed by itself, and nothing more is asked of the firm', () => {
    const told = accepted();
    visited(told);
    for (const code of ['planning', 'fire', 'archives', 'quality'])
      told.complete(officeOf(code), '2022-06-08T15:00', `opinion-${code}`, 'passed', passes(code));
    expect(open(told)).toEqual(['issue']);
    told.complete(lead, '2022-06-08T16:00', 'issue', 'issued');
    expect(told.state.outcome).toEqual({ code: 'accepted', class: 'favourable' });
    const number = String(told.state.data.opinion);
    expect(told.last('certificate-issued').certificate).toMatchObject({
      type: 'joint-acceptance-opinion',
      content: {
        number,
        participants: {
          zh: '规划土地核实、消防验收（备案）、城建档案验收、工程质量监督',
          en: expect.stringContaining(', Construction archives, Quality supervision') as unknown,
        },
        conclusion: { en: 'Accepted by every office concerned; completion may be filed' },
        location: '莲城大道 66 号',
      },
    });
    expect(told.place.entry('completion-filing', number)).toMatchObject({ visits: 1, builtArea: 1795 });
    expect(told.place.entry('construction-milestone', '2205-411002-04-01-123456/acceptance')).toMatchObject({
      state: 'done',
    });
  });

  test('an office that objects says why; only that office comes again, and chooses the time anew', () => {
    const told = accepted();
    visited(told);
    const at = '2022-06-08T15:00';
    for (const code of ['planning', 'archives', 'quality'])
      told.complete(officeOf(code), at, `opinion-${code}`, 'passed', passes(code));
    const output = { saidFire: '疏散指示不全' };
    expect(told.complete(officeOf('fire'), at, 'opinion-fire', 'objected', { output })).toBe(
      'case.reason-missing',
    );
    told.complete(officeOf('fire'), at, 'opinion-fire', 'objected', { output, reason: '缺两处疏散指示' });
    expect(open(told)).toEqual(['mend']);
    expect(told.state.data.saidFire).toBe('疏散指示不全');
    // The firm’s own time is not counted.
    expect(told.state.stopped).toBe(true);
    told.complete(firm, '2022-06-10T09:00', 'mend', 'mended', { output: { done: '已补装' } });
    const again = {
      meetAt: '二号厂房',
      slots: [
        { day: '2022-06-13', half: 'am' },
        { day: '2022-06-13', half: 'pm' },
      ],
    };
    told.complete(lead, '2022-06-10T10:00', 'propose', 'proposed', { output: again });
    expect(open(told)).toEqual(['times-fire', 'times-firm']);
    voted(told, '2022-06-10T11:00');
    told.complete(lead, '2022-06-13T10:00', 'visit', 'visited', { output: {} });
    expect(open(told)).toEqual(['opinion-fire']);
    told.complete(officeOf('fire'), '2022-06-13T11:00', 'opinion-fire', 'passed', passes('fire'));
    expect(open(told)).toEqual(['issue']);
  });

  test('what three visits do not settle is not accepted', () => {
    const told = accepted();
    for (const day of ['08', '14', '20']) {
      const next = (offset: number) => `2022-06-${String(Number(day) + offset).padStart(2, '0')}`;
      const from = `${next(-1)}T10:00`;
      const proposed = {
        meetAt: '东门',
        slots: [
          { day: next(0), half: 'am' },
          { day: next(0), half: 'pm' },
        ],
      };
      visited(told, proposed, `${next(0)}T10:00`, from);
      for (const step of open(told).filter((code) => code.startsWith('opinion-'))) {
        const code = step.slice('opinion-'.length);
        told.complete(officeOf(code), `${next(0)}T11:00`, step, code === 'fire' ? 'objected' : 'passed', {
          ...passes(code),
          ...(code === 'fire' && { reason: '仍不合格' }),
        });
      }
      if (told.state.outcome === null)
        told.complete(firm, `${next(0)}T15:00`, 'mend', 'mended', { output: { done: '已改' } });
    }
    expect(told.state.outcome).toEqual({ code: 'failed', class: 'unfavourable' });
  });

  test('a shelter brings the air-defence office along; no fire duty leaves the fire office out', () => {
    const told = accepted({ form: { airDefence: true, fire: 'none' }, project: { floorArea: 260 } });
    told.complete(lead, '2022-06-06T11:00', 'propose', 'proposed', { output: slots });
    expect(open(told)).toContain('times-defence');
    expect(open(told)).not.toContain('times-fire');
  });
});

test('neither fire safety nor a shelter that was reviewed is left out by what the firm enters', () => {
  const none = { form: { fire: 'none', airDefence: false } };
  const asks = (told: ReturnType<typeof accepted>) => {
    told.complete(lead, '2022-06-06T11:00', 'propose', 'proposed', { output: slots });
    return open(told);
  };
  expect(asks(accepted(none))).toContain('times-fire');
  expect(asks(accepted({ ...none, project: { floorArea: 200 } }))).not.toContain('times-fire');
  const told = handedIn(none);
  told.place.registers.set(factName('construction-drawings', String(project.projectCode)), {
    version: 1,
    content: { way: 'reviewed', disciplines: ['air-defence'] },
  });
  told.act({ ...lead, role: 'clerk' }, '2022-06-06T10:00', { act: 'accept' });
  expect(asks(told)).toContain('times-defence');
});
