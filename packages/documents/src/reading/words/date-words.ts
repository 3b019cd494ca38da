import { NOW as EAST_ASIAN_NOW } from './east-asian.ts';

/** Words around dates, in the languages whose months are understood; each list is a part of a regular expression. */

/** Still running. */
export const NOW =
  'present(?: day)?|curr(?:ent(?:ly)?|\\.)?|(?:until |till |up ?to )?now|ongoing|continu(?:e[ds]?|ing)|to date|to present|today|till date|' +
  '∞|(?:bis )?heute|gegenwart|gegenwärtig|andauernd|fortlaufend|aktuell|(?:bis )?jetzt|bis dato|laufend|' +
  "(?:à )?(?:aujourd[’']hui|ce jour)|présent|actuel(?:lement)?|maintenant|en cours|" +
  'actualidad|fecha|actual(?:mente)?|presente|hoy(?: en día)?|en curso|vigente|em (?:curso|andamento)|' +
  "(?:ad |tutt[’'])?oggi|tuttora|in essere|attuale|attualmente|in corso|(?:data |momento )?atual(?:mente|idade)?|momento|hoje|" +
  '(?:op )?heden|lopend|vandaag|nu|nutid|nuvarande|pågående|i ?dag|dags dato|nå|nykyinen|nyt|obecnie|aktualnie|teraz|nadal|dziś|dzisiaj|' +
  'dnes|dosud|súčasnosť|současnost|jelenleg|jelen|prezent|danas|trenutno|günümüz|halen|devam(?: ediyor)?|' +
  'настоящее время|сейчас|сегодня|наст\\.? ?вр\\.?|н\\.? ?в\\.?|сьогодні|дотепер|тепер|зараз|теперішній час|' +
  'σήμερα|d\\.d\\.?|' +
  EAST_ASIAN_NOW;

/** Between the two ends of a stretch of time: "to", "bis", "t/m". */
export const TO =
  "to|until|till|thru|through|bis(?: zum)?|à|au|jusqu[’']à|jusqu[’']en|a|al|hasta(?: la| el)?|até|fino a(?:l|d)?|tot(?: en met)?|t/m|t\\.e\\.m\\.|do|до|по|έως";

/** Before a time from which on something runs. */
export const SINCE =
  'since|from|as of|seit|ab|depuis|dès|desde|dal|da|sinds|sedan|siden|od|с|з|από|à partir de|a partir de';

/** "Mid 2016", "Ende 2018", "finales de 2015": about when; the year or the month behind it is what counts. */
export const ABOUT =
  'vsl\\.|voraussichtlich|early|mid|late|beginning of|end of|start of|anfang|mitte|ende|début|fin|mi|principios de|mediados de|finales de|fines de|início de|meados de|fim de|inizio|metà|fine|begin|midden|eind';

/** The month in which a time of the year or a quarter begins, as most write them. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    spring: 3,
    summer: 6,
    fall: 9,
    autumn: 9,
    winter: 12,
    frühjahr: 3,
    frühling: 3,
    sommer: 6,
    herbst: 9,
    printemps: 3,
    été: 6,
    automne: 9,
    hiver: 12,
    primavera: 3,
    verano: 6,
    verão: 6,
    otoño: 9,
    outono: 9,
    invierno: 12,
    inverno: 12,
    estate: 6,
    autunno: 9,
    lente: 3,
    zomer: 6,
    herfst: 9,
    vår: 3,
    sommar: 6,
    höst: 9,
    vinter: 12,
    wiosna: 3,
    lato: 6,
    jesień: 9,
    zima: 12,
    q1: 1,
    q2: 4,
    q3: 7,
    q4: 10,
  }),
);
