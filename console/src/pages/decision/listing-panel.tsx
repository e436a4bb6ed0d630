import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision, StoredDecision } from '../../api/model.ts';
import { evidenceAbout } from '../../evidence/places.ts';
import { useFormat } from '../../locales/use-format.ts';
import { Territory } from '../../markets/territory.tsx';
import { Section } from '../../shell/section.tsx';
import styles from './listing-panel.module.css';
import { ListingPictures } from './listing-pictures.tsx';
import { useIsLit } from './lit.ts';
import { MarkedText } from './marked-text.tsx';
import { ReadingStrip } from './reading-strip.tsx';
import { SharedPictures } from './shared-pictures.tsx';

/** What the seller offers, in the seller's words and pictures, with the evidence marked where it stands. */
export function ListingPanel({
  detail: { listing, decision, sharedPictures },
}: {
  readonly detail: Pick<StoredDecision, 'listing' | 'decision' | 'sharedPictures'>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { signals } = decision;
  const text = (field: string, value: string | undefined) =>
    value === undefined ? undefined : <MarkedText field={field} text={value} signals={signals} />;
  return (
    <Section title={t('decision.seen')} aside={<span className="mono dim">{listing.id}</span>}>
      <h2 className={styles.title}>{text('title', listing.title)}</h2>
      {decision.readings.map((reading) => (
        <ReadingStrip key={reading.signals[0]} reading={reading} />
      ))}
      <div className={styles.pictures}>
        <ListingPictures listing={listing} decision={decision} />
        <SharedPictures shared={sharedPictures} />
      </div>
      {listing.description !== undefined && (
        <p className={styles.description}>{text('description', listing.description)}</p>
      )}
      <dl className={styles.facts}>
        <Fact name={t('listing.seller')}>
          <FieldEvidence signals={evidenceAbout(decision, 'seller')}>
            <Link to="/decisions" search={{ seller: listing.seller.id }}>
              {listing.seller.name ?? listing.seller.id}
            </Link>{' '}
            {listing.seller.country !== undefined && <Territory code={listing.seller.country} />}
          </FieldEvidence>
        </Fact>
        <Fact name={t('listing.price')}>
          {listing.price !== undefined && (
            <FieldEvidence signals={evidenceAbout(decision, 'price')}>
              <span className="tabular">{format.money(listing.price)}</span>
              <PriceShare decision={decision} />
            </FieldEvidence>
          )}
        </Fact>
        <Fact name={t('listing.brand')}>{text('brand', listing.brand)}</Fact>
        <Fact name={t('listing.category')}>{text('category', listing.category)}</Fact>
        <Fact name={t('listing.condition')}>
          {listing.condition !== undefined && t(`condition.${listing.condition as 'new'}`)}
        </Fact>
        <Fact name={t('listing.shipsFrom')}>
          {listing.shipsFrom !== undefined && <Territory code={listing.shipsFrom} />}
        </Fact>
        <Fact name={t('listing.firstSaleMarket')}>
          {listing.firstSaleMarket !== undefined && <Territory code={listing.firstSaleMarket} />}
        </Fact>
        <Fact name="GTIN">
          {listing.gtin !== undefined && (
            <span className="mono">
              {listing.gtin} {listing.gtinValid === false && t('listing.gtinInvalid')}
            </span>
          )}
        </Fact>
        {Object.entries(listing.attributes).map(([name, value]) => (
          <Fact key={name} name={name}>
            {text(`attributes.${name}`, value)}
          </Fact>
        ))}
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === undefined || children === false) return null;
  return (
    <div className={styles.fact}>
      <dt dir="auto">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FieldEvidence({ signals, children }: { readonly signals: readonly number[]; readonly children: ReactNode }) {
  const isLit = useIsLit(signals);
  if (signals.length === 0) return children;
  return (
    <span className={styles.field} data-signals={signals.join(' ')} data-lit={isLit || undefined}>
      {children}
    </span>
  );
}

function PriceShare({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const ratio = decision.signals.find(({ kind }) => kind === 'price')?.detail['ratio'];
  if (typeof ratio !== 'number') return null;
  return <span className={styles.share}>{t('listing.ofRetail', { share: format.percent(ratio) })}</span>;
}
