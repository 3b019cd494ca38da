import { headingsOf } from '../../outline/words.ts';
import { withoutDuration } from './durations.ts';
import { HEADINGS } from './east-asian.ts';
import { lower } from './lower.ts';

/** What a section of a résumé is about. `other` is known to be none of the rest. */
export type Topic =
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'projects'
  | 'certifications'
  | 'other';

/** Headings in English, and the common ones of other languages; those that our own templates print come on top. */
const PHRASES: Readonly<Record<Topic, string>> = {
  contact:
    'angaben zur person|persönliche angaben|informations personnelles|informations de contact|' +
    'données personnelles|información personal|datos de contacto|información de contacto|dati personali|' +
    'dati anagrafici|informazioni di contatto|recapiti|informações pessoais|informações de contato|' +
    'dados de contato|dane kontaktowe|informacje kontaktowe|personalia|contactgegevens|' +
    'persoonlijke informatie|osobní údaje|kontaktní údaje|osobné údaje|kontaktné údaje|kontaktoplysninger|' +
    'personlige oplysninger|personoplysninger|kontaktuppgifter|personuppgifter|kontaktinformasjon|' +
    'personlig informasjon|yhteystiedot|henkilötiedot|личные данные|контактная информация|' +
    'kişisel bilgiler|' +
    'contact|contacts|contact details|contact information|contact info|contact me|personal details|personal information|' +
    'personal info|personal data|personal|details|get in touch|kontakt|kontaktdaten|persönliche daten|coordonnées|état civil|contacto|' +
    'datos personales|informazioni personali|contatti|contato|dados pessoais|persoonlijke gegevens|dane osobowe|контакты',
  summary:
    'persönliches profil|zur person|présentation|accroche|résumé professionnel|qui suis-je|extracto|' +
    'presentación|acerca de mí|profilo professionale|profilo personale|presentazione|obiettivo|' +
    'obiettivo professionale|perfil profissional|perfil pessoal|objetivo profissional|resumo profissional|' +
    'apresentação|sumário|podsumowanie zawodowe|profil zawodowy|cel zawodowy|persoonlijk profiel|' +
    'persoonlijke beschrijving|profiel|wie ben ik|profil a cíle|osobní profil|om mig|om meg|' +
    'sammanfattning|sammendrag|personlig profil|nøglekvalifikationer|minusta|tietoa minusta|profiili|цель|' +
    'hakkımda|özet|kariyer hedefi|' +
    'summary|professional summary|executive summary|career summary|summary of qualifications|qualifications summary|' +
    'qualifications|profile|professional profile|personal profile|career profile|about|about me|objective|career objective|' +
    'professional objective|personal statement|statement|introduction|overview|bio|biography|background|who am i|' +
    'highlights of qualifications|profil|über mich|kurzprofil|à propos|profil professionnel|objectif|resumen|sobre mí|' +
    'perfil profesional|objetivo|profilo|chi sono|sobre mim|resumo|over mij|o mnie|podsumowanie|o mně|o mne|о себе|обо мне',
  experience:
    'volunteer and work experience|work and volunteer experience|career summary and experience|paid work|' +
    'paid experience|freelance work|professional activity|' +
    'historial de trabajo|previous positions|past positions|former positions|other positions|previous roles|previous employment|past employment|previous work experience|past experience|current employment|current and past positions|research positions|clinical positions|leadership positions|research and teaching positions|research appointments|teaching appointments|faculty appointments|current appointment|current position|current positions|positions and appointments|positions and employment|teaching positions|academic positions|academic employment|professional positions|' +
    "what i’ve done|what i've done|berufliche stationen|nebenjobs|" +
    'praktika und nebenjobs|nebenjobs und praktika|nebentätigkeiten|nebentätigkeit|ferienjobs|' +
    'emplois|stages et emplois|emplois et stages|jobs étudiants|jobs d’été|historial laboral|' +
    'historia laboral|empleos|prácticas|prácticas profesionales|prácticas en empresa|' +
    'tirocini|stage e tirocini|attività lavorativa|attività professionale|' +
    'attività professionali|experiências profissionais|histórico profissional|estágios|' +
    'trajetória profissional|atuação profissional|percurso profissional|vida profissional|' +
    'przebieg kariery|przebieg pracy|przebieg pracy zawodowej|praca zawodowa|praktyki|staże|' +
    'praktyki i staże|kariera zawodowa|beroepservaring|loopbaan|loopbaanoverzicht|bijbanen|' +
    'zaměstnání|průběh zaměstnání|předchozí zaměstnání|pracovní praxe|pracovní historie|brigády|' +
    'zamestnanie|arbejdserfaring|ansættelser|ansættelse|anställningar|anställning|' +
    'tidigare anställningar|yrkeserfarenhet|yrkeserfaring|karriere|työhistoria|' +
    'трудовая деятельность|места работы|' +
    'experience|work experience|professional experience|employment|employment history|work history|career history|' +
    'professional history|job history|relevant experience|industry experience|career|work|positions held|appointments|' +
    'academic appointments|professional appointments|employment experience|professional background|career experience|' +
    'work and experience|experiences|relevant work experience|clinical experience|teaching experience|research experience|' +
    'internships|internship experience|internship|military experience|military service|leadership experience|' +
    'additional experience|other experience|earlier experience|previous experience|career overview|selected experience|' +
    'employment record|professional work experience|work background|positions|technical experience|' +
    'erfahrung|erfahrungen|berufserfahrung|beruflicher werdegang|praxiserfahrung|praktika|werdegang|berufspraxis|expérience|expériences|' +
    'expérience professionnelle|expériences professionnelles|parcours professionnel|expériences pro|expérience pro|parcours pro|stages|experiencia|' +
    'experiencia laboral|experiencia profesional|trayectoria|esperienza|esperienze|esperienza lavorativa|' +
    'esperienze lavorative|esperienze professionali|esperienza professionale|experiência|experiência profissional|' +
    'experiências|werkervaring|ervaring|doświadczenie|doświadczenie zawodowe|pracovní zkušenosti|praxe|prax|' +
    'pracovné skúsenosti|erhvervserfaring|arbetslivserfarenhet|arbeidserfaring|työkokemus|опыт работы|опыт|' +
    'досвід роботи|deneyim|iş deneyimi|εμπειρία|szakmai tapasztalat',
  education:
    'training & education|academic qualification|schulischer werdegang|schullaufbahn|' +
    'schulabschluss|hochschulstudium|aus- und weiterbildung|aus und weiterbildung|parcours scolaire|' +
    'parcours universitaire|cursus scolaire|cursus universitaire|cursus académique|scolarité|' +
    'titulación|titulaciones|datos académicos|formación universitaria|titoli di studio|titolo di studio|' +
    'percorso di studi|percorso formativo|escolaridade|escolaridad|habilitações|' +
    'habilitações literárias|informações acadêmicas|informações académicas|información académica|informations académiques|habilitações académicas|percurso académico|' +
    'studies en opleidingen|opleiding en cursussen|studium a vzdělání|dosažené vzdělání|průběh vzdělání|' +
    'studia a vzdělání|uddannelser|utbildningar|studier|skolgång|opintohistoria|opinnot|' +
    'education|educational background|academic background|academic history|education and training|education & training|' +
    'training and education|academics|academic qualifications|educational qualifications|schooling|studies|degrees|' +
    'qualifications and education|education and qualifications|academic education|education history|formal education|' +
    'academic credentials|university education|education background|academic profile|scholastic record|' +
    'education and certifications|education & certifications|education and certification|' +
    'ausbildung|bildung|studium|bildungsweg|schulbildung|akademische ausbildung|akademische laufbahn|akademischer werdegang|formation|formations|éducation|études|' +
    'parcours académique|diplômes|educación|formación|formación académica|estudios|istruzione|istruzione e formazione|' +
    'formazione|formazione accademica|educação|formação|formação acadêmica|formação académica|opleiding|opleidingen|' +
    'onderwijs|wykształcenie|edukacja|vzdělání|vzdelanie|uddannelse|utbildning|utdanning|koulutus|образование|освіта|' +
    'eğitim|εκπαίδευση|tanulmányok|educație',
  skills:
    'languages & frameworks|languages and frameworks|besondere kenntnisse|weitere kenntnisse|' +
    'compétences informatiques|compétences professionnelles|compétences clés|savoir-être|' +
    'savoirs|savoir-faire et savoir-être|' +
    'conocimientos informáticos|conocimientos técnicos|competencias digitales|competencias profesionales|' +
    'competenze informatiche|competenze digitali|competenze professionali|competenze personali|' +
    'conoscenze informatiche|conoscenze|conhecimentos|conhecimentos técnicos|competências técnicas|' +
    'competências digitais|qualificações|aptidões|kompetencje|umiejętności i kompetencje|' +
    'znajomość programów|computervaardigheden|computerkennis|kennis en vaardigheden|znalosti|' +
    'znalosti a dovednosti|dovednosti a znalosti|počítačové dovednosti|počítačové znalosti|it dovednosti|' +
    'færdigheder|kompetencer og færdigheder|it-kompetencer|it-færdigheder|färdigheter|datakunskaper|' +
    'kunskaper|it-kunskaper|ferdigheter|kunnskaper|osaaminen|компетенции|' +
    'профессиональные навыки|' +
    'skills|technical skills|key skills|core skills|professional skills|skill set|skillset|skills and abilities|' +
    'skills & abilities|core competencies|competencies|areas of expertise|expertise|technologies|technical expertise|' +
    'technical proficiencies|technical summary|computer skills|it skills|soft skills|hard skills|tools|' +
    'tools and technologies|tools & technologies|technical knowledge|strengths|key strengths|core strengths|' +
    'programming languages|programming|software|software skills|proficiencies|abilities|key competencies|' +
    'skills and expertise|skills & expertise|technical competencies|skills and tools|skills & tools|digital skills|' +
    'top skills|additional skills|other skills|relevant skills|skills summary|technology|tech stack|tech|' +
    'professional strengths|capabilities|skills and interests|skills & interests|' +
    'kenntnisse|fähigkeiten|it-kenntnisse|kompetenzen|edv-kenntnisse|fachkenntnisse|compétences|' +
    'compétences techniques|savoir-faire|logiciels|competencias|habilidades|aptitudes|conocimientos|competenze|' +
    'competenze tecniche|capacità|capacità e competenze|competências|vaardigheden|competenties|umiejętności|' +
    'dovednosti|zručnosti|kompetencer|kompetenser|kompetanse|taidot|навыки|ключевые навыки|навички|beceriler|' +
    'δεξιότητες|készségek',
  languages:
    'lingue straniere|conoscenze linguistiche|lingue conosciute|compétences linguistiques|' +
    'langues étrangères|competencias lingüísticas|idiomas extranjeros|competências linguísticas|' +
    'línguas estrangeiras|znajomość języków|znajomość języków obcych|vreemde talen|cizí jazyky|' +
    'jazykové dovednosti|sprogkundskaber|språkkunskaper|språkkunnskaper|kielet|fremmedsprog|' +
    'languages|language skills|language|spoken languages|foreign languages|languages spoken|language proficiency|' +
    'sprachen|sprachkenntnisse|fremdsprachen|langues|langue|idiomas|lenguas|lingue|lingua|competenze linguistiche|' +
    'línguas|talen|talenkennis|języki|języki obce|jazyky|jazykové znalosti|sprog|språk|kielitaito|языки|' +
    'знание языков|иностранные языки|мови|diller|γλώσσες|nyelvtudás|limbi străine',
  projects:
    'projects|personal projects|selected projects|side projects|key projects|project experience|academic projects|' +
    'relevant projects|project|notable projects|open source|open source projects|portfolio|project work|' +
    'projects and research|university projects|course projects|technical projects|' +
    'projekte|projets|projets personnels|projets perso|projets scolaires|projets académiques|projets en école|proyectos|progetti|projetos|projecten|projekty|projekter|projekt|проекты|' +
    'проєкти|projeler|έργα',
  certifications:
    'fortbildungen|fortbildung|kurse|kurse und zertifikate|lehrgänge|formación complementaria|' +
    'formación adicional|otros cursos|attestati|attestati e certificazioni|corsi di formazione|' +
    'corsi e certificazioni|cursos complementares|formação complementar|formations complémentaires|' +
    'certifieringar|certificeringer|kurser og certifikater|kurser och certifikat|kurssit|permis|' +
    'führerschein|führerscheine|szkolenia i kursy|kursy i szkolenia|kurzy a školení|školení|trainingen|' +
    'certifications|certificates|certification|licenses|licences|licenses and certifications|licenses & certifications|' +
    'certifications and licenses|certifications & licenses|certificates and licenses|professional certifications|' +
    'licensure|licensure and certifications|credentials|accreditations|professional development|courses|training|' +
    'trainings|certifications and training|certifications & training|training and certifications|certificates and training|' +
    'courses and certifications|courses & certifications|continuing education|professional training|' +
    'licensure and certification|licenses/certifications|professional qualifications|' +
    'zertifikate|zertifizierungen|weiterbildung|weiterbildungen|certificats|certificaciones|' +
    'certificados|cursos|cursos (?:extracurriculares|complementares|complementarios|livres)|certificazioni|corsi|certificações|certificaten|cursussen|certyfikaty|kursy|szkolenia|' +
    'certifikáty|kurzy|certifikater|kurser|sertifikater|сертификаты|курсы|sertifikalar',
  other:
    'ehrenamtliches engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|soziales engagement|' +
    'otros datos|investigación|pesquisa|ricerca|recherche|forschung|informações complementares|información complementaria|otros datos de interés|información adicional|informations complémentaires|' +
    'altre informazioni|ulteriori informazioni|outras informações|informações adicionais|' +
    'informacje dodatkowe|dodatkowe informacje|koníčky|záliby|fritid|fritidsinteresser|fritidsintressen|' +
    'övrigt|øvrigt|harrastukset|suosittelijat|referanslar|speaking|speaking engagements|' +
    'public speaking|roles of responsibility|positions of responsibility|position of responsibility|' +
    'extra-curricular activities|extra-curricular|extra curricular activities|personal interests|' +
    'autorizzazione al trattamento dei dati|' +
    'awards|honors|honours|honors and awards|honors & awards|awards and honors|awards & honors|awards and achievements|' +
    'achievements|accomplishments|key achievements|recognition|scholarships|scholarships and awards|publications|' +
    'selected publications|papers|patents|presentations|talks|conferences|selected honors|invited talks|media|' +
    'interests|hobbies|hobbies and interests|interests and hobbies|hobbies & interests|activities|' +
    'extracurricular activities|extracurriculars|extracurricular|leadership|leadership and activities|volunteering|volunteer|' +
    'volunteer experience|volunteer work|community service|community involvement|community|voluntary work|references|' +
    'referees|reference|memberships|professional memberships|affiliations|professional affiliations|associations|' +
    'research|research interests|teaching|service|grants|fellowships|funding|additional information|additional|other|miscellaneous|' +
    'other information|further information|academic contributions|scholarship|academic service|links|social|social media|websites|profiles|online profiles|online presence|hobby|' +
    'observing experience|observational experience|observing runs|refereeing|refereeing & reviews|coursework|relevant coursework|declaration|signature|test scores|military|availability|leadership and service|' +
    'most proud of|my life philosophy|a day of my life|committees|professional activities|editorial|press|exhibitions|' +
    'performances|honors and scholarships|mentoring|supervision|open source contributions|contributions|blog|' +
    'auszeichnungen|interessen|hobbys|ehrenamt|publikationen|referenzen|veröffentlichungen|engagement|sonstiges|' +
    "centres d’intérêt|centres d'intérêt|loisirs|intérêts|bénévolat|références|distinctions|intereses|aficiones|" +
    'voluntariado|referencias|premios|publicaciones|interessi|hobby e interessi|volontariato|referenze|pubblicazioni|' +
    'interesses|referências|publicações|interesses pessoais|vrijwilligerswerk|hobby’s|referenties|nevenactiviteiten|zainteresowania|' +
    'wolontariat|referencje|zájmy|reference|intressen|referenser|интересы|хобби|рекомендации|достижения',
};

