import { queryOptions } from '@tanstack/react-query';
import { readParameters } from '../api/parameters.ts';

export const parametersQuery = queryOptions({ queryKey: ['parameters'], queryFn: readParameters, staleTime: 60_000 });
