/** Lighthouse on one page, as on its phone: a Moto G Power on slow 4G, four times slower than this machine. */
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { chromiumArgs, findChromium, thisMachine } from './chromium.ts';

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';
export type Audit = {
  /** 0 to 100. */
  scores: Partial<Record<Category, number>>;
  /** The audits that cost points, in Lighthouse's words. */
  faults: string[];
  report: Result;
};

/** Opens `url` in a browser of its own, whose debugger answers on `port`, and judges it; `extraHeaders` go with every request. */
export async function audit(
  url: string,
  port: number,
  onlyCategories: Category[],
  extraHeaders: Record<string, string> = {},
): Promise<Audit> {
  const executablePath = findChromium(thisMachine());
  const browser = await chromium.launch({
    args: [...chromiumArgs(), `--remote-debugging-port=${port}`],
    ...(executablePath && { executablePath }),
  });
  try {
    const result = await lighthouse(url, { port, onlyCategories, extraHeaders, logLevel: 'error' });
    if (result === undefined) throw new Error('Lighthouse gave no result');
    const { lhr } = result;
    const categories = Object.values(lhr.categories);
    const faults = categories.flatMap(({ id, auditRefs }) =>
      auditRefs
        .map((ref) => ({ weight: ref.weight, ...lhr.audits[ref.id] }))
        .filter(({ weight, score }) => weight > 0 && typeof score === 'number' && score < 0.9)
        .map(({ title, displayValue = '' }) => `${id}: ${title} ${displayValue}`.trim()),
    );
    const scores = Object.fromEntries(categories.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]));
    return { scores, faults, report: lhr };
  } finally {
    await browser.close();
  }
}
