import { useTranslation } from 'react-i18next';
import type { Decision, Reason, Right, Signal, TextPlace } from '../../api/model.ts';
import { isImagePlace, textPlacesOf } from '../../evidence/places.ts';
import { useFormat } from '../../locales/use-format.ts';
import { Section } from '../../shell/section.tsx';
import { rightName } from '../rights/right-name.ts';
import { signalWord } from './marked-text.tsx';
import { useReasonText } from './reason-text.ts';
import styles from './reasons-panel.module.css';

/** Why: each reason with the evidence it rests on. Under the pointer its evidence lights up; pressed, it comes to the middle. */
export function ReasonsPanel({
  decision,
  rights,
  chosen,
  onChoose,
  onHover,
}: {
  readonly decision: Decision;
  readonly rights: readonly Right[];
  readonly chosen: number | undefined;
  readonly onChoose: (reason: number | undefined) => void;
  readonly onHover: (reason: number | undefined) => void;
}) {
  const { t } = useTranslation();
  const reasonText = useReasonText();
  return (
    <Section title={t('decision.reasons')} aside={<span className="dim tabular">{decision.reasons.length}</span>} flush>
      <ol className={styles.reasons}>
        {decision.reasons.map((reason, index) => (
          <li key={`${reason.element} ${reason.text}`} className={styles.item}>
            <button
              type="button"
              className={styles.reason}
              aria-pressed={chosen === index}
              data-deciding={index === 0 || undefined}
              // Not entering: a page that opens under a resting pointer is never entered.
              onMouseOver={() => onHover(index)}
              onMouseLeave={() => onHover(undefined)}
              onFocus={() => onHover(index)}
              onBlur={() => onHover(undefined)}
              onClick={() => onChoose(chosen === index ? undefined : index)}
            >
              <span className={styles.element}>
                {t(`element.${reason.element}`)}
                {index === 0 && <span className={styles.decided}>{t('decision.decided')}</span>}
              </span>
              <span className={styles.text} dir="auto">
                {reasonText(reason)}
              </span>
              <Evidence reason={reason} decision={decision} rights={rights} />
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Evidence({
  reason,
  decision,
  rights,
}: {
  readonly reason: Reason;
  readonly decision: Decision;
  readonly rights: readonly Right[];
}) {
  const signals = reason.signals.flatMap((index) => decision.signals[index] ?? []);
  if (signals.length === 0) return null;
  return (
    <span className={styles.evidence}>
      {signals.map((signal, index) => (
        <EvidenceItem
          key={reason.signals[index]}
          signal={signal}
          // The right that the decision is about need not be named with each sign.
          right={signal.right === decision.right ? undefined : rights.find(({ id }) => id === signal.right)}
        />
      ))}
    </span>
  );
}

function EvidenceItem({ signal, right }: { readonly signal: Signal; readonly right: Right | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className={styles.signal}>
      <span className={styles.said}>
        <span>{t(`signal.${signalWord(signal.kind)}`)}</span>
        <Where signal={signal} />
        {right !== undefined && <span>{rightName(right)}</span>}
        <View view={signal.view} />
      </span>
      <span className="tabular">{format.score(signal.score)}</span>
    </span>
  );
}

function Where({ signal }: { readonly signal: Signal }) {
  const { t } = useTranslation();
  const { where } = signal;
  const places = textPlacesOf(signal);
  if (places.length > 0) {
    return places.map((place) => (
      <span key={`${place.field} ${place.start}`}>
        <q dir="auto">{place.text}</q>{' '}
        <span className="tabular">{t(`field.${fieldWord(place.field)}`, { range: countedFromOne(place) })}</span>
      </span>
    ));
  }
  if (isImagePlace(where)) return <span>{t('decision.pictureNumber', { number: where.image + 1 })}</span>;
  return null;
}

/** People count characters from one, and the last one in. */
function countedFromOne({ start, end }: TextPlace): string {
  return end - start > 1 ? `${start + 1}–${end}` : String(end);
}

/** How the text had to be read for the sign to show. As it stands needs no word; a way newer than this console keeps its own. */
function View({ view }: { readonly view: string | undefined }) {
  const { t } = useTranslation();
  if (view === undefined || view === 'original') return null;
  const known = VIEWS.find((each) => each === view);
  return <span>{known === undefined ? view : t(`view.${known}`)}</span>;
}

const VIEWS = [
  'folded',
  'skeleton',
  'leet',
  'squeezed',
  'collapsed',
  'simplified',
  'turned',
  'masked',
  'near',
  'sound',
  'shape',
  'across',
  'learned',
] as const;

const FIELDS = ['title', 'description', 'brand', 'category'] as const;

function fieldWord(field: string): (typeof FIELDS)[number] | 'attribute' {
  return FIELDS.find((known) => known === field) ?? 'attribute';
}
