#!/usr/bin/env node
// Checks a proof that was downloaded from a case page, against a signed head of the log. Needs Node 20 or
// newer and nothing of the system that made the proof; what it does is said in README.md beside it.
//
//   node verify-proof.mjs PROOF.json [--key KEY] [--head HEAD.txt] [--witness KEY]
//
// Ends with 0 when all holds, with 1 when anything does not, with 64 when it was called wrongly.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const usage = 'node verify-proof.mjs PROOF.json [--key KEY] [--head HEAD.txt] [--witness KEY]';
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const misused = (why) => {
  console.error(`${why}\n${usage}`);
  process.exit(64);
};

const options = { head: { type: 'string' }, key: { type: 'string' }, witness: { type: 'string' } };
let given = { positionals: [] };
try {
  given = parseArgs({ allowPositionals: true, options });
} catch (error) {
  misused(error.message);
}
const { positionals, values } = given;
if (positionals.length !== 1) misused('one proof, please · 请给出一个证明文件');

/** A key in one line: name+id+base64; the first byte says whose signatures it makes (1 the log's, 4 a witness's). */
function readKey(line) {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line) ?? misused(`no key: ${line}`);
  const bytes = Buffer.from(encoded, 'base64');
  const own = sha256(Buffer.from(`${name}\n`), bytes).toString('hex');
  if (!own.startsWith(id) || bytes.length !== 33) misused(`no key: ${line}`);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(1).toString('base64url') };
  return { name, id, kind: bytes[0], key: createPublicKey({ key: jwk, format: 'jwk' }) };
}

/** A signed head: text, an empty line, signatures (c2sp.org/tlog-checkpoint). */
function readHead(note) {
  const end = note.indexOf('\n\n') + 1;
  const text = note.slice(0, end);
  const [origin, size, root] = text.split('\n');
  const signatures = [...note.slice(end + 1).matchAll(/^\u2014 (\S+) (\S+)$/gm)].map(([, name, encoded]) => {
    const bytes = Buffer.from(encoded, 'base64');
    return { name, id: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) };
  });
  return { text, origin, size: Number(size), root: Buffer.from(root ?? '', 'base64'), signatures };
}

/** Whether the key has signed; for a witness (c2sp.org/tlog-cosignature), when. */
function signedBy({ text, signatures }, { name, id, kind, key }) {
  for (const signature of signatures.filter((each) => each.name === name && each.id === id)) {
    const { bytes } = signature;
    if (kind === 1 && verify(null, Buffer.from(text), key, bytes)) return true;
    if (kind !== 4 || bytes.length !== 72) continue;
    const seconds = bytes.readBigUInt64BE(0);
    const message = Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);
    if (verify(null, message, key, bytes.subarray(8))) return new Date(Number(seconds) * 1000).toISOString();
  }
  return false;
}

/** The root that a leaf and its path lead to (RFC 9162, 2.1.3.2); null where the path does not fit. */
function rootOf(leaf, index, size, path) {
  let [hash, here, last] = [leaf, index, size - 1];
  for (const hex of path) {
    const other = Buffer.from(hex, 'hex');
    if (last === 0) return null;
    if (here % 2 === 1 || here === last) {
      hash = sha256(Buffer.of(1), other, hash);
      while (here % 2 === 0 && here !== 0) [here, last] = [Math.floor(here / 2), Math.floor(last / 2)];
    } else hash = sha256(Buffer.of(1), hash, other);
    [here, last] = [Math.floor(here / 2), Math.floor(last / 2)];
  }
  return last === 0 && index < size ? hash : null;
}

const proof = JSON.parse(readFileSync(positionals[0], 'utf8'));
if (proof.format !== 'yingshang-proof-1') misused('not a proof · 不是证明文件');
const head = readHead(proof.head);
let faults = 0;
const hold = (holds, right, wrong) => {
  if (!holds) faults += 1;
  console.log(holds ? `✓ ${right}` : `✗ ${wrong}`);
};

const keys = (values.key === undefined ? proof.keys : [values.key]).map(readKey);
const signer = keys.find((key) => key.kind === 1 && key.name === head.origin && signedBy(head, key) === true);
const signed = `日志头已签名 · a signed head of ${head.size} entries (${signer?.name}, key ${signer?.id})`;
hold(signer !== undefined, signed, '日志头的签名不成立 · the signature of the head does not hold');
if (values.key === undefined)
  console.log('! 公钥取自证明，宜用 --key 给出 · key taken from the proof: give one by --key');

for (const witness of (values.witness === undefined ? proof.witnesses : [values.witness]).map(readKey)) {
  const at = signedBy(head, witness);
  if (at === false && values.witness === undefined) continue;
  hold(at, `已见证 · cosigned by ${witness.name} at ${at}`, `未见证 · not cosigned by ${witness.name}`);
}

if (values.head !== undefined) {
  const kept = readHead(readFileSync(values.head, 'utf8'));
  const comparable = kept.origin === head.origin && kept.size === head.size;
  const other = `长度不同，请下载 · not as long: download …/proof?size=${kept.size}`;
  const same = comparable && kept.root.equals(head.root);
  const rewritten = '与另存的日志头不符：历史被改写 · not the head kept elsewhere: history was rewritten';
  hold(same, '与另存的日志头相符 · the head that was kept elsewhere', comparable ? rewritten : other);
}

let [before, inFull] = [null, 0];
for (const { seq, leaf, hash, event, path, type } of proof.events) {
  const entry = Buffer.from(hash, 'hex');
  const name = `#${seq} ${type}`;
  const root = rootOf(sha256(Buffer.of(0), entry), leaf, head.size, path);
  hold(root?.equals(head.root), `${name} 在日志里 · is in the log`, `${name} 不在日志里 · is not in the log`);
  if (event !== null) {
    const said = JSON.parse(event);
    const linked = seq === 1 ? said.prev === null : before === null || said.prev === before;
    const own = said.stream === proof.case.id && said.type === type && said.seq === seq;
    const whole = sha256(Buffer.from(event)).equals(entry);
    hold(whole, `${name} 全文 · in full`, `${name} 内容与散列不符 · is not what was hashed`);
    if (!linked || !own) hold(false, '', `${name} 与前后不连 · does not belong here`);
    inFull += 1;
  }
  before = hash;
}
const { length } = proof.events;
hold(length > 0, `${length} 个事件 · ${length} events, ${inFull} in full`, '没有事件 · no events');
if (proof.pending > 0)
  console.log(`! 另有更新的事件 · newer events, not covered by this head: ${proof.pending}`);
process.exit(faults === 0 ? 0 : 1);
