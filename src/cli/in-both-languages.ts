import type { Command } from 'commander';

/** Commander's own sentences about a wrong use, in Chinese; what it names keeps its place. */
const usage: readonly (readonly [RegExp, string])[] = [
  [/^unknown command '(.*)'/, '没有命令“$1”'],
  [/^unknown option '(.*)'/, '没有选项“$1”'],
  [/^missing required argument '(.*)'/, '缺少参数“$1”'],
  [/^option '(.*)' argument missing/, '选项“$1”缺少值'],
  [/^required option '(.*)' not specified/, '缺少选项“$1”'],
  [/^too many arguments.*Expected (\d+) arguments? but got (\d+)\.?/, '参数太多：应有 $1 个，给了 $2 个'],
  [/^option '(.*?)' (?:argument|value) '(.*?)'.* is invalid.*/, '选项“$1”的值“$2”不可用'],
  [/^command-argument (?:value )?'(.*?)' is invalid for argument '(.*?)'.*/, '参数“$2”的值“$1”不可用'],
];

/** The command and all below it with help and complaints in both languages. */
export function inBothLanguages(command: Command): Command {
  command
    .helpOption('-h, --help', 'show help · 显示帮助')
    .configureOutput({ outputError: (text, write) => write(complaint(text)) });
  if (command.commands.length > 0) {
    command.helpCommand('help [command]', 'show help of a command · 显示某个命令的帮助');
  }
  command.commands.forEach(inBothLanguages);
  return command;
}

function complaint(text: string): string {
  const said = text.replace(/^error: /, '');
  const known = usage.find(([pattern]) => pattern.test(said));
  if (known === undefined) return text;
  const [pattern, chinese] = known;
  const [head = ''] = pattern.exec(said) ?? [];
  return `${head.replace(pattern, chinese)} · ${said}`;
}
