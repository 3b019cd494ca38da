import type { SectionKey } from './outline.ts';

/** The few words a document has of its own, in one language. */
export interface Words extends Readonly<Record<SectionKey, string>> {
  /** End of a range that is still running. */
  readonly present: string;
}

const KEYS = [
  'summary',
  'skills',
  'experience',
  'education',
  'projects',
  'certifications',
  'present',
] as const;

const ENGLISH = 'Summary|Skills|Experience|Education|Projects|Certifications|Present';

/** Headings as résumés in each language carry them, in the order of KEYS. */
const TABLE: Readonly<Record<string, string>> = {
  en: ENGLISH,
  ar: 'نبذة|المهارات|الخبرة|التعليم|المشاريع|الشهادات|حتى الآن',
  bg: 'Профил|Умения|Професионален опит|Образование|Проекти|Сертификати|до момента',
  cs: 'Profil|Dovednosti|Pracovní zkušenosti|Vzdělání|Projekty|Certifikáty|dosud',
  da: 'Profil|Kompetencer|Erhvervserfaring|Uddannelse|Projekter|Certifikater|nu',
  de: 'Profil|Kenntnisse|Berufserfahrung|Ausbildung|Projekte|Zertifikate|heute',
  el: 'Προφίλ|Δεξιότητες|Επαγγελματική εμπειρία|Εκπαίδευση|Έργα|Πιστοποιήσεις|σήμερα',
  es: 'Perfil|Competencias|Experiencia|Formación|Proyectos|Certificaciones|actualidad',
  fi: 'Profiili|Taidot|Työkokemus|Koulutus|Projektit|Sertifikaatit|nykyinen',
  fr: 'Profil|Compétences|Expérience professionnelle|Formation|Projets|Certifications|aujourd’hui',
  he: 'תקציר|מיומנויות|ניסיון תעסוקתי|השכלה|פרויקטים|הסמכות|היום',
  hu: 'Profil|Készségek|Szakmai tapasztalat|Tanulmányok|Projektek|Tanúsítványok|jelenleg',
  it: 'Profilo|Competenze|Esperienza|Istruzione|Progetti|Certificazioni|oggi',
  ja: '概要|スキル|職務経歴|学歴|プロジェクト|資格|現在',
  ko: '요약|기술|경력|학력|프로젝트|자격증|현재',
  nb: 'Profil|Kompetanse|Arbeidserfaring|Utdanning|Prosjekter|Sertifiseringer|nå',
  nl: 'Profiel|Vaardigheden|Werkervaring|Opleiding|Projecten|Certificaten|heden',
  pl: 'Profil|Umiejętności|Doświadczenie|Wykształcenie|Projekty|Certyfikaty|obecnie',
  pt: 'Perfil|Competências|Experiência|Formação|Projetos|Certificações|atual',
  ro: 'Profil|Competențe|Experiență|Educație|Proiecte|Certificări|prezent',
  ru: 'О себе|Навыки|Опыт работы|Образование|Проекты|Сертификаты|настоящее время',
  sk: 'Profil|Zručnosti|Pracovné skúsenosti|Vzdelanie|Projekty|Certifikáty|doteraz',
  sv: 'Profil|Kompetenser|Arbetslivserfarenhet|Utbildning|Projekt|Certifikat|nu',
  tr: 'Profil|Beceriler|Deneyim|Eğitim|Projeler|Sertifikalar|günümüz',
  uk: 'Про себе|Навички|Досвід роботи|Освіта|Проєкти|Сертифікати|дотепер',
  vi: 'Giới thiệu|Kỹ năng|Kinh nghiệm|Học vấn|Dự án|Chứng chỉ|hiện tại',
  zh: '个人简介|技能|工作经历|教育背景|项目经历|证书|至今',
};

const languageOf = (locale: string): string => {
  const language = new Intl.Locale(locale).language;
  return language === 'no' ? 'nb' : language;
};

/** The words in the locale's language; English where the language has none here. */
export function wordsFor(locale: string): Words {
  const words = (TABLE[languageOf(locale)] ?? ENGLISH).split('|');
  return Object.fromEntries(KEYS.map((key, index) => [key, words[index] ?? key])) as unknown as Words;
}

export const hasWords = (locale: string): boolean => languageOf(locale) in TABLE;

/** Every heading of every language, for telling sections apart in a résumé that is read. */
export function headingsOf(key: SectionKey): readonly string[] {
  return Object.values(TABLE).flatMap((words) => words.split('|')[KEYS.indexOf(key)] ?? []);
}
