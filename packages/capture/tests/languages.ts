/** Data table: one small posting in each of the fourteen languages, label and value as its job pages write them. */
export interface LanguagePage {
  language: string;
  title: string;
  /** Label, value; in the order company, place, type, pay, posted, deadline. */
  facts: [string, string][];
  tasks: [string, string];
  profile: [string, string];
  apply: string;
  similar: string;
  closed: string;
  expected: {
    company: string;
    place: string;
    types: string[];
    salary: { min: number | null; max: number | null; currency: string | null; period: string | null };
    posted: string;
    deadline: string;
  };
}

const dates = { posted: '2026-03-05', deadline: '2026-04-17' };

export const LANGUAGES: LanguagePage[] = [
  {
    language: 'en',
    title: 'Lock Keeper',
    facts: [
      ['Employer', 'Canal Trust Ltd'],
      ['Location', 'Leeds, England'],
      ['Job type', 'Full-time, permanent'],
      ['Salary', '£28,000 - £31,500 per annum'],
      ['Date posted', '5 March 2026'],
      ['Closing date', '17 April 2026'],
    ],
    tasks: [
      'Responsibilities',
      'You open and close the gates for boats on a busy flight of locks, in every weather.',
    ],
    profile: ['Requirements', 'You swim well, you like people, and you can lift a windlass all day long.'],
    apply: 'Apply now',
    similar: 'Similar jobs',
    closed: 'This job is no longer available.',
    expected: {
      company: 'Canal Trust Ltd',
      place: 'Leeds',
      types: ['full_time', 'permanent'],
      salary: { min: 28000, max: 31500, currency: 'GBP', period: 'year' },
      ...dates,
    },
  },
  {
    language: 'de',
    title: 'Schleusenwärter (m/w/d)',
    facts: [
      ['Arbeitgeber', 'Kanalwerk GmbH'],
      ['Arbeitsort', '26603 Aurich'],
      ['Vertragsart', 'Vollzeit, unbefristet'],
      ['Gehalt', '2.900 € - 3.400 € pro Monat'],
      ['Veröffentlicht am', '05.03.2026'],
      ['Bewerbungsfrist', '17. April 2026'],
    ],
    tasks: [
      'Deine Aufgaben',
      'Du öffnest und schließt die Tore für Boote auf einer viel befahrenen Strecke, bei jedem Wetter.',
    ],
    profile: [
      'Dein Profil',
      'Du schwimmst gut, magst Menschen und hast Freude an schwerer Arbeit im Freien.',
    ],
    apply: 'Jetzt bewerben',
    similar: 'Ähnliche Jobs',
    closed: 'Diese Stellenanzeige ist nicht mehr verfügbar.',
    expected: {
      company: 'Kanalwerk GmbH',
      place: 'Aurich',
      types: ['full_time', 'permanent'],
      salary: { min: 2900, max: 3400, currency: 'EUR', period: 'month' },
      ...dates,
    },
  },
  {
    language: 'fr',
    title: 'Éclusier H/F',
    facts: [
      ['Entreprise', 'Voies du Nord'],
      ['Lieu de travail', 'Lille, France'],
      ['Type de contrat', 'CDI, temps plein'],
      ['Salaire', '24 000 € à 27 500 € par an'],
      ['Date de publication', '5 mars 2026'],
      ['Date limite de candidature', '17 avril 2026'],
    ],
    tasks: [
      'Vos missions',
      'Vous ouvrez et fermez les portes pour les bateaux sur une écluse très fréquentée, par tous les temps.',
    ],
    profile: [
      'Profil recherché',
      'Vous savez nager, vous aimez les gens et le travail en plein air ne vous fait pas peur.',
    ],
    apply: 'Postuler',
    similar: 'Offres similaires',
    closed: "Cette offre n'est plus disponible.",
    expected: {
      company: 'Voies du Nord',
      place: 'Lille',
      types: ['full_time', 'permanent'],
      salary: { min: 24000, max: 27500, currency: 'EUR', period: 'year' },
      ...dates,
    },
  },
  {
    language: 'es',
    title: 'Esclusero/a',
    facts: [
      ['Empresa', 'Canales del Duero'],
      ['Ubicación', 'Palencia, España'],
      ['Tipo de contrato', 'Indefinido, jornada completa'],
      ['Salario', '1.450 € - 1.700 € al mes'],
      ['Fecha de publicación', '5 de marzo de 2026'],
      ['Fecha límite', '17 de abril de 2026'],
    ],
    tasks: [
      'Funciones',
      'Abrirás y cerrarás las compuertas para los barcos en un canal muy transitado, con buen y mal tiempo.',
    ],
    profile: [
      'Requisitos',
      'Sabes nadar, te gusta la gente y no te asusta el trabajo al aire libre con frío.',
    ],
    apply: 'Inscríbete',
    similar: 'Ofertas similares',
    closed: 'Esta oferta ya no está disponible.',
    expected: {
      company: 'Canales del Duero',
      place: 'Palencia',
      types: ['full_time', 'permanent'],
      salary: { min: 1450, max: 1700, currency: 'EUR', period: 'month' },
      ...dates,
    },
  },
  {
    language: 'ca',
    title: 'Encarregat de rescloses',
    facts: [
      ['Empresa', 'Canals del Segre'],
      ['Ubicació', 'Lleida (Espanya)'],
      ['Tipus de contracte', 'Indefinit, jornada completa'],
      ['Salari', '19.000 € - 22.000 € bruts/any'],
      ['Data de publicació', '5 de març de 2026'],
      ['Data límit', "17 d'abril de 2026"],
    ],
    tasks: [
      'Funcions principals',
      'Obriràs i tancaràs les comportes per als vaixells en un canal molt transitat, amb bon i mal temps.',
    ],
    profile: ['Requisits', "Saps nedar, t'agrada la gent i no et fa por la feina a l'aire lliure amb fred."],
    apply: "Inscriu-t'hi",
    similar: 'Ofertes similars',
    closed: 'Aquesta oferta ja no està disponible.',
    expected: {
      company: 'Canals del Segre',
      place: 'Lleida',
      types: ['full_time', 'permanent'],
      salary: { min: 19000, max: 22000, currency: 'EUR', period: 'year' },
      ...dates,
    },
  },
  {
    language: 'pt',
    title: 'Operador de Eclusas',
    facts: [
      ['Empresa', 'Canais do Tejo'],
      ['Localização', 'Santarém, Portugal'],
      ['Tipo de contrato', 'Efetivo, tempo inteiro'],
      ['Salário', '1.100 € - 1.300 € por mês'],
      ['Data de publicação', '5 de março de 2026'],
      ['Data limite', '17 de abril de 2026'],
    ],
    tasks: [
      'Responsabilidades',
      'Você vai abrir e fechar as comportas para os barcos num canal movimentado, com sol ou com chuva.',
    ],
    profile: [
      'Requisitos',
      'Você sabe nadar, gosta de pessoas e não tem medo do trabalho ao ar livre com frio.',
    ],
    apply: 'Candidatar-se',
    similar: 'Vagas semelhantes',
    closed: 'Esta vaga não está mais disponível.',
    expected: {
      company: 'Canais do Tejo',
      place: 'Santarém',
      types: ['full_time', 'permanent'],
      salary: { min: 1100, max: 1300, currency: 'EUR', period: 'month' },
      ...dates,
    },
  },
  {
    language: 'nl',
    title: 'Sluiswachter',
    facts: [
      ['Bedrijf', 'Vaarwegen Noord B.V.'],
      ['Standplaats', 'Delfzijl'],
      ['Dienstverband', 'Voltijd, vast contract'],
      ['Salaris', '€ 2.600 - € 3.100 per maand'],
      ['Geplaatst op', '5 maart 2026'],
      ['Sluitingsdatum', '17 april 2026'],
    ],
    tasks: [
      'Wat ga je doen',
      'Je opent en sluit de deuren voor schepen op een drukke vaarweg, bij weer en wind en ook bij nacht.',
    ],
    profile: [
      'Wat vragen wij',
      'Je kunt goed zwemmen, je houdt van mensen en werk buiten in de kou schrikt je niet af.',
    ],
    apply: 'Solliciteer direct',
    similar: 'Vergelijkbare vacatures',
    closed: 'Deze vacature is niet meer beschikbaar.',
    expected: {
      company: 'Vaarwegen Noord B.V.',
      place: 'Delfzijl',
      types: ['full_time', 'permanent'],
      salary: { min: 2600, max: 3100, currency: 'EUR', period: 'month' },
      ...dates,
    },
  },
  {
    language: 'da',
    title: 'Slusevagt',
    facts: [
      ['Virksomhed', 'Kanalselskabet A/S'],
      ['Arbejdssted', '4700 Næstved'],
      ['Ansættelsesform', 'Fuldtid, fastansættelse'],
      ['Løn', '31.000 - 34.000 kr. pr. måned'],
      ['Offentliggjort', '5. marts 2026'],
      ['Ansøgningsfrist', '17. april 2026'],
    ],
    tasks: [
      'Arbejdsopgaver',
      'Du åbner og lukker portene for både på en travl kanal i al slags vejr, både dag og nat.',
    ],
    profile: [
      'Kvalifikationer',
      'Du svømmer godt, du kan lide mennesker, og du er ikke bange for arbejde ude i kulden.',
    ],
    apply: 'Søg stillingen',
    similar: 'Lignende stillinger',
    closed: 'Stillingen er ikke længere tilgængelig.',
    expected: {
      company: 'Kanalselskabet A/S',
      place: 'Næstved',
      types: ['full_time', 'permanent'],
      salary: { min: 31000, max: 34000, currency: 'DKK', period: 'month' },
      ...dates,
    },
  },
  {
    language: 'sv',
    title: 'Slussvakt',
    facts: [
      ['Företag', 'Kanalbolaget AB'],
      ['Arbetsort', 'Motala'],
      ['Anställningsform', 'Heltid, tillsvidare'],
      ['Lön', '28 000 - 31 000 kr per månad'],
      ['Publicerad', '5 mars 2026'],
      ['Sista ansökningsdag', '17 april 2026'],
    ],
    tasks: [
      'Arbetsuppgifter',
      'Du öppnar och stänger portarna för båtar på en livlig kanal i alla väder, både dag och natt.',
    ],
    profile: [
      'Kvalifikationer',
      'Du simmar bra, du tycker om människor och du är inte rädd för att arbeta ute i kylan.',
    ],
    apply: 'Ansök nu',
    similar: 'Liknande jobb',
    closed: 'Annonsen är inte längre tillgänglig.',
    expected: {
      company: 'Kanalbolaget AB',
      place: 'Motala',
      types: ['full_time', 'permanent'],
      salary: { min: 28000, max: 31000, currency: 'SEK', period: 'month' },
      ...dates,
    },
  },
  {
    language: 'cs',
    title: 'Zdymadelník / zdymadelnice',
    facts: [
      ['Společnost', 'Povodí Sever s.r.o.'],
      ['Místo výkonu práce', 'Mělník'],
      ['Typ úvazku', 'Práce na plný úvazek'],
      ['Mzda', '32 000 – 38 000 Kč za měsíc'],
      ['Zveřejněno', '5. března 2026'],
      ['Uzávěrka', '17. dubna 2026'],
    ],
    tasks: [
      'Náplň práce',
      'Otevíráte a zavíráte vrata pro lodě na rušné vodní cestě za každého počasí, ve dne i v noci.',
    ],
    profile: [
      'Požadujeme',
      'Umíte dobře plavat, máte rádi lidi a nevadí vám práce venku v zimě ani v horku.',
    ],
    apply: 'Odpovědět',
    similar: 'Podobné nabídky',
    closed: 'Tato nabídka již není aktuální.',
    expected: {
      company: 'Povodí Sever s.r.o.',
      place: 'Mělník',
      types: ['full_time'],
      salary: { min: 32000, max: 38000, currency: 'CZK', period: 'month' },
      ...dates,
    },
  },
  {
    language: 'pl',
    title: 'Śluzowy / Śluzowa',
    facts: [
      ['Pracodawca', 'Drogi Wodne Sp. z o.o.'],
      ['Miejsce pracy', 'Bydgoszcz'],
      ['Rodzaj umowy', 'Umowa o pracę, pełny etat'],
      ['Wynagrodzenie', '5 200 - 6 100 zł miesięcznie'],
      ['Data publikacji', '5 marca 2026'],
      ['Termin składania ofert', '17 kwietnia 2026'],
    ],
    tasks: [
      'Zakres obowiązków',
      'Otwierasz i zamykasz wrota dla łodzi na ruchliwym kanale przy każdej pogodzie, w dzień i w nocy.',
    ],
    profile: [
      'Wymagania',
      'Dobrze pływasz, lubisz ludzi i nie boisz się pracy na zewnątrz w zimie oraz w upale.',
    ],
    apply: 'Aplikuj',
    similar: 'Podobne oferty',
    closed: 'Ta oferta jest już nieaktualna.',
    expected: {
      company: 'Drogi Wodne Sp. z o.o.',
      place: 'Bydgoszcz',
      types: ['full_time', 'permanent'],
      salary: { min: 5200, max: 6100, currency: 'PLN', period: 'month' },
      ...dates,
    },
  },
  {
    language: 'ru',
    title: 'Шлюзовщик',
    facts: [
      ['Компания', 'Северный канал'],
      ['Место работы', 'Тверь'],
      ['Тип занятости', 'Полная занятость'],
      ['Зарплата', 'от 60 000 до 75 000 руб. в месяц'],
      ['Дата публикации', '5 марта 2026'],
      ['Срок подачи', '17 апреля 2026'],
    ],
    tasks: [
      'Обязанности',
      'Вы открываете и закрываете ворота для судов на оживлённом канале в любую погоду, днём и ночью.',
    ],
    profile: ['Требования', 'Вы хорошо плаваете, любите людей и не боитесь работы на улице зимой и летом.'],
    apply: 'Откликнуться',
    similar: 'Похожие вакансии',
    closed: 'Вакансия в архиве.',
    expected: {
      company: 'Северный канал',
      place: 'Тверь',
      types: ['full_time'],
      salary: { min: 60000, max: 75000, currency: 'RUB', period: 'month' },
      ...dates,
    },
  },
  {
    language: 'ja',
    title: '閘門管理員',
    facts: [
      ['会社名', '北運河株式会社'],
      ['勤務地', '東京都江東区'],
      ['雇用形態', '正社員'],
      ['給与', '月給25万円〜30万円'],
      ['掲載日', '2026年3月5日'],
      ['応募締切', '2026年4月17日'],
    ],
    tasks: [
      '仕事内容',
      '混雑する運河で船のために水門を開け閉めする仕事です。天候にかかわらず、昼も夜も交代で働いていただきます。',
    ],
    profile: ['応募資格', '泳ぎが得意で、人と話すのが好きで、屋外の仕事が苦にならない方を募集しています。'],
    apply: '応募する',
    similar: '関連求人',
    closed: 'この求人は募集を終了しました。',
    expected: {
      company: '北運河株式会社',
      place: '東京都江東区',
      types: ['permanent'],
      salary: { min: 250000, max: 300000, currency: 'JPY', period: 'month' },
      ...dates,
    },
  },
  {
    language: 'ko',
    title: '갑문 관리원',
    facts: [
      ['회사명', '북운하 주식회사'],
      ['근무지', '인천광역시 중구'],
      ['고용형태', '정규직'],
      ['급여', '월급 250만원 ~ 300만원'],
      ['등록일', '2026년 3월 5일'],
      ['마감일', '2026년 4월 17일'],
    ],
    tasks: [
      '담당업무',
      '붐비는 운하에서 배를 위해 갑문을 열고 닫는 일입니다. 날씨와 관계없이 밤낮으로 교대 근무를 합니다.',
    ],
    profile: ['자격요건', '수영을 잘하고 사람을 좋아하며 야외 근무를 두려워하지 않는 분을 찾고 있습니다.'],
    apply: '지원하기',
    similar: '비슷한 채용',
    closed: '마감된 채용 공고입니다.',
    expected: {
      company: '북운하 주식회사',
      place: '인천광역시 중구',
      types: ['permanent'],
      salary: { min: 2500000, max: 3000000, currency: 'KRW', period: 'month' },
      ...dates,
    },
  },
];
