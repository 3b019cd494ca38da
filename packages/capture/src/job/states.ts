/** States, provinces and territories whose codes people write instead of names. */
const NAMES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico|AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon|NSW New South Wales|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|ACT Australian Capital Territory';

const codes = new Map(
  NAMES.split('|').map((entry) => [
    entry.slice(entry.indexOf(' ') + 1).toLowerCase(),
    entry.split(' ')[0] ?? '',
  ]),
);

/** "California" -> "CA"; codes and regions elsewhere stay as they are. */
export function stateCode(region: string): string {
  return codes.get(region.trim().toLowerCase().replace('québec', 'quebec')) ?? region.trim();
}
