import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { FAMILIES, SCRIPT_FONTS } from '../src/fonts/faces.ts';
import { type Bundle, bundled } from './bundle.ts';

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

/** What opening each door costs at most, in kB gzipped. They rise only with a sentence why. */
const BUDGETS: Readonly<Record<string, number>> = {
  'src/pdf/index.ts': 230,
  'src/docx/index.ts': 70,
  'src/reading/in-doubt.ts': 68,
  'src/reading/model/index.ts': 56,
  'src/extract/pdf.ts': 5,
  'src/extract/docx.ts': 15,
  'pdfjs-dist/legacy/build/pdf.mjs': 160,
  'pdfjs-dist/legacy/build/pdf.worker.mjs': 405,
  'mammoth/lib/index.js': 102,
};

/** What a face of each family costs at most, in kB gzipped; a document takes three faces. */
const FACES: Readonly<Record<string, number>> = {
  'source-sans-3': 155,
  'source-serif-4': 110,
  'noto-sans-hebrew': 30,
  vazirmatn: 72,
};

describe('what a browser loads of @ats/documents, minified and gzipped', () => {
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await bundled();
  });

  test('the door is at most 40 kB, with no writer, reader, font or rule of reading in it', () => {
    expect(kilobytes(bundle.door)).toBeLessThanOrEqual(40);
  });

  test.each(Object.entries(BUDGETS))('%s is a chunk of its own, at most %d kB', (module, budget) => {
    const weight = bundle.weigh(module);
    expect(weight).toBeGreaterThan(0);
    expect(kilobytes(weight)).toBeLessThanOrEqual(budget);
  });

  test('no font is part of any chunk, and each face stays within its budget', async () => {
    const require = createRequire(import.meta.url);
    const faces = [...Object.values(FAMILIES), ...SCRIPT_FONTS.map((each) => each.faces)].flatMap((each) =>
      Object.values(each).map(({ path }) => path),
    );
    const script = [...bundle.files.values()].map((file) => Buffer.from(file).toString('latin1')).join('');
    for (const path of new Set(faces)) {
      const font = await readFile(require.resolve(path));
      const family = path.split('/')[1] ?? '';
      expect(kilobytes(gzipSync(font, { level: 9 }).length), path).toBeLessThanOrEqual(FACES[family] ?? 0);
      expect(script).not.toContain(font.subarray(200, 232).toString('latin1'));
    }
  });
});
