import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { License } from '../api/model.ts';
import { grantLicense } from '../api/rights.ts';
import { rightQuery } from './rights.ts';

export function useGrantLicense(rightId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (license: License) => grantLicense(rightId, license),
    onSuccess: () => client.invalidateQueries({ queryKey: rightQuery(rightId).queryKey }),
  });
}
