import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { refuse } from '../kernel/errors/index.ts';
import { keyLine, type NoteKey, parseKeyLine } from '../kernel/log/checkpoint.ts';
import { nationalKeyLine } from '../kernel/log/national.ts';
import { keysFolder } from '../main/outside-world.ts';
import { withRunningProduct } from '../main/running-product.ts';
import { logSignerOf } from '../main/signers.ts';
import {
  type Audit,
  type AuditFault,
  type AuditFinding,
  auditLog,
} from '../usecases/transparency/audit-log.ts';
import { findKeptHeads } from '../usecases/transparency/kept-heads.ts';
import { endorseNextKey, fileLogSigner, rotateKey } from '../usecases/transparency/log-signer.ts';
import { rotateNationalKey } from '../usecases/transparency/national-signer.ts';
import { registerWitness } from '../usecases/transparency/register-witness.ts';
import { treeOrigin } from '../usecases/transparency/sign-head.ts';

type CityOption = { readonly city?: string };
type VerifyOptions = CityOption & {
  readonly heads?: string;
  readonly leaves?: string;
  readonly key?: readonly string[];
  readonly json?: true;
};

const away = 'store.product-away';
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `yingshang audit …`. */
export function auditCommand(): Command {
  const audit = new Command('audit').description(
    'hold the log against heads kept elsewhere · 以另存的日志头核查日志',
  );
  const cityOption = ['--city <code>', 'which city · 城市（默认 YINGSHANG_CITY 或 xuchang）'] as const;

  audit
    .command('verify')
    .option('--heads <file>', 'heads that were kept elsewhere · 在别处保存的日志头')
    .option('--leaves <file>', 'leaves of the events as a witness keeps them · 见证方保存的叶散列')
    .option('--key <key...>', 'public keys of the log, known from elsewhere · 从别处得到的日志公钥')
    .option(...cityOption)
    .option('--json', 'print the result as JSON · 输出 JSON')
    .description(
      'work the trees out again from all events and readings, and hold them against heads; ends with 1 when anything differs · 由全部事件和查看记录重新算出日志，与日志头比对；有不符时退出码为 1',
    )
    .action(async ({ heads, leaves, key, city, json }: VerifyOptions) => {
      const kept = heads === undefined ? undefined : await readHeads(heads);
      const outside = leaves === undefined ? undefined : await readGiven(leaves);
      const keys = (key ?? []).map(readKey);
      const result = await withRunningProduct(city, away, ({ deps }) =>
        auditLog(deps.database, {
          cityCode: deps.city.profile.code,
          keys,
          ...(kept === undefined ? {} : { kept }),
          ...(outside === undefined ? {} : { leaves: outside }),
        }),
      );
      print(json === true ? JSON.stringify(result, null, 2) : reportOf(result));
      if (result.found > 0) process.exitCode = 1;
    });

  audit
    .command('rotate-key')
    .option(...cityOption)
    .description(
      'put a new key in place of the one that signs heads; the old one vouches for it and is gone · 更换签发日志头的密钥，旧密钥为新密钥背书后销毁',
    )
    .action(async ({ city }: CityOption) => {
      const lines = await withRunningProduct(city, away, async ({ config, deps }) => {
        // Only a key in our own folder is ours to change: others change where they are.
        if (config.logKey !== null) throw refuse('transparency.key-elsewhere');
        const folder = keysFolder(config);
        const signing = { ...deps, logSigner: fileLogSigner(folder, deps.city.profile.slug) };
        const { publicKey } = await rotateKey(signing, folder);
        return (['events', 'reads'] as const).map((tree) =>
          keyLine({ name: treeOrigin(deps, tree), kind: 'log', publicKey }),
        );
      });
      lines.forEach(print);
    });

  audit
    .command('endorse-key')
    .argument('<public-key>', 'the next Ed25519 key, 32 bytes in base64 · 下一把 Ed25519 公钥，base64')
    .option(...cityOption)
    .description(
      'have the key that signs heads now vouch for the one that will, before it is changed in its module or in the environment · 在密码设备或环境变量中更换密钥之前，由现用密钥为下一把背书',
    )
    .action(async (text: string, { city }: CityOption) => {
      const publicKey = parseKeyLine(text.trim())?.publicKey ?? new Uint8Array(Buffer.from(text, 'base64'));
      if (publicKey.length !== 32) throw refuse('transparency.key-unreadable', { key: text });
      const lines = await withRunningProduct(city, away, async ({ config, deps }) => {
        await endorseNextKey({ ...deps, logSigner: logSignerOf(config) }, publicKey);
        return (['events', 'reads'] as const).map((tree) =>
          keyLine({ name: treeOrigin(deps, tree), kind: 'log', publicKey }),
        );
      });
      lines.forEach(print);
    });

  audit
    .command('rotate-sm2-key')
    .option(...cityOption)
    .description(
      'put a new SM2 key in place of the one that signs heads beside the log’s own; the old public key stays published · 更换为日志头加签的 SM2 密钥，旧公钥继续公布',
    )
    .action(async ({ city }: CityOption) => {
      const lines = await withRunningProduct(city, away, async ({ config, deps }) => {
        if (!config.nationalAlgorithms.includes('heads')) throw refuse('transparency.no-national-key');
        const publicKey = await rotateNationalKey(keysFolder(config), deps.city.profile.slug);
        return (['events', 'reads'] as const).map((tree) =>
          nationalKeyLine({ name: treeOrigin(deps, tree), publicKey }),
        );
      });
      lines.forEach(print);
    });

  audit
    .command('add-witness')
    .argument('<key>', 'its public key in one line · 见证方的公钥，一行')
    .option(...cityOption)
    .description('take cosignatures of a witness and show them · 登记一个见证方')
    .action(async (line: string, { city }: CityOption) => {
      const key = readKey(line);
      if (key.kind !== 'witness') throw refuse('transparency.key-unreadable', { key: line });
      await withRunningProduct(city, away, ({ deps }) => registerWitness(deps, key));
      print(`${key.name} · 已登记 · registered`);
    });
  return audit;
}

