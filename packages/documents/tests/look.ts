// Writes every template into a folder, for looking at: node --conditions=@ats/source tests/look.ts <folder> [history]
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportResume, FORMATS, TEMPLATE_NAMES } from '@ats/documents';
import { STRANGE, TEN } from './histories.ts';

const [folder = '.', only] = process.argv.slice(2);
const locales: Record<string, string> = { hebrew: 'he', accountant: 'fr' };
for (const [name, content] of Object.entries({ ...TEN, ...STRANGE }))
  if (!only || only === name)
    for (const template of TEMPLATE_NAMES)
      for (const format of FORMATS) {
        const file = await exportResume(content, { template, format, locale: locales[name] ?? 'en' });
        if (format === 'pdf' || file.warnings.length)
          console.log(name, template, format, file.bytes.length, file.pages, ...file.warnings);
        await writeFile(join(folder, `${name}-${template}.${format}`), file.bytes);
      }
