// Writes every template as PDF and DOCX into a folder, for looking at: node --conditions=@ats/source tests/look.ts <folder>
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMATS, renderResume, TEMPLATE_NAMES } from '@ats/documents';
import * as histories from './histories.ts';

const folder = process.argv[2] ?? '.';
for (const [name, content] of Object.entries(histories))
  if (typeof content === 'object')
    for (const template of TEMPLATE_NAMES)
      for (const format of FORMATS) {
        const start = performance.now();
        const bytes = await renderResume(content, { template, format });
        console.log(name, template, format, bytes.length, `${Math.round(performance.now() - start)} ms`);
        await writeFile(join(folder, `${name}-${template}.${format}`), bytes);
      }
