import { queryOptions } from '@tanstack/react-query';
import { listApiKeys, listUsers } from '../api/accounts.ts';

export const usersQuery = queryOptions({ queryKey: ['users'], queryFn: listUsers });
export const apiKeysQuery = queryOptions({ queryKey: ['api-keys'], queryFn: listApiKeys });
