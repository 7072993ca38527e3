import { CommanderError } from 'commander';
import { DomainError, type ErrorEntry, errorRegistry } from '../kernel/errors/index.ts';
import { fillEntry } from '../kernel/errors/say.ts';
import { StartError } from '../main/start-error.ts';
import { yingshang } from './yingshang.ts';

/** How a command that was not understood ends (sysexits: EX_USAGE). */
const misused = 64;
const misnamed: readonly string[] = [
  'city.unknown',
  'transparency.file-unreadable',
  'transparency.heads-unreadable',
  'transparency.key-unreadable',
  'pack.file-not-found',
  'pack.file-unreadable',
  'pack.no-declaration',
  'pack.service-not-found',
];

/** A refusal is told on one line in both languages, with what to do and its code; anything else is a fault of ours. */
function tell(error: unknown): void {
  if (error instanceof StartError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  // Told already, by the package that reads the command line.
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : misused;
    return;
  }
  if (!(error instanceof DomainError)) throw error;
  const known = (errorRegistry as Readonly<Record<string, ErrorEntry>>)[error.code];
  const entry = known === undefined ? undefined : fillEntry(known, error.parameters);
  const line =
    entry === undefined
      ? error.code
      : [
          `${entry.message.zh}。${entry.next.zh}。`,
          `${entry.message.en}. ${entry.next.en}.`,
          `(${error.code})`,
        ].join(' · ');
  process.stderr.write(`${line}\n`);
  process.exitCode = misnamed.includes(error.code) ? misused : 1;
}

/** Understands and does what the words after the program's name say. What it prints, and how the process ends, is all that others see of it. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    await (await yingshang(args)).parseAsync([...args], { from: 'user' });
  } catch (error) {
    tell(error);
  }
}
