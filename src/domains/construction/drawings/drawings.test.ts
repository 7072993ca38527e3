import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../kernel/json.ts';
import { officer, type Place } from '../../../kernel/process/story.fixture.ts';
import { constructionPermit } from '../permits/parts.ts';
import { builder, code, placeWith, project, store, tell, withContact } from '../story.fixture.ts';
import { drawingReview } from './service.ts';

const sheet = '01906f2c-0000-7000-8000-000000000001';
const big: JsonObject = { ...store, floorArea: 6000 };
const set: JsonObject = {
  ...withContact,
  designer: '莲城建筑设计院有限公司',
  way: 'review',
  disciplines: ['structure', 'fire'],
  drawings: [{ title: '总平面图', file: sheet }],
};
const files = [{ id: sheet, name: '总平面图.pdf', type: 'application/pdf', size: 9, hash: 'a'.repeat(64) }];
const fire = officer('xf', 'fire-design-review@north');
const structure = officer('jg', 'drawing-review@north');
const mark = { file: sheet, page: 1, x: 240, y: 610, weight: 'must', text: '消防车道宽度不足四米' };

function asked(form: JsonObject, where: Place) {
  return tell(drawingReview, form, where, '2022-06-06T09:30', files);
}

/** What is left out is agreed to by the office. */
function review(form: JsonObject = set, where = placeWith(big)) {
  const told = asked(form, where);
  if (told.state.steps.scope?.status === 'open')
    told.complete(structure, '2022-06-06T09:40', 'scope', 'agreed', { reason: '只改了这些专业的图' });
  return { told, where };
}
type Told = ReturnType<typeof tell>;

function answer(told: Told, at: string, answers: readonly JsonObject[] = []) {
  return told.complete(builder, at, 'answer', 'answered', {
    output: { drawings: set.drawings ?? [], answers: [...answers] },
  });
}

describe('审哪些专业由项目决定，不由建设单位决定', () => {
  const opened = (told: Told) =>
    Object.entries(told.state.steps).flatMap(([step, { status }]) => (status === 'open' ? [step] : []));
  const four = ['architecture', 'structure', 'services', 'fire'];

  test('whoever leaves out structure and fire waits for the office, which has them review', () => {
    const told = asked({ ...set, disciplines: ['services'] }, placeWith(big));
    expect(opened(told)).toEqual(['scope']);
    expect(told.complete(structure, '2022-06-06T10:00', 'scope', 'agreed')).toBe('case.reason-missing');
    told.complete(structure, '2022-06-06T10:00', 'scope', 'all');
    expect(opened(told).toSorted()).toEqual(four.map((each) => `review-${each}`).toSorted());
  });

  test('a store has no shelter to review, homes do; who asks for all that is needed waits for nobody', () => {
    expect(opened(asked({ ...set, disciplines: four }, placeWith(big)))).not.toContain('scope');
    const { height: _h, hazardous: _d, heritage: _m, complexGround: _g, ...plain } = big;
    const homes = placeWith({ ...plain, use: 'housing' });
    expect(opened(asked({ ...set, disciplines: four }, homes))).toEqual(['scope']);
    expect(opened(asked({ ...set, disciplines: [...four, 'air-defence'] }, homes))).not.toContain('scope');
  });

  test('certificate and register say which reviewed and which were left out', () => {
    const { told, where } = review({ ...set, disciplines: ['fire'] });
    told.complete(fire, '2022-06-07T10:00', 'review-fire', 'passed');
    expect(told.last('certificate-issued').certificate.content).toMatchObject({
      disciplines: { zh: '消防', en: 'Fire safety' },
    });
    expect(where.entry('construction-drawings', code)).toMatchObject({
      disciplines: ['fire'],
      excluded: ['architecture', 'structure', 'services'],
    });
  });
});

