import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { caseAct, city, openTestStore, recordedAt } from '../../../test/support/store-acts.ts';
import { person as personField } from '../../kernel/form/dictionary.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { chainEvents, emptyStream } from '../../kernel/log/chain.ts';
import type { ServiceDefinition } from '../../kernel/process/definition.ts';
import type { CaseEventBody } from '../../kernel/process/events.ts';
import type { CaseState } from '../../kernel/process/state.ts';
import { commitActs } from '../../store/cases/commit-acts.ts';
import { loadStream } from '../../store/cases/load-streams.ts';
import { closeDatabase, openDatabase } from '../../store/database.ts';
import { loadEvents } from '../../store/log/load-events.ts';
import { listenToCity } from '../../store/log/read-log.ts';
import { verifyLog } from '../../store/log/verify-log.ts';
import { caseSealer } from './case-sealer.ts';
import { erasedValue } from './envelope.ts';
import { personOf } from './person.ts';
import { erasePerson, forgetErased, type KeyHolder, keysOf } from './person-keys.ts';
import { sealDraft, sealForm } from './seal.ts';
import { unseal } from './unseal.ts';

const { db, appUrl, ownerUrl } = await openTestStore();
const masterKey = randomBytes(32);
const holder: KeyHolder = { database: db, masterKey, now: () => recordedAt };

const schema: JsonObject = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    phone: { type: 'string', 'x-personal': true },
    legalPerson: personField,
    owners: { type: 'array', items: personField },
  },
};
const li = { name: '李晓明', residentId: '410000199001011234', phone: '13800000001' };
const chen = { name: '陈思远', residentId: '41000019850505123x', phone: '13800000002' };
const form: JsonObject = { name: '河畔面馆', phone: '0371-1', legalPerson: li, owners: [li, chen] };
const owner = personOf(masterKey, 'party someone');

describe('sealing a form', () => {
  test('hides exactly what the schema marks, and opens to what it was', async () => {
    const sealed = await sealForm(holder, schema, form, owner);
    const text = JSON.stringify(sealed);
    expect(sealed.name).toBe('河畔面馆');
    for (const secret of ['李晓明', '陈思远', li.residentId, chen.residentId, '13800000001', '0371-1']) {
      expect(text).not.toContain(secret);
    }
    expect(await unseal(holder, sealed)).toEqual(form);
  });

  test('puts each person under a key of their own, the same wherever they stand', async () => {
    const sealed = await sealForm(holder, schema, form, owner);
    const persons = [...JSON.stringify(sealed).matchAll(/"person":"([^"]+)"/g)].map(([, person]) => person);
    expect(new Set(persons)).toEqual(
      new Set([
        owner,
        personOf(masterKey, li.residentId),
        personOf(masterKey, chen.residentId.toUpperCase()),
      ]),
    );
    expect(persons.join()).not.toContain(li.residentId);
  });

  test('by the national cipher goes with keys made for it; what was sealed before opens as before', async () => {
    const national = { ...holder, nationalSealing: true };
    const wu = { name: '吴敏', residentId: '410000199203031239', phone: '13800000003' };
    const sealed = await sealForm(national, schema, { ...form, owners: [li, wu] }, owner);
    const fresh: KeyHolder = { ...holder, database: { ...db } };
    expect(await unseal(fresh, sealed)).toEqual({ ...form, owners: [li, wu] });
    const keys = await keysOf(
      fresh,
      [li, wu].map(({ residentId }) => personOf(masterKey, residentId)),
      'known-only',
    );
    expect([...keys.values()].map((key) => key?.length).sort()).toEqual([16, 32]);
  });

  test('never gives the same value twice', async () => {
    const [one, other] = await Promise.all([
      sealForm(holder, schema, form, owner),
      sealForm(holder, schema, form, owner),
    ]);
    expect(JSON.stringify(one.legalPerson)).not.toBe(JSON.stringify(other.legalPerson));
  });

  test('a draft goes under its writer, for half an identity number names nobody', async () => {
    const typed = { legalPerson: { name: '李', residentId: '4100' } };
    const sealed = await sealDraft(holder, schema, typed, owner);
    expect(JSON.stringify(sealed)).not.toContain(personOf(masterKey, '4100'));
    expect(await unseal(holder, sealed)).toEqual(typed);
  });

  test('does not open with another master key, nor when moved to another person', async () => {
    const sealed = await sealForm(holder, schema, { phone: '1' }, personOf(masterKey, 'mover'));
    const { $sealed } = sealed.phone as unknown as { $sealed: { person: string; iv: string; data: string } };
    await expect(unseal(holder, { $sealed: { ...$sealed, person: owner } })).rejects.toThrow();
    const stranger = { ...holder, database: { ...db }, masterKey: randomBytes(32) };
    await expect(unseal(stranger, sealed)).rejects.toThrow();
  });

  test('many who seal for one new person at the same moment use one key', async () => {
    const newcomer = personOf(masterKey, 'newcomer');
    const sealed = await Promise.all(
      Array.from({ length: 12 }, () =>
        sealForm({ ...holder, database: { ...db } }, schema, { phone: '12345' }, newcomer),
      ),
    );
    for (const one of sealed) expect(await unseal(holder, one)).toEqual({ phone: '12345' });
  });
});

