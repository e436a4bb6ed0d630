import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { inputFromBytes, openInput, type RecordRead } from '../intake/index.ts';
import { type FeedOptions, type ListingDraft, readFeed } from './index.ts';

async function collect(reads: AsyncIterable<RecordRead<ListingDraft>>): Promise<RecordRead<ListingDraft>[]> {
  const all: RecordRead<ListingDraft>[] = [];
  for await (const read of reads) all.push(read);
  return all;
}

function readText(text: string, options: FeedOptions = {}): Promise<RecordRead<ListingDraft>[]> {
  return collect(readFeed(inputFromBytes('feed', Buffer.from(text)), options));
}

async function readDrafts(text: string, options: FeedOptions = {}): Promise<ListingDraft[]> {
  const reads = await readText(text, options);
  return reads.map((read) => {
    assert.ok(read.kind === 'record', JSON.stringify(read));
    return read.value;
  });
}

const GOOGLE_RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title><link>https://shop.example</link>
<item>
  <g:id>A1</g:id><title>feed title</title><g:title>Nordvik rain jacket</g:title><g:description>Keeps &amp; dry</g:description>
  <link>https://shop.example/a1</link><g:image_link>https://shop.example/a1.jpg</g:image_link>
  <g:additional_image_link>https://shop.example/a2.jpg</g:additional_image_link>
  <g:additional_image_link>https://shop.example/a3.jpg</g:additional_image_link>
  <g:brand>Nordvik</g:brand><g:price>120.00 EUR</g:price><g:sale_price>99,90 EUR</g:sale_price><g:condition>refurbished</g:condition>
  <g:gtin>4006381333931</g:gtin><g:google_product_category>5598</g:google_product_category>
  <g:product_type>Apparel &gt; Jackets</g:product_type><g:ships_from_country>CN</g:ships_from_country>
  <g:external_seller_id>s-7</g:external_seller_id><g:color>red</g:color><g:custom_label_0>sale</g:custom_label_0>
  <g:shipping><g:country>US</g:country><g:price>5 USD</g:price></g:shipping><g:shipping><g:country>DE</g:country></g:shipping>
  <g:product_detail><g:section_name>General</g:section_name><g:attribute_name>Hood</g:attribute_name><g:attribute_value>yes</g:attribute_value></g:product_detail>
</item></channel></rss>`;

const JACKET: ListingDraft = {
  id: 'A1',
  seller: { id: 's-7' },
  title: 'Nordvik rain jacket',
  description: 'Keeps & dry',
  brand: 'Nordvik',
  price: { amount: 99.9, currency: 'EUR' },
  shipsFrom: 'CN',
  condition: 'refurbished',
  category: 'Apparel > Jackets',
  gtin: '4006381333931',
  gtinValid: true,
  url: 'https://shop.example/a1',
  markets: ['DE', 'US'],
  images: ['https://shop.example/a1.jpg', 'https://shop.example/a2.jpg', 'https://shop.example/a3.jpg'],
  attributes: { color: 'red', Hood: 'yes' },
  extra: { price: '120.00 EUR', google_product_category: '5598', custom_label_0: 'sale' },
};

describe('Google product feeds', () => {
  it('RSS 2.0: every known attribute is read, the others are kept', async () => {
    assert.deepEqual(await readDrafts(GOOGLE_RSS), [JACKET]);
  });

  it('text: the same product reads the same', async () => {
    const columns = {
      id: 'A1',
      title: 'Nordvik rain jacket',
      description: 'Keeps & dry',
      link: 'https://shop.example/a1',
      'image link': 'https://shop.example/a1.jpg',
      'additional image link': 'https://shop.example/a2.jpg,https://shop.example/a3.jpg',
      brand: 'Nordvik',
      price: '120.00 EUR',
      'sale price': '99,90 EUR',
      condition: 'refurbished',
      gtin: '4006381333931',
      google_product_category: '5598',
      product_type: 'Apparel > Jackets',
      ships_from_country: 'CN',
      external_seller_id: 's-7',
      color: 'red',
      custom_label_0: 'sale',
      shipping: 'US::Standard:5 USD,DE:::',
      product_detail: 'General:Hood:yes',
    };
    const text = `${Object.keys(columns).join('\t')}\n${Object.values(columns).join('\t')}\n`;
    assert.deepEqual(await readDrafts(text), [JACKET]);
  });

  it('Atom: entries are read, and g: needs no declaration', async () => {
    const [draft] = await readDrafts(
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:x</id><g:id>1</g:id><title>Hat</title><link href="https://x.example/1"/></entry></feed>',
    );
    assert.equal(draft?.id, '1');
    assert.equal(draft?.url, 'https://x.example/1');
  });
});

describe('Shopify exports', () => {
  const csv = `Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Barcode,Image Src,Image Alt Text,Status
