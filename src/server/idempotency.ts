import type { FastifyReply, FastifyRequest } from 'fastify';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { contentDigest, type Digest } from '../evidence/index.ts';
import { type Caller, callerOf } from './access.ts';
import type { ServerDeps } from './deps.ts';
import { ServerError } from './problem.ts';

/** What a request that creates something answers. */
export interface Created<Body> {
  readonly status: 200 | 201;
  readonly body: Body;
  readonly location?: string;
}

/**
 * Does `work` once for an Idempotency-Key of a caller and gives its answer to every repetition (the header as in
 * draft-ietf-httpapi-idempotency-key-header). `content` is what makes a request the same: its body, or its fields and the digests of its
 * files. Only answers of success are kept: what failed changed nothing and may be tried again.
 */
export type AnswerOnce = <Body>(
  request: FastifyRequest,
  reply: FastifyReply,
  content: unknown,
  work: () => Promise<Created<Body>>,
) => Promise<Body>;

export function makeAnswerOnce(deps: Pick<ServerDeps, 'store' | 'clock' | 'logger'>): AnswerOnce {
  // Requests with the same key that race wait here for the first: the store would let both through.
  const running = new Map<string, Promise<unknown>>();

  return async (request, reply, content, work) => {
    const send = <Body>(answer: Created<Body>): Body => {
      reply.code(answer.status);
      if (answer.location !== undefined) reply.header('location', answer.location);
      return answer.body;
    };
    const key = request.headers['idempotency-key'];
    if (key === undefined) return send(await work());
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
      throw new ServerError('bad-idempotency-key', { detail: 'Give 1 to 255 visible ASCII characters.' });
    }
    const caller = callerOf(request);
    const scope = `${caller.actor.kind}:${caller.actor.id}`;
    const requestDigest = contentDigest({ method: request.method, path: request.url, content });
    const place = `${scope} ${key}`;
    for (let earlier = running.get(place); earlier !== undefined; earlier = running.get(place)) {
      await earlier.catch(() => undefined);
    }
    const answering = answerKeyed(deps, { caller, scope, key, requestDigest }, work);
    running.set(place, answering);
    try {
      const { answer, isReplay } = await answering;
      if (isReplay) reply.header('idempotency-replayed', 'true');
      return send(answer);
    } finally {
      if (running.get(place) === answering) running.delete(place);
    }
  };
}

interface KeyedRequest {
  readonly caller: Caller;
  readonly scope: string;
  readonly key: string;
  readonly requestDigest: Digest;
}

async function answerKeyed<Body>(
  deps: Pick<ServerDeps, 'store' | 'clock' | 'logger'>,
  { caller, scope, key, requestDigest }: KeyedRequest,
  work: () => Promise<Created<Body>>,
): Promise<{ answer: Created<Body>; isReplay: boolean }> {
  const kept = await deps.store.findIdempotent(scope, key);
  if (kept !== undefined) {
    if (kept.requestDigest !== requestDigest) throw new ServerError('idempotency-key-reused');
    return { answer: unseal<Created<Body>>(kept.body, caller.credential), isReplay: true };
  }
  const answer = await work();
  try {
    const body = seal(answer, caller.credential);
    await deps.store.saveIdempotent(scope, key, { requestDigest, status: answer.status, body }, deps.clock());
  } catch (error) {
    // The work is done: to answer with a failure would ask for it a second time.
    deps.logger.error({ err: error }, 'an answer could not be kept for its Idempotency-Key');
  }
  return { answer, isReplay: false };
}

/**
 * Kept answers can hold a new API key or a sign-in link, which are stored nowhere else but as digests. So they are kept encrypted under
 * the credential of who asked: a copy of the database opens none of them.
 */
function seal(answer: unknown, credential: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(credential), nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(answer), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
}

function unseal<T>(sealed: string, credential: string): T {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(credential), bytes.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')) as T;
  } catch {
    throw new ServerError('idempotency-sealed');
  }
}

function sealingKey(credential: string): Buffer {
  return Buffer.from(hkdfSync('sha256', credential, '', 'touchstone idempotent answer', 32));
}
