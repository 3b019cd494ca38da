import { DEGREES, SCHOOLS } from './east-asian.ts';
import { placeScore } from './places.ts';

/** What schools are called, with what stands before it in languages that write compounds as one word. */
const SCHOOL_NAMES = [
  'univ\\.?|universit\\p{L}*|universidad\\p{L}*|universidade|univerzit\\p{L}*|uniwersytet\\p{L}*|universitet\\p{L}*|üniversite\\p{L}*|yliopisto|egyetem|sveučilište|universitas|université',
  '\\p{L}*college|\\p{L}*school|\\p{L}*schule|\\p{L}*kolleg|\\p{L}*skol[ea]n?|\\p{L}*hogeschool|\\p{L}*koulu|\\p{L}*lukio|\\p{L}*iskola|\\p{L}*gymnasium|gymnas\\p{L}*|gymnázium|gimn[aá]z\\p{L}*|gimnazij[ae]',
  'academ(?:y|ie|ia)|akademi\\p{L}*|\\p{L}+akademie|institut\\p{L}*|instytut|istituto|polytechni\\p{L}*|politechni\\p{L}*|polit[eé]cnico|politeknik|technikum|conservator\\p{L}*|seminary|lyceum|liceum|liceul|l[iy]c[eé]e?o?|kolej\\p{L}*|colegi(?:o|ul)|colégio|collège',
  'école|ecole|escola|escuela|scuola|szko[lł]\\p{L}*|škol[ay]|učiliště|okulu|lise(?:si)|fakult\\p{L}*|fakülte\\p{L}*|faculdades?|faculty|facultad|faculté|facultatea|unidad educativa|estudios superiores|centro (?:universitário|de formación|educativo)|centre de formation|preparatoria|prepa|sixth form|sekolah',
  '\\p{L}*vidya(?:laya\\p{L}*|peeth)|vidya mandir|cégep|cegep|tafe|berkeley|stanford|harvard|oxford|cambridge|caltech|(?:georgia|virginia|texas) tech|cornell|princeton|georgetown|dartmouth|vanderbilt|carnegie mellon|johns hopkins|purdue|mcgill|insead|sciences po|central saint martins|parsons|juilliard|birla|coursera|udacity|openclassrooms?|polo (?:scientifico|tecnico|liceale|tecnologico)|general assembly|le cordon bleu|ku ?leuven|le wagon|ironhack|epitech|centralesup[eé]lec|centrale (?:nantes|lyon|lille|marseille|paris)|télécom paris|arts et métiers|senai|senac|fatec|etec',
  'университет\\p{L}*|институт\\p{L}*|академия|школа|училище|колледж\\p{L}*|лице[йя]|гимназия|техникум|факультет|університет\\p{L}*|інститут\\p{L}*|коледж\\p{L}*|ліцей|гімназія|технікум|академія|πανεπιστήμιο|σχολή|λύκειο|đại học|học viện',
  SCHOOLS,
].join('|');
const SCHOOL = new RegExp(
  `(?<!\\p{L})(?:${SCHOOL_NAMES})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Greek})`,
  'iu',
);

/** Schools that are called by their letters; written small, some of them are words. */
const LETTERS =
  /(?<![\p{L}])(?:MIT|I?IIT|NIT|BITS|ETH|EPFL|UCLA|UC [BDIMRS]\p{L}+|UCSD|UCSB|USC|NYU|CUNY|SUNY|RIT|RPI|UIUC|UNC|UVA|LSU|ASU|BYU|UBC|SFU|UNLV|UCF|FIU|FSU|OSU|MSU|NCSU|SJSU|SDSU|SFSU|CSU[A-Z]*|UTD|UTSA|UT (?:Austin|Dallas|Arlington)|UMass(?: \p{Lu}\p{L}+)?|VCU|GMU|GWU|JHU|CMU|WPI|Cal Poly|Penn State|TU \p{Lu}\p{L}+|UNSW|RMIT|LSE|UCL|KCL|UMIST|TUM|RWTH|KIT|FH|NUS|NTU|KAIST|HKUST|HEC|ESSEC|ESCP|INSA|IAE|CNAM|AFPA|IUT|ENS|UPC|UPM|UNAM|USP|UFPE|PUC|IES|CEIP|VGS|HTL|HTBLA|ITIS|IPSIA|ITCG?|IPSSAR|CNED|IHK)(?![\p{L}])/u;