bag,Kestrel Peak bag,"<p>Made of
canvas</p>",Kestrel Peak,Bags,"new, sale",Color,Red,B-1,39.90,4006381333931,https://cdn.example/1.jpg,front,active
bag,,,,,,,Blue,B-2,29.90,,//cdn.example/2.jpg,,
bag,,,,,,,,,,,https://cdn.example/3.jpg,back,
hat,Hat,,,,,Title,Default Title,H-1,10,,,,draft
`;

  it('rows of variants and images fold into one listing at the line of the first', async () => {
    const reads = await readText(csv, { defaultCurrency: 'EUR', defaultSeller: { id: 'shop' } });
    assert.deepEqual(
      reads.map((read) => read.kind === 'record' && [read.record, read.line, read.value.id]),
      [
        [1, 2, 'bag'],
        [2, 6, 'hat'],
      ],
    );
    const [bag] = reads;
    assert.ok(bag?.kind === 'record');
    assert.deepEqual(bag.value, {
      id: 'bag',
      seller: { id: 'shop' },
      title: 'Kestrel Peak bag',
      description: 'Made of\ncanvas',
      brand: 'Kestrel Peak',
      price: { amount: 29.9, currency: 'EUR' },
      category: 'Bags',
      gtin: '4006381333931',
      gtinValid: true,
      markets: [],
      images: ['https://cdn.example/1.jpg', '//cdn.example/2.jpg', 'https://cdn.example/3.jpg'],
      attributes: { color: 'Red; Blue', sku: 'B-1; B-2', tags: 'new, sale', image_alt_text: 'front; back' },
      extra: { barcodes: ['4006381333931'], Status: 'active' },
    });
  });

  it('an amount without a currency is kept, but is no price and no fault', async () => {
    const [bag] = await readDrafts(csv);
    assert.equal(bag?.price, undefined);
    assert.equal(bag?.extra?.['price'], '29.90');
  });

  it('the template of 2025 is read as well', async () => {
    const [bag] = await readDrafts(
      'Title,URL handle,Description,SKU,Price,Product image URL\nBag,bag,<b>x</b>,1,5,a.jpg\n',
      {
        defaultCurrency: 'USD',
      },
    );
    assert.deepEqual([bag?.id, bag?.description, bag?.price?.amount, bag?.images], ['bag', 'x', 5, ['a.jpg']]);
  });
});

describe('schema.org products', () => {
  const product = {
    '@type': 'https://schema.org/Product',
    sku: 'P1',
    name: 'Aurelle scarf',
    description: 'Silk',
    brand: { '@type': 'Brand', name: 'Aurelle' },
    gtin13: '4006381333931',
    image: ['a.jpg', { '@type': 'ImageObject', contentUrl: 'b.jpg' }],
    color: ['red', 'blue'],
    additionalProperty: [{ '@type': 'PropertyValue', name: 'Weave', value: 'twill' }],
    offers: {
      '@type': 'AggregateOffer',
      offers: [
        { '@type': 'Offer', areaServed: 'DE' },
        {
          '@type': 'Offer',
          price: '49.90',
          priceCurrency: 'EUR',
          itemCondition: 'https://schema.org/UsedCondition',
          seller: { '@type': 'Organization', identifier: 's-1', name: 'Shop', address: { addressCountry: 'FR' } },
          shippingDetails: { shippingDestination: { addressCountry: ['US', 'FR'] } },
        },
      ],
    },
    award: 'none',
  };
  const expected: ListingDraft = {
    id: 'P1',
    seller: { id: 's-1', name: 'Shop', country: 'FR' },
    title: 'Aurelle scarf',
    description: 'Silk',
    brand: 'Aurelle',
    price: { amount: 49.9, currency: 'EUR' },
    condition: 'used',
    gtin: '4006381333931',
    gtinValid: true,
    markets: ['DE', 'FR', 'US'],
    images: ['a.jpg', 'b.jpg'],
    attributes: { color: 'red; blue', sku: 'P1', Weave: 'twill' },
    extra: { award: 'none' },
  };

  for (const [shape, document] of Object.entries({
    'one object': { '@context': 'https://schema.org', ...product },
    'an array': [{ '@context': 'https://schema.org', '@type': 'WebPage' }, product],
    'a graph': { '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization', name: 'x' }, product] },
    'an item list': { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: product }] },
  })) {
    for (const indent of [0, 2]) {
      it(`${shape}, ${indent === 0 ? 'on one line' : 'pretty-printed'}`, async () => {
        assert.deepEqual(await readDrafts(JSON.stringify(document, null, indent)), [expected]);
      });
    }
  }

  it('one a line', async () => {
    const lines = `${JSON.stringify({ '@context': 'https://schema.org', ...product })}\n`.repeat(3);
    assert.deepEqual(await readDrafts(lines), [expected, expected, expected]);
  });
});

describe('JSON Lines', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((value) => value.trim() !== '' && value.isWellFormed() && !value.includes('\0'));
  const listing = fc.record(
    {
      id: text.map((id) => `L-${id.trim()}`.trim()),
      title: text,
      description: text,
      brand: text,
      price: fc.record({ amount: fc.nat(1e6).map((cents) => cents / 100), currency: fc.constantFrom('EUR', 'USD') }),
      markets: fc.uniqueArray(fc.constantFrom('DE', 'US', 'CN')).map((markets) => markets.sort()),
      condition: fc.constantFrom('new', 'refurbished', 'used'),
      images: fc.array(fc.constantFrom('a.jpg', 'https://x.example/b.png')),
      seller: fc.record({ id: fc.constantFrom('s-1', 's-2') }),
      attributes: fc.dictionary(fc.constantFrom('color', 'size', 'weave'), text),
    },
    { requiredKeys: ['id', 'title', 'seller', 'markets', 'images', 'attributes'] },
  );

  it('read back what was written, gzipped or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(listing, { minLength: 1, maxLength: 5 }), fc.boolean(), async (listings, isGzipped) => {
        const plain = Buffer.from(listings.map((value) => JSON.stringify(value)).join('\n'));
        const reads = await collect(readFeed(inputFromBytes('feed', isGzipped ? gzipSync(plain) : plain)));
        assert.deepEqual(
          reads.map((read) => read.kind === 'record' && JSON.parse(JSON.stringify(read.value))),
          listings.map((value) => JSON.parse(JSON.stringify(value))),
        );
      }),
    );
  });

  it('a field that cannot be read is a note on the record, and the listing is read without it', async () => {
    const [read] = await readText('{"id":"1","title":"Bag","price":"cheap","foo":{"a":[1]}}');
    assert.ok(read?.kind === 'record');
    assert.deepEqual(read.value.extra, { foo: { a: [1] }, price: 'cheap' });
    assert.deepEqual(
      read.notes?.map(({ code, field, id, line }) => [code, field, id, line]),
      [['bad-field', 'price', '1', 1]],
    );
  });

  it('a listing that is written out with its extra fields reads back alike', async () => {
    const [first] = await readDrafts('{"id":"1","title":"Bag","foo":1}');
    assert.deepEqual(await readDrafts(JSON.stringify(first)), [first]);
  });

  it('a feed without sellers gets the default one, else the unknown one', async () => {
    assert.deepEqual((await readDrafts('{"id":"1","title":"Bag"}'))[0]?.seller, { id: 'unknown' });
    const [draft] = await readDrafts('{"id":"1","title":"Bag"}', { defaultSeller: { id: 'shop', country: 'DE' } });
    assert.deepEqual(draft?.seller, { id: 'shop', country: 'DE' });
  });

  it('a broken first line does not hide the format of the rest', async () => {
    const reads = await readText('{"id":"1","title":\n{"id":"2","title":"Bag"}\n{"id":"3","title":"Hat"}\n');
    assert.deepEqual(
      reads.map((read) => (read.kind === 'record' ? read.value.id : read.fault.line)),
      [1, '2', '3'],
    );
  });
});

describe('folders', () => {
  it('are read in name order as one feed, and a broken file does not end it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'touchstone-feed-'));
    try {
      await writeFile(join(folder, 'a.jsonl'), '{"id":"1","title":"Bag"}\n{"id":"2","title":"Bag"}\n');
      await writeFile(join(folder, 'b.xml'), '<rss><item><id>3</id><title>Hat</title></item><item>');
      await writeFile(join(folder, 'c.csv.gz'), gzipSync('id,title,price\n5,Scarf,cheap\n'));
      const opened = await openInput(folder);
      assert.ok(opened.ok);
      const reads = await collect(readFeed(opened.input));
      assert.deepEqual(
        reads.map((read) =>
          read.kind === 'record' ? [read.record, read.value.id] : [read.fault.record, read.fault.fatal],
        ),
        [
          [1, '1'],
          [2, '2'],
          [3, '3'],
          [4, false],
          [5, '5'],
        ],
      );
      const fault = reads[3];
      assert.ok(fault?.kind === 'fault');
      assert.equal(fault.fault.file, 'b.xml');
      assert.match(fault.fault.message, /Nothing after it was read of this file\.$/);
      const noted = reads[4];
      assert.ok(noted?.kind === 'record');
      assert.equal(noted.file, 'c.csv.gz');
      assert.deepEqual(
        noted.notes?.map(({ file, record, line }) => [file, record, line]),
        [['c.csv.gz', 5, 2]],
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
