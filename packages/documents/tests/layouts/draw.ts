import { createRequire } from 'node:module';
import type { ResumeContent } from '@ats/core';
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { range } from './range.ts';
import type { Fact, Spec } from './specs.ts';

const require = createRequire(import.meta.url);
const file = (family: string, weight: string): string =>
  require.resolve(
    `@expo-google-fonts/${family}/${weight}/${family === 'source-sans-3' ? 'SourceSans3' : 'SourceSerif4'}_${weight}.ttf`,
  );

const FONTS = {
  sans: { body: file('source-sans-3', '400Regular'), bold: file('source-sans-3', '700Bold') },
  serif: { body: file('source-serif-4', '400Regular'), bold: file('source-serif-4', '700Bold') },
};

interface Box {
  readonly x: number;
  readonly width: number;
}

/** Draws down a column; a new page begins where the old one ends. */
class Pen {
  y: number;
  readonly box: Box;
  readonly pdf: PDFKit.PDFDocument;
  readonly spec: Spec;
  page = 0;

  constructor(pdf: PDFKit.PDFDocument, spec: Spec, box: Box & { y: number }) {
    this.pdf = pdf;
    this.spec = spec;
    this.box = box;
    this.y = box.y;
  }

  room(points: number): void {
    if (this.y + points < 800) return;
    this.page += 1;
    const { count } = this.pdf.bufferedPageRange();
    if (this.page >= count) this.pdf.addPage();
    this.pdf.switchToPage(this.page);
    this.y = 50;
  }

  text(
    text: string,
    style: { size?: number; bold?: boolean; indent?: number; align?: 'left' | 'center'; gap?: number } = {},
  ): void {
    const { size = 10, bold = false, indent = 0, align = 'left', gap = 2 } = style;
    const fonts = FONTS[this.spec.font === 'serif' ? 'serif' : 'sans'];
    this.pdf.font(bold ? fonts.bold : fonts.body).fontSize(size);
    const width = this.box.width - indent;
    const height = this.pdf.heightOfString(text, { width, align });
    this.room(height);
    this.pdf.switchToPage(this.page);
    this.pdf.text(text, this.box.x + indent, this.y, { width, align });
    this.y += height + gap;
  }

  /** One line with something at its right edge. */
  row(left: string, right: string, bold: boolean): void {
    const fonts = FONTS[this.spec.font === 'serif' ? 'serif' : 'sans'];
    this.pdf.font(fonts.body).fontSize(10);
    const width = this.pdf.widthOfString(right);
    this.room(14);
    this.pdf.switchToPage(this.page);
    this.pdf.text(right, this.box.x + this.box.width - width, this.y, { lineBreak: false });
    const y = this.y;
    this.pdf
      .font(bold ? fonts.bold : fonts.body)
      .text(left, this.box.x, y, { width: this.box.width - width - 12 });
    this.y = Math.max(y + 14, this.pdf.y + 2);
  }

  heading(words: string): void {
    const { heading } = this.spec;
    this.y += 10;
    this.room(40);
    const shown =
      heading === 'caps'
        ? words.toUpperCase()
        : heading === 'spaced'
          ? [...words.toUpperCase()].join(' ').replace(/ {3}/g, '   ')
          : words;
    this.text(shown, {
      size: heading === 'large' ? 14 : heading === 'plain' ? 10 : 11,
      bold: heading !== 'plain',
      gap: 4,
    });
    if (heading !== 'rule') return;
    this.pdf
      .moveTo(this.box.x, this.y - 2)
      .lineTo(this.box.x + this.box.width, this.y - 2)
      .lineWidth(0.5)
      .stroke();
    this.y += 2;
  }
}

type Facts = Record<Fact, string>;

const joined = (facts: Facts, names: readonly Fact[], spec: Spec): string =>
  names
    .filter((name) => facts[name])
    .map((name, at) => {
      const text = spec.name === 'brackets' && name === 'dates' ? `(${facts[name]})` : facts[name];
      return at === 0
        ? text
        : `${spec.name === 'brackets' && name === 'dates' ? ' ' : spec.separator}${text}`;
    })
    .join('');

function entry(pen: Pen, { facts, bullets }: { facts: Facts; bullets: string[] }, margin: Box | null): void {
  const { spec } = pen;
  pen.y += 6;
  pen.room(46);
  if (margin) {
    pen.pdf.switchToPage(pen.page);
    const fonts = FONTS[spec.font === 'serif' ? 'serif' : 'sans'];
    pen.pdf
      .font(fonts.body)
      .fontSize(9.5)
      .text(facts.dates, margin.x, pen.y + 0.4, { width: margin.width });
  }
  for (const { left, right, strong = false } of spec.head) {
    const said = joined(facts, left, spec);
    const end = right ? joined(facts, right, spec) : '';
    if (!said && !end) continue;
    if (end) pen.row(said, end, strong);
    else pen.text(said, { bold: strong });
  }
  for (const text of bullets)
    pen.text(spec.bullet ? `${spec.bullet} ${text}` : text, { indent: spec.bullet ? 8 : 14 });
}

const WORDS = {
  summary: 'Summary',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  projects: 'Projects',
  certifications: 'Certifications',
};

