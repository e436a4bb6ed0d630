import { useMutation } from '@tanstack/react-query';
import { changePassword } from '../api/session.ts';

export function useChangePassword() {
  return useMutation({ mutationFn: changePassword });
}
