import { expect, test } from 'vitest';
import { drawn, jobs, read, schools, told } from '../../tests/written.ts';

// Pages that portfolios showed: headings in margins, employers set like headings, owners of firms.

const NAME = [50, 40, 22, 'Ida Marsh'] as const;
const ADDRESS = [50, 66, 9, 'ida.marsh@example.org'] as const;

test('employers set like headings, where no heading names the posts', async () => {
  const { employment } = await drawn([
    NAME,
    ADDRESS,
    ...(
      [
        ['Hatch', 'Software Engineer Intern (San Fransisco, ca (remote from Waltham, ma))', 'August 2020–'],
        ['Marlow', 'Software Engineer Intern (Sunnyvale, ca)', 'June 2019–August 2019'],
        ['Calder', 'Engineering Intern (Leesburg, va)', 'May–August 2018'],
      ] as const
    ).flatMap(
      ([employer, title, dates], at) =>
        [
          [50, 100 + at * 60, 13.5, employer],
          [50, 115 + at * 60, 10, title],
          [440, 115 + at * 60, 10, dates],
          [66, 128 + at * 60, 10, '• Reduced what stood twice in the yard and mended the rest of it.'],
        ] as const,
    ),
    [50, 300, 13.5, 'Education'],
    [50, 316, 10, 'Howarth University (Waltham, ma)'],
    [440, 316, 10, '2017–2021'],
  ]);
  expect(told(employment)).toEqual([
    'Software Engineer Intern | Hatch | 2020-08..',
    'Software Engineer Intern | Marlow | 2019-06..2019-08',
    'Engineering Intern | Calder | 2018-05..2018-08',
  ]);
});

test('an address that is broken before its figures', async () => {
  const { profile } = await drawn([
    [200, 40, 22, 'IDA MARSH'],
    [50, 100, 12, 'CONTACT'],
    [50, 116, 10, 'anastasiya.novakova'],
    [50, 128, 10, '2002@gmail.com'],
    [50, 160, 12, 'SKILLS'],
    [50, 176, 10, 'Polish'],
    [50, 188, 10, 'English'],
    [50, 200, 10, 'Portuguese'],
    [200, 100, 12, 'EXPERIENCE'],
    [200, 116, 10, 'Translator, Calder Boats, 2015 - 2019'],
    [200, 128, 10, '• Turned the letters of the house into three tongues'],
    [200, 140, 10, '• Spoke for those who had come to the house by boat'],
    [200, 160, 10, 'Teacher, Howarth College, 2012 - 2015'],
    [200, 172, 10, '• Taught those who wished to know how letters are turned'],
    [200, 184, 10, '• Wrote the book of the course'],
  ]);
  expect(profile.email).toBe('anastasiya.novakova2002@gmail.com');
});

test('“Owner of …” and “at 100devs” name the firm', async () => {
  expect(
    await jobs(
      'Owner of Ida Marsh Consulting | Fairfield Township, OH\nJanuary 2021 — Present\n- Owned\n\nSoftware Engineer at 100devs, Los Angeles, CA\nJanuary 2019 — December 2020\n- Wrote',
    ),
  ).toEqual(['Owner | Ida Marsh Consulting | 2021-01..', 'Software Engineer | 100devs | 2019-01..2020-12']);
});

test('honours and scholarships that bear the name of a school are none', async () => {
  expect(
    await schools(
      'Calder University: Marsh, The Honors College\tTempe, AZ\nMajor: B.S. Economics\tGraduation: May 2022\nHonors/Awards: College Leader – Mathematics, Dean’s List\nScholarships: Business School Scholarship, Marsh Memorial Scholarship',
    ),
  ).toEqual(['Calder University']);
});

