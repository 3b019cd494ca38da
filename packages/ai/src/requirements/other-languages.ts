import type { DegreeLevel } from './degree-levels.ts';

// What postings in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, the Scandinavian languages,
// Russian and Ukrainian call their parts, years and degrees. \b knows ASCII letters only, so edges are looked for.

const words = (list: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${list.trim().replace(/\s*\n\s*/g, '|')})(?!\\p{L})`, 'iu');

/** Headings of the parts of a posting. */
export const OTHER_HEADINGS = [
  [
    'nice',
    words(`von vorteil|wünschenswert|das wäre (?:toll|super)|pluspunkte?|idealerweise
les plus|un plus|serait un plus|atouts?|souhaité(?:es?|s)?|bonus si
se valorará|valorable|deseable|(?:será )?un plus|requisitos deseables
costituisce titolo preferenziale|gradit[aeio]|desejável|diferenciais
pré|gewenst|mile widziane|dodatkowym atutem|výhodou|výhoda|en fordel|meriterande|et plus
будет плюсом|приветствуется|желательно|буде плюсом|бажано`),
  ],
  [
    'offer',
    words(`wir bieten(?: ihnen| dir)?|das bieten wir|unser angebot|benefits|deine vorteile|ihre vorteile|was wir bieten
nous (?:vous )?(?:offrons|proposons)|nos avantages|avantages|pourquoi nous rejoindre|déroulement des entretiens|process de recrutement
(?:te )?ofrecemos|qué ofrecemos|beneficios|porque nos importas|(?:cosa )?offriamo|oferecemos|benefícios
wij bieden|wat wij bieden|oferujemy|co oferujemy|nabízíme|co nabízíme|vi tilbyder|vi erbjuder|vi tilbyr
условия|мы предлагаем|что мы предлагаем|умови|ми пропонуємо|пропонуємо`),
  ],
  [
    'must',
    words(`(?:dein|ihr|das) profil|anforderungen|anforderungsprofil|qualifikation(?:en)?|voraussetzungen|das bringst du mit|das bringen sie mit|was (?:du|sie) mitbring(?:st|en)|was wir erwarten|wen wir suchen
profil(?: recherché)?|votre profil|ton profil|compétences(?: requises)?|prérequis|exigences|qualifications|vos atouts|ce que nous recherchons
requisitos(?: mínimos)?|perfil(?: buscado)?|qué buscamos|tu perfil|se requiere|cómo nos encantaría que fueras|conocimientos
requisiti|il tuo profilo|profilo|requisitos|o que procuramos|qualificações
functie-?eisen|wat vragen wij|jouw profiel|wymagania|nasze wymagania|czego oczekujemy|oczekujemy
požadujeme|požadavky|co požadujeme|co očekáváme|očekáváme|kvalifikationer|din profil|vi søger|krav|vi söker|kvalifikasjoner|om dig
требования|требуется|мы ждем|мы ждём|что мы ждем|наши ожидания|вимоги|ми очікуємо`),
  ],
  [
    'duty',
    words(`(?:deine|ihre) aufgaben|aufgaben(?:gebiet)?|tätigkeiten|das erwartet (?:dich|sie)|was dich erwartet|stellenbeschreibung
(?:vos|tes|les) missions|missions?|descriptif du poste|le poste|vos responsabilités|responsabilités|votre rôle
funciones|responsabilidades|descripción(?: de la oferta| del puesto)?|tus funciones|misión|mansioni|attività|atividades|responsabilidades
taken|jouw rol|wat ga je doen|zadania|zakres obowiązków|obowiązki|náplň práce|co vás čeká|co budete dělat|opgaver|arbejdsopgaver|dine opgaver|arbetsuppgifter|arbeidsoppgaver
обязанности|задачи|чем предстоит заниматься|обов'язки|обов’язки|завдання`),
  ],
  [
    'about',
    words(`über uns|wer wir sind|das unternehmen|qui sommes[- ]nous|qui sont-ils|l'entreprise|quiénes somos|sobre nosotros|la empresa
chi siamo|quem somos|over ons|o nas|kim jesteśmy|o nás|kdo jsme|om os|om oss|о компании|о нас|про нас|про компанію`),
  ],
] as const;

/** Words that make what stands before them nice to have. */
export const OTHER_NICE =
  /(?<!\p{L})(?:(?:ist |wäre |sind )?von vorteil|wünschenswert|idealerweise|serait un plus|est un plus|souhaité(?:es?|s)?|apprécié(?:es?|s)?|valorable|se valorará|deseable|gradit[aeio]|desejável|gewenst|een pré|mile widziane|(?:je |jsou )?výhodou|en fordel|meriterande|приветствуется|желательно|будет плюсом|буде плюсом|бажано)(?!\p{L})/giu;

const UNIT =
  'jahren?|ans?|années|años?|anni|anos?|jaar|let|roky|rok[ui]?|lata?|лет|года?|років|роки|року|рік|år';
/** A number of years, in a passage that speaks of experience. */
export const OTHER_YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:-?(?:х|ти|ми|и))?(?:\\s*(?:-|–|bis|à|a|až|до)\\s*(\\d{1,2}))?\\s*\\+?\\s*(?:${UNIT})(?!\\p{L})`,
  'giu',
);
export const OTHER_EXPERIENCE =
  /erfahrung|berufspraxis|expérience|experiencia|esperienza|experiência|ervaring|doświadczeni|prax[eií]|zkušenost|erfaring|erfarenhet|опыт|досвід/iu;

/** Degrees, by what they are called. */
export const OTHER_DEGREES: readonly [DegreeLevel, RegExp][] = [
  [
    'phd',
    /(?<!\p{L})(?:promotion in|promoviert|doctorat|doctorado|dottorato|doktorat|ph\.d\.-grad)(?!\p{L})/giu,
  ],
  [
    'master',
    /(?<!\p{L})(?:bac ?\+ ?5|máster|mestrado|laurea magistrale|diplôme d['’]ingénieur|école d['’]ingénieurs?|cand\.\p{L}+|kandidatgrad|magistr\p{L}*|magisters?)(?!\p{L})/giu,
  ],
  [
    'bachelor',
    /(?<!\p{L})(?:(?:abgeschlossenes |abgeschlossene )?(?:hochschul|fachhochschul|universitäts)?(?:studium|hochschulabschluss)|bac ?\+ ?[34]|estudios universitarios|titulación universitaria|grado universitario|licenciatura|laurea|ensino superior|hbo(?:[- ]niveau)?|wykształcenie wyższe|vysokoškolské(?: vzdělání)?|universitetsuddannelse|högskoleutbildning|высшее(?: техническое| экономическое| медицинское)? образование|вища освіта)(?!\p{L})/giu,
  ],
  [
    'associate',
    /(?<!\p{L})(?:abgeschlossene (?:berufs)?ausbildung|berufsausbildung|bac ?\+ ?2|bts|ciclo formativo(?: superior)?|mbo(?:[- ]niveau)?|fagbrev|среднее специальное(?: образование)?)(?!\p{L})/giu,
  ],
  [
    'high_school',
    /(?<!\p{L})(?:abitur|matura|baccalauréat|bachillerato|středoškolské(?: vzdělání)?|wykształcenie średnie|среднее образование)(?!\p{L})/giu,
  ],
];
