import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../icons/icon.tsx';
import { useFormat } from '../../locales/use-format.ts';
import styles from './file-drop.module.css';

/** Takes one file, dropped or chosen. */
export function FileDrop({
  file,
  onFile,
  help,
  isDisabled = false,
  accept,
}: {
  readonly file: File | undefined;
  readonly onFile: (file: File) => void;
  readonly help: string;
  readonly isDisabled?: boolean;
  readonly accept?: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        if (dropped !== undefined && !isDisabled) onFile(dropped);
      }}
    >
      <input
        id={id}
        className={styles.input}
        type="file"
        disabled={isDisabled}
        {...(accept === undefined ? {} : { accept })}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) onFile(chosen);
        }}
      />
      <label htmlFor={id} className={styles.label}>
        <Icon name="feeds" size={24} />
        {file === undefined ? (
          <span>
            <b>{t('file.choose')}</b> {t('file.orDrop')}
          </span>
        ) : (
          <span>
            <b>{file.name}</b> <span className="dim tabular">{format.bytes(file.size)}</span>
          </span>
        )}
        <span className={styles.help}>{help}</span>
      </label>
    </div>
  );
}
