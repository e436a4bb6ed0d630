import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { parametersQuery } from '../../queries/parameters.ts';
import { Section } from '../../shell/section.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { Digest } from '../decision/digest.tsx';
import styles from './settings.module.css';

/** What judgment weighs with now, to be read. */
export function ParametersPanel() {
  const { t } = useTranslation();
  const query = useQuery(parametersQuery);
  return (
    <QueryView query={query}>
      {({ version, content }) => (
        <Section title={t('settings.activeParameters')} aside={<Digest value={version} />}>
          <div className={styles.groups}>
            {entriesOf(content).map(([name, value]) => (
              <div key={name} className={styles.top}>
                <ParameterTree name={name} value={value} />
              </div>
            ))}
          </div>
        </Section>
      )}
    </QueryView>
  );
}

function ParameterTree({ name, value }: { readonly name: string; readonly value: unknown }) {
  if (typeof value !== 'object' || value === null) {
    return (
      <div className={styles.parameter}>
        <span className="mono">{name}</span>
        <span className="mono tabular">{String(value)}</span>
      </div>
    );
  }
  return (
    <div>
      <p className={`${styles.groupName} mono`}>{name}</p>
      <div className={styles.group}>
        {entriesOf(value).map(([key, child]) => (
          <ParameterTree key={key} name={key} value={child} />
        ))}
      </div>
    </div>
  );
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