test('a sentence below “Title, Employer” is no employer', async () => {
  expect(
    await jobs(
      'Staff Engineer, Calder, Dublin\tMar 2025 - Present\nFrontend Technologies.\nLed what the house knew of timber for all of its teams and many more.\n\nSenior Engineer, Calder, Dublin\tApr 2021 - Mar 2025\nDesign Systems, Infrastructure.\nMade what the house knew of timber known to all of its teams.',
    ),
  ).toEqual(['Staff Engineer | Calder | 2025-03..', 'Senior Engineer | Calder | 2021-04..2025-03']);
});

test('posts under “Research”, and a list of telescopes under “Observing experience”', async () => {
  const { employment } = await read(
    'Ida Marsh\nida.marsh@example.org\n\nWORK\n\nCalder University\tTempe, AZ\nTutor\tFeb. 2020 – Feb. 2021\n- Taught\n\nRESEARCH\n\nReserve Bank of Howarth\tDallas, TX\nResearch Intern – supervised by Dr. Ada Calder\tJun. 2021 – Aug. 2021\n- Read\n\nMarsh Institute\tTempe, AZ\nJunior Researcher\tAug. 2019 – Dec. 2019\n- Read\n\nOBSERVING EXPERIENCE\n\n16” Telescope, Calder Observatory\tSep 2016 – Mar 2020\nTriple Spec, Howarth Observatory\tAug 2019 – Sep 2019',
  );
  expect(told(employment)).toEqual([
    'Tutor | Calder University | 2020-02..2021-02',
    'Research Intern | Reserve Bank of Howarth | 2021-06..2021-08',
    'Junior Researcher | Marsh Institute | 2019-08..2019-12',
  ]);
});

test('nothing but headings stands in the margin', async () => {
  const { employment, education } = await drawn([
    [200, 40, 24, 'Ida R. Marsh'],
    [400, 66, 10, 'ida.marsh@example.org', 'Helvetica'],
    [50, 100, 11, 'SUMMARY'],
    [
      150,
      100,
      11,
      'Student of timber with a strong knowledge of doors and of what makes them close',
      'Helvetica',
    ],
    [
      150,
      113,
      11,
      'and of the tools that are needed for it. Looks for an internship in a yard.',
      'Helvetica',
    ],
    [50, 140, 11, 'EDUCATION'],
    [150, 140, 11, 'Bachelor of Science in Timber'],
    [150, 153, 11, 'Calder Honors College'],
    [150, 166, 11, 'Anticipated Graduation: May 2027', 'Helvetica'],
    [150, 186, 11, 'Relevant Courses'],
    [150, 199, 11, 'Doors, Windows, Stairs, What timber says', 'Helvetica'],
    [150, 219, 11, 'Programming Languages'],
    [150, 232, 11, 'C, Java, Python', 'Helvetica'],
    [50, 260, 11, 'WORK'],
    [150, 260, 11, 'Math Learning Assistant'],
    [50, 273, 11, 'EXPERIENCE'],
    [150, 273, 11, 'Howarth Math Department, Leeds', 'Helvetica'],
    [440, 273, 11, 'January 2024 – Present', 'Helvetica'],
    [150, 286, 11, '• Answered the questions of those who learnt', 'Helvetica'],
    [150, 306, 11, 'Line Cook'],
    [150, 319, 11, 'Red Marsh, Leeds', 'Helvetica'],
    [440, 319, 11, 'June 2021 – February 2023', 'Helvetica'],
    [150, 332, 11, '• Cooked what was asked for', 'Helvetica'],
    [50, 360, 11, 'HONORS'],
    [150, 360, 11, 'President Walker Award, 2024', 'Helvetica'],
  ]);
  expect(education.map((row) => row.institution_name)).toEqual(['Calder Honors College']);
  expect(told(employment)).toEqual([
    'Math Learning Assistant | Howarth Math Department | 2024-01..',
    'Line Cook | Red Marsh | 2021-06..2023-02',
  ]);
});

