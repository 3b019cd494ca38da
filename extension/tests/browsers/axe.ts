import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with a screen, a line each: the rule, and where it is broken. */
export async function axeFaults(screen: Page): Promise<readonly string[]> {
  await screen.evaluate(axe.source);
  return screen.evaluate(async () => {
    // A button that fades from light to dark has no colours of its own until it has arrived.
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime))
        .map((animation) => animation.finished),
    );
    // axe.source has put it there.
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
