import { checkGrounding } from '@ats/ai';
import { describe, expect, it } from 'vitest';
import { blocksOn } from './blocks-on.ts';

const HELD = { end_date: null, current_position: true };

describe('a position that is over', () => {
  it.each([
    ['Hung lights for touring shows', 'Hang lights for touring shows'],
    ['lights for touring shows, 3 vans', 'Look after the lights of touring shows at Northlight'],
    ['lights for touring shows, 3 vans', 'Packing lights for touring shows at Northlight, three vans'],
    ['lights for touring shows, 3 vans', 'I am on lights for touring shows at Northlight'],
    ['lights for touring shows, 3 vans', 'Lights for touring shows, three vans to date'],
    ['lights for touring shows, 3 vans', 'Working on lights for touring shows, three vans'],
    ['lights for touring shows', 'Trained stagehand working at Northlight, on lights for touring shows'],
    ['was on lights for touring shows, 3 vans', 'Is on lights for touring shows, three vans'],
    ['Shadowed the rigger on tour', 'Shadow the rigger at Northlight on tour'],
    ['lights for shows, 3 vans', 'At Northlight I light shows out of three vans'],
    ['lights for shows, 3 vans', 'At Northlight, packing lights for shows into three vans'],
    ['Supported 42 crews at 6 halls', 'Supporting 42 crews in the six halls of Northlight'],
  ])('is not told as if it were held: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('recency');
  });

  it.each([
    ['Hung lights for touring shows', 'Hung lights for touring shows at Northlight'],
    ['Hung lights for touring shows', 'Hanging lights for touring shows'],
    ['hang lights for touring shows', 'Hang lights for touring shows'],
    ['lights for touring shows, 3 vans', 'Stagehand at Northlight, on lights for touring shows'],
    ['lights for touring shows, 3 vans', 'Stagehand at Northlight, packing lights for touring shows'],
    ['lights for touring shows', 'Stagehand at Northlight who toured, packing lights for shows'],
    ['lights for touring shows', 'Working on lights, toured with shows'],
    [
      'lights for touring shows',
      'Stagehand with years of working at Northlight, on lights for touring shows',
    ],
    ['Rewrote half of the cue sheets', 'Brought half of the cue sheets up to date'],
    ['41 shows lit so far', 'Lit 41 shows to date'],
    ['Tiled the foyer', 'At Northlight I tiled the foyer'],
    ['Trained 4 clerks', 'Training of four clerks at Northlight'],
    ['Measured flow by current meter', 'Measured flow with a current meter'],
  ])('may be told as: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).not.toContain('recency');
  });

  it('may be told in the present while it is held', () => {
    expect(
      blocksOn('Hung lights for touring shows', 'Hang lights at Northlight for touring shows', HELD),
    ).toEqual([]);
  });
});

describe('two positions in one statement', () => {
  const position = (id: string, columns: Record<string, unknown>) => ({
    table: 'employment',
    id,
    ...columns,
  });
  const rows = [
    position('e1', {
      job_title: 'Stagehand',
      company_name: 'Northlight',
      start_date: '2015-01-01',
      end_date: '2019-01-01',
      job_description: '- Hung lights for touring shows',
    }),
    position('e2', {
      job_title: 'Projectionist',
      company_name: 'Hale Pictures',
      start_date: '2019-02-01',
      end_date: null,
      job_description: '- Run the digital projectors of three screens',
    }),
  ];
  const kinds = (statement: string) =>
    checkGrounding(statement, { rows, cited: ['e1', 'e2'], entry: null, asOf: '2026-11-01' })
      .filter((one) => one.severity === 'block')
      .map((one) => one.kind);

  it('"now" is told of the one that is still held, by what stands behind it', () => {
    expect(
      kinds('Hung lights for touring shows and now runs the digital projectors of three screens'),
    ).toEqual([]);
    expect(
      kinds('Ran the digital projectors of three screens and now hangs lights for touring shows'),
    ).toContain('recency');
  });
});

describe('what a line puts into the past', () => {
  it.each([
    ['Formerly on sound, then lights', 'Currently on sound'],
    ['Lamp steward 2016-2018, 9 cases', 'Lamp steward, nine cases to date'],
    ['Drew the rig plan that was in use when I left', 'Drew the rig plan in use to this day'],
  ])('is not so today: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement, HELD)).toContain('recency');
  });
});

describe('what no line dates', () => {
  it.each([
    ['Rebuilt 18 m of staging', 'Last year rebuilt 18 m of staging'],
    ['Packed the touring lights at three halls', 'Packed the touring lights at three halls last month'],
  ])('is not said to be of late: %s > %s', (line, statement) => {
    expect(blocksOn(line, statement)).toContain('recency');
  });

  it('may be where its line says so', () => {
    expect(blocksOn('Rebuilt 18 m of staging last yr', 'Last year rebuilt 18 m of staging')).toEqual([]);
  });
});

describe('a certificate that has run out', () => {
  const ipaf = { table: 'certifications', name: 'IPAF 3a', expiration_date: '2023-05-01' };

  it('is not said to be valid', () => {
    expect(blocksOn('', 'IPAF 3a, valid today', ipaf)).toContain('recency');
    expect(blocksOn('', 'IPAF 3a, in date', ipaf)).toContain('recency');
  });

  it('may be said to have been', () => {
    expect(blocksOn('', 'IPAF 3a, valid May 2018 to May 2023', ipaf)).not.toContain('recency');
    expect(blocksOn('', 'IPAF 3a, valid to May 2023', ipaf)).not.toContain('recency');
  });
});
