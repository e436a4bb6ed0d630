import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from './session.ts';

/** Whether the server would let this user do it. The server decides again, whatever the page shows. */
export function useMay(): (permission: string) => boolean {
  const { data } = useQuery(sessionQuery);
  return (permission) => data?.permissions.includes(permission) ?? false;
}
