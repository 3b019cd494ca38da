import { expect, test } from 'vitest';
import { topicOf } from './words/headings.ts';
import { companyScore, roleScore } from './words/roles.ts';

// Words that people of many countries and trades use: what heads a section, what a trade is called, what an employer.

test.each([
  [
    'experience',
    'Paid Work|Teaching Positions|Academic Employment|Berufliche Stationen|Nebenjobs|Emplois|Historial laboral|Prácticas profesionales|Attività lavorativa|Experiências profissionais|Przebieg pracy zawodowej|Loopbaan|Průběh zaměstnání|Ansættelser|Yrkeserfarenhet|Yrkeserfaring|경력사항|職務経歴|工作经历',
  ],
  [
    'education',
    'Schulischer Werdegang|Aus- und Weiterbildung|Parcours scolaire|Scolarité|Datos académicos|Titoli di studio|Escolaridade|Habilitações literárias|Dosažené vzdělání|Uddannelser|Utbildningar|학력사항|学歴|教育经历',
  ],
  [
    'skills',
    'Besondere Kenntnisse|Compétences informatiques|Conocimientos informáticos|Conoscenze informatiche|Conhecimentos|Kompetencje|Computervaardigheden|Znalosti a dovednosti|Færdigheder|Datakunskaper|보유 기술|スキル|专业技能',
  ],
  [
    'other',
    'Ehrenamtliches Engagement|Otros datos|Koníčky|Fritidsinteresser|Public Speaking|Positions of Responsibility|대외활동|趣味',
  ],
  [
    'summary',
    'Persönliches Profil|Accroche|Profilo professionale|Resumo profissional|Podsumowanie zawodowe|Om mig|자기소개|自己紹介|自我评价',
  ],
  [
    'contact',
    'Angaben zur Person|Informations personnelles|Dati anagrafici|Dane kontaktowe|Contactgegevens|Osobní údaje|Personlige oplysninger|인적사항|联系方式',
  ],
])('%s', (topic, headings) => {
  const read = headings.split('|').map((heading) => `${heading}: ${topicOf(heading)}`);
  expect(read).toEqual(headings.split('|').map((heading) => `${heading}: ${topic}`));
});

test('trades', () => {
  const trades =
    'Banker|Barrister|Detective|Optometrist|Stagehand|Goldsmith|Upholsterer|Fishmonger|Florist|Postman|Superintendent|Caseworker|Glazier|Metzgerin|Sekretärin|Kommissionierer|Azubi|Coiffeuse|Maçon|Gérante|Bénévole|Manutentionnaire|Cajero|Fontanero|Niñera|Entrenadora|Parrucchiera|Idraulico|Stagista|Estoquista|Faxineira|Arquiteta|Fryzjerka|Sprzątaczka|Kurier|Kapper|Bezorger|Vakkenvuller|Číšník|Kuchařka|Účetní|Skladník|Undersköterska|Sælger|Tømrer|백엔드 개발자|エンジニア|工程师';
  expect(trades.split('|').filter((trade) => roleScore(trade) < 0.3)).toEqual([]);
});

test('employers, and no trades though some begin alike', () => {
  const firms =
    'Tony’s Pizzeria|Animal Shelter|Metzgerei Huber|Zahnarztpraxis Weber|Landratsamt|Stadtverein|Hôtel du Lac|Clinique Calder|Préfecture|Clínica Calder|Grupo Calder|Librería Calder|Fondazione Calder|Gelateria Calder|Farmácia Real|Padaria Real|Apteka|Fundacja Borsuk|Bakkerij Marsh|Verzekeringen|Nemocnice|Pojišťovna|Apotek|Kommune|(주)모래바람|株式会社さざなみ|沙丘科技有限公司';
  expect(firms.split('|').filter((firm) => companyScore(firm) === 0)).toEqual([]);
  const alike =
    'Metzgerei Huber|Ingenieurbüro Marsh|Hôtel du Lac|Monitoring Systems|Universidad Autónoma|Fachhochschule für Technik|Gartner';
  expect(alike.split('|').filter((firm) => roleScore(firm) > 0)).toEqual([]);
});
