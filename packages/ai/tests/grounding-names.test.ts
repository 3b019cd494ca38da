import { checkGrounding } from '@ats/ai';
import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

const OTHER_LINE = {
  job_description:
    '- Hung lights for 41 touring shows\n- Sound checks with QLab for the Corvina festival, twice a summer',
};

describe('a name of another line', () => {
  it.each(['Hung lights for 41 touring shows of Corvina', 'Hung lights for 41 touring shows with QLab'])(
    'is not put into a retelling: %s',
    (statement) => {
      expect(blocksOn('', statement, OTHER_LINE)).toContain('name');
    },
  );

  it.each([
    'Hung lights for 41 touring shows; sound checks with QLab for the Corvina festival',
    'At Northlight, hung lights for 41 touring shows',
  ])('may stand where its line is told, as the name of the employer may: %s', (statement) => {
    expect(blocksOn('', statement, OTHER_LINE)).toEqual([]);
  });
});

describe('letters that only look like a short form', () => {
  it.each([
    ['Grants of 7 donors, USD 9.4 m', 'Grants of seven donors including USAID, USD 9.4m'],
    ['Faults fell after I set up links', 'Faults fell after an AI set up links'],
  ])('name something else: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toEqual([]);
  });
});

describe('a product beside another of its kind', () => {
  it.each([
    ['Drew maps in QGIS for 14 tours', 'Drew maps in QGIS and ArcGIS for 14 tours'],
    ['Kept the cue scripts in Git', 'Kept the cue scripts in GitHub'],
    ['Ran the show servers on CentOS', 'Ran the show servers on Ubuntu'],
  ])('is another one: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('technology');
  });

  it('may be told as what it is one of', () => {
    expect(blocksOn('Ran the show servers on CentOS', 'Ran the show servers on Linux')).toEqual([]);
    expect(blocksOn('Drove HGV Class 1 on tour', 'Drove on tour with an HGV licence')).not.toContain(
      'credential',
    );
  });

  it.each([
    ['Rigged for 40 halls, SHRM-CP', 'Rigged for 40 halls, with SHRM-SCP'],
    ['Drove HGV Class 2 on tour', 'Drove HGV Class 1 on tour'],
    ['PRINCE2 Foundation, 4 tours', 'PRINCE2 Practitioner, four tours'],
  ])('is another one too where it is a certificate: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('credential');
  });
});

describe('what is certified', () => {
  const rows = [
    { table: 'profiles', id: 'p', professional_title: 'Stage Rigger' },
    { table: 'education', id: 's', degree_type: 'BSc', field_of_study: 'Acoustics', institution: 'Lund' },
    { table: 'certifications', id: 'c', name: 'NRC Rigging Certificate' },
  ];
  const blocks = (statement: string, cited: string[]) =>
    checkGrounding(statement, { rows, cited: ['p', ...cited], entry: 'p', asOf: '2026-11-01' })
      .filter((one) => one.severity === 'block')
      .map((one) => one.kind);

  it('is not so by a degree', () => {
    expect(blocks('Certified stage rigger with a BSc in Acoustics', ['s'])).toContain('credential');
    expect(blocks('NRC-certified stage rigger', ['c'])).toEqual([]);
  });

  it.each([
    'Formidable stage rigger',
    'Sharp-eyed stage rigger',
    'Saintly stage rigger',
    'Gentle stage rigger',
  ])('is no ground for praise: %s', (statement) => {
    expect(blocks(`${statement} with a BSc in Acoustics for the stage`, ['s'])).toContain('soft_claim');
  });
});

describe('a record', () => {
  it.each([
    'Lit 41 shows, a house record',
    'Lit a house-record 41 shows',
    'Topped the list of the house with 41 shows lit',
    'Lit the most-watched 41 shows',
  ])('is not set by a number: %s', (statement) => {
    expect(blocksOn('41 shows lit so far', statement)).toContain('superlative');
  });

  it('is not what things are noted in', () => {
    expect(blocksOn('Kept the rig records of 41 shows', 'Kept the rig record of 41 shows')).toEqual([]);
  });
});
