import { describe, expect, test } from 'vitest';
import { tidyForm, validateForm } from '../../kernel/form/index.ts';
import { generateUscc } from '../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { casesOpenedBy } from '../../kernel/pack/opened-by-reaction.ts';
import { holds } from '../../kernel/process/index.ts';
import { flat } from '../pipe-connection/connection.fixture.ts';
import { pack } from './index.ts';

const uscc = generateUscc('9', '1', '411000', 7);

/** The form of a service, where it is this pack’s own; whether those of others have the entries, the start checks. */
function formOf(service: string): JsonObject {
  const own = pack.services.find(({ code }) => code === service);
  return own?.form ?? { type: 'object', properties: {}, required: [] };
}
const tidied = (service: string, form: JsonObject) => tidyForm(formOf(service), form);

describe('what was ticked with the permits', () => {
  const asked: JsonObject = {
    projectCode: '2205-411002-04-01-123456',
    uscc: uscc,
    enterpriseName: '莲城仓储有限公司',
    contact: flat.contact ?? null,
    kilowatts: 80,
    gasPerDay: 20,
    waterPerDay: 5,
    heatedArea: 900,
    lines: 3,
  };
  const data = { place: flat.place ?? null };

  /** Drafts that are made ready once the companies have come, those `had` being connected already. */
  function madeReady(utilities: readonly string[], had: readonly string[] = [], form = asked) {
    const steps = Object.fromEntries(
      utilities.map((code) => [code, { outcome: had.includes(code) ? 'not-needed' : 'called' }]),
    );
    const scope = { form: { ...form, utilities }, data, steps };
    return pack.reactions
      .filter(({ on, opens }) => opens.asDraft === true && holds(on.when, scope))
      .flatMap((reaction) =>
        casesOpenedBy(reaction, scope).map((opened) => ({
          service: reaction.opens.service,
          form: tidied(reaction.opens.service, opened.form),
        })),
      );
  }

  test('is one application for several, with what is known of each', () => {
    const [draft, ...others] = madeReady(['power', 'water', 'gas', 'heat', 'telecom']);
    expect(others).toEqual([]);
    expect(draft).toEqual({
      service: 'utility-one-matter',
      form: {
        utilities: ['power', 'water', 'gas', 'heat', 'telecom'],
        applicantKind: 'enterprise',
        enterpriseName: '莲城仓储有限公司',
        uscc: uscc,
        contact: flat.contact,
        place: flat.place,
        projectCode: asked.projectCode,
        insideReady: false,
        appliedKilowatts: 80,
        gasNeed: 20,
        waterNeed: 5,
        heatNeed: 900,
      },
    });
  });

  test('leaves out what is connected already; one alone goes by the same form', () => {
    expect(madeReady(['power', 'gas', 'water'], ['power']).map(({ form }) => form.utilities)).toEqual([
      ['gas', 'water'],
    ]);
    expect(madeReady(['gas', 'water'], ['water'])).toEqual([
      {
        service: 'utility-one-matter',
        form: expect.objectContaining({ uscc: uscc, utilities: ['gas'], gasNeed: 20, insideReady: false }),
      },
    ]);
    expect(madeReady(['gas'], ['gas'])).toEqual([]);
  });

  test('has nothing in it that the form would not take', () => {
    for (const { service, form } of [
      ['power', 'water', 'gas', 'heat', 'telecom'],
      ['heat'],
      ['telecom'],
    ].flatMap((utilities) => madeReady(utilities))) {
      const wrong = validateForm(formOf(service), form)
        .map(({ path }) => path.split('/')[1] ?? '')
        .filter((field) => Object.hasOwn(form, field));
      expect(wrong).toEqual([]);
    }
  });
});
