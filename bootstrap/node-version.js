// Imported first by every entry, and written so that any Node that knows modules can read it.

const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(
    `需要 Node.js 20 或更新版本，当前为 ${process.version}。请从 https://nodejs.org 安装后重试。\n` +
      `Node.js 20 or newer is needed; this is ${process.version}. Install it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