const DEGREE =
  /(?<![\p{L}])(bachelor'?s?|master'?s?|b\.?\s?sc\.?|m\.?\s?sc\.?|b\.?a\.?|m\.?a\.?|b\.?s\.?|m\.?s\.?|b\.?\s?eng\.?|m\.?\s?eng\.?|b\.?e\.?|m\.?e\.?|b\.?tech\.?|m\.?tech\.?|b\.?com\.?|m\.?com\.?|bba|mba|emba|bfa|mfa|b\.?ed\.?|m\.?ed\.?|b\.?arch\.?|ll\.?b\.?|ll\.?m\.?|p\.?h\.?\s?d\.?|d\.?phil\.?|m\.?phil\.?|doctor\p{L}*|doctorate|doctoral|jd|j\.d\.|md|m\.d\.|edd|dds|pharmd|associate'?s?(?: degree| of)|a\.a\.s?\.?|a\.s\.?|diploma|diplom|diplôme|diplome|dipl\.?-?\p{L}*|certificate|cert\.|degree|pgce|pgdip|hnd|hnc|gcse\p{L}*|a[- ]levels?|ged|high school|abitur|baccalaur\p{L}*|bac|highers|higher secondary|leaving cert(?:ificate)?|vce|btec|nvq|bachillerato|bachiller\p{L}*|dec|wassce|técnico superior|técnico|tecnicatura|nivel universitario|ciclo formativo|ensino (?:médio|superior|fundamental)|tecnólogo|doutorado|pós(?:-graduação)?|doctorado|dottorato|diplomado|havo|vwo|vmbo|mbo|hbo|propedeuse|doctoraat|lisans|yüksek lisans|ön lisans|lise|doktora|promotion|habilitation|erasmus|ca final|maturit\p{L}*|matura|licence|licenciatur\p{L}*|licenciad\p{L}*|grado|máster|maestr\p{L}*|mestrado|bacharelado|laurea\p{L}*|magister|magistr|ingeniería|ingénieur|bts|dut|but|dcg|cap|minor|major|foundation|class (?:x|xii|10|12)|level [1-8]|\p{L}+ immersive|boot ?camp|nanodegree|bse|mse|mastère|maîtrise|maitrise|brevet|bep|deug|dess|postgraduate|undergraduate|graduate|pgdm|pgdca|hsc|ssc|gcses|t[- ]level|(?:fach)?abitur|\p{L}*hochschulreife|mittlere reife|\p{L}+schulabschluss|staatsexamen|ausbildung|lehre|inżynier|licencjat|kandidat\p{L}*|бакалавр\p{L}*|магистр\p{L}*|специалист\p{L}*|ing\.|bc\.|mgr\.)(?![\p{L}])/iu;

/** Universities of many campuses: the town behind the comma is a part of their names. */
const SYSTEM =
  /(?:^|[\s,])(?:university of california|california state university|state university of new york)$/i;
export const isUniversitySystem = (text: string): boolean => SYSTEM.test(text);

/** Degrees that speak of the kind of school. */
const NO_SCHOOL =
  /\b(?:(?:senior )?(?:high|secondary|middle|primary) school (?:diploma|degree|certificate|leaving (?:certificate|qualification)|graduate|equivalen\p{L}*)|college degree|university degree)|^(?:high|secondary) school$|^école (?:de commerce|d[’']ingénieurs?)$|(?:máster|master|experto|título|técnico|tecnicatura|nivel|diplôme) universitai?r(?:i[oa]|e)/giu;

/** Towns that stand for their universities, unless a state or a country stands behind them. */
const UNIVERSITY_TOWN = /(?<![\p{L}])(?:berkeley|cambridge|oxford|stanford)\s*,\s*[^,\t|]+/giu;

const withoutTown = (text: string): string =>
  text
    .replace(
      /\bcollege (?:station|park|point)\b|\b(?:university (?:park|city|place|heights)|state college)(?=,|$)/gi,
      ' ',
    )
    .replace(UNIVERSITY_TOWN, (place) => (placeScore(place.trim()) >= 0.8 ? ' ' : place));

/** A text that names a school. */
export function schoolScore(text: string): number {
  const named = withoutTown(text.replace(NO_SCHOOL, ' '));
  return SCHOOL.test(named) || LETTERS.test(named) ? 1 : 0;
}

/** "PGDM in Human Resources": letters that stand for a degree, known or not. */
const SHAPE = /^\p{Lu}[\p{Lu}.]{1,6}(?:\s*\([^)]*\))?\s+in\s+\p{Lu}/u;

const EAST_ASIAN_DEGREE = new RegExp(`(?<!\\p{L})(?:${DEGREES})(?!\\p{L})`, 'u');

/** Degrees that are told by their letters; written small, some of them are words. */
const DEGREE_LETTERS =
  /(?<![\p{L}])(?:MPH|MSW|BSW|BSN|MSN|DNP|ADN|ASN|MPA|MPP|MHA|DVM|DMD|DPT|OTD|Psy\.?D\.?|Ed\.?S\.?|BCA|MCA|PGDM?|MLIS|BDS|MBBS)(?![\p{L}])/u;

/** A text that names a degree. Short forms in small letters ("as", "ma", "be") are words, no degrees. */
export function degreeScore(text: string): number {
  if ([SHAPE, DEGREE_LETTERS, EAST_ASIAN_DEGREE].some((pattern) => pattern.test(text))) return 1;
  const found = DEGREE.exec(text);
  if (!found) return 0;
  const [word] = found;
  const short = word.replace(/[^\p{L}]/gu, '').length <= 2;
  return short && !/^\p{Lu}/u.test(word) ? 0 : 1;
}

const FIELD =
  /\b(engineering|sciences?|studies|arts|business|administration|economics|mathematics|maths|physics|chemistry|biology|history|law|medicine|nursing|design|management|marketing|finance|accounting|psychology|sociology|philosophy|literature|linguistics|education|informatics?k?|technology|communications?|journalism|music|architecture|statistics|computing|networking|software|electronics)\b/i;

/** A text that names what is studied. */
export const isField = (text: string): boolean => FIELD.test(text);

const DIVISION =
  /^(?:college|school|faculty|department|dept\.?|division|institute|chair|lab(?:oratory)?|fakultät|fachgebiet|lehrstuhl|abteilung|institut|faculté|ufr|facultad|escuela|facoltà|faculdade|campus) (?:of|for|für|des?|d[’']|di|do|da)/iu;

/** "Department of Botany", "Faculté des Sciences": a part of an institution, where one is named beside it. */
export const isDivision = (text: string): boolean => DIVISION.test(text);