test('titles at one employer right above each other, each beginning as the one below ends', async () => {
  expect(
    await jobs(
      'Lead Joiner, Upmarsh Mar 2022 — Present\nSenior Joiner Sept 2020 — Mar 2022\nJoiner May 2018 — Sept 2020\n- Made doors\n\nFitter, Calder Studio Spring 2016 & 2017\n- Fitted them',
    ),
  ).toEqual([
    'Lead Joiner | Upmarsh | 2022-03..',
    'Senior Joiner | Upmarsh | 2020-09..2022-03',
    'Joiner | Upmarsh | 2018-05..2020-09',
    'Fitter | Calder Studio | 2016-03..2017-12',
  ]);
  expect(
    await jobs(
      'Lead Joiner, Upmarsh Mar 2022 — Present\n- Led\n\nSenior Joiner Sept 2020 — Mar 2022\n- Made doors',
    ),
  ).toContain('Senior Joiner | (not stated) | 2020-09..2022-03');
});

test('what an engineer engineered is told of the post', async () => {
  const { employment } = await drawn([
    NAME,
    ADDRESS,
    [50, 100, 11, 'Relevant Experience'],
    [50, 118, 9, 'Joiner, Calder', 'Helvetica-Bold'],
    [180, 118, 7, 'July — Dec 2017', 'Helvetica'],
    [54, 132, 8, 'Developed and styled doors for the house with all of its tools', 'Helvetica-Bold'],
    [50, 156, 9, 'Software Engineer, Starry', 'Helvetica-Bold'],
    [180, 156, 7, 'July — Dec 2016', 'Helvetica'],
    [
      54,
      170,
      8,
      'Engineered and improved major features of the customer-facing web app using',
      'Helvetica-Bold',
    ],
    [62, 180, 8, 'ES6, Handlebars, Backbone, Marionette, and CSS', 'Helvetica'],
    [54, 190, 8, 'Proposed and implemented solutions to issues identified with services', 'Helvetica-Bold'],
  ]);
  expect(told(employment)).toEqual([
    'Joiner | Calder | 2017-07..2017-12',
    'Software Engineer | Starry | 2016-07..2016-12',
  ]);
});

test('a capital that a program tells for “ti”', async () => {
  const { employment, profile } = await drawn([
    [50, 40, 16, 'IDA MARSH |Web Developer'],
    [50, 62, 10, 'Leeds, UK | ida.marsh@example.org'],
    [50, 90, 10, 'Designer with an ability to create applicaWons with the CreaWve Suite, in parWcular'],
    [50, 103, 10, 'recommendaWon pages, with operaWons that are native and a producWon of her own.'],
    [50, 130, 11, 'EXPERIENCE'],
    [50, 150, 11, 'Sign ArRst / Muralist | Calder’s | Leeds', 'Helvetica-Bold'],
    [420, 150, 11, 'NOVEMBER 2007 - OCTOBER 2022', 'Helvetica-Bold'],
    [50, 166, 10, '• Painted what the JavaScript of the house could not, UWlized what was there.'],
  ]);
  expect(profile.full_name).toBe('Ida Marsh');
  expect(told(employment)).toEqual(['Sign Artist / Muralist | Calder’s | 2007-11..2022-10']);
  expect(employment[0]?.job_description).toContain('JavaScript of the house could not, Utilized');
});

test('a graduate school is no degree', async () => {
  expect(
    await schools(
      'PhD in Timber.\nHowarth Institute, Paris, France\n\nMaster Degree in Doors.\nGraduate School of Engineering of the University of Calder, France',
    ),
  ).toEqual(['Howarth Institute', 'Graduate School of Engineering of the University of Calder']);
});

