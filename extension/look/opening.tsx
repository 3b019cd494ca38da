import type { StartStep } from '../messages/progress.ts';
import { Progress } from './progress.tsx';

const STEPS: Readonly<Record<StartStep, readonly [label: string, value: number]>> = {
  loading: ['Opening your notebook…', 0.2],
  opening: ['Opening your notebook…', 0.4],
  preparing: ['Opening your notebook… almost there', 0.8],
  ready: ['Reading your jobs…', 0.95],
};

/** How far the database is with its start; null when it has not told yet. */
export function Opening({ step }: { readonly step: StartStep | null }) {
  const [label, value] = step ? STEPS[step] : ['Opening your notebook…', undefined];
  return <Progress label={label} {...(value === undefined ? {} : { value })} />;
}
