/** Units of each currency (ISO 4217) that one euro bought. */
export interface ReferenceRates {
  readonly date: string;
  readonly source: string;
  readonly perEuro: { readonly [currency: string]: number };
}

/** Good enough to tell a tenth of a retail price from half of it, which is all that the price signal asks; not for accounting. */
export const REFERENCE_RATES: ReferenceRates = {
  date: '2025-12-30',
  source: 'European Central Bank, euro foreign exchange reference rates',
  perEuro: {
    EUR: 1,
    AUD: 1.7543,
    BGN: 1.9558,
    BRL: 6.4929,
    CAD: 1.6104,
    CHF: 0.9293,
    CNY: 8.2216,
    CZK: 24.255,
    DKK: 7.4689,
    GBP: 0.8712,
    HKD: 9.1511,
    HUF: 385.95,
    IDR: 19711.02,
    ILS: 3.7435,
    INR: 105.58,
    ISK: 147.2,
    JPY: 183.48,
    KRW: 1697.65,
    MXN: 21.1208,
    MYR: 4.7581,
    NOK: 11.826,
    NZD: 2.0278,
    PHP: 69.166,
    PLN: 4.2263,
    RON: 5.0969,
    SEK: 10.818,
    SGD: 1.5095,
    THB: 36.935,
    TRY: 50.4647,
    USD: 1.1757,
    ZAR: 19.5571,
  },
};
