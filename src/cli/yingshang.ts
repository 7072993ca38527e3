import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { inBothLanguages } from './in-both-languages.ts';

/**
 * A family of commands, loaded only when it is used, so that a quick command does not wait for the
 * others' packages. To add one: a line in `families` and a file that exports its builder.
 */
type Family = {
  readonly name: string;
  readonly describes: string;
  readonly load: () => Promise<() => Command>;
};

const families: readonly Family[] = [
  {
    name: 'audit',
    describes: 'hold the log against heads kept elsewhere · 以另存的日志头核查日志',
    load: async () => (await import('./audit.ts')).auditCommand,
  },
  {
    name: 'backup',
    describes: 'write the whole database into an encrypted file · 把整个数据库写入加密文件',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  {
    name: 'cases',
    describes: 'check what is kept of cases · 核查办件存储',
    load: async () => (await import('./cases.ts')).casesCommand,
  },
  {
    name: 'certificates',
    describes: 'the key that signs certificates and notices · 签发证照和文书的密钥',
    load: async () => (await import('./certificates.ts')).certificatesCommand,
  },
  {
    name: 'demo',
    describes: 'the made-up month of a demonstration · 演示月',
    load: async () => (await import('./demo.ts')).demoCommand,
  },
  {
    name: 'indicators',
    describes: 'work figures out anew, and check them · 重算、核查指标',
    load: async () => (await import('./indicators.ts')).indicatorsCommand,
  },
  {
    name: 'pack',
    describes: 'check and walk declarations · 检查、试走事项包',
    load: async () => (await import('./pack.ts')).packCommand,
  },
  {
    name: 'plan',
    describes: 'read plan documents · 读取方案文件',
    load: async () => (await import('./plan.ts')).planCommand,
  },
  {
    name: 'restore',
    describes: 'bring a backup back into an empty database · 把备份恢复到空数据库',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
  {
    name: 'sandbox',
    describes: 'the outside parties of the demonstration · 演示用的外部单位',
    load: async () => (await import('./sandbox.ts')).sandboxCommand,
  },
  {
    name: 'simulate',
    describes: 'send one made-up firm a way to its end · 让一家演示企业走完全程',
    load: async () => (await import('./simulate.ts')).simulateCommand,
  },
  {
    name: 'witness',
    describes: 'watch over a log from outside · 从外部见证日志',
    load: async () => (await import('./witness.ts')).witnessCommand,
  },
];

/** The root command, with the family that the arguments name in full and the others by name only. */
export async function yingshang(args: readonly string[]): Promise<Command> {
  const root = new Command('yingshang')
    .description('Yingshang 营商')
    .version(version(), '-V, --version', 'show the version · 显示版本')
    .showHelpAfterError();
  const wanted = args.find((word) => !word.startsWith('-'));
  for (const family of families) {
    root.addCommand(
      family.name === wanted
        ? (await family.load())()
        : new Command(family.name).description(family.describes),
    );
  }
  return inBothLanguages(root);
}

function version(): string {
  const described = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return described.version;
}
