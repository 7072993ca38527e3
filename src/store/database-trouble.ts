/** The database is stopped, restarting, full, out of connections, or does not answer. */
export function isDatabaseTrouble(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  if (/^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/.test(code)) return true;
  if (/^(08|53|57|58)/.test(code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Query read timeout/.test(
    error.message,
  );
}