test('small capitals without a name for their “i”', async () => {
  const { employment } = await drawn([
    NAME,
    ADDRESS,
    [50, 100, 16, 'Experience'],
    [50, 120, 10, 'Calderflow', 'Helvetica-Bold'],
    [50, 131, 8, 'SOFTWARE ENGiNEER', 'Helvetica-Oblique'],
    [440, 131, 8, 'Aug. 2024 - Present', 'Helvetica-Oblique'],
    [54, 144, 9, '• Ran WiFi and LiDAR of the house for all who lived there'],
    [50, 164, 10, 'Howarth Volk', 'Helvetica-Bold'],
    [50, 175, 8, 'KiTCHEN ASSiSTANT', 'Helvetica-Oblique'],
    [440, 175, 8, 'Jan. 2020 - Mar. 2020', 'Helvetica-Oblique'],
    [54, 188, 9, '• Washed dishes, and aided in serving them'],
  ]);
  expect(told(employment)).toEqual([
    'SOFTWARE ENGINEER | Calderflow | 2024-08..',
    'KITCHEN ASSISTANT | Howarth Volk | 2020-01..2020-03',
  ]);
  const { employment: one } = await drawn([
    NAME,
    ADDRESS,
    [50, 100, 16, 'Experience'],
    [50, 120, 10, 'MiSSiNG Boats', 'Helvetica-Bold'],
    [50, 131, 8, 'Joiner', 'Helvetica-Oblique'],
    [440, 131, 8, 'Aug. 2020 - Present', 'Helvetica-Oblique'],
  ]);
  expect(told(one)).toEqual(['Joiner | MiSSiNG Boats | 2020-08..']);
});

test('an employer with its place behind a gap begins an entry, with a hyphen in its name', async () => {
  expect(
    await jobs(
      'PROSEI Transformación\nJavascript Developer\nSUMMER 2020\nALTEN - AMADEUS\tNice, France\nBackend Developer\n2023-NOW\nMade what the house asked for with the tools that it had.',
    ),
  ).toEqual([
    'Javascript Developer | PROSEI Transformación | 2020-06..2020-06',
    'Backend Developer | ALTEN - AMADEUS | 2023-01..',
  ]);
});

test('a page set in one size is parted though its headings look like its sentences', async () => {
  const left: [number, string][] = [
    [40, '[tess] Theresa Marsh'],
    [54, 'Leeds, UK'],
    [68, 'marsh@example.org'],
    [96, 'About:'],
    [110, 'A joiner of doors whose career began at the age'],
    [124, 'of fifteen. The last half decade has been largely'],
    [138, 'focused on the doors of old houses by the sea.'],
    [166, 'Languages:'],
    [180, '• Fluent English'],
    [194, '• Basic Dutch'],
    [222, 'Technical knowledge:'],
    [236, '• Oak, ash and elm'],
  ];
  const right: [number, string][] = [
    [40, 'Software Engineer (Data Platform)'],
    [54, '2023 - current'],
    [68, 'Calder Doors GmbH'],
    [82, '• Hung the doors of forty houses and'],
    [96, 'took care of their locks'],
    [110, '• Trained three that came after'],
    [138, 'Site Reliability Engineer (Application Platform)'],
    [152, '2022 - 2023'],
    [166, 'Calder Doors GmbH'],
    [180, '• Made the windows of a school'],
    [208, 'Trainee'],
    [222, '2021 - 2022'],
    [236, 'Howarth'],
    [250, '• Learned to plane'],
  ];
  const { profile, employment } = await drawn([
    ...left.map(([y, text]) => [50, y, 9, text] as const),
    ...right.map(([y, text]) => [310, y, 9, text] as const),
  ]);
  expect(profile.full_name).toBe('Theresa Marsh');
  expect(told(employment)).toEqual([
    'Software Engineer (Data Platform) | Calder Doors GmbH | 2023-01..',
    'Site Reliability Engineer (Application Platform) | Calder Doors GmbH | 2022-01..2023-12',
    'Trainee | Howarth | 2021-01..2022-12',
  ]);
});

test('what was worked with stands in brackets behind the employer, and is no title', async () => {
  expect(
    await jobs(
      'Calder, Boston, MA (Java | Selenium | Postman | Jenkins)\tJuly - December, 2022\nSoftware Engineering Co-op\n- Developed scripts',
    ),
  ).toEqual(['Software Engineering Co-op | Calder | 2022-07..2022-12']);
});