/** Lower case, without numbering, signs and doubled spaces. */
export const foldHeading = (text: string): string =>
  withoutDuration(lower(text))
    .replace(/^[\s\d.()[\]【《<\-–—•·|:_/#§*+]+|[\s.:;()[\]】》>|\-–—_/#*+]+$|(?<=\p{L})\s+\d{1,2}$/gu, '')
    .replace(/[\p{Co}\p{So}]/gu, '')
    .replace(/\s*&\s*/g, ' & ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^my (?=\p{L})| \(?(?:continued|cont['’.]?d?)$/gu, '')
    .trim();

interface Lexicon {
  readonly phrases: ReadonlyMap<string, Topic>;
  /** Without spaces and accents: letters set apart lose or gain some, capitals often go without. */
  readonly dense: ReadonlyMap<string, Topic>;
}

let lexicon: Lexicon | null = null;

const packed = (text: string): string => text.normalize('NFD').replace(/[\s'’\p{M}]/gu, '');

function topics(): Lexicon {
  if (lexicon) return lexicon;
  const found = new Map<string, Topic>();
  for (const [topic, phrases] of [PHRASES, HEADINGS].flatMap((list) => Object.entries(list)) as [
    Topic,
    string,
  ][])
    for (const phrase of phrases.split('|')) if (!found.has(phrase)) found.set(phrase, topic);
  for (const key of ['summary', 'skills', 'experience', 'education', 'projects', 'certifications'] as const)
    for (const heading of headingsOf(key)) {
      const folded = foldHeading(heading);
      if (!found.has(folded)) found.set(folded, key);
    }
  lexicon = { phrases: found, dense: new Map([...found].map(([phrase, topic]) => [packed(phrase), topic])) };
  return lexicon;
}

const WORKED =
  /(?:^|\s)(?:worked|roles|jobs|positions|appointments|experiences?|employment|career|work history|\p{L}*erfahrung(?:en)?|werdegang|laufbahn|berufspraxis|tätigkeiten|expériences?|parcours|experiencia|trayectoria|esperienz[ae]|experiência|werkervaring|doświadczenie|arbetslivserfarenhet|erhvervserfaring|опыт)(?:\s|$)/u;
const LEARNT =
  /(?:^|\s)(?:studied|academic|education|educational|\p{L}*(?<!weiter|fort)bildung(?:s\p{L}+)?|studium|formations?|études|formación|estudios|istruzione|formação|opleiding(?:en)?|wykształcenie|utbildning|uddannelse|utdannelse|utdanning|образование)(?:\s|$)/u;

const SKILLED =
  /(?:^|\s)(?:skills|\p{L}*(?:kenntnisse|fähigkeiten|kompetenzen)|compétences|habilidades|competencias|conocimientos|competenze|conoscenze|competências|conhecimentos|vaardigheden|umiejętności|dovednosti|znalosti|färdigheter|ferdigheter|færdigheder|kunskaper|навыки)$/u;

/** "Journal Publications", "Areas of Interest", "Outreach and Education": what academics list besides posts and schools. */
const BESIDES =
  /(?:^|\s)(?:publications|articles|papers|presentations|talks|grants|awards|prizes|fellowships|scholarships|honou?rs|projects|interests?|memberships|affiliations|committees|workshops|seminars|exhibitions|performances|compositions|patents|conferences|activities|outreach|service|projekte?|projets|proyectos|progetti|projetos|projecten|projekty|projekter|publikationen|veröffentlichungen|publicaciones|pubblicazioni|publicações|publicaties|activités|actividades|attività|atividades)(?: (?:& |and )?(?:\p{L}+ )?(?:projects|awards|honou?rs|education|leadership|engagement|service|publications|presentations|affiliations|outreach|prizes|grants|fellowships)| (?:destacados|relevantes|personales|académicos|pessoais|acadêmicos))?$/u;

/**
 * What a line that is set as a heading most likely announces, by a word in it: "Relevant Clinical Experience",
 * "Schulische und akademische Ausbildung".
 */
export function likelyTopic(text: string): Topic | null {
  const folded = foldHeading(text);
  if (folded.split(' ').length > 6 || /[,.;@\d]/.test(folded)) return null;
  const told = LEARNT.test(folded) || WORKED.test(folded);
  if (SKILLED.test(folded)) return 'skills';
  if (BESIDES.test(folded)) return /(?:^|\s)pro[jgy]\p{L}*$/u.test(folded) ? 'projects' : 'other';
  if (/project|references?|award|honou?r|achievement/.test(folded)) return null;
  if (/(?:^|\s)events?(?:\s|$)/.test(folded)) return 'other';
  if (/volunt|ehrenamt|bénévol|extracurricular|personal|speak|conference/.test(folded))
    return told ? 'other' : null;
  if (LEARNT.test(folded)) return 'education';
  return WORKED.test(folded) ? 'experience' : null;
}

/** What a heading announces; null when it is no heading known here. */
export function topicOf(text: string): Topic | null {
  const folded = foldHeading(text);
  if (!folded || folded.length > 48) return null;
  const { phrases: known, dense } = topics();
  const whole = known.get(folded) ?? (packed(folded).length > 4 ? dense.get(packed(folded)) : undefined);
  if (whole) return whole;
  // "Education and Research", "Skills / Languages": the first part that is known tells.
  const parts = folded
    .split(/\s*(?:,|\/|&|\+|\||\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bi\b|\bи\b)\s*/u)
    .filter(Boolean);
  if (parts.length < 2 || parts.length > 3) return null;
  const said = parts.map((part) => known.get(part) ?? null);
  if (said.includes(null)) return null;
  // "Certifications and Education" holds schools too.
  return said.includes('education') && said[0] === 'certifications' ? 'education' : (said[0] ?? null);
}
