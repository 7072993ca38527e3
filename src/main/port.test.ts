import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { refuseBusyPort } from './port.ts';

test('a port in use is told with its number and another to try', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(refuseBusyPort('127.0.0.1', port)).rejects.toThrow(`Port ${port} is in use`);
  await expect(refuseBusyPort('127.0.0.1', port)).rejects.toThrow(`PORT=${port + 1}`);
  await new Promise((resolve) => server.close(resolve));
  await expect(refuseBusyPort('127.0.0.1', port)).resolves.toBeUndefined();
});

test('an address this machine does not have is told', async () => {
  await expect(refuseBusyPort('192.0.2.1', 8080)).rejects.toThrow('no address 192.0.2.1');
});
