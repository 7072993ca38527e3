import { importBench } from './import.ts';
import { print, type Row, reportOf } from './report.ts';
import { setupBench } from './setup.ts';
import { startBench } from './start.ts';
import { sweepBench } from './sweep.ts';

const benches: Readonly<Record<string, (quick: boolean) => Promise<readonly Row[]>>> = {
  setup: setupBench,
  import: importBench,
  start: startBench,
  sweep: sweepBench,
};

const words = process.argv.slice(2);
const json = words.includes('--json');
const quick = words.includes('--quick');
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(64);
}
const rows: Row[] = [];
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await run(quick)));
}
print(reportOf(wanted.length === 0 ? 'all' : wanted.join('+'), rows), json);
