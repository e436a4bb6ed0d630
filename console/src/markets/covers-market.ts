// Whom the regional registers reach (WIPO ST.3 codes): it only decides what the page frames; what is in force was decided by the server.
const MEMBERS: { readonly [territory: string]: readonly string[] } = {
  EU: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
  BX: ['BE', 'LU', 'NL'],
  OA: 'BF BJ CF CG CI CM GA GN GQ GW KM ML MR NE SN TD TG'.split(' '),
};

/** Whether a registration in this territory reaches the market. */
export function coversMarket(territory: string, market: string): boolean {
  return territory === market || (MEMBERS[territory]?.includes(market) ?? false);
}