function readKey(line: string): NoteKey {
  const key = parseKeyLine(line.trim());
  if (key === null) throw refuse('transparency.key-unreadable', { key: line });
  return key;
}

async function readHeads(file: string): Promise<string> {
  const content = (await readGiven(file)).toString('utf8');
  if (findKeptHeads(content).heads.length === 0) {
    throw refuse('transparency.heads-unreadable', { file });
  }
  return content;
}

async function readGiven(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw refuse('transparency.file-unreadable', { file, reason });
  }
}

const faults: Readonly<Record<AuditFault, string>> = {
  edited: '内容被改动 · edited',
  deleted: '被删除 · deleted',
  'not-linked': '与前一个事件不连 · does not follow on from the one before',
  reordered: '次序被调换 · out of order',
  replaced: '不是当时记入的那一条 · not the one that was taken in',
  inserted: '事后塞入 · put in afterwards',
  'cut-off': '日志从这里被截断 · the log is cut off here',
  'sign-ins-changed':
    '登录记录与当时记入日志的摘要不符 · records of signing in are not what was put into the log of them',
  rewritten: '历史被改写，起点在此范围内 · history was rewritten, from somewhere in here on',
  'not-signed': '日志头的签名不成立 · the head is not signed by any of the keys',
};

const trees = { events: '事件 · events', reads: '查看记录 · readings' } as const;

/** What an audit found, in words. */
export function reportOf({ trees: sizes, heads, found, findings, keysGiven }: Audit): string {
  const kept = heads.filter((head) => head.kept);
  const [first] = findings;
  const lines = [
    ...sizes.map(({ tree, size }) => `${trees[tree]}：${size}`),
    `另存的日志头 · heads kept elsewhere：${kept.length}；相符 · that hold：${kept.filter(({ holds }) => holds).length}`,
    ...(kept.length === 0
      ? [
          '没有用别处保存的日志头比对：掌握本系统密钥的人所做的改写无法发现 · no head kept elsewhere was given: rewriting by somebody who holds our keys cannot be found',
        ]
      : []),
    ...(kept.length > 0 && !keysGiven
      ? ['公钥取自本数据库 · the keys were taken from this database: give one with --key']
      : []),
    ...findings.map(lineOf),
    ...(found > findings.length ? [`… ${found - findings.length}`] : []),
    first === undefined ? '全部相符 · all as it was' : `首个不符 · the first that differs：${lineOf(first)}`,
  ];
  return lines.join('\n');
}

function lineOf({ tree, what, place, until, name, seq, type }: AuditFinding): string {
  const from = place === null ? '-' : `#${place}`;
  const where = until === undefined || until === place ? from : `${from}–#${until}`;
  const event = [name, seq === null ? null : `(${seq})`, type].filter((part) => part !== null).join(' ');
  return [trees[tree], where, event || '-', faults[what]].join('\t');
}
