import { client, unwrap } from './client.ts';
import { toDecision } from './decisions.ts';
import type { Decision, Listing } from './model.ts';

export interface Screening {
  readonly listing: Listing;
  readonly decisions: readonly Decision[];
}

/** Decides on one listing and stores nothing. `listing` is in the JSONL form of the contract. */
export async function screenListing(
  listing: { readonly id: string; readonly title: string } & { readonly [field: string]: unknown },
  markets: readonly string[],
): Promise<Screening> {
  const wire = await unwrap(client.POST('/v1/screenings', { body: { listing, markets: [...markets], dryRun: true } }));
  return {
    listing: wire.listing,
    decisions: wire.decisions.map((decision, index) =>
      toDecision(decision, wire.sentences[index], wire.readings[index]),
    ),
  };
}
