import { createHash, randomBytes } from 'node:crypto';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileLimits } from '../../src/kernel/file/index.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { FileView, UploadView } from '../../src/usecases/files/file-views.ts';
import { sweepFiles } from '../../src/usecases/files/sweep-files.ts';
import { personOf } from '../../src/usecases/personal-fields/person.ts';
import { erasePerson } from '../../src/usecases/personal-fields/person-keys.ts';
import { firstCity, licenceOnlyForm } from '../support/cities.ts';
import { type Answer, type Client, type Problem, signIn } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { act, type Draft, keptDraft, type Receipt, readCase } from '../support/startup.ts';

/* Files over HTTP: sent in pieces, looked through, handed in, read by those whom the case concerns. */

const city = firstCity;
const { region } = city.oneDay;
const product = await startProduct(city, { withoutWorker: true });
const { as, deps } = product;
const [applicant, other] = city.applicants.map((name) => as(name)) as [Client, Client];
const clerk = as(city.oneDay.clerk);
const { database } = deps;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A document of this many bytes, other ones each time. */
function pdfOf(size: number): Buffer {
  const body = Buffer.from(`%PDF-1.7\n${randomBytes(size).toString('hex')}`);
  return body.subarray(0, size);
}

type Place = { readonly draft: string } | { readonly case: string };

const begin = (
  who: Client,
  place: Place,
  bytes: Uint8Array,
  { name = '租赁合同.pdf', type = 'application/pdf' } = {},
): Promise<Answer<UploadView & Problem>> =>
  who.call('POST', '/api/files', { for: place, name, type, size: bytes.length, hash: hashOf(bytes) });

const put = (who: Client, id: string, n: number, bytes: Uint8Array) =>
  who.call('PUT', `/api/files/${id}/chunks/${n}`, undefined, {
    raw: bytes,
    headers: { 'content-type': 'application/octet-stream' },
  });

const pieceOf = (bytes: Buffer, n: number): Buffer =>
  bytes.subarray(n * fileLimits.chunk, (n + 1) * fileLimits.chunk);

/** Sends all of a file, whatever becomes of it in the end. */
async function send(
  who: Client,
  place: Place,
  bytes: Buffer,
  named?: { readonly name: string; readonly type: string },
): Promise<Answer<UploadView & Problem>> {
  const begun = await begin(who, place, bytes, named);
  if (begun.status !== 200) return begun;
  for (let n = 0; n * fileLimits.chunk < bytes.length; n += 1)
    expect((await put(who, begun.body.id, n, pieceOf(bytes, n))).status).toBe(200);
  return await who.call('POST', `/api/files/${begun.body.id}/finish`);
}