describe('联合审图', () => {
  test('all disciplines that were asked for review at once, and no other', () => {
    const { told } = review();
    const open = Object.entries(told.state.steps).filter(([, { status }]) => status === 'open');
    expect(open.map(([step]) => step)).toEqual(['review-structure', 'review-fire']);
  });

  test('one that returns waits for the others; the set goes back when all have spoken', () => {
    const { told } = review();
    told.complete(fire, '2022-06-07T10:00', 'review-fire', 'returned', {
      reason: '车道',
      output: { marks: [mark] },
    });
    expect(told.state.steps.answer).toBeUndefined();
    told.complete(structure, '2022-06-07T11:00', 'review-structure', 'passed');
    expect(told.state.steps.answer?.status).toBe('open');
    expect(told.state.stopped).toBe(true);
    expect(told.state.data.marks).toEqual([{ by: 'fire', round: 1, mark }]);
  });

  test('whoever has passed the set does not see it again; the certificate says so and is in the register', () => {
    const { told, where } = review();
    told.complete(structure, '2022-06-07T10:00', 'review-structure', 'passed');
    told.complete(fire, '2022-06-07T11:00', 'review-fire', 'returned', {
      reason: '车道',
      output: { marks: [mark] },
    });
    answer(told, '2022-06-08T09:00', [{ mark: 1, text: '已加宽至四米' }]);
    expect(told.state.steps['review-structure']?.status).not.toBe('open');
    expect(told.state.steps['review-fire']).toMatchObject({ status: 'open', round: 2 });
    told.complete(fire, '2022-06-08T15:00', 'review-fire', 'passed', { output: { settled: [1] } });
    expect(told.state.outcome?.code).toBe('passed');
    expect(told.last('certificate-issued')).toMatchObject({
      certificate: { type: 'drawing-review-certificate' },
    });
    expect(where.entry('construction-drawings', code)).toMatchObject({ way: 'reviewed', rounds: 2 });
    expect(where.entry('construction-milestone', `${code}/drawings`)).toMatchObject({ state: 'done' });
  });

  test('a set that three rounds did not put right is not passed', () => {
    const { told } = review({ ...set, disciplines: ['fire'] });
    for (const round of [1, 2, 3]) {
      told.complete(fire, `2022-06-1${round}T10:00`, 'review-fire', 'returned', {
        reason: '仍不符',
        output: { marks: [mark] },
      });
      if (round < 3) answer(told, `2022-06-1${round}T16:00`);
    }
    expect(told.state.outcome).toEqual({ code: 'not-passed', class: 'unfavourable' });
  });

  test('a return without a reason, or a mark outside its sheet, is refused and changes nothing', () => {
    const { told } = review();
    expect(told.complete(fire, '2022-06-07T10:00', 'review-fire', 'returned', { output: {} })).toBe(
      'case.reason-missing',
    );
    expect(
      told.complete(fire, '2022-06-07T10:00', 'review-fire', 'returned', {
        reason: '车道',
        output: { marks: [{ ...mark, x: 1001 }] },
      }),
    ).toBe('case.form-invalid');
    expect(told.state.data.marks).toBeUndefined();
  });

  test('large works have fifteen working days by law, others ten', () => {
    const { told } = review();
    expect(told.state.clocks.statutory?.limit).toMatchObject({ value: 10 });
    const large = review(set, placeWith({ ...store, floorArea: 30_000 }));
    expect(large.told.state.clocks.statutory?.limit).toMatchObject({ value: 15 });
  });
});

describe('小型低风险：承诺代替审查', () => {
  const { disciplines: _none, ...rest } = set;
  const promised: JsonObject = { ...rest, way: 'promise', promise: true };

  test('a promise is enough, and is looked at afterwards', () => {
    const { told, where } = review(promised, placeWith());
    expect(told.state.outcome?.code).toBe('promised');
    expect(told.state.obligations.sample).toMatchObject({ status: 'to-check' });
    expect(where.entry('construction-drawings', code)).toMatchObject({ way: 'promised' });
  });

  test('of any other class it is not', () => {
    expect(review(promised).told.state.outcome?.code).toBe('not-small');
  });
});

/** Opened by the stage it is a part of. */
const part = (form: JsonObject, where: Told['place'], at: string) =>
  tell(constructionPermit, form, where, at, [], { case: 'stage', step: 'construction-permit', round: 1 });

describe('后续审批直接用', () => {
  const permit: JsonObject = {
    ...project,
    together: false,
    contractor: '莲城建工有限公司',
    works: '普通仓库',
    contractFen: 100_000_00,
  };

  test('the construction permit finds the drawings by itself, and is not begun without them', () => {
    const where = placeWith(big);
    where.registers.set(`construction-milestone ${code}/works-permit`, {
      version: 1,
      content: { state: 'done' },
    });
    expect(part(permit, where, '2022-06-06T09:00').state.outcome?.code).toBe('not-ready');
    const { told } = review({ ...set, disciplines: ['fire'] }, where);
    told.complete(fire, '2022-06-07T10:00', 'review-fire', 'passed');
    const after = part(permit, where, '2022-06-08T09:00');
    expect(after.state.steps.review?.status).toBe('open');
    after.complete(officer('xu', 'construction-permission@north'), '2022-06-08T10:00', 'review', 'granted');
    // How large it is, in both languages; what is built stands with the project.
    expect(after.state.certificates[0]?.content).toMatchObject({
      project: '莲城仓储一号普通仓库',
      scale: { zh: '6000 平方米', en: '6000 m²' },
    });
    const entry = where.entry('construction-drawings', code);
    where.registers.set(`construction-drawings ${code}`, { version: 9, content: { ...entry, excluded: [] } });
    const partial = part(permit, where, '2022-06-08T09:00');
    expect(partial.last('step-completed').outcome).toBe('drawings-partial');
    expect(constructionPermit.materials?.filter(({ from }) => from === 'applicant')).toEqual([]);
  });
});
