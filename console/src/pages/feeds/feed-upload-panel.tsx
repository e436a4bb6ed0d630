import { Button, Progress, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadFeed } from '../../api/feeds.ts';
import { FEED_FORMATS, type FeedFormat } from '../../api/model.ts';
import { problemOf } from '../../api/problem.ts';
import { useFormat } from '../../locales/use-format.ts';
import { MarketsInput } from '../../markets/markets-input.tsx';
import { feedQuery } from '../../queries/feeds.ts';
import { Section } from '../../shell/section.tsx';
import { ProblemNotice } from '../../states/problem-notice.tsx';
import { FileDrop } from './file-drop.tsx';
import styles from './feed-upload-panel.module.css';

/** Hands a product feed over: the file, and what it does not say itself. Then to its page, where it is being screened. */
export function FeedUploadPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [name, setName] = useState('');
  const [feedFormat, setFeedFormat] = useState<FeedFormat>();
  const [markets, setMarkets] = useState<readonly string[]>([]);
  const [sent, setSent] = useState(0);
  const abort = useRef<AbortController>(undefined);
  const upload = useMutation({
    mutationFn: (chosen: File) => {
      abort.current = new AbortController();
      return uploadFeed(
        { file: chosen, name: name.trim() === '' ? chosen.name : name.trim(), format: feedFormat, markets },
        setSent,
        abort.current.signal,
      );
    },
    meta: { showsItsProblem: true },
    async onSuccess(feed) {
      client.setQueryData(feedQuery(feed.id).queryKey, feed);
      void client.invalidateQueries({ queryKey: ['feeds'] });
      await navigate({ to: '/feeds/$id', params: { id: feed.id } });
    },
  });
  const isCancelled = upload.isError && problemOf(upload.error).code === 'cancelled';
  return (
    <div className={styles.panel}>
      <Section title={t('feeds.upload')}>
        <div className={styles.form}>
          <FileDrop file={file} onFile={setFile} help={t('feeds.formats')} isDisabled={upload.isPending} />
          <div className={styles.fields}>
            <TextInput
              size="sm"
              label={t('feeds.name')}
              placeholder={file?.name ?? t('feeds.namePlaceholder')}
              value={name}
              maxLength={200}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Select
              size="sm"
              label={t('feeds.format')}
              placeholder={t('feeds.sniffed')}
              data={FEED_FORMATS.map((each) => ({ value: each, label: t(`feedFormat.${each}`) }))}
              value={feedFormat ?? null}
              clearable
              onChange={(value) => setFeedFormat((value as FeedFormat | null) ?? undefined)}
            />
            <MarketsInput
              label={t('feeds.markets')}
              description={t('feeds.marketsHelp')}
              value={markets}
              onChange={setMarkets}
            />
          </div>
          {upload.isPending && (
            <div>
              <p className={styles.sending} role="status">
                {t('feeds.sending', { share: format.percent(sent) })}
              </p>
              <Progress value={sent * 100} aria-label={t('feeds.sending', { share: format.percent(sent) })} />
            </div>
          )}
          {upload.isError && !isCancelled && <ProblemNotice error={upload.error} />}
          <div className={styles.acts}>
            <Button
              variant="default"
              size="sm"
              onClick={() => {
                abort.current?.abort();
                onClose();
              }}
            >
              {t('action.cancel')}
            </Button>
            <Button
              size="sm"
              disabled={file === undefined}
              loading={upload.isPending}
              onClick={() => file !== undefined && upload.mutate(file)}
            >
              {t('feeds.start')}
            </Button>
          </div>
        </div>
      </Section>
    </div>
  );
}
