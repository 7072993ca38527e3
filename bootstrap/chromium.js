import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './child.js';
import { ensurePackages } from './debian.js';
import { withNodeFirst } from './node-26.js';
import { root } from './root.js';
import { say } from './say.js';

/** Chromium that never had windows: the same pages for half the processor time. */
const shell = '/usr/bin/chromium-headless-shell';

const systemBrowsers = [shell, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The machine's own Chromium, if it runs: some systems have a program of that name that only says where to get one. */
export function findSystemBrowser() {
  return systemBrowsers.find((path) => existsSync(path) && spawnSync(path, ['--version']).status === 0);
}

const hasChineseFont = () => {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
};

/**
 * Sees to a Chromium and a Chinese font for the browser tests: Debian's packages where that is possible,
 * else the browser tool's own Chromium. What cannot be had is said; the tests that need it then fail.
 *
 * @param {string} node
 */
export async function ensureBrowser(node) {
  const fonts = hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk'];
  if (!(await ensurePackages(['chromium-headless-shell', ...fonts]))) {
    // Not every relative of Debian's has it without windows.
    await ensurePackages([...(findSystemBrowser() === undefined ? ['chromium'] : []), ...fonts]);
  }
  if (findSystemBrowser() === undefined) {
    const tool = join(root, 'node_modules', 'playwright-core', 'cli.js');
    await runToEnd(node, [tool, 'install', 'chromium'], {
      env: withNodeFirst(node),
      stdio: ['ignore', process.stderr, process.stderr],
    });
  }
  if (process.platform === 'linux' && !hasChineseFont()) {
    say(
      '没有中文字体，网页截图中的汉字会显示为方框。',
      'There is no Chinese font: pages will show boxes for characters.',
    );
  }
}
