import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from './deps.ts';
import { ServerError } from './problem.ts';

export interface RateLimit {
  readonly max: number | ((request: FastifyRequest) => number);
  readonly windowMs: number;
  readonly keyOf: (request: FastifyRequest) => string;
}

/** Counts a request, and throws `too-many-requests` where its key has had its share. Each limit counts by itself, in this process. */
export function makeRateLimit(app: Api, { max, windowMs, keyOf }: RateLimit) {
  const count = app.createRateLimit({ max, timeWindow: windowMs, keyGenerator: keyOf });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const counted = await count(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    reply.header('retry-after', String(Math.max(1, counted.ttlInSeconds)));
    throw new ServerError('too-many-requests');
  };
}

/** The address of a caller; of IPv6 the /64, which is one customer's. */
export function addressOf(request: FastifyRequest): string {
  return normalizeIP(request.ip);
}

/** Whether it claims an API key. */
export function claimsKey({ headers }: FastifyRequest): boolean {
  return headers.authorization !== undefined;
}