function head(pen: Pen, { header }: ResumeContent, withContact: boolean): void {
  const { name_: style } = pen.spec;
  const align = style === 'center' ? 'center' : 'left';
  if (style === 'two-lines')
    for (const part of [header.name.split(' ').slice(0, -1).join(' '), header.name.split(' ').at(-1) ?? ''])
      pen.text(part, { size: 24, bold: true, gap: 0 });
  else
    pen.text(style === 'caps' ? header.name.toUpperCase() : header.name, {
      size: style === 'small' ? 12 : 22,
      bold: true,
      align,
    });
  if (header.professional_title) pen.text(header.professional_title, { size: 11, align });
  if (withContact) contact(pen, header);
}

function contact(pen: Pen, { email, phone, city, state, links }: ResumeContent['header']): void {
  const place = [city, state].filter(Boolean).join(', ');
  const all = [email, phone, place, ...links.map(({ url }) => url)].filter((each): each is string =>
    Boolean(each),
  );
  const align = pen.spec.name_ === 'center' ? 'center' : 'left';
  if (pen.spec.contact === 'line') pen.text(all.join('  |  '), { size: 9, align });
  else if (pen.spec.contact === 'labels') {
    pen.text(`Email: ${email ?? ''}`, { size: 9 });
    pen.text(`Phone: ${phone ?? ''}`, { size: 9 });
    if (place) pen.text(`Address: ${place}`, { size: 9 });
  } else for (const each of all) pen.text(each, { size: 9, align });
}

function skills(pen: Pen, { ordered_skills }: ResumeContent): void {
  const names = ordered_skills.map(({ name }) => name);
  if (names.length === 0) return;
  pen.heading(pen.spec.words?.skills ?? WORDS.skills);
  const half = Math.ceil(names.length / 2);
  if (pen.spec.skills === 'list') for (const name of names) pen.text(name);
  else if (pen.spec.skills === 'groups') {
    pen.text(`Main: ${names.slice(0, half).join(', ')}`);
    pen.text(`Also: ${names.slice(half).join(', ')}`);
  } else pen.text(names.join(pen.spec.skills === 'dots' ? ' • ' : ', '));
}

function main(pen: Pen, content: ResumeContent, margin: Box | null): void {
  const { spec } = pen;
  const word = (key: keyof typeof WORDS): string => spec.words?.[key] ?? WORDS[key];
  if (content.summary) {
    pen.heading(word('summary'));
    pen.text(content.summary.text);
  }
  pen.heading(word('experience'));
  for (const row of content.sections.experience)
    entry(
      pen,
      {
        facts: {
          title: row.role,
          company: row.company,
          place: row.location ?? '',
          dates: range(row.start_date, row.end_date, spec),
        },
        bullets: row.bullets.map(({ text }) => text),
      },
      margin,
    );
  if (spec.columns !== 'left') education(pen, content, margin);
  if (content.sections.certifications.length) {
    pen.heading(word('certifications'));
    for (const { name, issuing_org } of content.sections.certifications)
      pen.text([name, issuing_org].filter(Boolean).join(', '));
  }
  if (spec.columns === 'one' || spec.columns === 'margin') skills(pen, content);
}

function education(pen: Pen, content: ResumeContent, margin: Box | null): void {
  const { spec } = pen;
  pen.heading(spec.words?.education ?? WORDS.education);
  for (const row of content.sections.education) {
    const dates = range(row.start_date, row.graduation_date, spec);
    const degree = [row.degree, row.field_of_study].filter(Boolean).join(' in ');
    pen.y += 4;
    pen.room(34);
    if (margin) pen.pdf.fontSize(9.5).text(dates, margin.x, pen.y + 0.4, { width: margin.width });
    const [first, second] = spec.schoolFirst ? [row.institution, degree] : [degree, row.institution];
    if (margin || spec.columns === 'left') {
      pen.text(first, { bold: true });
      pen.text(second);
      if (!margin) pen.text(dates);
    } else {
      pen.row(first, dates, true);
      pen.text(second);
    }
  }
}

/** A résumé in one of the layouts, as a PDF. */
export async function drawLayout(spec: Spec, content: ResumeContent): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true });
  const bytes = toBytes(pdf);
  const top = { x: 50, width: 495, y: 46 };
  const sidebar = spec.columns === 'left' || spec.columns === 'right';
  const headPen = new Pen(pdf, spec, top);
  head(headPen, content, (spec.contact !== 'sidebar' && spec.contact !== 'labels') || !sidebar);
  const y = headPen.y + 8;
  if (!sidebar) {
    const margin = spec.columns === 'margin' ? { x: 50, width: 105 } : null;
    const body = margin ? { x: 160, width: 385 } : { x: 50, width: 495 };
    main(new Pen(pdf, spec, { ...body, y }), content, margin);
  } else {
    const [side, wide] =
      spec.columns === 'left'
        ? [
            { x: 50, width: 150 },
            { x: 225, width: 320 },
          ]
        : [
            { x: 400, width: 145 },
            { x: 50, width: 325 },
          ];
    const sidePen = new Pen(pdf, spec, { ...side, y });
    if (spec.contact === 'sidebar' || spec.contact === 'labels') {
      sidePen.heading('Contact');
      contact(sidePen, content.header);
    }
    skills(sidePen, content);
    if (spec.columns === 'left') education(sidePen, content, null);
    main(new Pen(pdf, spec, { ...wide, y }), content, null);
  }
  pdf.end();
  return bytes;
}
