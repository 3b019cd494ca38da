import { findRequirements } from '@ats/ai';
import { describe, expect, it } from 'vitest';

const found = (text: string) =>
  findRequirements(text).map(({ priority, kind, text: what }) => `${priority} ${kind} ${what}`);

describe('everyday words in a posting', () => {
  it('are no requirement where a duty only mentions them', () => {
    const text = `What you will do
- Own the punctuality and load reporting that the board reads
- Set the strategy for security, maintenance and access control of our warehouses
- Get buy-in from stakeholders, run events, and ship reliable code
What you bring
- Python`;
    expect(found(text)).toEqual(['must skill Python']);
  });

  it('are one where they are asked for', () => {
    const text = `Requirements
- Punctuality
- Two years of experience in maintenance
- Warehouse experience
- Good presentation and coaching skills, flexible`;
    expect(found(text)).toEqual(
      expect.arrayContaining([
        'must other Punctuality',
        'must skill Preventive maintenance',
        'must skill Warehouse operations',
        'must skill Public speaking',
        'must skill Mentoring',
      ]),
    );
  });

  it('ask in the duties of a posting that has no part for requirements', () => {
    expect(found('Your duties\n- Maintenance\n- Grinding\n- Punctuality')).toEqual([
      'must skill Preventive maintenance',
      'must skill Grinding',
      'must other Reliability',
    ]);
  });
});

describe('short names', () => {
  it.each([
    ['We have just closed our Series C. Requirements:\n- sales', ['must skill Sales']],
    ['Requirements:\n- Experience in R&D', ['must other Experience in R&D']],
    ['Requirements:\n- C, R or Go', ['must skill C', 'must skill R', 'must skill Go']],
    ['Requirements:\n- MS Office', ['must skill Microsoft Office']],
    ['Requirements:\n- MS in Physics', ['must degree MS in Physics']],
    ['Requirements:\n- Knowledge of ACLs in a network', ['must other Knowledge of ACLs in a network']],
    ['Requirements:\n- ACLS', ['must licence ACLS']],
    ['Requirements:\n- A safe workplace, forklifts etc.', ['must skill Forklift operation']],
    ['Requirements:\n- GCP, preferably on Kubernetes', ['must skill Google Cloud', 'nice skill Kubernetes']],
    [
      'Requirements:\n- Clinical trials under ICH-GCP',
      ['must skill Clinical trials', 'must skill Good clinical practice'],
    ],
    ['Spring 2027\nRequirements:\n- Must be located in Aalborg.', ['must place Based in Aalborg']],
    ['Requirements:\n- basic English', ['must language English (basic)']],
  ])('in %j are read as they are meant', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('of programs that many occupations use are known', () => {
    expect(found('Requirements:\n- AutoCAD Civil 3D, Dentrix and Westlaw')).toEqual(
      expect.arrayContaining(['must skill Thomson Reuters Westlaw']),
    );
  });
});

describe('years', () => {
  it.each([
    ['0-2 years of software engineering experience', '0-2 years: software engineering'],
    ['three to five years of analysis experience', 'three-five years: analysis'],
    ['1 year of experience', '1 year of experience'],
  ])('%s are named with their range', (line, label) => {
    expect(found(`Requirements:\n- ${line}`)).toContain(`must years ${label}`);
  });

  it('of one thing within years of another are both found', () => {
    const text = 'Requirements:\n- 8+ years of engineering experience with 3+ years building data systems';
    expect(found(text).filter((one) => one.includes('years'))).toEqual([
      'must years 8+ years: engineering',
      'must years 3+ years: building data systems',
    ]);
  });

  it('as a calling are one requirement, in a skill stand beside it', () => {
    const as = found('Requirements:\n- 5+ years of experience as a senior data analyst, with SQL');
    expect(as).toEqual(['must years 5+ years: senior data analyst', 'must skill SQL']);
    expect(found('Requirements:\n- 5+ years of Python')).toEqual([
      'must years 5+ years: Python',
      'must skill Python',
    ]);
  });

  it('of anything but work are none', () => {
    expect(
      found('About the project\nMore than eight years of data collected by the centre is ready.'),
    ).toEqual([]);
  });
});

describe('what pages put under a list of requirements', () => {
  it('asks for nothing', () => {
    const text = `Requirements
- Forklift licence
- Location
- 471 Ontario Street
- Sudbury, ON
- P3E 4K4
- Salary
- $
- 3 vacancies
- Terms of employment: permanent
- Source Job Bank #2596501
- **Ubicación:** Albacete`;
    expect(found(text)).toEqual(['must licence Forklift licence']);
  });

  it('is named without its markup', () => {
    const text =
      'Requirements\n- **Growth mindset:** you share what you know and stay open to what others know';
    expect(found(text)).toEqual(['must other Growth mindset']);
    const [only] = findRequirements(text);
    expect(text.slice(only?.start, only?.end)).toBe(only?.quote);
  });
});

describe('postings in other languages', () => {
  it.each([
    [
      'German',
      'Deine Aufgaben\n- Code mit Java\nDein Profil\n- Abgeschlossenes Studium der Informatik\n- 3 Jahre Berufserfahrung\n- Deutsch und Englisch\n- Kubernetes von Vorteil\nWir bieten\n- Obstkorb',
      [
        'nice skill Java',
        'must degree Abgeschlossenes Studium',
        'must years 3 years of experience',
        'must language German',
        'must language English',
        'nice skill Kubernetes',
      ],
    ],
    [
      'French',
      'Vos missions\n- Tests avec PHP\nProfil recherché\n- Bac +5\n- 2 ans d’expérience\n- Anglais\n- Docker serait un plus\nAvantages\n- Mutuelle',
      [
        'nice skill PHP',
        'must degree Bac +5',
        'must years 2 years of experience',
        'must language English',
        'nice skill Docker',
      ],
    ],
    [
      'Spanish',
      'Requisitos\n- Licenciatura\n- 5 años de experiencia\n- Inglés\n- Excel (valorable)\nOfrecemos\n- Seguro',
      [
        'must degree Licenciatura',
        'must years 5 years of experience',
        'must language English',
        'nice skill Microsoft Excel',
      ],
    ],
    [
      'Czech',
      'Požadujeme:\n- angličtina\n- praxe 2 roky\n- SQL výhodou\nNabízíme:\n- Multisport',
      ['must language English', 'must years 2 years of experience', 'nice skill SQL'],
    ],
    [
      'Danish',
      'Kvalifikationer:\n- 3 års erfaring med SQL\n- engelsk\nVi tilbyder:\n- Frokost',
      ['must skill SQL', 'must language English'],
    ],
    [
      'Russian',
      'Требования:\n- Опыт работы от 3-х лет\n- PHP\n- Высшее образование желательно\nУсловия:\n- Офис',
      ['must years 3 years of experience', 'must skill PHP', 'nice degree Высшее образование'],
    ],
  ])('%s: its parts, years, degrees and languages', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
