import { Button, Group, Popover, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Sets a picture aside, once it is said why: the words stand in the register. */
export function SetAsideButton({
  name,
  onSetAside,
}: {
  readonly name: string;
  readonly onSetAside: (why: string) => void;
}) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [why, setWhy] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (why.trim() === '') return;
    setOpened(false);
    setWhy('');
    onSetAside(why.trim());
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus withRoles>
      <Popover.Target>
        <Button size="compact-xs" variant="default" aria-label={name} onClick={() => setOpened(true)}>
          {t('right.setAside')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name} maw={320}>
        <form onSubmit={submit}>
          <TextInput
            size="xs"
            label={t('right.why')}
            description={t('right.setAsideHelp')}
            required
            withAsterisk={false}
            maxLength={1000}
            value={why}
            onChange={({ currentTarget }) => setWhy(currentTarget.value)}
          />
          <Group gap="xs" justify="flex-end" mt="sm">
            <Button size="xs" variant="default" onClick={() => setOpened(false)}>
              {t('action.keep')}
            </Button>
            <Button size="xs" type="submit">
              {t('right.setAside')}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
