import type { Decision } from '../judgment/index.ts';
import type { ScreeningPool, ScreeningRequest, Urgency } from './screening.ts';

/** The decisions of the answers. */
export async function decisionsOf(
  pool: ScreeningPool,
  asked: readonly ScreeningRequest[],
  urgency?: Urgency,
): Promise<readonly (readonly Decision[])[]> {
  return (await pool.screen(asked, urgency)).map(({ decisions }) => decisions);
}
