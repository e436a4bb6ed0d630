import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportRights } from '../../queries/use-import-rights.ts';
import { Section } from '../../shell/section.tsx';
import { Banner } from '../../states/banner.tsx';
import { ProblemNotice } from '../../states/problem-notice.tsx';
import { FileDrop } from '../feeds/file-drop.tsx';
import { ProblemTable } from './problem-table.tsx';
import styles from './rights-import-panel.module.css';

/** Adds rights from a file. Good records are saved; each bad one is named with its line and cause. */
export function RightsImportPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File>();
  const importing = useImportRights();
  const { data } = importing;
  return (
    <div className={styles.panel}>
      <Section title={t('rights.import')}>
        <div className={styles.form}>
          <FileDrop
            file={file}
            onFile={setFile}
            help={t('rights.formats')}
            accept=".jsonl,.csv,.xml,.json,.gz"
            isDisabled={importing.isPending}
          />
          {importing.isError && <ProblemNotice error={importing.error} />}
          {data !== undefined && (
            <div>
              <Banner icon={data.problems.length === 0 ? 'check' : 'skip'}>
                {t('rights.saved', { count: data.saved })}
                {data.problems.length > 0 && ` · ${t('rights.refused', { count: data.problems.length })}`}
              </Banner>
              {data.problems.length > 0 && <ProblemTable problems={data.problems} />}
            </div>
          )}
          <div className={styles.acts}>
            <Button size="sm" variant="default" onClick={onClose}>
              {t(data === undefined ? 'action.cancel' : 'action.close')}
            </Button>
            <Button
              size="sm"
              disabled={file === undefined}
              loading={importing.isPending}
              onClick={() => file !== undefined && importing.mutate(file)}
            >
              {t('rights.import')}
            </Button>
          </div>
        </div>
      </Section>
    </div>
  );
}
