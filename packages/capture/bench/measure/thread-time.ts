import type { Page } from 'puppeteer-core';

/**
 * Milliseconds that the page's own thread worked on an expression, the least of so many runs: what else the machine
 * does meanwhile is not in them, as it is in the time by the clock.
 */
export async function threadTime(tab: Page, expression: string, runs = 4): Promise<number> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  const least = async (what: string): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const before = await worked();
      await tab.evaluate(what);
      times.push((await worked()) - before);
    }
    return Math.min(...times);
  };
  // Asking takes time as well.
  const asking = await least('0');
  const all = await least(`void (${expression})`);
  await session.detach();
  return Math.max(0, all - asking);
}