/** The bytes of a file as a browser gets them. */
async function load(username: string, id: string, headers: Record<string, string> = {}, query = '') {
  const cookie = await signIn(product.url, username, city.password);
  const response = await fetch(`${product.url}/api/files/${id}/content${query}`, {
    headers: { cookie, ...headers },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

const formOf = (change: JsonObject = {}) =>
  licenceOnlyForm(city, region, { signatures: 'online', ...change });
const newDraft = (): Promise<Draft> => keptDraft(applicant, region, formOf());

const count = async (table: string): Promise<number> => {
  const { rows } = await database.pool.query<{ n: number }>(`select count(*) as n from ${table}`);
  return rows[0]?.n ?? 0;
};

let draft: Draft;
beforeAll(async () => {
  draft = await newDraft();
});

describe('sending', () => {
  test('goes on where it broke off, whichever pieces had arrived', async () => {
    const bytes = pdfOf(2 * fileLimits.chunk + 100);
    const begun = await begin(applicant, { draft: draft.id }, bytes);
    const { id } = begun.body;
    expect(begun.body).toMatchObject({ received: [], ready: false, chunkSize: fileLimits.chunk });
    await put(applicant, id, 2, pieceOf(bytes, 2));
    expect((await applicant.call('POST', `/api/files/${id}/finish`)).body.code).toBe('file.incomplete');
    const again = await begin(applicant, { draft: draft.id }, bytes);
    expect(again.body).toMatchObject({ id, received: [2] });
    await put(applicant, id, 0, pieceOf(bytes, 0));
    await put(applicant, id, 1, pieceOf(bytes, 1));
    expect(await applicant.post(`/api/files/${id}/finish`)).toMatchObject({ ready: true });
    expect((await load(city.applicants[0], id)).bytes.equals(bytes)).toBe(true);
  });

  test('the same piece twice is one; another in its place, or of another length, is refused', async () => {
    const bytes = pdfOf(fileLimits.chunk + 50);
    const { id } = (await begin(applicant, { draft: draft.id }, bytes)).body;
    expect((await put(applicant, id, 1, pieceOf(bytes, 1))).status).toBe(200);
    expect((await put(applicant, id, 1, pieceOf(bytes, 1))).status).toBe(200);
    const changed = await put(applicant, id, 1, pdfOf(50));
    expect([changed.status, changed.body.code]).toEqual([409, 'file.chunk-differs']);
    expect((await put(applicant, id, 1, pdfOf(51))).body.code).toBe('file.chunk-unfit');
    expect((await put(applicant, id, 7, pdfOf(50))).body.code).toBe('file.chunk-unfit');
  });

  test('bytes with another checksum are thrown away, and the right ones taken afterwards', async () => {
    const bytes = pdfOf(200);
    const { id } = (await begin(applicant, { draft: draft.id }, bytes)).body;
    await put(applicant, id, 0, pdfOf(200));
    const wrong = await applicant.call('POST', `/api/files/${id}/finish`);
    expect([wrong.status, wrong.body.code]).toEqual([422, 'file.hash-differs']);
    expect((await put(applicant, id, 0, bytes)).status).toBe(200);
    expect((await applicant.post<UploadView>(`/api/files/${id}/finish`)).ready).toBe(true);
  });

  test('what is too large, empty, of no kind we take, or full, is refused before anything is kept', async () => {
    const before = await count('file');
    const asked = async (more: Record<string, unknown>) => {
      const answer = await applicant.call('POST', '/api/files', {
        for: { draft: draft.id },
        name: 'a.pdf',
        type: 'application/pdf',
        size: 10,
        hash: '0'.repeat(64),
        ...more,
      });
      return [answer.status, answer.body.code];
    };
    expect(await asked({ size: fileLimits.file + 1 })).toEqual([413, 'file.too-large']);
    expect(await asked({ size: 0 })).toEqual([422, 'file.empty']);
    expect(await asked({ name: 'a.svg', type: 'image/svg+xml' })).toEqual([422, 'file.type-not-allowed']);
    expect(await asked({ name: 'page.html' })).toEqual([422, 'file.type-not-allowed']);
    expect(await asked({ name: '../..' })).toEqual([422, 'file.name-missing']);
    expect(await asked({ for: {} })).toEqual([400, 'request.invalid']);
    expect(await asked({ for: { case: draft.id } })).toEqual([403, 'file.place-closed']);
    expect(await count('file')).toBe(before);
    const full = await newDraft();
    for (let n = 0; n < 10; n += 1)
      expect(
        await asked({ for: { draft: full.id }, size: fileLimits.file, hash: String(n).repeat(64) }),
      ).toEqual([200, undefined]);
    expect(await asked({ for: { draft: full.id }, hash: 'a'.repeat(64) })).toEqual([409, 'file.place-full']);
  });

  test('an archive that becomes far more than it is goes as it came', async () => {
    const before = await count('file_content');
    const zip = new JSZip().file('zeros.bin', new Uint8Array(40 * 1024 * 1024));
    const bomb = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    const named = { name: '图纸.zip', type: 'application/zip' };
    const refused = await send(applicant, { draft: draft.id }, bomb, named);
    expect([refused.status, refused.body.code]).toEqual([422, 'file.archive-unsafe']);
    expect(await count('file_content')).toBe(before);
    const html = Buffer.from('<html><script>alert(1)</script></html>');
    expect((await send(applicant, { draft: draft.id }, html)).body.code).toBe('file.type-differs');
    expect(await count('file_content')).toBe(before);
  }, 60_000);

  test('a name leads nowhere', async () => {
    const { body } = await begin(applicant, { draft: draft.id }, pdfOf(33), {
      name: '..\\..\\上级/合同 <b>\u202e.pdf',
      type: 'application/pdf',
    });
    expect(body.name).toBe('合同 _b_.pdf');
  });
});

describe('a file that was not handed in', () => {
  let id: string;
  const bytes = pdfOf(1000);
  beforeAll(async () => {
    id = (await send(applicant, { draft: draft.id }, bytes)).body.id;
  });

  test('is nobody’s business but of whoever sent it', async () => {
    for (const who of [other, clerk, as('supervisor'), as('administrator')]) {
      for (const path of [`/api/files/${id}`, `/api/files/${id}/content`]) {
        const answer = await who.call('GET', path);
        expect([answer.status, answer.body.code]).toEqual([404, 'file.not-found']);
      }
      expect((await put(who, id, 0, bytes)).status).toBe(404);
      expect((await who.call('DELETE', `/api/files/${id}`)).status).toBe(404);
    }
    expect((await product.nobody.call('GET', `/api/files/${id}/content`)).status).toBe(401);
    const foreign = await begin(other, { draft: draft.id }, pdfOf(10));
    expect(foreign.body.code).toBe('draft.not-found');
  });

  test('is sent in parts, by the rules of HTTP', async () => {
    const [me] = city.applicants;
    const whole = await load(me, id);
    const tag = whole.headers.get('etag') ?? '';
    expect(tag).toBe(`"${hashOf(bytes)}"`);
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect((await load(me, id, { 'if-none-match': tag })).status).toBe(304);
    const part = await load(me, id, { range: 'bytes=100-199' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 100-199/1000']);
    expect(part.bytes.equals(bytes.subarray(100, 200))).toBe(true);
    expect((await load(me, id, { range: 'bytes=100-199', 'if-range': '"other"' })).status).toBe(200);
    const behind = await load(me, id, { range: 'bytes=1000-' });
    expect([behind.status, behind.headers.get('content-range')]).toEqual([416, 'bytes */1000']);
  });

  test('runs nothing, whatever it turns out to be', async () => {
    const [me] = city.applicants;
    const { headers } = await load(me, id);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-disposition')).toMatch(
      /^inline; filename="\u00e7[^_"]+\.pdf"; filename\*=UTF-8''%E7/,
    );
    const saved = await load(me, id, {}, '?save=true');
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment;/);
  });

  test('is kept so that the database alone gives nothing away', async () => {
    const { rows } = await database.pool.query<{ about: string; data: Buffer; address: string }>(
      `select f.about::text as about, f.address, k.data from file f join file_chunk k using (city, address)
       where f.id = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.data.includes(bytes.subarray(0, 8))).toBe(false);
    expect(rows[0]?.about).not.toMatch(new RegExp(`租赁|${hashOf(bytes)}`));
    expect(rows[0]?.address).not.toContain(hashOf(bytes).slice(0, 16));
  });

  test('can be deleted, and its bytes go with it', async () => {
    const { body } = await send(applicant, { draft: draft.id }, pdfOf(500));
    const before = await count('file_chunk');
    expect((await applicant.call('DELETE', `/api/files/${body.id}`)).status).toBe(200);
    expect(await count('file_chunk')).toBe(before - 1);
    expect((await load(city.applicants[0], body.id)).status).toBe(404);
  });
});

describe('a file that was handed in', () => {
  const bytes = pdfOf(800);
  let receipt: Receipt;
  let id: string;

  beforeAll(async () => {
    const own = await newDraft();
    id = (await send(applicant, { draft: own.id }, bytes)).body.id;
    const { items } = await applicant.get<{ items: readonly FileView[] }>(`/api/drafts/${own.id}/files`);
    expect(items.map((file) => file.id)).toEqual([id]);
    const kept = await applicant.put<Draft>(`/api/drafts/${own.id}`, {
      version: own.version,
      region,
      form: formOf({ signatures: 'paper', signedPaper: id }),
    });
    const answer = await applicant.post<{ case: Receipt }>(`/api/drafts/${own.id}/submit`, {
      version: kept.version,
    });
    receipt = answer.case;
  });

  test('stands in the case’s events with the hash of its bytes, and goes no more', async () => {
    const { files, timeline } = await readCase(applicant, receipt.id);
    expect(files).toMatchObject([{ id, name: '租赁合同.pdf', size: 800, hash: hashOf(bytes) }]);
    expect(timeline.map(({ type }) => type)).toContain('files-attached');
    const gone = await applicant.call('DELETE', `/api/files/${id}`);
    expect([gone.status, gone.body.code]).toEqual([409, 'file.in-use']);
    const { rows } = await database.pool.query<{ body: string }>(
      `select body::text as body from event where stream = $1 and type = 'files-attached'`,
      [receipt.id],
    );
    expect(rows[0]?.body).toContain(id);
    expect(rows[0]?.body).not.toMatch(new RegExp(`租赁|${hashOf(bytes)}`));
  });

  test('is read by the office whose work it is, which is written down, and by no other', async () => {
    const readings = async (): Promise<number> => {
      const { rows } = await database.pool.query<{ n: number }>(
        `select count(*) as n from access_log where case_id = $1 and fields @> $2`,
        [receipt.id, [`file ${id}`]],
      );
      return rows[0]?.n ?? 0;
    };
    expect((await load(city.applicants[0], id)).status).toBe(200);
    expect(await readings()).toBe(0);
    expect((await load(city.oneDay.clerk, id)).bytes.equals(bytes)).toBe(true);
    expect(await readings()).toBe(1);
    for (const who of [city.applicants[1], city.halfDay.clerk, 'supervisor', 'auditor', 'administrator'])
      expect((await load(who, id)).status, who).toBe(404);
    expect(await readings()).toBe(1);
    expect((await readCase(as('supervisor'), receipt.id)).files).toEqual([]);
    expect((await readCase(clerk, receipt.id)).files).toHaveLength(1);
  });

  test('by an office with a note, stays among those who work inside', async () => {
    const { body } = await send(clerk, { case: receipt.id }, pdfOf(300));
    const early = await applicant.call('GET', `/api/files/${body.id}/content`);
    expect(early.status).toBe(404);
    const noted = await act(clerk, receipt.id, { act: 'note', note: '现场核对', files: [body.id] });
    expect(noted.files).toHaveLength(2);
    expect((await readCase(applicant, receipt.id)).files.map((file) => file.id)).toEqual([id]);
    expect((await load(city.applicants[0], body.id)).status).toBe(404);
    expect((await load(city.oneDay.head, body.id)).status).toBe(200);
  });

  test('that an act may be handing in just now is not deleted under it', async () => {
    const { body } = await send(clerk, { case: receipt.id }, pdfOf(300));
    expect((await clerk.call('DELETE', `/api/files/${body.id}`)).status).toBe(200);
    const noted = await act(clerk, receipt.id, { act: 'note', note: '同时提交', files: [body.id] });
    expect(noted.files.map((each) => each.id)).toContain(body.id);
    expect((await clerk.call('DELETE', `/api/files/${body.id}`)).body.code).toBe('file.in-use');
    expect((await load(city.oneDay.clerk, body.id)).status).toBe(200);
  });

  test('must have been sent whole, by oneself, for this case', async () => {
    const { version } = await readCase(clerk, receipt.id);
    const note = (files: readonly string[]) =>
      clerk.call('POST', `/api/cases/${receipt.id}/acts`, { version, act: 'note', note: '附图', files });
    const half = (await begin(clerk, { case: receipt.id }, pdfOf(300))).body.id;
    for (const named of [half, id, '00000000-0000-4000-8000-000000000000']) {
      const refused = await note([named]);
      expect([refused.status, refused.body.code]).toEqual([422, 'file.not-ready']);
    }
    expect((await readCase(clerk, receipt.id)).version).toBe(version);
  });

  test('stays, while what nobody handed in within two days is swept away', async () => {
    const left = (await send(clerk, { case: receipt.id }, pdfOf(300))).body.id;
    const kept = (await send(applicant, { draft: draft.id }, pdfOf(300))).body.id;
    // As after a crash between the act and its mark: the case's events say that it has the file.
    await database.pool.query('update file_use set settled = false where file = $1', [id]);
    product.clock.advance(49 * 60);
    await sweepFiles(deps);
    expect((await load(city.oneDay.clerk, left)).status).toBe(404);
    expect((await load(city.oneDay.clerk, id)).status).toBe(200);
    expect((await load(city.applicants[0], kept)).status).toBe(200);
    await applicant.delete(`/api/drafts/${draft.id}`);
    expect((await load(city.applicants[0], kept)).status).toBe(404);
    await sweepFiles(deps);
    expect((await load(city.oneDay.clerk, id)).status).toBe(200);
  });

  test('cannot be read again once the key of its person is destroyed', async () => {
    const { rows } = await database.pool.query<{ person: string }>(
      'select c.person from file_content c join file f using (city, address) where f.id = $1',
      [id],
    );
    const person = rows[0]?.person ?? personOf(deps.masterKey, '');
    expect(await erasePerson(deps, person)).toBe(true);
    const erased = await clerk.call('GET', `/api/files/${id}/content`);
    expect([erased.status, erased.body.code]).toEqual([410, 'file.erased']);
  });
});
