import { useMutation } from '@tanstack/react-query';
import { screenListing } from '../api/screenings.ts';

export function useScreenListing() {
  return useMutation({
    mutationFn: ({
      listing,
      markets,
    }: {
      readonly listing: Parameters<typeof screenListing>[0];
      readonly markets: readonly string[];
    }) => screenListing(listing, markets),
    meta: { showsItsProblem: true },
  });
}
