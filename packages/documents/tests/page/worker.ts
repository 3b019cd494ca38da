import type { ResumeContent } from '@ats/core';
import { exportResume, type Format, fontsFrom, readResume } from '../../src/index.ts';

// What runs in the browser's worker: a document is written there and read back there.

interface Task {
  readonly content: ResumeContent;
  readonly format: Format;
  readonly base: string;
}

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const work = async () => {
    const file = await exportResume(data.content, { format: data.format, fonts: fontsFrom(data.base) });
    const { profile, employment, education } = await readResume(file.bytes);
    return {
      bytes: file.bytes,
      warnings: file.warnings,
      name: profile.full_name,
      employers: employment.map((row) => row.company_name),
      schools: education.map((row) => row.institution_name),
    };
  };
  work().then(
    (done) => self.postMessage(done),
    (error: unknown) => self.postMessage({ error: String(error) }),
  );
});
