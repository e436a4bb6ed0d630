import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const LAUNCHER = join(import.meta.dirname, '..', 'bin', 'touchstone');

/** A port of the loopback address that nobody listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** A server of the real program, in processes of its own, as an operator starts it. */
export class ServerProcess {
  readonly url: string;
  readonly #child: ChildProcess;
  #printed = '';

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#printed += text;
      });
    }
  }

  /** Resolves once the server answers. */
  static async start(
    command: 'serve' | 'start',
    environment: { readonly [name: string]: string },
    port: number,
  ): Promise<ServerProcess> {
    const child = spawn(process.execPath, [LAUNCHER, command], {
      env: { ...process.env, TOUCHSTONE_PORT: String(port), TOUCHSTONE_LOG_LEVEL: 'warn', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const server = new ServerProcess(`http://127.0.0.1:${port}`, child);
    await server.waitFor('the server answers', async () => {
      assert.equal(child.exitCode, null, `the server ended:\n${server.#printed}`);
      return (await fetch(`${server.url}/readyz`).catch(() => undefined))?.ok === true;
    });
    return server;
  }

  /** The one-time sign-in link that was printed. */
  async signInToken(): Promise<string> {
    let token: string | undefined;
    await this.waitFor('a sign-in link is printed', async () => {
      token = /sign-in\?token=(\S+)/.exec(this.#printed)?.[1];
      return token !== undefined;
    });
    assert.ok(token !== undefined);
    return token;
  }

  /** Signs in by the printed link and makes an administrator's API key. */
  async makeApiKey(): Promise<string> {
    const json = { 'content-type': 'application/json', 'x-requested-with': 'test' };
    const session = await fetch(`${this.url}/v1/session/link`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ token: await this.signInToken() }),
    });
    assert.equal(session.status, 201, await session.text());
    const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
    const made = await fetch(`${this.url}/v1/api-keys`, {
      method: 'POST',
      headers: { ...json, cookie },
      body: JSON.stringify({ name: 'test', role: 'admin' }),
    });
    const body = (await made.json()) as { readonly key?: string };
    assert.ok(body.key !== undefined, JSON.stringify(body));
    return body.key;
  }

  async waitFor(what: string, isSo: () => Promise<boolean>, timeoutMs = 90_000): Promise<void> {
    const until = Date.now() + timeoutMs;
    while (!(await isSo())) {
      assert.ok(Date.now() < until, `${what}: not within ${timeoutMs} ms\n${this.#printed.slice(-4000)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** As an operator does: asks it to end, and waits until it has. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** No goodbye for launcher nor server, each by its own id. */
  async kill(): Promise<void> {
    const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    const row = table.split('\n').find((line) => line.trim().endsWith(` ${this.#child.pid}`));
    assert.ok(row !== undefined, 'the launcher has no child');
    process.kill(Number.parseInt(row, 10), 'SIGKILL');
    await this.#end('SIGKILL');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill(signal);
    await ended;
  }
}
