import { lower } from './lower.ts';

/** What a label says of the words beside it. */
export type Label = 'title' | 'company' | 'dates' | 'school' | 'degree' | 'told';

const PHRASES: Readonly<Record<Label, string>> = {
  dates:
    'dates?|(?:start|end|joining|leaving)? ?dates?|from|to|dates? \\(from ?[-–—] ?to\\)|from ?[-–—] ?to|period|time ?period|duration|tenure|zeitraum|dauer|période|durée|periodo|fechas?|periode|od ?[-–—] ?do|dates of employment|year of (?:passing|completion)|passing year|employment dates?|years?|período|okres|dönem|tarih(?:ler)?|tid|tijdvak',
  title:
    'occupation or position(?: held)?|(?:position|post|role|job)(?: held)?|positions? title|job title|title|designation|funktion|stelle|tätigkeit als|poste(?: occupé)?|fonction|puesto|cargo(?: ocupado)?|mansione|qualifica|functie|stanowisko|posizione|pozisyon|görev|unvan|befattning',
  company:
    'name and address of(?: employer)?|name of employer|employer|company(?: name)?|organi[sz]ation|firm|client|arbeitgeber|firma|unternehmen|employeur|entreprise|société|empresa|empleador|datore di lavoro|azienda|werkgever|bedrijf|pracodawca|işveren|şirket|kurum|arbetsgivare',
  school:
    'name and type of(?: organi[sz]ation)?(?: providing education and training)?|institution|institute|school|university|college|schule|hochschule|universität|établissement|école|université|centro|universidad|istituto|università|onderwijsinstelling|szkoła|uczelnia|instituição|instituto|institución|okul|üniversite|skola',
  degree:
    'title of qualification(?: awarded)?|qualification(?: awarded)?|degree|diploma|certificate|class|course|abschluss|studiengang|diplôme|formation|titulación|título|titolo di studio|qualifica conseguita|opleiding|kierunek|curso|titolo|tytuł|derece|bölüm',
  told: 'status|board|percentage|%|marks|cgpa|cpi|sgpa|gpa|grade|percentage ?/ ?cgpa|main activities(?: and responsibilities)?|main activities and|activities and responsibilities|responsibilities|key responsibilities|tasks|duties|description|job description|aufgaben|tätigkeiten|missions|tâches|funciones|responsabilidades|mansioni|taken|obowiązki|principal subjects.*|type of business or sector|sector|branche|department|location|place|ort|lieu',
};

const LABELS = Object.entries(PHRASES).map(
  ([label, phrases]) => [label as Label, new RegExp(`^(?:${phrases})\\s*:?$`, 'iu')] as const,
);

/** A label by itself: "Employer", "Position held:", "Degree/Certificate". */
export function labelOf(text: string): Label | null {
  const [first = '', ...others] = lower(text.trim()).split(/\s*\/\s*/);
  const known = (label: string): Label | null =>
    LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  const whole = known(lower(text.trim()));
  return (
    whole ??
    (others.length > 0 && others.every((other) => other === '%' || known(other)) ? known(first) : null)
  );
}

/** "Employer Acme": a label of one to three words, and what it says with a capital or a figure. */
export function leading(text: string): { label: Label; rest: string } | null {
  const words = text.split(/\s+/);
  for (const count of [3, 2, 1]) {
    const rest = words.slice(count).join(' ');
    const label = /^[\p{Lu}\p{Lo}\d]/u.test(rest) ? labelOf(words.slice(0, count).join(' ')) : null;
    if (label) return { label, rest };
  }
  return null;
}

/** "Employer: Acme" parted at the colon. */
export function labelled(text: string): { label: Label; rest: string } | null {
  const found = /^([\p{L} ()/–—-]{2,60}?)\s*:\s*(\S.*)$/su.exec(text);
  const label = found?.[1] ? labelOf(found[1]) : null;
  return found?.[2] && label ? { label, rest: found[2] } : null;
}
