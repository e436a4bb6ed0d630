import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

const UNDO_MS = 30_000;

/** Says what was done, and takes it back for half a minute: by a new event, not an erased one. */
export function offerUndo(said: string, onUndo: () => void): void {
  const notice = notifications.show({
    autoClose: UNDO_MS,
    closeButtonProps: { 'aria-label': i18next.t('action.close') },
    message: (
      <>
        {said}{' '}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            onUndo();
            notifications.hide(notice);
          }}
        >
          {i18next.t('action.undo')}
        </Button>
      </>
    ),
  });
}
