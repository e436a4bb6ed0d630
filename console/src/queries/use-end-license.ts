import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Right } from '../api/model.ts';
import { endLicense } from '../api/rights.ts';
import { rightQuery } from './rights.ts';

/** Shows at once; comes back when the server refuses. */
export function useEndLicense(rightId: string) {
  const client = useQueryClient();
  const { queryKey } = rightQuery(rightId);
  return useMutation({
    mutationFn: endLicense,
    async onMutate(licenseId) {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<Right>(queryKey);
      if (before !== undefined) {
        client.setQueryData(queryKey, {
          ...before,
          licenses: before.licenses.filter((license) => license.id !== licenseId),
        });
      }
      return before;
    },
    onError: (_error, _licenseId, before) => client.setQueryData(queryKey, before),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
