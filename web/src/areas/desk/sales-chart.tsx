import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { media } from '../../browser/media.ts';

export type ChartProps = {
  /** What stands below each bar. */
  labels: readonly string[];
  /** Of the range, and of the one before, in units of the currency; as many as labels. */
  now: readonly number[];
  before: readonly number[];
  /** How an amount is written at the axis. */
  amount: (units: number) => string;
};

const isDark = media('(prefers-color-scheme: dark)');
const height = 220;

/** The colour of a token as this element has it: a canvas knows no custom properties. */
function colourOf(element: HTMLElement, token: string): string {
  element.style.color = `var(${token})`;
  const { color } = getComputedStyle(element);
  element.style.color = '';
  return color;
}

/** Bars for the range and a line for the one before. It says nothing that the tables below do not say. */
export function SalesChart({ labels, now, before, amount }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const dark = isDark();
  useEffect(() => {
    const at = place.current;
    if (at === null) return;
    const [ink, line, bars, then] = ['--ink-soft', '--line', '--curtido', '--carrot'].map((token) =>
      colourOf(at, token),
    );
    const axis = { stroke: ink ?? '', grid: { stroke: line ?? '', width: 1 }, ticks: { show: false } };
    const barPaths = uPlot.paths.bars?.({ size: [0.7, 48] });
    const chart = new uPlot(
      {
        width: at.clientWidth,
        height,
        legend: { show: false },
        cursor: { show: false },
        scales: {
          x: { time: false, range: [-0.6, labels.length - 0.4] },
          y: { range: (_, __, max) => [0, max * 1.1 || 1] },
        },
        axes: [
          {
            ...axis,
            grid: { show: false },
            incrs: [1, 2, 3, 5, 7, 14, 30, 60],
            values: (_, places) => places.map((index) => labels[index] ?? ''),
          },
          { ...axis, size: 64, values: (_, units) => units.map(amount) },
        ],
        series: [
          {},
          {
            fill: bars ?? '',
            stroke: bars ?? '',
            width: 0,
            points: { show: false },
            ...(barPaths && { paths: barPaths }),
          },
          { stroke: then ?? '', width: 2, dash: [6, 4], points: { show: labels.length === 1, fill: then ?? '' } },
        ],
      },
      [labels.map((_, index) => index), [...now], [...before]],
      at,
    );
    const watch = new ResizeObserver(() => chart.setSize({ width: at.clientWidth, height }));
    watch.observe(at);
    return () => {
      watch.disconnect();
      chart.destroy();
    };
  }, [labels, now, before, amount, dark]);
  return <div ref={place} aria-hidden="true" style={{ minBlockSize: `${height}px` }} />;
}