describe('a case', () => {
  const definition = {
    code: 'start-up',
    form: schema,
    steps: [{ code: 'bank', form: { type: 'object', properties: { contact: personField } } }],
  } as unknown as ServiceDefinition;
  const certificate = {
    id: randomUUID(),
    type: 'licence',
    number: 'L1',
    content: { legalRepresentative: '李晓明', name: '河畔面馆' },
  };
  const zhou = { ...chen, name: '周明远', residentId: '110105195001011234' };
  const bodies = [
    { type: 'case-submitted', form, applicant: { party: 'p', account: 'a', name: '王芳' } },
    { type: 'step-completed', step: 'bank', output: { contact: chen }, sets: { holder: '陈思远' } },
    { type: 'certificate-issued', certificate },
    { type: 'step-signed', step: 'bank', signer: 'fire', output: { contact: zhou } },
    {
      type: 'record-rectified',
      target: { what: 'output', step: 'bank', field: 'contact' },
      before: { contact: zhou },
      after: { contact: chen },
    },
  ] as unknown as readonly CaseEventBody[];
  const state = {
    applicant: { party: 'p', account: 'a', name: '王芳' },
    form,
    data: { holder: '陈思远' },
    steps: {
      bank: { output: { contact: chen }, signatures: { fire: { outcome: 'ok', output: { contact: zhou } } } },
    },
    certificates: [certificate],
  } as unknown as CaseState;
  const secrets = ['李晓明', '陈思远', '王芳', '周明远', '1380000', li.residentId, chen.residentId];

  const sealerOf = (naturalPerson: boolean) =>
    caseSealer(holder, { definition, state, events: bodies, applicant: { owner, naturalPerson } });

  test('is stored without a personal word, copies in data, certificates and messages included', async () => {
    const sealer = await sealerOf(true);
    const stored = JSON.stringify([
      bodies.map(sealer.event),
      sealer.state(state),
      sealer.applicantName,
      sealer.copies({ accountHolder: '陈思远' }),
    ]);
    for (const secret of secrets) expect(stored).not.toContain(secret);
    expect(stored).toContain('河畔面馆');
    expect(await unseal(holder, sealer.state(state))).toEqual(state);
    expect(await unseal(holder, bodies.map(sealer.event))).toEqual(bodies);
  });

  test('keeps the name of an enterprise that asks', async () => {
    expect((await sealerOf(false)).applicantName).toBe('王芳');
  });

  test('after erasure nothing of the person can be read, and every proof still holds', async () => {
    const sealer = await sealerOf(true);
    const plain = caseAct();
    const id = plain.case.id;
    const chained = chainEvents(
      { city, stream: id, kind: 'case' },
      emptyStream,
      recordedAt,
      bodies.map((body) => ({
        occurredAt: recordedAt,
        actor: { kind: 'system', id: 'test' },
        body: sealer.event(body),
      })),
    );
    const act = {
      ...plain,
      case: {
        ...plain.case,
        version: chained.head.seq,
        headHash: chained.head.hash ?? '',
      },
      snapshot: { shape: 1, state: sealer.state(state) },
      events: chained.rows,
    };
    expect(await commitActs(db, city, [act])).toMatchObject([{ outcome: 'committed' }]);
    expect(await erasePerson(holder, personOf(masterKey, chen.residentId))).toBe(true);
    expect(await erasePerson(holder, personOf(masterKey, chen.residentId))).toBe(false);

    const stream = await loadStream(db, city, id);
    const after = await unseal<CaseState>(holder, stream?.snapshot?.state ?? {});
    expect(JSON.stringify(after)).not.toContain('陈思远');
    expect(after.data).toEqual({ holder: erasedValue });
    expect((after.form as { legalPerson: unknown }).legalPerson).toEqual(li);
    const events = await loadEvents(db, city, id);
    expect(
      JSON.stringify(
        await unseal(
          holder,
          events.map(({ body }) => body),
        ),
      ),
    ).not.toContain('陈思远');
    expect((await verifyLog(db, city)).faults).toEqual([]);

    const again = await sealForm(holder, schema, { legalPerson: chen }, owner);
    expect(await unseal(holder, again)).toEqual({
      legalPerson: { name: erasedValue, residentId: erasedValue, phone: erasedValue },
    });
  });
});

test('a key that another process, or whoever owns the tables, destroys is not used here any longer', async () => {
  const elsewhere = openDatabase({ url: appUrl, city, applicationName: 'another process' });
  const there: KeyHolder = { ...holder, database: elsewhere };
  const told = { index: () => {}, erasure: (person: string) => forgetErased(elsewhere, person) };
  const stop = await listenToCity(elsewhere, city, told, () => {});
  const owner = new pg.Client({ connectionString: ownerUrl });
  try {
    await owner.connect();
    const persons = ['one', 'another'].map((name) => personOf(masterKey, name));
    const [one = '', another = ''] = persons;
    await keysOf(holder, persons, 'create');
    const keysThere = async () => [...(await keysOf(there, persons, 'known-only')).values()];
    expect(await keysThere()).not.toContain(null);
    await erasePerson(holder, one);
    await expect.poll(async () => (await keysOf(there, [one], 'known-only')).get(one)).toBeNull();
    await owner.query('update person_key set key = null, erased_at = now() where city = $1 and person = $2', [
      city,
      another,
    ]);
    await expect.poll(keysThere).toEqual([null, null]);
  } finally {
    await owner.end();
    await stop();
    await closeDatabase(elsewhere);
  }
});
