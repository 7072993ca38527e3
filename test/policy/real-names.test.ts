import { describe, expect, test } from 'vitest';
import { bestProof, suffices } from '../../src/kernel/access/real-name.ts';
import { catalogueOperations } from '../../src/kernel/exchange/index.ts';
import { asForm } from '../../src/kernel/form/index.ts';
import { createPackSet } from '../../src/kernel/pack/pack-set.ts';
import { applicant, story } from '../../src/kernel/process/story.fixture.ts';
import { packs } from '../../src/main/packs.ts';

/*
 * Each natural person is checked once, and every step and department accepts it (企业开办提升专项行动方案, measure on
 * identity; 市场主体登记管理条例 art. 15). Read over everything that the packs declare.
 */

const services = [...createPackSet(packs).services.values()];
const checks = services.flatMap((service) =>
  service.identityCheck === undefined ? [] : [{ service, check: service.identityCheck }],
);
const asking = services.flatMap(({ code, realName }) =>
  realName === undefined ? [] : [{ code, level: realName.level }],
);

describe('once, then never again', () => {
  test('there is one service that checks people, and at least one that wants them known', () => {
    expect(checks).toHaveLength(1);
    expect(asking.length).toBeGreaterThan(0);
  });

  test.each(asking)('$code takes whoever was proven by any of the ways that are offered', ({ level }) => {
    expect(suffices('counter', level)).toBe(true);
    for (const { check } of checks) expect(suffices(check.gives, level)).toBe(true);
  });

  test.each(['counter', 'source', 'licence'] as const)(
    'whoever is known by %s is not checked again',
    (proof) => {
      for (const { service } of checks)
        expect(story(service).submit({}, '2022-06-01T10:00', { ...applicant('lin'), proof })).toBe(
          'access.proven-before',
        );
    },
  );

  test('no other service asks anybody outside who somebody is', () => {
    const ask = /^identity\.|\.confirm-identity$|\.verify-(holder|face)$/;
    const users = catalogueOperations(services).filter(({ operation }) => ask.test(operation));
    expect(new Set(users.map(({ service }) => service))).toEqual(
      new Set(checks.map(({ service }) => service.code)),
    );
    expect(new Set(users.map(({ partyKind }) => partyKind)).size).toBeGreaterThanOrEqual(3);
  });

  test('the check keeps the plan’s limit: one time', () => {
    expect(checks.map(({ check }) => check.most)).toMatchObject([
      { times: 1, fact: 'startup-identity-once' },
    ]);
  });
});

describe('a check', () => {
  test('asks for a consent of its own (个人信息保护法 art. 29)', () => {
    for (const { service } of checks) {
      const { properties, required = [] } = asForm(service.form);
      expect(properties.consent).toMatchObject({ type: 'boolean', const: true });
      expect(required).toContain('consent');
      expect(service.basis).toContainEqual({ law: '个人信息保护法', article: '29' });
    }
  });

  test('is answered with yes or no: nothing else of the person comes back but until when their document is good', () => {
    for (const { service } of checks)
      for (const step of service.steps.filter(({ calls }) => calls !== undefined))
        expect(Object.keys(asForm(step.form ?? {}).properties).sort()).toEqual([
          'documentValidTo',
          'matched',
        ]);
  });
});

describe('of several proofs', () => {
  const counter = { level: 'counter', until: null } as const;
  const source = { level: 'source', until: '2022-06-30' } as const;

  test('the one that shows most stands, until its document ends', () => {
    expect(bestProof([counter, source], '2022-06-30')).toBe(source);
    expect(bestProof([counter, source], '2022-07-01')).toBe(counter);
    expect(bestProof([source], '2022-07-01')).toBeNull();
  });

  test('of two alike the latest, which stands first, is named', () => {
    const later = { ...counter };
    expect(bestProof([later, counter], '2022-06-01')).toBe(later);
  });
});
