import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../media/picture.tsx';
import { useSearchPicture } from '../../queries/use-search-picture.ts';
import { Page } from '../../shell/page.tsx';
import { Section } from '../../shell/section.tsx';
import { Empty } from '../../states/empty.tsx';
import { Loading } from '../../states/loading.tsx';
import { ProblemNotice } from '../../states/problem-notice.tsx';
import { FileDrop } from '../feeds/file-drop.tsx';
import { FilePreview } from './file-preview.tsx';
import { FoundPictures } from './found-pictures.tsx';
import { FoundReferences } from './found-references.tsx';
import styles from './pictures-page.module.css';
import { usePastedFile } from './use-pasted-file.ts';

/** Finds a picture in the catalog and in the register. Nothing is stored. */
export function PicturesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { digest } = useSearch({ from: '/shell/pictures' });
  const { mutate, variables, data, error, isError, isIdle, isPending } = useSearchPicture();
  useEffect(() => {
    if (digest !== undefined) mutate(digest);
  }, [digest, mutate]);
  const seek = (file: File) => {
    mutate(file);
    if (digest !== undefined) void navigate({ to: '/pictures', search: {}, replace: true });
  };
  usePastedFile(seek);
  const file = variables instanceof File ? variables : undefined;
  return (
    <Page title={t('nav.pictures')} lead={t('picture.lead')}>
      <div className={styles.columns}>
        <Section title={t('picture.sought')}>
          <div className={styles.sought}>
            <FileDrop file={file} onFile={seek} help={t('picture.pasteHelp')} accept="image/*" isDisabled={isPending} />
            {file !== undefined && <FilePreview file={file} />}
            {typeof variables === 'string' && <Picture digest={variables} alt={t('picture.sought')} width={384} />}
          </div>
        </Section>
        <div className={styles.results} aria-live="polite">
          {isIdle && <Empty icon="image" title={t('picture.nothingYet')} help={t('picture.nothingYetHelp')} />}
          {isPending && <Loading lines={6} />}
          {isError && (
            <ProblemNotice error={error} {...(variables === undefined ? {} : { onRetry: () => mutate(variables) })} />
          )}
          {data !== undefined && (
            <>
              <FoundPictures found={data} />
              <FoundReferences found={data} />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
