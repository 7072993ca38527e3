import { backupBench } from './backup.ts';
import { exchangeBench } from './exchange.ts';
import { importBench } from './import.ts';
import { journeyBench } from './journey.ts';
import { monthBench } from './month.ts';
import { pagesBench } from './pages.ts';
import { parcelsBench } from './parcels.ts';
import { print, type Row, reportOf } from './report.ts';
import { setupBench } from './setup.ts';
import { startBench } from './start.ts';
import { sweepBench } from './sweep.ts';
import { transparencyBench } from './transparency.ts';
import { trustBench } from './trust.ts';

const benches: Readonly<Record<string, (quick: boolean) => Promise<readonly Row[]>>> = {
  setup: setupBench,
  import: importBench,
  start: startBench,
  sweep: sweepBench,
  transparency: transparencyBench,
  backup: backupBench,
  exchange: exchangeBench,
  trust: trustBench,
  journey: journeyBench,
  month: monthBench,
  pages: pagesBench,
  parcels: parcelsBench,
};

const usage = `npm run bench -- [${Object.keys(benches).join('] [')}] [--quick] [--json]`;
const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) {
  console.log(usage);
  process.exit(0);
}
const json = words.includes('--json');
const quick = words.includes('--quick');
const wanted = words.filter((word) => !word.startsWith('-'));
const unknown = words.filter((word) => !(word in benches) && word !== '--quick' && word !== '--json');
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} here. ${usage}`);
  process.exit(64);
}
const rows: Row[] = [];
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await run(quick)));
}
print(reportOf(wanted.length === 0 ? 'all' : wanted.join('+'), rows), json);
