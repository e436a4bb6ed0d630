import { Button, Group, Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** An act that can't be undone: asks once, in place. */
export function ConfirmButton({
  label,
  question,
  onConfirm,
  isPending,
}: {
  readonly label: string;
  readonly question: string;
  readonly onConfirm: () => void;
  readonly isPending: boolean;
}) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus withRoles>
      <Popover.Target>
        <Button size="xs" variant="default" loading={isPending} onClick={() => setOpened(true)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} maw={320}>
        <p>{question}</p>
        <Group gap="xs" justify="flex-end" mt="sm">
          <Button size="xs" variant="default" onClick={() => setOpened(false)}>
            {t('action.keep')}
          </Button>
          <Button
            size="xs"
            onClick={() => {
              setOpened(false);
              onConfirm();
            }}
          >
            {label}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
