import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { readPresentation, readPrintedCode } from '../src/kernel/certificate/index.ts';
import { loadRuntime } from '../src/main/create-dependencies.ts';
import { packs } from '../src/main/packs.ts';
import type { CertificateRow } from '../src/store/cases/certificates.ts';
import { checkSignature } from '../src/usecases/certificates/check-document.ts';
import { fieldsOf, issueCredential, printedCodeOf } from '../src/usecases/certificates/issue-credential.ts';
import { drawCertificate } from '../src/usecases/certificates/print-certificate.ts';
import { currentDocumentKey, publishedKeys } from '../src/usecases/certificates/signed-tokens.ts';
import type { Dependencies } from '../src/usecases/dependencies.ts';
import { memoryDocumentSigner } from '../src/usecases/documents/document-signer.ts';
import { pureRows } from './engine/pure.ts';
import { bounded, percentile, type Row } from './report.ts';

/** What trust costs: deciding who may act, certificates made and verified. */
export async function trustBench(quick: boolean): Promise<readonly Row[]> {
  const pure = await pureRows(quick ? 1 : 5);
  return [
    ...pure.filter(({ metric }) => metric.startsWith('who may')),
    ...(await certificateRows(quick ? 40 : 400)),
  ];
}

const base = 'https://example.test';

/** A business licence of ordinary length, made anew each time: nothing of it is kept from the one before. */
async function certificateRows(rounds: number): Promise<readonly Row[]> {
  const deps = await withoutDatabase();
  const key = await currentDocumentKey(deps);
  const keys = await publishedKeys(deps);
  const began = process.cpuUsage();
  const issued: number[] = [];
  const verified: number[] = [];
  const checked: number[] = [];
  let issuing = 0;
  let verifying = 0;
  for (let round = 0; round < rounds + 5; round += 1) {
    const row = licence(round);
    const { content } = row;
    const from = process.cpuUsage();
    const start = performance.now();
    const fields = fieldsOf(deps, row, content);
    const credential = await issueCredential(deps, key, { row, fields, index: round, base });
    const code = await printedCodeOf(deps, key, { row, index: round, base });
    const { pdf } = await drawCertificate(deps, { row, content, index: round, base });
    const made = performance.now();
    const used = process.cpuUsage(from);
    if ('refused' in readPresentation(credential, keys)) throw new Error('a good presentation was refused');
    const presented = performance.now();
    if ('refused' in readPrintedCode(code, keys)) throw new Error('a good code was refused');
    const read = performance.now();
    const both = process.cpuUsage(from);
    if ((await checkSignature(deps, pdf)) !== 'genuine') throw new Error('a good document was refused');
    const done = performance.now();
    // The first ones read the fonts and are compiled meanwhile.
    if (round < 5) continue;
    issued.push(made - start);
    issuing += (used.user + used.system) / 1e6;
    verifying += (both.user + both.system - used.user - used.system) / 1e3;
    verified.push(presented - made, read - presented);
    checked.push(done - read);
  }
  const all = process.cpuUsage(began);
  return [
    { metric: 'trust: certificates', value: rounds, unit: 'count' },
    bounded('trust: certificate with PDF, median', percentile(issued, 0.5), 'ms', '<=', 150),
    { metric: 'trust: certificate with PDF, at work', value: (1000 * issuing) / rounds, unit: 'ms' },
    { metric: 'trust: certificate with PDF, 95 %', value: percentile(issued, 0.95), unit: 'ms' },
    bounded('trust: certificates with PDF, one core', rounds / issuing, '/s', '>=', 20),
    bounded('trust: certificate verified, median', percentile(verified, 0.5), 'ms', '<=', 5),
    { metric: 'trust: certificate verified, at work', value: verifying / (2 * rounds), unit: 'ms' },
    { metric: 'trust: certificate verified, 95 %', value: percentile(verified, 0.95), unit: 'ms' },
    bounded('trust: signed PDF verified, median', percentile(checked, 0.5), 'ms', '<=', 5),
    { metric: 'trust: processor time of it all', value: (all.user + all.system) / 1e6, unit: 's' },
  ];
}

async function withoutDatabase(): Promise<Dependencies> {
  const runtime = await loadRuntime({
    dataFolder: resolve(import.meta.dirname, '../data'),
    city: 'xuchang',
    packs,
    masterKey: new Uint8Array(32),
    demonstration: true,
    clock: () => Date.parse('2022-06-01T11:00:00+08:00'),
  });
  const documentSigner = await memoryDocumentSigner({
    slug: 'bench',
    name: 'Bench',
    notBefore: () => Date.parse('2022-01-01'),
  });
  // Nothing here reads or stores anything.
  return { ...runtime, documentSigner, database: {} as Dependencies['database'] };
}

function licence(round: number): CertificateRow {
  const code = `91411081MA9F${String(round).padStart(4, '0')}04`;
  return {
    id: randomUUID(),
    type: 'business-licence',
    number: code,
    version: 1,
    caseId: randomUUID(),
    services: ['startup.registration', 'startup'],
    region: '411081',
    party: 'p',
    holderCode: code,
    holder: '许昌丰禾商贸有限公司',
    content: {
      number: code,
      name: `许昌丰禾商贸有限公司第${round}分店`,
      type: '1130',
      representative: '陈玉凡',
      capital: 50_000_000,
      establishedOn: '2022-06-01',
      addressRegion: '411081',
      address: '禹州市夏都街道钧官窑路 118 号 3 幢 2 单元 501 室',
    },
    issuedAt: '2022-06-01T11:00:00+08:00',
    revokedAt: null,
    supersededBy: null,
    expiresOn: null,
    statusIndex: round,
  };
}
