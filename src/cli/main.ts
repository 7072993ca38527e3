import { DomainError, errorRegistry } from '../kernel/errors/index.ts';
import { StartError } from '../main/start-error.ts';
import { yingshang } from './yingshang.ts';

const fill = (text: string, parameters: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));

/** A refusal is told on one line in both languages, with what to do and its code; anything else is a fault of ours. */
function tell(error: unknown): void {
  if (error instanceof StartError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  if (!(error instanceof DomainError)) throw error;
  const entry = errorRegistry[error.code as keyof typeof errorRegistry];
  const line =
    entry === undefined
      ? error.code
      : [
          `${fill(entry.message.zh, error.parameters)}。${fill(entry.next.zh, error.parameters)}。`,
          `${fill(entry.message.en, error.parameters)}. ${fill(entry.next.en, error.parameters)}.`,
          `(${error.code})`,
        ].join(' · ');
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

// `… | head` closes the pipe before everything is printed; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const args = process.argv.slice(2);
  await (await yingshang(args)).parseAsync([...args], { from: 'user' });
} catch (error) {
  tell(error);
}
