import { expect, test } from 'vitest';
import { datesIn, findDates } from './dates.ts';
import { without } from './without-dates.ts';

const said = (text: string): string | null => {
  const found = datesIn(text);
  if (!found) return null;
  const point = (date: { year: number; month?: number } | null): string =>
    date ? `${date.year}${date.month ? `-${String(date.month).padStart(2, '0')}` : ''}` : '';
  return `${point(found.start)}..${found.current ? 'now' : point(found.end)}`;
};

test.each([
  ['Jan 2019 – Present', '2019-01..now'],
  ['January 2019 to March 2021', '2019-01..2021-03'],
  ['Sept. 2016 - Dec. 2018', '2016-09..2018-12'],
  ['06/2015 – 08/2017', '2015-06..2017-08'],
  ['2015.06 - 2017.08', '2015-06..2017-08'],
  ['2015-06 – 2017-08', '2015-06..2017-08'],
  ['2013-12-01 – 2014-12-01', '2013-12..2014-12'],
  ['2012–2015', '2012..2015'],
  ['(2012 - now)', '2012..now'],
  ['June – August 2018', '2018-06..2018-08'],
  ['Nov – Feb 2018', '2017-11..2018-02'],
  ['08–09 2012', '2012-08..2012-09'],
  ['2015 July - Sept', '2015-07..2015-09'],
  ['2020, Jul-Okt.', '2020-07..2020-10'],
  ['2019 February – 2019 November', '2019-02..2019-11'],
  ['2019 - May 2020', '2019..2020-05'],
  ['2017 - Agosto', '..2017-08'],
  ['10.2020- bis jetzt', '2020-10..now'],
  ['2022-Aktualnie', '2022..now'],
  ['10/20/20 - 5/13/21', '2020-10..2021-05'],
  ['6/12/18 - 8/16/20', '2018-06..2020-08'],
  ['4/3/2018 - 8/16/2020', '2018-04..2020-08'],
  ['04/03/2018 - 16/08/2020', '2018-03..2020-08'],
  ['2022 – d.d, Howarth', '2022..now'],
  ['Oct. 2017 - Exp. Mar. 2020', '2017-10..2020-03'],
  ['Fév 2024 – Aujourd’hui', '2024-02..now'],
  ['Since March 2020', '2020-03..now'],
  ['seit 03/2019', '2019-03..now'],
  ['März 2015 bis heute', '2015-03..now'],
  ['janv. 2016 – aujourd’hui', '2016-01..now'],
  ['depuis septembre 2018', '2018-09..now'],
  ['enero de 2014 - actualidad', '2014-01..now'],
  ['март 2015 — настоящее время', '2015-03..now'],
  ['2019年3月 – 现在', '2019-03..now'],
  ['Sep. 2023 Mar. 2024', '2023-09..2024-03'],
  ['2019 -', '2019..now'],
  ['2019 - 21', '2019..2021'],
  ['2019/20', '2019..2020'],
  ['1998–01', '1998..2001'],
  ['2019-05', '..2019-05'],
  ['May 2015', '..2015-05'],
  ['Graduated 2009', '..2009'],
  ['Expected Summer 2026', '..2026-06'],
  ['14/03/2019 - 02/05/2020', '2019-03..2020-05'],
  ['14-03-2019 - present', '2019-03..now'],
  ['2020-…', '2020..now'],
  ['2018 ...', '2018..now'],
  ['07/‘22-', '2022-07..now'],
  ['01/‘21-04/‘22', '2021-01..2022-04'],
  ['03-08/2015', '2015-03..2015-08'],
  ['06.07. - 17.07.2015', '2015-07..2015-07'],
  ['July 1 - Present', '..now'],
  ['2022 - curr', '2022..now'],
  ['2021.12.27. ~ 현재', '2021-12..now'],
  ['2018年4月 ～ 2020年3月', '2018-04..2020-03'],
  ['Mar 2019 / Jun 2021', '2019-03..2021-06'],
  ['January, 2024 – Continue', '2024-01..now'],
  ['2020 - ...', '2020..now'],
  ["Jan '15 – Feb '17", '2015-01..2017-02'],
  ['15 March 2019 - 3 June 2020', '2019-03..2020-06'],
  ['March 15, 2019 - June 3, 2020', '2019-03..2020-06'],
  ['04-MAR-2021 – 30-JUN-2023', '2021-03..2023-06'],
  ['4’Mar’2021 – Present', '2021-03..now'],
  ['Mar-19 to Jun-21', '2019-03..2021-06'],
  ['05/19 – 07/21', '2019-05..2021-07'],
  ['11/18 - heute', '2018-11..now'],
  ['2016(MARÇO) - 2018(ABRIL)', '2016-03..2018-04'],
  ['março de 2019 a atualmente', '2019-03..now'],
  ['Março de 2019 até a data atual', '2019-03..now'],
  ['2019 - à ce jour', '2019..now'],
  ['01/02/2013 t/m 30/09/2018', '2013-02..2018-09'],
  ['otoño de 2016 – finales de 2018', '2016-09..2018'],
  ['Ende 2015 bis Mitte 2018', '2015..2018'],
  ['Early 2014 – mid-2016', '2014..2016'],
  ['Q2 2019 – Q4 2020', '2019-04..2020-10'],
  ['Winter 2017 – Herbst 2018', '2017-12..2018-09'],
  ['3 June – 28 August 2018', '2018-06..2018-08'],
  ['1er mars 2018 au 30 juin 2019', '2018-03..2019-06'],
  ['marzo 2018 - ad oggi', '2018-03..now'],
])('%s is %s', (text, dates) => {
  expect(said(text)).toBe(dates);
});

test.each([
  'Led 2000 people',
  '+1 (503) 555-2019',
  'raised 3.2015 million',
  'ISO 9001:2015 is no year of mine 20155',
  'May the team of 2 win',
  'Masala Mart\t2022',
])('%s holds no stretch of time', (text) => {
  expect(findDates(text).every((each) => !each.range)).toBe(true);
});

test('a text without its dates keeps the rest apart', () => {
  const text = 'Charge Nurse (Mar 2020 – Present), Portland';
  const found = datesIn(text);
  if (!found) throw new Error('no dates');
  expect(without(text, found)).toBe('Charge Nurse\tPortland');
});
